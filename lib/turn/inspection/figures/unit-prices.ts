import { fold } from '#lib/text/fold.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { type Measure, measuresIn, timesIn, unitAt } from './measures.ts'
import { partsNamedIn } from './portions.ts'
import { close } from './sum-grounds.ts'

/** What public knowledge asks for so much of a thing, and the parts of a price that it tells beside it. */
interface Price {
  sum: number
  per: readonly Measure[]
  parts: readonly number[]
}

const perWord =
  /(?:(?<![a-z])(?:per|an?|each|the|el|la|por|al|cada)|\/|每|(?<![\u0620-\u06ff])(?:لكل|كل|[بو]?(?:لل|ال)))( ?\d{1,4}(?:[.,]\d{1,2})?)? ?/g
const cache = new WeakMap<Prepared, readonly Price[]>()
const most = 40

/** The measures that a price is told for: "per kilo", "每500克", "للكيلو". */
function perIn(sentence: string): Measure[] {
  return [...sentence.matchAll(perWord)].flatMap(({ 0: whole, 1: number, index }) => {
    const from = index + whole.length
    const unit = unitAt(sentence.slice(from, from + 24))
    return unit === undefined ? [] : [{ value: Number((number ?? '1').trim().replace(',', '.')), unit }]
  })
}

/** The prices of public knowledge; its texts do not change in a conversation. */
function pricesOf(prepared: Prepared): readonly Price[] {
  const known = cache.get(prepared)
  if (known) return known
  const found: Price[] = []
  for (const { text } of prepared.publicUnits)
    for (const sentence of fold(text).folded.split(/[.。;!?\n](?!\d)/)) {
      const per = perIn(sentence)
      const parts = partsNamedIn(sentence)
      if (found.length >= most || per.length + parts.length === 0) continue
      for (const { kind, value, other } of findFigures(sentence))
        if (kind === 'money')
          for (const sum of other === undefined ? [value] : [value, other]) found.push({ sum, per, parts })
    }
  cache.set(prepared, found)
  return found
}

/** "At 42 a kilo, 700 g are 29.40"; "children pay half": what a known price makes of so much, or of a part that is told with it. */
export function followsFromUnitPrice(figure: Figure, prepared: Prepared, sentence: string): boolean {
  const prices = pricesOf(prepared)
  if (prices.length === 0) return false
  const measures = measuresIn(`${sentence}\n${prepared.question}`)
  return prices.some(
    ({ sum, per, parts }) =>
      parts.some((part) => close(figure, sum * part, false)) ||
      per.some((whole) =>
        measures.some((measure) => close(figure, sum * (timesIn(measure, whole) ?? Number.NaN), false)),
      ),
  )
}
