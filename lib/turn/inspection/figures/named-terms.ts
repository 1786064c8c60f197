/** The first and the last day of a month that a fact names ("2026-11"). */
export function monthEnds(value: string): Date[] {
  const month = /^(\d{4})-(\d\d)$/.exec(value)
  if (!month) return []
  const [, year, number] = month.map(Number)
  return [new Date(Date.UTC(year ?? 0, (number ?? 1) - 1, 1)), new Date(Date.UTC(year ?? 0, number ?? 1, 0))]
}

/** The length of time in the name of a field: "return5y", "spent_30d". */
export function termsNamed(path: string): number[] {
  const term = /(\d{1,3})_?(?:d|days?|w|weeks?|m|months?|y|yr|years?)$/i.exec(path)
  return term ? [Number(term[1])] : []
}

/** "48h", "24hs", "2 wks": lengths of time with their units cut short. */
const cutShort =
  /(?<![\d.,:/-]|[a-z]|(?:de|from|entre|between|desde|las) |\d ?(?:-|a|to|y|and|al|hasta) ?)(?:\d{1,3} ?(?:-|a|to|o|or) ?)?(\d{1,3}) ?(hs?|d|wks?|sem|mos?|yrs?|س)(?![a-z\u0620-\u06ff\d:])/g
const cutUnits: Readonly<Record<string, number>> = { h: 1, س: 1, d: 24, w: 168, s: 168, m: 720, y: 8760 }
/** "Net 30": due so many days behind the invoice's date. */
const net = /(?<![a-z])(?:net|neto a|n\/) ?(7|10|14|15|21|28|30|45|60|90|120)(?![\d.,%$€£])/g

/** The lengths of time, in hours, that a text tells short. */
export function shortLengths(text: string): number[] {
  return [
    ...[...text.matchAll(cutShort)].map(([, written, unit = '']) => Number(written) * (cutUnits[unit[0] ?? ''] ?? 0)),
    ...[...text.matchAll(net)].map(([, days]) => Number(days) * 24),
  ]
}

const keptHours =
  /(?<![\d.,:])(?:(?:de|from|desde|entre|between|من|بين) )?(?:las? )?(\d{1,2}) ?(?:a|to|-|until|till|hasta|y|and|al|الي|حتي|ل) ?(?:las? )?(\d{1,2}) ?(?:hs?)?(?![\d:%]|[.,]\d| ?(?:%|[€$£]|[a-z]{3}))/g
const keeps =
  /(?<![a-z])(?:open\w*|hours|horarios?|abr(?:e|en|imos)|abiert[oa]s?|turnos?|franjas?|atencion|lunes|sabados?|domingos?|viernes|mon(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|weekdays|[lm]-[vfjsd]|lu-vi|mo-fr)(?![a-z])|营业|上班|(?<![\u0620-\u06ff])(?:ال)?(?:دوام|مواعيد|ساعات|سبت|جمعه|خميس|احد)/

/** The hours between which something is open, in minutes since midnight: "de 10 a 20 h". */
export function hoursKept(text: string): number[] {
  if (!keeps.test(text)) return []
  return [...text.matchAll(keptHours)].flatMap(([, from, to]) => {
    const hours = [Number(from), Number(to)]
    if (hours.some((hour) => hour > 24)) return []
    // "9-5" ends in the afternoon.
    const late = Number(to) < 12 && Number(to) <= Number(from) ? [Number(to) + 12] : []
    return [...hours, ...late].map((hour) => (hour % 24) * 60)
  })
}

const noon = /(?<![a-z])(?:noon|midday|mediodia)(?![a-z])|正午|(?<![\u0620-\u06ff])منتصف النهار/
const midnight = /(?<![a-z])(?:midnight|medianoche)(?![a-z])|午夜|半夜十二点|(?<![\u0620-\u06ff])منتصف (?:ال)?ليل/
/** "9.30-17.00", "8.45 to 1.15": the minutes behind a point. */
const dottedHours =
  /(?<![\d.,:$€£]|[$€£] )(\d{1,2})\.([0-5]\d) ?(?:-|–|to|till|until|a|al|hasta|y|and|至|到|الي|حتي) ?(?:las? )?(\d{1,2})\.([0-5]\d)(?!\d|[.,]\d| ?(?:%|[$€£]|eur|usd|gbp|kg|km|cm))/g

/** The times of day that a text names otherwise than by a figure of the clock, in minutes since midnight. */
export function hoursNamed(text: string): number[] {
  const spans = [...text.matchAll(dottedHours)].flatMap(([, ...parts]) => {
    const [from = 0, minute = 0, to = 0, other = 0] = parts.map(Number)
    return from <= 24 && to <= 24 ? [(from % 24) * 60 + minute, (to % 24) * 60 + other] : []
  })
  return [...(noon.test(text) ? [720] : []), ...(midnight.test(text) ? [0] : []), ...spans]
}

/** The last day of a month. */
export const endOfMonth =
  /(?<![a-z])(?:last (?:working |business )?day of (?:the|each|every|this) month|end of (?:the|each|every|this) month|month[- ]end|ultimo(?: dia)?(?: habil| laborable)? de(?:l| cada)(?: mes)?|(?:fin|final(?:es)?) de(?:l| cada)? mes)(?![a-z])|月底|月末|最后一天|(?<![\u0620-\u06ff])[ب]?(?:اخر (?:كل )?(?:يوم (?:في|من) )?(?:ال)?شهر|نهايه (?:كل )?(?:ال)?شهر)/

const monthdayList =
  /(?<![a-z\d])(\d{1,2}(?:st|nd|rd|th)?(?:(?:,| y| o| and| or|, and) ?(?:the |el )?\d{1,2}(?:st|nd|rd|th)?){1,5}) (?:of|de|del) (?:the|each|every|cada|mes)(?![a-z])/g

/** The days of a month that a text names together: "los días 1 y 16 de cada mes". */
export function monthdaysListed(text: string): number[] {
  return [...text.matchAll(monthdayList)].flatMap(([, list = '']) => (list.match(/\d+/g) ?? []).map(Number))
}

const monthKey =
  /(?:^|[._])(?:20\d\d[-_])?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)[a-z]{0,6}$/

/** Whether a field is named after a month. */
export function isMonthKey(path: string): boolean {
  return monthKey.test(path)
}
