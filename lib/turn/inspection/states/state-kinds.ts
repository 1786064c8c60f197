import { unwrap } from '#lib/text/unwrap.ts'

/** Kinds of things, as a text and as a fact's key call them. */
export const kinds = {
  refund: [
    /refund|money|退款|reembols|(?<![a-z])(?:el|un|del|su|tu) abono(?![a-z])|devolucion|reintegro|dinero|استرداد|مبلغ|فلوس/,
    /refund/,
  ],
  settlement: [
    new RegExp(unwrap`
      settlement|payout|withdrawal(?!s)|结算|提现|liquidacion|retiro(?! (?:los|el|la|en))|تسويه|
      (?<![\u0620-\u06ff])(?:ال)?سحب(?:ك|كم)?(?![\u0620-\u06ff])|الدفعه|دفعتك|مستحقات
    `),
    /settlement|payout|withdraw/,
  ],
  account: [
    new RegExp(unwrap`
      account|wallet|store|(?<!work)shop|profile|login|账户|账号|账戸|店铺|帐号|钱包|功能|商户|cuenta|monedero|billetera|tienda|perfil|
      حساب|محفظ|متجر
    `),
    /account|wallet|profile|store|shop|merchant|user|login|feature/,
  ],
  card: [/(?<![a-z])cards?(?![a-z])|(?<!礼品)卡(?!住)|tarjeta|بطاق/, /card/],
  subscription: [
    /subscription|membership|plan(?![a-z])|renew|订阅|会员|套餐|续费|续订|suscripcion|membresia|renovacion|اشتراك|عضوي|تجديد/,
    /subscription|membership|plan|renew|policy/,
  ],
  payment: [
    new RegExp(unwrap`
      payment|(?<![a-z])transfers?(?![a-z])|transaction|(?<![a-z])deposits?(?![a-z])|支付|付款|转账|交易|扣款|pago|transferencia|
      deposito|دفع|تحويل|حواله
    `),
    /payment|charge(?!back)|transfer|transaction|deposit|invoice/,
  ],
  dispute: [
    /dispute|claim|case|ticket|complaint|chargeback|争议|申诉|投诉|工单|理赔|disputa|reclam|caso|queja|نزاع|اعتراض|شكوي|مطالب|تذكر/,
    /dispute|claim|case|ticket|complaint|chargeback/,
  ],
  verification: [
    new RegExp(unwrap`
      verif|identity|document|passport|selfie|application|loan|kyc|review|认证|验证|审核|实名|申请|贷款|资料|材料|护照|身份证|驾照|pasaporte|identidad|documento|solicitud|
      prestamo|توثيق|هويه|هويت|وثايق|مستند|تحقق|جواز
    `),
    /verif|kyc|identity|document|application|loan|review|request|appeal/,
  ],
  booking: [
    /booking|reservation|appointment|flight|room|seat|visit|预订|预约|航班|房间|机票|门票|reserva|cita|vuelo|habitacion|حجز|موعد|رحل/,
    /booking|reservation|appointment|flight|room|ticket|trip/,
  ],
  return: [/(?<![a-z])returns?(?![a-z])|退货|换货|devolucion|ارجاع|مرتجع/, /return|exchange|rma/],
  order: [
    new RegExp(unwrap`
      (?<!in )order|parcel|package|shipment|delivery|订单|包裹|快递|(?<![退换])货|件|商品|pedido|paquete|envio|compra|(?<!en )orden(?!es de)|
      (?<![\u0620-\u06ff])[وفبل]?(?:ال|لل)?طلب(?:ك|كم|ي|يه|يات|ات)?(?![\u0620-\u06ff])|شحن|طرد|اوردر
    `),
    /order|shipment|parcel|package|delivery|tracking/,
  ],
} as const

export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as Kind[]

/** What a text calls a thing of any kind. */
export const namesOfKinds = new RegExp(kindNames.map((kind) => kinds[kind][0].source).join('|'), 'g')

/** The kinds of things that a text names. */
export const kindsIn = (text: string): Kind[] => kindNames.filter((kind) => kinds[kind][0].test(text))

const ofPart: ReadonlySet<Kind> = new Set(['refund', 'payment', 'return', 'dispute', 'verification'])
/** The kinds of things that a state names itself: "payment_failed" of an order. */
export const kindsOfValue = (value: string): Kind[] =>
  /[_ -]/.test(value) ? kindNames.filter((kind) => ofPart.has(kind) && kinds[kind][1].test(value.toLowerCase())) : []
