import { unwrap } from '#lib/text/unwrap.ts'
import type { Kind } from '../state-kinds.ts'

const anyMoney: readonly Kind[] = ['refund', 'settlement', 'payment']

/** What people call their things, in every language; money is of any kind that pays. */
const names: readonly (readonly [readonly Kind[], RegExp])[] = [
  [
    ['refund'],
    /refund|reimburs|money back|退款|退钱|钱退|reembols|reintegro|devol(?:ucion (?:del|de (?:su|tu)) (?:dinero|importe|plata|pago)|vieron|viste)|استرداد|مسترد|استرجاع|رجعت?(?:م|و)?ا? (?:لي|فلوس|المبلغ)/,
  ],
  [
    ['settlement', 'payment'],
    new RegExp(unwrap`
      pay-?outs?|settlement|withdrawal|(?<![a-z])(?:payments?|transfers?)(?![a-z])|打款|结算|提现|转账|出款|liquidacion|(?<![a-z])(?:pago|pagos|cobro|cobros|abono|transferencia|retiro)(?![a-z])|
      تسوي[هت]|(?:ال)?دفع[هت](?![\u0620-\u06ff]{3})|حوال[هت]|تحويل
    `),
  ],
  [
    anyMoney,
    /(?<![a-z])(?:money|funds|cash|amount|sum)(?![a-z])|钱(?!包)|款项?(?!式)|金额|(?<![a-z])(?:dinero|importe|monto|plata|fondos|abono)(?![a-z])|مبلغ|فلوس|مصاري|مال(?![\u0620-\u06ff]{2})/,
  ],
  [
    ['card'],
    /(?<![a-z])cards?(?! reader)(?![a-z])|(?<!礼品|验证|会员|身份)卡(?!住|片|着|在)|tarjeta|plastico|بطاق|كرت(?![\u0620-\u06ff])/,
  ],
  [
    ['subscription'],
    new RegExp(unwrap`
      subscri|(?<![a-z])(?:sub|subs|membership|plan)(?![a-z])|订阅|会员|套餐|续费|suscri|membresia|(?<![a-z])(?:plan|abono mensual)(?![a-z])|اشتراك|عضوي|باق[هت]|مشترك
    `),
  ],
  [
    ['order'],
    new RegExp(unwrap`
      (?<!in )(?<![a-z])orders?(?![a-z])|parcel|package(?![a-z])|shipment|(?<![a-z])(?:delivery|purchase|stuff|goods)(?![a-z])|订单|包裹|快递(?!员|公司|小哥|手|柜|那)|(?<![退换])货(?!币)|[这那该此一本]单|单子|(?<![证文邮条])件(?!夹)|
      pedido|paquete|envio(?![a-z])|(?<![a-z])(?:compra|encargo)(?![a-z])|طلب(?:ك|كم|ي|يه|يت[هيك]|)(?![\u0620-\u06ff])|شحن[هت]|طرد|اوردر|غرض|اغراض
    `),
  ],
]

/** The kinds of things that a text names. */
export function kindsNamed(text: string): Kind[] {
  const found = names.flatMap(([kinds, pattern]) => (pattern.test(text) ? [kinds] : []))
  // "The money of the refund" is the refund's.
  const exact = found.filter((kinds) => kinds !== anyMoney)
  return [...new Set((exact.some(([kind]) => anyMoney.includes(kind as Kind)) ? exact : found).flat())]
}
