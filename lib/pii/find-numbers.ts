import { type DigitRun, digitRuns, splitRun } from './digit-runs.ts'
import { findBesideCard } from './find-by-context.ts'
import { takeCards } from './find-cards.ts'
import { takeNumberIds } from './find-number-ids.ts'
import { findPhones } from './find-phones.ts'
import type { Candidate } from './personal-data-type.ts'

const idSeparators = /^[ \n().\-–/·]{1,3}$/

const strongest = 4

/** Finds what is made of digits: payment cards first, then what the rest of each run may be. */
export function findNumbers(text: string, region?: string): Candidate[] {
  const found: Candidate[] = []
  for (const run of digitRuns(text, 7)) {
    // What carries more checks than a card's one goes first.
    const strong = run.digits.length < 15 ? { found: [], rest: [run] } : takeNumberIds(run, text, region, strongest)
    found.push(...strong.found)
    for (const part of strong.rest) found.push(...findInRun(part, text, region))
  }
  return found
}

function findInRun(run: DigitRun, text: string, region: string | undefined): Candidate[] {
  const found: Candidate[] = []
  const { cards, rest } = takeCards(run, text)
  for (const { at, digits, groups } of cards) {
    // A window among digits that all stand apart may be chance; a whole code beats it.
    const chance = groups.length === digits.length && digits.length < run.digits.length
    const card: Candidate = {
      start: at[0] ?? 0,
      end: (at.at(-1) ?? 0) + 1,
      type: 'card',
      value: digits,
      rank: chance ? 4.5 : 2,
    }
    found.push(card, ...findBesideCard(text, card))
  }
  for (const part of rest) {
    for (const piece of splitRun(part, text, idSeparators)) {
      const ids = takeNumberIds(piece, text, region)
      found.push(...ids.found)
      for (const left of ids.rest) found.push(...findPhones(left, text, region))
    }
  }
  return found
}

const lettersAmongDigits = /\d[\s.-]?[oil|]|[oil|][\s.-]?\d/
const disguised = /(?<![a-z])[\doil|](?:[\s.\-–]{0,2}[\doil|]){11,24}(?![a-z])/g

/** Finds cards with letters for digits (`4O12 …`): each such word is read as digits and judged as a card alone. */
export function findDisguisedCards(text: string): Candidate[] {
  if (!lettersAmongDigits.test(text)) return []
  const found: Candidate[] = []
  for (const match of text.matchAll(disguised)) {
    if (!/[oil|]/.test(match[0]) || (match[0].match(/\d/g)?.length ?? 0) < 8) continue
    const plain = match[0].replaceAll('o', '0').replace(/[il|]/g, '1')
    for (const run of digitRuns(plain, 13)) {
      for (const { at, digits } of takeCards(run, plain).cards) {
        const start = match.index + (at[0] ?? 0)
        found.push({ start, end: match.index + (at.at(-1) ?? 0) + 1, type: 'card', value: digits, rank: 3 })
      }
    }
  }
  return found
}
