import { confusables } from './confusables.ts'
import { simplified } from './simplified.ts'

const digit = /^\p{Nd}$/u
/** Marks, format controls (zero-width, bidi, tags, soft hyphen), variation selectors, the Arabic tatweel. */
const invisible = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/u
const space = /^[\p{Zs}\t]$/u
const lineBreak = /^[\r\n\v\f\u0085\u2028\u2029]$/u

/** The value of a decimal digit of any script: each script's ten stand together, and runs of scripts start at a zero. */
function digitValue(codePoint: number): string {
  let before = 0
  while (codePoint - before > 0 && digit.test(String.fromCodePoint(codePoint - before - 1))) before += 1
  return String(before % 10)
}

function foldPart(character: string): string {
  if (invisible.test(character)) return ''
  if (space.test(character)) return ' '
  if (lineBreak.test(character)) return '\n'
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint > 0x7f && digit.test(character)) return digitValue(codePoint)
  const lower = character.toLowerCase()
  return confusables.get(lower) ?? confusables.get(character) ?? simplified.get(lower) ?? lower
}

function compute(codePoint: number): string {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return '\ufffd'
  const character = String.fromCodePoint(codePoint)
  const direct = confusables.get(character)
  if (direct !== undefined) return direct
  if (invisible.test(character)) return ''
  let folded = ''
  for (const part of character.normalize('NFKD')) folded += foldPart(part)
  return folded
}

const basicPlane: (string | undefined)[] = new Array(0x10000)

/** Folds one code point: compatibility form, lower case, simplified characters, look-alikes and digits of any script to one; '' where invisible. */
export function foldCodePoint(codePoint: number): string {
  if (codePoint > 0xffff) return compute(codePoint)
  const known = basicPlane[codePoint]
  if (known !== undefined) return known
  const folded = compute(codePoint)
  basicPlane[codePoint] = folded
  return folded
}
