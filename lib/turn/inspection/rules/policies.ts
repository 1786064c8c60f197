import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { asksForPerson, tellsOfRisk } from '../detectors/customer-needs.ts'

/** The scenarios that a turn may be in; a rule may serve some of them only. */
export const policies = [
  'identity-verification',
  'rate-quote',
  'refund',
  'cancellation',
  'compensation',
  'complaint',
  'dispute',
  'delivery',
  'settlement',
  'fees',
  'handoff',
  'risk',
  'intent-clarification',
] as const

/** A scenario's name. */
export type Policy = (typeof policies)[number]

const words: readonly (readonly [policy: Policy, pattern: RegExp])[] = [
  [
    'identity-verification',
    new RegExp(unwrap`
      (?<![a-z])(?:verif|identity|log ?in|sign in|password|locked|codes?(?![a-z])|identidad|contrasena|iniciar sesion|codigo)|验证|身份|登录|密码|验证码|
      تحقق|هوي|تسجيل الدخول|كلمه المرور|رمز
    `),
  ],
  [
    'rate-quote',
    new RegExp(unwrap`
      (?<![a-z])(?:exchange rate|rates?(?![a-z])|convert|currency|(?:usd|eur|gbp|cny|aed|sar)(?![a-z])|dollar|euro|tipo de cambio|divisa|dolar|moneda)|汇率|兑换|换汇|
      美元|欧元|人民币|
      سعر|صرف|دولار|يورو|درهم|عمله
    `),
  ],
  [
    'refund',
    /(?<![a-z])(?:refund|money back|reimburs|return)|退款|退货|退钱|(?<![a-z])(?:reembols|devol)|استرداد|ارجاع|استرجاع/,
  ],
  ['cancellation', /(?<![a-z])(?:cancel|anul)|取消|撤单|الغاء|الغي/],
  [
    'compensation',
    /(?<![a-z])(?:compens|voucher|coupon|discount|store credit|waive|vales?(?![a-z])|cupon|descuento)|赔|补偿|优惠券|代金券|减免|تعويض|قسيمه|خصم/,
  ],
  [
    'complaint',
    new RegExp(unwrap`
      complain|terrible|ridiculous|unacceptable|angry|worst|awful|投诉|太差|生气|垃圾|气死|queja|reclam|inaceptable|pesimo|شكوي|
      سيي|غاضب|مستاء
    `),
  ],
  ['dispute', /(?<![a-z])(?:dispute|chargeback|unauthori|not mine)|争议|拒付|盗刷|disputa|contracargo|نزاع|اعتراض/],
  [
    'delivery',
    /(?<![a-z])(?:where is|orders?(?![a-z])|parcel|package|deliver|shipping|track)|订单|包裹|快递|物流|发货|到货|pedido|paquete|envio|entrega|طلب|شحن|توصيل|طرد/,
  ],
  ['settlement', /(?<![a-z])(?:settle|payout)|结算|提现|到账|liquidacion|تسويه/],
  ['fees', /(?<![a-z])(?:fees?(?![a-z])|charge|cost|price|comision|tarifa|cargo|precio)|费|价格|رسوم|عموله|تكلفه/],
]

/** The policies that a turn calls for, by what the customer asked; `intent-clarification` where nothing tells. */
export function policiesOf(prepared: Prepared): ReadonlySet<string> {
  const found = new Set<string>(
    words.filter(([, pattern]) => pattern.test(prepared.question)).map(([policy]) => policy),
  )
  if (asksForPerson(prepared)) found.add('handoff')
  if (tellsOfRisk(prepared)) found.add('risk')
  if (found.size === 0) found.add('intent-clarification')
  return found
}
