import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'

/** What invites to call a number, and what tells whose number is on file. */
const invites = new RegExp(unwrap`
    (?<![a-z])(?:call|ring|dial|phone|text|whatsapp|reach|contact|message|hotline|helpline|line|number is|llame|llamar|
    llama|marque|telefono|whatsapp|linea|contacte|escriba)(?![a-z])|拨打|致电|打电话|热线|客服电话|电话|联系|加微信|اتصل|الاتصال|اتصال|
    تواصل|واتساب|الخط|هاتف خدمه|الرقم
  `)
/** What stands right before a number that is dialled. */
const dials = new RegExp(unwrap`
    (?:(?<![a-z])(?:call|ring|dial|phone|telephone|hotline|helpline|whatsapp|telegram|llam[ae]\w*|marqu\w+|marc[ae]\w*|
    telefono|linea|tel)(?: [a-z]+){0,2}[.:]? ?(?:on|at|al|a|en|es|is)? ?|(?:拨打|致电|热线|电话|拨|微信|qq(?:群|号)?)[^\d,。]{0,6}|
    (?:اتصل|الاتصال|اتصال|واتساب|الخط الساخن|هاتف)[^\d.]{0,16})$
  `)
const ownNumber = new RegExp(unwrap`
    (?<![a-z])(?:your (?:phone|mobile|number|telephone)|on file|registered|customer's|su (?:telefono|movil|numero|
    celular)|registrad[oa])(?![a-z])|您的(?:手机|电话|联系)|登记|预留|绑定|(?:هاتفك|جوالك|رقمك|المسجل)
  `)

/** "The phone ending in 4410": a tail, and no number to dial. */
const tail =
  /(?:(?<![a-z])(?:end(?:s|ing|ed)?|terminad[oa]|termina|acabad[oa]|acaba) (?:in|with|en|con) ?|尾号[是为]? ?|(?:المنتهي|ينتهي|تنتهي|اخره|منتهي)[\u0620-\u06ff]* ?ب? ?)$/

/** Whether what stands before a telephone number tells the customer to call it, and not whose it is. */
export function isOfferedToCall(before: string): boolean {
  return (invites.test(before) || dials.test(before)) && !ownNumber.test(before)
}

/** The length of a short number, or of one without a country's form, that the customer is told to call and nothing names; 0 otherwise. */
export function hotlineLength(before: string, text: string, prepared: Prepared): number {
  const [number = ''] = /^[+(]?\d[\d ().-]*/.exec(text) ?? []
  // "+49 (0)30": the zero is dialled at home only.
  const digits = (number.startsWith('+') ? number.replace('(0)', '') : number).replace(/\D/g, '')
  if (!dials.test(before.slice(-28)) || tail.test(before) || /^(?:19|20)\d\d$/.test(digits) || digits.length < 4)
    return 0
  const known = [prepared.publicText, ...prepared.said, ...prepared.leaves().map(({ value }) => value)]
  const national = digits.length >= 9 ? digits.replace(/^0/, '') : digits
  return known.some((one) => one.replace(/[\s().-]/g, '').includes(national)) ? 0 : number.trimEnd().length
}
