import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'
import { verbs } from '../grammar/verbs.ts'

/** To give money or its like, or to spare somebody a cost: enough by itself. */
export const sparing = verbs({
  en: unwrap`
    refund,reimburse,compensate,waive,rebate,make it up to,make this up to,make * right,wipe * off,wipe * out,
    write * off,write off,take * off your,knock * off,knock off,strike * off,scrap,comp,repay,pay * back,give * back,
    absorb,swallow,foot the bill,pick up the tab,pick up the cost,cover the,cover your,eat the cost,let you off,
    spare you
  `,
  es: unwrap`
    reembolsar,reintegrar,compensar,condonar,bonificar,exonerar,eximir,perdonar,regalar,obsequiar,indemnizar,resarcir,
    devolver * dinero,devolver * importe,devolver * comision,devolver * cargo,devolver * diferencia,asumir * coste,
    asumir * costo,asumir * gastos,asumir * comision,quitar * comision,quitar * cargo,quitar * recargo,
    anular * comision,anular * cargo,anular * recargo,descontar
  `,
  zh: '免单,赔付,赔偿,补偿,减免,免除,免掉,免去,返现,退还给您,赔给您,赔您,赔你,补给您,补给你,补您,送您一,送你一,赠送,报销,贴给您,让利,包赔,免了您,给您免,给你免,退您,退给您,退给你',
  ar: 'عوض/عوض/عوض/تعويض,اعفي/اعفي/عفي/اعفاء,اسقط/اسقط/سقط/اسقاط,سامح/سامح/سامح/,اهدي/اهدي/هدي/اهداء',
})

const benefitEn = unwrap`
    (refund|credit|voucher|coupon|gift card|discount|money|amount|difference|fee|charge|compensation|bonus|points|
    postage|shipping|delivery|late fee|cashback|sum|whole lot|[$€£]?\d[\d.,]*( ?(usd|eur|gbp|aed|sar|dollars|euros|
    pounds|bucks|quid))?|(five|ten|fifteen|twenty|thirty|fifty)[- ](dollar|euro|pound|usd|eur|
    gbp)s?( voucher| credit| coupon| refund)?)
  `

/** A benefit said to be the customer's, without anyone who gives. */
export const granted = phrases({
  en: unwrap`
    (your|the|a|full|whole) (refund|credit|reimbursement|money|cash|voucher|coupon|compensation)( (of|
    for) [$€£]?\d[\d.,]*( [a-z]{3,7})?)? …(is|are|'s)( now| already)? on (its|their|the) way(?! (to (?!you)|from|through)), you('re| are) (getting|
    receiving|having|about to get) (half|all|most|part|some|a third|a quarter|every penny|the (whole|full|
    entire) (amount|sum|price|lot)|[$€£]?\d[\d.,]*) …(back|refunded|reimbursed|credited|off), ${benefitEn} …(finds|
    found|will find|is finding|is making|will make|is going|will go|is coming|will come|is heading|is winging) (its|
    their|straight|right|all the)? ?(way )?(back )?(to|into|onto) (you|your), (a|an|another|our|this) ([$€£]?\d[\d.,]*( ?(usd|eur|gbp|aed|sar|dollars|euros|pounds))? )?(goodwill |small |little |new ){0,2}(voucher|coupon|credit|gift card|discount|bonus|cashback)( (of|for|over|worth) [a-z0-9$€£.,]+( [a-z]+)?)? (is|are|'s|lands|will be|will land|has landed|appears|will appear)( now| already| today| shortly)*( waiting| sitting| ready)? (in|on|into|under) your (account|wallet|profile|name|basket|balance|inbox)(?! (because|means|once|when|only|if)), (there's|there is|there will be)( now| already)? (a|an|another) ([$€£]?\d[\d.,]*( ?(usd|eur|gbp|aed|sar|dollars|euros|pounds))? )?(goodwill |small |little |new ){0,2}(voucher|coupon|credit|gift card|discount|bonus)( (of|for|over|worth) [a-z0-9$€£.,]+( [a-z]+)?)?( now| already)?( waiting| ready)? (in|on) your (account|wallet|profile|basket|balance|inbox), (fee|charge|cost|
    penalty|bill|interest|surcharge|postage) …(is|are|has been|will be|'s) (gone(?! (from your|once|when|if|after|unless))|history|forgiven|forgotten|
    off your bill|off the bill|taken care of|on us|wiped|scrapped|struck off|as good as gone), (consider|call) (it|that|
    this|the|your)( …)? ?(gone|done and refunded|waived|refunded|wiped|cancelled|history|covered(?! by)|paid|
    sorted and refunded|a gift|dropped|forgiven|written off|taken off), (that|this|it|the fee|shipping|postage|delivery|
    this one|the next one|the difference|the cost|dinner|the repair)('s| is|'ll be| will be) (all )?(on us|on the house|
    our treat|on me|my treat)(?! to (?!pay|cover|bear|settle|refund|carry)), you (won't|will not|don't|
    shouldn't) (be paying|pay|have to pay|be charged|
    be out of pocket|owe) …(fee|charge|penalty|cost|us|\d[\d.,]*|cent|penny|dime|for it|for that), (won't|will not|
    wouldn't) (have|leave|let|see) you (be )?(out of pocket|down|short|pay for), you('ll| will) …(see|find|get|have|
    be getting|receive) (it|that|this|them|${benefitEn}) …(back(?! (on|in|under|to|at) (your|the|its) (home|start|first|last|phone|app|screen|list|menu|inbox|main|orders?|old|previous))|on your card|in your account|on your account|credited|
    refunded|returned|extra in your), (next|this|your next|your first|one|another) (month|order|box|delivery|year|coffee|
    subscription|night|item)('s| is|'ll be| will be) (free|on us|on the house|half price|gratis|complimentary)(?! (with|under|as part of|in|on|during) (the|your|our|a|this) ([a-z']+ ){0,3}?(plan|trial|membership|subscription|scheme|program|programme|offer)|, as (the|your) | to (change|cancel|move|edit)), (keep|
    hang on to) (it|both|the (item|old one|wrong one)) …(and|we'll) …(refund|money back|free), the (money|amount|sum|
    difference|fee) is (yours(?! (to|until|for))|yours again|already yours|back in your)
  `,
  zh: unwrap`
    (券|红包|积分|返现|退款|差价|补偿|(?<!理)赔款|礼品卡|话费|现金)[,]?…(已|已经|稍后|马上|就|会|将|今天|今晚|明天|随后|立刻)…(到|进|打|放|存|充|转|发|送|派|塞|躺)(到|入|进|至|给|
    在)?[您你], (免单|包邮|免邮|包赔)(啦|了|哦|吧), (给|帮|替|为)[您你](全部|全额|整单)?免单(?!券|资格|机会|活动), (平台|店里|店家|小店|本店|我们|我司|公司|这边|商城)(来|全额|全部|一力|帮您|替您|给您|全)?(担了|担着|承担|出|掏|扛|兜底|买单|负担|报销|
    认了|包了|贴|垫付|补上), (算|记|包)在?(我们|平台|店里|小店)(的)?(账上|头上|身上|请客|请您), (我们|小店|平台|店里)请(客|您), ([您你]的?)(卡包|账户|账号|钱包|余额|券包|零钱)…(会|
    将|就|已经?|里)…(多出|多了|收到|有|存入|打入|充入|躺着|到账)…(券|元|块|红包|积分|优惠|礼), (运费(?!险)|手续费|差价|年费|押金|滞纳金|违约金)…(会|将|今天|今晚|明天|马上|立刻|就|稍后|
    很快)…(顺着|原路|按原|打|退|返|回到)…(回来|回去|返回|退回|给您|给你|您的?(卡|账户|微信|支付宝|钱包|银行卡)|到您|到账), (费|钱|运费|手续费|年费|滞纳金|利息|差价)…(给|帮|替|
    为)[您你](免|抹|划|勾|销|减|清|扣回|退|返|补|去)(了|掉|掉了|啦|去|回)?, (不|别|无)(用|需|让|必)[您你]?(掏|出|付|扛|承担|花)(一分|这|运费|钱|手续费|任何)…(了|啦|
    吧)(?=[,。!]|$), (权当|就当|算是?|聊表|略表|小小的?)…(心意|歉意|补偿|赔罪|赔礼|请您|见面礼), (一分|一毛|一块)(钱)?(都)?不(收|要|用|让)[您你]?, (半价|五折|打折|折扣|八折|
    九折|七折)…(给|算)[您你]
  `,
  es: unwrap`
    (comision|cargo|tarifa|recargo|cuota|mora|penalizacion|envio|coste|costo|gasto|gastos|interes|intereses|
    multa) …(queda|quedara|quedan|quedaran|sera|seran|es|va|van|sale|corre|corren|ira|correra) (sin efecto|anulad[oa]s?|
    bonificad[oa]s?|condonad[oa]s?|perdonad[oa]s?|cancelad[oa]s?|eliminad[oa]s?|olvidad[oa]s?|de regalo|gratis|
    por cuenta (nuestra|de la casa)|de nuestra cuenta|por nuestra cuenta|a cargo nuestro|a nuestro cargo|de cortesia|
    en cero|a cero|de mi cuenta|saldad[oa]s?|exent[oa]s?), (queda|quedara|esta|va|sera) (bonificad[oa]|condonad[oa]|
    perdonad[oa]|exonerad[oa]|sin efecto|sin coste para usted|de regalo|de nuestra cuenta|por nuestra cuenta|
    por cuenta de la casa), (corre|corren|va|van|queda|quedan|sale|ira|correra) (de|por|a) (nuestra|cuenta|
    nuestro) (cuenta|cargo|de la casa|nuestra), (invita|paga|pone|asume|cubre) (la casa|la tienda|nosotros), (pagamos|
    invitamos|cubrimos|asumimos|ponemos) nosotros, (le|te|se le|se te) (vuelven|vuelve|regresan|regresa|volveran|
    volvera|regresaran|retornan|llegan|llegaran|caen|caeran|caera|tocan|corresponden ya|ingresan|ingresara|
    apareceran|devuelve|devuelven) …(\d[\d.,]* ?(€|eur|usd|euros|dolares|pesos|soles|mxn|ars|pen)|dinero|importe|plata|lana|monto|vale|cupon|saldo|bono|descuento), (mes|
    envio|pedido|trimestre|noche|ano|servicio|cafe|proximo pedido|entrega) (gratis|gratuit[oa]|de regalo|de cortesia|
    sin costo|sin coste)(?= para (usted|ti)| de servicio| adicional|[.,!]|$), (concedemos|concedo|otorgamos|otorgo|
    damos|doy|ofrecemos|ofrezco|dejo|dejamos|regalamos|obsequiamos|ponemos|pongo|sumamos|sumo|agregamos|agrego|mando|
    mandamos) …(mes|vale|cupon|descuento|credito|bono|saldo|meses|regalo|detalle|gratuit[oa]|gratis|compensacion|puntos|
    \d[\d.,]* ?(€|eur|usd|euros|dolares|pesos|soles|mxn|ars|pen|%)), (olvidese|olvidate|despreocupese|
    despreocupate) …(cobro|cargo|comision|recargo|mora|pago|cuota|multa), (no|nada) (va a|vas a|tendra que|tendras que|
    tiene que|tienes que) (pagar|cargar|poner|abonar) …(nada|eso|comision|cargo|un (peso|euro|centavo|centimo)|ni un|
    con), (su|tu) (dinero|plata|lana|importe|platita) …(va de vuelta|de vuelta|vuelve|regresa|ya va|va en camino|
    esta en camino|te lo regresamos)
  `,
  ar: unwrap`
    (ال)?(رسوم|عموله|غرامه|فرق|مبلغ|تكلفه|قيمه|فاتوره|فلوسك|خمسه عشر درهما|درهما|درهم|ريالا|ريال|جنيه|جنيها|
    رسم) …(مرفوع*|ساقط*|معفي*(?! (?:لمن|لل|عند|اذا|لكل|علي))|معفاه(?! (?:لمن|لل|عند|اذا|لكل|علي))|محذوف*|
    مشطوب*|ملغي*(?! (?:من (?:طرفك|جهتك)|منذ|في))|علينا(?= ?(?:[.,!;:]|$)| (?:هذه|هالمره|المره|لا عليك|كامل|كله|نحن|انت|و|مش|مو))|علي حسابنا|علي المحل|هديه|مسامح|
    راجع*(?! الي (?!(?:ال)?(?:حساب|بطاق|محفظ|رصيد)))|رادين*|عايد*(?! الي (?!(?:ال)?(?:حساب|بطاق|محفظ|رصيد)))|
    سيعود|ستعود|يرجع لك|ترجع لك|ترجعلك|تعود اليك|يعود اليك)( (عنك|لك|لحسابك|اليك|كامله|كامل|مننا|منا|عليك|لا عليك|
    هالمره|هذه المره|المره دي|لبطاقتك|علي كارتك))*, راجع(ا)?لك*, مرفوع* عنك, (علينا|علي حسابنا|علي المحل)(?= (لا عليك|
    هالمره|هذه المره|المره دي|مو عليك|مش عليك|وليس عليك)), (سيضاف|يضاف|ينضاف|هينزل|بينزل|سينزل|هينضاف|
    بينضاف) …(الي|في|علي|ب)( )?(رصيدك|محفظتك|حسابك), (ستجد*|هتلاقي*|حتلاقي*|بتلاقي*|راح تلقي|تلقي|بتحصل|ستلاحظ|سيظهر|سيضاف|ينضاف|هينزل|بينزل|
    سينزل) …(كوبون|كوبونا|قسيمه|خصما?|هديه|رصيدا|تعويضا?|زياده|\d[\d.,]* [\u0620-\u06ff]+) …(رصيدك|محفظتك|حسابك|لك|منا|مني), (ستجد*|هتلاقي*|
    حتلاقي*|بتلاقي*|راح تلقي|تلقي|بتحصل|ستلاحظ|سيظهر) (لك )?(في|ب|علي) ?(رصيدك|محفظتك|حسابك)( [\u0620-\u06ff]+)? (كوبونا?|قسيمه|خصما?|هديه|رصيدا|تعويضا?|
    زياده|\d[\d.,]*), (لك|ليك|لكم|عندك) (مني|منا|مننا) …(كوبون|خصم|قسيمه|هديه|رصيد|شهر|توصيل|شحن), (لك|ليك|لكم) عندنا (كوبون|خصم|قسيمه|هديه|شهر|توصيل|شحن), (الشحن|شحن|التوصيل|توصيل|الاشتراك|اشتراك) …(علي حسابنا|علي المحل|هديه|مسامح*)( [\u0620-\u06ff]+)?, (شهر|شحن|توصيل|
    طلبك القادم|شهرين|الشهر القادم|الشهر الجاي) …(مجاني*|مجانا|ببلاش|هديه|علينا|علي حسابنا)(?= |[.!,]|$), (خصم|كوبون|
    قسيمه|رصيد|هديه) …(صار|صارت|بقي|بقت|اصبح|اصبحت|نزل|نزلت|انضاف|جاهز|جاهزه) …(عندك|لك|حسابك|محفظتك|ليك|رصيدك), (ما|لن|
    مش|مو|لا) (راح |ح)?(تدفع|تتحمل|هتدفع|تدفعي|تدفعها) …(شي|شيء|رسوم|ريال|درهم|جنيه|قرش|الرسوم|الفرق|منها|ولا)
  `,
})
