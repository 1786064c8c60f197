import { createClaimDetector } from '../claim-detector.ts'
import { clauseStart } from '../excuses.ts'
import { idsIn } from '../order-ids.ts'
import { type Match, patterns } from '../patterns.ts'
import type { Leaf, Prepared } from '../prepared.ts'
import type { Sentence } from '../watch.ts'

/** What a state says of a thing, and which other states it rules out. */
type State =
  | 'processing'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'refunded'
  | 'returned'
  | 'failed'
  | 'locked'
  | 'active'
  | 'pending'

const ruledOut: Readonly<Record<State, readonly State[]>> = {
  processing: ['shipped', 'delivered', 'cancelled', 'refunded', 'returned'],
  shipped: ['processing', 'delivered', 'cancelled', 'refunded', 'returned'],
  delivered: ['processing', 'shipped', 'cancelled'],
  cancelled: ['processing', 'shipped', 'delivered', 'pending'],
  refunded: ['pending', 'failed', 'processing'],
  returned: ['processing', 'shipped', 'cancelled'],
  failed: ['refunded', 'active', 'delivered', 'shipped'],
  locked: ['active'],
  active: ['locked', 'cancelled'],
  pending: ['refunded', 'failed', 'delivered', 'active'],
}

const written: readonly (readonly [state: State, pattern: RegExp])[] = [
  [
    'processing',
    /(?:待|未|等待|准备)(?:发货|发出|出库)|(?:not|never)[_ -]?(?:yet[_ -]?)?shipped|unshipped|awaiting[_ -]?(?:shipment|dispatch)|ready[_ -]?to[_ -]?ship|to[_ -]?be[_ -]?shipped|pre[_ -]?shipment|label[_ -]?created|no enviad|(?:pendiente de|por) env|لم يشحن|(?:بانتظار|في انتظار) الشحن/,
  ],
  ['failed', /undeliver|deliver[a-z]*[_ -]?(?:failed|attempt)|not[_ -]?delivered|no entregad|投递失败|派送失败/],
  [
    'pending',
    /cancel[a-z]*[_ -]?(?:requested|pending)|not[_ -]?(?:approved|verified)|unverified|待(?:签收|取消|确认|审核)/,
  ],
  ['cancelled', /cancel|void|取消|关闭|anulad|ملغ/],
  ['delivered', /deliver|signed|received_by|签收|送达|entreg|تسليم|سلم/],
  ['shipped', /ship|transit|dispatch|out_for|运输|发货|派送|enviad|camino|شحن|طريق/],
  ['refunded', /refund(?:ed|_completed)|completed_refund|settled|paid_out|已退款|reembolsad|مسترد/],
  ['returned', /returned|已退货|devuelt|مرتجع/],
  ['failed', /fail|declin|reject|denied|失败|拒|rechazad|denegad|فشل|مرفوض/],
  ['locked', /lock|suspend|frozen|block|冻结|锁|bloquead|suspendid|مقفل|مجمد|موقوف/],
  ['active', /active|unlocked|approved|verified|正常|activ|نشط|مفعل/],
  ['processing', /process|prepar|packing|placed|paid|confirmed|处理|待发货|procesand|قيد/],
  ['pending', /pending|submitted|review|hold|waiting|审核|待|pendiente|revision|معلق/],
]

function stateOf(value: string): State | undefined {
  const text = value.toLowerCase()
  return written.find(([, pattern]) => pattern.test(text))?.[0]
}

const be =
  "(?:is|are|was|were|has|have|had|'s|'re|got|been|now|will be|being|shows as|marked as|just|both|already|still|currently|all|successfully)(?: (?:is|are|been|now|being|just|both|already|still|currently|all|successfully|safely|officially)){0,3}"

/** What a reply says of a thing's state; the group's name is the state. */
export const statePatterns = patterns({
  en: [
    `(?<![a-z])(?:${be} )(?<shipped>shipped|dispatched|in transit|on (?:its|the|their) way|out for delivery|sent out|with the (?:courier|carrier)|left (?:our|the) (?:warehouse|depot))(?![a-z])`,
    '(?<![a-z])(?<shipped>left (?:our|the) (?:warehouse|depot|store)|shipped (?:on|yesterday|this|today|out)|went out|is travelling|is heading (?:to|your)|should (?:arrive|reach you|be with you)|will (?:arrive|reach you|be delivered|be with you)|arriv(?:es|ing)|handed (?:over )?to the (?:courier|carrier))(?![a-z])',
    `(?<![a-z])(?:${be} )(?<delivered>delivered|signed for|dropped off|handed over|collected|picked up)(?![a-z])`,
    '(?<![a-z])(?<delivered>arrived|reached (?:you|your)|was left (?:at|with))(?![a-z])',
    `(?<![a-z])(?:${be} )(?<cancelled>cancell?ed|called off|voided)(?![a-z])`,
    `(?<![a-z])(?:${be} )(?<processing>processing|being (?:processed|prepared|packed|put together)|in preparation|waiting to (?:ship|be shipped)|about to ship|getting ready)(?![a-z])`,
    "(?<![a-z])(?<processing>(?:has not|hasn't|not yet|have not|haven't) (?:yet )?(?:shipped|left|been (?:shipped|dispatched|sent)))(?![a-z])",
    `(?<![a-z])(?:${be} )(?<refunded>refunded|paid out|settled|credited (?:back )?to|reimbursed|completed)(?![a-z])`,
    `(?<![a-z])(?:${be} )(?<returned>returned(?! to (?:you|your (?:card|account|original)))|sent back)(?![a-z])`,
    `(?<![a-z])(?:${be} )(?<failed>declined|rejected|refused|denied|failed|unsuccessful|turned down)(?![a-z])`,
    `(?<![a-z])(?:${be} )(?<locked>locked|suspended|frozen|blocked|restricted)(?![a-z])`,
    `(?<![a-z])(?:${be} )(?<active>active|unlocked|approved|verified|open again|fully (?:active|working)|working normally|in good standing|accepted|successful)(?![a-z])`,
    '(?<![a-z])(?<active>(?:has |have |had |just |already )?(?:gone|went|come|came) through|(?:has |have )?cleared)(?![a-z])',
    `(?<![a-z])(?:${be} )(?<pending>pending|under review|on hold|being reviewed|awaiting)(?![a-z])`,
  ],
  zh: [
    '(?<shipped>(?:已经?|正在|现在|目前|刚|早就|早已)[^,。;!?\\n不没未]{0,8}?(?:发货|发出|出库|运输|在途|途中|路上|派送|配送|寄出|揽收)|正在(?:运|派|配|赶)|在(?:路上|途中|派送|运输)|即将(?:送达|到达)|马上就?(?:到|送)|预计[^,。;!?\\n]{0,8}(?:送达|到达|到货))',
    '(?<delivered>(?:已经?|早就|早已|显示)[^,。;!?\\n不没未]{0,8}?(?:签收|送达|送到|妥投|收货|到货|投递成功)|(?:签收|送达)了)',
    '(?<cancelled>(?:已经?|被|早就|早已)[^,。;!?\\n不没未]{0,8}?(?:取消|关闭|撤销)|取消了)',
    '(?<processing>(?:还在|正在|目前|仍在|现在)[^,。;!?\\n不没]{0,6}?(?:处理|备货|打包|拣货|准备|配货)|待发货|(?:还没有?|尚未|未)(?:发货|发出|出库|寄出))',
    '(?<refunded>(?:已经?|早就|早已)[^,。;!?\\n不没未]{0,8}?(?:退款(?!申请)|退回|退还|到账|退到|退完)|退款(?:成功|完成|已到)|(?:退款|款项)已(?:经)?(?:到账|退回|完成))',
    '(?<failed>(?:已经?|被)[^,。;!?\\n不没未]{0,6}?(?:拒绝|驳回|拒付)|支付失败|付款失败|未通过|没有?通过|失败了)',
    '(?<locked>(?:已经?|被|目前|处于|仍)[^,。;!?\\n不没未解]{0,6}?(?:冻结|锁定|封禁|限制|停用))',
    '(?<active>(?:已经?|现在|目前|状态)[^,。;!?\\n不没未]{0,6}?(?:解冻|解锁|恢复正常|正常|激活|审核通过|通过(?:了)?审核|批准|通过|成功)|支付成功|付款成功|(?<![没未不])通过(?:啦|了(?!吗)|咯)|(?:审核|审批)(?:已经?)?(?:通过|完成)(?!吗|后|之后))',
    '(?<pending>(?:还在|正在|仍在|目前)[^,。;!?\\n不没]{0,6}?(?:审核|排队|等待))',
  ],
  es: [
    '(?<![a-z])(?<shipped>(?:ya |ha |fue |esta |se |va |sigue |viene )?(?:salio|salido|enviad[oa]|envio ya|en camino|en reparto|en transito|despachad[oa]|de camino|saliendo|viaja|llegara|llega (?:el|hoy|manana)))(?![a-z])',
    '(?<![a-z])(?<delivered>(?:ha sido|fue|esta|ya|se ha|se|consta como|figura como)(?: [a-z]+)? ?(?:entregad[oa]|entrego|recogid[oa]|firmad[oa]|llego))(?![a-z])',
    '(?<![a-z])(?<cancelled>(?:ha sido|fue|esta|ya|se ha|se|quedo|consta como|figura como)(?: [a-z]+)? ?(?:cancelad[oa]|cancelo|anulad[oa]|anulo))(?![a-z])',
    '(?<![a-z])(?<processing>(?:esta|sigue|se encuentra|aun esta|todavia esta)(?: [a-z]+)? ?(?:en preparacion|preparando\\w*|procesando\\w*|en proceso|siendo preparad[oa])|(?:aun|todavia) no (?:ha salido|se ha enviado)|no (?:ha salido|se ha enviado) (?:aun|todavia))(?![a-z])',
    '(?<![a-z])(?<refunded>(?:ha sido|fue|esta|ya|se ha|se|ya se)(?: [a-z]+)? ?(?:reembolsad[oa]|reembolso|devuelt[oa]|abonad[oa]|liquidad[oa]|pagad[oa]))(?![a-z])',
    '(?<![a-z])(?<failed>(?:ha sido|fue|esta|ya|se ha|se)(?: [a-z]+)? ?(?:rechazad[oa]|rechazo|denegad[oa]|denego|fallid[oa])|fallo)(?![a-z])',
    '(?<![a-z])(?<locked>(?:ha sido|fue|esta|sigue|se encuentra)(?: [a-z]+)? ?(?:bloquead[oa]|suspendid[oa]|congelad[oa]|restringid[oa]))(?![a-z])',
    '(?<![a-z])(?<active>(?:ha sido|fue|esta|ya|se ha)(?: [a-z]+)? ?(?:activ[oa]|activad[oa]|desbloquead[oa]|aprobad[oa]|verificad[oa]|operativ[oa]|aceptad[oa]))(?![a-z])',
    '(?<![a-z])(?<pending>(?:esta|sigue|se encuentra)(?: [a-z]+)? ?(?:pendiente|en revision|en espera))(?![a-z])',
  ],
  ar: [
    '(?<shipped>(?:تم|جري|لقد|قد)(?: [\\u0620-\\u06ff]+)? ?(?:شحن|ارسال)[\\u0620-\\u06ff]*|في الطريق|في طريق[\\u0620-\\u06ff]*|غادر[\\u0620-\\u06ff]*|خرج(?:ت)? (?:من|للتوصيل|ال)|قيد (?:التوصيل|الشحن|النقل)|سيصل[\\u0620-\\u06ff]*|ستصل[\\u0620-\\u06ff]*|شحن(?:اه|ت|ناه)?(?= )|لدي شركه (?:الشحن|التوصيل)|مع (?:المندوب|شركه الشحن))',
    '(?<delivered>(?:تم|جري)(?: [\\u0620-\\u06ff]+)? ?(?:تسليم|توصيل|استلام)[\\u0620-\\u06ff]*|سلم(?:ت|ناه)?(?= )|وصل(?:ت|ك|تك)?(?= (?:طلبك|الطلب|الشحنه|بالفعل|يوم|في|الي))|استلم)',
    '(?<cancelled>(?:تم|جري)(?: [\\u0620-\\u06ff]+)? ?الغا[\\u0620-\\u06ff]*|ملغ[\\u0620-\\u06ff]+|الغي(?= ))',
    '(?<processing>قيد (?:المعالجه|التجهيز|التحضير|الاعداد)|جاري تجهيز|يجري تجهيز[\\u0620-\\u06ff]*|لم (?:يشحن|يتم شحن|يغادر)[\\u0620-\\u06ff]*)',
    '(?<refunded>(?:تم|جري)(?: [\\u0620-\\u06ff]+)? ?(?:استرداد|رد|ارجاع|ايداع|اعاده)(?= )|(?:اعيد|رد|استرد)(?= (?:المبلغ|مبلغ)))',
    '(?<failed>(?:تم|جري)(?: [\\u0620-\\u06ff]+)? ?رفض[\\u0620-\\u06ff]*|رفض(?:ت)?(?= )|فشل(?:ت)?(?= )|مرفوض[\\u0620-\\u06ff]*)',
    '(?<locked>(?:تم|جري)(?: [\\u0620-\\u06ff]+)? ?(?:تجميد|ايقاف|قفل|حظر|تعليق)[\\u0620-\\u06ff]*|مجمد[\\u0620-\\u06ff]*|موقوف[\\u0620-\\u06ff]*|مقفل[\\u0620-\\u06ff]*|محظور[\\u0620-\\u06ff]*)',
    '(?<active>(?:تم|تمت|جري)(?: [\\u0620-\\u06ff]+)? ?(?:تفعيل|فتح|الموافق|قبول|توثيق|التحقق من)[\\u0620-\\u06ff]*|مفعل[\\u0620-\\u06ff]*|نشط[\\u0620-\\u06ff]*|يعمل بشكل طبيعي|مقبول[\\u0620-\\u06ff]*)',
    '(?<pending>قيد (?:المراجعه|الانتظار)|معلق[\\u0620-\\u06ff]*|بانتظار)',
  ],
})

function stateLeaves(sentence: Sentence, prepared: Prepared): Leaf[] {
  const all = prepared.leaves().filter((leaf) => /(?:^|\.)(?:state|status)$/.test(leaf.path))
  const ids = idsIn(sentence.text)
  const before = ids.length > 0 ? ids : idsIn(sentence.previous)
  if (before.length === 0) return all.length <= 1 ? all : []
  const objects = (leaf: Leaf): string[] => [
    ...idsIn(leaf.source.toLowerCase()),
    ...prepared
      .leaves()
      .filter((other) => other.source === leaf.source && /(?:id|order|orderid)$/.test(other.path))
      .map((other) => other.value.toLowerCase()),
  ]
  const named = all.filter(
    (leaf) => objects(leaf).some((object) => before.includes(object)) && objects(leaf).length <= 3,
  )
  return named
}

const kinds: readonly (readonly [subject: RegExp, sources: RegExp])[] = [
  [/refund|退款|reembolso|استرداد/, /refund/],
  [/account|wallet|账户|账号|cuenta|حساب|محفظ/, /account|wallet|profile/],
  [/payment|支付|付款|pago|دفع/, /payment|charge|order/],
]

/** Somebody else is said to say so: "the driver says it was delivered". */
const reported =
  /(?<![a-z])(?:driver|courier|carrier|seller|merchant|shop|bank|neighbou?r|receptionist|concierge|friend|husband|wife|agent|they|he|she|you|repartidor|mensajero|vendedor|tienda|banco|vecino|portero|conserje|usted|transportista)(?: has| had| have| le| les| me| ya)? (?:say|says|said|saying|tell|tells|told|claims?|claimed|insists?|reports?|reported|mention(?:s|ed)?|wrote|writes|dice|dicen|dijo|dijeron|asegura|afirma|comento|comenta|indica|sostiene)(?![a-z])|(?:司机|快递员|骑手|配送员|卖家|商家|店家|邻居|门卫|物业|银行|您|他|她|对方)[^,。;!?]{0,4}(?:说|称|表示|告诉|声称|反映|提到)|(?:السايق|المندوب|الموصل|البايع|المتجر|البنك|الجار|الحارس|شركه الشحن)(?: [\u0620-\u06ff]+)? ?(?:يقول|قال|قالت|تقول|ذكر|افاد|اخبر[\u0620-\u06ff]*|ابلغ[\u0620-\u06ff]*)|(?:يقول|قال|ذكر|افاد|اخبرك|ابلغك) (?:السايق|المندوب|الموصل|البايع|المتجر|البنك|الجار|الحارس)/

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const claimed = Object.entries(match.groups).find(([, text]) => text !== undefined)?.[0] as State | undefined
  if (!claimed) return true
  if (reported.test(sentence.text.slice(Math.max(0, match.start - 72), match.start))) return true
  const done = prepared
    .records()
    .filter(({ status }) => status === 'ok')
    .map(({ name }) => name)
  if (claimed === 'cancelled' && done.includes('cancel_order')) return true
  if (claimed === 'refunded' && done.includes('refund_order')) return true
  const clause = sentence.text.slice(clauseStart(sentence.text, match.start))
  const aboutMoney =
    /refund|money|amount|card|account|退款|款项|金额|reembolso|dinero|importe|مبلغ|المبلغ|استرداد/.test(clause)
  if (
    aboutMoney &&
    (claimed === 'shipped' || claimed === 'delivered') &&
    !/order|parcel|package|订单|包裹|pedido|paquete|طلب|شحن/.test(clause)
  ) {
    return true
  }
  let leaves = stateLeaves(sentence, prepared)
  for (const [subject, sources] of kinds) {
    if (subject.test(sentence.text) && leaves.some((leaf) => sources.test(leaf.source))) {
      leaves = leaves.filter((leaf) => sources.test(leaf.source))
      break
    }
  }
  if (leaves.length === 0) return true
  const dates = prepared.leaves().map((leaf) => leaf.path)
  return leaves.some((leaf) => {
    const state = stateOf(leaf.value)
    if (!state || state === claimed) return true
    // What has happened on the way stays true: a delivered order has shipped.
    if (claimed === 'shipped' && dates.some((path) => /ship|dispatch/.test(path)) && state !== 'cancelled') return true
    if (claimed === 'delivered' && dates.some((path) => /deliveredon|deliveredat|signed/.test(path))) return true
    if (
      claimed === 'refunded' &&
      prepared
        .leaves()
        .some((other) => /^refund:/.test(other.source) && /complet|paid|settled|refunded/.test(other.value))
    )
      return true
    return !ruledOut[state].includes(claimed)
  })
}

/** 5.3: contradicts the injected state. */
export const stateContradiction = createClaimDetector({
  name: 'state-contradiction',
  triggers: {
    en: 'shipped|dispatched|in transit|way_|out for delivery|sent out|courier|carrier|warehouse|depot|left_|went out|travelling|heading|should|will_|arriv|handed|delivered|signed for|dropped|collected|picked up|reached|cancel|called off|voided|processing|being_|preparation|waiting|about to|getting ready|refunded|paid out|settled|credited|reimbursed|completed|returned|sent back|declined|rejected|refused|denied|failed|unsuccessful|turned down|locked|suspended|frozen|blocked|restricted|active|unlocked|approved|verified|open again|working|good standing|accepted|successful|pending|under review|on hold|awaiting|yet_|went through|gone through|came through|come through|cleared',
    zh: '发货|发出|出库|运输|在途|途中|路上|派送|配送|寄出|揽收|送达|送到|到达|到货|签收|妥投|收货|取消|关闭|撤销|处理|备货|打包|拣货|准备|配货|退款|退回|退还|到账|拒绝|驳回|失败|通过|冻结|锁定|封禁|限制|停用|解冻|解锁|正常|激活|批准|成功|审核|排队|等待',
    es: 'salio|salido|enviad|camino|reparto|transito|despachad|llegara|llega|entregad|entrego|recogid|firmad|llego|cancelad|cancelo|anulad|preparacion|preparand|procesand|proceso|reembolsad|reembolso|devuelt|abonad|liquidad|pagad|rechazad|rechazo|denegad|fallid|fallo|bloquead|suspendid|congelad|restringid|activ|desbloquead|aprobad|verificad|operativ|aceptad|pendiente|revision|espera|enviado',
    ar: 'شحن|ارسال|الطريق|طريق|غادر|خرج|قيد|سيصل|ستصل|لدي شركه|المندوب|تسليم|توصيل|استلام|سلم|وصل|استلم|الغا|ملغ|الغي|تجهيز|يشحن|استرداد|رد_|ارجاع|ايداع|اعيد|رفض|فشل|مرفوض|تجميد|ايقاف|قفل|حظر|تعليق|مجمد|موقوف|مقفل|محظور|تفعيل|فتح|الموافق|قبول|توثيق|مفعل|نشط|يعمل|مقبول|معلق|بانتظار',
  },
  patterns: statePatterns,
  excuses: ['question', 'condition', 'hearsay', 'quote', 'habit', 'negation', 'possibility'],
  backed,
})
