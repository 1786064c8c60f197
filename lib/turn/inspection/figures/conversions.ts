import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { canonical } from './collector.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'

/** So much of one thing makes so much of another: "100 points are worth 1 euro". */
const makes = new RegExp(unwrap`
    (?<![a-z])(?:worth|earns?|equals?|equivalent|redeem\w*|equivalen?|valen?|canje\w*|(?:per|every|each|cada) (?:[$€£]? ?\d|
    euro|dollar|pound|dolar|peso|usd|eur|gbp)\w*)(?![a-z])|=|抵|兑|折合|等于|值|每(?=消费|花|满|\d)|(?<![\u0620-\u06ff])(?:تعادل|
    يعادل|تساوي|يساوي|مقابل|بقيمه|(?:ل?كل) (?:\d|يورو|دولار|درهم|ريال))
  `)
const spent = 1e9

interface Conversion {
  from: number
  to: number
}
const cache = new WeakMap<Prepared, readonly Conversion[]>()

/** Conversions that public knowledge tells; kept for the conversation, whose knowledge does not change. */
function conversionsOf(prepared: Prepared): readonly Conversion[] {
  const known = cache.get(prepared)
  if (known) return known
  const found: Conversion[] = []
  for (const { text } of prepared.publicUnits)
    for (const sentence of fold(text).folded.split(/[.。;!?\n](?!\d)/)) {
      if (found.length >= 24 || !makes.test(sentence)) continue
      const figures = findFigures(sentence).filter(
        ({ kind, value }) =>
          (kind === 'money' || kind === 'count' || kind === 'bare' || kind === 'exempt') && value > 0 && value < spent,
      )
      const [one, other, ...rest] = figures
      if (one === undefined || rest.length > 1) continue
      // "Every euro earns 2 points": one of what is not counted.
      const second = other?.value ?? 1
      found.push({ from: one.value, to: second }, { from: second, to: one.value })
    }
  cache.set(prepared, found)
  return found
}

/** Whether a figure is what a known number makes by a conversion that public knowledge tells. */
export function followsByConversion(
  figure: Figure,
  ground: Ground,
  prepared: Prepared,
  shown: readonly number[] = [],
): boolean {
  const conversions = conversionsOf(prepared)
  if (conversions.length === 0) return false
  const knowns = [...ground.plain, ...ground.moneys, ...ground.counts, ...shown]
  return conversions.some(({ from, to }) =>
    knowns.some((known) => {
      const made = (known * to) / from
      if (made <= 0 || (known === from && made !== to)) return false
      const step = 10 ** figure.decimals
      return [Math.round(made * step), Math.floor(made * step)].some(
        (one) => canonical(one / step) === canonical(figure.value),
      )
    }),
  )
}
