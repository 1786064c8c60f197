import { fold } from '#lib/text/fold.ts'
import type { Prepared } from '../context/prepared.ts'
import { canonical } from './collector.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'

/** What a thing costs in two parts: a share and a fixed sum, or a first and a sum for each further one. */
interface Tariff {
  share?: number
  fixed: number
  each?: number
}

const plus =
  /^[^.;。]{0,24}?(?:\+|(?<![a-z])(?:plus|and|mas|y)(?![a-z])|[加另和]|زايد|(?<![\u0620-\u06ff])و|اضاف)[^.;。]{0,12}$/
const beside = /^[^.;。]{0,24},[^.;。,]{1,24}$/
/** A bound of the share, and nothing beside it. */
const bound =
  /(?<![a-z])(?:least|most|min\w*|max\w*|up to|cap\w*|between|from|entre|hasta|tope|desde)(?![a-z])|最低|最高|至少|最多|封顶|不超|起|满|اقل|اقصي|ادني|حتي|بين|من/
const further =
  /(?<![a-z])(?:each|every|per|further|additional|extra|adicional(?:es)?|cada|extra|siguiente)(?![a-z])|续|每|之后|超出|(?<![\u0620-\u06ff])(?:[وب]?ل?كل|اضافي\S{0,2}|زياده)/
const cache = new WeakMap<Prepared, readonly Tariff[]>()

function isSum({ kind, value }: Figure): boolean {
  return (kind === 'money' || kind === 'bare') && value > 0
}

/** The tariffs in two parts that public knowledge tells; its texts do not change in a conversation. */
function tariffsOf(prepared: Prepared): readonly Tariff[] {
  const known = cache.get(prepared)
  if (known) return known
  const found: Tariff[] = []
  for (const { text } of prepared.publicUnits)
    for (const sentence of fold(text).folded.split(/[.。;!?\n](?!\d)/)) {
      const figures = findFigures(sentence)
      figures.forEach((figure, at) => {
        const next = figures.slice(at + 1).find(isSum)
        if (found.length >= 24 || !next) return
        const between = sentence.slice(figure.end, next.start)
        if (figure.kind === 'percent' && (plus.test(between) || (beside.test(between) && !bound.test(between))))
          found.push({ share: figure.value, fixed: next.value })
        if (figure.kind === 'money' && next.kind === 'money' && further.test(sentence.slice(figure.end, next.end + 24)))
          found.push({ fixed: figure.value, each: next.value })
      })
    }
  cache.set(prepared, found)
  return found
}

/** "1.4 % plus 0.20, so 17.70 on 1,250"; "2.40 and 0.90 for each further half hour, so 4.20". */
export function followsByTariff(
  { value, decimals, start }: Figure,
  ground: Ground,
  prepared: Prepared,
  sentence: string,
): boolean {
  const tariffs = tariffsOf(prepared)
  if (tariffs.length === 0) return false
  const step = 10 ** decimals
  const is = (made: number) => canonical(made) === canonical(value) || Math.round(made * step) / step === value
  const shown = [...findFigures(sentence).filter((one) => one.start !== start), ...findFigures(ground.question)]
  const bases = [...ground.bases, ...shown.filter(isSum).map((one) => one.value)].filter((base) => base >= 1)
  const times = new Set(
    shown
      .flatMap(({ value: one, written = one }) => [Math.ceil(written)])
      .flatMap((one) => [one, one - 1, 2 * one, 2 * (one - 1)])
      .filter((one) => one >= 1 && one <= 40),
  )
  return tariffs.some(({ share, fixed, each }) =>
    share !== undefined
      ? bases.some((base) => is((base * share) / 100 + fixed) || is(base - (base * share) / 100 - fixed))
      : [...times].some((one) => is(fixed + one * (each ?? 0)) || (one > 1 && is(one * (each ?? 0)))),
  )
}
