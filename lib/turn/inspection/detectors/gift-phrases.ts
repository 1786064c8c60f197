import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'
import { words } from '../matching/patterns.ts'

const sumEn = unwrap`[$€£]?\d[\d.,]*( ?(usd|eur|gbp|aed|sar|dollars|euros|pounds))?`
const thingEn = '(voucher|coupon|gift card|discount|discount code|promo code|credit|store credit|gift|free month)'
const costEn = unwrap`
    (payment|charge|debit|amount|money|sum|fee|difference|cost|surcharge|penalty|interest)
  `

/** A benefit handed over, a cost that will not be asked for, money on its way back: by how it is put, whoever gives. */
export const offered = phrases({
  en: unwrap`
    (here's|here is|have|enjoy|accept|(there's|there is) (now )?) ?(a|an|another|our|this|[$€£]?\d[\d.,]*)( (?!link|
    list|
    look|summary|copy|guide|at|to|of|how|if|in)[a-z0-9$€£%.,-]+){0,3}? ${thingEn}(?= (of|for|worth|from us|on us|
    to use|off|on your|code|towards|as|with)|[:.,!]|$), you (won't|will not|aren't going to|
    're not going to) be (charged|
    billed) for (this|it|that|december|the month|your next)( (month|order|one|delivery|time|period|week|box))?,
    the (second|duplicate|extra|double|other|additional) (payment|charge|one|amount|debit) …(will be|is being|has been|
    gets|is) (returned|refunded|reversed|sent back|credited|paid back|given back), ${costEn} …(will be|is being|
    has been|
    gets) (returned|sent back|credited back|paid back|given back) to (you|your), ${costEn} …(goes|comes|is going|
    is coming|will go|will come) (straight |right )?back (to|on|onto|into) (you|your), (compensation|credit|voucher|
    refund|gift card) …(is|are) (coming|headed|heading) (your way|to you), expect ${sumEn} (back|refunded|credited|
    returned|in your|in credit|in compensation), (fee|charge|surcharge|penalty|interest)('s| has| is| will be|
    'll be) (been |being )?(taken off(?! (the|your) (balance|payout|account|wallet|card|transfer|amount|total|sum))|(?<!has )(lifted|cleared)|struck|wiped|knocked off|credited back)(?! by (?!us(?![a-z]))| (at|on|when|once|if|after|until))
  `,
  zh: unwrap`
    (?<![^,。;:! ~])(这边|这就|现在|马上|另外|再|直接|先|特|平台|店家|商家|系统|客服|已|已经)?(退|赔|补|返|退还|补偿|赔付)(给)?[您你] ?…(元|块|券|红包|积分|会员|礼品|差价|
    运费), (?<![^,。;:
    ! ~])(这边|现在|另外|再|特|平台|店家|商家|系统)?(赠送|送|赠)(给)?[您你](一|两|\d)…(券|红包|积分|会员|礼品|礼|折), (平台|店家|商家|系统)(赠送|补偿|返还|
    赔付)(给)?[您你], (多扣|多付|重复扣|重复付|多收|
    误扣)(款)?的(那)?(一)?(笔|些)?(钱|款|费用|金额)?…(会|将|就|已经?)…(退|返)(回|还|到|给), (?<!从)不(收|要|算)[您你](的|钱|费)(了|啦|咯), (?<!把)(的|
    这)钱(都)?(退|赔|还|返)(还)?给?[您你],
    给[您你]打[一二三四五六七八九半\d.]+折, (赔付款|(?<!理)赔款|补偿款|补偿金|赔偿金)…(会|将|已|就)…(原路|退回|返回|打到|到账), (特|另外|再|还|随单|额外)(送上|奉上|送出|附上|赠上)…(券|红包|礼)
  `,
  es: unwrap`
    (dalo|delo|denlo|dela|dala) por (devuelt[oa]|reembolsad[oa]|abonad[oa]|anulad[oa]|reintegrad[oa]|perdonad[oa]|
    compensad[oa]), (aqui|ahi|ya) (tienes|tiene|va|van|te va|le va) (un|una|otro|el|la) (vale|cupon|descuento|
    codigo de descuento|bono|regalo|tarjeta regalo|abono)(?! (que (figura|aparece|consta|pediste|compraste)|de ejemplo|
    aplicado)(?![a-z])), no se (te|le) (va a cobrar|cobrara|cobran|va a pasar) …(mes|
    cuota|
    pedido|comision|penalizacion|recargo|nada), no (pagas|pagaras|paga|pagara) (este mes|la cuota de|el envio de este|
    nada por(?! [a-z]+[aei]r(l[oa]s?)?(?![a-z]))), puntos (extra|de regalo|de cortesia|adicionales|mas) en (tu|su) cuenta, (diferencia|importe|comision|
    cobro|cargo|pago|dinero|recargo|cuota)( de \d[\d.,]*( ?[a-z€$]+)?)? se (te|le) (abona|abonara|devuelve|devolvera|
    reintegra|reintegrara|
    reembolsa|reembolsara|perdona|quita|descuenta|regresa), (te|le) (sera|seran|va a ser|van a ser) (devuelt|
    reembolsad|abonad|reintegrad|reingresad|bonificad|condonad)[oa]s?, (queda|quedas|esta|estas) exent[oa] (de|del),
    se (te|le) (bonificara|abonara|acreditara|descontara|devolvera|reembolsara|compensara|reintegrara|bonificaran|
    abonaran|acreditaran|descontaran|devolveran|reintegraran) …\d[\d.,]* ?(€|eur|usd|euros|dolares|pesos|soles|mxn|%)?,
    (tienes|tiene) (el )?(envio|entrega|mes|pedido) gratis …(proxim[oa]s?|siguientes?), (abono|vale|cupon|
    credito) de \d[\d.,]* …a (tu|su) favor, (importe|dinero|comision|cobro) …(vuelve|regresa|volvera|regresara|
    retorna) a (tu|
    su) (cuenta|tarjeta|saldo|monedero|cartera), (te|le|os) (invitamos|invito) (al|a la|a tu|a su|a este) (envio|
    entrega|
    cafe|comision|cuota|mes|proxim[oa]|gastos), (recibiras|recibira|tendras|tendra) \d[\d.,]* ?(€|eur|usd|euros|dolares|
    pesos|soles|mxn) …(compensacion|disculpa|regalo|molestias|cortesia), cupon de \d[\d.,]* …(cortesia nuestra|
    de regalo|invitacion nuestra), recuperar(as|a) (tu|su|el) (dinero|importe)
  `,
  ar: unwrap`
    (فلوسك|مبلغك|نقودك) (كامله |كاملا |كلها )?(بترجع|راح ترجع|رح ترجع|هترجع|حترجع|سترجع|ستعود|بيرجع|سيرجع|سيعود|هيرجع|راح يرجع)( (لك|ليك|الك|اليك|لحسابك|لعندك))?(?! (بعد|عند|فور|اذا|لما|خلال|حسب|لو)), (صار|صارت|اصبح|اصبحت|بقت|بقي|تحولت|تحول) (الي )?(رصيدا|رصيد|قسيمه|هديه) (لك|لكم|ليك|باسمك|من نصيبك), اعتبر(ه|ها|يه|يها|وه|وها)? (مسترد*|ملغا*|ملغي*|محذوف*|معاد*|راجع*|مرفوع*), (لن|ما راح|مش ح?|مو) ?(نخصم|يخصم|تخصم|
    نحاسبك|نحاسب|نحسب|ناخذ|هنخصم|هناخد|يحسب|تحاسب)( منك| عليك| لك| علي)? …(اشتراك|شهر|رسوم|الرسوم|عموله|الاشتراك|
    الشهر|التوصيل), (س|هت|حت|راح ت)(ت)?سترد …(مبلغك|فلوسك|اموالك|نقودك|كامل|المبلغ|كاملا), (سيصلك|ستصلك|يصلك|تصلك|
    بيوصلك|هيوصلك|يوصلك|بتوصلك) …(تعويض*|(قسيمه|كوبون|هديه)(?! (?:ال|بريد|ارجاع|للارجاع|شحن|حجز|اهدا|[\u0620-\u06ff]+ك(?![\u0620-\u06ff])))|كوبونا|كتعويض), (يرجع|ترجع|سيرجع|سترجع|يعود|سيعود|بيرجع|هيرجع|
    بترجع|راح يرجع) (لك|ليك|اليك|لحسابك) …(فرق|مبلغ|رسوم|عموله|قيمه|المبلغ|الفرق|العموله|الرسوم), (مبلغ|المبلغ|دفعه|
    الدفعه|الرسوم|رسوم|العموله|الفرق) …(سيرد|سترد|سيعاد|ستعاد|يرد|ترد|يعاد|سيحول|راح يرجع|سيرجع) (الي|
    علي) (بطاقتك|حسابك|محفظتك), (سيعاد|ستعاد|سيرد|سترد|سيرجع|سترجع|بيرجع|هيرجع) (المبلغ|مبلغ|الرسوم|رسوم|
    العموله) …(بطاقتك|حسابك|محفظتك), (انت|انتي|حضرتك|انك) (معفي|معفاه|معفيه) من, اعفيت (من|منها), (تم )?اعفاوك من, قيمت(ه|
    ها) (ترجع|راجعه|بترجع|ستعود|تعود|سترجع|ترد) (لك|اليك|ليك|لحسابك), (وافقنا|قررنا|تقرر|تمت الموافقه) (علي )?(منحك|
    تعويضك|اعطايك|اعطاءك|صرف تعويض), اضفنا \d+ …(رصيدك|حسابك|محفظتك), نعيد (لك|اليك|لكم) …(رسوم|الرسوم|عموله|
    العموله|الفرق|فرق|قيمه), (ستحصل|هتحصل|حتحصل|راح تحصل|بتحصل|ستستعيد|سترجع لك) (علي )?(كامل )?(ال)?(مبلغ*|تعويض*|
    قسيمه|كوبون*|خصم*|هديه|استرداد*)(?! بعد| عند| فور| اذا| لما| حين| متي| ان | بمجرد| حسب| نقدا| من (?:ال)?(?:وكيل|فرع|صراف)), (ا|ن|سا|سن|بن|ب|هن|ها|حن|راح ن)هدي(ك|كم|لك) …(قسيمه|كوبون|خصم|رصيد|هديه|شهر|توصيل|شحن|نقاط|نقطه), (نرجع|
    بنرجع|حنرجع|هنرجع|سنرجع|نرد|سنرد|سنعيد|نعيد) (لك|ليك|لكم|اليك) (ال)?(عموله|رسوم|
    فرق|مبلغ|قيمه)
  `,
})

/** Why a benefit would be given: to make good, to thank, to say sorry. */
const amends: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:as a (?:goodwill )?gesture|gesture of goodwill|goodwill gesture|(?<!(?:sorry|apologies|apologise|
    apologize|thanks|thank you|apology|accounts?|accounting)(?: again| once more| very much| so much)? )(?:for the|
    for all the|for your) (?:trouble|inconvenience|hassle|long wait|wait|mix-up)|to (?:say sorry|apologi[sz]e|
    make up for)|by way of (?:an )?apology|as (?:an apology|a thank-you|a thank you|compensation for)|to make (?:it|
    this|
    that) (?:up to you|right))(?![a-z])
  `),
  zh: /作为(?:一点)?(?:补偿|弥补|道歉|致歉|歉意)|为表(?:示)?歉意|聊表|略表|表示(?:一点)?(?:歉意|心意)|一点心意|算我们的/,
  es: new RegExp(unwrap`
    (?<![a-z])(?:para compensar(?:te|le|os)?|como (?:compensacion|disculpa|gesto|detalle|muestra de)|a modo de (?:
    disculpa|compensacion)|en compensacion|cortesia nuestra|(?<!(?:disculpa|disculpas|perdon|perdona|perdone|lamento|
    lamentamos|siento|sentimos|disculpe)(?: mucho)? )por las molestias|gesto comercial)(?![a-z])
  `),
  ar: new RegExp(
    words(
      'ar',
      unwrap`
        كبادره|كتعويض|كاعتذار|كترضيه|عربون اعتذار|من باب الاعتذار|تعويضا(?: لك)? عن|ترضيه|تقديرا (?:لصبرك|لولايك|
        لتفهمك)|اعتذارا(?: منا)?(?: لك)? عن
      `,
    ),
  ),
}

const refused: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:not|no|never|cannot|can't|don't|doesn't|isn't|won't|if|whether|unable|may|might|can|could|ask|request|
    requested|wants?|decid\w*)(?![a-z])
  `),
  zh: /不|没|无法|未|如果|是否|可以申请|申请|可能|若/,
  es: /(?<![a-z])(?:no|nunca|si|sin|puede|puedes|podria|solicit\w*|pedir|pide|quiere|decid\w*)(?![a-z])/,
  ar: /(?<![\u0620-\u06ff])[وف]?(?:لا|لم|لن|ليس|اذا|هل|يمكن\S*|طلبت\S*|[تي]طلب\S*|قد|تستطيع)(?![\u0620-\u06ff])/,
}

/** Where in a sentence amends are spoken of as made: the place of their reason, or -1. */
export function amendsIn(text: string, language: Language): number {
  const at = text.search(amends[language])
  return at === -1 || refused[language].test(text) ? -1 : at
}
