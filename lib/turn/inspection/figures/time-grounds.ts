import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { lengthFromAsked, lengthFromNow } from './asked-times.ts'
import { canonical, dayLength, dayOf } from './collector.ts'
import { hoursAndMinutes } from './compound-lengths.ts'
import { monthsAfter } from './date-grounds.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { isSpacing } from './frequencies.ts'
import type { Ground } from './ground.ts'
import { approximate } from './ground-words.ts'
import { inParts } from './instalments.ts'
import { isLengthDifference } from './length-differences.ts'
import { fallsDue, isChoice, liesBetweenTimes, runsToShown, showsDay } from './length-grounds.ts'
import { isLooselyWanted } from './spoken-of.ts'
import { asksLapse } from './topics.ts'
import { isHoursOpen, isTermOfRecord, liesBetweenZones } from './windows.ts'
import { isYearsSince } from './years-since.ts'

/** Words of what is left of something. */
export const remains = new RegExp(unwrap`
    (?<![a-z])(?:left|remain\w*|more|still|quedan?|restan?|faltan?|restantes?|mas)(?![a-z])|其余|其他|其它|另外|
    (?<![a-z])(?:rest|other|others|demas|resto|otr[oa]s?)(?![a-z])|剩|还有|还差|还需|再|متبقي|تبقي|باقي|بقي|المتبقيه|(?<![\u0620-\u06ff])(?:فاضل\S{0,3}|فضل(?: لك)?|ضايل\S{0,3}|ضل\S{0,2}|اخري|اخرين|اخر|الباقيه|البقيه)(?![\u0620-\u06ff])
  `)

/** A short wait that an instruction asks for is nobody's figure. */
const instructs = new RegExp(unwrap`
    (?<![a-z])(?:(?<!(?:the|a|your|average|current|longest|no|queue|total) )wait(?! (?:time|today|now|is|on))|give it|try|retry|refresh|restart|reopen|relaunch|force|reload|
    (?<!(?:la|una|de|en|su|tu|ni) )espera|espere|espere?[ns]?|aguarda|
    aguarde|intent\w+|vuelv[ae]|prueb[ae]|reinici\w+|actualic\w+|recarg\w+|hold(?! (?:time|queue))|press|keep|manten\w+)(?![a-z])|
    (?<![要需得约概均计在排])等(?!待|候|级|于|到|等|您)|稍等|重试|刷新|再试|重启|长按|انتظر|حاول|اعد|جرب|اضغط
  `)
/** So does what is told to be quickly done. */
const brief = /(?<![a-z])(?:takes?|just|only|tard\w+|solo|lleva)(?![a-z])|等|只需|仅需|فقط/

/** Words by which a length of time is told between two known days. */
const since = new RegExp(unwrap`
    (?<![a-z])(?:ago|since|passed|old|later|left|leav\w+|to go|remain\w*|after|before|between|apart|from|for|until|till|been|already|hace|desde|hasta|pasado|
    transcurr\w*|quedan?|faltan?|despues|entre|lleva\w*|antes|through|dentro de|away|so far|wait(?:ing|ed)|esperando|de espera)(?![a-z])|到今天|到现在|过了|等了|拖了|就差|满|已|前|过去|距|剩|还有|
    之后|后|至今|共|منذ|مضي|مضت|صار ل|صارل|انتظار|مر|
    مرت|بعد|متبقي|باقي|تبقي|بقي|قبل|بين|(?<![\u0620-\u06ff])(?:فاضل\S{0,3}|فضل(?: لك)?|ضايل\S{0,3}|ضل\S{0,2}|ناقص\S{0,2})(?![\u0620-\u06ff])
  `)
/** What lies between a day and the one by which it is needed. */
const spare = new RegExp(unwrap`
    (?<![a-z])(?:margin|to spare|leeway|buffer|early|ahead|margen|de sobra|holgura|colchon|adelanto)(?![a-z])|余量|富余|富裕|宽裕|余地|提前|早|
    (?<![\u0620-\u06ff])(?:[وب]?هامش|فسحه|متسع|فارق|مبكر\S?)
  `)
/** Whether a number by itself is this day's. */
function showsDate(day: number, sentence: string): boolean {
  const date = new Date(day * dayLength).getUTCDate()
  return findFigures(sentence).some(({ kind, value, spelled }) => kind === 'bare' && !spelled && value === date)
}
/** "Five days a week." */
const aWeek = /^(?: days?| dias| ايام)? (?:(?:a|per|each|every) week|(?:a la|por) semana|في الاسبوع)|^天?(?:每|一)周/
const showsMoney = (sentence: string) => findFigures(sentence).some(({ kind }) => kind === 'money')
const yearly =
  /(?<![a-z])(?:yearly|annual\w*|(?:a|per) year|anual\w*|(?:al|por) ano)(?![a-z])|每年|年付|按年|年费|سنوي|في السنه/
/** Words of a sum. */
const inAll = new RegExp(unwrap`
    (?<![a-z])(?:in (?:all|total)|altogether|together|total|all told|en total|en conjunto|sumad[oa]s|todo junto|suman?)(?![a-z])|
    一共|总共|合计|总计|加起来|共计|(?<![\u0620-\u06ff])(?:ال)?(?:مجموع|اجمالي|معا)
  `)
/** A wait that is pitied is the customer's own. */
const laments = new RegExp(unwrap`
    ^ ?(?:(?:is|are|was|were|really|that)(?: [a-z]+){0,3} (?:too long|too many|too much|long|a lot|unacceptable|
    ridiculous|no joke)|without|with no|of (?:waiting|silence|nothing)|in limbo|es(?: [a-z]+){0,2} (?:mucho|demasiado|
    una eternidad)|son (?:muchos|demasiados|much|demasiad)|sin (?:noticias|respuesta|saber|el|la|su|tu)|de espera|
    esperando|(?:实在|确实|也|是|真的|还|都|可)*(?:太久|太长|很久|够久|没(?:消息|动静|人理|回音)|不短)|(?:وقت|مده) طويل|كثير|طويل|بدون|من غير|
    من الانتظار|بلا)
  `)
const hanTerm = /(?:需要?|约|最长|最快|大概|等|花)[^,。]{0,2}一|一[^,。]{1,4}(?:内|以内|之内|后|左右|到账|送达)/
const term = new RegExp(unwrap`
    (?<![a-z])(?:within|in|takes?|took|after|least|most|up to|under|than|lasts?|dentro de|tarda\w*|demora\w*|hasta|
    plazo|durante|menos de|mas de|tras|hace)(?![a-z])|内|后|左右|需|最多|至少|不超过|有效期|前|خلال|بعد|لمده|مده|غضون|قبل|اكثر من|
    اقل من|يستغرق|تستغرق
  `)

const orTwo =
  /(?:minute|moment) or (?:two|so)|(?:couple|par) (?:of|de) min|几分钟|minuto o (?:dos|asi)|uno o dos minutos|一[两二]分钟|دقيقه او دقيقتين|دقيقه دقيقتين/
const onDay = /(?:(?<![a-z])(?:day|dia)|يوم) $/
const apart = new RegExp(unwrap`
    ^ ?(?:(?:full |whole )?days?|dias?) (?:before|after|ahead|earlier|later|early|antes|despues|de (?:antelacion|
    adelanto|margen))(?![a-z])|^ ?天(?:之前|之后|前|后|早|提前)|^ ?(?:ايام|يوما?) (?:قبل|بعد)|^(?:ايام|يومين|يومان) (?:قبل|بعد)
  `)

/** Whether a day of the month that the customer has named lies so many days from another. */
function isMonthdayApart(date: number, days: number, prepared: Prepared): boolean {
  return prepared.said.some((said) =>
    findFigures(said).some(
      ({ kind, value }) =>
        (kind === 'monthday' && Math.abs(value - date) === days) ||
        (kind === 'date' && Math.abs((value % 100) - date) === days),
    ),
  )
}

/** Whole years that are not over. */
const goesOn =
  /(?<![a-z])(?:and counting|years now|full years|ya (?:lleva|van|son)|anos ya|anos y contando|anos cumplidos)(?![a-z])|已经?|整整|(?<![\u0620-\u06ff])(?:واكثر|ولا زلت|حتي الان)/

/** "Trading since 2003, that's 23 years": the year stands beside it, and is known. */
function isSinceYear({ value, written }: Figure, ground: Ground, today: number, sentence: string): boolean {
  if (written === undefined || value / written !== 8760) return false
  const year = new Date(today * dayLength).getUTCFullYear() - written
  return ground.values.has(year) && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(sentence)
}

/** "Since 1 March, that's eight months and 19 days". */
function isMonthsAndDays({ start, value, written }: Figure, ground: Ground, sentence: string): boolean {
  const lengths = findFigures(sentence).filter(({ kind }) => kind === 'duration')
  const months = lengths.find((one) => one.written !== undefined && one.value / one.written === 720)?.written
  const rest = lengths.find((one) => one.written !== undefined && one.value / one.written === 24)?.written
  if (months === undefined || rest === undefined || written === undefined) return false
  if (!lengths.some((one) => one.start === start) || (value / written !== 720 && value / written !== 24)) return false
  return [...ground.days].some((day) =>
    [day, day - 1].some((from) => monthsAfter(from, months) + rest === ground.today),
  )
}

/** "2 hours 25 minutes": what both make together is known, or lies between two known times. */
export function isPartOfLength({ start, end }: Figure, ground: Ground, sentence: string): boolean {
  return hoursAndMinutes(sentence, findFigures(sentence)).some(
    ({ from, to, hours }) =>
      from <= start &&
      to >= end &&
      (ground.durations.has(canonical(hours)) ||
        lengthFromAsked(Math.round(hours * 60), ground.question) ||
        liesBetweenTimes(Math.round(hours * 60), ground, sentence) ||
        isLengthDifference({ kind: 'duration', start: from, end: to, value: hours, decimals: 0 }, ground, sentence)),
  )
}

const fromFirst =
  /(?<![a-z])(?:after|from) (?:the|your) (?:first|start|checkout|purchase)|(?<![a-z])(?:despues|tras|desde) (?:del|el|la) (?:primer|inicio|compra)|首期[^,。]{0,4}后|第一[期笔次][^,。]{0,4}后|(?<![\u0620-\u06ff])(?:بعد|من) (?:ال)?(?:دفعه )?(?:اول|اولي|الاولي)/
/** "The last one comes six weeks after the first": known intervals, one less than what is counted. */
function isIntervals(hours: number, ground: Ground, sentence: string): boolean {
  if (!fromFirst.test(sentence)) return false
  return [...ground.durations].some(
    (one) => one >= 24 && ground.counts.some((count) => count > 2 && count <= 48 && one * (count - 1) === hours),
  )
}

/** Whether a length of time is known, or lies between two known moments. */
export function durationIsGrounded(figure: Figure, ground: Ground, prepared: Prepared, sentence: string): boolean {
  const hours = canonical(figure.value)
  if (hours <= 0) return true
  if (ground.durations.has(hours)) return true
  // "Give me two seconds", "三天两头".
  if (figure.spelled && (hours <= 0.003 || sentence.startsWith('三天两头', figure.start))) return true
  if (isYearsSince(figure, ground, prepared, sentence) || isTermOfRecord(figure, prepared)) return true
  if (isPartOfLength(figure, ground, sentence) || isIntervals(hours, ground, sentence)) return true
  if (isLooselyWanted(figure, sentence)) return true
  const weeks = hours / 168
  const days = hours / 24
  // Five working days are a week.
  if (figure.written === weeks && ground.calendar && ground.durations.has(weeks * 120)) return true
  const loosely = approximate.test(sentence)
  if (
    loosely &&
    figure.written === weeks &&
    [...ground.durations].some((known) => known >= 96 && Math.abs(known - hours) <= hours * 0.3)
  )
    return true
  if (laments.test(sentence.slice(figure.end, figure.end + 40))) return true
  if (hours <= 0.5 && (instructs.test(sentence) || (hours <= 0.1 && brief.test(sentence)))) return true
  // Twelve months are a year, four weeks are as good as a month.
  for (const known of ground.durations) {
    if (known >= 672 && hours >= 672 && Math.abs(known - hours) / Math.max(known, hours) <= 0.07) return true
  }
  // "A minute or two" is no figure.
  if (hours <= 0.05 && orTwo.test(sentence.slice(Math.max(0, figure.start - 16), figure.end + 10))) return true
  const { written, value } = figure
  // "A whole year", "one month": a round length is a figure where it is a term.
  if (figure.spelled && written === 1 && !term.test(sentence.slice(Math.max(0, figure.start - 24), figure.end + 10)))
    return true
  // "3 months from 500, 6 from 1,500": the unit stands once, the numbers are known.
  if (written !== undefined && ground.terms.has(written)) return true
  // "In six instalments" is over six months.
  if (written !== undefined && value === written * 720 && ground.counts.includes(written) && inParts.test(sentence))
    return true
  if (
    figure.spelled &&
    written === 1 &&
    /^一/.test(sentence.slice(figure.start)) &&
    !hanTerm.test(sentence.slice(Math.max(0, figure.start - 4), figure.end + 6))
  )
    return true
  if (aWeek.test(sentence.slice(figure.end, figure.end + 16)) && ground.weekdays.size >= days) return true
  if (hours === 8640 || hours === 8760)
    if (yearly.test(sentence) || (yearly.test(ground.question) && showsMoney(sentence))) return true
  if (isLengthDifference(figure, ground, sentence)) return true
  if (isSpacing(figure, ground.frequencies, sentence)) return true
  const today = dayOf(prepared.now)
  const terms = [...ground.durations].map((known) => known / 24).filter((known) => known >= 1)
  const lapses =
    since.test(sentence) ||
    asksLapse.test(ground.question) ||
    findFigures(sentence).filter(({ kind }) => kind === 'date' || kind === 'monthday').length > 1
  const unit = written ? Math.round(hours / written) : 0
  if (written !== undefined && (unit === 720 || unit === 8760)) {
    const months = unit === 720 ? written : written * 12
    for (const a of ground.days) if (showsDay(a, sentence) && ground.days.has(monthsAfter(a, months))) return true
    if (lapses && isSinceYear(figure, ground, today, sentence)) return true
  }
  if (lapses && written !== undefined && (unit === 720 || unit === 8760))
    for (const a of ground.days) {
      // Whole months and years of the calendar; "more than seven years" is seven and some months.
      const passed = Math.abs(today - a) / (unit === 720 ? 30.44 : 365.25)
      if (Math.round(passed) === written && Math.abs(passed - written) < 0.1) return true
      if (unit === 8760 && (loosely || goesOn.test(sentence)) && Math.floor(passed) === written) return true
    }
  if (lapses || spare.test(sentence))
    for (const a of ground.days)
      for (const b of [...ground.namedDays, ...ground.days])
        if (Math.abs(a - b) === days && [a, b].some((day) => showsDay(day, sentence) || showsDate(day, sentence)))
          return true
  if (lapses && Number.isInteger(days) && isMonthsAndDays(figure, ground, sentence)) return true
  if (lapses && Number.isInteger(days) && ground.namedDays.has(today + days)) return true
  for (const a of lapses ? ground.days : []) {
    if (Number.isInteger(days) && Math.abs(today - a) === days) return true
    for (const b of ground.days) if (Math.abs(a - b) === days) return true
    // What is left of a known term that began on a known day.
    for (const by of terms) if (a + by - today === days) return true
  }
  // "On the 28th of every month, so in 4 days": from today to the next such day.
  if (Number.isInteger(days) && days < 32)
    for (const { kind, value, start } of findFigures(sentence))
      if (
        (kind === 'monthday' || onDay.test(sentence.slice(0, start))) &&
        ground.values.has(value) &&
        new Date((today + days) * dayLength).getUTCDate() === value
      )
        return true
  if (apart.test(sentence.slice(figure.end, figure.end + 24)) && Number.isInteger(days)) {
    for (const { kind, value } of findFigures(sentence))
      if (kind === 'date' && isMonthdayApart(value % 100, days, prepared)) return true
  }
  if ((lapses || loosely) && Number.isInteger(weeks) && weeks >= 1)
    for (const a of ground.days)
      if (Math.round(Math.abs(today - a) / 7) === weeks && Math.abs(today - a) > 3) return true
  // "Five hours until the cut-off at 15:00."
  if (hours < 24 && hours >= 0.05 && since.test(sentence)) {
    const clock = prepared.now.getUTCHours() * 60 + prepared.now.getUTCMinutes()
    for (const time of ground.times) if (Math.abs(time - clock) === Math.round(hours * 60)) return true
  }
  if (
    (since.test(sentence) || remains.test(sentence) || spare.test(sentence) || asksLapse.test(ground.question)) &&
    lengthFromNow(Math.round(hours * 60), ground.clocks, ground.question)
  )
    return true
  if (isHoursOpen(figure, prepared, sentence) || liesBetweenZones(figure, prepared, sentence)) return true
  if (hours < 48)
    for (const instant of ground.instants) {
      const apart = Math.abs(prepared.now.getTime() - instant) / 3_600_000
      if (apart > 0 && Math.abs(apart - hours) <= Math.max(0.02, hours >= 1 ? 0.5 : 0.03)) return true
    }
  const shown = findFigures(sentence).flatMap(({ kind, value }) => (kind === 'duration' ? [value / 24] : []))
  if (written !== undefined && value / written >= 168 && runsToShown(value / written, written, today, sentence))
    return true
  // "On Friday, in two days": the known day is shown, or falls due.
  if (
    Number.isInteger(days) &&
    days > 0 &&
    ((ground.days.has(today + days) && fallsDue.test(sentence)) ||
      showsDay(today + days, sentence) ||
      (ground.days.has(today - days) && showsDay(today - days, sentence)))
  )
    return true
  if (lengthFromAsked(Math.round(hours * 60), ground.question)) return true
  if (
    liesBetweenTimes(canonical(Math.round(hours * 6e4) / 1000), ground, sentence) ||
    isChoice(figure, ground, sentence)
  )
    return true
  const both = (a: number, b: number) =>
    a === b ? shown.indexOf(a) !== shown.lastIndexOf(a) : [a, b].every((one) => shown.includes(one))
  if (remains.test(sentence) || shown.length > 2)
    for (const a of terms)
      for (const b of terms)
        if ((a - b === days && remains.test(sentence)) || (a + b === days && both(a, b))) return true
  if (inAll.test(sentence)) for (const a of terms) for (const b of terms) if (a !== b && a + b === days) return true
  return false
}
