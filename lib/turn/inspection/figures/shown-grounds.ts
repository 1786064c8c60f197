import type { Prepared } from '../context/prepared.ts'
import { followsFromAsked } from './asked-numbers.ts'
import { canonical } from './collector.ts'
import { followsByConversion } from './conversions.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { groundOf } from './ground.ts'
import { isGrounded } from './is-grounded.ts'
import { combines, eachOf } from './sum-grounds.ts'

const most = 12

const eachBehind = /^ (?:a|an|per|por|al|la) /

function isSumLike({ kind, value, spelled, end }: Figure, sentence: string): boolean {
  if (kind === 'count') return eachBehind.test(sentence.slice(end, end + 6))
  return kind === 'money' || (kind === 'bare' && !spelled && value > 1)
}

/** So many, as a sum may be taken so many times or parted by it. */
function timesOf({ kind, value, written = value, spelled }: Figure): number | undefined {
  const counts = kind === 'count' || kind === 'duration' || kind === 'bare' || (kind === 'exempt' && spelled === true)
  return counts && Number.isInteger(written) && written > 1 && written <= 100 ? written : undefined
}

/** "6 clases de 2 horas, o sea 12 horas": so many times a length that stands behind the number. */
function isTimesLength({ value }: Figure, before: readonly Figure[]): boolean {
  return before.some(
    (times, at) =>
      (times.kind === 'bare' || times.kind === 'count' || times.kind === 'exempt') &&
      times.value > 1 &&
      before[at + 1]?.kind === 'duration' &&
      canonical((before[at + 1]?.value ?? 0) * times.value) === canonical(value),
  )
}

/**
 * Whether a sum is reckoned from what the same sentence shows before it, where each of that is backed: "three nights are 240, so 120 a
 * room", "28 on top of 24, 52 in all". `told` are the sums of the sentences before.
 */
export function followsShown(
  figure: Figure,
  before: readonly Figure[],
  prepared: Prepared,
  sentence: string,
  told: ReadonlySet<number>,
): boolean {
  if (before.length === 0) return false
  if (figure.kind === 'duration') return isTimesLength(figure, before)
  if (figure.kind !== 'money' && figure.kind !== 'bare') return false
  const ground = groundOf(prepared)
  const { value, decimals } = figure
  const is = (made: number) => canonical(made) === canonical(value)
  const rounds = (made: number) => is(made) || (decimals > 0 && is(Math.round(made * 10 ** decimals) / 10 ** decimals))
  const sums = before
    .filter((one) => isSumLike(one, sentence))
    .slice(-most)
    .flatMap((one) => (one.other === undefined ? [one.value] : [one.value, one.other]))
  const times = before
    .slice(-most)
    .map(timesOf)
    .filter((one) => one !== undefined)
  const combined = combines.test(sentence)
  const facts = combined ? ground.sums.filter(({ origin }) => !origin.startsWith('unit:')).map((one) => one.value) : []
  const others = [...sums, ...(combined ? told : []), ...facts]
  if (sums.some((a) => others.some((b) => a !== b && (is(a + b) || is(Math.abs(a - b)))))) return true
  if (
    sums.some((a) =>
      times.some((n, at) => is(a * n) || rounds(a / n) || times.some((m, to) => to > at && is(a * n * m))),
    )
  )
    return true
  if (eachOf.test(sentence) && sums.some((a) => ground.counts.some((n) => n > 1 && n <= 100 && rounds(a / n))))
    return true
  if (ground.sums.some((sum) => times.some((n, at) => times.some((m, to) => to > at && is(sum.value * n * m)))))
    return true
  if (eachOf.test(sentence) && ground.sums.some((sum) => times.some((n) => is(sum.value * n) || rounds(sum.value / n))))
    return true
  const { other } = figure
  if (followsFromAsked(figure, ground, sentence, sums)) return true
  if (other !== undefined && followsFromAsked({ ...figure, value: other, decimals: 0 }, ground, sentence, sums))
    return true
  const counted = before.flatMap(({ kind, value: one, other = one }) =>
    kind === 'count' && other >= 10 ? [other] : [],
  )
  return counted.length > 0 && followsByConversion(figure, ground, prepared, counted)
}

/** Whether a small number is one that the sentence before has told, and that is backed there. */
export function isToldAgain({ kind, value }: Figure, previous: string, prepared: Prepared): boolean {
  if ((kind !== 'bare' && kind !== 'count') || !Number.isInteger(value) || value < 2 || value >= 100) return false
  return findFigures(previous).some(
    (one) =>
      (one.kind === 'bare' || one.kind === 'count') &&
      one.value === value &&
      isGrounded({ ...one, reckoned: true }, prepared, previous),
  )
}
