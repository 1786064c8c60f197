import { digitRuns } from './digit-runs.ts'
import { takeCards } from './find-cards.ts'
import { findPhones } from './find-phones.ts'
import type { Candidate } from './personal-data-type.ts'

/** Finds what is made of digits: payment cards first, then what the rest of each run may be. */
export function findNumbers(text: string, region?: string): Candidate[] {
  const found: Candidate[] = []
  for (const run of digitRuns(text, 7)) {
    const { cards, rest } = takeCards(run)
    for (const card of cards) {
      const start = card.at[0] ?? 0
      const end = (card.at[card.at.length - 1] ?? 0) + 1
      found.push({ start, end, type: 'card', value: card.digits, rank: 2 })
    }
    for (const part of rest) found.push(...findPhones(part, text, region))
  }
  return found
}
