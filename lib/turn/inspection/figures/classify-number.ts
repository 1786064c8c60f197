import { unwrap } from '#lib/text/unwrap.ts'
import type { FigureKind } from './figure.ts'
import { countNouns, currencyAfter, currencyBefore, percentAfter, timeUnits } from './lexicon.ts'

/** "25p": no page, and no picture's height. */
const pence = /^p(?![a-z\d])(?!\.[a-z])/
/** "6 lucas": so many thousand pesos. */
const thousandPesos = /^ ?lucas?(?![a-z])/
const magnitudes: readonly (readonly [written: RegExp, factor: number])[] = [
  [/^ ?(?:thousand|mil(?![a-z])|الف|الاف|千)/, 1000],
  [/^k(?![a-z])/, 1000],
  [thousandPesos, 1000],
  [/^ ?(?:million|millions|millon|millones|مليون|ملايين|百万)/, 1e6],
  [/^(?:m|mn)(?![a-z])/, 1e6],
  [/^ ?(?:billion|مليار|十亿)/, 1e9],
  [/^ ?(?:lakhs?|lacs?)(?![a-z])/, 1e5],
  [/^ ?crores?(?![a-z])/, 1e7],
  [/^ ?万亿/, 1e12],
  [/^ ?亿/, 1e8],
  [/^ ?万/, 1e4],
  [/^ ?百(?!分)/, 100],
]

const before = new RegExp(`(?<![a-z])${currencyBefore} ?-?$`)
/** "480 欧元三晚": the currency is the sum's before it. */
const ofOther = /[\d零一二两三四五六七八九十百千万] ?(?:人民币|美元|欧元) ?$/
const hanCurrency = /(?:人民币|美元|欧元) ?$/
/** "韩元与美元两种": kinds of a thing are counted, and no sum. */
const counted = /^ ?(?:种|类|款|个|选一|者|笔|张|次|家|项|样|天|期)/
/** "THB 八个币种": how many currencies stand before it. */
const kindsOfMoney =
  /^ ?(?:个|种|大)?(?:主要|外)?(?:币种|货币|外币|币)|^ ?(?:[a-z]+ )?(?:currencies|monedas|divisas)(?![a-z])|^ ?عمل(?:ات|ه)(?![\u0620-\u06ff])/
const after = new RegExp(`^ ?(?:-|–)? ?(?:de |of )?${currencyAfter}`)
const percent = new RegExp(`^ ?${percentAfter}`)
const durations = timeUnits.map(([unit, hours]) => [new RegExp(`^[ -]?(?:${unit})(?![a-z])`), hours] as const)
/** The first half of a range has its unit behind the second: "5 to 7 days". */
const range = /^ ?(?:to|-|~|through|or|and|a|o|y|al|至|到|或|الي|او|-)? ?\d[\d.,]*/
const count = new RegExp(`^ ?${countNouns}`)

const exemptBefore = new RegExp(unwrap`
    (?:step|option|press|dial|line|item|no\.?|number|point|page|version|v|chapter|section|article|level|tier|paso|
    opcion|pulse|marque|numero|punto|pagina|第|步骤|选项|按|الخطوه|رقم|الخيار|اضغط|البند|ending in|ends in|ending|tail|
    terminad[ao] en|termina en|acaba en|(?:错误|报错)(?:代?码)?[:为是]?|(?<![\u0620-\u06ff])(?:ال)?(?:خطا|خطأ)(?: رقم)?|[尾末后][号数四4]位?(?:为|是)?:?|[تي]نتهي ب|بالرقم|last (?:four|4)(?: digits)?(?: are| is|:)?|
    ultim[oa]s (?:cuatro|4)(?: digitos)?(?: son|:)?) ?$|[*•x]{2,} ?-?$|#$|(?<!\d ?)<$|
    (?<![a-z])(?:errors?(?: codes?)?|codigo de error|http|iso|android|ios|ipados|macos|windows|chrome|safari|firefox|edge|wi-?fi|bluetooth|usb|iphone|galaxy|
    3ds)(?: os)? ?$
  `)
const exemptAfter = new RegExp(unwrap`
    ^(?:st|nd|rd|th)(?![a-z])|^ ?[-–]?(?:digits?|digitos?|cifras|位数?|ارقام|رقما|خانات|خانه|characters?|caracteres|(?:个)?字符|حرفا)|^[\\/]7|^ ?(?:steps?|ways?|options?|
    things?|questions?|reasons?|points? below|pasos|opciones|formas|步|种方式|个步骤|个方法|个选项|点(?!\d)|خطوات|خيارات|
    طرق)(?![a-z])|^ of (?:the|your|its|this|that|a) (?:card|account|number|iban|phone)(?:'s)?(?![a-z])|^-year-olds(?![a-z])|^-year-old(?= ?(?:[,;:!?]|\.(?:\s|$)|$)| (?:can|could|would|who|might|child|kid|boy|girl|man|woman|person|son|daughter|grandm\w+|grandp\w+|nephew|niece)(?![a-z]))|^ ?岁的?(?:老?人|孩|小[孩朋]|年轻|宝宝|娃|也|都|奶奶|爷爷)|^-(?!(?:minute|hour|day|week|month|year)s?(?![a-z]))[a-z]|^分百|^[)．、]|^[º°ª]|^[.:] ?\*
  `)
/** "8 to 20 characters": how long a word is. */
const signsAfter =
  /^ ?(?:digits?|digitos?|characters?|caracteres|letters|letras|位|个?字符|字(?!节)|حرفا|ارقام|رقما|خانه|خانات)(?![a-z])/
/** "1. Open the app": a small number that only parts a list. */
const parts = /^\. [a-z\u4e00-\u9fff]/
const hanParts = /^,[\u4e00-\u9fff]/
const listMarker = /(?:^|\n)[\s*_>#-]*$/

/** What a written number counts, by what stands around it; `length` is what of its unit stands behind it. */
export function classify(
  text: string,
  start: number,
  end: number,
): { kind: FigureKind; factor: number; length: number } {
  const left = text.slice(Math.max(0, start - 24), start)
  let right = text.slice(end, end + 32)
  let factor = 1
  let length = 0
  for (const [written, by] of magnitudes) {
    const match = written.exec(right)
    if (!match) continue
    factor *= by
    length += match[0].length
    right = right.slice(match[0].length)
  }
  if (percent.test(right) || /百分之 ?$/.test(left)) return { kind: 'percent', factor, length }
  if (
    (before.test(left) &&
      !ofOther.test(left) &&
      !kindsOfMoney.test(right) &&
      !(hanCurrency.test(left) && counted.test(right))) ||
    after.test(right) ||
    thousandPesos.test(text.slice(end, end + 8)) ||
    (end - start <= 2 && pence.test(right))
  )
    return { kind: 'money', factor, length }
  if (
    exemptBefore.test(left) ||
    (factor === 1 && exemptAfter.test(right)) ||
    (end - start <= 2 && (parts.test(right) || (hanParts.test(right) && /(?:^|[;:。\n]) ?$/.test(left)))) ||
    (factor === 1 && /^[.):、]/.test(right) && listMarker.test(left)) ||
    // The first cell of a table's row.
    (end - start <= 2 && /^ ?\|/.test(right) && /(?:^|\n) ?\| ?$/.test(left))
  ) {
    return { kind: 'exempt', factor, length }
  }
  // "6 a 1,50 €" are six, at so much each.
  const dearer = /^ ?(?:a|at|ب) ?(\d+(?:[.,]\d{1,2})?)/.exec(right)?.[1]
  const falls = dearer !== undefined && Number(dearer.replace(',', '.')) < Number(text.slice(start, end))
  const ahead = range.test(right) && !falls ? right.replace(range, '') : right
  if (factor === 1 && ahead !== right && signsAfter.test(ahead)) return { kind: 'exempt', factor, length }
  for (const [unit, hours] of durations) {
    // "2019 年" is a year, and no length.
    if (hours === 8760 && /^(?:19|20)\d\d$/.test(text.slice(start, end)) && /^ ?年/.test(right)) break
    if (unit.test(right) || unit.test(ahead)) return { kind: 'duration', factor: factor * hours, length }
  }
  if (percent.test(ahead)) return { kind: 'percent', factor, length }
  if (after.test(ahead)) return { kind: 'money', factor, length }
  if (count.test(right)) return { kind: 'count', factor, length }
  return { kind: 'bare', factor, length }
}
