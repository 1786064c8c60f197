import { type DigitRun, partOf } from './digit-runs.ts'
import { isPaymentCard } from './judge-card.ts'

const lengths = [16, 15, 19, 14, 13, 18, 17] as const

/** A card that fills whole groups; among many one-digit groups any window counts, for that is how a number is hidden. */
function windowAt(run: DigitRun, from: number, boundaries: ReadonlySet<number>): number | undefined {
  for (const length of lengths) {
    const to = from + length
    if (to > run.digits.length || !boundaries.has(to)) continue
    // Thirteen ungrouped digits are more often a bar code or a clock.
    if (length === 13 && ![...boundaries].some((edge) => edge > from && edge < to)) continue
    if (isPaymentCard(run.digits.slice(from, to))) return to
  }
  return undefined
}

/** Cuts the payment cards out of a run: the cards, and the runs that are left around them. */
export function takeCards(run: DigitRun): { cards: DigitRun[]; rest: DigitRun[] } {
  const cards: DigitRun[] = []
  const rest: DigitRun[] = []
  const boundaries = new Set([...run.groups, run.digits.length])
  let from = 0
  if (run.digits.length >= 13) {
    for (const group of run.groups) {
      if (group < from) continue
      const to = windowAt(run, group, boundaries)
      if (to === undefined) continue
      if (group > from) rest.push(partOf(run, from, group))
      cards.push(partOf(run, group, to))
      from = to
    }
    if (cards.length === 0 && run.groups.length === 1 && run.digits.length % 16 === 0) {
      return takeJoinedCards(run)
    }
  }
  if (from < run.digits.length) rest.push(from === 0 ? run : partOf(run, from, run.digits.length))
  return { cards, rest }
}

/** Several sixteen-digit cards written without a space between them. */
function takeJoinedCards(run: DigitRun): { cards: DigitRun[]; rest: DigitRun[] } {
  const cards: DigitRun[] = []
  for (let from = 0; from < run.digits.length; from += 16) {
    const part = partOf(run, from, from + 16)
    if (!isPaymentCard(part.digits)) return { cards: [], rest: [run] }
    cards.push(part)
  }
  return { cards, rest: [] }
}
