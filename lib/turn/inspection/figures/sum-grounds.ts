import { unwrap } from '#lib/text/unwrap.ts'
import { canonical } from './collector.ts'
import { countIsGrounded } from './count-grounds.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'

const round = (value: number, decimals: number): number =>
  Math.round((value + Number.EPSILON) * 10 ** decimals) / 10 ** decimals

export function close(figure: Figure, value: number, loosely: boolean): boolean {
  if (!Number.isFinite(value)) return false
  if (figure.other !== undefined && canonical(figure.other) === canonical(value)) return true
  const { scale = 1 } = figure
  if (canonical(figure.value) === canonical(value)) return true
  if (canonical(figure.value / scale) === canonical(round(value / scale, Math.min(figure.decimals, 4)))) return true
  if (!loosely || value === 0 || figure.value < 10) return false
  const step = 10 ** Math.floor(Math.log10(figure.value))
  const fine = [step / 20, step / 100].filter((by) => by >= 5)
  return [step, step / 2, step / 10, ...fine].some(
    (by) => figure.value % by === 0 && Math.round(value / by) * by === figure.value,
  )
}

/** Words by which a sum is told to be one part of another. */
export const eachOf = new RegExp(unwrap`
    (?<![a-z])(?:each|per|every|(?:parts|partes) (?:of|de)|months|meses|apiece|equal|monthly|instal\w+|a (?:month|week|day|night|piece|seat|head|kilo\w*|km|mile|litre|unit|ticket|person|point)|cada|cuotas?|
    mensual\w*|plazos?|al mes|por (?:persona|mes|unidad)|iguales|c\/u)(?![a-z])|每|期|各|均|分摊|[月年]费|个月|平分|单价|كل|قسط|اقساط|شهري|
    للواحد|الواحد|متساوي
  `)

/** A share of a sum; the sum less or more that share; what it was before the share was added, and the share in it. */
function sharesOf(sum: number, percent: number): readonly number[] {
  const share = percent / 100
  return [sum * share, sum * (1 - share), sum * (1 + share), sum / (1 + share), sum - sum / (1 + share)]
}

/** One sum, difference, product (a share of, a rate times) or quotient of known numbers, rounded as it is written. */
export function followsByArithmetic(
  figure: Figure,
  ground: Ground,
  given: readonly number[],
  loosely: boolean,
  parts: boolean,
): boolean {
  const is = (value: number) => close(figure, value, false)
  const about = (value: number) => close(figure, value, loosely)
  for (const rate of ground.rates) if (is(rate) || (figure.decimals > 0 && is(1 / rate))) return true
  for (const a of [...ground.bases, ...given]) {
    for (const rate of ground.rates) if (about(a * rate) || about(a / rate)) return true
    for (const share of ground.percents) if (sharesOf(a, share).some(is)) return true
    for (const b of ground.moneys) if (is(a + b) || is(Math.abs(a - b)) || is(a * b)) return true
  }
  // What the reply has shown already may be summed up.
  for (const a of given) for (const b of given) if (a !== b && (is(a + b) || is(Math.abs(a - b)))) return true
  for (const a of ground.moneys) {
    if (a === 0) continue
    if (about(a)) return true
    for (const b of ground.moneys)
      if (((a !== b || figure.scale === undefined) && is(a + b)) || is(Math.abs(a - b))) return true
    for (const rate of ground.rates) if (about(a * rate) || about(a / rate)) return true
    for (const share of ground.percents) if (sharesOf(a, share).some(is)) return true
    for (const times of ground.counts)
      if (times > 1 && times <= 100 && Number.isInteger(times) && (is(a * times) || (parts && is(a / times))))
        return true
    if (parts) for (const months of [...ground.spans, 12]) if (is(a * months) || is(a / months)) return true
  }
  return sumsUp(figure, ground)
}

/** Whether all of the known sums, or all but one, add up to the figure. */
function sumsUp(figure: Figure, ground: Ground): boolean {
  if (ground.moneys.length < 3 || ground.moneys.length > 12) return false
  const all = ground.moneys.reduce((sum, one) => sum + one, 0)
  if (close(figure, all, false)) return true
  return ground.moneys.some(
    (a) =>
      close(figure, all - a, false) || ground.moneys.some((b) => b !== a && close(figure, a - (all - a - b), false)),
  )
}
/** Rates are quoted for one, ten, a hundred or a thousand: that unit, and what it makes. */
export function quotesUnit({ value, decimals }: Figure, ground: Ground, sentence: string): boolean {
  const units = [10, 100, 1000]
  const makes = (unit: number, shown: number, places: number) =>
    ground.rates.some((rate) => canonical(round(unit * rate, places)) === canonical(shown))
  if (decimals > 0 && units.some((unit) => makes(unit, value, decimals))) return true
  if (
    value >= 2 &&
    findFigures(sentence).some((unit) =>
      [unit.value, unit.other].some((of) => of !== undefined && units.includes(of) && makes(of, value, decimals)),
    )
  )
    return true
  return (
    units.includes(value) &&
    findFigures(sentence).some((other) => other.value >= 2 && makes(value, other.value, other.decimals))
  )
}

const halved = /(?<![a-z])(?:half|halves|mitad(?:es)?)(?![a-z])|一半|各半|(?:ال)?نصف/
/** "Half of it, 40 EUR". */
export function isHalf(figure: Figure, ground: Ground, sentence: string): boolean {
  return halved.test(sentence) && ground.moneys.some((sum) => close(figure, sum / 2, false))
}

/** "Four are left, 800 in all", "three nights at 80, 240": a known sum as often as the sentence counts. */
export function isTimesShown(figure: Figure, ground: Ground, sentence: string): boolean {
  return findFigures(sentence).some(
    (shown) =>
      shown.value > 1 &&
      shown.value <= 60 &&
      (shown.kind === 'count' || shown.kind === 'bare' || shown.kind === 'exempt') &&
      countIsGrounded(shown, ground, sentence) &&
      ground.moneys.some((sum) => canonical(sum * shown.value) === canonical(figure.value)),
  )
}
