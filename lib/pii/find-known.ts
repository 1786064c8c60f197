import type { Candidate, PersonalDataType } from './personal-data-type.ts'

/** A value that the merchant's profile of this customer holds. */
export interface KnownValue {
  type: Extract<PersonalDataType, 'name' | 'address' | 'phone' | 'email' | 'birth-date' | 'account'>
  value: string
}

const plain = /[\p{L}\p{N}]/u

/** A folded text without what separates its letters and digits, and where each of these stands. */
function compactOf(text: string): { text: string; at: number[] } {
  let compact = ''
  const at: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (!plain.test(character)) continue
    compact += character
    at.push(index)
  }
  return { text: compact, at }
}

/** What of a known value still tells who it is: all of it, reordered or shortened. `word`: only as a word of its own. */
function needlesOf({ type, value }: KnownValue, fold: (text: string) => string): { needle: string; word: boolean }[] {
  const folded = fold(value)
  const whole = compactOf(folded).text
  if (type === 'phone') {
    const digits = folded.replace(/\D/g, '')
    return [digits, digits.slice(-10), digits.slice(-9), digits.slice(-8), digits.slice(-7)]
      .filter((part) => part.length >= 7)
      .map((needle) => ({ needle, word: false }))
  }
  if (type === 'name') {
    const parts = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    const han = /\p{Script=Han}/u.test(whole)
    const single = han ? [] : parts.filter((part) => part.length >= 4).map((needle) => ({ needle, word: true }))
    const reversed = parts.length > 1 ? [{ needle: parts.toReversed().join(''), word: true }] : []
    const outer = parts.length > 2 ? [{ needle: `${parts[0]}${parts.at(-1)}`, word: true }] : []
    return [{ needle: whole, word: !han }, ...reversed, ...outer, ...single]
  }
  if (type === 'address') {
    const line = compactOf(folded.split(/[,\n，،]/)[0] ?? '').text
    return [whole, ...(/\d/.test(line) && line.length >= 6 ? [line] : [])].map((needle) => ({ needle, word: true }))
  }
  if (type === 'email') {
    const local = compactOf(folded.split('@')[0] ?? '').text
    return [{ needle: whole, word: false }, ...(local.length >= 6 ? [{ needle: local, word: true }] : [])]
  }
  return [{ needle: whole, word: true }]
}

/** Finds the customer's own known values in a folded text, in any spelling, spacing or partial form that still identifies. */
export function findKnown(text: string, known: readonly KnownValue[], fold: (text: string) => string): Candidate[] {
  const found: Candidate[] = []
  const compact = compactOf(text)
  for (const entry of known) {
    for (const { needle, word } of needlesOf(entry, fold)) {
      if (needle.length < 2) continue
      for (let hit = compact.text.indexOf(needle); hit >= 0; hit = compact.text.indexOf(needle, hit + needle.length)) {
        const start = compact.at[hit] ?? 0
        const end = (compact.at[hit + needle.length - 1] ?? 0) + 1
        if (word && (plain.test(text[start - 1] ?? '') || plain.test(text[end] ?? ''))) continue
        found.push({ start, end, type: entry.type, value: entry.value, rank: 3 })
      }
    }
  }
  return found
}
