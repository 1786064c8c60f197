import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../../context/prepared.ts'
import { sayableIn } from '../../watches/own-data.ts'
import { isMaskPart, isSampleDate } from '../../watches/sayable-span.ts'
import { type AskedKind, askedKinds, namedKinds } from './asked-kinds.ts'
import { isHandedOver, isKnownNumber } from './known-number.ts'

const months = unwrap`
  (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|enero|febrero|marzo|abril|mayo|junio|julio|agosto|se(?:p)?tiembre|octubre|
  noviembre|diciembre|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون (?:ال)?(?:ثاني|اول)|شباط|اذار|نيسان|ايار|
  حزيران|تموز|اب|ايلول|تشرين (?:ال)?(?:ثاني|اول)|جانفي|فيفري|افريل|جوان|جويليه|اوت|شتنبر|نونبر|دجنبر|غشت
`
/** A year in which a customer was born: this house has no other business with it. */
const year = '(?:19[2-9]\\d|20(?:0\\d|1[0-2]))(?!\\d)'
const shortYear = "(?:'?[5-9]\\d|'0\\d)(?!\\d)"
const birth = new RegExp(
  unwrap`
    (?<!\d)(?:\d{1,2}(?:st|nd|rd|th)?(?: (?:of|de|من))? (?:${months})\.?(?:,? (?:de |del |of |سنه |عام )?)(?:${year}|${shortYear})|
    (?:${months})\.? (?:the )?\d{1,2}(?:st|nd|rd|th)?,? (?:${year}|${shortYear})|\d{1,2}([-./])\d{1,2}\1(?:${year}|${shortYear})|
    ${year}([-./])\d{1,2}\2\d{1,2}(?!\d)|(?:${year}|[5-9]\d|0\d) ?年 ?\d{1,2} ?月(?: ?\d{1,2} ?[日号])?)|
    [一二]九[一二三四五六七八九][零〇一二三四五六七八九]年[一二三四五六七八九十]{1,2}月
  `,
  'g',
)

interface Shape {
  form: RegExp
  /** The fewest and most digits. */
  digits: readonly [number, number]
}

const shapes: Readonly<Partial<Record<AskedKind, Shape>>> = {
  phone: { form: /(?<![a-z\d*•#.,/-])[+(]{0,2}\d[\d ().-]{5,20}\d(?![a-z\d*•%]|[.,/]\d)/g, digits: [7, 15] },
  identity: {
    form: /(?<![a-z\d*•#.,/_-])(?=[a-z\d]{0,19}[a-z])(?=(?:[a-z]{0,6}\d){4})[a-z\d]{7,20}(?![a-z\d*•%_-]|[.,/]\d)|(?<![a-z\d*•#.,/-])(?=[a-z\d .-]{0,12}\d{2})[a-z]{0,5}[ -]?(?:\d[ .-]?){4,22}[a-z\d]{0,8}(?: ?[a-z])?(?![a-z\d*•%]|[.,/]\d)/g,
    digits: [5, 24],
  },
  account: {
    form: /(?<![a-z\d*•#.,/-])(?:[a-z]{4}0)?\d(?:[ -]{0,3}(?:\/ )?\d){5,30}(?![a-z\d*•%]|[.,/]\d)/g,
    digits: [6, 30],
  },
  card: {
    form: /(?<![a-z\d*•#.,/-])\d{4}([ .-]?)\d{4}\1\d{4}\1\d{1,4}(?:\1\d{3})?(?![a-z\d*•%]|[.,/-]\d)/g,
    digits: [13, 19],
  },
  'card-code': { form: /(?<![a-z\d*•#.,/:-]|[$€£¥] ?)\d{3,4}(?![a-z\d*•%]|[.,/:-]\d| ?[$€£¥%])/g, digits: [3, 4] },
  'one-time-code': {
    form: /(?<![a-z\d*•#.,/:-]|[$€£¥] ?)\d{3}[ -]?\d{3}(?:\d{2})?(?![a-z\d*•%]|[.,/:-]\d)/g,
    digits: [6, 8],
  },
}

const unitBehind = new RegExp(unwrap`
  ^ ?(?:[$€£¥%]|(?:usd|eur|gbp|cny|aed|sar|mxn|dollars?|euros?|pounds?|points?|days?|hours?|minutes?|months?|weeks?|years?|items?|people|dolares|pesos|
  dias?|horas?|minutos?|meses|puntos|personas)(?![a-z])|[元块美天日年月个小分人点件]|دولار|درهم|ريال|جنيه|يوم|ايام|ساع|دقي|شهر|نقط|سن)
`)
const moneyBefore = /(?:usd|eur|gbp|cny|aed|sar|mxn|[$€£¥]) ?$/
/** What stands before the last digits that may be shown, or before another number. */
const otherBefore = new RegExp(unwrap`
  (?:(?<![a-z])(?:end(?:s|ing|ed)?|finish\w*|terminad[oa]|termina|acabad[oa]|acaba)(?: (?:in|with|en|con|por))? ?|尾号[是为]? ?|(?:تنتهي|ينتهي|المنتهيه|منتهيه|المنتهي)(?: ?ب| بالارقام)? ?|(?<![a-z])(?:order|pedido|ticket|case|ref(?:erence|erencia)?|tracking|invoice|factura|caso|error|code|page|version|art(?:icle|iculo)?|iso|http)(?: (?:number|no\.?|numero))?:? ?#?|
  (?:订单|工单|单号|编号)[号是为:]{0,2} ?|(?:طلب|الطلب|تذكره|مرجع|فاتوره)[\u0620-\u06ff]* ?)$
`)
const sampleBefore = /(?:for example|e\.g\.?|such as|por ejemplo|例如|比如|مثلا|مثل)[:,]? ?[^.;]{0,8}$/
/** "On 2026-11-23": with the words beside it. */
const writtenDay = /^(?:[a-z]{1,5}[ -])?(?:19|20)\d\d-\d\d-\d\d(?:[ ,.]{1,2}[a-z]{1,8})?$/
const day = /^(?:(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)?\d\d)$/

function heardIn(prepared: Prepared): string {
  return [prepared.publicText, ...prepared.said, ...prepared.leaves().map(({ value }) => value.toLowerCase())].join('|')
}

/** Whether the context holds these signs, parted anyhow, where they may be said. */
export function isHeard(value: string, prepared: Prepared): boolean {
  const compact = value.replace(/[^a-z\d]/g, '')
  const digits = value.replace(/\D/g, '')
  const heard = heardIn(prepared)
  const escaped = value.replace(/[^a-z\d\u0600-\u9fff]/g, '\\$&')
  if (new RegExp(`(?<![a-z\\d])${escaped}(?![a-z\\d])`).test(heard)) return true
  const { customer } = prepared.context.session
  if (customer?.orders.some((order) => order.replace(/\D/g, '') === digits)) return true
  if (prepared.facts().some(({ fact: { key } }) => key.replace(/\D/g, '').includes(digits))) return true
  // A telephone may stand there with its country's code, and here with a zero in its place.
  const national = /^0\d{8,}$/.test(compact) ? compact.slice(1) : compact
  return national.length >= 5 && heard.replace(/[^a-z\d|]/g, '').includes(national)
}

/** Whether a sentence holds a value of this kind that the context does not make sayable. */
function holdsValue(kind: AskedKind, text: string, prepared: Prepared): boolean {
  if (kind === 'birth')
    return [...text.matchAll(birth)].some(([date]) => !isHeard(date, prepared) && !isSampleDate(text, date, prepared))
  const shape = shapes[kind]
  if (!shape) return false
  const [least, most] = shape.digits
  for (const match of text.matchAll(shape.form)) {
    const value = match[0].trim()
    const start = match.index + match[0].indexOf(value)
    const digits = value.replace(/\D/g, '')
    if (digits.length < least || digits.length > most || /^(.)\1*$/.test(digits)) continue
    if (day.test(value) || writtenDay.test(value)) continue
    const before = text.slice(Math.max(0, start - 32), start)
    if (otherBefore.test(before) || moneyBefore.test(before) || sampleBefore.test(before)) continue
    if (unitBehind.test(text.slice(start + value.length, start + value.length + 12))) continue
    if (kind === 'card-code' && /^(?:19|20)\d\d$/.test(digits)) continue
    if (
      isMaskPart(start, start + value.length, text) ||
      sayableIn(prepared).has(kind === 'phone' ? 'phone' : 'id', value)
    )
      continue
    if (isHeard(value, prepared) || isKnownNumber(value, prepared) || isHandedOver(digits, prepared)) continue
    return true
  }
  return false
}

/** A number right behind "account": of a bank, where no record of the customer's own holds it. */
const besideAccount =
  /(?<![\d-])\d\d-\d\d-\d\d[ ,/]{1,3}\d{8}(?!\d)|(?<![a-z])(?:accounts?|acct|a\/c|cuenta)(?: (?:no\.?|number|nro\.?|numero|#|n\.?))?:? ?\d[\d -]{6,}|(?:账户|账号|帐号|户头)(?:号码?)?[是为:]? ?\d[\d -]{6,}|حساب[\u0620-\u06ff]{0,3}(?: (?:رقم|البنكي|الجاري))?:? ?\d[\d -]{6,}/

/** Whether a sentence answers with a value of one of these kinds: the question asks for it, or the sentence names it. */
export function answersWith(kinds: readonly AskedKind[], text: string, prepared: Prepared): boolean {
  if (!/\d|[一二]九/.test(text)) return false
  const asked = askedKinds(prepared)
  const named = namedKinds(text)
  return kinds.some(
    (kind) =>
      (asked.has(kind) || named.includes(kind) || (kind === 'account' && besideAccount.test(text))) &&
      holdsValue(kind, text, prepared),
  )
}
