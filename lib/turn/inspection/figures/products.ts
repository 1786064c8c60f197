import { canonical } from './collector.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { frequenciesIn } from './frequencies.ts'
import type { Ground } from './ground.ts'

const isSmall = (value: number) => Number.isInteger(value) && value > 1 && value <= 400

/** "Twelve weeks with two lessons a week makes 24 lessons": so many in each part of a known length of time. */
export function isOverTerm({ value, kind, spelled }: Figure, ground: Ground, sentence: string): boolean {
  if (!isSmall(value) || (kind === 'exempt' && !spelled)) return false
  const text = `${sentence}\n${ground.question}`
  const terms = findFigures(text).flatMap((one) =>
    one.kind === 'duration' && ground.durations.has(canonical(one.value)) ? [one] : [],
  )
  if (terms.length === 0) return false
  const told = frequenciesIn(sentence, 'shown').filter(
    ({ times }) => ground.counts.includes(times) || ground.plainCounts.has(times),
  )
  const often = [...ground.frequencies, ...told].filter(({ times, hours }) => times > 1 && hours >= 24)
  return terms.some(
    ({ value: hours, written }) =>
      often.some((one) => (hours / one.hours) * one.times === value) ||
      findFigures(sentence).some(
        (one) =>
          (one.kind === 'bare' || one.kind === 'count' || one.kind === 'exempt') &&
          one.value !== value &&
          isSmall(one.value) &&
          (ground.counts.includes(one.value) || ground.plainCounts.has(one.value)) &&
          one.value * (written ?? 0) === value,
      ),
  )
}

/** "About 3 seconds a balloon, so 600 for your 200": a short known length, as often as the customer names. */
export function isTimesPiece({ value, kind }: Figure, ground: Ground, sentence: string): boolean {
  if (kind !== 'duration') return false
  const named = new Set(
    findFigures(`${sentence}\n${ground.question}`).flatMap((one) => (one.kind === 'duration' ? [] : [one.value])),
  )
  const said = [...ground.bases, ...(ground.countsOf.get('said') ?? [])].filter((one) => named.has(one) && one > 1)
  return said.some((times) =>
    [...ground.durations].some((hours) => hours <= 3 && Math.abs((hours * times) / value - 1) < 1e-3),
  )
}

/** "Bought in March 2025, two years of warranty, so until March 2027": a year that stands beside it or was asked about, and a known term in years. */
export function isYearBehind({ kind, start, end, value }: Figure, ground: Ground, sentence: string): boolean {
  if (kind !== 'bare' || !/^20\d\d ?$/.test(sentence.slice(start, end))) return false
  const shown = findFigures(sentence).flatMap((one) =>
    one.start === start ? [] : one.kind === 'date' ? [one.year ?? 0] : one.kind === 'bare' ? [one.value] : [],
  )
  const asked = findFigures(ground.question).flatMap((one) => (one.kind === 'date' ? [one.year ?? 0] : [one.value]))
  return [...shown.filter((year) => ground.values.has(year)), ...asked].some(
    (year) => year >= 1990 && year < value && ground.spans.has((value - year) * 12),
  )
}

const reminds =
  /(?<![a-z])(?:remind\w*|alarm|alert|note|diary|calendar|recordatorio\w*|recuerd\w+|alarma|aviso|agenda|apunt\w+|calendario)(?![a-z])|提醒|闹钟|记得|日历|(?<![\u0620-\u06ff])[وف]?(?:تذكير\S{0,2}|ذكر\S{0,3}|منبه\S{0,2}|نبه\S{0,3})/
const ofDay = /(?:(?<![a-z])(?:day|dia)|(?<![\u0620-\u06ff])(?:ال)?يوم|第) ?$/

/** "Put a reminder on day 13": the day before a known term is over. */
export function isDayBeforeEnd({ value, start }: Figure, ground: Ground, sentence: string): boolean {
  if (!Number.isInteger(value) || value < 2 || value > 400 || !reminds.test(sentence)) return false
  return ofDay.test(sentence.slice(0, start)) && [1, 2].some((by) => ground.durations.has((value + by) * 24))
}

const bothDays =
  /(?<![a-z])(?:yesterday|ayer)(?![a-z])[\s\S]{0,60}(?<![a-z])(?:today|now|hoy|ahora)(?![a-z])|昨[天日晚儿][\s\S]{0,40}(?:今|现在)|(?:今|现在)[\s\S]{0,40}昨[天日晚儿]|(?<![\u0620-\u06ff])(?:امس|امبارح|مبارح|البارحه?)(?![\u0620-\u06ff])[\s\S]{0,60}(?:اليوم|النهارده|الحين|الان|هلق)/
const differs =
  /^(?:的?[^,。]{0,6})?(?:之?间|不一样|不同|有差|有变|相差|对不上|差)|^ [a-z]{0,8} ?(?:differ\w*|apart|aren't|are not|distint\w+|diferent\w+|no coincid\w+|can differ|vary)|^ ?(?:[بي]?ختلف\S{0,3}|مختلف\S{0,2}|فرق)/

/** "Two days are seldom alike", where yesterday was set against today. */
export function areDaysCompared({ kind, end, written, spelled }: Figure, question: string, sentence: string): boolean {
  return (
    kind === 'duration' &&
    spelled === true &&
    written === 2 &&
    bothDays.test(question) &&
    differs.test(sentence.slice(end))
  )
}
