import { ibanLength, isIban } from './judge-iban.ts'
import type { Candidate } from './personal-data-type.ts'

const beginning = /(?<![a-z\d])[a-z][^a-z\d\n]{0,2}[a-z][^a-z\d\n]{0,2}\d[^a-z\d\n]{0,2}\d/g
const alphanumeric = /[a-z\d]/
const maxGap = 3

/** Finds IBANs, however they are spaced: a country's first four characters, then as many as that country has. */
export function findIbans(text: string): Candidate[] {
  const found: Candidate[] = []
  beginning.lastIndex = 0
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const length = ibanLength(match[0].replace(/[^a-z]/g, '').toUpperCase())
    if (length === undefined) continue
    let compact = ''
    let end = match.index
    for (let at = match.index, gap = 0; at < text.length && compact.length < length && gap <= maxGap; at += 1) {
      const character = text[at] ?? ''
      if (alphanumeric.test(character)) {
        compact += character.toUpperCase()
        gap = 0
        end = at + 1
      } else gap += 1
    }
    if (compact.length < length || alphanumeric.test(text[end] ?? '') || !isIban(compact)) continue
    found.push({ start: match.index, end, type: 'iban', value: compact, rank: 1.5 })
    beginning.lastIndex = end
  }
  return found
}
