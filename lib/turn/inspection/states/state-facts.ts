import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Leaf, Prepared } from '../context/prepared.ts'
import { type Kind, kindNames, kinds, kindsOfValue } from './state-kinds.ts'
import { type FactState, valueOfKind, valueOfPart } from './state-values.ts'
import type { State } from './state-verbs.ts'

/** The claims that each state of a fact rules out. */
export const ruledOut: Readonly<Record<FactState, readonly State[]>> = {
  processing: ['shipped', 'transit', 'delivered', 'cancelled', 'refunded', 'returned', 'lost'],
  shipped: ['processing', 'delivered', 'cancelled', 'refunded', 'returned', 'unpaid', 'lost'],
  transit: ['processing', 'delivered', 'cancelled', 'refunded', 'returned', 'unpaid'],
  coming: [],
  delivered: ['processing', 'transit', 'coming', 'cancelled', 'lost', 'unpaid'],
  cancelled: ['processing', 'shipped', 'transit', 'coming', 'delivered', 'pending', 'active'],
  refunded: ['pending', 'failed', 'processing', 'transit', 'coming'],
  returned: ['processing', 'transit', 'coming', 'cancelled'],
  failed: ['refunded', 'coming', 'active', 'delivered', 'shipped', 'transit', 'paid', 'pending'],
  locked: ['active', 'closed', 'cancelled'],
  active: ['locked', 'cancelled', 'failed', 'closed', 'expired', 'pending'],
  pending: [
    'refunded',
    'failed',
    'delivered',
    'active',
    'shipped',
    'transit',
    'paid',
    'closed',
    'cancelled',
    'returned',
  ],
  closed: ['active', 'pending', 'open'],
  open: ['closed', 'failed'],
  paid: ['failed', 'unpaid', 'pending'],
  unpaid: ['paid', 'refunded', 'processing', 'shipped', 'transit', 'delivered', 'cancelled'],
  expired: ['active'],
  lost: ['delivered', 'transit', 'coming'],
  waiting: ['processing', 'transit', 'cancelled', 'refunded', 'returned', 'unpaid', 'lost'],
  reserved: ['paid', 'failed', 'refunded', 'cancelled'],
  paused: ['active', 'cancelled', 'closed', 'expired'],
  bounced: ['refunded', 'coming', 'delivered', 'shipped', 'transit', 'paid', 'pending'],
  limited: ['active', 'closed', 'cancelled'],
  partly: ['cancelled', 'refunded', 'returned', 'lost'],
}

/** The states of a fact in which it would be false to say that this has not happened. */
export const happened: Readonly<Partial<Record<State, readonly FactState[]>>> = {
  shipped: ['shipped', 'transit', 'delivered'],
  delivered: ['delivered'],
  cancelled: ['cancelled'],
  refunded: ['refunded'],
  failed: ['failed'],
  locked: ['locked'],
  closed: ['closed'],
  paid: ['paid'],
  active: ['active'],
  expired: ['expired'],
}

const written: readonly (readonly [state: State, pattern: RegExp])[] = [
  [
    'unpaid',
    /(?:awaiting|pending)[_ -]?payment|payment[_ -]?(?:pending|due)|unpaid|待付款|待支付|未付款|未支付|pendiente de pago|بانتظار الدفع/,
  ],
  [
    'processing',
    new RegExp(unwrap`
      (?:待|未|等待|准备)(?:发货|发出|出库)|(?:not|never)[_ -]?(?:yet[_ -]?)?shipped|unshipped|unfulfilled|
      awaiting[_ -]?(?:shipment|dispatch)|ready[_ -]?to[_ -]?ship|to[_ -]?be[_ -]?shipped|pre[_ -]?shipment|
      label[_ -]?created|no enviad|(?:pendiente de|por) env|لم يشحن|(?:بانتظار|في انتظار) الشحن|备货|打包|preparacion|تجهيز
    `),
  ],
  ['lost', /lost|missing|丢失|丢件|perdid|extraviad|مفقود/],
  ['returned', /return(?:ed)?[_ -]?to[_ -]?sender|devuelto al remitente/],
  ['failed', /undeliver|deliver[a-z]*[_ -]?(?:failed|attempt)|not[_ -]?delivered|no entregad|投递失败|派送失败/],
  [
    'pending',
    new RegExp(unwrap`
      (?:refund|cancell?|activat|verify|approv)ing|(?:pending|awaiting)[_ -]activation|(?:not|to[_ -]be)[_ -](?:yet[_ -])?activated|activation[_ -](?:pending|required|needed)|
      (?:por|sin) activar|pendiente de activ|待激活|未激活|بانتظار التفعيل|غير مفعل|cancel[a-z]*[_ -]?(?:requested|pending)|refund[a-z]*[_ -]?(?:requested|pending|processing)|return[_ -]?requested|
      not[_ -]?(?:approved|verified)|unverified|待(?:签收|取消|确认|审核|审批|处理|补充)|under[_ -]?review|in[_ -]?review
    `),
  ],
  ['locked', /inactive|deactivated|disabled|停用|inactiv|desactivad|معطل/],
  ['cancelled', /cancel|void|取消|anulad|ملغ|لاغ/],
  [
    'transit',
    /(?<!return[_ -]?(?:in[_ -]?)?)transit|out[_ -]for|on_the_way|in[_ -]delivery|delivering|being[_ -]delivered|en[_ -]reparto|with[_ -](?:the[_ -])?courier/,
  ],
  ['delivered', /deliver|signed|received_by|签收|送达|已收货|entreg|تسليم|سلم|collected|picked_up/],
  ['transit', /transito?|out_for|on_the_way|运输|派送|配送|camino|reparto|طريق/],
  ['shipped', /ship|dispatch|发货|寄出|enviad|despachad|شحن/],
  ['refunded', /refund(?:ed|_completed)|completed_refund|settled|paid_out|已退款|已到账|退款成功|reembolsad|مسترد/],
  ['returned', /returned|已退货|devuelt|مرتجع/],
  ['failed', /fail|declin|reject|refus|denied|失败|拒|驳回|未通过|不通过|rechazad|denegad|فشل|مرفوض/],
  ['active', /unlocked|unblocked|已解/],
  [
    'locked',
    /lock|suspend|frozen|restrict|冻结|锁|封|限制|暂停|bloquead|suspendid|congelad|restringid|مقفل|مجمد|موقوف|محظور/,
  ],
  ['expired', /expire|lapsed|过期|失效|到期|vencid|caducad|expirad|منته/],
  ['closed', /closed|resolved|关闭|结案|已解决|cerrad|resuelt|مغلق/],
  ['unpaid', /overdue|past[_ -]?due|逾期|vencid|متاخر/],
  [
    'active',
    /active|approved|verified|accepted|enabled|valid|正常|通过|有效|生效|activ|aprobad|verificad|vigente|نشط|مفعل|موثق|مقبول|ساري/,
  ],
  ['paid', /^(?:paid|captured|successful|succeeded|已支付|已付款|支付成功|pagad[oa]|مدفوع)$/],
  ['processing', /process|prepar|packing|picking|placed|paid|confirmed|created|处理|待发货|procesand|قيد/],
  ['open', /^open|打开|abiert|مفتوح/],
  [
    'pending',
    /pending|submitted|requested|review|hold|held(?![a-z])|waiting|审核|待|暂扣|pendiente|revision|retenid|معلق|محتجز|انتظار/,
  ],
]

/** Of which kinds of things a state is naturally said. */
const natural: Readonly<Record<State, readonly Kind[]>> = {
  processing: ['order', 'return', 'refund'],
  shipped: ['order'],
  transit: ['order'],
  coming: ['order'],
  delivered: ['order'],
  lost: ['order'],
  returned: ['return', 'order'],
  cancelled: ['order', 'subscription', 'booking', 'payment'],
  refunded: ['refund', 'settlement', 'return', 'payment'],
  failed: ['refund', 'payment', 'card', 'dispute', 'verification', 'return', 'settlement'],
  locked: ['account', 'card', 'subscription'],
  active: ['account', 'card', 'subscription', 'refund', 'verification', 'payment', 'dispute', 'return', 'booking'],
  pending: ['refund', 'verification', 'dispute', 'payment', 'account', 'return', 'settlement'],
  closed: ['dispute', 'account'],
  open: ['dispute'],
  paid: ['payment', 'settlement', 'order', 'refund'],
  unpaid: ['payment', 'order'],
  expired: ['subscription', 'card', 'booking'],
}

const kindOfSource = (source: string): Kind | undefined => {
  const head = source.toLowerCase().split(':')[0] ?? ''
  return kindNames.find((kind) => kinds[kind][1].test(head))
}

/** What a part of a record is of: `refund.state` of an order's is the refund's. */
const partPath = /(?:^|\.)(refund|payment|payout|return|dispute|verification)\.(?:state|status)$/
function kindOfLeaf({ source, path }: Leaf): Kind | undefined {
  const part = partPath.exec(path)?.[1]
  return part === undefined ? kindOfSource(source) : kindNames.find((kind) => kinds[kind][1].test(part))
}

/** Where an order's record tells of its way apart. */
const wayPath = /(?:^|\.)(?:shipment|shipping|delivery|fulfil?lment|tracking)_?(?:state|status)$/
const statePath =
  /(?:^|\.)(?:(?:(?:order|shipment|shipping|delivery|fulfil?lment|tracking)_?)?(?:state|status)|stage|phase|result|decision|outcome|verdict)$/

/** Of what a leaf tells how it stands: its key says it ("kyc"), or else the fact's. */
export function kindsOfPath(leaf: Leaf): Kind[] {
  const key = leaf.path.split('.').at(-1) ?? ''
  const named = kindNames.filter((kind) => kinds[kind][1].test(key))
  if (
    named.length > 0 &&
    new RegExp(unwrap`
      ^(?:kyc|[a-z]*verification|identity|payments?|payouts?|withdraw(?:als?)?|transfers?|refund|dispute|card|
      account)(?:_?(?:state|status))?$
    `).test(key)
  )
    return named
  const source = statePath.test(leaf.path) ? kindOfLeaf(leaf) : undefined
  return source ? [source] : []
}

/** The state that a leaf tells, for what it is of. */
export function stateOf(leaf: Leaf): FactState | undefined {
  const text = leaf.value.toLowerCase()
  const kind = kindOfLeaf(leaf)
  if (/^(?:true|false)$/.test(text)) return undefined
  if (/^(?:completed?|done|finished|success(?:ful)?|已完成|完成|completad[oa]|مكتمل)$/.test(text)) {
    if (kind === 'refund' || kind === 'settlement') return 'refunded'
    if (kind === 'payment') return 'paid'
    if (kind === 'dispute') return 'closed'
    if (kind === 'order') return 'delivered'
    return kind === 'verification' ? 'active' : undefined
  }
  if (/^(?:paid|已支付|已付款|pagad[oa]|مدفوع)$/.test(text)) {
    if (kind === 'order') return 'processing'
    return kind === 'refund' || kind === 'settlement' ? 'refunded' : 'paid'
  }
  const { folded } = fold(text)
  const joined = folded.replace(/[ -]+/g, '_')
  const ofPart = valueOfPart(joined)
  if (ofPart) return ofPart === 'partly' ? ofPart : undefined
  const ofKind = valueOfKind(kind, joined)
  if (ofKind) return ofKind
  const found = written.find(([, pattern]) => pattern.test(text) || pattern.test(folded) || pattern.test(joined))?.[0]
  // A refund that is on its way through the bank is neither refused nor over.
  if (kind === 'refund' && (found === 'processing' || found === 'transit' || found === 'shipped')) return 'pending'
  if (kind === 'refund' && found === 'returned') return 'refunded'
  return found
}

function idsOfLeaf(leaf: Leaf, prepared: Prepared): string[] {
  return [
    ...idsIn(leaf.source.toLowerCase()),
    ...prepared
      .leaves()
      .filter((other) => other.source === leaf.source && /(?:id|order|orderid|number|ref|reference)$/.test(other.path))
      .map((other) => other.value.toLowerCase()),
  ]
}

const ofMoney: ReadonlySet<Kind> = new Set(['refund', 'settlement', 'payment'])
const onTheMove: ReadonlySet<State> = new Set(['shipped', 'transit', 'coming', 'delivered', 'lost'])

/** Several things are told of in turn. */
export const oneOfSeveral = new RegExp(unwrap`
    (?<![a-z])(?:one|another|the (?:first|second|third|other|last)|un[oa]?|otr[oa]|el (?:primero|segundo|tercero)|
    la (?:primera|segunda))(?![a-z])|第[一二三四]|一[笔个单件]|另一|(?:ال)?(?:اول|ثاني|ثالث|اخر)(?![\u0620-\u06ff])|واحد
  `)

/** Money that has failed is not on its way; what waits to be fetched has not been. */
function isStill(leaf: Leaf, claimed: State): boolean {
  const now = stateOf(leaf)
  return now === 'failed' || now === 'bounced' || (now === 'waiting' && claimed === 'delivered')
}

const sumWritten = new RegExp(unwrap`
    [$€£¥] ?\d|\d ?(?:usd|eur|gbp|aed|sar|egp|cny|mxn|cop|ars|dollars?|euros?|pounds?|dolares|pesos|soles|美?元|欧元|دولار|
    درهم|ريال|يورو|جنيه)|款项|这笔钱|(?:^|[,。;])钱|(?<![a-z])(?:funds|importe|monto|plata)(?![a-z])
  `)
/** Why it is so names things that are not meant. */
const reason = /(?<=.{8})(?:(?<![a-z])(?:because|due to|por (?:un|una)|debido a|a causa de)(?![a-z])|بسبب|因为|由于).*$/

/** Who did it is not what it was done to. */
const doer = new RegExp(unwrap`
    (?<![a-z])by (?:the|our) [a-z]+(?: [a-z]+)? (?:team|department|desk)(?![a-z])|(?<![a-z])por (?:el|nuestro) equipo de [a-z]+|审核(?:团队|部门|同事|人员|组)|
    (?<![\u0620-\u06ff])(?:ال)?فريق (?:ال)?مراجعه|(?<![a-z])(?:the|our|this) (?:shop|store)(?= (?:has |have |had |already )*[a-z]+ed(?![a-z]))|(?<![a-z])(?:la|nuestra|
    esta) tienda(?= (?:ya |lo |la |los |las |te |le |ha |se )+[a-z])|(?:店铺|商户)(?=已|把|将|取消|发|退)|
    (?<![\u0620-\u06ff])(?:ال)?متجر (?=(?:قد |لقد )?(?:الغ|شحن|ارسل|رد))
  `)

/** The states of the facts that a claim of this state, in this clause, is about. */
export function factsAbout(
  claimed: State,
  told: string,
  start: number,
  sentence: { text: string; previous: string },
  prepared: Prepared,
): Leaf[] {
  const clause = told.replace(reason, '').replace(doer, '')
  let leaves = prepared.leaves().filter((leaf) => statePath.test(leaf.path))
  const apart = new Set(leaves.flatMap(({ path, source }) => (wayPath.test(path) ? [source] : [])))
  if (apart.size > 0) {
    const ofWay = onTheMove.has(claimed) || claimed === 'processing'
    leaves = leaves.filter(({ path, source }) => !apart.has(source) || wayPath.test(path) === ofWay)
  }
  const ids =
    [idsIn(sentence.text.slice(0, start)).slice(-1), idsIn(clause), idsIn(sentence.text)].find(
      (found) => found.length > 0,
    ) ??
    (oneOfSeveral.test(sentence.text)
      ? []
      : ([idsIn(sentence.previous), idsIn(prepared.question)].find((found) => found.length > 0) ?? []))
  const related = leaves.filter((leaf) => idsOfLeaf(leaf, prepared).some((id) => ids.includes(id)))
  if (ids.length > 0 && (related.length > 0 || idsIn(clause).length > 0)) leaves = related
  const named = (text: string): Kind[] => kindNames.filter((kind) => kinds[kind][0].test(text))
  const byId = ids.length > 0 && related.length > 0
  const before = named(sentence.previous).filter((kind) => natural[claimed].includes(kind))
  // What the rest of the sentence names counts less than what the one before was about, unless the state fits it.
  const beside = named(sentence.text)
  const fitsBeside = before.length === 0 || beside.some((kind) => natural[claimed].includes(kind))
  const spoken = [named(clause), fitsBeside && !byId ? beside : []].find((found) => found.length > 0) ?? []
  // A card and an account are where money goes.
  const said = claimed === 'refunded' ? spoken.filter((kind) => kind !== 'card' && kind !== 'account') : spoken
  const [subject] = kindNames
    .map((kind) => ({ kind, at: clause.search(kinds[kind][0]) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)
  // What is on its way may be the money.
  const sumFirst = !subject && sumWritten.test(clause)
  if (sumFirst && (onTheMove.has(claimed) || claimed === 'processing'))
    return leaves.filter((leaf) => /refund|settle|pay|transfer/.test(leaf.source) && isStill(leaf, claimed))
  if (subject && ofMoney.has(subject.kind) && onTheMove.has(claimed))
    return leaves.filter((leaf) => kindOfLeaf(leaf) === subject.kind && isStill(leaf, claimed))
  const both = said.filter((kind) => natural[claimed].includes(kind))
  const strict = !/^(?:locked|active|pending|failed|expired|open)$/.test(claimed)
  const wanted = both.length > 0 ? both : said.length > 0 ? said : before.length > 0 ? before : natural[claimed]
  const fits = (leaf: Leaf, among: readonly Kind[]): boolean => {
    if (strict && both.length === 0 && said.length > 0 && !/^(?:failed|unpaid)$/.test(stateOf(leaf) ?? '')) return false
    const kind = kindOfLeaf(leaf)
    if (kind === undefined || among.includes(kind)) return true
    // A payment that was called off leaves the order unpaid.
    return claimed !== 'cancelled' && kindsOfValue(leaf.value).some((one) => among.includes(one))
  }
  const fitting = leaves.filter((leaf) => fits(leaf, wanted))
  return fitting.length === 0 && said.length === 0 ? leaves.filter((leaf) => fits(leaf, natural[claimed])) : fitting
}
