import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { actVerbs, behindOf, type Concept, conceptNamed, conceptOfAct, ownConceptOf } from './concepts.ts'
import { echoesPublic } from './echoes-public.ts'
import type { Act } from './grammar/act.ts'
import { isMisread } from './misread-act.ts'
import { isLasting, isOngoing } from './ongoing-claim.ts'
import type { Match } from './patterns.ts'
import type { Prepared } from './prepared.ts'
import { isUnsure } from './unsure.ts'
import type { Sentence } from './watch.ts'

/** An act on the customer's things that a sentence says to be over, or to run. */
export interface ClaimedAct extends Match {
  concept: Concept
  kind: 'done' | 'ongoing'
  /** The assistant says that it did it itself: only a call can back that. */
  self: boolean
  /** What the verb alone would say: an approved refund is backed by an approval too. */
  also?: Concept
}

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
    استرداد|طرد|شحن|حجز|رمز|كلمه|تغيير|الغا|عمليه|تذكر|موعد|مكالم|شركه|بنك|مستودع|اوردر|موضوع|فلوس|فاتور|تجديد|تامين|عضوي|باق|نشر|ملصق|رقم|جوال)|لك_?|هذا|ذلك|
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
    (?:su|tu|la) (?:verificacion|comprobacion))(?![a-z])|[您你]的?(?:验证|核验|身份)|(?<![\u0620-\u06ff])(?:تحققك|عمليه التحقق|
    التحقق من (?:حسابك|رقمك))
  `)

/** Verbs that, where nobody is named, tell history rather than an act of this chat. */
const history = new RegExp(unwrap`
    ^(?:charge|place|hold|hand \* over|start|create|save|pull|move|reduce|lower|link|enter|add|assign|schedule|call|ask|
    tell|email|text|send|report|speak|talk|inform|notify|alert|instruct|message|contact|phone|ring|pass \* to|
    pass \* on|refer|clear|mark|order|request|drop|kill|put in|put \* in|bring in|see to|place|set up|cobrar|pedir|
    hacer|poner|dejar|meter|subir|bajar|cargar|ingresar|llamar|hablar|informar|avisar|notificar|enviar|mandar|realizar|
    efectuar|iniciar|crear|marcar|apuntar|anotar|generar|confirmar|طلب|ارسل|عمل|كلم|سجل|نقل|حول|بدا|ابلغ|اخطر|انشا)$|
    ^(?:下单|提交|付款|转账|操作|设置|设为|发到|发送|发给|发出|绑定|申请|通知|联系|沟通|打|开|转|交|提|反映)$
  `)

/** Said of the chat itself: what stands above or below is done by being written. */
const inWriting = new RegExp(unwrap`
    (?<![a-z])(?:below|above|here's|here are|in this (?:chat|message|reply)|link|step by step|summar|for example)|下面|下方|
    上面|以上|如下|链接|步骤|(?<![a-z])(?:a continuacion|aqui (?:abajo|tiene)|enlace|los pasos|arriba|debajo)(?![a-z])|ادناه|
    اعلاه|التالي|الخطوات|الرابط
  `)

/** Somebody else did it, where the grammar of the clause does not show it. */
export const byOthers = new RegExp(unwrap`
    (?<![a-z])by (?!us|me(?![a-z])|our|my(?![a-z])|mistake|now|then|tomorrow|tonight|today|next|email|e-mail|phone|post|
    sms|text|\d|the (?:end|time|way)|mon|tue|wed|thu|fri|sat|sun|noon|midnight)[a-z]|由(?:卖家|商家|银行|快递|[您你]|系统|海关|对方)|
    (?<![a-z])por (?:usted|ustedes|ti|(?:el|la|los|las|su|tu) (?:propi[oa] )?(?:vendedor[a]?|tienda|banco|emisor|transportista|
    aduana|sistema|comercio|mensajeria|cliente|repartidor|mensajero|destinatario|titular|comprador|compradora|
    proveedor|aerolinea|hotel|fabricante|empresa|plataforma|seguridad|agencia|correo|servicio))(?![a-z])|من (?:قبل|جانب|
    طرف) (?:ال)?(?:بايع|تاجر|بنك|شركه|ناقل|متجر|مصدر|مندوب|نظام)|من قبلك
  `)

/** The upkeep of the house's own things. */
const ourOwn = new RegExp(unwrap`
    (?<![a-z])(?:our|the) (?:new |own |online |return |refund |privacy |mobile )*(?:app|polic(?:y|ies)|terms|website|
    site|prices|fees|help|faq|catalogue|catalog|range|store|stores|shop|hours|opening hours|service|services|systems?|
    platform|process|procedure|rules|page|pages|partners?|menu)(?![a-z])|我们的?(?:政策|规则|应用|网站|系统|平台|服务|门店|价格|流程)|
    (?<![a-z])nuestr[oa]s? (?:politicas?|app|web|terminos|condiciones|tiendas?|pagina|sistemas?|precios|servicios?|
    plataforma|horarios?|tarifas)(?![a-z])|(?:سياس|تطبيق|موقع|نظام|خدم|متاجر|اسعار)[\u0620-\u06ff]*نا(?![\u0620-\u06ff])
  `)

/** Verbs that tell somebody something; telling the customer is what the chat does. */
const tells = new RegExp(unwrap`
    ^(?:inform|notify|tell|ask|alert|call|message|contact|speak|talk|ring|phone|report|request|instruct|informar|
    notificar|avisar|reportar|hablar|llamar|pedir|solicitar|contactar|ابلغ|اخطر|طلب|كلم|اتصل|تواصل)$|^(?:通知|联系|沟通|申请|反映|
    核实|跟进)$
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

/** "is cancelled", "is checked and then refunded": a state that holds now, or what is done as a rule. */
const auxiliaries: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /(?:(?<![a-z])(?:is|are|gets?|be|been|was|were|has|have|had|got)|'s|'re|'ve)(?![a-z])/g,
  es: new RegExp(
    unwrap`
    (?<![a-z])(?:esta|estan|queda|quedan|es|son|ha|han|he|hemos|fue|fueron|quedo|quedaron|sido|ya|figuran?|constan?|
    aparecen?|salen?|permanecen?|siguen?)(?![a-z])
  `,
    'g',
  ),
}
const presentForm =
  /^(?:is|are|'s|'re|gets?|be|esta|estan|queda|quedan|es|son|figuran?|constan?|aparecen?|salen?|permanecen?|siguen?)$/
const generally = /^\W*(?:when|whenever|if|once|after|as soon as|until|cuando|si|una vez|tras|despues)(?![a-z])/
const nowEn = /(?<![a-z])(?:now|already|just|both|officially|fully|successfully|all|hereby)(?![a-z])/
const endsHere = new RegExp(unwrap`
    ^(?: (?:now|already|today|for you|as (?:you )?(?:requested|asked)|in full|on (?:my|our) (?:end|side)|y|and|ya|ahora|
    sin coste|sin costo|free of charge|at no cost))?(?: ?[-!.,;:)]| and | y |\s*$)
  `)
const customers: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /(?<![a-z])(?:your|it|that|this|both|everything|[a-z]{2,10}[-_]\d+)(?![a-z])/,
  es: /(?<![a-z])(?:su|sus|tu|tus|todo|[a-z]{2,10}[-_]\d+)(?![a-z])/,
}

/** What the passive of an act that runs, or is over, says to be so as a rule. */
const routineBehind = new RegExp(unwrap`
    ^(?: [a-z]+)? ?(?:within|when|whenever|if|once|as soon as|automatically|unless|until|upon|after \d|in \d|dentro de|
    cuando|en un plazo|automaticamente|si )(?![a-z])
  `)

/** Acts that can only be meant for the customer, whatever they name. */
const plainly = new Set(['refund', 'cancel', 'address', 'dispute', 'callback', 'handoff'])

/** Nobody is named, but the house's side is: "from my end", "por mi parte". */
const ourSide = new RegExp(unwrap`
    (?<![a-z])(?:from|on|at) (?:my|our) (?:end|side|part)(?![a-z])|(?<![a-z])(?:por|de|desde) (?:mi|nuestra|
    nuestro) (?:parte|lado)(?![a-z])|(?:我们?|平台)(?:这边|这里|这头)|من (?:طرف|جهت|جانب|ناحيت|عند)(?:ي|نا)(?![\u0620-\u06ff])
  `)

function hasThing(act: Act, concept: Concept, text: string, open: boolean): boolean {
  if (plainly.has(concept.name) && (act.agent === 'house' || (!act.passive && /^\W*$/.test(text.slice(0, act.start)))))
    return true
  const verb = /es|en/.test(act.language) ? text.slice(act.start, act.end) : '|'
  // "Order SP-1: cancelled": what stands before the colon is what it is done to.
  const head = /: ?$/.test(text.slice(0, act.clauseStart))
    ? text.slice(0, act.start)
    : text.slice(act.clauseStart, act.start)
  const clause = `${head}${verb}${behindOf(act, text)}`
  const named = act.agent === 'house' || ourSide.test(clause) ? things : known
  return named[act.language].test(clause) || (open && text.length - act.end < 24)
}

/** A verb of one character is one only with what completes it, or with whom it is done for. */
function isWhole(act: Act, text: string): boolean {
  if (act.language !== 'zh' || act.end - act.start > 1) return true
  return (
    /^(?:了|好|完|到|成|给|掉|上|妥|回|过|出)/.test(text.slice(act.end)) ||
    /[为帮给替][您你]/.test(text.slice(act.clauseStart, act.start))
  )
}

const reports = new RegExp(unwrap`
    (?:^|[^\u0620-\u06ff])(?:و|ف)?(?:لقد|قد|نعم|للتو|توي|توا|بالفعل|انا|فعلا|الان|ايضا|خلاص|تمام|حاضر|ابشر|طيب|حسنا|
    كما طلبت|وكذلك|كذلك|اكيد) ?,? ?$
  `)
const relativeAr = /(?<![\u0620-\u06ff])(?:اللي|التي|الذي|الذين) (?:قد |كنت )?$/
/** "حولت" is "I transferred" and, of things, "was transferred": the first where it reports, or is done for the customer. */
function isOwnArabic(act: Act, text: string, goesOn: boolean): boolean {
  const verb = text.slice(act.start, act.end)
  if (act.language !== 'ar' || act.tense !== 'done') return true
  const before = text.slice(act.clauseStart, act.start)
  // "الرحله التي حجزتها": whose act it is, the relative clause does not say; a customer's own, mostly.
  if (/ت(?:ه|ها|هم)?$/.test(verb) && relativeAr.test(text.slice(0, act.start))) return false
  if (!/ت$/.test(verb)) return true
  // "طلبت من شركة الشحن …": of whom it was asked, the customer has nothing to do with.
  if (
    act.verb === 'طلب' &&
    /^ من (?:ال)?(?:شركه|بنك|مندوب|فريق|قسم|مستودع|بايع|زميل|مدير|مشرف)/.test(text.slice(act.end))
  )
    return reports.test(before) || /^[^\u0620-\u06ff]*و?$/.test(before)
  // "وقد بدات يوم 6": what takes a date and no object is a thing's.
  if (/^(?: [^ ,]+){0,2} (?:يوم|بتاريخ|في \d|منذ \d|صباح|مساء|فجر)(?![\u0620-\u06ff])/.test(text.slice(act.end)))
    return false
  return (
    (/^[^\u0620-\u06ff]*و?$/.test(before) &&
      !/^ (?:من|منها|منه|في|عن|الي|علي|بعد|قبل|خلال|يوم|رسوم)(?![\u0620-\u06ff])/.test(text.slice(act.end))) ||
    reports.test(before) ||
    (goesOn && /^و/.test(verb)) ||
    /^ (?:لك|لكم|طلبك|طلب|الطلب|العنوان|عنوانك|المبلغ|اشتراكك|حسابك|بطاقتك|موعدك|رسوم|كل)(?![\u0620-\u06ff])/.test(
      text.slice(act.end),
    )
  )
}

function isPresentPassive(act: Act, text: string): boolean {
  if (!act.passive || (act.language !== 'en' && act.language !== 'es')) return false
  const last = [...text.slice(act.clauseStart, act.start).matchAll(auxiliaries[act.language])].at(-1)
  return last !== undefined && presentForm.test(last[0])
}

const customersThing = new RegExp(unwrap`
  ^ (?:[\u0620-\u06ff]{2,}ك|ال(?:طلب|مبلغ|حساب|عنوان|اشتراك|نزاع|استرداد))(?![\u0620-\u06ff])(?! (?:ال)?(?:بايع|بنك|
  متجر|شركه|تاجر|مندوب))
`)

const orderedTo = new RegExp(unwrap`
  ^(?: [\u0620-\u06ff]+){1,3} (?:من|عبر|في) ?(?:"|(?:خلال )?(?:ال)?(?:صفحه|قسم|تطبيق|اعدادات|قايمه|شاشه|تبويب|موقع|
  خانه))
`)

/** "الغي طلبك": the verb stands first and the customer's thing behind it, with nobody named between. */
function isArabicPassive(act: Act, text: string): boolean {
  return (
    act.language === 'ar' &&
    act.tense === 'done' &&
    act.agent === 'other' &&
    !act.passive &&
    act.verb !== 'قدم' &&
    !history.test(act.verb) &&
    /^[^\u0620-\u06ff]*(?:[وف]?(?:لقد|قد|نعم|خلاص) ?,? ?)?$/.test(text.slice(act.clauseStart, act.start)) &&
    customersThing.test(text.slice(act.end)) &&
    !/^ (?:بنكك|مصرفك)/.test(text.slice(act.end)) &&
    // "حدث الحساب من صفحه ..." is an order to the customer.
    !orderedTo.test(text.slice(act.end))
  )
}

/** Our own people; who "she" or "they" are is not said. */
const ourPeople = new RegExp(unwrap`
    (?<![a-z])(?:our|my|nuestr[oa]|mi)(?![a-z])|我们的|我的|(?:فريق|مدير|مشرف|زميل|زملا|موظف|قسم|ادار)[\u0620-\u06ff]*(?:نا|
    ي)(?![\u0620-\u06ff])
  `)

const headless = new RegExp(unwrap`
    ^(?:(?: it| that| this)?(?: all| back)? (?:your|the|it|that|this|them|both|everything|all|[a-z]{2,10}[-_]\d|you|
    for you|now|as requested)(?![a-z])|[ ]?[.!,;:-]|\s*$)
  `)

/** "Your complaint has been passed to the team": handed on in this chat, and not long ago by somebody. */
function passedOn(act: Act, text: string): boolean {
  return (
    act.passive &&
    ownConceptOf(act, text) === 'handoff' &&
    /(?<![a-z])(?:has|have|ha|han|now|ya) /.test(text.slice(act.clauseStart, act.start)) &&
    people.test(text.slice(act.end, act.clauseEnd))
  )
}

/** It is so from this moment, or as the customer has asked: news, and no state that was so before. */
const asAsked = new RegExp(unwrap`
  ^[^.;!?]{0,60}?(?<![a-z])(?:as (?:you(?:'ve| have)? )?(?:asked|requested|wanted|wished|instructed)|(?:as of|from|
  starting) (?:now|today|this (?:moment|minute))|with immediate effect|effective immediately|(?:tal y )?como (?:me |nos |
  lo )?(?:pidio|pediste|pidieron|solicito|solicitaste|queria|querias|indico|indicaste)|desde (?:ahora|ya|hoy|
  este (?:momento|instante))|a partir de (?:ahora|hoy|este momento)|con efecto inmediato)(?![a-z])
`)

/** "Desactivé la renovación, como me pidió": without its accent an order to the customer, but for what stands behind. */
function isReportEs(act: Act, text: string): boolean {
  return (
    act.language === 'es' &&
    act.agent === 'customer' &&
    act.tense === 'plain' &&
    /e$/.test(text.slice(act.start, act.end)) &&
    /^[^.;!?]{0,60}(?<![a-z])como (?:me |nos |lo )?(?:pidio|pediste|solicito|solicitaste|queria|querias)/.test(
      text.slice(act.end),
    )
  )
}

function isDone(act: Act, text: string, open: boolean): boolean {
  if (isReportEs(act, text)) return true
  if (act.tense !== 'done') return false
  if (act.agent === 'house')
    return (
      act.language !== 'zh' || !/查一?下|看一?下|看看|到哪|哪一?步/.test(text.slice(act.clauseStart, act.clauseEnd))
    )
  if (act.agent === 'staff') return ourPeople.test(text.slice(act.clauseStart, act.start))
  if (act.passive && isLasting(text.slice(act.clauseStart, act.start))) return false
  if (isArabicPassive(act, text)) return true
  if (act.agent !== 'unsaid') return false
  if (history.test(act.verb) && !passedOn(act, text)) return false
  const behind = text.slice(act.end)
  if (isUnsure(act.language, text.slice(act.clauseStart, act.start), behind)) return false
  // "Disputed payments": without an auxiliary, only what is done to a thing that is pointed at is told.
  if (act.language === 'en' && !act.passive && !headless.test(behind)) return false
  if (act.verb === 'aplicar' && /^ (?:un tipo|una tasa|el cambio|\d)/.test(behind)) return false
  if (act.verb === 'abonar' && /^ con (?:su|tu|la)/.test(behind)) return false
  if (!isPresentPassive(act, text)) return true
  const { language } = act
  if (language !== 'en' && language !== 'es') return true
  if (generally.test(text)) return false
  const clause = text.slice(act.clauseStart, act.end)
  if ((language === 'en' && nowEn.test(clause)) || asAsked.test(text.slice(act.end))) return true
  return (
    (open && text.length - act.end < 40) ||
    (customers[language].test(clause) && (open || endsHere.test(text.slice(act.end))))
  )
}

function isCheck(act: Act, text: string): boolean {
  return identity.test(text) || check.test(text.slice(act.clauseStart, act.end))
}

function toTheCustomer(act: Act, text: string): boolean {
  if (!tells.test(act.verb)) return false
  // "Le he pedido al transportista que …": asked of another.
  if (/^(?:pedir|solicitar)$/.test(act.verb) && /^ (?:al? |un|el reem|la repos)/.test(text.slice(act.end))) return false
  return (
    toCustomer[act.language].test(text.slice(act.language === 'ar' ? act.end - 1 : act.end)) ||
    toCustomerBefore[act.language].test(text.slice(act.clauseStart, act.start))
  )
}

const people = new RegExp(unwrap`
    (?<![a-z])(?:you|your (?:chat|case|conversation|request|message|query)|team|specialists?|colleagues?|supervisor|
    manager|agent|person|human|department|desk|support|equipo|especialista|companer[oa]|supervisor[a]?|gerente|agente|
    persona|departamento|caso|conversacion|solicitud)(?![a-z])|人工|专员|主管|同事|经理|部门|[^小]组(?!合)|团队|工单|زميل|موظف|مختص|فريق|مشرف|مدير|
    قسم|طلبك|محادثت|تحويلك
  `)
const closable = new RegExp(unwrap`
    (?<![a-z])(?:your|it|account|profile|case|ticket|subscription|card|order|membership|cuenta|perfil|caso|suscripcion|
    tarjeta|reclamo|disputa|se (?:la|lo))(?![a-z])|[户号单卡案]|会员|حساب|اشتراك|بطاق|طلب|نزاع
  `)
/** Acts whose being over is also how a thing stands now. */
const told = new Set(['activate', 'approve', 'block', 'stop', 'pay'])

/** "It's blocked": how a thing stands, where nobody has asked for the act and nothing says that it is new. */
function isBareState(act: Act, text: string, own: string, prepared: Prepared): boolean {
  return (
    act.language === 'en' &&
    !nowEn.test(text.slice(act.clauseStart, act.end)) &&
    !asAsked.test(text.slice(act.end)) &&
    !askedFor(own, prepared)
  )
}

const asked = new WeakMap<Prepared, ReadonlySet<string>>()

/** Whether the customer's last messages, or the reply before, speak of an act of this name. */
function askedFor(name: string, prepared: Prepared): boolean {
  let names = asked.get(prepared)
  if (!names) {
    const said = [...prepared.said.slice(-3), ...prepared.replies.slice(-1)].join('\n')
    names = new Set(
      actVerbs.actsIn(said).flatMap((act) => (act.tense === 'done' ? [] : (ownConceptOf(act, said) ?? []))),
    )
    asked.set(prepared, names)
  }
  return names.has(name)
}

const voseoWords = new RegExp(unwrap`
  (?<![a-z])(?:toca|marca|selecciona|elegi|segui|busca|entra a|anda a|fijate|apreta|dale|ingresa|confirma|guarda|
  tenes|podes|queres|vos)(?![a-z])
`)

/** "3. Subí un video": in the south of America an order to the customer is written as "I uploaded" is. */
function isVoseo(act: Act, text: string): boolean {
  if (act.language !== 'es' || !/i$/.test(text.slice(act.start, act.end))) return false
  const head = text.slice(0, act.start)
  return (
    /(?:^|\n)\s*(?:\d{1,2}[.)]|[-*•])\s*$/.test(head) ||
    (/(?:^|[,;:.] ?|(?<![a-z])(?:y|luego|despues|primero) )$/.test(head) && voseoWords.test(text))
  )
}

const toldStepsAr =
  /(?<![\u0620-\u06ff])[وف]?(?:اضغط|اضغطي|دوس|دوسي|اختر|اختار|اختاري|افتح|افتحي|انقر|ادخل|روح|حدد|اكتب)(?![\u0620-\u06ff])/
/** "… and with that we are done": the end of steps that the customer is told to take. */
function endsSteps(act: Act, text: string): boolean {
  const head = text.slice(0, act.start)
  return act.language === 'ar' && /(?:بس|كده|كذا|هكذا|بذلك|بهذا|هيك) $/.test(head) && toldStepsAr.test(head)
}

/** Every act on the customer's things that the sentence says to be over or to run, by this house or by nobody named. */
export function claimedActs(sentence: Sentence, prepared: Prepared, only?: Language): ClaimedAct[] {
  const { text, closed } = sentence
  const claimed: ClaimedAct[] = []
  for (const act of actVerbs.actsIn(text, only)) {
    if (act.negated || isVoseo(act, text) || endsSteps(act, text) || isMisread(act, text)) continue
    const done = isDone(act, text, !closed)
    if (!done && !isOngoing(act, text)) continue
    const concept = conceptOfAct(act, text)
    const self =
      act.agent === 'house' &&
      !(act.language === 'ar' && /ت$/.test(text.slice(act.start, act.end)) && concept.name !== 'other')
    const behind = text.slice(act.end, act.clauseEnd)
    if (concept.name === 'ship' && !self) continue
    const own = ownConceptOf(act, text)
    if (own && told.has(own) && isPresentPassive(act, text) && isBareState(act, text, own, prepared)) continue
    // "提现被停用了": what has befallen a thing is how it stands.
    if (act.language === 'zh' && act.passive && own && told.has(own) && !askedFor(own, prepared)) continue
    if (concept.name === 'handoff' && !self && !people.test(text.slice(act.clauseStart, act.clauseEnd))) continue
    if (concept.name === 'close' && !closable.test(text.slice(act.clauseStart, act.clauseEnd))) continue
    if (
      !self &&
      act.language === 'zh' &&
      told.has(concept.name) &&
      /目前|现在|显示|状态/.test(text.slice(act.clauseStart, act.start))
    )
      continue
    if (concept.name === 'other' && inWriting.test(text.slice(act.clauseStart, act.clauseEnd))) continue
    // A table's cell, and what announces a list, run no act.
    if (!done && (/\|\s*$/.test(text.slice(0, act.clauseStart)) || /:\s*$/.test(text))) continue
    if (!isWhole(act, text) || !isOwnArabic(act, text, claimed.length > 0)) continue
    if (!hasThing(act, concept, text, !closed) || toTheCustomer(act, text)) continue
    if (byOthers.test(text.slice(act.clauseStart, act.clauseEnd)) || ourOwn.test(behind.slice(0, 40))) continue
    if (!self && (routineBehind.test(behind) || ourOwn.test(text.slice(act.clauseStart, act.start)))) continue
    if (self && echoesPublic(text, prepared, 0.8)) continue
    if (!self && (echoesPublic(text, prepared) || (prepared.assurance !== 'none' && isCheck(act, text)))) continue
    claimed.push({
      language: act.language,
      text: text.slice(act.start, act.end),
      start: act.start,
      end: act.end,
      groups: {},
      concept,
      kind: done ? 'done' : 'ongoing',
      self,
      ...(own && own !== concept.name ? { also: conceptNamed(own) } : {}),
    })
  }
  return claimed
}
