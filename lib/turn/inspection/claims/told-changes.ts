import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { isNoNewsZh } from '../excuses/chinese-positions.ts'
import { isOfOtherEn } from '../excuses/english-positions.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { type Match, matchesIn, patterns } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { byOthers, type ClaimedAct } from './claimed-acts.ts'
import { isNoEnd } from './no-news.ts'
import { openActs } from './open-acts.ts'
import { isShownEs } from './shown-where.ts'
import { isAnothersAr, isElsewise } from './told-elsewise.ts'
import { isUnsure } from './unsure.ts'

const nowEn = '(?: (?:now|already|just|all|both|fully|officially|successfully|safely|been|well|indeed)){0,3}'
const newsEn =
  '(?! been (?:in|on|up|out|under|with|at|through|over|back|a|the|your|\\d+)(?![a-z]))(?: (?:now|already|just|all|both|fully|officially|successfully|safely|been|well|indeed)){1,3}'
const nowEs = '(?: (?:ya|ahora|todo|ambos|oficialmente|correctamente|sido))'

const outright = /[,;] (?:and |y )?(?:yes|indeed|si|en efecto), |,(?:是的|确实),|[,،] (?:و)?نعم[,،] /

/** Something has become so, whatever it is: news of a change. Read only of what the customer has asked for. */
const changes = patterns({
  en: [
    unwrap`
      (?:(?<![a-z])(?:is|are|was|were|has|have|had|got|gets|shows as|stands)|'s|'re|'ve)${newsEn} (?:[a-z-]{2,14}(?:ed|en|wn|pt|nt|lt|ne|ut|wn)|
      in|on|up|off|out|under|with|at|set|put|live|back|through|over|active|complete|effective|heading|going|headed|
      bound|no more|void|sorted|done|your|the|a|\d{1,5})(?![a-z])
    `,
    unwrap`
      (?:(?<![a-z])(?:is|are|was|were)|'s|'re)${nowEn} (?:in (?:place|motion|the works|the system|progress|
      your name)|locked in|all wrapped|wrapped up|under ?way|up and running|on its way|on the way|through|off|gone|live|
      complete(?! (?!now|and|as|on|so|at|in|with|for|already|today|from|but)[a-z])|sorted|all set|no more|no longer|
      out(?! of (?!(?:the|your) (?!question|way|blue|box|ordinary)))|over|history|headed|heading|done|finished|
      finali[sz]ed|settled|
      reversed|taken off|stood down|pulled|switched|swapped|replaced|updated|changed|saved|stored|lodged|logged|filed|opened|open|
      raised|registered|submitted|issued|sent|returned|released)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:has|have|'s|'ve)${nowEn} (?:gone|taken (?:its|effect|place)|reached|left|landed|come (?:off|out|
      through)|moved|switched|changed|stood|become|turned)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:went (?:in|out|through|off|live)|came (?:off|out) of|took effect|won't be (?:reaching|coming|arriving|
      going|sent|shipped|charged(?! (?:for [a-z]+ing|twice|extra|an?)(?![a-z])))(?! (?:[a-z'-]+ ){0,5}(?:until|before|unless|if|while|twice)(?![a-z]))(?! for an? [a-z]+ (?:you|that))|will now (?:arrive|go|be|come|head|
      land|ship)|now (?:reads|says|shows|goes|carries|uses|
      has|sits|stands|exists|lists|bears)|got (?:opened|filed|lodged|cancell?ed|changed|refunded|
      sent|reversed|updated)|consider (?:it|that|this|[a-z]+-\d+|your [a-z]+|the [a-z]+) (?:gone|done|cancell?ed|
      sorted|refunded|changed|filed|opened))(?![a-z])(?! (?:only )?(?:when|once|if|as soon as)(?![a-z]))
    `,
    unwrap`
      ^\W*(?:[a-z]+[,!.] )?(?:all|that's|that is|there)(?: [a-z]+[- ]?\d*| the [a-z]+| your [a-z]+){0,2} (?:taken|
      filed|switched|swapped|moved|lodged|opened|pulled|stopped|sent|done|sorted|updated|changed|reversed|logged|
      in|off|gone|cancell?ed|refunded|set|wrapped|squared|booked)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:we've|we have|i've|i have) (?:got|put|set|taken|moved|had) [a-z0-9 -]{2,40} (?:down|in motion|
      into motion|in place|off|through|on file|on record|on the label|in your name|under way)(?![a-z])|
      (?<![a-z])done and dusted|(?<![a-z])(?:is the one|it is for|it's for|it is from|is what) (?:on|[a-z]+-\d+|now|
      here)
    `,
  ],
  zh: [
    unwrap`
      (?:已经?|都|刚刚?|现在|全部?|成功|从现在起|正式)[^,。;!?\n不没未会能]{0,10}?(?:了|好|完|成|掉|到|出|回|妥|毕|齐|生成|生效|停|作废|状态|保存|同步|更正|变更|开始|
      放款|受理|在案|提交(?=[,。!;~]|$)|递|挂|立|入|进|撤|退(?![是就的得,])|改|换|取消|就是|的是|是新|寄往|送往|往|交给|写)
    `,
    unwrap`
      (?:保存|解锁|解冻|升级|办|弄|调|改|换|退|撤|关|停|开|立|提|递|交|处理|操作|安排|登记|设置|打|走|取消|生成|写|录|挂|拦|更新|修改|变更|受理|同步|回|还)(?:好|完|成|成功|掉|妥|
      到位|上|下来|出去|出来|进去|完毕|齐|停)?(?:了|啦|咯|喽)
    `,
    '(?:完毕|生效|到位|就是新|改为新|进行中|处理中)(?=[,。!~]|$|状态)|不会再?(?:发|出|扣|送|寄)|不用再?(?:管|付|等)',
  ],
  es: [
    unwrap`
      (?<![a-z])(?:acaba|acaban) de (?:quedar|ser|estar)?(?: [a-z]+)?|(?<![a-z])se acab(?:a|an) de [a-z]+|
      (?<![a-z])desde (?:ahora|este momento|ya)(?: mismo)?(?: [a-z]+){0,6} (?:es|va|queda|sera)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:quedo|quedaron|queda|quedan|ha quedado|han quedado|paso a|pasa a|ha pasado a|pasaron a|fue|fueron|ha sido|
      han sido|figura|figuran|consta|constan|aparece|aparecen|esta|estan|ha dejado de|dejo de)${nowEs}{0,2}(?: (?:como|
      en|estar|ser|estado|a|con)){0,3} ?(?:[a-z]{2,14}(?:ad|id)[oa]s?|hech[oa]s?|list[oa]s?|abiert[oa]s?|puest[oa]s?|
      devuelt[oa]s?|inscrit[oa]s?|sin efecto|de baja|fuera|en (?:curso|marcha|camino|firme|vigor|tramite|manos|su|tu|
      el|la|disputa)|activ[oa]|direccion|destino|calle|avenida)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:ya|ahora)(?: (?:le|te|se|lo|la|me|nos|ha|han|fue|fueron|esta|estan|va|van|queda|
      quedo)){0,3} (?:[a-z]{2,14}(?:ad|
      id)[oa]s?|hech[oa]s?|list[oa]s?|abiert[oa]s?|devuelt[oa]s?|en (?:curso|marcha|camino|firme|manos|su|tu)|salio|
      salieron|entro|volvio|regreso|proces[oa]|emitio|hizo|termino|completo|cambio|cuenta|tiene|usa|utiliza|existe|hay|figura|
      aparece|consta|va|viaja|sale|camino|de (?:vuelta|regreso|camino)|hacia|rumbo)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:va|van|viaja|sale|llegara|llega|apunta|ira|saldra)(?: (?:ya|ahora|entonces|directamente)){1,2} (?:a|
      hacia|con|de|para)(?![a-z])|(?<![a-z])(?:ha|han) (?:vuelto|salido|entrado|llegado|regresado|cambiado|quedado|
      pasado)(?![a-z])|(?<![a-z])se (?:ha|han) (?:[a-z]{2,14}(?:ad|id)o|hecho|abierto|devuelto|puesto)(?![a-z])|
      (?:^\W*|[,:;!.] )(?:(?:su|tu|el|la) )?(?:disputa|reclamacion|cancelacion|anulacion|direccion|reembolso|devolucion|
      pedido|renovacion|correo|cuenta)(?: de [a-z]{3,12})? (?:ya )?(?:abiert|cancelad|anulad|tramitad|cambiad|
      actualizad|emitid|presentad|
      registrad|hech|modificad|apagad|desactivad|desbloquead|guardad)[oa](?![a-z])(?! (?:se|es|son|aparece|sirve|
      debe|tiene|ve|esta en|figura|consta|corresponde|sigue|no|puede|incluye) )|(?<![a-z])ya no (?:sale|saldra|
      figura|existe|esta|se|le|te)(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:صار|صارت|اصبح|اصبحت|بات|باتت|غدا|اكتمل|اكتملت|انتهي|انتهت|تم|تمت|لم يعد|لم تعد|دخل|دخلت|
      خرج|خرجت|عاد|عادت|رجع|رجعت|وصل|وصلت|انتقل|انتقلت|نفذ|نفذت|اعيد|اعيدت|استبدل|استبدلت|تغير|تغيرت|تعدل|تعدلت|عدل|عدلت|تحول|
      تحولت|حل محله|فتح|فتحت|سجل|سجلت|رفع|رفعت|قدم|حول|حولت|الغي|الغيت|انلغي|اتلغي|حدث|حدثت|نقل|ابطل|اوقف|توقف|حفظ|اغلق|ردت|
      رد)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:قايم(?:ه(?! (?:"|ال|[\u0620-\u06ff]{2,}ك(?![\u0620-\u06ff]))))?|مرفوع|مرفوعه|مفتوح|مفتوحه|(?<!ال)مسجله?|ملغي|ملغاه|محول|محوله|متجه|متجهه|
      محدث|محدثه|معدل|مسترد|مسترده|نافذ|راجع|راجعه|جاهز|منفذ|مكتمل|مكتمله|مثبت)ا?(?![\u0620-\u06ff])
    `,
  ],
})

/** What each act is about, or leaves behind. */
const things: Readonly<Record<string, RegExp>> = {
  cancel: new RegExp(unwrap`
    (?<![a-z])(?:order|cancellation|it|that|subscription|booking|purchase|pedido|compra|cancelacion|anulacion|suscripcion|
    reserva|orden|[a-z]{2,4}-\d{1,8})(?![a-z])|取消|单|订阅|会员|不会?再(?:给[您你])?(?:发货|寄)|[a-z]{2,4}-\d|الغاء|(?<![\u0620-\u06ff])[وفبل]?(?:ال|لل)?طلب(?:ي|ك|كم|ات|اتك|يه|يتك|ان|ين)?(?![\u0620-\u06ff])|اشتراك|حجز
  `),
  refund: new RegExp(unwrap`
    (?<![a-z])(?:refund|money|amount|funds|credit|payment|reimbursement|reembolso|devolucion|dinero|importe|abono|monto|
    reintegro|plata|\d[\d.,]* ?(?:eur|usd|gbp|aed|sar|mxn|cny))(?![a-z])|退|款|钱|元|استرداد|مبلغ|فلوس|[\d.,]+ (?:ريال|درهم|
    دينار|جنيه)
  `),
  address: new RegExp(unwrap`
    (?<![a-z])(?:address|label|destination|street|direccion|domicilio|destino|calle|avenida)(?![a-z])|地址|收货|面单|عنوان|وجهه
  `),
  renewal: /renew|renovacion|续费|تجديد/,
  contact:
    /(?<![a-z])(?:e-?mail|phone|mobile|number|numero|correo|telefono|movil)(?![a-z])|邮箱|手机|号码|بريد|جوال|رقمك|[a-z0-9]@[a-z]/,
  removal:
    /(?<![a-z])(?:card|account|profile|it|tarjeta|cuenta|perfil|correo|telefono)(?![a-z])|卡|[账帐][户号]|资料|号码|حساب|بطاق|حذف|ازال/,
  activate: /(?<![a-z])(?:account|card|cuenta|tarjeta)(?![a-z])|[账帐][号户]|卡|حساب|بطاق/,
  dispute: new RegExp(unwrap`
    (?<![a-z])(?:dispute|claim|case|complaint|chargeback|disputa|reclamo|reclamacion|caso|queja|contracargo)(?![a-z])|争议|
    申诉|投诉|维权|拒付|纠纷|نزاع|اعتراض|شكوي|بلاغ|مطالب
  `),
}

/** Nothing has been done: it failed, is refused, cannot be, has to wait, is another state of the thing, or is asked of the customer. */
const elsewise = new RegExp(unwrap`
  (?<![a-z])(?:not|cannot|nothing|nobody|none|says|you'll get|unable|can|could|may|might|must|should|need|needs|
  failed|fails?|refused|declined|rejected|denied|
  blocked|locked|stuck|error|problem|issue|try|tried|attempt|still|yet|unless|until|once|before|after|if|when|first|
  late|closed|possible|allowed|required|requested|available|eligible|ready to|waiting|awaiting|pending|shipped|
  dispatched|delivered|with the (?:courier|carrier)|left the warehouse|arrived|received|placed on|paid|packed|
  processing|review|reviewed|checked|your turn|tap|choose|press|window|days|policy|unchanged|same|verified|
  verify|confirmed|noted|understood|sorry|unfortunately|no (?:open|active|dispute|refund|change|claim))(?![a-z])|n't
`)
const elsewiseEs = new RegExp(unwrap`
  (?<![a-z])(?:no(?! se (?:le )?(?:cobrara|enviara))|nunca|nadie|ningun[ao]?|nada (?:se|ha|queda|cambia)|puede|puedes|podria|podra|podemos|puedo|debe|hay que|
  hace falta|necesit[a-z]+|fallo|fallado|
  rechaz[a-z]+|deneg[a-z]+|error|problema|intent[a-z]+|sigue|siguen|todavia|aun|sin (?!efecto)|hasta|antes|despues|
  cuando|si(?! ?[,.!])|una vez|
  pendientes?|enviad[oa]|entregad[oa]|recibid[oa]|pagad[oa]|en preparacion|en proceso|en reparto|en revision|cerrad[oa]|
  bloquead[oa]|verificad[oa]|revisad[oa]|confirmad[oa]|anotad[oa]|entendid[oa]|requerid[oa]|permitid[oa]|disponibles?|
  toque|pulse|elija|dias|plazo|lamento|siento|anterior|salio(?! hacia| rumbo| a su)|vencid[oa]|asociad[oa]|registrad[oa] el|
  realizad[oa] el|comprad[oa])(?![a-z])
`)
const elsewiseZh = new RegExp(unwrap`
  (?:[a-z]{1,5}-\d{2,}|订单|单子|那单|这单) ?(?:的?状态)?(?:现在|目前|当前|照样|照旧|照常|依然|依旧|仍然?|仍旧|一直|始终|原样|好好地|显示|都|也|还|正|是|为|在){0,5}["“]?(?:处理|进行)中|
  不(?!会再|用再?[管付等]|再)|没(?!问题|关系|事)|未|无法|失败|拒|驳回|需要|需先|请(?!您?(?:留意|注意|放心|查收|等|耐心))|可以(?!在|看|查)|如果|要是|若|之?后(?!台)|才|
  再[为帮给来]|待|尝试|抱歉|超过|过期|
  已(?:经)?(?:发货|发出|出库|签收|送达|妥投|付款|支付|下单|收到|了解|知道|看到|查到|核实|核对|记录|确认|验证|登录|提醒|说明|揽收|寄出)|审核|规则|政策|点击|选择|期限|天内|最晚|原地址|暂时|
  错误|返回了|时(?!间|效|刻)|
  还(?!给|款|您|你|到)|仍|目前(?:订单)?(?:是|为)
`)
const elsewiseAr = new RegExp(unwrap`
  (?<![\u0620-\u06ff])[وفل]?(?:مش|مو|مب|مهوب|(?<!(?:زي|مثل|متل|كل|حسب|بعد|قبل|اول|علي) )ما(?! (?:عاد|بق|راح|علي|في مشكل|عندي مشكل|طلب|تقلق|تشيل))(?= )|بالرفض|لا|لم(?! ي?ت?عد (?:ال)?(?:طلب|عنوان|قايم|علي))|لن(?! (?:يشحن|يصلك|يخصم))|ليس|غير|
  يمكن[\u0620-\u06ff]*|تعذر|يتعذر|فشل|فشلت|رفض|مرفوض|خطا|مشكله|
  حاولت|اذا|لو|بعد (?!ان عدل)[\u0620-\u06ff]*|قبل|عند(?!نا|ك|ه)|حتي|ما زال|مازال|لا يزال|قيد (?!النزاع)|شحن|تسليم|
  توصيل|استلم|دفع|مدفوع|تاكيد[\u0620-\u06ff]*|
  تحقق|اضغط|اختر|يجب|يلزم|نحتاج|احتاج|يحتاج|بالامكان|امكان|نعتذر|عذرا|للاسف|اسف|نعم \?|القديم(?! لم)|ايام|مهله|خلال|الشحن|التسليم|
  التوصيل|التحقق|عاده|يتم|تتم|ستتم|سيتم|في حال)(?![\u0620-\u06ff])
`)
/** What says, in each language, that nothing has been done. */
export const elsewhere: Readonly<Record<Language, RegExp>> = {
  en: elsewise,
  es: elsewiseEs,
  zh: elsewiseZh,
  ar: elsewiseAr,
}

const places = new RegExp(
  unwrap`
  \d{1,5}[a-z]? [a-z]{3,}|(?<![a-z])(?:calle|avenida|plaza|paseo) [a-z]{3,}|[\u3400-\u9fff]{2}(?:路|街|道|巷|弄|小区|花园|大厦)|
  شارع (?:ال)?[\u0620-\u06ff]{3,}|حي (?:ال)?[\u0620-\u06ff]{3,}
`,
  'g',
)

/** Whether a clause names the place that the customer has written. */
export function namesPlace(clause: string, prepared: Prepared): boolean {
  return (clause.match(places) ?? []).some((place) => prepared.said.some((message) => message.includes(place)))
}

const relative = /(?<![a-z])(?:que|that|which|where|quien) $|(?<![\u0620-\u06ff])(?:التي|الذي|ان) $/
const general =
  /^[^,。]{0,3}(?:之?前|之?后(?!台)|以后|的时候|的话|就(?!是)|吗|没有?[,。?]|进度|情况|详情|流程|方式|条件|标准|入口)/

/** "Está listo para cancelarse": it has yet to come. */
const readyFor = /^.{0,24}?(?:(?<![a-z])list[oa]s? para |(?<![a-z])ready to |جاهز[\u0620-\u06ff]? (?:لل|ل))/

/** "Is changed under Profile, Contact": where the customer does it. */
const bySelf = new RegExp(unwrap`
  ^ (?:under(?! ?way)|in (?:your |the )?(?:profile|settings|app|menu)|from (?:your |the )?(?:profile|settings|app|menu)|
  en (?:el |la |su |tu )?(?:perfil|ajustes|configuracion|app|menu|plan,)|desde (?:el |la |su |tu )?(?:perfil|ajustes|
  app))(?![a-z])
`)
/** "点开后就换好了": once that has been done. */
const thenZh = /[点打填按选输提][^,。]{0,8}后,?[^,。]{0,4}$/
/** "退款成功的标志": no success of this one. "商家取消了活动": another's act. */
const namedZh = /^成功(?:的|与否|率|页)/
const byAnotherZh = /(?:商家|卖家|店家|主办方|航空公司|[您你](?:自己|本人))[^,。为给帮替把将]{0,4}$/
/** A renewal that is on has not been stopped. */
const runsStill = /activ|(?<![a-z])on$|开启|开着|打开/

/** "انت الان دخلت برقم الطلب": the customer came in, went back or cancelled by himself. */
const byCustomerAr = /(?<![\u0620-\u06ff])[وف]?(?:انت|انك|كونك|حضرتك|بنفسك)(?: [\u0620-\u06ff]+){0,3} $/
/** What only a person does by these: to come in with a number, to enter an app or a page. */
const enteredAr =
  /^ (?:ب[\u0620-\u06ff]{3,}|(?:الي|علي|من) (?:ال)?(?:حساب|تطبيق|موقع|صفح|رابط|جهاز)[\u0620-\u06ff]*)(?![\u0620-\u06ff])/

/** Whether it is told of the customer and not of the thing. */
function isCustomersAr(match: Match, text: string): boolean {
  if (match.language !== 'ar' || !/ت$/.test(match.text)) return false
  if (byCustomerAr.test(text.slice(0, match.start))) return true
  return /دخلت$/.test(match.text) && enteredAr.test(text.slice(match.end))
}

/** A sign that parts clauses, and no sign within a number. */
const border = /[,;:!?.()。\n](?!\d)|(?<![a-z])(?:but|pero|though|aunque)(?![a-z])|但|لكن/g

export function clauseOf(text: string, match: Match): string {
  let from = 0
  let to = text.length
  for (const { index } of text.matchAll(border)) {
    if (index < match.start) from = index + 1
    else if (index >= match.end) {
      to = index
      break
    }
  }
  return text.slice(from, to)
}

/** "现在为您提交": runs, and is not over. */
const runsZh = /^现在[为给帮替][您你][^了好完已成妥毕]*$/

/** "It's out of the shop's hands". */
const beyond =
  /^ of (?:(?:the|our|my|your|their|its) )?(?:[a-z']+ )?(?:hands|reach|control|stock|date|warranty|office|town)(?![a-z])/

/** What a sentence tells as changed of a thing for which the customer has asked an act that no call has run. */
export function toldChanges(sentence: Sentence, prepared: Prepared, only?: Language): ClaimedAct[] {
  const open = openActs(prepared)
  if (open.length === 0) return []
  const { text } = sentence
  if (/\?\W*$/.test(text)) return []
  const told: ClaimedAct[] = []
  for (const match of matchesIn(changes, text, only)) {
    if (isCustomersAr(match, text) || isAnothersAr(match, text, prepared)) continue
    const clause = clauseOf(text, match)
    if (match.language === 'zh' && runsZh.test(match.text)) continue
    if (match.language === 'en' && /out$/.test(match.text) && beyond.test(text.slice(match.end))) continue
    if (match.language === 'en' && isOfOtherEn(match.text, text, match.start, match.end)) continue
    if (elsewhere[match.language].test(clause) || byOthers.test(clause)) continue
    const concept = open.find(
      ({ name }) => things[name]?.test(clause) || (name === 'address' && namesPlace(clause, prepared)),
    )
    if (!concept) continue
    if (concept.name === 'cancel' && isNoEnd(match.text, clause)) continue
    if (excuseFor(['possibility'], match.language, text, match.start, match.end) !== undefined) continue
    // "…, and yes, it now reads": said outright.
    if (isUnsure(match.language, text.slice(0, match.start).split(outright).at(-1) ?? '', '')) continue
    // "La dirección que consta": which one, and not what has become of it.
    if (relative.test(text.slice(0, match.start)) || general.test(text.slice(match.end))) continue
    if (
      readyFor.test(text.slice(match.start)) ||
      bySelf.test(text.slice(match.end)) ||
      thenZh.test(text.slice(0, match.start))
    )
      continue
    if (isElsewise(match, text)) continue
    if (match.language === 'es' && isShownEs(match, text, clause)) continue
    if (match.language === 'zh' && (namedZh.test(match.text) || byAnotherZh.test(text.slice(0, match.start)))) continue
    if (match.language === 'zh' && isNoNewsZh(text, match.start, match.end)) continue
    if (concept.name === 'renewal' && runsStill.test(match.text)) continue
    told.push({ ...match, concept, kind: 'done', self: false })
  }
  return told
}
