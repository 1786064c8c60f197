import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'

/* Whose a thing is that the house has changed: one customer's ("your plan", "the booking"), or the shop's ("the booking fee", "the Lite plan"). */

const hisEn = unwrap`
  (?:orders?|bookings?|reservations?|appointments?|refunds?|money|amount|payments?|charges?|accounts?|cards?|address|addresses|subscriptions?|memberships?|parcels?|packages?|
  shipments?|delivery|deliveries|tickets?|claims?|disputes?|complaints?|cases?|requests?|passwords?|pin|profile|e-?mails?|phone|number|invoices?|receipts?|cancellation|renewal|return|replacement|items?|basket|
  cart|label|transfers?|payouts?|balance|deposit|room|seats?|table|slot|session|login|credit|vouchers?|coupons?|statement|loan|trip|stay|flight)
`
/** What makes a rule, a price or a page of such a thing. */
const ofShopEn = unwrap`
  (?:limits?|thresholds?|windows?|polic(?:y|ies)|terms|rules?|fees?|charges?|prices?|rates?|costs?|times?|hours|periods?|deadlines?|cut-?offs?|minimums?|maximums?|caps?|pages?|screens?|forms?|buttons?|tabs?|menus?|
  sections?|options?|methods?|types?|tiers?|ranges?|lines?|series|systems?|process|apps?|trackers?|tools?|services?|partners?|providers?|zones?|areas?|points?|desks?|counters?|readers?|schemes?|program(?:me)?s?)
`
const hisEs = unwrap`
  (?:pedidos?|orden|ordenes|compras?|reservas?|citas?|reembolsos?|dinero|importe|monto|pagos?|cargos?|cobros?|cuentas?|tarjetas?|direccion|domicilio|suscripcion|membresia|paquetes?|envios?|entregas?|entradas?|boletos?|
  billetes?|reclamos?|reclamacion|disputas?|casos?|solicitud|contrasena|clave|perfil|correo|telefono|numero|facturas?|recibos?|cancelacion|baja|renovacion|devolucion|articulos?|etiqueta|transferencias?|saldo|
  habitacion|asientos?|mesa|sesion|credito|cupon|vale|prestamo|viaje|vuelo)
`
const hisZh =
  '(?:订单|单子|包裹|快递|退款|退货|账[户号]|帐[户号]|密码|收货|地址|预约|预订|订阅|会员|工单|投诉|申诉|发票|余额|定金|订金|行程|银行卡|信用卡|机票|座位|房间)'
const ofShopZh =
  '(?:期|政策|规则|时效|时限|期限|门槛|上限|限额|页|入口|费|标准|流程|功能|方式|渠道|按钮|价|日|制|等级|计划|系统|通道|服务|点)'
const hisAr = unwrap`
  (?:طلبات|طلب|حجز|مبلغ|حساب|عنوان|بطاقه|اشتراك|طرد|شحنه|موعد|نزاع|شكوي|استرداد|فاتوره|تذكره|رصيد|رحله|دفعه|مكالمه|عضويه|الغاء|تجديد|غرفه|مقعد|قسيمه|قرض|جلسه|كلمه السر|رقم|بريد|ملف)
`
/** Before it, the thing is of a rule or a price. */
const ofShopAr = unwrap`
  (?:حد|حدود|سعر|اسعار|رسوم|مده|مهله|فتره|سياسه|شروط|صفحه|نموذج|طرق|طريقه|خيارات|خيار|نظام|خدمه|خدمات|ساعات|مواعيد|مناطق|نقاط|قيمه|نسبه|زر|قسم|قايمه|شاشه|برنامج)
`

const his: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:your|yours|yourself|yourselves|you(?!'ll|'d|'re| (?:can|could|may|will|now|see|find|get|no longer)(?![a-z]))|as (?:asked|requested|agreed)|
    (?:the|that|this|both|these|those|his|her|another|one|an?) (?:(?!to |at |in |on |for |from |of |by |with |adult |child |student |senior |family |standard |free |minimum |maximum )[a-z'-]+ ){0,2}${hisEn}(?!(?: [a-z]+)? ${ofShopEn}(?![a-z])))(?![a-z-])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:sus?|tus?|suy[oa]s?|tuy[oa]s?|usted|ustedes|ti|te|le|les|como (?:pidio|pediste|solicito|acordamos)|
    (?<!(?:plazo|precio|limite|minimo|coste|costo|tarifa|politica|condiciones|horario|importe|formas?|metodos?|pagina|proceso|comision|tiempo|umbral) (?:de|del|para) )(?:el|la|los|las|ese|esa|este|esta|ambos|ambas|otr[oa]|un|una) (?:[a-z]+[oa]s? )?${hisEs}(?! (?:gratis|gratuit[oa]s?|regalo|express|expres|estandar|internacional|general|infantil|minim[oa]|de (?:adult[oa]s?|nin[oa]s?|estudiantes?|jubilad[oa]s?))))(?![a-z])|
    (?<![a-z])(?:por|para) (?:usted|ti)(?![a-z])
  `),
  zh: new RegExp(`[您你]|(?:这|那|该|此|本)[一两几]?[笔单个份件张台次](?!月|版)|${hisZh}(?!${ofShopZh})`),
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])(?:[وفبكل]?(?!ال|ذلك|تلك|هناك|كذلك|بنك|شيك|اشتراك)[\u0620-\u06ff]{3,}(?:ك|كم)|[وف]?(?:لك|لكم|اليك|عليك|عندك)|
    (?<!${ofShopAr} )[وفبك]?(?:ال|لل)${hisAr}|كما طلبت)(?![\u0620-\u06ff])
  `),
}

/** Whether a clause of the house's names a thing of this customer's, or what is done for him. */
export function namesHisThing(language: Language, clause: string): boolean {
  return his[language].test(clause)
}

const bare: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:the|that|this) (?:new |old )?(?:plan|limit|price|fee|rate|cap|tier|tariff|policy|cover|package|allowance|quota)(?![a-z])/,
  es: /(?<![a-z])(?:el|la|los|las|ese|esa) (?:plan|limite|precio|tarifa|comision|tope|poliza|cuota|paquete)(?![a-z])(?! (?!(?:al?|por|en|el|y|desde|hasta|con) )[a-z])/,
  zh: /(?:^|[把将,])(?:套餐|额度|限额|价格|费用|方案|保单)/,
  ar: /(?<![\u0620-\u06ff])(?:ال)(?:باقه|خطه|حد|سعر|رسوم|تعرفه|وثيقه|توصيل|شحن|دفع)(?![\u0620-\u06ff])/,
}

/** Whether the thing has no name of its own: "the plan", "the limit" may be his. */
export function bareThing(language: Language, clause: string): boolean {
  return bare[language].test(clause)
}

const pointed: Readonly<Record<Language, RegExp>> = {
  en: /(?<!(?<![a-z])(?:because|as|so|since|that|when|if|where|while|which|but) )(?<![a-z])(?:it|them|both|everything|all)(?![a-z])|(?<![a-z])(?:this|that|these|those)(?= (?:back|up|down|off|out|over|to|on|in|into|from|at|by|for|with|last|because|as|under|when|after)(?![a-z])| ?$)/,
  es: /(?<![a-z])(?:lo|la|los|las)(?: hemos)? [a-z]+(?:mos|[ai]do|hecho|puesto|abierto)(?![a-z])|(?<![a-z])(?:todo|eso|esto)(?![a-z])/,
  zh: /它|这[些批]|那[些批]|其(?!他|中|实)|(?:^|把)(?:这|那)(?:个)?/,
  ar: /[\u0620-\u06ff]{2,}(?:نا)(?:ه|ها|هم)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:ذلك|هذا|كلها|كله)(?![\u0620-\u06ff])/,
}

/** Whether what is changed is only pointed at: what it is stands elsewhere. */
export function isPointedAt(language: Language, clause: string): boolean {
  return pointed[language].test(clause)
}

const shops = new RegExp(unwrap`
  (?<![a-z])(?:hours|stores?|shops?|branch|branches|menus?|logo|brand|app|website|site|checkout|catalogue|range|terms|polic(?:y|ies)|premises|prices|horarios?|tiendas?|sucursal|sucursales|local|locales|carta|web|catalogo|gama|terminos|condiciones|
  politicas?|marca|precios)(?![a-z])|营业时间|门店|新店|菜单|标志|应用|网站|政策|规则|(?<![\u0620-\u06ff])[وفبل]?(?:ال)?(?:ساعات|فرع|فروع|متجر|متاجر|شعار|تطبيق|موقع|سياسه|شروط|اسعار)(?![\u0620-\u06ff])
`)

/** Whether a clause names what only a shop has: its hours, its menu, its branches. */
export function namesShopThing(clause: string): boolean {
  return shops.test(clause)
}

const own = new RegExp(unwrap`
  (?<![a-z])(?:(?:my|mine|our|the|an?|this|that) (?:[a-z]+ )?${hisEn}|(?:my|our) (?:[a-z]+ )?(?:plan|limit|price|fee|rate|tariff|policy|cover|quota|allowance)|(?:mis?|el|la|los|las|un|una|ese|esa|nuestr[oa]s?) ${hisEs}|(?:mis?|nuestr[oa]s?) (?:plan|limite|precio|tarifa|comision|poliza|cuota))(?![a-z])|
  [a-z]{2,4}[-_]\d|我的|我[那这]|${hisZh}(?!${ofShopZh})|(?<![\u0620-\u06ff])(?:(?!ال)[\u0620-\u06ff]{2,}(?<!ال)ي|ال${hisAr})(?![\u0620-\u06ff])
`)

/** Whether the customer has spoken of a thing of his own. */
export function namesOwnThing(question: string): boolean {
  return own.test(question)
}
