import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'

/** Words by which a clause tells how it is for everybody, what is still open, who else gives, or how something is asked for. */
const general: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:polic(?:y|ies)|terms|usually|normally|typically|generally|always|automatically|customers|members|merchants|students|
    the first (?:exchange|return|replacement|card|order)|shops|sellers|buyers|users|everyone|everybody|anyone|somebody|each (?!of)|every (?!penny|cent|dime|last|single|bit|one)|any (?:order|purchase|customer|plan)|all (?:orders|
    customers|plans|accounts|new)|depends?|whether|eligible|qualify|qualifies|cannot|can't|can be|
    unable|couldn't|wouldn't|you(?:'d| would| want| are asking|'re asking)(?: like)?(?! to know| be (?:glad|happy|pleased))|(?:no|not an|there(?:'s| is|'re| are) no) (?!fee|charge|cost|interest|commission|penalty|questions|need|problem|extra|hassle|return|worries|strings|fuss|further|trouble|longer|postage|instal|bill|monthly|closing)|never|nobody|
    (?:your|the|another|their|a) (?:own )?(?:bank|seller|merchant|hotel|airline|supplier|issuer|landlord|employer|friend|carrier|courier|insurer|insurance|card issuer|retailer)(?! (?:account|fee|charge|card|details|statement|did|made|took))|
    (?:tell me|let me know|say) (?:which|what|when|whether)|request|apply for|claim(?:s|ed)? (?:form|can|is|are)|asks?(?: for| us| me)?|asked|asking|form|(?:with|in|under|on|of) (?:your|the|our|a) ([a-z]+ )?(?:plan|trial|subscription|membership|programme|program|warranty|guarantee)|over [$€£]?\d|from [$€£]\d|at (?:the )?checkout|
    how (?:to|much|long)|trial|what (?:you|happens)|means|meaning|was (?:already )?(?:refunded|credited|given|issued|applied|waived) (?:on|to|in) )(?![a-z])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:(?:el|la) primer[oa]? (?:cambio|mes|devolucion|reposicion|tarjeta)|politica|condiciones (?:generales|del)|terminos|normalmente|habitualmente|generalmente|siempre|automaticamente|clientes|
    socios|miembros|comercios|estudiantes|tiendas|vendedores|compradores|usuarios|todo el mundo|cada (?!centavo|centimo|peso|euro|sol)|cualquier|todos los (?:clientes|pedidos|meses|planes)|todas las (?:compras|cuentas)|depende|quiza|quizas|tal vez|candidat[oa]|(?:usted |tu )?(?:quiere|pide|desea|espera|busca|solicita|quieres|pides|deseas) |si (?:el|la|los|las|se|hay|no|su|tu|lo|un|una|gana|procede)|cuando (?:el|la|un|una|se)|
    (?:el|su|tu|al|del) (?:banco|vendedor|hotel|proveedor|emisor|empleador|amig[oa])|(?:la|una|otra|esa) (?:tienda|aerolinea|aseguradora|financiera|empresa)(?! (?:le|te|se lo) (?:regala|invita))|solicit\w{1,16}|pedir|pid\w{1,16}|formulario|reclam\w{1,16}|
    (?:diga|di|cuente|cuenta|indique|indica|confirme|confirma)(?:me|nos) (?:de )?(?:que|cual|cuando|si)|(?:con|en|de|segun) (?:su|tu|el|la) (?:plan|prueba|suscripcion|membresia|programa|garantia|poliza)|incluye|desde \d|a partir de (?:\d|\$)|al pagar|en la caja|significa|quiere decir|prueba|no (?:hay|existe|procede|manejamos|contamos))(?![a-z])
  `),
  zh: /报给[您你]|给[您你](?:听|看|过目|说|讲|参考|核对)|告诉我(?:是)?哪|对方|权限|做不了主|先说|谎称|骗|(?:可以|行|好|对|同意|确认)吗\?|政策|规则|规定|条款|通常|一般|正常情况|所有(?:用户|客户|商户|人)|凡是|均可|人人|每(?:位|个|笔|次|人|消费)(?!只)|可以(?:申请|在|购买|选择|到)|也许|或许|是否|能否|不能|无法|没法|没办法|没有?权限|不予|不可|不支持|不了(?!您|你)|申请(?:书|表|理由)|如何|怎么|如果|若|一旦|要看|取决|视|由(?:商家|卖家|银行|酒店|责任方|平台规则|航空)|(?:商家|卖家|店家|银行|酒店|航司)(?:会|来|将|那边|负责|承担|退|答应|承诺|说|愿意|同意)|[您你](?:是)?(?:想|希望|要求|要的是|的诉求)|满\d|以上|学生|新用户|会员(?:日|享|可)|试用|套餐(?:含|每月|内)|规定|结算页|结账|下单时/,
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وفبل]?(?:سياس[\u0620-\u06ff]{0,12}|الشروط|عاده|غالبا|دايما|تلقاييا|جميع|لجميع|للجميع|العملاء|للعملاء|عملاي[\u0620-\u06ff]{0,12}|الاعضاء|للاعضاء|التجار|تاجر|الطلاب|للطلاب|كل (?:عميل|طلب|شهر|عمليه|تاجر|من|دينار|ريال|درهم|100|\d+)|يعتمد|يتوقف|تعتمد|حسب|بحسب|
    تدفع ?ل(?:ه|ها|هم)|ربما|بعد خصم|خصم (?:مبلغ|قيمه)|تريد|ترغب|تطلب|تبي|تبغي|بدك|عايز|باغي|تود|اذا|لو|في حال|عند|بعد ان|البنك|بنكك|المتجر|البايع|التاجر|الفندق|الناقل|شركه الشحن|اطلب[\u0620-\u06ff]{0,12}|تطلب|طلب (?:ال)?(?:استرداد|تعويض|اعفاء|استرجاع)|تقديم|النموذج|الباقه (?:ال[\u0620-\u06ff]{1,12} )?تشمل|تشمل|فوق|اكثر من|يعني|تعني|التجريبيه)(?![\u0620-\u06ff])
  `),
}

/** What the customer does for it, in a bargain: no condition on which a favour depends elsewhere. */
const bargains: Readonly<Record<Language, string>> = {
  en: "(?:if|as long as|provided) you(?:'ll| will)? (?:stay|keep|remain|stick|continue|renew|don't (?:leave|cancel|go)|give us|hang on)(?![a-z])[^,;.]{0,40},? (?:then )?",
  es: 'si (?:usted )?(?:se queda|te quedas|sigue|sigues|continua|continuas|no se va|no te vas|renueva|renuevas|acepta|aceptas)(?![a-z])[^,;.]{0,40}, ',
  zh: '(?:如果|要是|只要)?[您你](?:能|愿意|肯)?(?:留下|不走|继续|续费|别走)[^,;。]{0,10},',
  ar: '[وف]?(?:لو|اذا|ان) (?:بقيت|فضلت|تبقي|ضليت|كملت|استمريت|جددت|ظليت)(?![\\u0620-\\u06ff])(?: (?:معنا|معانا|ويانا|عندنا))?(?:[^,;.]{0,30}, ?)?',
}
const inLanguages = (one: (language: Language) => RegExp): Readonly<Record<Language, RegExp>> => ({
  en: one('en'),
  es: one('es'),
  zh: one('zh'),
  ar: one('ar'),
})
export const bargain = inLanguages((language) => new RegExp(`(?:^|[,;:.!] ?)${bargains[language]}$`))
const bargainWithin = inLanguages((language) => new RegExp(bargains[language]))

const border = /[;:\n。!?]|(?<!\d),|,(?!\d)|(?<![a-z])(?:but|pero)(?![a-z])/g

/** Where the clause begins and ends in which a favour stands. */
function clauseAround(text: string, start: number, end: number): { from: number; to: number } {
  let from = 0
  let to = text.length
  for (const { index } of text.matchAll(border)) {
    if (index < start) from = index + 1
    else if (index >= end) {
      to = index
      break
    }
  }
  return { from, to }
}

/** What is only possible, allowed or wished, where it stands before what it is said of. */
const possible: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:may|might|could|would(?!(?: be|'ve been)? (?:glad|happy|love|like))|should|must)(?![a-z])/,
  es: /(?<![a-z])(?:podria[ns]?|puede[ns]?|podemos(?! confirmar)|puedo(?! (?:prometer|garantizar|asegurar|ofrecer))|deberia|debe|posible)(?![a-z])/,
  zh: /可能/,
  ar: /(?<![\u0620-\u06ff])[وفبل]?(?:قد|يمكن[\u0620-\u06ff]{0,12}|ممكن|تقدر|تستطيع|بامكانك)(?![\u0620-\u06ff])/,
}

/** Whether a clause tells no favour of this customer's, but a rule, a possibility or another's act. */
export function isGeneralFavour({ language, start, end }: Match, text: string): boolean {
  const { from, to } = clauseAround(text, start, end)
  const before = bargain[language].exec(text.slice(0, start))
  // "92 元全额退回,您看可以吗?": it is put to the customer, and not yet given.
  if (language === 'zh' && /您看[^。]{0,8}\?|(?:可以|行|好)吗\?/.test(text)) return true
  const clause = text.slice(before ? start : from, to).replace(bargainWithin[language], ' ')
  return general[language].test(clause) || possible[language].test(text.slice(from, end))
}
