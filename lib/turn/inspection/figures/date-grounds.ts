import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { dayLength, dayOf } from './collector.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'
import { showsDay } from './length-grounds.ts'
import { isOfOther, mayCount } from './topics.ts'

/** Words of an estimate: only there may a date follow from another by a known number of days. */
export const estimate = new RegExp(unwrap`
    will|should|expect|estimat|by |until|within|latest|before|due|from|expire|end|up to|预计|将|会|之前|前|为止|应|内|最晚|截止|起|到期|前后|
    llegar|antes|hasta|deberia|tarde|tardar|o sea|es decir|que es|son el|means|which is|that's|之后|以后|后是|也就是|اي |تعني|
    يعني|(?<![a-z])(?:so|then|last day|final day|deadline|clos\w+|runs?|through|cover\w*|resum\w+|restarts?|ultimo dia|
    ended|closed|expired|ran out|fecha limite|cierr\w+|termin\w+|acab\w+|finaliz\w+|dura|cubiert\w*|reanud\w+|asi que|por (?:lo )?tanto)(?![a-z])|
    最后|所以|因此|还款日|保修|恢复|期限|刚过|已过|过了|过期|(?<![\u0620-\u06ff])(?:[فو]?اخر (?:يوم|موعد)|[فو]?(?:قد )?انته[\u0620-\u06ff]{1,3}|[فو]?خلص\S?|[فو]?(?:كان|يكون|تكون)|تغلق|يغلق|نهايه|ساري?|يستانف|تستانف|
    اذن|لذلك|لذا|[فو]?موعد(?:ه|ها|هم|نا|ك))|sera|estima|prev|check-?out|la salida|退房|离店|المغادر|a partir|venc|plazo|سي|ست|قبل|حتي|متوقع|خلال|بحلول|تنتهي|ينتهي
  `)

/** The day that lies so many working days behind another. */
function workingDaysAfter(day: number, count: number): number {
  let at = day
  for (let left = count; left > 0; ) {
    at += 1
    const weekday = (at + 4) % 7
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return at
}

/** The day of the same date so many months on; the last of its month, where it has no such date. */
export function monthsAfter(day: number, count: number): number {
  const date = new Date(day * dayLength)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayOf(new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last))))
}

/** Whether a day is known, or lies a known number of days from a known one, where the sentence estimates. */
export function dayFollows(is: (day: number) => boolean, ground: Ground, sentence: string): boolean {
  for (const day of ground.days) if (is(day)) return true
  if (followsShown(is, ground, sentence) || followsAnchor(is, ground, sentence)) return true
  return (estimate.test(sentence) || supposesToday.test(sentence)) && followsEvent(is, ground, sentence)
}

/** "Delivered on 30 October, so the time was over on 14 November": the day is shown from which the length of that very thing counts. */
function followsAnchor(is: (day: number) => boolean, ground: Ground, sentence: string): boolean {
  return ground.lengths.some(
    ({ hours, topic }) =>
      topic !== '' &&
      hours >= 24 &&
      ground.events.some(
        ({ day, topic: of }) =>
          of !== '' &&
          mayCount(topic, of) &&
          (is(day + hours / 24) || (ground.calendar && hours <= 1440 && is(workingDaysAfter(day, hours / 24)))) &&
          showsDay(day, sentence),
      ),
  )
}

/** "14 November plus 30 days": both stand beside it. */
function followsShown(is: (day: number) => boolean, ground: Ground, sentence: string): boolean {
  const shown = new Set(findFigures(sentence).flatMap(({ kind, value }) => (kind === 'duration' ? [value] : [])))
  if (followsNamed(is, shown, ground, sentence)) return true
  if (shown.size === 0) return false
  return ground.lengths.some(
    ({ hours, topic }) =>
      shown.has(hours) &&
      ground.events.some(
        ({ day, topic: of }) =>
          mayCount(topic, of) &&
          showsDay(day, sentence) &&
          (is(day + hours / 24) || (ground.calendar && hours <= 1440 && is(workingDaysAfter(day, hours / 24)))),
      ),
  )
}

/** "Counting from Monday, …": a day that the customer has named stands beside it. */
function followsNamed(
  is: (day: number) => boolean,
  shown: ReadonlySet<number>,
  ground: Ground,
  sentence: string,
): boolean {
  if (ground.namedDays.size === 0) return false
  const from = [...ground.namedDays].filter((day) => day <= ground.today && showsDay(day, sentence))
  if (from.length === 0) return false
  const text = `${sentence}\n${ground.question}`
  return ground.lengths.some(
    ({ hours, topic }) =>
      (shown.size === 0 ? !isOfOther(topic, text) : shown.has(hours)) && from.some((day) => is(day + hours / 24)),
  )
}

/** An order of today is supposed. */
const supposesToday = new RegExp(unwrap`
    (?<![a-z])(?:(?:if|once|when) (?:you|i|we) (?:order|buy|place|pay|ordered|bought|placed|paid)|order(?:ed|ing|s)? (?:it )?(?:today|now|tonight)|si (?:lo |la )?(?:pid[eo]s?|pedimos|compr[aeo]s?|orden[aeo]s?|encarg[aou]\w*|hac\w+ el pedido|
    hago el pedido|pidiera\w*)|(?:pid[eo]|comprando|pidiendo|compr[aeo]) (?:lo |la )?(?:hoy|ahora))(?![a-z])|(?:今天|现在|今晚|马上)[^,。?]{0,6}(?:下单|买|拍|订)|下单的话|(?<![\u0620-\u06ff])(?:لو|اذا|ان) (?:طلبت|اشتريت|تطلب|دفعت|سويت الطلب)\S*|
    (?:اطلب|تطلب|طلبت)\S* (?:اليوم|الان|الحين|دلوقتي)
  `)

/** Whether a day lies a known length of time from what it is counted from. */
function followsEvent(is: (day: number) => boolean, ground: Ground, sentence: string): boolean {
  const text = `${sentence}\n${ground.question}`
  const shown = new Set(findFigures(sentence).flatMap(({ kind, value }) => (kind === 'duration' ? [value] : [])))
  for (const { hours, topic } of ground.lengths) {
    const by = hours / 24
    if (by < 1 || by > 400 || !Number.isInteger(by)) continue
    // A length that stands beside it is the one that is counted.
    if (
      isOfOther(topic, text) &&
      (!shown.has(hours) || ground.lengths.some((one) => one.hours === hours && !isOfOther(one.topic, text)))
    )
      continue
    for (const { day: known, topic: of } of ground.events) {
      if (!mayCount(topic, of)) continue
      if (is(known + by) || is(known - by) || (by <= 60 && ground.calendar && is(workingDaysAfter(known, by))))
        return true
    }
  }
  for (const span of ground.spans)
    for (const { day: known } of ground.events)
      if (is(monthsAfter(known, span)) || is(monthsAfter(known, -span))) return true
  return false
}

/** Whether a day lies so many whole months before today as the context names: where a statement of three months begins. */
function monthsBack(month: number, date: number, ground: Ground, prepared: Prepared): boolean {
  const { now } = prepared
  if (date !== now.getUTCDate()) return false
  const apart = (now.getUTCMonth() - month + 12) % 12 || 12
  return [...ground.durations].some((hours) => Math.abs(hours / 730 / apart - 1) < 0.04)
}

/** Whether a weekday of the days to come is one on which something known falls. */
export function weekdayComes(weekday: number, ground: Ground, prepared: Prepared, sentence: string): boolean {
  if (ground.namedWeekdays.has(weekday)) return true
  const today = dayOf(prepared.now)
  const days = new Set(ground.events.map(({ day }) => day))
  for (let day = today; day <= today + 14; day += 1) {
    if ((day + 4) % 7 !== weekday) continue
    if (days.has(day) || (estimate.test(sentence) && followsEvent((one) => one === day, ground, sentence))) return true
  }
  return false
}

const ofBanks = new RegExp(unwrap`
    (?<![a-z])(?:working days?|business days?|weekends?|banks?|laborable\w*|habil(?:es)?|fin de semana|bancos?)(?![a-z])|工作日|周末|银行|(?<![\u0620-\u06ff])(?:(?:ال)?بنوك|(?:ال)?عطله|نهايه الاسبوع|ايام? (?:ال)?عمل)
  `)

/** "Tomorrow is Saturday; the next working day is Monday the 23rd": the calendar's own. */
function isNextWorkingDay(date: number, { now }: Prepared, sentence: string, month?: number): boolean {
  if (!ofBanks.test(sentence) || !findFigures(sentence).some(({ kind }) => kind === 'weekday')) return false
  const next = new Date(workingDaysAfter(dayOf(now), 1) * dayLength)
  return (month === undefined || next.getUTCMonth() === month) && next.getUTCDate() === date
}

const ordinal = /^(?:st|nd|rd|th)(?![a-z])/

/** "Tomorrow is Saturday the 21st", "the 25th is a Wednesday": the calendar's own, of a day beside it that is judged by itself. */
export function isCalendars(
  { kind, value, start }: Figure,
  ground: Ground,
  prepared: Prepared,
  sentence: string,
): boolean {
  const is = (day: number) => value === (kind === 'weekday' ? (day + 4) % 7 : new Date(day * dayLength).getUTCDate())
  if (kind === 'monthday' && isNextWorkingDay(value, prepared, sentence)) return true
  return findFigures(sentence).some((other) => {
    if (other.start === start) return false
    if (other.kind === 'relative') return is(ground.today + other.value)
    const named = other.kind === 'monthday' || (other.kind === 'exempt' && ordinal.test(sentence.slice(other.end)))
    if (!named) return false
    return [...ground.namedDays].some((day) => new Date(day * dayLength).getUTCDate() === other.value && is(day))
  })
}

/** Whether a date is known, or follows from a known one by a known length of time. */
export function dateIsGrounded(figure: Figure, ground: Ground, prepared: Prepared, sentence: string): boolean {
  const month = Math.floor(figure.value / 100) - 1
  const date = figure.value % 100
  if (figure.year !== undefined && ground.yearly.has(figure.value))
    if (Math.abs(figure.year - prepared.now.getUTCFullYear()) <= 1) return true
  const years = figure.year !== undefined ? [figure.year] : [-1, 0, 1].map((by) => prepared.now.getUTCFullYear() + by)
  for (const year of years) {
    for (const [m, d] of [
      [month, date],
      [date - 1, month + 1],
    ] as const) {
      if (m > 11 || (m !== month && figure.year === undefined)) continue
      const day = Math.floor(Date.UTC(year, m, d) / dayLength)
      if (dayFollows((known) => known === day, ground, sentence)) return true
    }
  }
  if (isNextWorkingDay(date, prepared, sentence, month)) return true
  if (
    monthsBack(month, date, ground, prepared) &&
    findFigures(sentence).filter(({ kind }) => kind === 'date').length > 1
  )
    return true
  return (
    ground.monthdays.has(date) && figure.year === undefined && !ground.days.has(date) && saysMonthday(ground, figure)
  )
}

/** A day of this or the next month where the context names the day alone ("on the 5th of every month"). */
function saysMonthday(ground: Ground, figure: Figure): boolean {
  const date = figure.value % 100
  return ground.monthdays.has(date) && ![...ground.days].some((day) => new Date(day * dayLength).getUTCDate() === date)
}

/** Whether a sentence speaks of the week itself: two of its days or more. */
export function tellsWeek(sentence: string): boolean {
  return new Set(findFigures(sentence).flatMap(({ kind, value }) => (kind === 'weekday' ? [value] : []))).size > 1
}

/** Whether a day of the month is the calendar's for a weekday beside it that the customer has named. */
export function isWeekday(monthday: number, prepared: Prepared, sentence: string): boolean {
  const weekdaysOf = (text: string) =>
    findFigures(text).flatMap(({ kind, value }) => (kind === 'weekday' ? [value] : []))
  const said = prepared.said.flatMap(weekdaysOf)
  const named = said.length === 0 ? [] : weekdaysOf(sentence).filter((weekday) => said.includes(weekday))
  if (named.length === 0) return false
  const today = dayOf(prepared.now)
  for (let day = today - 7; day <= today + 14; day += 1)
    if (new Date(day * dayLength).getUTCDate() === monthday && named.includes((day + 4) % 7)) return true
  return false
}
