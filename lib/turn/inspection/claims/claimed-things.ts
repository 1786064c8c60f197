import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'
import { behindOf, type Concept } from './concepts.ts'

/** What belongs to the customer, or points at it. */
const things: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:your|you|it|that|this|them|those|these|both|everything|all|one|order|orders|refund|money|amount|
    account|address|card|subscription|payment|charge|fee|dispute|claim|case|request|ticket|parcel|package|booking|
    reservation|code|password|plan|membership|cancellation|change|replacement|return|item|items|limit|profile|number|
    email|e-mail|call|callback|voucher|credit|discount|label|warehouse|courier|carrier|bank|seller|team|trip|stay|room|
    seat|ticket|tickets|delivery|transfer|renewal|invoice|policy on your|[a-z]{2,10}[-_]\d+|\d+)(?![a-z])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:su|sus|tu|tus|le|les|te|lo|la|los|las|se|esto|eso|ambos|ambas|todo|pedido|orden|compra|reembolso|
    dinero|importe|cuenta|direccion|tarjeta|suscripcion|pago|cargo|comision|disputa|reclamacion|reclamo|caso|solicitud|
    paquete|reserva|codigo|contrasena|plan|cancelacion|cambio|devolucion|articulo|limite|cita|llamada|cupon|etiqueta|
    almacen|repartidor|transportista|banco|entrega|envio|[a-z]{2,10}[-_]\d+|\d+)(?![a-z])|(?:[aei]r|ndo)(?:se)?(?:lo|la|
    le|los|las|les|te)(?![a-z])
  `),
  zh: /[您你]|这|那|它|单|款|钱|账|卡|地址|密码|会员|套餐|预约|费|争议|申诉|投诉|请求|申请|包裹|商品|验证码|工单|限额|优惠|券|仓库|快递|银行|卖家|已|了|好|[a-z]{2,10}[-_]\d/,
  ar: new RegExp(unwrap`
    [\u0620-\u06ff]{2,}(?:ك|كم|ه|ها)(?![\u0620-\u06ff])|(?:ال)?(?:طلب|مبلغ|حساب|عنوان|بطاق|اشتراك|دفع|رسوم|نزاع|شكوي|
    استرداد|طرد|شحن|حجز|رمز|كلمه|تغيير|الغا|عمليه|تذكر|موعد|مكالم|شركه|بنك|مستودع|اوردر|موضوع|فلوس|فاتور|تجديد|تامين|
    عضوي|باق|نشر|ملصق|رقم|جوال)|لك_?|هذا|ذلك|
    [a-z]{2,10}[-_]\d
  `),
}

/** What a claim that names nobody as doing it must speak of: a thing that is known to be the customer's. */
const known: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:your|you|it|this|that|them|both|everything|auto-?renewals?|[a-z]{2,10}[-_]\d+|the (?:[a-z]+ )?(?:label|details|
    delivery|parcel|package|items?|plan|limit|password|number|email|order|orders|refund|money|amount|account|address|
    card|subscription|payment|fee|dispute|claim|case|request|booking|reservation|cancellation|change|charge|discount|
    credit|code|transfer|renewal|upgrade|replacement|return|dispute|complaint|call|callback))(?![a-z])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:su|sus|tu|tus|le|les|te|lo|esto|eso|ambos|ambas|todo|[a-z]{2,10}[-_]\d+|(?:el|la|los|las) (?:pedido|
    pedidos|orden|compra|reembolso|dinero|importe|cuenta|direccion|tarjeta|suscripcion|pago|cargo|comision|disputa|
    reclamacion|reclamo|caso|solicitud|paquete|reserva|codigo|contrasena|cancelacion|cambio|devolucion|cita|llamada|
    limite|renovacion|domicilio|cupon|descuento))(?![a-z])
  `),
  zh: /[您你]|已|刚|这|那|该|此|它|sp-\d|(?:好|妥|完|成功)了|了(?=[,。;!~]|$)/,
  ar: new RegExp(unwrap`
    [\u0620-\u06ff]{2,}(?:ك|كم|ه|ها)(?![\u0620-\u06ff])|(?:ال)(?:طلب|مبلغ|حساب|عنوان|بطاق|اشتراك|دفع|رسوم|نزاع|شكوي|
    استرداد|طرد|شحن|حجز|رمز|تغيير|الغا|عمليه|تذكر|موعد|مكالم|اوردر|موضوع|فلوس|فاتور|تجديد)|(?<![\u0620-\u06ff])(?:طلب|
    مبلغ|حساب|استرداد|نزاع|شكوي|بلاغ|الغاء)|لك(?![\u0620-\u06ff])|[a-z]{2,10}[-_]\d
  `),
}

/** Only what has been shown of the customer can say that an identity was confirmed. */
const identity = /identity|身份|实名|identidad|هويت|الهويه/
/** The customer's own check, as what the act is done to. */
const check = new RegExp(unwrap`
    (?<![a-z])(?:your (?:[a-z-]+ )?(?:verification|check)|you(?:'re| are|'ve been| have been)(?: [a-z]+)? verified|
    (?:su|tu|la) (?:verificacion|comprobacion))(?![a-z])|[您你]的?(?:验证|核验|身份)|(?:^|[,;。!])(?:好的,?)?(?:本次|这次)?(?:安全|短信)?(?:验证|核验|校验)(?=已|成功|通过|完成)|(?<![\u0620-\u06ff])(?:تحققك|عمليه التحقق|
    التحقق من (?:حسابك|رقمك))
  `)
const toCustomer: Readonly<Record<Language, RegExp>> = {
  en: /^ (?:you|for your|about your)(?![a-z])/,
  es: /^ (?:a usted|que su|sobre su)(?![a-z])/,
  zh: /^(?:到?[您你]|了?[您你])/,
  ar: /^(?:ك|كم)(?![\u0620-\u06ff])/,
}
const toCustomerBefore: Readonly<Record<Language, RegExp>> = {
  en: /(?!)/,
  es: /(?<![a-z])(?:le|les|te)(?: (?:he|hemos|ha|han))? $/,
  zh: /(?:跟|和|与|向)[您你][^,。]{0,4}$/,
  ar: /(?!)/,
}
/** Things that are the customer's by their name. */
export const customers: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /(?<![a-z])(?:your|it|that|this|both|everything|[a-z]{2,10}[-_]\d+)(?![a-z])/,
  es: /(?<![a-z])(?:su|sus|tu|tus|todo|[a-z]{2,10}[-_]\d+)(?![a-z])/,
}

/** Acts that can only be meant for the customer, whatever they name. */
const plainly = new Set(['refund', 'cancel', 'address', 'dispute', 'callback', 'handoff'])

/** Nobody is named, but the house's side is: "from my end", "por mi parte". */
const ourSide = new RegExp(unwrap`
    (?<![a-z])(?:from|on|at) (?:my|our) (?:end|side|part)(?![a-z])|(?<![a-z])(?:por|de|desde) (?:mi|nuestra|
    nuestro) (?:parte|lado)(?![a-z])|(?:我们?|平台)(?:这边|这里|这头)|من (?:طرف|جهت|جانب|ناحيت|عند)(?:ي|نا)(?![\u0620-\u06ff])
  `)

/** "الغاوه", "تحديثها": the thing is the pronoun at the noun's end, which is no ending of its own. */
const carriesIt =
  /[\u0620-\u06ff]{3,}(?:ها|(?<!معالج|اعاد|موافق|مباشر|اضاف|استعاد|ترقي|تسوي|جدول|احال|ازال|مساعد|متابع|مراجع)ه)$/

/** Whether an act is done to a thing of the customer's. */
export function hasThing(act: Act, concept: Concept, text: string, open: boolean): boolean {
  if (plainly.has(concept.name) && (act.agent === 'house' || (!act.passive && /^\W*$/.test(text.slice(0, act.start)))))
    return true
  const told = text.slice(act.start, act.end)
  const verb = /es|en/.test(act.language) || (act.language === 'ar' && carriesIt.test(told)) ? told : '|'
  // "Order SP-1: cancelled": what stands before the colon is what it is done to.
  const head = /: ?$/.test(text.slice(0, act.clauseStart))
    ? text.slice(0, act.start)
    : text.slice(act.clauseStart, act.start)
  const clause = `${head}${verb}${behindOf(act, text)}`
  const named = act.agent === 'house' || ourSide.test(clause) ? things : known
  return named[act.language].test(clause) || (open && text.length - act.end < 24)
}

/** Whether an act only looks into an identity. */
export function isCheck(act: Act, text: string): boolean {
  return identity.test(text) || check.test(text.slice(act.clauseStart, act.end))
}

/** Verbs that tell somebody something; telling the customer is what the chat does. */
const tells = new RegExp(unwrap`
    ^(?:inform|notify|tell|ask|alert|call|message|contact|speak|talk|ring|phone|report|request|instruct|informar|
    notificar|avisar|reportar|hablar|llamar|pedir|solicitar|contactar|ابلغ|اخطر|طلب|كلم|اتصل|تواصل)$|^(?:通知|联系|沟通|申请|反映|
    核实|跟进)$
  `)

/** Whether an act of telling is done to the customer, here. */
export function toTheCustomer(act: Act, text: string): boolean {
  if (!tells.test(act.verb)) return false
  // "Le he pedido al transportista que …": asked of another.
  if (/^(?:pedir|solicitar)$/.test(act.verb) && /^ (?:al? |un|el reem|la repos)/.test(text.slice(act.end))) return false
  return (
    toCustomer[act.language].test(text.slice(act.language === 'ar' ? act.end - 1 : act.end)) ||
    toCustomerBefore[act.language].test(text.slice(act.clauseStart, act.start))
  )
}

/** People to whom a case is handed. */
export const people = new RegExp(unwrap`
    (?<![a-z])(?:you|your (?:chat|case|conversation|request|message|query)|team|specialists?|colleagues?|supervisor|
    manager|agent|person|human|department|desk|support|equipo|especialista|companer[oa]|supervisor[a]?|gerente|agente|
    persona|departamento|caso|conversacion|solicitud)(?![a-z])|人工|专员|主管|同事|经理|部门|[^小]组(?!合)|团队|工单|زميل|موظف|مختص|فريق|مشرف|مدير|
    قسم|طلبك|محادثت|تحويلك
  `)
/** What can be closed. */
export const closable = new RegExp(unwrap`
    (?<![a-z])(?:your|it|account|profile|case|ticket|subscription|card|order|membership|cuenta|perfil|caso|suscripcion|
    tarjeta|reclamo|disputa|se (?:la|lo))(?![a-z])|[户号单卡案]|会员|حساب|اشتراك|بطاق|طلب|نزاع
  `)
