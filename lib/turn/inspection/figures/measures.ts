import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { findNumerals } from './find-numerals.ts'
import { approximate, timesSign } from './ground-words.ts'

/** So much of a unit, which stands at this place of the table of units. */
export interface Measure {
  value: number
  unit: number
}

/** Units of one kind stand together, each with how much of the first it is. */
const units: readonly (readonly [form: string, kind: string, size: number])[] = [
  [
    '(?:kgs?|kilos?|kilograms?|kilogramos?)(?![a-z])|公斤|千克|كيلو(?:غرام|جرام)?ا?(?![\u0620-\u06ff])|كجم|كغم?',
    'mass',
    1,
  ],
  ['(?:g|gr|grams?|grammes?|gramos?)(?![a-z])|克|[غج]راما?(?![\u0620-\u06ff])|غ(?![\u0620-\u06ff])', 'mass', 0.001],
  ['斤', 'mass', 0.5],
  ['(?:lbs?|pounds?|libras?)(?![a-z])|磅|رطلا?(?![\u0620-\u06ff])|باوند', 'mass', 0.453592],
  ['(?:oz|ounces?|onzas?)(?![a-z])|盎司|اونص[هة]?', 'mass', 0.0283495],
  ['stones?(?![a-z])', 'mass', 6.35029],
  ['(?:tons?|tonnes?|toneladas?)(?![a-z])|吨|طن(?![\u0620-\u06ff])', 'mass', 1000],
  ['(?:km|kms|kilomet(?:re|er)s?|kilometros?)(?![a-z])|公里|千米|كم(?![\u0620-\u06ff])|كيلومترا?', 'length', 1000],
  ['(?:m|mts?|met(?:re|er)s?|metros?)(?![a-z23²])|米|مترا?(?![\u0620-\u06ff])', 'length', 1],
  ['(?:cms?|centimet(?:re|er)s?|centimetros?)(?![a-z])|厘米|公分|سم(?![\u0620-\u06ff])|سنتيمترا?|سنتي', 'length', 0.01],
  ['(?:mm|millimet(?:re|er)s?|milimetros?)(?![a-z])|毫米|ملم|مليمترا?', 'length', 0.001],
  ['(?:inch|inches|pulgadas?)(?![a-z])|in(?= ?[.,;:)x]|$)|"|英?寸|بوصه|انش', 'length', 0.0254],
  ['(?:ft|feet|foot|pies?)(?![a-z])|英尺|قدما?(?![\u0620-\u06ff])', 'length', 0.3048],
  ['尺', 'length', 1 / 3],
  ['(?:miles?|mi|millas?)(?![a-z])|英里|ميلا?(?![\u0620-\u06ff])', 'length', 1609.344],
  ['里(?!面)', 'length', 500],
  ['(?:l|lt|lts|lit(?:re|er)s?|litros?)(?![a-z])|公?升|لترا?(?![\u0620-\u06ff])', 'volume', 1],
  ['(?:ml|millilit(?:re|er)s?|mililitros?)(?![a-z])|毫升|مل(?![\u0620-\u06ff])|مليلترا?', 'volume', 0.001],
  ['(?:cl)(?![a-z])', 'volume', 0.01],
  ['(?:gal|gallons?|galon(?:es)?)(?![a-z])|加仑|جالون|غالون', 'volume', 3.78541],
  ['(?:pints?)(?![a-z])', 'volume', 0.568],
  ['(?:tb|terabytes?|teras?)(?![a-z])|تيرا\\S{0,5}', 'data', 1000],
  ['(?:gb|gigabytes?|gigas?|gigs?)(?![a-z])|[جغ]ي[جغ]ا\\S{0,5}', 'data', 1],
  ['(?:mb|megabytes?|megas?|megs?)(?![a-z])|兆|مي[جغ]ا\\S{0,5}', 'data', 0.001],
  ['(?:kb|kilobytes?)(?![a-z])', 'data', 0.000001],
  ['(?:m2|m²|sqm|sq\\.? ?m|square met(?:re|er)s?|metros cuadrados)(?![a-z])|平方米|平米|㎡|مترا? مربعا?', 'area', 1],
  ['(?:ft2|sq\\.? ?ft|sqft|square f(?:ee|oo)t|pies cuadrados)(?![a-z])|平方英尺|قدما? مربعه?', 'area', 0.092903],
  ['(?:kwh)(?![a-z])|度电', 'energy', 1],
  ['(?:wh)(?![a-z])', 'energy', 0.001],
  ['(?:kw|kilowatts?|kilovatios?)(?![a-z])|千瓦', 'power', 1],
  ['(?:w|watts?|vatios?)(?![a-z])|瓦|واط', 'power', 0.001],
  ['(?:° ?c|celsius|grados? c(?:elsius|entigrados)?)(?![a-z])|摄氏度?', 'heat', 1],
  ['(?:° ?f|fahrenheit|grados? f(?:ahrenheit)?)(?![a-z])|华氏度?', 'heat', 2],
]
// A square metre is looked for before a metre.
const order = units
  .map((_, at) => at)
  .sort((a, b) => Number(units[b]?.[1] === 'area') - Number(units[a]?.[1] === 'area'))
const behind = new RegExp(`^ ?-?(?:${order.map((at) => `(?<u${at}>${units[at]?.[0]})`).join('|')})`)
/** A number, and what of a range or of other sides stands between it and the unit. */
const written =
  /(?<![\d.,a-z])(\d{1,3}[ ']\d{3}(?!\d)|\d{1,6}(?:[.,]\d{1,3})?)(?=((?: ?(?:-|to|a|至|到|الي|x|×|by|por|ب) ?\d{1,6}(?:[.,]\d{1,3})?){0,2}))/g
/** Thousands parted, or three decimals. */
const parted = /^[1-9]\d{0,2}[.,]\d{3}$/
const most = 40

/** The unit that stands at the beginning of a text. */
export function unitAt(text: string): number | undefined {
  const groups = behind.exec(text)?.groups
  if (!groups) return undefined
  const name = Object.keys(groups).find((key) => groups[key] !== undefined)
  return name === undefined ? undefined : Number(name.slice(1))
}

/** The measures that a folded text tells; a range has its unit behind its end. */
export function measuresIn(text: string): Measure[] {
  const found: Measure[] = []
  const spaced = text.replace(timesSign, ' x ')
  for (const { 1: number = '', 2: range = '', index } of spaced.matchAll(written)) {
    if (found.length >= most) break
    const end = index + number.length
    const behindRange = end + range.length
    const unit = unitAt(spaced.slice(end, end + 24)) ?? unitAt(spaced.slice(behindRange, behindRange + 24))
    if (unit === undefined) continue
    found.push({ value: Number(number.replace(/[ ']/g, '').replace(',', '.')), unit })
    // "I'm 165 105 kg": two numbers side by side.
    if (/[ ']/.test(number)) found.push({ value: Number(number.slice(-3)), unit })
    if (parted.test(number)) found.push({ value: Number(number.replace(/[.,]/, '')), unit })
  }
  return found
}

const inPath =
  /(?:^|[._]|weight|mass|height|length|width|depth|waist|chest|capacity|volume|size|data|storage|distance)(kg|grams?|g|lbs?|oz|km|cm|mm|inch(?:es)?|ft|m|miles?|l|lit(?:re|er)s?|ml|tb|gb|mb)$/

const metre = units.findIndex(([, kind, size]) => kind === 'length' && size === 1)
/** "5ft 9", and a height whose unit goes without saying: "mido 1,75". */
const feetAndInches = /(?<![\d.,])(\d) ?(?:ft|feet|foot|'|pies?|英尺|قدم) ?(?:and |y |و ?)?(\d{1,2})(?![\d.,]\d)/g
const heights = /(?<![\d.,])([12][.,]\d{2})(?![\d.,]\d|\d)/g

const cache = new WeakMap<Prepared, { revision: number; measures: readonly Measure[] }>()

/** The measures of the context: what was said, what anybody may know, and what records hold. */
function measuresOf(prepared: Prepared): readonly Measure[] {
  const revision = prepared.revision()
  const known = cache.get(prepared)
  if (known?.revision === revision) return known.measures
  const measures = [...prepared.said, prepared.publicText].flatMap(measuresIn)
  for (const said of prepared.said) {
    for (const [, feet, inches] of said.matchAll(feetAndInches))
      measures.push({ value: Number(feet) * 0.3048 + Number(inches) * 0.0254, unit: metre })
    for (const [, height = ''] of said.matchAll(heights))
      measures.push({ value: Number(height.replace(',', '.')), unit: metre })
  }
  for (const { path, value } of prepared.leaves()) {
    if (measures.length >= 4 * most) break
    const unit = /^\d+(?:\.\d+)?$/.test(value) ? inPath.exec(path)?.[1] : undefined
    measures.push(...measuresIn(unit === undefined ? value : `${value} ${unit}`))
  }
  cache.set(prepared, { revision, measures })
  return measures
}

/** How often one measure goes into another, where both are of one kind. */
export function timesIn(part: Measure, whole: Measure): number | undefined {
  const [, kind, size = 0] = units[part.unit] ?? []
  const [, kindOf, sizeOf = 0] = units[whole.unit] ?? []
  return kind === kindOf && kind !== 'heat' ? (part.value * size) / (whole.value * sizeOf) : undefined
}

const celsius = (value: number, unit: number): number => (units[unit]?.[2] === 2 ? ((value - 32) * 5) / 9 : value)

function converted({ value, unit }: Measure, to: number): number {
  if (units[to]?.[1] !== 'heat') return (value * (units[unit]?.[2] ?? 0)) / (units[to]?.[2] ?? 1)
  const degrees = celsius(value, unit)
  return units[to]?.[2] === 2 ? (degrees * 9) / 5 + 32 : degrees
}

/** "Pounds" and "libras" are money, where nothing speaks of weight. */
const ofWeight =
  /weigh|(?<![a-z])(?:kgs?|lbs?)(?![a-z])|kilo|(?<![a-z])pesa[ns]?(?![a-z])|公斤|千克|斤|体重|كيلو|كجم|وزن/

/** A larger unit at the end of what stands before its smaller part, with its number: "متر و", "two metres ", "5 ft ". */
const larger = new RegExp(unwrap`
    (?:(?<number>\d{1,4}|[一二两三四五六七八九])|(?<![a-z\u0620-\u06ff])(?<word>[a-z\u0620-\u06ff]+))? ?(?:(?<metre>(?<![a-z])(?:metros?|met(?:re|er)s?|m)|米|(?<![\u0620-\u06ff])[وبل]?(?:ال)?(?:متر|امتار))|
    (?<kilo>(?<![a-z])(?:kilos?|kgs?)|公斤|(?<![\u0620-\u06ff])[وبل]?(?:ال)?كيلو)|(?<foot>(?<![a-z])(?:ft|feet|foot|pies?)|英尺|(?<![\u0620-\u06ff])[وبل]?(?:قدم|اقدام)))(?<dual>ان|ين)?ا?(?: ?(?:,|and|y|con|و))? ?$
  `)
const parts = { metre: ['length', 1, 0.01], kilo: ['mass', 1, 0.001], foot: ['length', 0.3048, 0.0254] } as const

/** A measure in two units: "متر وثمانين سنتيمترا", "un metro ochenta", "2 m 15", "1米8". */
function compoundAt({ value, start, end, decimals }: Figure, sentence: string) {
  if (decimals > 0 || value < 1 || value > 999) return undefined
  const match = larger.exec(sentence.slice(Math.max(0, start - 32), start))
  if (!match?.groups) return undefined
  const { number, word = '', metre: metres, kilo, dual } = match.groups
  const [kind, size, smallest] = parts[metres ? 'metre' : kilo ? 'kilo' : 'foot']
  const numeral = findNumerals(number === undefined || /\d/.test(number) ? word : number).at(-1)
  const whole = dual ? 2 : /^\d/.test(number ?? '') ? Number(number) : (numeral?.value ?? 1)
  const unit = unitAt(sentence.slice(end, end + 24))
  const [, kindOf, sizeOf = 0] = (unit === undefined ? undefined : units[unit]) ?? []
  if (kindOf !== undefined && (kindOf !== kind || sizeOf >= size)) return undefined
  const part = kindOf === undefined ? (value < 10 && metres ? 0.1 : smallest) : sizeOf
  const made = whole * size + value * part
  return value * part < size ? { from: start - match[0].length, kind, made, near: part / 2 } : undefined
}

/** Whether a figure is one of the two numbers of a known measure that is told in two units. */
function isPartOfCompound(figure: Figure, prepared: Prepared, sentence: string): boolean {
  const next = findFigures(sentence).find(({ start }) => start > figure.start)
  const ofNext = next && next.start - figure.end < 16 ? compoundAt(next, sentence) : undefined
  const of = compoundAt(figure, sentence) ?? (ofNext && ofNext.from <= figure.start ? ofNext : undefined)
  if (!of) return false
  return measuresOf(prepared).some(
    ({ value, unit }) =>
      units[unit]?.[1] === of.kind && Math.abs(value * (units[unit]?.[2] ?? 0) - of.made) <= of.near + 1e-9,
  )
}

/** One of a unit: "1 英寸", "an inch", "البوصة". */
const single =
  /(?:(?<![\d.,])1|(?<![a-z])(?:one|an?|per|each|every|un[ao]?|cada|por)|[一每]|(?<![\u0620-\u06ff])(?:ال|كل |لكل )) ?(?=(\S.{0,15}))/g
const differs = new RegExp(unwrap`
    (?<![a-z])(?:left|spare|short\w*|gap|room|clear\w*|differ\w*|remain\w*|long\w*|tall\w*|wide\w*|heav\w+|light\w*|less|more|over|under|bigger|smaller|sobran?|sobrari\w+|faltan?|quedan?|quedari\w+|diferencia|mas|menos|holgura|margen|de largo|de ancho)(?![a-z])|[剩余差多少空超缺]|
    (?<![\u0620-\u06ff])[وفبل]?(?:ال)?(?:فرق|[يت]{0,2}بقي|[يت]زيد|[يت]نقص|باقي|متبقي|زياده|فاضل|[يت]فضل|اطول|اقصر|اعرض|اكبر|اصغر|اثقل|اخف|هامش)\S{0,2}(?![\u0620-\u06ff])
  `)

/** "1.70 m and 160 cm, so 10 cm are left": what a measure that stands beside it lacks of a known one; "8 glasses of 200 ml are 1600": so many times such a one. */
function followsByMeasures(value: number, unit: number, near: number, prepared: Prepared, sentence: string): boolean {
  const [, kind] = units[unit] ?? []
  const ofKind = (one: Measure) => units[one.unit]?.[1] === kind && kind !== 'heat'
  const known = measuresOf(prepared).filter(ofKind).slice(0, most)
  const shown = measuresIn(sentence).filter(ofKind)
  const is = (made: number) => Math.abs(made - value) <= near
  if (differs.test(sentence))
    for (const a of known)
      for (const b of shown) {
        if (!known.some((one) => same(converted(one, unit), converted(b, unit)))) continue
        if (is(Math.abs(converted(a, unit) - converted(b, unit)))) return true
      }
  const times = [
    ...findNumerals(sentence),
    ...findNumerals(prepared.question),
    ...findFigures(`${sentence}\n${prepared.question}`),
  ]
    .map((one) => one.value)
    .filter((one) => Number.isInteger(one) && one > 1 && one <= 100 && one !== value)
  return [...known, ...shown].some((one) => times.some((by) => same(converted(one, unit) * by, value)))
}

const same = (a: number, b: number) => Math.abs(a - b) < 1e-6

/** "Counting 200 ml a glass": what is only supposed to be reckoned with, and no weight or size that is charged for. */
function isSupposedMeasure({ start, end }: Figure, sentence: string): boolean {
  const behind = sentence.slice(end, end + 12)
  if (findFigures(sentence).some(({ kind }) => kind === 'money')) return false
  const lead = sentence.slice(Math.max(0, start - 20), start)
  if (/[按以照][^,。;]{0,6}$/.test(lead)) return /^[^,。;]{1,6}(?:来?算|估)(?![费钱运价])/.test(behind)
  return /(?<![a-z])(?:counting|reckoning|figuring|calculando|contando|a razon de|poniendo)(?: (?:on|about|unos|unas))? $|(?<![\u0620-\u06ff])(?:بحساب|علي اساس|بمعدل) $/.test(
    lead,
  )
}

const electric =
  /(\d+(?:[.,]\d+)?) ?(?:(?<mah>mah|毫安时?|ملي ?امبير|miliamperios?)|(?<volt>v(?![a-z])|volts?|voltios?|伏特?|فولت))/g

/** "20,000 mAh at 3.7 V are 74 Wh". */
function isCharge(value: number, unit: number, near: number, prepared: Prepared, sentence: string): boolean {
  const [, kind, size = 1] = units[unit] ?? []
  if (kind !== 'energy') return false
  const charges: number[] = []
  const volts: number[] = []
  for (const text of [sentence, ...prepared.said, prepared.publicText])
    for (const { 1: number = '', groups } of text.matchAll(electric)) {
      const made = Number(/,\d{3}$/.test(number) ? number.replace(',', '') : number.replace(',', '.'))
      const into = groups?.mah ? charges : volts
      into.push(made)
    }
  return charges.some((mah) => volts.some((volt) => Math.abs((mah * volt) / 1e6 / size - value) <= near))
}

/** Whether a figure is a known measure in another unit: "130 斤也就是 65 公斤", "27 inches, that's 68.6 cm". */
export function followsByMeasure(figure: Figure, prepared: Prepared, sentence: string): boolean {
  const { value, decimals, end, kind } = figure
  if (kind !== 'bare' && kind !== 'count' && kind !== 'exempt' && kind !== 'money') return false
  if (isPartOfCompound(figure, prepared, sentence)) return true
  const rest = sentence.slice(end, end + 40)
  if ((kind === 'money' || /^ ?(?:pounds?|libras?)(?![a-z])/.test(rest)) && !ofWeight.test(sentence)) return false
  const unit = unitAt(rest) ?? unitAt(rest.replace(/^ ?(?:-|to|a|至|到|الي) ?\d{1,6}(?:[.,]\d{1,3})?/, ''))
  if (unit === undefined) return false
  const [, kindOf] = units[unit] ?? []
  const near = Math.max(0.5 * 10 ** -decimals, value * (approximate.test(sentence) ? 0.04 : 0.01)) + 1e-9
  const ones = [...sentence.matchAll(single)].map(([, behindOne = '']) => ({
    value: 1,
    unit: unitAt(behindOne) ?? unit,
  }))
  if (
    [...measuresOf(prepared), ...measuresIn(sentence.slice(0, figure.start)), ...ones].some(
      (known) =>
        units[known.unit]?.[1] === kindOf && known.unit !== unit && Math.abs(converted(known, unit) - value) <= near,
    )
  )
    return true
  return (
    followsByMeasures(value, unit, near, prepared, sentence) ||
    isCharge(value, unit, near, prepared, sentence) ||
    isSupposedMeasure(figure, sentence)
  )
}
