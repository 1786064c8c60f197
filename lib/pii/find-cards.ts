import { type DigitRun, partOf } from './digit-runs.ts'
import { isPaymentCard } from './judge-card.ts'

const lengths = [16, 15, 19, 14, 13, 18, 17] as const

/** A card that fills whole groups; among many one-digit groups any window counts, for that is how a number is hidden. */
function windowAt(run: DigitRun, from: number, boundaries: ReadonlySet<number>, text: string): number | undefined {
  for (const length of lengths) {
    const to = from + length
    if (to > run.digits.length || !boundaries.has(to)) continue
    // Thirteen digits are more often something else: they count where nothing, or one sign alone, separates them.
    if (length === 13 && signsBetween(run, from, to, text) > 1) continue
    if (isPaymentCard(run.digits.slice(from, to)) && standsAlone(run, from, to, text)) return to
  }
  return undefined
}

/** A plus makes a telephone of it, letters on both sides a part of a longer code. */
function standsAlone(run: DigitRun, from: number, to: number, text: string): boolean {
  const before = text[(run.at[from] ?? 0) - 1] ?? ''
  const after = text[(run.at[to - 1] ?? 0) + 1] ?? ''
  if (before === '+' && to - from < 16) return false
  return !(/[a-z]/.test(before) && /[a-z]/.test(after))
}

function signsBetween(run: DigitRun, from: number, to: number, text: string): number {
  const inside = run.groups.filter((group) => group > from && group < to)
  return new Set(inside.map((group) => text.slice((run.at[group - 1] ?? 0) + 1, run.at[group]))).size
}

/** Cuts the payment cards out of a run: the cards, and the runs that are left around them. */
export function takeCards(run: DigitRun, text: string): { cards: DigitRun[]; rest: DigitRun[] } {
  const cards: DigitRun[] = []
  const rest: DigitRun[] = []
  const boundaries = new Set([...run.groups, run.digits.length])
  let from = 0
  if (run.digits.length >= 13) {
    for (const group of run.groups) {
      if (group < from) continue
      const to = windowAt(run, group, boundaries, text)
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
