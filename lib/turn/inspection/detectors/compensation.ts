import type { Language } from '#lib/text/language.ts'
import { backedByFacts, backedByTools } from '../backing.ts'
import { createClaimDetector } from '../claim-detector.ts'
import { concepts } from '../concepts.ts'
import { echoesPublic } from '../echoes-public.ts'
import { findFigures } from '../figures/find-figures.ts'
import { isGeneralTalk } from '../general-talk.ts'
import { idsIn } from '../order-ids.ts'
import { type Match, matchesIn, patterns } from '../patterns.ts'
import type { Prepared } from '../prepared.ts'
import type { Sentence } from '../watch.ts'
import { granted, sparing } from './gift-words.ts'

const giftEn =
  'refund|refunds|reimbursement|credit|store credit|goodwill|voucher|vouchers|coupon|gift ?card|discount|compensation|rebate|cashback|money back|free shipping|free delivery|bonus|points|waiver|price adjustment|courtesy|token of|replacement|extra month|free month'
const giveEn =
  'refund|reimburse|credit|compensate|waive|give|offer|grant|issue|send|process|add|apply|return|pay|arrange|put|deduct|knock|take (?:it|that|the|[$€£]?\\d)|cover|drop|remove|cancel the fee|make (?:it|this|that) up|write off|authori[sz]e|approve|provide|treat|upgrade|top up|load|transfer|get you'

/** What a reply says when it grants or promises money or its like. */
export const compensationPatterns = patterns({
  en: [
    // "we will give you a voucher", "I've credited", "I'm processing the refund".
    `(?<![a-z])(?:i|we)(?:'ll|'ve|'m|'re|'d| will| have| am| are| shall| can| could)?(?: [a-z]+ly| now| also| just| already| happily| gladly| like to| going to| happy to| glad to| able to| be| go ahead and| have| you| then){0,3} (?:${giveEn})(?:ing|ed|d|s|ting|ted)?(?![a-z])[^.;!?]{0,60}?(?:${giftEn}|back|fee|fees|charge|(?:[$€£¥]\\s?\\d|\\d+(?:[.,]\\d+)? ?(?:usd|eur|gbp|aed|sar|cny|mxn|dollars|euros|pounds|%|percent))|for free|free of charge|on the house|on us)(?![a-z])`,
    "(?<![a-z])(?:i|we)(?:'ll|'ve|'m|'re| will| have| am| are)(?: [a-z]+ly| now| also| just| already| be){0,2} (?:refund|reimburs|credit|compensat|waiv)(?:e|ed|ing|es)?(?![a-z])",
    `(?<![a-z])(?:you'll|you will|you are going to|you're going to|you get|you now have)(?: [a-z]+){0,3}? (?:get|receive|have|be (?:refunded|reimbursed|credited|compensated)|see|find)(?: [a-z]+){0,4}? ?(?:${giftEn}|the (?:full )?(?:amount|money|sum)|[$€£]\\s?\\d)[a-z]*(?! form)`,
    "(?<![a-z])you(?:'ll| will| are| have)(?: [a-z]+){0,2}? (?:be|been|being) (?:refunded|reimbursed|credited|compensated)",
    `(?<![a-z])(?:your|the|a|an|this|that) (?:[a-z0-9$€£.,-]+ ){0,4}?(?:${giftEn})(?: (?:of|for|worth) [^;!?]{1,40}?)?,? (?:is (?:on (?:its|the) way|approved|confirmed|being processed|being issued|coming|waiting|yours|already|now|in your|ready|guaranteed|attached|below)|has been (?:approved|issued|processed|sent|added|applied|granted|credited|confirmed|authori[sz]ed|initiated|released)|will (?:be|arrive|reach|appear|come|land|show)|was (?:approved|issued|processed|granted|added|sent))`,
    "(?<![a-z])(?:here is|here's|please accept|accept|enjoy|use (?:the )?code|consider) (?:[a-z0-9%$€£.]+ ){0,5}?(?:voucher|coupon|credit|discount|code|refund|gift|refunded|compensation)",
    '(?<![a-z])(?:the|that|this|your) (?:[a-z]+ ){0,2}?(?:fee|fees|charge|charges|penalty|cost|interest)(?: [a-z]+){0,2}? (?:is|are|will be|has been|have been|was|were|gets?)(?: now| hereby)? (?:waived|refunded|dropped|removed|cancelled|credited|returned|reversed|on us)',
    "(?<![a-z])(?:no charge (?:for you )?this time|(?:it|this one|that)(?:'s| is) on (?:us|the house)|free of charge for you|half (?:price|off) for you|\\d+ ?% off (?:your|the|on)|as (?:a|an) (?:apology|gesture|courtesy|token|thank)[^.;!?]{0,60}?(?:credit|voucher|coupon|discount|refund|free|[$€£]\\s?\\d|\\d+ ?(?:usd|eur|gbp|%)))",
    "(?<![a-z])there(?:'s| is| are)(?: now| also| already)?(?: (?:a|an|some|another))?(?: [a-z0-9$€£.,]+){0,3}? (?:voucher|vouchers|coupon|credit|discount|refund|gift card|bonus)(?: [a-z]+){0,3}? (?:waiting|in your|on your|for you|on its way|with your name)",
    "(?<![a-z])(?:shipping|delivery|postage|fees?|order|return|one|month|coffee|treat|it|this)(?: [a-z]+){0,3}? (?:is|are|will be|'s) on (?:us|the house|me)(?![a-z])",
  ],
  zh: [
    '(?:我们?|这边|本人|公司|平台|系统|商家)(?:[^,。;!?\\n不没]{0,12}?)(?:会|将|可以|给|为|帮|来|已|现在|正在|马上|立即|愿意|同意|决定)[^,。;!?\\n不没无法]{0,14}?(?:退款|退还|退给|退回|全额退|赔付|赔偿|补偿|补发|赠送|送您|送你|发放|减免|免除|免掉|免收|返还|返现|优惠券|代金券|红包|抵扣|折扣|打折|积分|承担)',
    '(?:正在|马上|立即|现在|这就|已经?)(?:为|帮|给|替|向)[您你][^,。;!?\\n不没]{0,14}?(?:退款|退还|退回|赔付|赔偿|补偿|赠送|发放|减免|免除|优惠券|代金券|红包|返现)',
    '(?:作为|为了?)(?:补偿|赔偿|歉意|表达歉意|表示歉意|感谢|弥补)[^。;!?\\n]{0,24}?(?:送|赠|给|发|退|减|免|券|红包|积分|元)',
    '(?:送|赠送?|给|发)[您你]?(?:一张|一个|一份|\\d+)[^,。;!?\\n]{0,12}?(?:券|红包|积分|优惠|礼品|折扣)',
    '[您你](?:将|会|可)?(?:收到|获得|得到|拿到|享受)(?:[^,。;!?\\n]{0,12}?)(?:退款|补偿|赔偿|赔付|优惠券|代金券|红包|返现|减免)',
    '(?:退款|补偿|赔款|赔偿|代金券|优惠券|红包)(?:[^,。;!?\\n]{0,12}?)(?:已(?:经)?(?:批准|通过|发放|到账|退回|处理|提交|在路上|安排)|正在(?:路上|处理|退回)|将(?:于|在|会)|马上(?:到账|退)|会(?:退|到))',
    '(?:这笔|该|此|您的|本次)?(?:手续费|费用|运费|利息|年费|服务费|违约金)(?:[^,。;!?\\n不]{0,8}?)(?:已|给您|帮您|为您|全部|直接|都)?(?:减免|免除|免了|免收|退还|退给|取消)',
    '(?<!卖家|商家|保险|银行|快递)(?:给|为|帮|替)[您你][^,。;!?\\n不没]{0,6}?(?:补偿|赔付|赔偿|赠送|减免|免掉|免除|免了|返现|返还|补贴|打[一二三四五六七八九\\d.]{1,3}折|优惠\\d|减\\d)',
    '(?:免掉|免去|免除|减免)了?[您你]?的?(?:本次|这次|这笔|下次|全部|这单)[^,。;!?\\n]{0,6}?(?:费|息)',
  ],
  es: [
    `(?<![a-z])(?:le|te|les|se lo|se la|lo|la)? ?(?:hemos|he|vamos a|voy a|estamos|estoy|podemos|puedo|procedemos a|queremos|me gustaria)(?: [a-z]+){0,3}? (?:reembols|devolv|devuelt|devolviendo|abon|compens|conced|otorg|ofrec|regal|condon|exoner|acredit|bonific|emit|descont|aplic|tramit|proces|asum|entreg|enviar|dar)\\w*[^.;!?]{0,50}?(?:reembolso|abono|credito|vale|cupon|descuento|bono|compensacion|devolucion|importe|dinero|comision|cargo|gastos|\\d+(?:[.,]\\d+)? ?(?:usd|eur|mxn|dolares|euros|pesos|%|\\$|€)|gratis)`,
    '(?<![a-z])(?:(?:le|te|les|se) )?(?:reembolsaremos|reembolsare|devolveremos|devolvere|abonaremos|abonare|compensaremos|compensare|regalaremos|regalare|condonaremos|daremos|dare|ofrecemos|ofrezco|ofreceremos|concedemos|concedo|otorgamos|descontaremos|acreditaremos|eximimos|eximiremos|devolvemos|devuelvo|reembolsamos|reembolso|abonamos|bonificaremos|asumiremos|asumimos|enviaremos|enviare)(?![a-z])[^.;!?]{0,50}?(?:reembolso|abono|credito|vale|cupon|descuento|bono|compensacion|devolucion|importe|dinero|total|comision|cargo|gastos|\\d|gratis|envio gratuito)',
    '(?<![a-z])(?:estoy|estamos|ya estoy|ya estamos) (?:procesando|tramitando|realizando|emitiendo|gestionando|haciendo|ejecutando)(?: [a-z]+){0,3}? (?:reembolso|devolucion|abono|compensacion)',
    '(?<![a-z])(?:recibira|recibiras|tendra|tendras|obtendra|vera|va a recibir)(?: [a-z]+){0,4}? (?:reembolso|vale|cupon|descuento|abono|credito|compensacion|dinero|importe|devolucion)',
    '(?<![a-z])(?:su|tu|el|la|un|una|este|esta) (?:[a-z]+ ){0,2}?(?:reembolso|devolucion|abono|vale|cupon|descuento|compensacion|credito)(?: (?:de|por|para) [^;!?]{1,40}?)? (?:esta en camino|ya esta|esta aprobad|ha sido|fue|se ha|sera|llegara|va en camino|queda|esta (?:en proceso|confirmad|garantizad|list)|se (?:abonara|aplicara|enviara|acreditara))',
    '(?<![a-z])(?:aqui tiene|aqui tienes|acepte|disfrute|use el codigo|como (?:disculpa|compensacion|cortesia|gesto|muestra))[^.;!?]{0,50}?(?:vale|cupon|descuento|credito|codigo|reembolso|\\d+ ?(?:%|€|eur|usd|euros|dolares))',
    '(?<![a-z])(?:la|las|el|los|esa|ese|esta|este) (?:comision|comisiones|cargos?|gastos|tarifas?|recargo|penalizacion)(?: [a-z]+){0,3}? (?:queda|quedan|sera|seran|ha sido|han sido|fue|corre|corren)(?: [a-z]+)? ?(?:condonad|anulad|eliminad|exonerad|devuelt|reembolsad|cancelad|por nuestra cuenta)',
    '(?<![a-z])(?:corren?|correra|va|van|iran?) por nuestra cuenta|(?:pagamos|asumimos|cubrimos) nosotros',
    '(?<![a-z])(?:le|te) (?:hemos |he )?(?:perdonamos|perdono|perdonado|quitamos|quito|quitado|descontamos|descontado|rebajamos|rebajado|puesto|dejado|metido|anadido|sumado|hacemos|hago)(?: [a-z]+){0,4}? ?(?:comision|cargo|recargo|gastos|[$€]?\\d|descuento|vale|cupon|credito|bono)',
  ],
  ar: [
    '(?:سنقوم|ساقوم|نقوم|اقوم|سوف|س|تم|جاري|نحن|جار)(?: (?:الان|حاليا|فورا|ايضا))? ?(?:ب)?(?:ال)?(?:رد|استرداد|ارجاع|اعاده|تعويض|منح|اعفا|خصم|ايداع|اصدار|تقديم|اضافه|اعطا|معالجه|تنفيذ)[\\u0620-\\u06ff]*(?: [\\u0620-\\u06ff]+){0,3}? ?(?:مبلغ|المبلغ|قيمه|قسيم|رصيد|خصم|رسوم|الرسوم|تعويض|كوبون|استرداد|الاسترداد|اموال|نقود|هديه|\\d)',
    '(?<![\\u0620-\\u06ff])و?(?:سنمنحك|سامنحك|سنعطيك|ساعطيك|سنقدم|ساقدم|سنعوضك|ساعوضك|سنعوض|سنرد|سارد|سنعيد|ساعيد|سنسترد|سنعفيك|ساعفيك|سنخصم|ساخصم|سنضيف|ساضيف|سنتحمل|سنودع|سنلغي الرسوم|سنرجع|سارجع|سنهديك|نمنحك|نقدم لك|نهديك|امنحك|منحناك|منحتك|نعوضك|نعيد لك|ارد لك|نرد لك|اعيد لك|ارسل لك قسيمه|سارسل لك قسيمه|سنرسل لك قسيمه|سنرسل لك كوبون)(?![\\u0620-\\u06ff])(?! ?علي (?:سوال|رسال|استفسار))',
    '(?:ستحصل|ستتلقي|ستستلم|سيصلك|سيعاد|سيرد|ستسترد|تحصل الان|سيتم رد|سيتم استرداد|سيتم ايداع|سيتم تعويض|سيتم خصم|سيتم اعفا|سيتم ارجاع|سيتم اعاده)[\\u0620-\\u06ff]*(?: [\\u0620-\\u06ff]+){0,4}? ?(?:مبلغ|المبلغ|قسيم|رصيد|خصم|تعويض|كوبون|استرداد|الاسترداد|اموالك|نقودك|هديه|الرسوم|\\d)',
    '(?:استردادك|الاسترداد|المبلغ المسترد|مبلغ الاسترداد|التعويض|القسيمه|تعويضك|قسيمتك)(?: [\\u0620-\\u06ff0-9.a-z-]+){0,6}? ?(?:في الطريق|تمت الموافقه|معتمد|جاهز|قيد التنفيذ|قيد المعالجه|سيصل|ستصل|موكد|سيظهر|سيودع)',
    '(?:تعويضا|كتعويض|اعتذارا|كاعتذار|كهديه|كبادره|تقديرا)[^.;!?]{0,50}?(?:قسيم|خصم|رصيد|كوبون|استرداد|هديه|مبلغ|\\d)',
    '(?:(?:تم|سيتم) (?:الغاء|اعفا[\\u0620-\\u06ff]*|اسقاط|حذف)(?: [\\u0620-\\u06ff]+){0,2}? (?:ال)?(?:رسوم|عموله|غرامه))|الرسوم (?:معفاه|ملغاه|علينا)',
    '(?:حطينا|حطيت|نزلنا|نزلت|ضفنا|ضفت|اضفنا|اضفت|عطيناك|اعطيناك|منحناك|هديناك|بنعطيك|بعطيك|نعطيك|بنعوضك|نعوضك|بنرجع لك|عوضناك)(?: [\\u0620-\\u06ff]+){0,4}? ?(?:\\d|رصيد|خصم|قسيم|كوبون|تعويض|هدي|مبلغ)',
    '(?:الشحن|التوصيل|الرسوم|المره|العموله)(?: [\\u0620-\\u06ff]+){0,2}? (?:علينا|علي حسابنا)(?![\\u0620-\\u06ff])',
    '(?:اسقطنا|اسقطت|شلنا|شلت|لغينا|الغينا|اعفيناك|سامحناك)(?: [\\u0620-\\u06ff]+){0,2}? ?(?:من )?(?:ال)?(?:رسوم|غرام|عموله)',
  ],
})

const refund = concepts.find(({ name }) => name === 'refund')

/** How sums are shown or counted, where nothing is given. */
const bookkeeping = /(?<![a-z])(?:exchange|replacement) rate|(?<![a-z])as a (?:separate )?credit(?![a-z])|优先扣/

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const { text } = sentence
  if (isGeneralTalk(match, text) || echoesPublic(text, prepared)) return true
  if (bookkeeping.test(text)) return true
  if (!refund) return false
  const byTool = backedByTools(refund, text, prepared)
  const byFact = backedByFacts(refund, idsIn(text), prepared)
  if (!byTool && !byFact) return false
  return amountsAgree(text, prepared)
}

/** A granted amount must be one that the tool or the fact of the refund names. */
function amountsAgree(text: string, prepared: Prepared): boolean {
  const amounts = findFigures(text).filter(({ kind }) => kind === 'money')
  const known = new Set(
    prepared
      .leaves()
      .filter((leaf) => /refund/.test(leaf.source) || /refund|amount/.test(leaf.path))
      .map((leaf) => Number(leaf.value)),
  )
  return amounts.every(({ value }) => known.has(value))
}

/** The house spares or gives, now or soon; a passive speaks of this customer only by name. */
function given(text: string, only?: Language): Match[] {
  return sparing.actsIn(text, only).flatMap((act) => {
    if (act.negated || act.agent === 'other' || act.agent === 'customer') return []
    const here = act.tense === 'done' || act.tense === 'doing' || act.tense === 'will'
    if (!here) return []
    const clause = text.slice(act.clauseStart, act.clauseEnd)
    if (act.agent !== 'house' && !(act.language === 'zh' && /[为帮给替][您你]|这单|这次|本次/.test(clause))) return []
    return [
      { language: act.language, text: text.slice(act.start, act.end), start: act.start, end: act.end, groups: {} },
    ]
  })
}

/** 4.2: promises or grants a refund, credit, voucher or waiver that no successful result backs. */
export const compensation = createClaimDetector({
  name: 'unbacked-compensation',
  triggers: {
    en: `refund|reimburs|credit|goodwill|voucher|coupon|gift|discount|compensat|rebate|cashback|money|free_|free shipping|free delivery|bonus|points|waive|courtesy|back_|fee_|fees_|charge|on us|on the house|off_|amount|usd|eur|gbp|dollars|euros|pounds|percent|on its way|approved|code_|replacement|sum_|${sparing.triggers.en}|${granted.triggers.en}`,
    zh: `退款|退还|退给|退回|全额退|赔付|赔偿|赔款|补偿|补发|赠送|送您|送你|发放|减免|免除|免掉|免了|免收|返还|返现|优惠|代金券|红包|抵扣|折扣|打折|积分|承担|券|折|补贴|免掉|免去|${sparing.triggers.zh}|${granted.triggers.zh}`,
    es: `reembols|devol|devuel|abon|compens|vale|cupon|descuento|credito|bono|regal|condon|exoner|gratis|importe|dinero|comision|cargo|gastos|usd|eur|dolares|euros|pesos|camino|aprobad|por nuestra cuenta|cuenta_|nosotros|perdon|quitamos|quito_|quitado|rebaj|puesto|anadido|${sparing.triggers.es}|${granted.triggers.es}`,
    ar: `استرداد|رد_|نرد|سنرد|سارد|تعويض|نعوض|سنعوض|ساعوض|منح|نمنح|قسيم|كوبون|خصم|رصيد|اعفا|نعفي|هدي|مبلغ|المبلغ|الرسوم|رسوم|نعيد|سنعيد|ساعيد|ارجاع|ايداع|في الطريق|نضيف|ساضيف|نتحمل|نرجع|سارجع|نقدم|ساقدم|علينا|حسابنا|عموله|غرام|العموله|${sparing.triggers.ar}|${granted.triggers.ar}`,
  },
  claims: ({ text }, _prepared, only) => [
    ...matchesIn(compensationPatterns, text, only),
    ...given(text, only),
    ...granted.in(text, only),
  ],
  excuses: ['question', 'condition', 'later-condition', 'negation', 'hearsay', 'quote', 'possibility', 'habit'],
  backed,
  waitsFor: ['refund_order'],
})
