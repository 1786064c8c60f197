import { unwrap } from '#lib/text/unwrap.ts'
import { canonical, type Sum } from './collector.ts'
import { countIsGrounded } from './count-grounds.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { timesIn } from './frequencies.ts'
import type { Ground } from './ground.ts'
import { isIdleNumber } from './idle-numbers.ts'

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
    (?<![a-z])(?:each|per|every|on average|average|de media|en promedio|promedio|(?:parts|partes) (?:of|de)|months|meses|apiece|equal|monthly|instal\w+|a (?:month|week|day|night|piece|seat|head|kilo\w*|km|mile|litre|unit|ticket|person|point)|cada|cuotas?|
    mensual\w*|plazos?|al mes|por (?:persona|mes|unidad|noche|habitacion|dia|semana|cabeza|pieza|articulo)|iguales|c\/u)(?![a-z])|每|期|各|均|分摊|[月年]费|个月|平分|单价|كل|قسط|اقساط|شهري|
    للواحد|الواحد|في الشهر|بالشهر|باليوم|في اليوم|بالاسبوع|بالليله|متساوي|متوسط|للقطعه|للوحده|للحبه|للشخص|للطلب|للغرفه|لليله|لليوم|للشهر|عن كل
  `)

/** A share of a sum; the sum less or more that share; what it was before the share was added, and the share in it. */
function sharesOf(sum: number, percent: number): readonly number[] {
  const share = percent / 100
  return [sum * share, sum * (1 - share), sum * (1 + share), sum / (1 + share), sum - sum / (1 + share)]
}

/** Words by which two sums are put together, or set against each other. */
export const combines = new RegExp(unwrap`
    (?<![a-z])(?:short|still|available|missing|left|more|less|need\w*|away|with|including|incl|plus|add\w*|on top|total\w*|together|altogether|
    all in|in all|both|minus|after|before|instead|difference|differ|dearer|cheaper|sav\w+|off|leav\w+|remain\w*|net|
    gross|would|con|sin|mas|menos|sum\w+|tras|despues|antes|falt\w+|qued\w+|rest\w+|diferencia|total|incluid\w+|
    incluyendo|todavia|aun|disponibles?|ahorr\w+|seria\w*|descont\w+|neto|juntos)(?![a-z])|加|变成|贵|便宜|共|总|合计|一起|含|差|少|多|减|扣|剩|还|净|到手|省|可[用再]|(?<![\u0620-\u06ff])[وفب]?(?:مع|بدون|متاح\S*|يزال|
    زايد|ناقص|[يت]?ضاف\S*|ب?اضاف\S*|(?:ال)?(?:مجموع|اجمالي|فرق|صافي|باقي|متبقي)|[يت]تبقي|[يت]بقي|بعد|قبل|شامل\S*|معا|ينقص\S*|توفر|طرح|ب?خصم|اغلي|ارخص|زايد|اصبح|[يت]صبح|اكثر|اقل|ل?كل)
  `)

/** Two prices are set against each other. */
const difference = new RegExp(unwrap`
    (?<![a-z])(?:difference|dearer|cheaper|(?:more|less) expensive|pricier|sav(?:e|es|ing|ed)|how much (?:more|less|extra)|diferencia|mas (?:car|barat)[oa]s?|cuanto (?:mas|menos)|ahorr\w+|
    (?:costs?|pay|cuestan?|valen?|salen?|pag[aou]\w*)[^.;,]{0,20} (?:more|less|extra|menos|mas))(?! (?:than|de))(?![a-z])|差价|价差|差额|差多少|差了?(?=\d)|贵|便宜|省|
    (?<![\u0620-\u06ff])(?:[وب]?(?:ال)?(?:فرق|فارق|اغلي|ارخص|اوفر)|[ويتسب]*وفر(?:ت|ي)?)(?![\u0620-\u06ff])
  `)

/** Two prices of one unit that tells few, or of two that tell one or two each; a price list's are not set against each other. */
function areCompared(a: Sum, b: Sum, ground: Ground): boolean {
  const told = (of: string) => new Set(ground.sums.flatMap(({ value, origin }) => (origin === of ? [value] : []))).size
  return a.origin === b.origin ? told(a.origin) <= 6 : told(a.origin) <= 2 && told(b.origin) <= 2
}

/** Whether two sums may be reckoned with each other: never those of two units, and of one only where one of them is shown. */
function mayMeet(a: Sum, b: Sum, shown: ReadonlySet<number>, combined: boolean): boolean {
  const [one, other] = [a.origin, b.origin]
  if (one === 'said' || other === 'said') return true
  const units = Number(one.startsWith('unit:')) + Number(other.startsWith('unit:'))
  if (units === 0) return true
  if (shown.has(a.value) || shown.has(b.value)) return true
  return units === 1 && combined
}

/** What a month costs is told for the year. */
const aYear =
  /(?<![a-z])(?:year(?:ly)?|annual\w*|twelve months|12 months|al ano|anual\w*|doce meses|12 meses)(?![a-z])|一年|全年|每年|年费|十二个月|12 ?个月|(?<![\u0620-\u06ff])(?:في السنه|سنويا|سنوي|للسنه|بالسنه|12 شهرا)/

/** What may be done in a week bounds no month. */
const ofLimits =
  /(?<![a-z])(?:limit\w*|maximum|cap|at most|limites?|tope|maximo)(?![a-z])|限额|上限|额度|最多|(?<![\u0620-\u06ff])(?:ال)?(?:حد|سقف)(?![\u0620-\u06ff])/

/** A number that is let pass as nothing makes it a figure: it backs nothing. */
function isIdle(figure: Figure, ground: Ground, sentence: string): boolean {
  if (figure.kind !== 'bare' || !isIdleNumber(figure, ground.question, sentence)) return false
  return !countIsGrounded(figure, ground, sentence)
}

/** One sum, difference, product (a share of, a rate times) or quotient of known numbers, rounded as it is written. */
export function followsByArithmetic(
  figure: Figure,
  ground: Ground,
  given: readonly number[],
  loosely: boolean,
  sentence: string,
  told: ReadonlySet<number> = new Set(),
): boolean {
  const parts = eachOf.test(sentence)
  const is = (value: number) => close(figure, value, false)
  const about = (value: number) => close(figure, value, loosely)
  // What is added or taken away is not rounded, unless it is told roughly.
  const adds = (value: number) => canonical(value) === canonical(figure.value) || (loosely && is(value))
  for (const rate of ground.rates) if (is(rate) || (figure.decimals > 0 && is(1 / rate))) return true
  const said = ground.countsOf.get('said') ?? []
  for (const a of [...ground.bases, ...given]) {
    for (const rate of ground.rates) if (about(a * rate) || about(a / rate)) return true
    for (const share of ground.percents) if (sharesOf(a, share).some(is)) return true
    for (const b of ground.moneys) if (is(a + b) || is(Math.abs(a - b)) || is(a * b)) return true
    for (const times of said) if (times > 1 && times <= 100 && is(a * times)) return true
  }
  // What the reply has shown already may be summed up.
  for (const a of given) for (const b of given) if (a !== b && (is(a + b) || is(Math.abs(a - b)))) return true
  const figures = findFigures(sentence)
  const shown = new Set(figures.flatMap(({ value, start }) => (start === figure.start ? [] : [value])))
  const combined = combines.test(sentence)
  const differs = difference.test(sentence) || difference.test(ground.question)
  const counted = new Set(
    figures
      .filter(({ kind, start }) => /^(?:count|bare|exempt|duration)$/.test(kind) && start !== figure.start)
      .filter((one) => !isIdle(one, ground, sentence))
      .map(({ value, written = value }) => written),
  )
  for (const a of ground.bases)
    for (const times of counted)
      if (times > 1 && times <= 60 && (is(a * times) || (parts && is(a / times)))) return true
  // 24 in boxes of 12 are two boxes.
  for (const a of [...counted])
    for (const b of [...counted])
      if (b > 1 && a > b && a % b === 0 && ground.values.has(a) && ground.values.has(b)) counted.add(a / b)
  const often = ofLimits.test(sentence)
    ? []
    : timesIn(
        `${sentence}\n${ground.question}`,
        ground.frequencies.filter(({ hours }) => hours >= 168),
      )
  for (const sum of ground.sums) {
    const a = sum.value
    if (a === 0) continue
    if (about(a)) return true
    for (const other of ground.sums) {
      const b = other.value
      if (differs && canonical(Math.abs(a - b)) === canonical(figure.value) && areCompared(sum, other, ground))
        return true
      const makes = ((a !== b || figure.scale === undefined) && adds(a + b)) || adds(Math.abs(a - b))
      if (makes && (mayMeet(sum, other, shown, combined) || (combined && told.has(a) && told.has(b)))) return true
    }
    // A fee's own bound is neither changed nor shared, unless it is shown.
    if (!sum.origin.startsWith('unit:') || shown.has(a) || figure.decimals > 0) {
      for (const rate of ground.rates) if (about(a * rate) || about(a / rate)) return true
      for (const share of ground.percents) if (sharesOf(a, share).some(is)) return true
    }
    // Where a share comes to a bound: both stand beside it.
    if (shown.has(a) && ground.percents.some((share) => share > 0 && shown.has(share) && about((a * 100) / share)))
      return true
    for (const times of ground.counts) {
      if (times <= 1 || times > 100 || !Number.isInteger(times)) continue
      if (!is(a * times) && !(parts && is(a / times))) continue
      const ofIts = ground.countsOf.get(sum.origin)?.has(times) || ground.countsOf.get('said')?.has(times)
      if (ofIts || counted.has(times) || parts) return true
    }
    for (const times of counted) if (times > 1 && times <= 60 && is(a * times)) return true
    if (aYear.test(sentence) && is(a * 12)) return true
    if (often.some(({ times, origin }) => origin === sum.origin && is(a * times))) return true
    if (parts) for (const months of [...ground.spans, 12]) if (is(a * months) || is(a / months)) return true
  }
  return sumsUp(figure, ground) || (parts && isAverage(figure, ground))
}

/** What known sums of one record come to on average. */
function isAverage(figure: Figure, ground: Ground): boolean {
  const origins = new Set(ground.sums.map(({ origin }) => origin))
  return [...origins].some((of) => {
    const sums = ground.sums.flatMap(({ value, origin }) => (origin === of ? [value] : []))
    return (
      sums.length > 1 &&
      sums.length <= 24 &&
      close(figure, sums.reduce((sum, one) => sum + one, 0) / sums.length, false)
    )
  })
}

/** Whether all of the known sums, or all but one, add up to the figure. */
function sumsUp(figure: Figure, ground: Ground): boolean {
  const known = [...new Set(ground.sums.filter(({ origin }) => !origin.startsWith('unit:')).map(({ value }) => value))]
  if (known.length < 3 || known.length > 12) return false
  const all = known.reduce((sum, one) => sum + one, 0)
  if (close(figure, all, false)) return true
  return known.some(
    (a) => close(figure, all - a, false) || known.some((b) => b !== a && close(figure, a - (all - a - b), false)),
  )
}

/** Round sums that show what a rate makes. */
const quotedUnits = [10, 100, 1000, 1e4, 1e5, 1e6].flatMap((unit) => [unit, unit * 2, unit * 5])

/** Rates are quoted for one, ten, a hundred or a thousand: that unit, and what it makes. */
export function quotesUnit({ value, decimals, other }: Figure, ground: Ground, sentence: string): boolean {
  if (other !== undefined && quotesUnit({ value: other, decimals: 0 } as Figure, ground, sentence)) return true
  const units = quotedUnits
  const makes = (unit: number, shown: number, places: number) =>
    ground.rates.some((rate) =>
      [unit * rate, unit / rate].some((made) => canonical(round(made, places)) === canonical(shown)),
    )
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
