import { canonical } from './collector.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'
import { close } from './sum-grounds.ts'

/** "If a hundred come and three buy, that is three percent": the share of what is supposed. */
export function isShareSupposed(figure: Figure, given: readonly number[], sentence: string): boolean {
  if (given.length === 0) return false
  const shown = findFigures(sentence).filter(({ kind, start }) => kind !== 'percent' && start < figure.start)
  return shown.some(
    (a) =>
      a.value > 0 &&
      given.includes(a.value) &&
      shown.some((b) => b.value > 0 && b.value <= a.value && close(figure, (b.value / a.value) * 100, false)),
  )
}

/** Whether a share is known, follows from known ones, or is what one known sum is of another. */
export function percentIsGrounded(figure: Figure, ground: Ground, loosely: boolean, sentence: string): boolean {
  const is = (value: number) => close(figure, value, loosely)
  if (figure.value === 0 || figure.value === 100 || ground.plainPercents.has(canonical(figure.value))) return true
  for (const a of ground.percents) {
    if (is(a) || is(100 - a)) return true
    for (const b of ground.percents) if (is(a + b) || is(Math.abs(a - b))) return true
  }
  // What one sum is of another: where the sentence shows one of them, or one record holds both.
  const shown = new Set(findFigures(sentence).flatMap(({ value, start }) => (start === figure.start ? [] : [value])))
  const bases = ground.bases.slice(0, 6).map((value) => ({ value, origin: 'said' }))
  const sums = ground.sums.slice(0, 24)
  for (const { value: a, origin } of [...sums, ...bases])
    for (const { value: b, origin: other } of sums) {
      if (a <= 0 || b <= 0 || !(is((a / b) * 100) || is((Math.abs(a - b) / b) * 100))) continue
      if (shown.has(a) || shown.has(b) || origin === 'said') return true
      if (origin === other && !origin.startsWith('unit:')) return true
    }
  for (const a of ground.plain) if (a < 1 && is(a * 100)) return true
  return false
}
