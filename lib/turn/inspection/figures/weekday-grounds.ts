import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { tellsWeek } from './date-grounds.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'
import { comes, nextAfter, nextBefore } from './topics.ts'

/** Words by which tomorrow is told of a thing that arrives or ends; else it is only talked about. */
export const arrives = new RegExp(unwrap`
    arriv|deliver|land(?! on)|(?<!(?:can|could|to|may|you|us|we) )reach(?! (?:us|our|out|the (?:team|desk|office|line)))|hit|post(?:s|ed)?(?![a-z])|settle|pay ?out|expire|renew|ship|dispatch|credited|due|llega|
    entreg|recib|abon|acredit|vence|caduca|renueva|sale|envia|送达|送到|到货|到账|发货|派送|扣款|到期|续费|入账|يصل|ستصل|توصيل|تسليم|شحن|
    يودع|تنتهي|يتجدد
  `)

/** The clause in which a figure stands. */
export function clauseOf(sentence: string, { start, end }: Figure): string {
  const before =
    sentence
      .slice(0, start)
      .split(/[,;:。?!]/)
      .at(-1) ?? ''
  return before + sentence.slice(start, end) + (sentence.slice(end).split(/[,;:。?!]/)[0] ?? '')
}

const today =
  /(?<![a-z])(?:today(?:,| is| being)?|hoy(?:,| es)?)(?: a)? $|今天?(?:是|,)? ?$|(?<![\u0620-\u06ff])(?:اليوم|النهارده|انهارده)(?: هو)? ?,? ?(?:يوم )?$/

/** "Hoy viernes", "今天周五": the calendar's own weekday of today. */
export function isToday({ value, start }: Figure, { now }: Prepared, sentence: string): boolean {
  return value === now.getUTCDay() && today.test(sentence.slice(Math.max(0, start - 20), start))
}

/** "Monday 23 November": the calendar's own weekday of the date beside it, which is judged by itself. */
export function standsBeforeDate({ value, end }: Figure, { now }: Prepared, sentence: string): boolean {
  const date = findFigures(sentence).find((one) => one.kind === 'date' && one.start >= end)
  if (!date || !/^,? ?(?:the |el |dia |\()?$/.test(sentence.slice(end, date.start))) return false
  const years = date.year !== undefined ? [date.year] : [-1, 0, 1].map((by) => now.getUTCFullYear() + by)
  const days = years.map((year) => Date.UTC(year, Math.floor(date.value / 100) - 1, date.value % 100))
  const apart = (day: number) => Math.abs(day - now.getTime())
  const nearest = days.reduce((best, day) => (apart(day) < apart(best) ? day : best))
  return new Date(nearest).getUTCDay() === value
}

const until = new RegExp(unwrap`
    (?<![a-z])(?:by|until|till|before|latest|hasta|antes|tardar|anterior|previo)(?![a-z])|[之以]?前|截|(?<![\u0620-\u06ff])[وف]?(?:قبل\S{0,2}|حتي|لحد|لغايه|(?:ال)?سابق)(?![\u0620-\u06ff])
  `)

/** "For Tuesday's round, until Monday": a known day is shown, and the length known that lies between them. */
export function liesBesideWeekday({ value, start }: Figure, ground: Ground, sentence: string): boolean {
  if (!until.test(sentence)) return false
  return findFigures(sentence).some(
    (other) =>
      other.kind === 'weekday' &&
      other.start !== start &&
      ground.weekdays.has(other.value) &&
      [1, 2, 3].some((by) => ground.durations.has(by * 24) && (value + by) % 7 === other.value),
  )
}

/** Whether a weekday is told as the one on which a thing comes. */
export function isToCome({ start, end, early }: Figure, sentence: string): boolean {
  if (early) return true
  const before = sentence.slice(Math.max(0, start - 12), start)
  if (nextBefore.test(before) || nextAfter.test(sentence.slice(end, end + 12))) return true
  return arrives.test(sentence) && comes.test(sentence) && !tellsWeek(sentence)
}
