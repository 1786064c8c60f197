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
    telefono|linea|tel|picks? up|contesta[n]?|atienden?)(?: [a-z]+){0,2}[.:]? ?(?:on|at|al|a|en|es|is)? ?|(?<![a-z])text [a-z]+ to ?|(?:拨打|致电|热线|电话|拨|打|微信|群号|qq(?:群|号)?)[^\d,。]{0,6}|
    (?:اتصل|الاتصال|اتصال|واتساب|الخط الساخن|هاتف|كلم(?!ت[كيه])[\u0620-\u06ff]{0,3}|رقمنا|خطنا|دق)[^\d.]{0,16})$
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

/** A question for the house's own line, mail or account somewhere. */
const asksLine = new RegExp(unwrap`
  (?<![a-z])(?:your (?:phone|number|hotline|line|whats ?app|e-?mail|telephone|contact)|(?:phone|telephone|contact|support|service|whats ?app|helpline) number(?! (?:do you have|on file|on my))|(?:hotline|helpline|call cent(?:er|re))|
  (?:a|any|the|which|what) (?:phone )?(?:number|line)(?: [a-z]+)? (?:i|to|we|for) (?:can )?(?:call|ring|phone|reach|contact|merchants|support|help|text|you)|who (?:can|do|should|could|would) (?:i|we) (?:call|ring|phone|contact|talk to|ask|speak)|(?:can|could|how (?:can|do|could)|where (?:can|do)) (?:i|we) (?:call|ring|phone|reach|contact|message|text|whatsapp)|
  got a (?:phone )?(?:number|line)|(?:a|su|tu|el|algun|que|cual es el) (?:telefono|numero)(?: de)? (?:para llamar|de atencion|de ayuda|de contacto con|de soporte|puedo|tienen ustedes)|a (?:quien|que numero|donde) (?:llamo|puedo llamar|marco|escribo)|tienen (?:telefono|whats ?app|numero|linea)|
  (?:hablar|contactar\w*|escribir\w*) por (?:whats ?app|telefono|telegram)|como (?:los|les) (?:contacto|llamo))(?![a-z])|
  ^[¿ ]*(?:the |el |your |and )?(?:phone|telephone|hotline|whats ?app|telegram|instagram|facebook|discord|e-?mail|telefono|correo|numero|text line|line for merchants)(?: number)? ?[?]?$|
  (?:你们|客服|人工)的?(?:电话|热线|微信|号码|qq|邮箱|telegram)|打(?:什么|哪个|啥)(?:号|电话)|电话(?:号码)?(?:是)?(?:多少|几号)|^(?:电话|热线|微信|邮箱|qq群)[?吗呢]?$|怎么联系你们|
  (?<![\u0620-\u06ff])(?:رقمكم|هاتفكم|واتسابكم|ايميلكم|حسابكم علي|رقم (?:ال)?(?:دعم|خدمه|واتساب|هاتفكم)|مين (?:ا|ب)?كلم|من اكلم|بمن اتصل|كيف(?:اش)? (?:ا|ن)?تواصل|كيف اتصل)|^(?:ال)?(?:واتساب|رقم|هاتف|انستقرام|تلجرام|ايميل) ?[?]?$
`)
const ofCustomer =
  /(?<![a-z])(?:my|mine|on file|registered|have for me|mi|mis|tengo|registrad[oa]|guardad[oa])(?![a-z])|我的|预留|绑定|登记|رقمي|موبايلي|جوالي|المسجل|عندكم/

/** Whether the last message asks where the house can be reached. */
export function asksForContact({ question }: Prepared): boolean {
  return question.length < 300 && asksLine.test(question.trim()) && !ofCustomer.test(question)
}

const amount =
  /^[\d ().-]*(?:[%$€£¥]| ?(?:usd|eur|gbp|cny|aed|sar|mxn|dollars?|euros?|pesos|days?|hours?|dias|horas)(?![a-z])|[元天日月年点]|[.:]\d)/

/** The length of a short number, or of one without a country's form, that the customer is told to call and nothing names; 0 otherwise. */
export function hotlineLength(before: string, text: string, prepared: Prepared): number {
  const [number = ''] = /^[+(]?\d[\d ().-]*/.exec(text) ?? []
  // "+49 (0)30": the zero is dialled at home only.
  const digits = (number.startsWith('+') ? number.replace('(0)', '') : number).replace(/\D/g, '')
  const asked = digits.length >= 5 && asksForContact(prepared) && !/[a-z\d*•#_-]$/.test(before) && !amount.test(text)
  if (
    !(asked || dials.test(before.slice(-28))) ||
    tail.test(before) ||
    /[a-z]-$/.test(before) ||
    /^(?:19|20)\d\d$/.test(digits) ||
    digits.length < 4
  )
    return 0
  const known = [prepared.publicText, ...prepared.said, ...prepared.leaves().map(({ value }) => value)]
  const national = digits.length >= 9 ? digits.replace(/^0/, '') : digits
  return known.some((one) => one.replace(/[\s().-]/g, '').includes(national)) ? 0 : number.trimEnd().length
}
