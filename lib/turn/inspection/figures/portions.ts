import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'
import { findNumerals } from './find-numerals.ts'
import type { Ground } from './ground.ts'
import { close } from './sum-grounds.ts'

/** Words for a part of a sum. */
const partWords: readonly (readonly [form: RegExp, part: number])[] = [
  [
    new RegExp(unwrap`
      (?<![a-z])(?:half|halves|halved|mitad(?:es)?|medi[oa] (?!hora|dia|ano|mes|semana|manana|tarde|noche)[a-z]{3,})(?![a-z])|[一减对折各]半|半(?:公?斤|个(?!多?月|小时|钟|星期|工作日)|
      [只份票价果打箱盒袋瓶升磅米条块额费扇片桶张])|(?:ال)?نصف|(?<![\u0620-\u06ff])[بلف]?(?:ال)?نص (?!ساعه|يوم|شهر|سنه)[\u0620-\u06ff]{3,}
    `),
    1 / 2,
  ],
  [/(?<![a-z])(?:thirds?|tercios?|tercera parte)(?![a-z])|三分之一|(?<![\u0620-\u06ff])(?:ال)?ثلث/, 1 / 3],
  [/(?<![a-z])(?:quarter|cuarto|cuarta parte)(?![a-z])|四分之一|(?<![\u0620-\u06ff])[بل]?(?:ال)?ربع/, 1 / 4],
  [
    /(?<![a-z])(?:three[ -]quarters|tres cuart[oa]s)(?![a-z])|四分之三|(?<![\u0620-\u06ff])(?:ثلاثه?|تلات|تلاته) ?[اأ]رباع/,
    3 / 4,
  ],
]
/** So much of what is sold by the measure, which a question asks the price of. */
const halfMeasure = new RegExp(unwrap`
  (?<![a-z])(?:half (?:a |an )?(?:kilo|kg|pound|lb|dozen|lit(?:re|er)|met(?:re|er)|yard|portion|cake|case|box|tray|wheel|loaf)|medi[oa] (?:kilo|kg|libra|docena|litro|metro|racion|caja|tarta|kilito))(?![a-z])|
  半(?:公?斤|打|只|份|票|升|磅|米|箱|盒|个(?!多?月|小时|钟|星期|工作日))|(?<![\u0620-\u06ff])نصف? (?:ال)?(?:كيلو|رطل|لتر|متر|درزن|دسته|دزينه|كرتون|علبه|حبه|صينيه)
`)

/** "A kilo and a half", "dos kilos y medio", "两斤半", "كيلوين ونص": behind so many, or behind what is counted. */
const andHalf =
  /(?: and a half| y medi[oa])(?![a-z])| ون(?:ص|صف)ا?(?![\u0620-\u06ff])|(?:个|公?斤|打|份|只|米|升|磅|箱|盒)半(?![天年月小夜])/g
const lastNumber = /(?<![\d.,])(\d{1,2})(?: ?[a-z\u0620-\u06ff]+)?$/
const dual = /[\u0620-\u06ff]{3}(?:ان|ين)$/
/** "1.5 kg", "2,5 kilos". */
const broken =
  /(?<![\d.,])(\d{1,2}[.,]\d{1,2}) ?(?:kgs?|kilos?|kilogramos?|lbs?|pounds?|libras?|m|metros?|met(?:re|er)s?|l|lit(?:re|er)s?|litros?|公?斤|千克|米|升|磅|كيلو|كجم|كغم?|متر|لتر|رطل)(?![a-z])/g

/** How many stand before a half: in digits, in words, or one. */
function countBefore(text: string): number {
  const digits = lastNumber.exec(text)?.[1]
  if (digits !== undefined) return Number(digits)
  const numeral = findNumerals(text).at(-1)
  if (numeral && /^ ?[a-z\u0620-\u06ff]*$/.test(text.slice(numeral.end))) return numeral.value
  return dual.test(text) ? 2 : 1
}

/** How much of a thing a text tells of that is no whole number of it, and is more than one. */
function brokenQuantities(text: string): readonly number[] {
  return [
    ...[...text.matchAll(andHalf)].map(({ index }) => countBefore(text.slice(Math.max(0, index - 24), index)) + 0.5),
    ...[...text.matchAll(broken)].map(([, written = '']) => Number(written.replace(',', '.'))),
  ]
}

/** The parts of a sum that a text names. */
export function partsNamedIn(text: string): readonly number[] {
  return partWords.flatMap(([form, part]) => (form.test(text) ? [part] : []))
}

/** The parts of a known sum or rate that a sentence tells of, or its question asks for. */
function portionsOf(sentence: string, question: string): readonly number[] {
  return [
    ...partsNamedIn(sentence),
    ...(halfMeasure.test(question) ? [1 / 2] : []),
    ...brokenQuantities(sentence),
    ...brokenQuantities(question),
  ]
}

/** "Half of it, 40 EUR", "a kilo and a half is 270": a known sum as often as is told. */
export function isPortion(figure: Figure, ground: Ground, sentence: string): boolean {
  const portions = portionsOf(sentence, ground.question)
  return portions.some((part) => [...ground.moneys, ...ground.bases].some((sum) => close(figure, sum * part, false)))
}

/** "The fee is halved, 0.3 %". */
export function isPortionOfRate(figure: Figure, ground: Ground, sentence: string): boolean {
  return partsNamedIn(sentence).some((part) => ground.percents.some((rate) => close(figure, rate * part, false)))
}
