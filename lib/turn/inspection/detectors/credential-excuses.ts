import { unwrap } from '#lib/text/unwrap.ts'

/** A code that is no key to anything: for a parcel, a discount, an error. */
const plainCodes = new RegExp(unwrap`
    (?<![a-z])(?:pick-?up|collection|voucher|coupon|promo(?:tional)?|discount|error|tracking|order|referral|gift|locker|
    booking|reservation|store|postal|reference|delivery|return|drop-?off|redemption|filter|model|product|part|spare|colou?r|paint|ink|cartridge|batch|fabric|size|item|sku|style|shade|bulb|season|class|course) codes?(?![a-z])|
    (?<![a-z])codes? (?:(?:that )?(?:you|i|we) need )?(?:for|of) (?:the|my|your|a|this|that) (?:[a-z]+ )?(?:filter|cartridge|bulb|part|spare|paint|fabric|model|fridge|ink|toner)(?![a-z])|(?:取件|取货|提货|自提|优惠|滤芯|型号|配件|零件|产品|商品|颜色|批次|课程|
    折扣|兑换|邀请|错误|订单|快递|券|核销|退货)(?:代)?码|codigos? (?:de |del )?(?:la caja|la tienda|comercio|cajero|terminal|mostrador|
    local|recogida|retiro|descuento|promocional|error|seguimiento|
    pedido|reserva|referido|regalo|cupon|entrega|devolucion|canje|filtro|modelo|producto|repuesto|pieza|color|cartucho|lote|articulo|talla|curso)(?![a-z])|(?:رمز|كود) (?:ال)?(?:استلام|تسليم|خصم|شحنه|
    طلب|خطا|تتبع|قسيمه|دعوه|حجز|ارجاع|عرض|كوبون|فلتر|موديل|منتج|قطعه|لون|صنف|تشغيله|خرطوشه)
  `)
/** What shows a code of its own when something is wrong with it. */
const machines = new RegExp(unwrap`
    (?<![a-z])(?:(?<!cash )machine|printer|router|modem|washer|dryer|dishwasher|thermostat|boiler|appliance|card reader|impresora|lavadora|lavavajillas|
    caldera|electrodomestico|maquina|posnet|datafono)(?![a-z])|打印机|路由器|洗衣机|热水器|刷卡机|pos ?机|(?<!取款|提款)机器|(?<![\u0620-\u06ff])[وفبل]{0,2}(?:ال|لل)(?:ماكين[هت]|مكن[هت]|طابع[هت]|غسال[هت]|
    راوتر|جهاز)(?![\u0620-\u06ff])
  `)
const opens =
  /(?<![a-z])(?:pins?|pass[a-z]+|otp|sms|contrasena|clave|nip)(?![a-z])|密码|验证码|短信|سري|مرور|تحقق|رساله/
/** What is redeemed by a code of its own. */
const plainThings = new RegExp(unwrap`
    (?<![a-z])(?:camera|camara|qr|barcodes?|codigos? de barras|vouchers?|coupons?|gift cards?|promo(?:tion)?s?|
    cupon(?:es)?|tarjetas? (?:de )?regalo|vales?)(?![a-z])|
    优惠券|礼品卡|兑换券|代金券|点卡|摄像头|扫一扫|(?:ال)?(?:كاميرا|باركود|قسيم[هت]|قسايم|كوبون|بطاق[هت] (?:ال)?(?:هدايا|هديه|شحن))
  `)
const bareCode = /^(?:those )?codes?$|^codigos?$|^[وبل]?(?:ال|لل)(?:رمز|كود|رموز|اكواد)$/

export function isBareCode(secret: string): boolean {
  return bareCode.test(secret)
}

/** "Answer with code 200": a server's. */
const statusCode = /(?:(?<![a-z])(?:status|code|codigo|http)|رمز|كود|码) (?:http )?[1-5]\d\d(?!\d)/

/** A pin that is worn, stuck or rolled. */
const pinWare = new RegExp(unwrap`
    (?<![a-z])(?:enamel|lapel|rolling|bobby|hair|safety|bowling|drawing|push|cotter|hat|tie|collar|souvenir|metal|gold|silver)[ -]pins?(?![a-z])|(?<![a-z])pins? (?:badges?|boards?|cushions?|de (?:metal|solapa|esmalte|
    corbata|mochila|madera|coleccion|recuerdo|boliche|bolos))(?![a-z])|(?<![a-z])(?:brooch|brooches|lapel|enamel|broches?|solapa|chapas?)(?![a-z])|
    (?<![a-z])(?:que|what|which) (?:colou?r|design|theme|tema|modelo|diseno|forma|motivo|style|shape|motif|picture|dibujo)(?![a-z])|(?<![a-z])(?:with (?:a|the) (?:small |thin )?pin|(?:press|push|poke)(?: [a-z]+){0,4} (?:a|the) (?:small |thin )?pin|reset (?:hole|button)|pin ?hole|con un (?:alfiler|clip))(?![a-z])|复位孔|卡针|胸针|徽章|别针|胸章|(?:图案|款式?|造型|样式|颜色)的? ?pin|دبوس|دبابيس|بروش|(?<![\u0620-\u06ff])(?:اي|ما|شو|وش) (?:شكل|لون|تصميم|رسم[هت])
  `)
export const namesPinWare = (text: string): boolean => pinWare.test(text)

/** Whether a text speaks of a code that is nobody's secret. */
export function namesPlainCode(text: string): boolean {
  if (plainCodes.test(text) || plainThings.test(text) || statusCode.test(text)) return true
  return machines.test(text) && !opens.test(text)
}

/** A code that comes by telephone opens something, whatever was spoken of before. */
export const outOfPhone = new RegExp(unwrap`
    (?<![a-z])(?:texted|text|sms|one-?time|otp|log-?in|sign-?in|verification|mensaje|verificacion|acceso)(?![a-z])|短信|
    验证|登录|رساله(?! (?:ال)?خطا)|التحقق|الدخول
  `)

/** The customer is told to keep it. */
export const keptBack = new RegExp(unwrap`
    (?<![a-z])(?:(?:shar|giv|tell|show|send|pass)(?:e|ing)?(?: [a-z]+){0,3} (?:nobody|no one|no-one|none)|leav(?:e|
    ing) out|leav(?:e|
    ing)(?: [a-z'-]+){1,14} (?:out|off|aside|blank)|keep(?:ing)?(?: [a-z'-]+){1,14} (?:to yourself|private|secret|
    confidential|safe|secure|hidden|out|off|away|offline|under wraps)|(?:hide|mask|cover|redact|blank out|black out|
    obscure|blur|cross out|skip|omit|withhold|guard|protect)(?: up)? (?:your|the|any|all)|dej(?:e|a|en|ar|
    es)(?: [a-z]+){1,8} (?:fuera|al margen|en blanco)|mant(?:en|enga|engan|ener)(?: [a-z]+){1,8} (?:en secreto|
    en privado|a salvo|fuera)|guard(?:e|a|ar|en)(?:se|te)?(?: [a-z]+){0,8} (?:para (?:usted|ti)|en secreto|en privado|
    a salvo|bien)|(?:ocult[ae]|tap[ae]|omit[ae]|proteja|protege|reserve(?:se)?|tache|difumine) (?:su|tu|el|la|los|las|
    sus|tus|cualquier))(?![a-z])|保密|保管|收好|藏好|(?<![别不勿要免])遮(?:住|挡|掉|盖)|打码|(?:仅|只)?(?:保存|存放|存储)在(?:服务器|后端|安全|环境变量)|隐去|隐藏|涂掉|留给自己|自己(?:留|保存|记)|(?:保存|存放?|放|留)在自己|
    [احت]{0,2}حتفظ[\u0620-\u06ff]{0,2}|(?<![\u0620-\u06ff])[وف]?(?:احفظ|اخف|اخفي|اخفاء|غط|استر|احجب|اطمس|
    صن)[\u0620-\u06ff]{0,2}(?![\u0620-\u06ff])
  `)

/** What the code is for: the means by which something is checked. */
export const meansBefore = new RegExp(unwrap`
    (?:通过|凭借?|使用|借助|经过?|靠|(?<![使在])用(?!的|户))[^,。;!?的]{0,6}$|(?<![a-z])(?:via|by means of|through|mediante|a traves de|
    por medio de|a traves del|con ayuda de)(?: [a-z-]+){0,4} $|(?<![a-z])(?:verif|confirm|identif|comprob|acredit|valid|
    authenticat)[a-z]{1,8}(?: [a-z]+){0,4} (?:con|by|with) (?:a |an |the |un |una |el |la )?(?:[a-z-]+ ){0,2}$|
    (?<![a-z])(?:pass|complete|finish|do|take|run|go through|pas[ae]r?|complet[ae]r?|super[ae]r?|hacer|haga|
    haz)(?: [a-z-]+){1,4} (?:with|by|using|con|mediante) (?:a |an |the |un |una |el |la )?(?:[a-z-]+ ){0,2}$|
    (?<![\u0620-\u06ff])(?:عبر|بواسطه|من خلال|عن طريق|
    باستخدام)(?: [\u0620-\u06ff]+){0,3} $
  `)

/** What is written is for the one who speaks to use. */
export const forOurUse = new RegExp(unwrap`
    (?<![a-z])(?:and|so|then)(?: that)? (?:i|we)(?:'ll|'d| can| will| could)(?![a-z])|
    (?<![a-z])(?:para que (?:yo )?(?:pueda|podamos)|asi (?:puedo|podre|podemos)|y (?:yo )?(?:l[oae]s?|te) [a-z]+(?:o|
    are|ere|ire|amos|emos))(?![a-z])|[,，]?我(?:就|来|好|这就|马上|立刻)(?:帮|给|为|替|去|能|可)|(?<![\u0620-\u06ff])وانا [\u0620-\u06ff]{3}|(?<![\u0620-\u06ff])(?:حتي|لكي|كي|عشان|
    علشان) [ان][\u0620-\u06ff]{2}
  `)

const mishap = new RegExp(unwrap`
    (?<![a-z])(?:(?:when|once|cuando|una vez que)(?: [a-z']+){0,4} (?:accidentally|mistakenly|by mistake|por error)|
    (?:if|should|in case|si|en caso de que)(?: [a-z']+){0,4} (?:ever|already|accidentally|
    mistakenly|alguna vez|ya|acaso|llegaras?|llegases?|llegara|hubiera|hubieras|has|ha|have|has been|did|
    do))(?![a-z])[^,;.!?]{0,80}|(?:如果|万一|要是|假如|若)[^,。;!?]{0,6}(?:已经?|不小心|误|曾|真的)[^,。;!?]{0,30}|(?:如果|万一|要是|假如|
    若)[^,。;!?]{0,12}(?:了)[^,。;!?]{0,20}|(?:填|输入?|报|说|发|泄露|提供|告诉)(?:写|出去|给)?过[^,。;!?]{0,10}的(?:话|人|用户|客户)?(?=,)|
    (?<![\u0620-\u06ff])[وف]?(?:اذا|لو|ان) (?:سبق|حصل|صادف|كنت(?! (?:ت?ذكر|متذكر|
    تعرف|تحفظ|حافظ|تملك))|حدث|قد)[^,;.!?]{0,80}
  `)
const toOneself =
  /(?<![a-z])(?:me|us|here|nos)(?![a-z])|(?:给|告诉|告知|发|报)我|这里|(?<![\u0620-\u06ff])(?:لي|لنا|هنا)(?![\u0620-\u06ff])/

/** "If you have it to hand", "if you remember it": no mishap, and all the more a wish. */
const atHand = new RegExp(unwrap`
    (?<![a-z])(?:remember|recall|to hand|at hand|handy|nearby|with you|near you|still (?:know|have|got)|recuerd\w{1,3}|
    acuerd\w{1,3}|a mano|a la mano|memoria)(?![a-z])|记得|手边|手头|身边|在手|(?<![\u0620-\u06ff])(?:ما زلت |لا تزال )?(?:تت?ذكر|
    تعرف|
    فاكر|حافظ|متذكر)[\u0620-\u06ff]{0,3}(?![\u0620-\u06ff])|بحوزتك|بجانبك|قريبه منك|معك|عندك|لديك
  `)

/** What to do where it has slipped out: "if you ever read a code out by mistake". */
export function afterMishap(clause: string): boolean {
  const found = mishap.exec(clause)
  return found !== null && !toOneself.test(found[0]) && !atHand.test(found[0])
}

/** What is said of the secret itself, behind its name: that it is not to be given. */
export const withheld = new RegExp(unwrap`
    ^(?:(?!其他|其它|别的|另)[^。;!?]){0,14}(?:都|也|一律|均|全)(?:不需要|不用|无需|不必|用不着)|^(?:(?!其他|其它|别的|另)[^。;!?发报给说告念打填写贴输]){0,40}(?:都|也|一律|均|全|一概|统统|千万)(?:请)?(?:不要|不能|不可|不得|别|勿|不许|不应)[^,。;]{0,6}(?:告诉|发|说|给|报|打|填|写|透露|提供|泄|外传|交|念|转)|
    ^(?:(?! ?[وف]?(?:ارسل|اكتب|اعط|ابعث|لي|لنا|هنا))[^.;!?]){0,50}(?<![\u0620-\u06ff])[وف]?لا [تين][\u0620-\u06ff]{0,3}(?:عط|رسل|شارك|كتب|ذكر|خبر|قال|قل|قول|فصح|سلم|كشف|طلب)|^[^,。;!?]{0,4}(?:都|也|一律|均|则|就)?(?:请?不要|请?勿|切勿|请?别)(?!忘|漏|错)|^ (?:is|are) (?:never|not) (?:part of|
    involved in)(?![a-z])|^(?: [a-z]+){0,4} (?:is|are) (?:never|not) (?:to be )?(?:shared|given|read|asked|told|passed|dictated|said)(?![a-z])(?!.{0,40}(?<![a-z])(?:but|except|only|just)(?![a-z]))|
    ^(?: [a-z]+){0,4} (?:no|nunca|jamas) se (?:dict|da|de|dic|dig|compart|pid|envi|mand|pas|facilit|revel|cuent|entreg|lee|prest)[a-z]{0,4}(?![a-z])(?!.{0,40}(?<![a-z])(?:sino|salvo|excepto|solo|conmigo|aqui)(?![a-z]))
  `)
/** "It takes a one-time code to the phone on file": where it goes, and nobody is asked for it. */
export const whereto = /^ to (?:the|your) (?:[a-z-]+ )?(?:phone|mobile|e-?mail|number|contact|address|device)(?! and )/
/** "I'd need a one-time code first": which step comes before, and nobody is asked for its value. */
const takesOne = new RegExp(unwrap`
  (?<![a-z])(?:needs?|requires?|takes?|necesit[a-z]{1,4}|requiere|requerimos|hace falta|pide) (?:an?|un|una) (?:[a-z-]+ )?$|
  (?<![\u0620-\u06ff])(?:نحتاج|احتاج|يحتاج|يتطلب|يلزم)(?:ني|نا)?(?: الي)? $
`)
const stepFirst = new RegExp(unwrap`
  ^(?: (?:de (?:un solo|unico) uso|de verificacion|لمره واحده|واحد))? ?(?:first|beforehand|before (?:that|anything)|for (?:that|this)|primero|antes|اولا|قبل ذلك)(?: ?[.,;!]|$)
`)
/** "A one-time code check": a step that is gone through, and nothing to be told. */
export const checked = new RegExp(unwrap`
  ^ ?(?:checks?|challenges?|steps?|verifications?|process)(?![a-z])|^(?:校验|验证|核验)(?!码)|^[^,。;]{0,3}的?(?:客服|服务|银行|官方|
  咨询){0,3}(?:电话|热线)|^的?有效(?:期|时间|时长)(?!和|跟|与|还|以及|、)(?=[^,。;]{1,12}[,。;])(?![^。]{0,80}(?:发|告诉|报|说|念|回复|给我|这里|这儿|聊天|对话|
  提供|贴|打))|^请?[您你]?(?:务必)?自己(?:抄|记|保管|保存|写|收)(?![^。]{0,80}(?:发|告诉|报|说|给我|这里|聊天|对话|提供))
`)

const stepOf = /(?<![a-z])(?:after|before|when|while|without|upon|following) $/
/** "Entra con tu número y confirma el código que te llega": a step in the app. */
const inAppEs = new RegExp(unwrap`
  (?<![a-z])(?:entr[ae] (?:con|en|a la|al)|inici[ae] sesion|(?:descarg|instal|reinstal)[a-z]{1,4}|abr[ae] (?:la|tu|
  su) (?:app|aplicacion|web|
  pagina))(?![a-z])[^.;!?]{0,50} y (?:luego |despues )?(?:confirm[ae])?$
`)
/** "You'll find it after entering your passcode": a step on the way to something else. */
export function isStep(request: string, before: string): boolean {
  if (/(?<![a-z])confirm[ae]$/.test(request)) return inAppEs.test(before + request)
  if (/^[وف]?(?:كتاب|ادخال)/.test(request)) return /(?<![\u0620-\u06ff])(?:بعد|قبل|عند|اثناء|دون|بدون) $/.test(before)
  return /^(?:entering|typing)$/.test(request) && stepOf.test(before)
}

const weOnly = /^(?:only|just|simply|also|then) (?:show|see|tell|send|give|share|display|confirm|read)(?![a-z])/
const ofUs = /(?<![a-z])(?:i|we)(?: can|'m able to| am able to| may| could| will|'ll| do)?(?: (?:now|still))? $/
/** "I can only show the last four": what the house does itself. */
export function isOurs(request: string, before: string): boolean {
  return weOnly.test(request) && ofUs.test(before)
}
/** "A serial number, and not the card's": named only to be told apart. */
export const ruledOutBefore = /(?:不是|并非|而非|不含|不包括)(?:[您你]的?)?(?:完整的?)?$/

const tellEs = /(?:dig[ae]|di|indi(?:ca|que)|confirm[ae]|avis[ae]|cuent[ae]|coment[ae])(?:me|nos)$/
const aboutEs = new RegExp(unwrap`
    ^ (?:si|en que (?:paso|momento|pantalla|pagina|parte)|donde|cuando|que (?:aviso|mensaje|error|paso|pantalla|pasa|
    ocurre))(?![a-z])(?!.*(?<![a-z])(?:me|nos|puedes?|podrias?|quieres?|tienes?|tiene|recuerdas?|recuerda|sabes?|sabe|
    es)(?![a-z]))
  `)
/** "Dime si el PIN te funciona en el cajero", "dime en qué paso te pide el código": of it, and not it. */
export const isAboutEs = (request: string, between: string): boolean => tellEs.test(request) && aboutEs.test(between)

export const isStepFirst = (before: string, behind: string): boolean => takesOne.test(before) && stepFirst.test(behind)

/** "Did you tell them the code?", "هل اخبرتهم بالرمز": to others, and not here. */
export const toldOthers = (request: string, behind: string): boolean =>
  /^ (?:them|him|her|anyone|anybody|someone|somebody|(?:the|that|this) (?:caller|person|man|woman|stranger))(?![a-z])/.test(
    behind,
  ) || /[\u0620-\u06ff]ت(?:م?و?هم|ه|ها)$/.test(request)
