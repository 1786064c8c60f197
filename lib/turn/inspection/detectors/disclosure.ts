import { holds } from '../../turn.ts'
import { createClaimDetector } from '../claim-detector.ts'
import { echoesPublic } from '../echoes-public.ts'
import { isAllowance, isGeneralTalk, isRoutine } from '../general-talk.ts'
import { type Match, patterns } from '../patterns.ts'
import type { Prepared } from '../prepared.ts'
import type { Sentence } from '../watch.ts'

const thingEn =
  'order|orders|parcel|parcels|package|packages|shipment|delivery|item|items|purchase|payment|payments|refund|return|transfer|transaction|account|wallet|card|settlement|payout|dispute|claim|subscription|invoice|deposit|withdrawal|balance|money|application|verification|case|charge|exchange|replacement|membership|plan|direct debit|jacket|shoes|phone|laptop|one'
const stateEn =
  'shipped|dispatched|delivered|on (?:its|the|their) way|in transit|out for delivery|being (?:prepared|processed|packed|shipped|reviewed|returned)|processing|packed|left (?:our|the) (?:warehouse|depot|store)|arriv(?:es|ing|ed|e)|cancell?ed|refunded|returned|declined|rejected|approved|pending|on hold|paid|charged|completed|complete|signed for|collected|picked up|waiting|ready|at (?:customs|the depot|the post)|locked|suspended|frozen|blocked|active|verified|settled|paid out|credited|issued|received|scheduled|due|overdue|open|closed|under review|failed|placed|delayed|lost|confirmed|sitting|held|with the (?:courier|carrier)|expected|estimated|sent|back in|went out|went through|came back|handed over|reached'
const beEn = "(?:is|was|has|have|had|are|were|'s|'re|'ve|will|should|got|just|'ll|looks|shows|appears|remains|stands)"

/** What a reply says when it tells about a customer's own things. */
export const disclosurePatterns = patterns({
  en: [
    `(?<![a-z])(?:your|that|this|the|both|all) (?:[a-z0-9#-]+ ){0,4}?(?:${thingEn})(?: (?:no\\.? ?|number |#)?[a-z]{0,3}-?\\d[\\w-]*)?(?: [a-z0-9.$€£¥-]+){0,6}? ${beEn}?(?: ?[a-z'-]+){0,5}? ?(?:${stateEn})(?![a-z])`,
    `(?<![a-z])(?:it|they|sp-\\d+|[a-z]{2}-\\d{4,6}) ?${beEn}(?: [a-z'-]+){0,5}? (?:${stateEn})(?![a-z])`,
    `(?<![a-z])(?:it|they|sp-\\d+|[a-z]{2}-\\d{4,6}) (?:shipped|left|arrived|arrives|went out|came back|cleared|bounced)(?![a-z])`,
    '(?<![a-z])your (?:[a-z]+ ){0,2}?(?:balance|total|limit|credit|refund|payment|payout|settlement|deposit|invoice|bill|charge|amount|points)(?: [a-z]+){0,3}? (?:is|was|of|comes to|stands at|are|amounts to|totals|:) ?[^a-z]{0,4}\\d',
    "(?<![a-z])you (?:have|had|still have|owe|paid|were charged|spent|ordered|placed|bought|received|purchased|returned|sent|hold|transferred|cancelled|opened|signed up|moved|used)(?: [a-z'-]+){0,4}? (?:\\$|€|£|¥)?\\d",
    "(?<![a-z])you (?:placed|ordered|bought|purchased|have)(?: [a-z'-]+){0,3}? (?:orders?|parcels?|refunds?|purchases?)(?= (?:on|with|from|in|for)|[.,])",
    '(?<![a-z])(?:signed for|left (?:it |them )?(?:at|with|by)|handed to|delivered to|collected by|shipped to|registered (?:to|on|under)|the (?:name|address|e-?mail|phone|card) on (?:file|record|the account)|we (?:have|hold)(?: [a-z]+){0,3}? on file|on (?:your|the) (?:profile|account|file)(?: i can see|,)|ending in \\d|i (?:can )?see (?:that )?(?:your|the|it|you|an?|one|two|three) (?:[a-z0-9-]+ ){0,5}?(?:order|refund|payment|account|purchase|charge|parcel|subscription))',
    '(?<![a-z])(?:tracking (?:number|shows|says)|the tracking|the carrier|the courier) (?:is|shows|says|has|left|delivered|handed|attempted|scanned|reports)',
    '(?<![a-z])(?:the|your) (?:money|refund|payment|amount|funds|order|parcel|package|card|transfer|one)(?: [a-z0-9.-]+){0,4}? (?:went|came|got|reached|hit|landed|made it|turned up|showed up|cleared|bounced|arrived|left)(?: back| out| through)? (?:to|into|in|on|at|with|from|by|you|your|yesterday|today|this|last)(?![a-z])',
    '(?<![a-z])your (?:wallet|account|card|balance|gift card)(?: [a-z]+){0,2}? (?:holds?|has|shows?|contains|stands at|sits at|is at)(?: [a-z]+){0,3}? ?[$€£¥]?\\d',
    '(?<![a-z])we have you (?:down|registered|listed|on file) (?:as|at|under|with)',
    "(?<![a-z])you(?:'ve| have)(?: still)? got [$€£]?\\d",
    "(?<![a-z])(?:there is|there's|we have|i (?:can )?see|i have|i found|we found)(?: already| indeed)? (?:an?|one|two|three|your) (?:[a-z]+ ){0,2}?(?:account|profile|customer|wallet|order|subscription|membership|card)s?(?: [a-z]+){0,2}? (?:under|with|for|in|linked|registered|on|ending) (?:that|this|your|to|it|the|file)",
    '(?<![a-z])(?:that|this|the|your) (?:[a-z]+ ){0,1}?(?:e-?mail|number|phone|address|name|card|birthday|date of birth|postcode)(?: [a-z]+){0,2}? (?:matches|is (?:correct|right|the one|linked|registered|on (?:file|record|the account)|associated)|belongs to|checks out)(?![a-z])',
    '(?<![a-z])your (?:last|latest|most recent|previous|usual|current|next) (?:order|purchase|payment|refund|delivery|address|card|plan|instalment|invoice|bill|payout|parcel)(?: [a-z]+){0,4}? (?:was|is|went|came|contained|included|for|from|of) (?:for |on |from |to |the |a |an )?[a-z0-9$€£]',
  ],
  zh: [
    '(?:[您你](?:的|名下|账户|账号|那|这|在|于|当前|目前|上|最近)?|这|那|该|此|本)[^,。;!?\\n]{0,24}?(?:订单|包裹|快递|商品|退款|款项|付款|支付|账户|账号|余额|卡|物流|申请|提现|结算|交易|充值|会员|转账|货|件|单|钱包|争议|冻结)[^,。;!?\\n]{0,24}?(?:已(?!经?(?:收到您|了解))|正在|目前|现在|现|于|将(?:于|在)|预计|处于|状态(?:为|是|:)|显示|为|是)[^,。;!?\\n]{0,16}?(?:发货|发出|出库|签收|送达|送到|取消|退|处理|运输|途中|路上|派送|配送|到账|入账|支付|付款|扣|冻结|锁定|审核|待|揽收|寄出|完成|关闭|放行|通过|失败|拒绝|成功|到达|滞留|清关|\\d)',
    '(?:订单|包裹|快递|退款|货物|单号|它|sp-\\d+)[^,。;!?\\n您你]{0,12}?(?:已经?|正在|目前|现在|于(?:昨|今|前|周|星期|上|\\d)|在(?:昨|今|前|周|星期|上|\\d)|昨天|今天|前天|上?周[一二三四五六日])[^,。;!?\\n]{0,14}?(?:发货|发出|出库|签收|送达|送到|取消|退|处理|运输|途中|路上|派送|配送|到账|支付|冻结|审核|待|揽收|寄出|完成|放)',
    '(?:^|[,。;!?])[^,。;!?您你如若]{0,6}?(?:已经?|正在)[^,。;!?\\n]{0,10}?(?:派送|配送|运输|发货|签收|出库|揽收|送达|到账|在途)(?!后|的|时)',
    '[您你](?:的|账户|钱包|名下|卡)?[^,。;!?\\n]{0,8}?(?:余额|欠款|额度|积分|总额|消费|支付了|付了|买了|下了|共有|有)[^,。;!?\\n]{0,8}?\\d',
    '(?:由|被)?(?:前台|门卫|保安|物业|家人|邻居|同事|驿站|快递柜|代收点)[^,。;!?\\n]{0,4}(?:代?签收|代收|代为签收|收下|取走)|尾号(?:为|是)?\\s?\\d{3,4}|放(?:在|到)了?[^,。]{0,8}(?:门口|前台|驿站|快递柜)',
    '(?:系统|后台|记录|我|这边)(?:里|中|上|这边|可以|能)?(?:看到|查到|显示|查询到)[^,。;!?\\n]{0,6}(?:[您你]|订单|该|这)[^,。;!?\\n]{0,20}(?:已|正在|在|于|为|是|有|\\d)',
    '[您你](?:的)?(?:快递|包裹|订单|货|件|东西)[^,。;!?\\n]{0,10}?(?:到了?[^,。]{0,6}?(?:驿站|站点|楼下|小区|网点|家|本地|分拣|中心|柜)|被[^,。]{0,6}?(?:取走|签收|拿走|退回))',
    '(?:账户|钱包|余额|卡)(?:里|中|上)?面?(?:还|目前|现在|一共)?(?:剩|有|余|存)(?:下|着)?[^,。]{0,4}?\\d',
    '(?:系统|档案|账户|资料)(?:里|中|上)?(?:登记|预留|绑定|留|记录)的?[^,。;!?]{0,12}?(?:是|为|叫)(?!否|准)',
    '(?:这个|该|您的?|那个)(?:邮箱|手机号?|号码|地址|身份证|卡)[^,。;!?\\n]{0,6}?(?:已(?:经)?(?:注册|绑定|登记)|(?:对得上|匹配|对上了|没错|是对的|一致))',
    '[您你](?:上次|上个?月|最近一(?:次|笔|单)|之前)(?:买|下单|付|支付|订|充|申请)[^,。;!?\\n]{0,4}?的[^,。;!?\\n]{0,12}?(?:是|在|到|已|没)',
  ],
  es: [
    '(?<![a-z])(?:su|sus|tu|tus|el|la|los|las|ese|esa|este|esta|dicho) (?:[a-z]+ ){0,2}?(?:pedidos?|paquetes?|envios?|entrega|articulos?|compras?|pagos?|reembolsos?|devolucion|transferencia|transaccion|cuenta|monedero|billetera|tarjeta|liquidacion|disputa|suscripcion|factura|saldo|dinero|solicitud|cobro|cargo|deposito|orden)(?: (?:numero |n\\.? ?)?[a-z]{0,3}-?\\d[\\w-]*)?(?: [a-z0-9.,$€-]+){0,7}? (?:salio|llego|llega|llegara|llegaran|partio|ha|han|fue|fueron|esta|estan|se|sera|sigue|siguen|va|vienen|quedo|figura|aparece|consta|ya|se encuentra|es)(?: [a-z]+){0,5}? ?(?:enviad|entreg|camino|reparto|transito|prepara|procesa|embal|almacen|cancel|reembols|devuelt|devolvi|rechazad|denegad|aprob|pendiente|retenid|pagad|cobr|complet|firm|recogid|aduana|bloque|suspend|congelad|activ|verific|liquid|abon|emiti|recibi|program|vencid|abiert|cerrad|revision|fall|retras|perdid|confirm|llego|llegar|salio|lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|hoy|manana|\\d)',
    '(?<![a-z])(?:pedido|paquete|envio|sp-\\d+|[a-z]{2}-\\d{4,6}|lo|ya)(?: [a-z0-9-]+){0,3}? (?:se entrego|se envio|salio|llego|fue entregad|fue enviad|esta en (?:camino|reparto|transito)|se cancelo|se reembolso|ha sido (?:entregad|enviad|cancelad|reembolsad))',
    '(?<![a-z])(?:su|tu) (?:[a-z]+ ){0,2}?(?:saldo|total|limite|credito|reembolso|pago|deuda|factura|cobro|cargo|importe)(?: [a-z]+){0,3}? (?:es|fue|de|asciende a|son|suma|:)[^a-z]{0,5}\\d',
    '(?<![a-z])(?:usted |tu )?(?:tiene|tienes|debe|debes|pago|pagaste|gasto|compro|compraste|hizo|hiciste|recibio|recibiste)(?: [a-z]+){0,4}? ?[$€]?\\d',
    '(?<![a-z])(?:su|tu|la|el) (?:liquidacion|reembolso|pago|saldo|abono|devolucion|transferencia|cobro|factura|deposito)(?: [a-z]+){0,5},? (?:de|por)(?: un)?(?: importe| total| valor)?(?: de)? [$€]? ?\\d',
    '(?<![a-z])(?:lo|la) (?:firmo|recibio|recogio|dejo|dejaron|entregaron|entrego)(?![a-z])|firmad[oa] por|terminad[oa] en \\d|que termina en \\d|entregad[oa] (?:el|en|a) ',
    '(?<![a-z])(?:veo|vemos|consta|aparece|figura|registramos)(?: en [a-z ]{1,16}?)? (?:que )?(?:su|tu|el|la|un|una) (?:pedido|paquete|reembolso|pago|cuenta|compra|cargo|suscripcion)',
    '(?<![a-z])(?:su|tu|el|la) (?:paquete|pedido|envio|compra)(?: [a-z0-9-]+){0,3}? (?:esta|sigue|espera|lleva|se encuentra)(?: [a-z]+){0,4}? (?:oficina|correos|punto de recogida|buzon|porteria|vecin|conserj|mensajer|repartidor|centro|deposito|delegacion)',
    '(?<![a-z])(?:le|te) (?:quedan?|restan?)(?: [a-z]+){0,2}? ?[$€]?\\d+(?:[.,]\\d+)? ?(?:€|euros?|pesos|dolares|usd|eur|mxn|puntos|\\$)',
    '(?<![a-z])(?:tiene|tenemos|consta|figura)n?(?: usted)? (?:registrad|guardad|asociad|anotad)[oa]s?(?: a su nombre)? (?:el|la|un|una|como)(?![a-z])',
    '(?<![a-z])(?:ese|este|su|tu) (?:correo|telefono|numero|nombre|domicilio|email|e-mail)(?: [a-z]+){0,2}? (?:coincide|esta (?:registrad|vinculad|asociad)|es correct|figura|pertenece)',
    '(?<![a-z])(?:su|tu) (?:ultim[oa]|proxim[oa]) (?:compra|pedido|pago|cuota|factura|cargo|reembolso)(?: [a-z]+){0,4}? (?:fue|es|era|de|del|salio|incluia)(?![a-z])',
  ],
  ar: [
    '(?:(?:تم|جري|تمت|سيتم|يتم|قد تم|لقد تم)(?: [\\u0620-\\u06ff]+){0,2}? (?:شحن|تسليم|توصيل|ارسال|الغاء|استرداد|رد|ايداع|رفض|قبول|الموافق|تجميد|ايقاف|تعليق|خصم|دفع|سداد|تحويل|استلام|تجهيز|تفعيل|قفل|اصدار)[\\u0620-\\u06ff]*)(?: [\\u0620-\\u06ff]+){0,3}? ?(?:طلبك|الطلب|طلبكم|شحنتك|الشحنه|طردك|الطرد|مبلغ|المبلغ|حسابك|بطاقتك|الدفع|دفعتك|استردادك|اشتراكك|رصيدك|محفظتك|sp-|\\d)',
    '(?:طلبك|طلبكم|الطلب|شحنتك|الشحنه|طردك|الطرد|حسابك|رصيدك|دفعتك|استردادك|المبلغ|محفظتك|اشتراكك|بطاقتك|مشتريتك|نزاعك|سحبك)(?: (?:رقم )?[a-z]{0,3}-?\\d[\\w-]*)?(?: [\\u0620-\\u06ff]+){0,4}? ?(?:في الطريق|قيد|ملغ|معلق|وصل|وصلت|سيصل|ستصل|يصل|تصل|غادر|غادرت|خرج|خرجت|شحن|سلم|سلمت|استلم|مجمد|موقوف|مقفل|مفعل|مدفوع|مرفوض|مقبول|مكتمل|جاهز|متاخر|في الجمارك|لدي شركه|خارج للتوصيل|عند|هو \\d|\\d|تم |جري )',
    '(?:وقع (?:عليه|عليها|علي)|استلمه|استلمها|سلمه|تركه|تركها|(?:تنتهي|المنتهيه|ينتهي|المنتهي) ب(?:ال)?(?:رقم|ارقام)? ?\\d)',
    '(?:لديك|لدينا|عندك|دفعت|اشتريت|انفقت|طلبت)(?: [\\u0620-\\u06ff]+){0,4}? ?\\d',
    '(?:اري|نري|يظهر|تظهر|يوضح|تبين)(?: [\\u0620-\\u06ff]+){0,3}? (?:ان )?(?:طلبك|الطلب|حسابك|دفعتك|شحنتك|استردادك)',
    '(?:المبلغ|الفلوس|فلوسك|مبلغك|الطلب|طلبك|شحنتك|الشحنه|طردك|الطرد)(?: [\\u0620-\\u06ff]+){0,2}? (?:رجع|رجعت|وصل|وصلت|دخل|دخلت|انزل|نزل|نزلت|طلع|طلعت|تسلم|تسلمت|انشحن|انشحنت)(?![\\u0620-\\u06ff])',
    '(?:هذا|هذه|ال)?(?:البريد|الرقم|الايميل|الجوال|العنوان)(?: [\\u0620-\\u06ff]+){0,2}? (?:مسجل|مرتبط|مطابق|صحيح|يطابق|يخص)(?![\\u0620-\\u06ff])',
    '(?:اخر|احدث) (?:طلب|عمليه|دفعه|شحنه|فاتوره) (?:لك|لديك|عندك|قمت)',
  ],
})

const triggersEn =
  'your order|your parcel|your package|your refund|your payment|your account|your balance|your card|your shipment|your delivery|your settlement|your payout|your subscription|shipped|dispatched|delivered|on its way|on the way|in transit|out for delivery|being_|processing|packed|warehouse|arriv|cancel|refunded|returned|declined|rejected|approved|pending|on hold|paid|charged|complet|signed|collected|picked up|waiting|ready|customs|depot|locked|suspended|frozen|blocked|active|verified|settled|credited|issued|received|scheduled|due_|overdue|open_|closed|review|failed|placed|delayed|lost|confirmed|sitting|held|courier|carrier|expected|estimated|sent_|back in|went out|came back|handed|reached|ending in|on file|on record|i see|i can see|tracking|balance|0|1|2|3|4|5|6|7|8|9|you have|you owe|you paid|you were|you ordered|you placed|you bought|left_|went through|cleared|bounced'

/** 1.1: tells of a customer's own things while the session's assurance is below what that needs. */
export const disclosure = createClaimDetector({
  name: 'disclosure-before-verification',
  triggers: {
    en: `${triggersEn}|went_|money|wallet|landed|turned up|showed up|hit_|have you down|you down|listed|registered|under_|registered|linked|matches|correct_|right_|belongs|your last|your latest|your most recent|your usual|your current|your next`,
    zh: '订单|包裹|快递|退款|余额|签收|送达|发货|出库|派送|运输|到账|尾号|前台|驿站|已|正在|目前|于|预计|账户|物流|支付|取消|审核|冻结|扣|揽收|派送|配送|0|1|2|3|4|5|6|7|8|9|快递柜|登记|预留|绑定|钱包|上次|上个月|上月|最近一|邮箱|手机|匹配|对得上|注册|绑定',
    es: 'pedido|paquete|envio|saldo|reembolso|entreg|enviad|camino|reparto|transito|cancel|reembols|devuelt|rechazad|aprob|pendiente|retenid|pagad|cobr|firm|recog|aduana|bloque|suspend|salio|llego|llega|llegara|almacen|ayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo|terminad|termina|tiene|tienes|debe|pago|veo|consta|aparece|figura|complet|activ|verific|liquid|abon|emiti|recibi|confirm|retras|0|1|2|3|4|5|6|7|8|9|correos|oficina|buzon|porteria|vecin|quedan|euros|pesos|dolares|registrad|guardad|asociad|anotad|recogida|coincide|vinculad|correct|pertenece|ultima|ultimo|proxima|proximo',
    ar: 'طلبك|الطلب|شحن|طرد|حسابك|رصيدك|دفع|استرداد|المبلغ|تسليم|توصيل|في الطريق|قيد|ملغ|معلق|وصل|وصلت|غادر|سلم|وقع|استلم|تنتهي|المنتهيه|لديك|مبلغ|الغاء|sp-|0|1|2|3|4|5|6|7|8|9|فلوسك|الفلوس|رجع|رجعت|نزل|طلع|مسجل|مرتبط|مطابق|يطابق|اخر طلب|اخر عمليه|اخر دفعه|لك_',
  },
  patterns: disclosurePatterns,
  excuses: ['question', 'condition', 'later-condition', 'hearsay', 'quote', 'possibility', 'habit'],
  applies: (prepared) => !holds(prepared.assurance, 'verified'),
  backed: (match: Match, sentence: Sentence, prepared: Prepared) => {
    const { text } = sentence
    return (
      (holds(prepared.assurance, 'basic') && !needsVerified(text)) ||
      isGeneralTalk(match, text) ||
      isAllowance(match, text) ||
      isRoutine(match, text, knowsCustomer(prepared)) ||
      echoesPublic(text, prepared) ||
      isApology(text, prepared) ||
      asksToVerify(text)
    )
  },
})

const sensitive =
  /(?<![a-z])(?:balances?|available funds|credit limit|transaction history|(?:last|latest|recent) (?:[a-z]+ ){0,2}?(?:purchases|transactions|payments|movements)|wallet (?:holds|has|contains))(?![a-z])|余额|(?:账户|钱包)里|交易记录|消费记录|流水|可用额度|(?<![a-z])(?:saldo|movimientos|limite de credito|historial|ultim[oa]s (?:[a-z]+ ){0,2}?(?:compras|operaciones|movimientos|pagos))(?![a-z])|رصيدك|رصيد (?:حسابك|محفظتك)|كشف حساب|اخر عمليات/

/** Balances and histories need the second level, not only the customer's own orders. */
function needsVerified(text: string): boolean {
  return sensitive.test(text) && /\d/.test(text) && !/(?:gift card|refund|return|退款|reembolso|استرداد)/.test(text)
}

/** Whether the context holds anything of a customer's own. */
function knowsCustomer(prepared: Prepared): boolean {
  return prepared
    .facts()
    .some(({ fact }) => !/^(?:policy|rate|fee|price|product|stock|store|shipping|limit)/.test(fact.key))
}

/** Sympathy for what the customer has just told ("I'm sorry that it has not arrived") confirms nothing. */
function isApology(text: string, prepared: Prepared): boolean {
  if (
    !/sorry|understand|frustrat|apolog|抱歉|理解|对不起|lament|siento|disculp|entiendo|اعتذر|اسف|نعتذر|اتفهم/.test(text)
  )
    return false
  const words = text.match(/[a-z\u0620-\u06ff]{5,}|[\u3400-\u9fff]{2}/g) ?? []
  return words.some((word) => prepared.question.includes(word.slice(0, 5))) && !/\d/.test(text)
}

const verification =
  /verif|identity|sign in|log in|signed in|logged in|验证|核实身份|确认身份|登录|身份|identidad|iniciar sesion|inicie sesion|تحقق|هوي|تسجيل الدخول|سجل الدخول/
const need =
  /need|first|before|please|complete|require|must|unable|can't|cannot|until|once|需|请|先|必须|才|无法|不能|necesit|primero|antes|complet|debe|requier|no puedo|hasta|يرجي|اولا|يلزم|قبل|تحتاج|احتاج|لا يمكن|بعد/

/** Says which verification is missing instead of telling. */
function asksToVerify(text: string): boolean {
  return verification.test(text) && need.test(text)
}
