import { unwrap } from '#lib/text/unwrap.ts'
import { allMatches } from '../matching/all-matches.ts'
import { chineseNumber } from './chinese-number.ts'
import { arabicDual, arabicNumerals, latinNumerals, type Numeral } from './numeral-words.ts'

/** A number that is written in words. */
export interface WrittenNumber {
  start: number
  end: number
  value: number
  decimals: number
  /** The lower bound of a spoken range: `两三` is 2 or 3. */
  other?: number
  /** The word holds its unit: an Arabic dual. */
  dual?: boolean
}

interface Token {
  start: number
  end: number
  numeral: Numeral
  /** Arabic: the word begins with "and". */
  joined: boolean
  arabic: boolean
}

const arabicWord = /[\u0620-\u06ff]+/g
const word = /[a-z]+|[\u0620-\u06ff]+/g
/** "Once" counts in Spanish only where a Spanish unit follows. */
const spanishEleven = new RegExp(unwrap`
    ^ (?:dias|horas|meses|semanas|euros|dolares|pesos|minutos|anos|pedidos|compras|pagos|mil|millones|por ciento|puntos|
    cuotas|articulos|de [a-z]+bre)
  `)

/** The number at the beginning of an Arabic text, and how long it is written. */
export function arabicNumeral(text: string): { numeral: Numeral; skip: number } | undefined {
  // "I am not" is no six.
  if (/^[وف]?لست$/.test(text)) return undefined
  for (let skip = 0; skip <= 4 && skip < text.length - 1; skip += 1) {
    if (skip > 0 && !/^(?:[وبلفك]|[وبلفك]?ال|وب|ول|لل)$/.test(text.slice(0, skip))) continue
    const numeral = arabicNumerals.get(text.slice(skip))
    if (numeral?.role === 'hundred' && text.startsWith('بال')) return undefined
    if (numeral) return { numeral, skip }
  }
  return undefined
}

/** "Somebody" is a number only before the ten. */
const eleven = /^[وبلف]?(?:احد|احدي)$/
function elevenBefore(behind: string): { numeral: Numeral; skip: number } | undefined {
  return /^ عشره?(?![\u0620-\u06ff])/.test(behind) ? { numeral: { value: 1, role: 'small' }, skip: 0 } : undefined
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of allMatches(word, text)) {
    const start = match.index
    const end = start + match[0].length
    if (match[0].charCodeAt(0) < 0x600) {
      const numeral = latinNumerals.get(match[0])
      if (!numeral || (match[0].startsWith('cien') && text.slice(start - 4, start) === 'por ')) continue
      if (match[0] === 'once' && !spanishEleven.test(text.slice(end, end + 14))) continue
      tokens.push({ start, end, numeral, joined: false, arabic: false })
    } else {
      const found = arabicNumeral(match[0]) ?? (eleven.test(match[0]) ? elevenBefore(text.slice(end)) : undefined)
      if (!found) continue
      const joined = match[0].startsWith('و') && found.skip > 0
      tokens.push({ start: start + found.skip, end, numeral: found.numeral, joined, arabic: true })
    }
  }
  return tokens
}

/** Whether a token goes on with the number before it. */
function follows(last: Token, next: Token, gap: string, section: number): boolean {
  const { role, value } = next.numeral
  if (next.arabic !== last.arabic) return false
  if (next.arabic) {
    if (!/^ (?:و|ال)?$/.test(gap)) return false
    if (role === 'scale' || role === 'hundred') return !next.joined || role === 'scale' || last.numeral.role !== 'small'
    if (value === 10 && !next.joined) return last.numeral.value < 10
    if (!next.joined) return false
    return last.numeral.role !== 'small' || (last.numeral.value < 10 && value >= 20 && value < 100)
  }
  if (gap === ' and ' || gap === ' y ') {
    if (gap === ' y ') return last.numeral.value >= 30 && last.numeral.value < 100 && value < 10
    return last.numeral.role !== 'small' && role === 'small'
  }
  if (!/^[ -]$/.test(gap) && gap !== ' of ' && gap !== ' de ') return false
  if (gap.length > 2) return false
  if (role === 'scale') return true
  if (role === 'hundred') return section < 100
  if (value === 12 && last.numeral.value < 12) return true
  if (last.numeral.role !== 'small') return role !== 'hundreds' || last.numeral.role === 'scale'
  return last.numeral.value >= 20 && last.numeral.value < 100 && value < 10
}

const afterHalf = /^ (?:and a half|y medi[oa]|ونصف|ونص|ونصفا)(?![a-z\u0620-\u06ff])/
const afterPoint = /^ (?:point|punto|coma|فاصله) /

/** Numbers in English, Spanish and Arabic words. */
function findWords(text: string, into: WrittenNumber[]): void {
  const tokens = tokensOf(text)
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    if (!first) continue
    let last = first
    let total = 0
    let section = 0
    for (let next: Token | undefined = first; next; next = tokens[at + 1]) {
      if (next !== first) {
        if (!follows(last, next, text.slice(last.end, next.start), section)) break
        at += 1
      }
      const { role, value } = next.numeral
      if (role === 'scale') {
        total += (section || 1) * value
        section = 0
      } else if (role === 'hundred') section = next.joined ? section + 100 : (section || 1) * 100
      else if (value === 12 && next !== first && last.numeral.value < 12) section *= 12
      else section += value
      last = next
    }
    let value = total + section
    let end = last.end
    let decimals = 0
    const rest = text.slice(end, end + 24)
    const half = afterHalf.exec(rest)
    const point = afterPoint.exec(rest)
    if (half) {
      value += last.numeral.role === 'scale' ? last.numeral.value / 2 : 0.5
      decimals = 1
      end += half[0].length
    } else if (point) {
      const digit = tokens[at + 1]
      if (digit && digit.start === end + point[0].length && digit.numeral.value < 100) {
        const written = String(digit.numeral.value)
        value = Number(`${value}.${written}`)
        decimals = written.length
        end = digit.end
        at += 1
      }
    }
    const halved = /(?:half a|medi[oa]) $/.exec(text.slice(Math.max(0, first.start - 8), first.start))
    if (
      halved &&
      /^(?:dozen|docena|centenar|millon|million|hundred|thousand|millar)/.test(text.slice(first.start, first.end))
    )
      into.push({ start: first.start - halved[0].length, end, value: value / 2, decimals })
    else into.push({ start: first.start, end, value, decimals })
  }
  for (const match of allMatches(arabicWord, text)) {
    const bare = match[0].replace(/^(?:[وبلف]?ال|[وبلف])(?=[\u0620-\u06ff]{5})/, '')
    if (!arabicDual.test(bare) && !arabicDual.test(match[0])) continue
    const end = match.index + match[0].length
    into.push({ start: match.index, end, value: 2, decimals: 0, dual: true })
  }
}

const han = '[零〇一二两三四五六七八九十百千万亿]'
const hanNumber = new RegExp(
  `(?<!第|下|每|另|任|某|几|数|上|这|那|过|周|期|拜|之|(?<!钟)头|进|统|唯|同|万|${han})(?<number>[零〇一二两三四五六七八九十百]${han}{0,15}(?:点${han}{1,6})?)(?:多|来|余)?`,
  'g',
)
const neighbours = new Set(['一二', '一两', '二三', '两三', '三四', '三五', '四五', '五六', '六七', '七八', '八九'])

/** Numbers in Chinese characters. */
function findHan(text: string, into: WrittenNumber[]): void {
  for (const match of allMatches(hanNumber, text)) {
    const written = match.groups?.number ?? ''
    const start = match.index
    const end = start + match[0].length
    const pair = neighbours.has(written.slice(0, 2)) && !/^..[零一二两三四五六七八九]/.test(written)
    if (pair) {
      const tail = written.slice(2)
      const [low, high] = [written[0], written[1]].map((one) => chineseNumber(`${one}${tail}`))
      into.push({ start, end, value: high ?? 0, decimals: 0, other: low ?? 0 })
    } else into.push({ start, end, value: chineseNumber(written), decimals: written.split('点')[1]?.length ?? 0 })
  }
}

/** Every number of a folded text that is written in words, in order. */
export function findNumerals(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = []
  findWords(text, found)
  if (/[一二两三四五六七八九十百]/.test(text)) findHan(text, found)
  return found.sort((a, b) => a.start - b.start)
}
