import { arabicNumeral } from './find-numerals.ts'
import { arabicDual, arabicNumerals, latinNumerals, ordinalDays } from './numeral-words.ts'

/** Words beside the numerals that may end a figure: a day, a length of time, a share. */
const others =
  'hour day week month year hora mes ano half quarter third cuarto mitad tercio price amount fortnight quincena yesterday tomorrow night ayer anteayer antier anoche manana امس البارحه مبارح امبارح غدا بكره بكرا غد نصف نص ربع ثلث ساعه الاولي الواحده الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره الحاديه التالي'.split(
    ' ',
  )
const weekdays =
  'sunday monday tuesday wednesday thursday friday saturday domingo lunes martes miercoles jueves viernes sabado الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت'.split(
    ' ',
  )
const known: ReadonlySet<string> = new Set([
  ...others,
  ...weekdays,
  ...[...ordinalDays.keys()].flatMap((one) => one.split(/[ -]/)),
])
const duals =
  'يوم اسبوع شهر ساعت سنت عام دقيقت ريال درهم دولار دينار جنيه طلب شحنت طرد دفعت بطاقت فاتورت عمليت تحويل قسط حساب قطعت منتج نقطت'
    .split(' ')
    .flatMap((one) => [`${one}ان`, `${one}ين`])
const beginnings: ReadonlySet<string> = new Set(
  [...known, ...latinNumerals.keys(), ...arabicNumerals.keys(), ...duals].flatMap((word) =>
    Array.from(word, (_, index) => word.slice(0, index + 1)),
  ),
)
const prefix = /^(?:[وبلفك]?ال|[وبلفك]|لل)/

/** Whether the word so far may become one that opens a figure. */
export function mayOpenFigure(word: string): boolean {
  return (
    beginnings.has(word) ||
    (word.charCodeAt(0) > 0x600 && (word.length < 3 || beginnings.has(word.replace(prefix, ''))))
  )
}

/** Whether a whole word opens a figure: a numeral, a weekday, a word for a day or a length of time. */
export function opensFigure(word: string): boolean {
  if (known.has(word) || latinNumerals.has(word)) return true
  if (word.charCodeAt(0) < 0x600) return false
  return (
    known.has(word.replace(prefix, '')) ||
    arabicDual.test(word) ||
    arabicDual.test(word.replace(prefix, '')) ||
    arabicNumeral(word) !== undefined
  )
}
