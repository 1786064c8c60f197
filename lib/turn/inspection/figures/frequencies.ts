import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'

/** How often something is done: so many times in so many hours; a month has 720, a year 8,640. */
export interface Frequency {
  times: number
  hours: number
  /** What told it: a unit, a fact's key, or who spoke. */
  origin: string
}

const year = 8640
/** Words of a period by itself, as an adverb or adjective and behind "a", "per", "every". */
const words: readonly (readonly [form: RegExp, hours: readonly number[]])[] = [
  [
    /(?<![a-z])(?:daily|every day|(?:a|per|each) day|diari[oa]s?|diariamente|cada dia|todos los dias|al dia|por dia)(?![a-z])|每[天日]|一天|按[天日]|(?<![\u0620-\u06ff])(?:يوميا?|يوميه|كل يوم|(?:في |ب)اليوم)(?![\u0620-\u06ff])/,
    [24],
  ],
  [
    /(?<![a-z])(?:weekly|every week|(?:a|per|each) week|semanal(?:es|mente)?|cada semana|todas las semanas|(?:a la|por) semana)(?![a-z])|每(?:周|个?星期|个?礼拜)|一(?:周|个?星期)|按周|周付|(?<![\u0620-\u06ff])(?:اسبوعيا?|اسبوعيه|كل اسبوع|(?:في |ب)الاسبوع)(?![\u0620-\u06ff])/,
    [168],
  ],
  [
    /(?<![a-z])(?:fortnightly|bi-?weekly|semi-?monthly|every (?:fortnight|other week)|quincenal(?:es|mente)?|(?:cada|por|a la) quincena|todas las quincenas)(?![a-z])|[每双隔]两?周(?:一|付|结|发)|每半个?月|半月(?:付|结|一)|(?<![\u0620-\u06ff])(?:نصف شهري[اه]?|كل اسبوعين)(?![\u0620-\u06ff])/,
    [336, 360],
  ],
  [
    /(?<![a-z])(?:monthly|every month|(?:a|per|each) month|mensual(?:es|mente)?|cada mes|todos los meses|(?:al|por) mes)(?![a-z])|\/ ?(?:mo|month|mes|月)(?![a-z])|每个?月|一个月|按月|月[付费租]|包月|(?<![\u0620-\u06ff])(?:شهريا?|شهريه|كل شهر|(?:في |ب)الشهر|للشهر)(?![\u0620-\u06ff])/,
    [720],
  ],
  [
    /(?<![a-z])(?:bi-?monthly|every other month|bimestral(?:es|mente)?|(?:cada|por) bimestre)(?![a-z])|双月|隔月|(?<![\u0620-\u06ff])كل شهرين(?![\u0620-\u06ff])/,
    [1440],
  ],
  [
    /(?<![a-z])(?:quarterly|(?:every|each|per|a) quarter|trimestral(?:es|mente)?|(?:cada|por|al) trimestre)(?![a-z])|每个?季度?|一个?季度?|按季|季[付费]|(?<![\u0620-\u06ff])(?:ربع سنوي[اه]?|فصليا?|فصليه|كل ربع سنه)(?![\u0620-\u06ff])/,
    [2160],
  ],
  [
    /(?<![a-z])(?:half[- ]yearly|semi-?annual(?:ly)?|bi-?annual(?:ly)?|(?:every|per) (?:half[- ]year|semester)|semestral(?:es|mente)?|(?:cada|por|al) semestre)(?![a-z])|每半年|半年[付费一]|按半年|(?<![\u0620-\u06ff])(?:نصف سنوي[اه]?|كل نصف سنه)(?![\u0620-\u06ff])/,
    [4320],
  ],
  [
    /(?<![a-z])(?:yearly|annual(?:ly)?|every year|(?:a|per|each|whole|full) year|(?:in|over|across) the year|anual(?:es|mente)?|cada ano|todos los anos|(?:al|por) ano|(?:cabo|final) del ano|(?:doce|twelve|12) (?:meses|months))(?![a-z])|每年|一年|全年|按年|年[付费]|(?:12|十二) ?个月|(?<![\u0620-\u06ff])(?:سنويا?|سنويه|كل (?:سنه|عام)|(?:في |ب)(?:السنه|العام)|للسنه|خلال (?:سنه|عام|السنه))(?![\u0620-\u06ff])/,
    [year],
  ],
]
const every = /(?:(?<![a-z])(?:every|each|cada)|每隔?|(?<![\u0620-\u06ff])كل) ?$/
/** Behind a number: "times a week", "boxes per month", "veces al mes". */
const perBehind =
  /^ ?(?:[a-z]{3,14} ){0,2}(?=(?:a|per|each|every|al|a la|por|cada|daily|weekly|monthly|quarterly|yearly|annually) ?)|^ ?(?:[\u0620-\u06ff]{2,10} )?(?=(?:في|ب|كل|شهريا|سنويا|اسبوعيا|يوميا))/
const twice = /(?<![a-z])twice(?![a-z])|(?<![\u0620-\u06ff])مرت(?:ين|ان)(?![\u0620-\u06ff])/
/** Before one in Chinese: "每月2次". */
const hanPer = /(?:每个?|一个?)(?:天|日|周|星期|月|季度?|年)[^,。;]{0,4}$/

/** The periods that a text names, in hours. */
function periodsIn(text: string): readonly number[] {
  return words.flatMap(([form, hours]) => (form.test(text) ? hours : []))
}

function isNumber({ kind, value, decimals }: Figure): boolean {
  const counts = kind === 'count' || kind === 'bare' || kind === 'exempt'
  return counts && decimals === 0 && value >= 2 && value <= 100
}

/** How often a text tells that things are done. */
export function frequenciesIn(text: string, origin: string): Frequency[] {
  const figures = findFigures(text)
  const counted = figures.filter(isNumber).flatMap((figure) => {
    const rest = text.slice(figure.end, figure.end + 40)
    const behind = perBehind.exec(rest)
    const period = behind
      ? rest.slice(behind[0].length, behind[0].length + 14)
      : (hanPer.exec(text.slice(0, figure.start))?.[0] ?? '')
    return periodsIn(period).map((hours) => ({ times: figure.value, hours, origin }))
  })
  const again = twice.exec(text)
  if (again) {
    const period = text.slice(again.index + again[0].length).slice(0, 16)
    counted.push(...periodsIn(period).map((hours) => ({ times: 2, hours, origin })))
  }
  const spaced = figures
    .filter(({ kind, start }) => kind === 'duration' && every.test(text.slice(0, start)))
    .map(({ value }) => ({ times: 1, hours: value, origin }))
  return [...periodsIn(text).map((hours) => ({ times: 1, hours, origin })), ...counted, ...spaced]
}

/** A period as the calendar has it: a year of 365 days. */
const calendarHours = (hours: number) => (hours >= 720 ? (hours * 8760) / year : hours)

/** How many times something comes in a period that a text names: "quarterly" is four times a year. */
export function timesIn(text: string, frequencies: readonly Frequency[]): { times: number; origin: string }[] {
  const periods = periodsIn(text)
  return frequencies.flatMap(({ times, hours, origin }) =>
    periods
      .filter((period) => period > hours)
      .map((period) => ({ times: times * Math.round(calendarHours(period) / hours), origin })),
  )
}

const explains =
  /(?:(?<![a-z])(?:that is|that's|i\.e\.|meaning|so|o sea|es decir|esto es|son)|就是|即|[يت]عني|اي) ?(?:every |each |cada |每|كل )?$/

/** "Quarterly, that is every three months", "twice a year, so every six months". */
export function isSpacing({ start, value }: Figure, frequencies: readonly Frequency[], sentence: string): boolean {
  const same = frequencies.some(({ times, hours }) => Math.abs(hours / times / value - 1) < 0.02)
  if (!same) return false
  const lead = sentence.slice(0, start)
  return every.test(lead) || (explains.test(lead) && periodsIn(lead).includes(value))
}
