import { unwrap } from '#lib/text/unwrap.ts'

/** "The third day": so many days it has been. */
export const nth = new RegExp(
  unwrap`
    (?<![a-z])(second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th|segund[oa]|tercer[oa]?|cuart[oa]|
    quint[oa]|sext[oa]|septim[oa]) (times?|try|attempt|go|messages?|days?|weeks?|months?|hours?|vez|intento|mensaje|dia|semana|mes|hora)(?![a-z])|第([二两三四五六七])(次|
    回|遍|天|周|个?星期|个月)|(?<![\u0620-\u06ff])(?:ال)?(ثاني|ثالث|رابع|خامس|سادس|سابع)[هي]? (مره|محاوله|رساله|يوم|اسبوع|شهر)
  `,
  'g',
)
export const nthValues = [
  /^(?:sec|2|segu|[二两]|ثاني)/,
  /^(?:thi|3|terc|三|ثالث)/,
  /^(?:fou|4|cuar|四|رابع)/,
  /^(?:fif|5|quin|五|خامس)/,
  /^(?:six|6|sext|六|سادس)/,
  /^(?:sev|7|sept|七|سابع)/,
]
export const nthUnits: readonly (readonly [form: RegExp, hours: number])[] = [
  [/^(?:h|钟)/, 1],
  [/^(?:d|天|يوم)/, 24],
  [/^(?:w|sem|周|个?星期|اسبوع)/, 168],
  [/^(?:mo|mes|个月|شهر)/, 720],
]
