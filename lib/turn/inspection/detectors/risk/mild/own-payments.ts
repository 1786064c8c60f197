import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

/** What the house, a page or a camera says, and the customer contests or asks: "why does it say I never paid?", "is it mine?". */
const contested = concept({
  en: unwrap`
    (?:you|it|they|app|system|site|website|page|order|screen|e-?mail|letter|shop|seller|host|landlord|who|why|status|agent|invoice|terminal)<3> (?:say|says|said|saying|claim|claims|claimed|shows?|thinks?|insists?|tells? me|told me|reckons?|states?)<2> (?:that )?(?:i|we) (?:haven't|never|didn't|have not|did not|hadn't|don't)(?: (?:actually|yet|ever))? (?:pay|paid|send|sent|order|ordered|bought|buy|transferred|complete|completed|made? (?:a|the|my|any) payment)|
    (?:,|or|and) (?:is it |was it |it's |is that )?(?:not|isn't it|wasn't it) (?:mine|me)(?= ?(?:\?|$))|(?:says?|thinks?|insists?|claims?|decided|keeps saying|reckons?)<2> (?:i'm|i am|it's|it isn't|it is|this isn't|that's|this is|it wasn't) ?(?:not )?(?:really )?me|(?:face id|face scan|camera|scanner|selfie|fingerprint|recognition|app|robot|system)<6> (?:doesn't|does not|won't|can't|didn't|refuses to)<1> (?:recogni[sz]e|know|believe|match) (?:me|my face|it's me|i'm me)
  `,
  es: unwrap`
    (?:dice[ns]?|dijo|dijeron|aparece|sale|marca|figura|pone|por que|segun|insiste[n]?|asegura[n]?|muestra)<3> (?:que )?(?:yo |me )?no (?:les |le |lo |la )?(?:he )?(?:pague|pagado|hice (?:el|ningun) pago|compre|comprado|transferi|deposite|pago)|(?:,|o|u) (?:si )?no (?:es|era|fue|son) (?:la |el |las |los )?mi[oa]s?(?= ?(?:\?|$))|(?:dice|cree|piensa|asegura|insiste|sale) (?:en )?que no soy yo|no me (?:reconoce|detecta|identifica)<2>
  `,
  zh: unwrap`
    (?:你们?|系统|页面|订单|app|软件|客服|商家|卖家|房东|平台|银行|它|谁|凭什么|凭啥|为什么|为啥|怎么|咋)[^,。!?]{0,6}(?:说|显示|提示|写|认为|怪|催)[^,。!?]{0,3}我?(?:还|压根|根本|从来)?没(?:有)?(?:付|支付|交|转|打|还|充|买|下单)(?:过|成功|上)?(?:钱|款|费)?|我?没(?:有)?(?:付|支付|转|充)(?:款|钱)?成功|是不是(?:我|本人|我们)(?:自己)?|
    (?:人脸|刷脸|面部|脸|识别|系统|机器|app|软件|验证|摄像头|指纹|它)[^,。!?]{0,8}(?:说|提示|显示|认为|觉得|非说)[^,。!?]{0,3}我?不是(?:我|本人)(?:本人)?|没(?:有)?买[^,。!?]{0,6}(?:尺码|颜色|型号|款式?|码数?|规格|口味)
  `,
  ar: unwrap`
    (?:كاتب|كاتبين|يقول|يقولون|تقول|تقولون|بتقول|بتقولوا|طالع|ظاهر|يطلع|مكتوب|مين قال|مين يقول|قالوا|ليش|ليه)<2> (?:اني |انه |اننا |انا )?(?:ما|لم|مش|مو) (?:دفعت|ادفع|دفعتش|حولت|احول|سددت|اشتريت)|(?:يقول|تقول|بتقول|بيقول|طلع|يطلع|مصر|مصره)<2> (?:ان[هي]? )?(?:مو|مش|مب|لست) انا|(?:ما|مو|مش)<1> (?:راضيه?? )?(?:ب)?(?:تعرفني|يعرفني|تتعرف علي|يتعرف علي|تعرفت علي)
  `,
})
/** A bank that stops a payment protects its customer. */
const stopped = concept({
  en: "(?:my |the |our )?(?:own )?(?:bank|card issuer|issuer|building society)(?:'s|'ve| has| have| just)*<1> (?:stopped|blocked|froze|frozen|declined|rejected|paused|held|flagged|refused|halted|cancelled|reversed)(?: (?:it|this|that|the|my|a|our))?(?: (?:first|last|top-?up|card|whole))?(?: (?:payment|transfer|transaction|charge|top-?up|purchase|one))?",
  es: '(?:mi |el |su )?banco (?:me |la |lo |nos )*(?:ha )?(?:bloqueo|paro|freno|rechazo|detuvo|congelo|retuvo|cancelo|bloqueado|parado|rechazado|detenido|retenido|denego)<1> ?(?:la |el |mi |esa |ese )?(?:transferencia|pago|operacion|compra|recarga|deposito)?',
  zh: '(?:我的?)?银行(?:那边|方面|卡中心)?(?:把|给)?[^,。!?]{0,6}(?:拦截?|停|冻结|拒绝?|驳回|退回|暂停|限制|风控)(?:了|掉|下来)?[^,。!?]{0,6}',
  ar: '(?:ال)?(?:بنك|بنكي|مصرف|مصرفي)<1> (?:وقف|اوقف|رفض|جمد|منع|علق|حجز|حظر|رد|الغي)~<1>',
})
/** And somebody else has a hand in it. */
const another = concept({
  en: "fraud~|scam~|hack~|stranger|unknown|recogni[sz]e~|stol~|(?:not|wasn't|isn't) (?:me|mine)|someone|somebody|caller|man|woman|guy|he|she",
  es: 'fraude~|estaf~|hacke~|desconocid~|no reconozco|no (?:fui|hice)|alguien|rob~|hombre|mujer|tipo',
  zh: '诈骗|骗|盗|黑|陌生|不认识|别人|有人|对方|他|她',
  ar: 'نصب~|احتيال~|هكر~|سرق~|غريب~|ما (?:سويت|عملت|اعرف)~|واحد|شخص|حدا?|احد|مو انا|مش انا',
})
/** One's own payment, which the shop has not seen. */
const ownPayment = concept({
  en: "(?:i|we)(?:'ve| have| did| had)?(?: (?:already|just|definitely|actually))? (?:paid|pay|made (?:the|my|a) payment|topped up)(?![a-z])",
  es: '(?:ya |si |yo )?(?:pague|hice (?:el|un|mi) pago|recargue|transferi)',
  zh: '(?:付|交|支付|充值?|转)(?:了|过|完)?(?:钱|款|费)?了?',
  ar: '(?:دفعت|سددت|شحنت|حولت)~',
})
const unseen = concept({
  en: 'unpaid|not paid|pending|says|order|booking|confirmation|receipt|failed|still|ticket',
  es: 'pendiente|pedido|reserva|confirmacion|recibo|fallo|fallido|sigue|dice|entrada|no (?:aparece|sale|llego)',
  zh: '未付|未支付|待付|待支付|订单|没(?:到账|显示|成功)|失败|凭证|票',
  ar: 'معلق|طلب~|حجز~|فاتوره|ما (?:وصل|طلع|ظهر)~|غير مدفوع|فشل~|تذكر~',
})
const left =
  /(?<![a-z])(?:the |my )?money(?: is|'s| has| was)?(?: already)?(?: been)? (?:gone|left|taken|deducted|debited)(?: (?:from|out of))?(?: (?:my|the) (?:bank|account|card))?(?![a-z])|钱(?:都|也|已经)?(?:扣|没|出去)了/g
const everyContested = new RegExp(contested.source, 'g')
const everyStopped = new RegExp(stopped.source, 'g')

/** A message without what is contested with the house about the customer's own payment or face, and without a bank that stops one. */
export function withoutDisputes(message: string): string {
  let rest = message.replace(everyContested, ' ')
  const calm = rest.replace(everyStopped, ' ')
  if (!another.test(calm)) rest = calm
  return ownPayment.test(rest) && unseen.test(rest) && !another.test(rest) ? rest.replace(left, ' ') : rest
}
