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
      verif|identity|log ?in|sign in|password|locked|code|验证|身份|登录|密码|验证码|identidad|contrasena|iniciar sesion|codigo|
      تحقق|هوي|تسجيل الدخول|كلمه المرور|رمز
    `),
  ],
  [
    'rate-quote',
    new RegExp(unwrap`
      exchange|rate|convert|currency|usd|eur|gbp|cny|aed|sar|dollar|euro|汇率|兑换|换汇|美元|欧元|人民币|cambio|divisa|dolar|moneda|
      سعر|صرف|دولار|يورو|درهم|عمله
    `),
  ],
  ['refund', /refund|money back|reimburs|return|退款|退货|退钱|reembols|devol|استرداد|ارجاع|استرجاع/],
  ['cancellation', /cancel|取消|撤单|anul|الغاء|الغي/],
  [
    'compensation',
    /compensat|voucher|coupon|discount|credit|waive|赔|补偿|优惠券|代金券|减免|compens|vale|cupon|descuento|تعويض|قسيمه|خصم/,
  ],
  [
    'complaint',
    new RegExp(unwrap`
      complain|terrible|ridiculous|unacceptable|angry|worst|awful|投诉|太差|生气|垃圾|气死|queja|reclam|inaceptable|pesimo|شكوي|
      سيي|غاضب|مستاء
    `),
  ],
  ['dispute', /dispute|chargeback|unauthori|not mine|争议|拒付|盗刷|disputa|contracargo|نزاع|اعتراض/],
  [
    'delivery',
    /where is|order|parcel|package|deliver|shipping|track|订单|包裹|快递|物流|发货|到货|pedido|paquete|envio|entrega|طلب|شحن|توصيل|طرد/,
  ],
  ['settlement', /settle|payout|结算|提现|到账|liquidacion|تسويه/],
  ['fees', /fee|charge|cost|price|费|价格|comision|tarifa|cargo|precio|رسوم|عموله|تكلفه/],
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
