import { unwrap } from '#lib/text/unwrap.ts'
import { allMatches } from '../matching/all-matches.ts'
import { type Prefilter, patternPrefilter } from '../matching/prefilter.ts'
import { chineseNumber } from './chinese-number.ts'
import type { Figure } from './figure.ts'
import { monthOf, months, relativeDays, weekdayOf, weekdays } from './lexicon.ts'
import { latinNumerals, ordinalDays } from './numeral-words.ts'

const day = '(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)'
const monthNumber = '(?<monthNumber>1[0-2]|0?[1-9])'
const year = '(?<year>(?:19|20)\\d\\d)'
const ordinals = [...ordinalDays.keys()].sort((a, b) => b.length - a.length).join('|')
const arabicOrdinals = [...ordinalDays.keys()]
  .filter((name) => name >= '\u0620')
  .sort((a, b) => b.length - a.length)
  .join('|')
/** "One may": English has no such day. */
const englishNumber =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|couple|dozen)$/
const spanishDays = [...latinNumerals]
  .filter(([word, { value, role }]) => role === 'small' && value <= 29 && !englishNumber.test(word))
  .map(([one]) => one)
const spokenDay = `(?<spoken>${ordinals}|treinta y uno|treinta|${spanishDays.sort((a, b) => b.length - a.length).join('|')})`

/** "In November 3 payments": no day of the month. */
const counted = unwrap`
  (?:payments?|orders?|transactions?|transfers?|refunds?|charges?|pagos?|pedidos?|operaciones|transferencias?|cargos?|compras?|
  عملي|طلبات|دفعات|تحويلات|مدفوعات|مشتريات|حوالات)
`
/** Dates with a day in digits. */
const writtenDates: readonly RegExp[] = [
  new RegExp(`(?<![\\d.])${year}[-/.]${monthNumber}[-/.]${day}(?:t\\d\\d:\\d\\d\\S*)?(?![\\d])`, 'g'),
  new RegExp(`(?<![\\d.,])(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.]${year}(?!\\d)`, 'g'),
  new RegExp(`(?:${year} ?年 ?)?(?<!\\d)${monthNumber} ?月 ?${day}(?: ?[日号])?`, 'g'),
  new RegExp(
    `(?<![\\d.,])${day}(?:st|nd|rd|th)?(?: of| de|\\.)? ?(?<month>${months})(?![a-z\\u0620-\\u06ff])(?:,? (?:de |del )?${year})?`,
    'g',
  ),
  new RegExp(
    `(?<![a-z\\u0620-\\u06ff])(?<month>${months})\\.? (?:the )?${day}(?:st|nd|rd|th)?(?![\\d:.]\\d|[,،]\\d{3})(?!\\d)(?! ${counted})(?:,? ${year})?`,
    'g',
  ),
]
/** Dates in words. */
const spokenDates: readonly RegExp[] = [
  new RegExp(`(?<![a-z\\u0620-\\u06ff])${spokenDay} (?:of|de|من)? ?(?<month>${months})(?![a-z\\u0620-\\u06ff])`, 'g'),
  new RegExp(`(?<![a-z])(?<month>${months}) (?:the )?(?<spoken>${ordinals})(?![a-z-])`, 'g'),
  /(?<![一二三四五六七八九十])(?<hanMonth>十[一二]|[一二三四五六七八九十])月(?:份的?)?(?<hanDay>三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])[日号]/g,
]
const weekdayForm = new RegExp(`(?<![a-z\\u0620-\\u06ff])(?:و|يوم )?(?<weekday>${weekdays})(?![a-z])`, 'g')
const halves = unwrap`
    a\.? ?m\.?(?![a-z])|p\.? ?m\.?(?![a-z])|(?:de|por) la (?:manana|tarde|noche|madrugada)|del (?:mediodia|medio dia)|in the (?:morning|afternoon|evening)|at night|صباحا|فجرا|مساء|ظهرا|
    عصرا|ليلا|بعد الظهر|(?:(?:في|ف|من|د|ديال|تاع|تبع|بتاع) |ب)?(?:ال)?(?:صبح|صباح|ضهر|ظهر|عصر|مغرب|ليل|مسا|فجر|عشيه)(?![\u0620-\u06ff])|ص(?![\u0620-\u06ff])|م(?![\u0620-\u06ff])
  `
const timeForms: readonly RegExp[] = [
  new RegExp(
    unwrap`
    (?<![\d.]|\d:)(?<hour>[01]?\d|2[0-4])(?::|h|点|时)(?<minute>[0-5]\d)(?:分)?(?::[0-5]\d)?(?: ?(?<half>${halves}))?(?!\d|:\d)
  `,
    'g',
  ),
  new RegExp(`(?<![\\d.:,])(?<hour>1[0-2]|0?[1-9]) ?(?<half>${halves}|o'clock)`, 'g'),
  // "9 ونص مساء", "9 y media de la noche".
  new RegExp(
    `(?<![\\d.:,])(?<hour>1[0-2]|0?[1-9]) (?:(?:و ?(?:ال)?|(?<less>الا |menos )|y )(?<part>نصف?|ربع|ثلث|media|cuarto)ا?) ?(?<half>${halves})`,
    'g',
  ),
  /(?<![\d.:,$€£¥]|[$€£¥] )(?<hour>1[0-2]|0?[1-9])\.(?<minute>[0-5]\d) ?(?<half>[ap]\.? ?m\.?(?![a-z])|in the (?:morning|afternoon|evening)|(?:de|por) la (?:manana|tarde|noche))/g,
  /(?<![\d.:,])(?<hour>[01]?\d|2[0-4])\.(?<minute>[0-5]\d) ?(?:h|hrs?|horas|utc|gmt|cet|cest|hora)(?![a-z])/g,
  /(?<![\d.:,+-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) ?(?:hrs|hours|utc|gmt|z)(?![a-z])/g,
  // "10.30 am", "a las 8.45".
  new RegExp(`(?<![\\d.:,$€£¥]|[$€£¥] )(?<hour>1[0-2]|0?[1-9])\\.(?<minute>[0-5]\\d) ?(?<half>${halves})`, 'g'),
  /(?:الساعه|(?<![a-z])(?:a|de|entre|hasta|desde|sobre|y) las?) (?<hour>[01]?\d|2[0-4])\.(?<minute>[0-5]\d)(?!\d|[.,]\d| ?(?:[%$€£]|eur|usd|gbp))/g,
  /(?<half>上午|下午|午后|傍晚|晚上|晚间|今晚|夜里|半夜|深夜|早上|早晨|清晨|凌晨|中午)? ?(?<!\d|[a-z][-_]?\d{0,8}|(?:[低少高多大小]于|超过|达到|[不未]满|不足|[满剩为余]|等于) ?)(?<hour>[01]?\d|2[0-4]) ?(?:点|时(?![代间区候常差效限而有不段系]))(?<minute>半|[一三13]刻|[0-5]?\d)?/g,
  new RegExp(
    unwrap`
    (?:الساعه|(?<![a-z])(?:(?:a|de|entre|hasta|desde) las?|y las)|(?<![a-z])at) (?<hour>[01]?\d|2[0-4])(?![\d:%/-]|[.,]\d|
    \s?(?:%|usd|eur|[$€£])| (?:y|menos) (?:media|cuarto|cinco|diez|veinte)| و(?:ال)?(?:نصف?|ربع|ثلث)(?![\u0620-\u06ff])| الا (?:ربع|ثلث))
  `,
    'g',
  ),
]
/** A day of a month that is not named. */
const monthdayForms: readonly RegExp[] = [
  new RegExp(
    unwrap`
    (?<![a-z])(?:on|by|before|until|till|from|since|around|for) the (?<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|
    th)(?= ?(?:[.,;!?)\n]|$|and|at|of (?:this|next|last|the) month|so|but|by|from|in the|if|with|when))
  `,
    'g',
  ),
  /(?<![a-z])(?:el|al|del) dia (?<day>3[01]|[12]\d|[1-9])(?!\d| ?[%€$]|[.,]\d)/g,
  /(?<![a-z])el (?<day>3[01]|[12]\d|[1-9])(?![\da-z]|\*|[.,:/-]\d| ?(?:%|[€$°]|por ciento|de cada|er(?![a-z])|o(?![a-z])))/g,
  new RegExp(
    unwrap`
      (?<![a-z\u0620-\u06ff])(?:${weekdays}),? (?:the |el |dia )?(?<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?(?![\d:]|
      [.,:/-]\d| ?(?:%|[€$]|a\.?m|p\.?m|h(?![a-z])|[a-z]{3}(?![a-z])|صباحا|مساء|ظهرا|عصرا|فجرا|ليلا|بعد الظهر|الصبح|الضهر|العصر|المغرب|بالليل|[صم](?![\u0620-\u06ff])|[点时]))
    `,
    'g',
  ),
  /(?<![\d月./-])(?<!第)(?<day>3[01]|[12]\d|[1-9]) ?(?:号(?![码店线楼仓柜窗机门单])|日(?![内元均常志期起]|以[内上下]|无理由|之内|后|前))/g,
  /(?<![\d.,/-])(?<day>3[01]|[12]\d|[1-9]) (?:منه|من الشهر نفسه|من نفس الشهر)(?![\u0620-\u06ff])/g,
  /(?<!ال)(?:يوم|بتاريخ) (?<day>3[01]|[12]\d|[1-9])(?![\d/.-]|[,،]\d)(?= ?(?:[.,;!?)\n]|$|من (?:هذا |ال)?شهر|من الشهر))/g,
]

/** "في الرابع منه", "في السابع والعشرين": a day of a month that stands elsewhere. */
const ordinalDay = new RegExp(
  unwrap`
    (?<![\u0620-\u06ff])(?:و?في|يوم|ليوم|بتاريخ|و?من|الي|حتي) (?<spoken>(?:${arabicOrdinals})(?= منه(?![\u0620-\u06ff]))|
    (?:${arabicOrdinals
      .split('|')
      .filter((name) => name.includes(' '))
      .join('|')}))(?![\u0620-\u06ff]| و?(?:عشر|[\u0620-\u06ff]+ين)(?![\u0620-\u06ff]))
  `,
  'g',
)

const monthForm =
  /(?<![\d.个])(?:(1[0-2]|0?[1-9])|(?<!一二三四五六七八九十)(十[一二]?|[一二三四五六七八九])) ?月(?!\d|经|饼|亮|租|费|供)/g

const digit = /\d/
/** "The first may lapse": the verb. Behind the month stand few words. */
const mayVerb =
  /^ (?!(?:at|in|on|by|from|to|until|till|and|or|is|was|will|would|has|had|for|the|this|next|last|as|with|if|when|so|but|it|you|we|i|your|our|my|which|that|through|between|after|before|because|then|an?|instead|only|onwards?|inclusive|deadline|order|payment|invoice|statement)(?![a-z]))[a-z]/

/** A form is looked for where one of its words stands. */
const filters = {
  written: patternPrefilter(writtenDates),
  spoken: patternPrefilter(spokenDates),
  monthdays: patternPrefilter(monthdayForms),
  months: patternPrefilter([monthForm]),
  ordinal: patternPrefilter([ordinalDay]),
  relative: patternPrefilter(relativeDays.map(([form]) => form)),
  weekdays: patternPrefilter([weekdayForm]),
  times: patternPrefilter(timeForms),
}

const bothBehind = new RegExp(unwrap`
    ^ (?:لا(?! (?:يعمل|نعمل|دوام|توصيل))|ما(?! (?:نشتغل|نعمل|فيه|في))|مو|مش|ليس|كلهم|كلاهما|معا|سوا|مع بعض|مع بعضهم?|مختلف\S*|نفس|بنفس|زي|مثل|متشابه\S*|منفصل\S*|مهم\S*|صح|صحيح\S*|لازم|لهم|لهما|هم|هما|ضروري\S*|مطلوب\S*|سري\S*|معك|معاك|معي|
    ينفع\S*|[يت]حتاج\S*|[يت]شتغل[وا]\S*|[يت]عمل(?:ان|ون|وا)|[يت](?:ختلف|كمل|ساوي|ناسب|خدم|دعم|قدر)\S*|في نفس|علي نفس|بدون|تقريبا|جيد\S*|زين\S*|كويس\S*|حلو\S*|ممتاز\S*|من (?:نفس|حقك|الاعدادات))(?![\u0620-\u06ff])
  `)
const bothBefore = /(?<![\u0620-\u06ff])(?:هذول|هدول|دول|هاذول|هؤلاء|خذ|خد|استخدم|احفظ|بين|جرب|كلا|اختار|الفرق بين) $/
/** "Make sure of both", "one of the two". */
const ofBoth =
  /(?<![\u0620-\u06ff])[وف]?(?:تاكد\S{0,2}|اتاكد\S{0,2}|تحقق\S{0,2}|اختر|اختار\S{0,2}|ايا?|واحده?|وحده|احد|احدي|كلا?|بدل|اكثر|اقل|غير|الاول\S?|الافضل|الاقرب|الاسرع|الارخص|الاحسن|الاكبر|الاصغر) من $/
const otherWeekday = new RegExp(`^ (?:و|او |ولا )(?:${weekdays})`)
const ofWeek = /(?<![\u0620-\u06ff])(?:يوم|ايام|كل|حتي|لحد|من|الي|قبل|بعد|ليله|صباح|مساء) $/

/** "The two of them", which is also the name of Monday. */
function isBoth(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start).replace(/و$/, '')
  if (ofBoth.test(text.slice(Math.max(0, start - 24), start))) return !otherWeekday.test(text.slice(end, end + 16))
  if (ofWeek.test(before)) return false
  return bothBefore.test(before) || bothBehind.test(text.slice(end, end + 24))
}

const namesWeekday = new RegExp(`^(?:${weekdays})`)
const weekdayTo = new RegExp(`(?:${weekdays})s? ?(?:to|through|till|until|thru|a|al|hasta|-|至|到|الي|ل|لحد|حتي) ?$`)
const hoursBehind =
  /^ ?(?:-|to|till|until|a|al|hasta|الي|ل|لحد|حتي) ?(\d{1,2})(?!\d)( ?(?:a\.?m|p\.?m|hs?(?![a-z])|hrs|horas|صباحا|مساء|الصبح|العصر|بالليل|ليلا|[صم](?![\u0620-\u06ff])))?/

/** "Monday to Saturday 9 to 6": hours behind the days on which they are kept, and no day of a month. */
function areHours(text: string, from: number, start: number, end: number): boolean {
  if (!namesWeekday.test(text.slice(from, start))) return false
  const [, last, half] = hoursBehind.exec(text.slice(end)) ?? []
  if (last !== undefined && (half !== undefined || Number(last) <= Number(text.slice(start, end).replace(/\D/g, ''))))
    return true
  return weekdayTo.test(text.slice(Math.max(0, from - 24), from))
}

const nothing: readonly never[] = []

function armed<T>(forms: readonly T[], filter: Prefilter, whole: string): readonly T[] {
  const indices = filter.armed(whole)
  return indices.length === 0 ? nothing : indices.map((index) => forms[index] as T)
}

/** Whether one of the figures stands in a span. */
export function overlaps(figures: readonly { start: number; end: number }[], start: number, end: number): boolean {
  return figures.some((figure) => start < figure.end && end > figure.start)
}

/** Dates, days of a month, days told from today, and weekdays. `whole` holds the text. */
export function findDates(text: string, into: Figure[], whole = text): void {
  const written = digit.test(text) ? armed(writtenDates, filters.written, whole) : []
  for (const form of [...written, ...armed(spokenDates, filters.spoken, whole)]) {
    for (const match of allMatches(form, text)) {
      const groups = match.groups ?? {}
      const start = match.index
      const end = start + match[0].length
      if (overlaps(into, start, end)) continue
      if (groups.month === 'may' && match[0].endsWith('may') && mayVerb.test(text.slice(end))) continue
      let dayOfMonth = Number(groups.day)
      let month = groups.month ? monthOf(groups.month) + 1 : Number(groups.monthNumber)
      if (groups.spoken)
        dayOfMonth =
          ordinalDays.get(groups.spoken) ??
          latinNumerals.get(groups.spoken)?.value ??
          (/uno/.test(groups.spoken) ? 31 : 30)
      if (groups.hanMonth && groups.hanDay) {
        month = chineseNumber(groups.hanMonth)
        dayOfMonth = chineseNumber(groups.hanDay)
      }
      if (groups.first && groups.second) {
        dayOfMonth = Number(groups.first)
        month = Number(groups.second)
        if (month > 12) [dayOfMonth, month] = [month, dayOfMonth]
      }
      if (!(month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31)) continue
      const figure: Figure = { kind: 'date', start, end, value: month * 100 + dayOfMonth, decimals: 0 }
      into.push(groups.year ? { ...figure, year: Number(groups.year) } : figure)
    }
  }
  for (const form of digit.test(text) ? armed(monthdayForms, filters.monthdays, whole) : []) {
    for (const match of allMatches(form, text)) {
      const start = match.index + match[0].search(/\d/)
      const end = match.index + match[0].length
      if (overlaps(into, start, end) || areHours(text, match.index, start, end)) continue
      into.push({ kind: 'monthday', start, end, value: Number(match.groups?.day), decimals: 0 })
    }
  }
  for (const match of armed([ordinalDay], filters.ordinal, whole).flatMap((form) => allMatches(form, text))) {
    const name = match.groups?.spoken ?? ''
    const start = match.index + match[0].length - name.length
    const end = match.index + match[0].length
    if (!overlaps(into, start, end))
      into.push({ kind: 'monthday', start, end, value: ordinalDays.get(name) ?? 0, decimals: 0 })
  }
  for (const match of armed([monthForm], filters.months, whole).flatMap((form) => allMatches(form, text))) {
    const start = match.index
    const end = start + match[0].length
    const value = match[1] ? Number(match[1]) : chineseNumber(match[2] ?? '')
    if (!overlaps(into, start, end)) into.push({ kind: 'month', start, end, value, decimals: 0 })
  }
  for (const [form, distance] of armed(relativeDays, filters.relative, whole)) {
    for (const match of allMatches(form, text)) {
      const start = match.index
      into.push({ kind: 'relative', start, end: start + match[0].length, value: distance, decimals: 0 })
    }
  }
  for (const match of armed([weekdayForm], filters.weekdays, whole).flatMap((form) => allMatches(form, text))) {
    const name = match.groups?.weekday ?? ''
    const start = match.index + match[0].length - name.length
    if (name === 'الاثنين' && isBoth(text, start, start + name.length)) continue
    into.push({ kind: 'weekday', start, end: match.index + match[0].length, value: weekdayOf(name), decimals: 0 })
  }
}

/** Parts of an hour behind its number. */
const hanParts: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, '1刻': 15, 三刻: 45, '3刻': 45 }

const parts: Readonly<Record<string, number>> = { نص: 30, نصف: 30, media: 30, ربع: 15, cuarto: 15, ثلث: 20 }

const night = /noche|night|晚|夜|ليل/
const noon = /mediodia|medio dia|中午|^(?:ال)?[ظض]هر/
const afternoon = /^p\.? ?m|tarde|afternoon|evening|下午|午后|傍晚|مسا|عصر|[ظض]هر|مغرب|عشيه|^م(?![\u0620-\u06ff])/
const morning = /^a\.? ?m|madrugada|凌晨|صبا?ح|فجر|^ص/

/** An hour of half a day among those of the day: noon is twelve and what follows, and the night goes on past midnight. */
export function hourOfDay(hour: number, half: string): number {
  if (night.test(half)) return hour === 12 ? 0 : hour < 12 && hour > 4 ? hour + 12 : hour
  if (noon.test(half)) return hour < 10 ? hour + 12 : hour
  if (afternoon.test(half)) return hour < 12 ? hour + 12 : hour
  return morning.test(half) && hour === 12 ? 0 : hour
}

/** Times of day. `whole` holds the text. */
export function findTimes(text: string, into: Figure[], whole = text): void {
  if (!digit.test(text)) return
  for (const form of armed(timeForms, filters.times, whole)) {
    for (const match of allMatches(form, text)) {
      const start = match.index
      const end = start + match[0].length
      if (overlaps(into, start, end)) continue
      const { hour = '0', minute = '0', half } = match.groups ?? {}
      const { less, part = '' } = match.groups ?? {}
      const minutes = (parts[part] ?? hanParts[minute] ?? Number(minute)) * (less ? -1 : 1)
      const value = (hourOfDay(Number(hour) % 24, half ?? '') * 60 + minutes + 1440) % 1440
      const loose = !half && !match[0].includes(':')
      into.push({ kind: 'time', start, end, value, decimals: 0, ...(loose ? { loose } : {}) })
    }
  }
}
