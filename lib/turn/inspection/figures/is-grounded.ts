import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../order-ids.ts'
import type { Prepared } from '../prepared.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { canonical, dayLength, dayOf, type Ground, groundOf } from './ground.ts'

const round = (value: number, decimals: number): number =>
  Math.round((value + Number.EPSILON) * 10 ** decimals) / 10 ** decimals
const approximate = new RegExp(unwrap`
    (?<![a-z])(?:about|around|roughly|approx\w*|nearly|almost|just (?:over|under)|some|or so|close to|more or less|over|
    under|unos|unas|casi|cerca de|alrededor|aproximad\w*|mas o menos|poco mas|poco menos)(?![a-z])|大约|大概|约|左右|将近|差不多|不到|
    多(?=元|块|天)|حوالي|نحو|تقريبا|قرابه|ما يقارب
  `)

function close(figure: Figure, value: number, loosely: boolean): boolean {
  if (!Number.isFinite(value)) return false
  if (figure.other !== undefined && canonical(figure.other) === canonical(value)) return true
  const { scale = 1 } = figure
  if (canonical(figure.value) === canonical(value)) return true
  if (canonical(figure.value / scale) === canonical(round(value / scale, Math.min(figure.decimals, 4)))) return true
  if (!loosely || value === 0 || figure.value < 10) return false
  const step = 10 ** Math.floor(Math.log10(figure.value))
  return [step, step / 2, step / 10].some(
    (by) => figure.value % by === 0 && Math.round(value / by) * by === figure.value,
  )
}

/** Words by which a sum is told to be one part of another. */
const eachOf = new RegExp(unwrap`
    (?<![a-z])(?:each|per|every|apiece|equal|monthly|instal\w+|a (?:month|week|day|piece|seat|head)|cada|cuotas?|
    mensual\w*|plazos?|al mes|por (?:persona|mes|unidad)|iguales|c\/u)(?![a-z])|每|期|各|均|分摊|平分|单价|كل|قسط|اقساط|شهري|
    للواحد|الواحد|متساوي
  `)

/** One sum, difference, product (a share of, a rate times) or quotient of known numbers, rounded as it is written. */
function followsByArithmetic(
  figure: Figure,
  ground: Ground,
  given: readonly number[],
  loosely: boolean,
  parts: boolean,
): boolean {
  const is = (value: number) => close(figure, value, false)
  const about = (value: number) => close(figure, value, loosely)
  for (const rate of ground.rates) if (is(rate) || (figure.decimals > 0 && is(1 / rate))) return true
  for (const a of [...ground.bases, ...given]) {
    for (const rate of ground.rates) if (about(a * rate) || about(a / rate)) return true
    for (const share of ground.percents)
      if (is((a * share) / 100) || is(a * (1 - share / 100)) || is(a * (1 + share / 100))) return true
    for (const b of ground.moneys) if (is(a + b) || is(Math.abs(a - b)) || is(a * b)) return true
  }
  // What the reply has shown already may be summed up.
  for (const a of given) for (const b of given) if (a !== b && (is(a + b) || is(Math.abs(a - b)))) return true
  for (const a of ground.moneys) {
    if (a === 0) continue
    if (about(a)) return true
    for (const b of ground.moneys) if (is(a + b) || is(Math.abs(a - b))) return true
    for (const rate of ground.rates) if (about(a * rate) || about(a / rate)) return true
    for (const share of ground.percents)
      if (is((a * share) / 100) || is(a * (1 - share / 100)) || is(a * (1 + share / 100))) return true
    for (const times of [...ground.counts, 12])
      if (times > 1 && times <= 100 && Number.isInteger(times) && (is(a * times) || (parts && is(a / times))))
        return true
  }
  return sumsUp(figure, ground)
}

/** Whether all of the known sums, or all but one, add up to the figure. */
function sumsUp(figure: Figure, ground: Ground): boolean {
  if (ground.moneys.length < 3 || ground.moneys.length > 12) return false
  const all = ground.moneys.reduce((sum, one) => sum + one, 0)
  if (close(figure, all, false)) return true
  return ground.moneys.some(
    (a) =>
      close(figure, all - a, false) || ground.moneys.some((b) => b !== a && close(figure, a - (all - a - b), false)),
  )
}

/** Words of an estimate: only there may a date follow from another by a known number of days. */
const estimate = new RegExp(unwrap`
    will|should|expect|estimat|by |until|within|latest|before|due|from|expire|end|up to|预计|将|会|之前|前|应|内|最晚|截止|起|到期|前后|
    llegar|antes|hasta|deberia|tarde|tardar|o sea|es decir|que es|son el|means|which is|that's|之后|以后|后是|也就是|اي |تعني|
    يعني|sera|estima|prev|a partir|venc|plazo|سي|ست|قبل|حتي|متوقع|خلال|بحلول|تنتهي|ينتهي
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

/** Whether a day is known, or lies a known number of days from a known one, where the sentence estimates. */
function dayFollows(is: (day: number) => boolean, ground: Ground, sentence: string): boolean {
  for (const day of ground.days) if (is(day)) return true
  if (!estimate.test(sentence)) return false
  for (const hours of ground.durations) {
    const by = hours / 24
    if (by < 1 || by > 400 || !Number.isInteger(by)) continue
    for (const known of ground.days) {
      if (is(known + by) || is(known - by) || (by <= 60 && is(workingDaysAfter(known, by)))) return true
    }
  }
  return false
}

function dateIsGrounded(figure: Figure, ground: Ground, prepared: Prepared, sentence: string): boolean {
  const month = Math.floor(figure.value / 100) - 1
  const date = figure.value % 100
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
function tellsWeek(sentence: string): boolean {
  return new Set(findFigures(sentence).flatMap(({ kind, value }) => (kind === 'weekday' ? [value] : []))).size > 1
}

const remains = new RegExp(unwrap`
    (?<![a-z])(?:left|remain\w*|more|still|quedan?|restan?|faltan?|restantes?|mas)(?![a-z])|其余|其他|其它|另外|
    (?<![a-z])(?:rest|other|others|demas|resto|otr[oa]s?)(?![a-z])|剩|还有|还差|还需|再|متبقي|تبقي|باقي|بقي|المتبقيه
  `)
const recurring = /every|each|monthly|month|每月|cada mes|mensual|todos los|كل شهر|شهريا|الشهر/

/** Words by which tomorrow is told of a thing that arrives or ends; else it is only talked about. */
const arrives = new RegExp(unwrap`
    arriv|deliver|land|reach|hit|post(?:s|ed)?(?![a-z])|settle|pay ?out|expire|renew|ship|dispatch|credited|due|llega|
    entreg|recib|abon|acredit|vence|caduca|renueva|sale|envia|送达|送到|到货|到账|发货|派送|扣款|到期|续费|入账|يصل|ستصل|توصيل|تسليم|شحن|
    يودع|تنتهي|يتجدد
  `)

const zoned = /(?<![a-z])(?:local|[a-z]{1,4}t|time|hora(?: de| local)?|gmt|utc)(?![a-z])|北京时间|当地|بتوقيت|التوقيت/

function timeIsGrounded(figure: Figure, ground: Ground, chinese: boolean, sentence: string): boolean {
  for (const time of ground.times) {
    // China has one clock, eight hours ahead; elsewhere the sentence says whose clock it is.
    if (chinese && (time + 480) % 1440 === figure.value) return true
    if (zoned.test(sentence) && figure.value % 60 === time % 60) return true
    const apart = Math.abs(figure.value - time)
    if (apart === 0 || (figure.loose && apart === 720)) return true
    // The same moment on another clock: whole or half hours apart.
    if (figure.value % 60 === time % 60 && figure.value % 60 !== 0) return true
  }
  return false
}

/** "At 12 Harbour Walk": a house's number and no hour, where public knowledge has it before the same word. */
function standsAtStreet({ loose, start, end }: Figure, prepared: Prepared, sentence: string): boolean {
  const written = loose ? /\d{1,2} [a-z]{3,}/.exec(sentence.slice(start, end + 24))?.[0] : undefined
  return written !== undefined && prepared.publicText.includes(written)
}

/** A short wait that an instruction asks for is nobody's figure. */
const instructs = new RegExp(unwrap`
    (?<![a-z])(?:wait|give it|try|retry|refresh|restart|reopen|relaunch|force|reload|espera|espere|espere?[ns]?|aguarda|
    aguarde|intent\w+|vuelv[ae]|prueb[ae]|reinici\w+|actualic\w+|recarg\w+|hold|press|keep|manten\w+|takes?|just|only|
    tarda|solo|lleva)(?![a-z])|等|重试|刷新|再试|重启|长按|只需|仅需|انتظر|حاول|اعد|جرب|اضغط|فقط
  `)

/** Words by which a length of time is told between two known days. */
const since = new RegExp(unwrap`
    (?<![a-z])(?:ago|since|passed|old|later|left|remain\w*|after|between|apart|from|for|been|already|hace|desde|pasado|
    transcurr\w*|quedan?|faltan?|despues|entre|lleva\w*|antes|through|dentro de|away)(?![a-z])|到今天|到现在|满|已|前|过去|距|剩|还有|
    之后|后|至今|共|منذ|مضي|مضت|مر|
    مرت|بعد|متبقي|باقي|تبقي|قبل|بين
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

function durationIsGrounded(figure: Figure, ground: Ground, prepared: Prepared, sentence: string): boolean {
  const hours = canonical(figure.value)
  if (hours <= 0) return true
  if (ground.durations.has(hours)) return true
  if (laments.test(sentence.slice(figure.end, figure.end + 40))) return true
  if (hours <= 0.5 && instructs.test(sentence)) return true
  // Twelve months are a year, four weeks are as good as a month.
  for (const known of ground.durations) {
    if (known >= 672 && hours >= 672 && Math.abs(known - hours) / Math.max(known, hours) <= 0.07) return true
  }
  const { written } = figure
  // "A whole year", "one month": a round length is a figure where it is a term.
  if (figure.spelled && written === 1 && !term.test(sentence.slice(Math.max(0, figure.start - 24), figure.end + 10)))
    return true
  // "3 months from 500, 6 from 1,500": the unit stands once, the numbers are known.
  if (written !== undefined && ground.terms.has(written)) return true
  if (
    figure.spelled &&
    written === 1 &&
    /^一/.test(sentence.slice(figure.start)) &&
    !hanTerm.test(sentence.slice(Math.max(0, figure.start - 4), figure.end + 6))
  )
    return true
  const days = hours / 24
  const today = dayOf(prepared.now)
  const terms = [...ground.durations].map((known) => known / 24).filter((known) => known >= 1)
  const lapses = since.test(sentence) || findFigures(sentence).filter(({ kind }) => kind === 'date').length > 1
  for (const a of lapses ? ground.days : []) {
    if (Number.isInteger(days) && Math.abs(today - a) === days) return true
    for (const b of ground.days) if (Math.abs(a - b) === days) return true
    // What is left of a known term that began on a known day.
    for (const by of terms) if (a + by - today === days) return true
  }
  if (apart.test(sentence.slice(figure.end, figure.end + 24)) && Number.isInteger(days)) {
    for (const { kind, value } of findFigures(sentence))
      if (kind === 'date' && isMonthdayApart(value % 100, days, prepared)) return true
  }
  const weeks = hours / 168
  if (lapses && Number.isInteger(weeks) && weeks >= 1)
    for (const a of ground.days)
      if (Math.round(Math.abs(today - a) / 7) === weeks && Math.abs(today - a) > 3) return true
  if (hours < 48)
    for (const instant of ground.instants) {
      const apart = Math.abs(prepared.now.getTime() - instant) / 3_600_000
      if (apart > 0 && Math.abs(apart - hours) <= Math.max(0.02, hours >= 1 ? 0.5 : 0.03)) return true
    }
  const shown = findFigures(sentence).flatMap(({ kind, value }) => (kind === 'duration' ? [value / 24] : []))
  const both = (a: number, b: number) => shown.includes(a) && shown.includes(b)
  if (remains.test(sentence) || shown.length > 2)
    for (const a of terms)
      for (const b of terms)
        if ((a - b === days && remains.test(sentence)) || (a + b === days && both(a, b))) return true
  return false
}

function percentIsGrounded(figure: Figure, ground: Ground, loosely: boolean): boolean {
  const is = (value: number) => close(figure, value, loosely)
  if (figure.value === 0 || figure.value === 100 || ground.plain.has(canonical(figure.value))) return true
  for (const a of ground.percents) {
    if (is(a) || is(100 - a)) return true
    for (const b of ground.percents) if (is(a + b) || is(Math.abs(a - b))) return true
  }
  for (const a of [...ground.moneys.slice(0, 12), ...ground.bases.slice(0, 6)])
    for (const b of ground.moneys.slice(0, 12))
      if (b > 0 && a > 0 && (is((a / b) * 100) || is((Math.abs(a - b) / b) * 100))) return true
  for (const a of ground.plain) if (a < 1 && is(a * 100)) return true
  return false
}

const nights = /^ ?(?:nights?(?![a-z])|noches?(?![a-z])|晚|夜|ليال|ليله)/

/** Whether so many nights lie between two known days. */
function areNights(figure: Figure, ground: Ground, sentence: string): boolean {
  if (!nights.test(sentence.slice(figure.end))) return false
  return [...ground.days].some((day) => ground.days.has(day + figure.value))
}

/** Whether a number is the sum or the difference of two known ones that the sentence shows beside it. */
function addsUpShown(figure: Figure, ground: Ground, sentence: string): boolean {
  const shown = findFigures(sentence)
    .filter(({ kind, start }) => (kind === 'bare' || kind === 'count') && start !== figure.start)
    .map(({ value }) => value)
    .filter((value) => ground.values.has(canonical(value)))
  return shown.some((a, at) =>
    shown.some((b, other) => at < other && [a + b, Math.abs(a - b)].some((one) => canonical(one) === figure.value)),
  )
}

function countIsGrounded(figure: Figure, ground: Ground, sentence: string): boolean {
  if (figure.value <= 1 || (figure.other !== undefined && ground.counts.includes(figure.other))) return true
  if (ground.plain.has(figure.value) || ground.counts.includes(figure.value)) return true
  if (!figure.spelled && ground.values.has(figure.value) && figure.value > 31) return true
  if (figure.value === new Set(idsIn(sentence)).size) return true
  if (areNights(figure, ground, sentence)) return true
  // A difference or a sum of two counts is shown, or said to be what is left.
  const shown = new Set(findFigures(sentence).flatMap(({ value }) => (value === figure.value ? [] : [value])))
  const left = remains.test(sentence)
  const numbers = [
    ...new Set([...ground.counts, ...[...ground.plain].filter((one) => Number.isInteger(one) && one < 1000)]),
  ]
  return numbers.some((a) =>
    numbers.some(
      (b) =>
        (a - b === figure.value && (left || (shown.has(a) && shown.has(b)))) ||
        ((a + b === figure.value || (a > 1 && b > 1 && a * b === figure.value)) && shown.has(a) && shown.has(b)),
    ),
  )
}

/** Whether a figure stands in the context, in any writing, or follows from it by one step; `given` are numbers the sentence supposes. */
export function isGrounded(figure: Figure, prepared: Prepared, sentence = '', given: readonly number[] = []): boolean {
  const { other, ...plain } = figure
  if (isGroundedAs(figure, prepared, sentence, given)) return true
  return other !== undefined && isGroundedAs({ ...plain, value: other, decimals: 0 }, prepared, sentence, given)
}

/** Before a day of the month without its month. */
const dayBefore = new RegExp(unwrap`
    (?<![a-z])(?:del|al|el|es|entre(?: el)?|y(?: el)?|between|from|to|the|is the)(?: dia)? $|(?:是|到|至|和) ?$|
    (?<![\u0620-\u06ff])(?:بين|من|الي|يوافق|يوم|هو) (?:ال)?$
  `)

/** Rates are quoted for one, ten, a hundred or a thousand: that unit, and what it makes. */
function quotesUnit({ value, decimals }: Figure, ground: Ground, sentence: string): boolean {
  const units = [10, 100, 1000]
  const makes = (unit: number, shown: number, places: number) =>
    ground.rates.some((rate) => canonical(round(unit * rate, places)) === canonical(shown))
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

/** Whether a day of the month is the calendar's for a weekday beside it that the customer has named. */
function isWeekday(monthday: number, prepared: Prepared, sentence: string): boolean {
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

/** Whether the digits around a figure are a reference or a telephone number that the context holds, parted otherwise. */
function isKnownNumber(figure: Figure, ground: Ground, sentence: string): boolean {
  for (const match of sentence.matchAll(/\d[\d ().-]{4,}\d/g)) {
    if (match.index > figure.start || match.index + match[0].length < figure.end) continue
    const digits = match[0].replace(/\D/g, '')
    if (digits.length >= 6 && ground.digits.includes(digits)) return true
  }
  return false
}

/** Nothing, one, or a half: no figure to be backed. A rate below one is one. */
function isTrifle({ value, decimals }: Figure): boolean {
  return value <= 1 && (decimals < 2 || value === 0 || value === 1)
}

const roundTheClock = /(?:24 ?[x×*/] ?7|7 ?[x×*/] ?24)(?!\d)/
/** A key of a telephone menu. */
const pressed = /(?:marqu|puls|presion|oprim|digit|tecl|opcion|numero)[a-z]*(?: (?:el|la))? $/

function isGroundedAs(figure: Figure, prepared: Prepared, sentence: string, given: readonly number[]): boolean {
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
        (ground.values.has(value) && pressed.test(sentence.slice(Math.max(0, figure.start - 24), figure.start))) ||
        (recurring.test(sentence) && ground.values.has(value)) ||
        isWeekday(value, prepared, sentence) ||
        dayFollows((day) => new Date(day * dayLength).getUTCDate() === value, ground, sentence)
      )
    case 'relative': {
      const day = dayOf(prepared.now) + value
      if (value < 0) return ground.days.has(day)
      return (
        !arrives.test(sentence) ||
        (value === 1 && ground.durations.has(24)) ||
        dayFollows((known) => known === day, ground, sentence)
      )
    }
    case 'month':
      return [-1, 0, 1].some((by) => ground.months.has(((value + by + 11) % 12) + 1)) || recurring.test(sentence)
    case 'weekday':
      return (
        (ground.calendar && tellsWeek(sentence)) ||
        ground.weekdays.has(value) ||
        dayFollows((day) => (day + 4) % 7 === value, ground, sentence)
      )
    case 'time':
      return (
        standsAtStreet(figure, prepared, sentence) ||
        timeIsGrounded(figure, ground, prepared.language === 'zh', sentence)
      )
    case 'duration':
      if (roundTheClock.test(sentence.slice(Math.max(0, figure.start - 5), figure.end + 6))) return true
      return durationIsGrounded(figure, ground, prepared, sentence)
    case 'count':
      return countIsGrounded(figure, ground, sentence)
    case 'percent':
      return percentIsGrounded(figure, ground, loosely)
    case 'bare':
      return (
        isTrifle(figure) ||
        roundTheClock.test(sentence.slice(Math.max(0, figure.start - 5), figure.end + 6)) ||
        ground.values.has(canonical(value)) ||
        (dayBefore.test(sentence.slice(Math.max(0, figure.start - 12), figure.start)) &&
          (ground.monthdays.has(value) || isWeekday(value, prepared, sentence))) ||
        quotesUnit(figure, ground, sentence) ||
        isKnownNumber(figure, ground, sentence) ||
        (value > 0 && addsUpShown(figure, ground, sentence)) ||
        (countIsGrounded(figure, ground, sentence) && Number.isInteger(value) && value < 1000) ||
        ((figure.decimals > 0 || value >= 100) &&
          followsByArithmetic(figure, ground, given, loosely, eachOf.test(sentence)))
      )
    case 'money':
      return (
        isTrifle(figure) ||
        ground.plain.has(canonical(value)) ||
        quotesUnit(figure, ground, sentence) ||
        followsByArithmetic(figure, ground, given, loosely, eachOf.test(sentence))
      )
  }
}
