import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Told } from './told.ts'

/** How a record says that its thing stands, whatever words its shop has for it. */
export type RecordState =
  | 'booked'
  | 'cancelled'
  | 'failed'
  | 'unpaid'
  | 'paid'
  | 'preparing'
  | 'backordered'
  | 'pickup'
  | 'moving'
  | 'delivered'
  | 'back'
  | 'partly'
  | 'refunded'
  | 'refunding'
  | 'unrefunded'
  | 'returning'
  | 'returned'
  | 'repairing'
  | 'repaired'
  | 'approved'
  | 'rejected'
  | 'review'
  | 'won'
  | 'lost'
  | 'closed'
  | 'active'
  | 'suspended'
  | 'expired'

type Values = readonly (readonly [RecordState, RegExp])[]
const all = (words: string): RegExp => new RegExp(`^(?:${words})$`)

/** Values of any record; folded, with `_` for spaces. A whole value must fit. */
const common: Values = [
  [
    'booked',
    all(unwrap`
      (?:booking_)?confirmed|booked|reserved|ticketed|已(?:确认|预订|预约|出票)|预订成功|确认|confirmad[oa]|reservad[oa]|emitid[oa]|
      موكده?|محجوزه?|تم_(?:ال)?(?:تاكيد|حجز)
    `),
  ],
  [
    'cancelled',
    all(unwrap`
      cancell?ed(?:_by_[a-z_]+)?|void(?:ed)?|annulled|已?取消|已作废|已撤销|cancelad[oa]|anulad[oa]|ملغ(?:ي|اه|يه)|لاغيه?
    `),
  ],
  [
    'failed',
    all(unwrap`
      (?:payment|charge|card|booking|purchase|transaction|order|top_?up)_(?:failed|declined|rejected|refused)|failed|unsuccessful|
      (?:支付|付款|扣款|充值|出票|交易|下单)?失败|fallid[oa]|pago_(?:fallido|rechazado)|فشلت?|فاشله?|فشل_(?:ال)?دفع
    `),
  ],
  [
    'unpaid',
    all(unwrap`
      (?:awaiting|pending)_payment|payment_(?:pending|due|awaited|required)|unpaid|overdue|past_due|(?:待|未)(?:付款?|支付|缴费?|缴)|欠费|逾期|
      (?:pendiente|a_la_espera)_de(?:l)?_pago|impagad[oa]|sin_pagar|غير_مدفوعه?|(?:ب|في_)انتظار_(?:ال)?(?:دفع|سداد)
    `),
  ],
  [
    'paid',
    all(
      'paid(?:_in_full)?|settled|已?(?:缴清|付清|结清|缴费|支付|付款)|pagad[oa]|abonad[oa]|saldad[oa]|مدفوعه?|مسدده?',
    ),
  ],
  [
    'backordered',
    all(unwrap`
      (?:on_)?back_?order(?:ed)?|out_of_stock|awaiting_stock|缺货|待补货|补货中|agotad[oa]|sin_existencias|نفد_من_المخزون|غير_متوفره?
    `),
  ],
  [
    'preparing',
    all(unwrap`
      processing|preparing|(?:in_)?preparation|packing|picking|being_(?:prepared|packed)|awaiting_(?:shipment|dispatch)|not_shipped|unshipped|
      unfulfilled|待发货|备货中|打包中|处理中|en_preparacion|procesando|قيد_(?:ال)?(?:تجهيز|تحضير)
    `),
  ],
  [
    'pickup',
    all(unwrap`
      (?:ready|available|waiting)_(?:for|to)_(?:pick_?up|collection|collect|be_collected)|awaiting_(?:pick_?up|collection)|
      待自提|待取件|待提货|可取件|list[oa]_para_(?:recoger|retirar|recogida)|جاهزه?_للاستلام
    `),
  ],
  [
    'moving',
    all(unwrap`
      shipped|dispatched|despatched|sent|in_transit|on_(?:the|its)_way|out_for_delivery|in_delivery|delivering|with_(?:the_)?(?:courier|carrier)|
      已发货|运输中|派送中|配送中|已揽收|enviad[oa]|despachad[oa]|en_(?:camino|transito|reparto)|تم_(?:ال)?شحن|مشحونه?|(?:في|ب)_?الطريق
    `),
  ],
  ['delivered', all('delivered|已?(?:签收|送达|妥投)|entregad[oa]|تم_(?:ال)?(?:تسليم|توصيل)|مسلمه?')],
  [
    'returned',
    all(
      'return_(?:received|inspected|completed)|returned_to_(?:warehouse|us|store)|退货已(?:收到|签收|入库)|devolucion_recibida',
    ),
  ],
  [
    'returning',
    all('return_(?:in_transit|shipped|on_(?:the|its)_way)|退货(?:运输中|在途)|devolucion_en_(?:camino|transito)'),
  ],
  [
    'back',
    all(
      'returned(?:_to_sender)?|returning_to_sender|已?退回(?:寄件人|发件人)?|devuelt[oa]_al_remitente|مرتجعه?_(?:الي|ل)_?(?:ال)?مرسل',
    ),
  ],
  [
    'partly',
    all(
      'part(?:ial(?:ly)?|ly)_(?:shipped|dispatched|sent|delivered|fulfil+ed)|部分(?:发货|签收|送达)|(?:enviad|entregad)[oa]_parcialmente',
    ),
  ],
  ['refunded', all('refunded|已退款|退款成功|reembolsad[oa]|مسترده?')],
  [
    'repairing',
    all(unwrap`
      (?:in|under)_repair|repairing|being_repaired|awaiting_(?:spare_)?parts|waiting_for_parts|(?:in_)?diagnos(?:is|ing|tics?)|维修中|检测中|
      待配件|en_(?:reparacion|diagnostico|taller)|esperando_(?:piezas|repuestos)|(?:قيد|تحت)_(?:ال)?(?:صيانه|اصلاح|تصليح)|(?:ب|في_)انتظار_(?:ال)?قط(?:ع|عه)(?:_غيار)?
    `),
  ],
  [
    'repaired',
    all(
      'repaired|fixed|repair_(?:complete|completed|done)|已?修好|维修完成|reparad[oa]|arreglad[oa]|تم_(?:ال)?(?:اصلاح|تصليح)',
    ),
  ],
  [
    'approved',
    all('approved|accepted|granted|已?(?:批准|通过)|审[核批]通过|aprobad[oa]|aceptad[oa]|مقبوله?|تمت_الموافقه'),
  ],
  ['rejected', all('rejected|declined|denied|refused|已?拒绝|已?驳回|rechazad[oa]|denegad[oa]|مرفوضه?')],
  [
    'review',
    all(
      '(?:under|in|pending)_(?:review|investigation)|审[核理]中|en_(?:revision|estudio)|(?:قيد|تحت)_(?:ال)?(?:مراجعه|دراسه)',
    ),
  ],
  [
    'suspended',
    all(
      'suspended|deactivated|disconnected|blocked|frozen|已?(?:停机|停用|冻结)|suspendid[oa]|bloquead[oa]|موقوفه?|مجمده?|معلقه?',
    ),
  ],
  ['suspended', all('paused|on_pause|已?暂停|pausad[oa]|en_pausa|متوقفه?(?:_موقتا)?')],
  ['expired', all('expired|lapsed|已?(?:过期|到期|失效)|vencid[oa]|caducad[oa]|expirad[oa]|منتهيه?')],
  ['active', all('active|正常|生效中|activ[oa]|vigente|نشطه?|ساريه?|فعاله?')],
]

/** Values that say of such a record what they say of no other; the first list whose name fits. */
const ofKind: readonly (readonly [RegExp, Values])[] = [
  [
    /^(?:refund|reimburse)/,
    [
      [
        'refunded',
        all(
          'refunded|completed?|done|paid(?:_out)?|settled|succeeded|已退款|已到账|退款成功|已完成|completad[oa]|reembolsad[oa]|مكتمله?',
        ),
      ],
      [
        'refunding',
        all(
          'pending|processing|requested|initiated|submitted|in_progress|approved|处理中|待处理|审核中|pendiente|en_proceso|قيد_[\\u0620-\\u06ff_]+|معلقه?',
        ),
      ],
      ['unrefunded', all('rejected|declined|denied|refused|已?拒绝|已?驳回|rechazad[oa]|denegad[oa]|مرفوضه?')],
    ],
  ],
  [
    /^(?:return|rma)/,
    [
      [
        'returning',
        all(
          'in_transit|shipped|sent|on_(?:the|its)_way|运输中|在途|已寄出|en_(?:camino|transito)|enviad[oa]|(?:في|ب)_?الطريق',
        ),
      ],
      [
        'returned',
        all('received|delivered|arrived|inspected|已?(?:签收|收到|入库)|recibid[oa]|تم_(?:ال)?استلام|مستلمه?'),
      ],
    ],
  ],
  [
    /^(?:dispute|claim|chargeback|case|appeal|complaint)/,
    [
      ['won', all('won|已?胜诉|ganad[oa]')],
      ['lost', all('lost|已?败诉|perdid[oa]')],
      ['closed', all('closed|resolved|已?(?:关闭|结案|解决)|cerrad[oa]|resuelt[oa]|مغلقه?')],
      ['review', all('open(?:ed)?|pending|submitted|in_progress|processing|处理中|abiert[oa]|pendiente|مفتوحه?')],
    ],
  ],
]

/** How a record of this name says that it stands; undefined where its words are not known. */
export function recordStateOf(source: string, value: string): RecordState | undefined {
  const joined = fold(value.toLowerCase()).folded.replace(/[ -]+/g, '_')
  const own = ofKind.find(([name]) => name.test(source.toLowerCase()))?.[1] ?? []
  return [...own, ...common].find(([, pattern]) => pattern.test(joined))?.[0]
}

interface Excluded {
  /** What is false where it is said. */
  said?: readonly Told[]
  /** What is false where it is denied. */
  denied?: readonly Told[]
  /** What is true: where a sentence says that too, it tells how it came so. */
  own: readonly Told[]
}

const gone: readonly Told[] = ['sent', 'onway', 'arrived']
const inHouse: readonly Told[] = ['here']

/** What each state of a record excludes beyond doubt. */
export const excluded: Readonly<Record<RecordState, Excluded>> = {
  booked: { said: ['cancelled'], denied: ['booked', 'succeeded'], own: ['booked', 'succeeded'] },
  cancelled: {
    said: ['booked', 'onway', 'arrived', 'ready', 'running'],
    denied: ['cancelled'],
    own: ['cancelled', 'refunded'],
  },
  failed: { said: ['booked', 'succeeded', 'paid', 'given'], own: ['failed'] },
  unpaid: { said: ['paid', 'succeeded', 'given'], own: ['unpaid'] },
  paid: { said: ['unpaid'], denied: ['paid'], own: ['paid'] },
  preparing: { said: [...gone, 'ready', 'cancelled'], own: ['here'] },
  backordered: { said: [...gone, 'ready', 'instock'], own: [] },
  pickup: { said: ['onway', 'cancelled'], denied: ['ready'], own: ['ready'] },
  moving: { said: ['here', 'instock', 'cancelled'], denied: ['sent'], own: ['sent', 'onway'] },
  delivered: { said: ['here', 'onway', 'cancelled'], denied: ['arrived', 'sent'], own: ['arrived'] },
  back: { said: ['onway', 'ready', ...inHouse], own: ['back', 'gotback'] },
  partly: { said: ['allsent'], own: [] },
  refunded: { said: ['booked', 'given'], denied: ['refunded'], own: ['refunded', 'cancelled'] },
  refunding: { said: ['refunded'], own: [] },
  unrefunded: { said: ['refunded', 'approved', 'undecided'], own: ['rejected'] },
  returning: { said: ['gotback'], own: [] },
  returned: { denied: ['gotback'], own: ['gotback'] },
  repairing: { said: ['mended', 'ready'], own: ['mending'] },
  repaired: { said: ['mending'], denied: ['mended'], own: ['mended'] },
  approved: { said: ['rejected', 'undecided'], denied: ['approved'], own: ['approved'] },
  rejected: { said: ['approved', 'undecided'], own: ['rejected'] },
  review: { said: ['approved', 'rejected', 'won', 'lost', 'settled'], own: ['undecided'] },
  won: { said: ['lost', 'undecided'], own: ['won'] },
  lost: { said: ['won', 'undecided'], own: ['lost'] },
  closed: { said: ['undecided'], denied: ['settled'], own: ['settled'] },
  active: { said: ['suspended', 'cancelled', 'expired'], denied: ['running'], own: ['running'] },
  suspended: { said: ['running'], denied: ['suspended'], own: ['suspended'] },
  expired: { said: ['running'], denied: ['expired'], own: ['expired'] },
}
