import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { followsFromAsked, isFactorAsked, isInRange, isShareAsked } from './asked-numbers.ts'
import { leadsUpToAsked, timeFromAsked } from './asked-times.ts'
import { isDateOfNext } from './calendar-days.ts'
import { isLengthShort, standsAtStreet, timeIsGrounded } from './clock-grounds.ts'
import { canonical, dayLength, dayOf } from './collector.ts'
import { followsByConversion } from './conversions.ts'
import { addsUpShown, countIsGrounded, followsFromQuantities } from './count-grounds.ts'
import { dateIsGrounded, dayFollows, isCalendars, isWeekday, tellsWeek, weekdayComes } from './date-grounds.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { type Ground, groundOf } from './ground.ts'
import { approximate } from './ground-words.ts'
import { isHour, isOtherHalf, isPriceAt } from './hour-grounds.ts'
import { isIdleNumber } from './idle-numbers.ts'
import { withoutClock } from './loose-hours.ts'
import { masksKnown } from './masked-number.ts'
import { isPieceOfPack } from './per-piece.ts'
import { isShareSupposed, percentIsGrounded } from './percent-grounds.ts'
import { isMarker, isScale } from './pointing-numbers.ts'
import { points } from './points.ts'
import { isPortion, isPortionOfRate } from './portions.ts'
import { isDayBeforeEnd, isOverTerm, isTimesPiece, isYearBehind } from './products.ts'
import { isShortDate, standsInCode } from './short-forms.ts'
import { close, followsByArithmetic, isTimesShown, quotesUnit } from './sum-grounds.ts'
import { followsByTariff } from './tariffs.ts'
import { durationIsGrounded, remains } from './time-grounds.ts'
import { followsFromUnitPrice } from './unit-prices.ts'
import { arrives, clauseOf, isToCome, isToday, liesBesideWeekday, standsBeforeDate } from './weekday-grounds.ts'
import { isWrittenHour } from './written-hours.ts'

const recurring = /every|each|monthly|month|每月|cada mes|mensual|todos los|كل شهر|شهريا|الشهر/

/**
 * Whether a figure stands in the context, in any writing, or follows from it by one step; `given` are numbers the sentence supposes,
 * `told` sums that the reply has told before.
 */
export function isGrounded(
  figure: Figure,
  prepared: Prepared,
  sentence = '',
  given: readonly number[] = [],
  told?: ReadonlySet<number>,
): boolean {
  const { other, ...plain } = figure
  if (isGroundedAs(figure, prepared, sentence, given, told)) return true
  if (points(figure, prepared, sentence)) return true
  return (
    other !== undefined &&
    isGroundedAs({ ...plain, value: other, decimals: other < 1 ? 3 : 0 }, prepared, sentence, given, told)
  )
}

/** Before a day of the month without its month. */
const dayBefore = new RegExp(unwrap`
    (?<![a-z])(?:(?:del|al|el|es|entre(?: el)?|y(?: el)?|between|from|to|the|is the)(?: dia)?|dia) $|(?:是|到|至|和|预计|今天) ?$|
    (?<![\u0620-\u06ff])(?:بين|من|منذ|الي|يوافق|[وبل]?(?:ال)?يوم|هو|نهار|و?النهارده|و?هاليوم|[وف]?(?:ال)?متوقع\S?|\S{0,4}موعد\S{0,3}|وصول\S{1,3}|توصيل\S{1,3}|تسليم\S{1,3}|ليله|و?حتي|ل?حد|في|قبل|بعد|
    [وف]?(?:[بسح]?[يتن]?(?:وصل|نوصل|جي|تسلم|نشحن|تشحن|شحن|ارسل|رسل|طلع|خرج|ستلم|نطلب|صل|نزل|بعت|تحرك|سجل|انشحن|اتشحن|انطلب|اتبعت)(?:ت|ه|ها|ك|لك|كم|نا|ني|وه|وها|تها|ناه)?)(?: لك| لعندك| الشهر| ان شاء الله)?|ب?تاريخ) (?:ال)?$
  `)

/** "بين 23 و25": the second of two days, which follows as the first is known. */
function isDayBeside({ value, start }: Figure, ground: Ground, sentence: string): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 31) return false
  const first =
    /(?<![a-z\u0620-\u06ff])(?:بين|من|entre(?: el)?|del|between(?: the)?|from(?: the)?) ?(\d{1,2})(?:st|nd|rd|th)? (?:و|الي |y (?:el )?|al |and (?:the )?|to (?:the )?)$/.exec(
      sentence.slice(Math.max(0, start - 28), start),
    )
  if (!first || !ground.monthdays.has(Number(first[1]))) return false
  return (
    ground.monthdays.has(value) ||
    dayFollows((day) => new Date(day * dayLength).getUTCDate() === value, ground, sentence)
  )
}

/** A small sum without its currency: a share that the sentence tells, of what the customer has named. */
function isShareOfSaid(figure: Figure, ground: Ground, sentence: string): boolean {
  if (figure.decimals > 0 || figure.value >= 100) return false
  const figures = findFigures(sentence)
  const shares = figures.filter(
    ({ kind, value, start }) => kind === 'percent' && start !== figure.start && ground.percents.includes(value),
  )
  if (shares.length === 0) return false
  const shown = figures.flatMap(({ kind, value, start }) =>
    (kind === 'bare' || kind === 'money') && start < figure.start ? [value] : [],
  )
  return shares.some(({ value }) =>
    [...ground.bases, ...shown].some((base) => close(figure, (base * value) / 100, false)),
  )
}

/** Whether the digits around a figure are a reference or a telephone number that the context holds, parted otherwise. */
function isKnownNumber(figure: Figure, ground: Ground, sentence: string): boolean {
  for (const match of sentence.matchAll(/\d[\d ().-]{4,}\d/g)) {
    if (match.index > figure.start || match.index + match[0].length < figure.end) continue
    const digits = match[0].replace(/\D/g, '')
    if (digits.length >= 6 && ground.digits.includes(digits)) return true
  }
  return false
}

/** "100、200或500元" folds to one number with a comma: each part is known. */
function isListZh({ start, end }: Figure, ground: Ground, sentence: string): boolean {
  const parts = sentence.slice(start, end).split(',')
  return (
    parts.length > 1 &&
    parts.every((part) => {
      const value = Number(part)
      if (!/^\d+$/.test(part)) return false
      if (ground.values.has(value) || isInRange(value, ground.question)) return true
      return followsFromAsked({ kind: 'bare', start, end, value, decimals: 0 }, ground, sentence)
    })
  )
}

/** Nothing, one, or a half: no figure to be backed. A rate below one is one. */
function isTrifle({ value, decimals }: Figure): boolean {
  return value <= 1 && (decimals < 2 || value === 0 || value === 1)
}

const roundTheClock = /(?:24 ?[x×*/] ?7|7 ?[x×*/] ?24)(?!\d)/
/** A key of a telephone menu. */
const pressed = /(?:marqu|puls|presion|oprim|digit|tecl|opcion|numero)[a-z]*(?: (?:el|la))? $/

/** "13 days have passed, 17 are left": the unit stands once. */
function isLengthLeft(figure: Figure, ground: Ground, prepared: Prepared, sentence: string): boolean {
  if (!Number.isInteger(figure.value) || figure.value > 400 || !remains.test(sentence)) return false
  const unit = findFigures(sentence).findLast(({ kind, start }) => kind === 'duration' && start < figure.start)
  if (!unit?.written) return false
  const value = (figure.value * unit.value) / unit.written
  return durationIsGrounded({ ...figure, kind: 'duration', value, written: figure.value }, ground, prepared, sentence)
}

/** "It has been 4 working days; the bank may take 5": the unit stands once, and the length is known. */
function isLengthAgain({ value, start, spelled, end }: Figure, ground: Ground, sentence: string): boolean {
  if (spelled || !Number.isInteger(value) || value > 400 || !endsBare.test(sentence.slice(end))) return false
  const unit = findFigures(sentence).findLast((one) => one.kind === 'duration' && one.start < start)
  return unit?.written !== undefined && ground.durations.has(canonical((value * unit.value) / unit.written))
}
const endsBare = /^ ?个?(?: ?$|[.,;:!?)。"]|内|之内|左右)/

/** "6 minutes per kilometre". */
const perUnit =
  /^ ?[a-z]{1,8} (?:per|an?|each|every|por|al?|cada)(?![a-z])|^ ?(?:分钟?|个?小时|天)(?:每|一|\/)|^ ?[\u0620-\u06ff]{3,8} (?:لكل|للكيلو|كل)/

function isGroundedAs(
  figure: Figure,
  prepared: Prepared,
  sentence: string,
  given: readonly number[],
  told?: ReadonlySet<number>,
): boolean {
  const ground = groundOf(prepared)
  const loosely = approximate.test(sentence)
  const { value } = figure
  switch (figure.kind) {
    case 'exempt':
      return true
    case 'date':
      return dateIsGrounded(figure, ground, prepared, sentence)
    case 'monthday':
      return (
        ground.monthdays.has(value) ||
        isCalendars(figure, ground, prepared, sentence) ||
        (ground.values.has(value) && pressed.test(sentence.slice(Math.max(0, figure.start - 24), figure.start))) ||
        (recurring.test(sentence) && ground.values.has(value)) ||
        isWeekday(value, prepared, sentence) ||
        isDateOfNext(value, ground, sentence) ||
        isDayBeforeEnd(figure, ground, sentence) ||
        dayFollows((day) => new Date(day * dayLength).getUTCDate() === value, ground, sentence)
      )
    case 'relative': {
      const day = dayOf(prepared.now) + value
      if (value < 0) return dayFollows((known) => known === day, ground, sentence)
      return (
        !arrives.test(clauseOf(sentence, figure)) ||
        (value === 1 && ground.durations.has(24)) ||
        dayFollows((known) => known === day, ground, sentence)
      )
    }
    case 'month':
      return [-1, 0, 1].some((by) => ground.months.has(((value + by + 11) % 12) + 1)) || recurring.test(sentence)
    case 'weekday':
      if (isCalendars(figure, ground, prepared, sentence)) return true
      if (isToday(figure, prepared, sentence)) return true
      if (standsBeforeDate(figure, prepared, sentence) || liesBesideWeekday(figure, ground, sentence)) return true
      if (isToCome(figure, sentence) && !(ground.calendar && tellsWeek(sentence)))
        return weekdayComes(value, ground, prepared, sentence)
      return (
        (ground.calendar && tellsWeek(sentence)) ||
        ground.weekdays.has(value) ||
        dayFollows((day) => (day + 4) % 7 === value, ground, sentence)
      )
    case 'time': {
      const number = withoutClock(figure, sentence)
      if (number) return isGroundedAs(number, prepared, sentence, given, told)
      return (
        standsAtStreet(figure, prepared, sentence) ||
        isLengthShort(figure, ground, sentence) ||
        isOtherHalf(figure, ground, sentence) ||
        (figure.loose === true && value % 60 === 0 && ground.bases.includes(value / 60)) ||
        isPriceAt(figure, ground, sentence) ||
        timeFromAsked(figure, ground.question) ||
        leadsUpToAsked(figure, prepared) ||
        timeIsGrounded(figure, ground, prepared.language === 'zh', sentence)
      )
    }
    case 'duration':
      if (roundTheClock.test(sentence.slice(Math.max(0, figure.start - 5), figure.end + 6))) return true
      if (value === 8760 && figure.written === 365) return true
      return (
        durationIsGrounded(figure, ground, prepared, sentence) ||
        isTimesPiece(figure, ground, sentence) ||
        (perUnit.test(sentence.slice(figure.end)) && followsFromAsked(figure, ground, sentence))
      )
    case 'count':
      return (
        countIsGrounded(figure, ground, sentence) ||
        isOverTerm(figure, ground, sentence) ||
        isLengthAgain(figure, ground, sentence) ||
        followsFromAsked(figure, ground, sentence) ||
        followsByConversion(figure, ground, prepared) ||
        isPieceOfPack(figure, ground, prepared, sentence) ||
        (loosely && value >= 100 && [...ground.counts, ...ground.plain].some((known) => close(figure, known, true)))
      )
    case 'percent':
      return (
        percentIsGrounded(figure, ground, loosely, sentence) ||
        isPortionOfRate(figure, ground, sentence) ||
        isShareSupposed(figure, given, sentence) ||
        isShareAsked(figure, ground.question)
      )
    case 'bare':
      return (
        isTrifle(figure) ||
        isIdleNumber(figure, prepared.question, sentence) ||
        masksKnown(figure, ground, sentence) ||
        standsInCode(figure, sentence) ||
        isShortDate(figure, ground, sentence) ||
        isScale(figure, sentence) ||
        isListZh(figure, ground, sentence) ||
        roundTheClock.test(sentence.slice(Math.max(0, figure.start - 5), figure.end + 6)) ||
        ground.values.has(canonical(value)) ||
        (dayBefore.test(sentence.slice(Math.max(0, figure.start - 12), figure.start)) &&
          (ground.monthdays.has(value) || isWeekday(value, prepared, sentence))) ||
        isDayBeside(figure, ground, sentence) ||
        isShareOfSaid(figure, ground, sentence) ||
        quotesUnit(figure, ground, sentence) ||
        isKnownNumber(figure, ground, sentence) ||
        (value > 0 && addsUpShown(figure, ground, sentence)) ||
        (Number.isInteger(value)
          ? countIsGrounded(figure, ground, sentence)
          : followsFromQuantities(figure, ground, sentence)) ||
        isLengthLeft(figure, ground, prepared, sentence) ||
        isLengthAgain(figure, ground, sentence) ||
        isOverTerm(figure, ground, sentence) ||
        isYearBehind(figure, ground, sentence) ||
        isDayBeforeEnd(figure, ground, sentence) ||
        followsByTariff(figure, ground, prepared, sentence) ||
        isMarker(figure, sentence) ||
        followsFromAsked(figure, ground, sentence) ||
        isFactorAsked(figure, ground) ||
        isHour(figure, ground, prepared, sentence) ||
        isPieceOfPack(figure, ground, prepared, sentence) ||
        isWrittenHour(figure, ground, sentence) ||
        ((figure.decimals > 0 || value >= 100) &&
          followsByArithmetic(figure, ground, given, loosely, sentence, told)) ||
        isPortion(figure, ground, sentence)
      )
    case 'money':
      return (
        isTrifle(figure) ||
        ground.plainMoneys.has(canonical(value)) ||
        quotesUnit(figure, ground, sentence) ||
        followsByArithmetic(figure, ground, given, loosely, sentence, told) ||
        (value > 0 && addsUpShown(figure, ground, sentence)) ||
        isTimesShown(figure, ground, sentence) ||
        followsFromUnitPrice(figure, prepared, sentence) ||
        isPieceOfPack(figure, ground, prepared, sentence) ||
        isPortion(figure, ground, sentence) ||
        followsByTariff(figure, ground, prepared, sentence) ||
        followsFromAsked(figure, ground, sentence) ||
        followsByConversion(figure, ground, prepared)
      )
  }
}
