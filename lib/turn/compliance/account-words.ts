import { unwrap } from '#lib/text/unwrap.ts'
/**
 * How one language asks for a customer's own data. All patterns read one folded sentence: lower case, no accents,
 * no Arabic short vowels, hamza and taa marbuta as their plain letters.
 */
export interface AccountWords {
  /** The customer's own order, refund, payment … (`basic` may hear of it). */
  own: RegExp
  /** Asks for the state of `own`. */
  state: RegExp
  /** The customer's own balance, history, limit, contact data (`verified` may hear of it). */
  deep: RegExp
  /** Asks to be told `deep`. */
  asks: RegExp
  /** Asks for an act on `own` or `deep`. */
  act: RegExp
  /** A complete account question by itself: its own words say whose and what. */
  whole: RegExp
  /** The same for what needs `verified`. */
  wholeDeep: RegExp
  /** Asks how something is done or what would happen: policy, whatever else is said. */
  howTo: RegExp
  /** Sounds like policy, unless `insists` or an order's number says otherwise. */
  general: RegExp
  insists: RegExp
}

const en: AccountWords = {
  own: new RegExp(unwrap`
    \b(?:my|mine|our)\b(?:[\s'-]+[\w#]+){0,3}?[\s'-]+(?:orders?|parcels?|packages?|deliver(?:y|ies)|shipments?|refunds?|
    payments?|transactions?|transfers?|settlements?|payouts?|invoices?|subscriptions?|purchases?|items?|returns?|
    chargebacks?|disputes?|deposits?|withdrawals?|claims?|money|stuff|goods|things?)\b|\b(?:orders?|parcels?|packages?|
    refunds?|payments?|transfers?|items?|things?|goods|money)\b.{0,30}?\b(?:i|
    we)(?:'ve| have| had)?(?: just| already| recently)? (?:ordered|placed|paid|bought|returned|sent|transferred|
    purchased|requested|made|asked for)\b|\b(?:i|we)(?:'ve| have| had)?(?: just| already| recently)? (?:ordered|bought|
    purchased)\b|\bwas i (?:charged|refunded|billed)\b|\bi was (?:charged|billed)\b|\bdid i (?:pay|order|buy|receive|
    get)\b
  `),
  state: new RegExp(unwrap`
      \bwhere\b|\bstatus\b|\btrack(?:ing)?\b|\bwhen\b|\bhas(?:n't)?\b|\bhaven'?t\b|\bdidn'?t\b|\bdid\b|\bdoes\b|
      \bis\b.{0,60}\?|\bare\b.{0,60}\?|\bwas\b.{0,60}\?|\bwere\b.{0,60}\?|\bnews\b|\bupdates?\b|\bwhat(?:'s|
      s| is| are| was| happened)\b|\bwhy\b|\bwhich\b|\bhow much\b|\bhow many\b|\bhow(?:'s| is| are)\b|\b(?:show|tell|
      check|see|view|list|find|look ?up|read|pull up|know|confirm|give|get|locate|trace)\b|\bnot? (?:arrived|received|
      come|shown|here)\b|\bnever (?:arrived|came|got|received|showed)\b|\bstill\b|\blate\b|\bmissing\b|\blost\b|
      \bstuck\b|\bpending\b|\bdelayed\b|\bdeclined\b|\bfailed\b|\bwaiting\b|\boverdue\b|\byet\b|\bchase\b|\beta\b
    `),
  deep: new RegExp(unwrap`
    \b(?:my|our)\b(?:[\s'-]+\w+){0,3}?[\s'-]+(?:balances?|accounts?|limits?|statements?|histor(?:y|ies)|credits?|points|
    wallet|address(?:es)?|phone|number|e-?mail|profile|details|data|cards?|savings|debts?|spending|personal information|
    info)\b
  `),
  asks: new RegExp(unwrap`
    \bwhat(?:'s|s| is| are| was)\b|\bwhich\b|\bhow much\b|\b(?:show|tell|give|check|see|view|list|read|display|print|
    look ?up|access|open|reveal|send me|know|remind)\b
  `),
  act: new RegExp(unwrap`
    (?<!\b(?:my|our|your|the|an?|any|of|this|that|no)\s)\b(?:cancel|refund|return|change|update|reverse|dispute|close|
    block|unblock|freeze|unfreeze|reset|delete|correct|edit|modify|redirect|reroute|withdraw|move|transfer)\s+(?:my|our|
    the|it|this|that|these|all|orders?|[a-z]{2}-\d)
  `),
  whole: new RegExp(unwrap`
      \bdo (?:i|we) (?:still )?have (?!to\b).{0,24}\b(?:orders?|refunds?|payments?|transfers?|parcels?|packages?)\b|
      ^\W*(?:the |check |see )?(?:order|refund|payment|delivery|shipping|parcel|package|transfer|settlement|
      payout) (?:status|tracking|update)\b.{0,12}$|\b(?:has|have|did|is|was|were|are)n?'?t?\s+(?:the|that|
      this)\s+(?:order|refund|payment|package|parcel|shipment|transfer|settlement|payout|
      delivery)\b.{0,40}\b(?:arrived?|issued|processed|shipped|sent|delivered|gone|go|come|cleared|settled|approved|
      completed?|cancelled|canceled|on (?:its|the) way|through)\b|\bwhere(?:'s| is| are)\s+(?:the|that)\s+(?:order|
      refund|payment|package|parcel|shipment|transfer|payout)\b|\b(?:show|list|give|print|dump|read|tell|send|export|
      reveal)\b.{0,30}\b(?:all|last|latest|recent|every|previous|past)\b.{0,16}\b(?:orders|transactions|payments|
      refunds|settlements|purchases)\b
    `),
  wholeDeep: new RegExp(unwrap`
      \b(?:phone|e-?mail|address|number|name|details|data|information|card)\b.{0,12}\bdo you (?:have|hold|
      store)\b.{0,10}\b(?:for|on|about|of) me\b|\bwhat do you know about me\b|\b(?:has|did|does) (?:the |
      that )?(?:customer|client|user)\b.{0,40}\b(?:placed?|order(?:ed)?|buy|bought|have|owe|paid)\b|\b(?:history|
      orders?|balance|account|transactions|details|data)\b.{0,12}\b(?:for|of)\b\s\S+@\S+|
      \bhow much (?:money )?(?:do i have|have i got|is (?:left )?in my|do i (?:still )?owe)\b|
      \bwhat do i (?:still )?owe\b|\b(?:balance|orders?|address|e-?mail|phone(?: number)?|accounts?|details|history|
      data|card(?: number)?|transactions)\s+(?:of|for|on|belonging to)\s+(?!my account)(?:the |an?other |my |that )?(?:customer|
      client|user|account|wife|husband|friend|neighbou?r|mother|father|boss|colleague|mr|mrs|ms|cus)\b|\b(?:customer|
      client|user)(?:'?s)?\s+(?:\w+\s+)?(?:balance|orders?|address|e-?mail|phone|account|details|data|records?|
      history)\b|\b(?:my|her|his|their)\s+(?:wife|husband|friend|neighbou?r|mother|father|brother|sister|boss|
      colleague)(?:'s)?\s+(?:\w+\s+)?(?:balance|orders?|address|e-?mail|phone|account|card|refund|payments?|parcel|
      package)\b|\b(?:show|list|give|print|dump|read|export|reveal)\b.{0,30}\b(?:customers?|accounts|balances|users|
      records|database|account data|customer data|personal data)\b|\bon file\b
    `),
  howTo: new RegExp(unwrap`
      \bhow (?:do|can|could|should|would|might) (?:i|we|you|one|people|customers?)\b|\bhow (?:to|does|do)\b|
      \bwhere (?:can|do|could|should|would) (?:i|we)\b|\bwhat (?:happens|would happen|do i (?:need|have to)|should i)\b|
      \bwhat if\b|\bpolic(?:y|ies)\b|\bin general\b|\bverif(?:y|ication)\b|\bidentity\b|\bterms\b|\bwhy do (?:i|
      you) (?:need|have|ask)\b|\b(?:for example|hypothetically)\b|\bif (?:i|my|the|an?|something|someone|we)\b|
      \bis (?:it|this|that) (?:real|legit\w*|normal|genuine|a scam|fake|from you|really you)\b|\bscam\w*\b|\bphishing\b|\bwhat (?:does|do)\b.{0,40}\bmean\b|
      \bwhat(?:'s| is| are| might| could)(?: be)? the (?:possible |usual |likely )?(?:reasons?|causes?|difference)(?: be)?\b|\bdo i (?:receive|get|earn) (?:anything|something|any)\b
    `),
  general: new RegExp(unwrap`
      \bhow long\b|\bhow many (?:business |working )?(?:days|hours|weeks)\b|\b(?:can|could|may|should) (?:i|we|my (?:son|daughter|wife|husband|mother|father|mum|mom|dad|partner|brother|sister|kids?|child|friend))\b|
      \bam i (?:able|allowed|eligible)\b|\bis it (?:possible|allowed|safe)\b|\bdo you (?:charge|offer|support|accept|
      have|ship|refund)\b|\brates?\b|\bfees?\b|\bcommissions?\b|\bexchange\b|\bcosts?\b|\busually\b|\btypically\b|
      \bnormally\b|\bgenerally\b|\beligible\b
    `),
  insists: new RegExp(unwrap`
      \b(?:can|could|may) (?:i|we) (?:please )?(?:get|see|have|know|check|find out|view|ask (?:for|about)|hear)\b|
      \bstatus of (?:my|the|our)\b|\bwhere(?:'s| is| are) (?:my|our)\b|\bwas i (?:charged|refunded)\b|\bdid i pay\b|
      \btrack my\b|\bmy (?:last|latest|recent)\b
    `),
}

const zh: AccountWords = {
  own: new RegExp(unwrap`
    (?:我|本人|咱)(?:们)?(?!想问|想知道一般).{0,10}?(?:订单|单子|包裹|快递|物流|退款|退货|付款|支付|款项|转账|汇款|交易|结算|货款|货物|商品|东西|发票|订阅|提现|充值|钱|货(?!币))|
    (?:订单|包裹|快递|退款).{0,6}(?:是我|我的)
  `),
  state: new RegExp(unwrap`
      在哪|哪里|哪儿|到哪|状态|进度|情况|什么时候|何时|几时|怎么还|怎么样|还没|没有?(?:收到|到|发)|未(?:收到|到)|查|多少|有没有|是否|了吗|了没|到账|告诉我|看看|看一下|显示|为什么|为何|成功|
      失败|丢|卡住|延迟|催
    `),
  deep: /(?:我|本人)(?:们)?(?:的)?.{0,6}?(?:余额|账户|帐户|账号|帐号|额度|账单|流水|明细|积分|钱包|地址|(?<!打个?|拨|客服|商家|官方)电话(?!.{0,2}(?:打|说|聊|沟通))|手机号?|邮箱|资料|个人信息|交易记录|消费记录|银行卡|卡号|欠款)/,
  asks: /查|多少|是什么|哪(?:个|些|张)|告诉我|看看|看一下|显示|列出|给我|提供|发给我|念/,
  act: /取消|(?:帮我|给我|我要|我想|我需要|请|立即|马上).{0,6}(?:退款|退货|退钱)|退掉|修改|更改|变更|换(?:一个|个|成)?地址|改(?:一下|成|为)?|冻结|解冻|注销|撤销|撤回|删除|解绑|重置|转出|提现/,
  whole: new RegExp(unwrap`
      (?:钱|款项?|货款|退款|汇款|转账|货|快递|包裹|订单).{0,3}(?:到账|到货|到|发货|退|处理好?|成功|发)(?:了吗|了没|了没有|没有?[?？])|(?:订单|快递|包裹|退款|
      货).{0,2}(?:什么时候|何时|几时)(?:能|会|可以)?(?:到|发|退)|(?:最近|所有|全部).{0,4}(?:订单|交易|退款|付款).{0,4}(?:给我|发我|列|显示)|^(?:订单|退款|快递|物流|
      付款)(?:状态|进度)|(?:这|那)(?:个|笔|单|件)?(?:订单|包裹|退款|付款|转账|快递).{0,10}(?:了吗|了没|到哪|在哪|状态|进度)|(?:帮我|给我|请)?(?:查询?|
      看)(?:一?下)?(?:最近|所有|全部|上一?(?:个|笔|次)|这个|那个)?的?(?:订单|快递|包裹|退款|交易)(?:状态|进度|记录|情况|列表|到哪)|(?:列出|显示|告诉我|给我看).{0,8}(?:所有|
      全部|最近|上一?(?:个|笔)).{0,4}(?:订单|交易|退款|付款)|(?:帮我|我想|我要|请)(?:取消|修改|更改|撤销)(?:一?下)?(?:这个|那个|上个)?(?:订单|收货地址)
    `),
  wholeDeep: new RegExp(unwrap`
      ^\s*(?:请|帮我)?(?:修改|更改|变更)(?:一?下)?(?:收货|我的)?(?:地址|手机号|邮箱|密码)\s*[。！!]?$|我(?:还|现在)?(?:有|欠)多少钱|(?:客户|用户|别人|他|她|我(?:老婆|
      老公|妻子|丈夫|朋友|妈妈?|爸爸?|同事|老板)).{0,6}(?:的)?(?:余额|订单|地址|电话|手机号?|邮箱|账户|账号|资料|交易|银行卡)|(?:列出|显示|导出|给我).{0,8}(?:客户|用户|
      账户)(?:数据|资料|信息|列表|名单)?
    `),
  howTo:
    /怎么(?:申请|取消|退|查|办|修改|更改|改|操作|用|看|绑定|注册|联系)|怎样|如何|政策|规定|规则|流程|步骤|条款|如果|假如|要是|万一|身份验证|验证身份|举例|比如|真的假的|是真的吗|诈骗|骗子|钓鱼|冒充|是你们[发打]的吗|[什啥]么?意思|区别|什么原因|翻译|用英语/,
  general:
    /一般|通常|多久|多长时间|几天|几个工作日|手续费|费率|费用|收费|汇率|可以|能不能|能否|可不可以|支持|是否支持|能.{0,8}吗/,
  insists: /帮我|给我|告诉我|替我|帮忙|我要查|我想查|查一?下|查询一?下/,
}

const es: AccountWords = {
  own: new RegExp(unwrap`
    \b(?:mis?|nuestr[oa]s?)\b(?:\s+\w+){0,2}?\s+(?:pedidos?|paquetes?|envios?|entregas?|reembolsos?|devolucion(?:es)?|
    pagos?|transaccion(?:es)?|transferencias?|liquidacion(?:es)?|compras?|facturas?|ordenes|orden|suscripcion(?:es)?|
    cobros?|cargos?|depositos?|retiros?|dinero|plata|productos?|articulos?|cosas?)\b|\b(?:pedido|paquete|reembolso|pago|
    transferencia|compra|producto|dinero)\b.{0,30}?\b(?:hice|realice|pague|compre|pedi|devolvi|envie|solicite|transferi|
    encargue|mio|mia)\b|\b(?:me|nos) (?:cobraron|han cobrado|reembolsaron|han reembolsado|devolvieron|han devuelto)\b|
    \blo que (?:compre|pedi|pague)\b
  `),
  state: new RegExp(unwrap`
      \brecibi(?:eron|do|o)\b|\bprocesa(?:ron|do|da)\b|\bdonde\b|\bestado\b|\bcuando\b|\bha\b|\bhan\b|\bllego\b|
      \bllega(?:do|ra)?\b|\benviado\b|\besta(?:n|ra)?\b|\bque (?:hay|paso|pasa|ocurre|es|fue)\b|\bcual(?:es)?\b|
      \bcuant[oa]s?\b|\b(?:muestra|muestrame|dime|digame|ver|consultar|consulta|revisa|revisar|revise|busca|buscar|
      rastrear|localizar|saber|confirma|confirmar|comprobar|lista|ensename|dame|deme)\b|\bno (?:ha|he|me|lo|la|llega|
      llego)\b|\btodavia\b|\baun\b|\bsigue\b|\bperdid[oa]\b|\bretras|\bseguimiento\b|\bpendiente\b|\bpor que\b|
      \besperando\b|\bfallo\b|\brechazad[oa]\b|\bya\b
    `),
  deep: new RegExp(unwrap`
    \b(?:mis?|nuestr[oa]s?)\b(?:\s+\w+){0,2}?\s+(?:saldos?|cuentas?|tarjetas?|limites?|extractos?|historial|movimientos|
    puntos|direccion(?:es)?|telefono|correo|datos|perfil|credito|deuda|informacion|monedero)\b
  `),
  asks: new RegExp(unwrap`
    \bcual(?:es)?\b|\bcuant[oa]s?\b|\bque\b|\b(?:muestra|muestrame|dime|digame|ver|consultar|consulta|revisa|revisar|
    saber|lista|ensename|dame|deme|envia(?:me)?|leeme)\b
  `),
  act: new RegExp(unwrap`
    \b(?:cancel(?:a|ar|e|en|o|ame|arlo)|anul(?:a|ar|e|en)|reembols(?:a|ar|e|en|ame|arme)|devolver|devuelv(?:a|e|an|eme)|
    cambi(?:a|ar|e|en|arme)|actualiz(?:a|ar|e|en)|modific(?:a|ar)|modifique|bloque(?:a|ar|e|en)|congel(?:a|ar)|cerrar|
    cierr[ea]|borrar|eliminar|disputar|corregir|transferir|retirar)\b
  `),
  whole: new RegExp(unwrap`
      ^\W*(?:el )?estado (?:de|del) (?:el |un )?(?:pedido|reembolso|pago|envio|paquete)\b.{0,12}$|\btengo (?:algun |
      algunos )?(?:pedidos?|reembolsos?|pagos?)\b.{0,16}\bpendientes?\b|\b(?:ha|han|fue|esta)\s+(?:sido\s+)?(?:enviado|
      procesado|emitido|entregado|llegado|aprobado)\s+(?:el|ese|este)\s+(?:pedido|reembolso|pago|paquete|envio)\b|
      \bdonde esta\s+(?:el|ese|la)\s+(?:pedido|reembolso|pago|paquete|envio|transferencia)\b|\b(?:llego|ya llego|
      se envio|se proceso)\s+(?:el|ese)\s+(?:pedido|reembolso|pago|paquete)\b|\b(?:muestra|muestrame|dime|lista|dame|
      ensename)\b.{0,30}\b(?:todos|ultim[oa]s?|recientes)\b.{0,16}\b(?:pedidos?|transacciones|pagos?|reembolsos?|
      compras?)\b
    `),
  wholeDeep: new RegExp(unwrap`
      \bcuanto (?:dinero )?(?:tengo|debo|me queda)\b|\b(?:saldo|pedidos?|direccion|correo|telefono|cuenta|datos|
      historial|tarjeta|transacciones)\s+(?:de|del|de la)\s+(?:otr[oa] |mi |ese )?(?:cliente|usuario|cuenta|esposa|
      esposo|marido|mujer|amig[oa]|vecin[oa]|madre|padre|jef[ea]|senor|senora|cus)\b|\b(?:muestra|muestrame|lista|dame|
      exporta|imprime)\b.{0,30}\b(?:clientes?|cuentas|saldos|usuarios|registros|base de datos|datos personales)\b
    `),
  howTo: new RegExp(unwrap`
      \bcomo (?:puedo|podria|se|hago|hacer|solicito|solicitar|cancelo|cancelar|pido|devuelvo|funciona|funcionan|cambio|
      consulto|veo|debo|rastreo|reviso)\b|\bpoliticas?\b|\ben general\b|\bque (?:pasa|sucede|ocurre) si\b|\bsi (?:yo|mi|
      quiero|el|la|un|una|cancelo|devuelvo|pago|no)\b|\bdonde (?:puedo|podria|se puede)\b|\bque (?:necesito|debo|
      tengo que)\b|\bverific|\bidentidad\b|\bterminos\b|\bpor ejemplo\b|\bes (?:real|de (?:ustedes|vosotros|verdad)|vuestr[oa]|normal|una? (?:estafa|fraude|timo))\b|
      \bestafas?\b|\bphishing\b|\bque (?:significa|quiere decir)\b|\ba que se debe\b|\bcual(?:es)? (?:son|es) (?:las?|los?|el) (?:posibles? )?(?:causas?|motivos?|razon(?:es)?|diferencia)\b
    `),
  general: new RegExp(unwrap`
      \bcuanto(?:s)? (?:tiempo|dias|horas|tarda|tardan|demora|demoran|dura|suele)\b|\bcuanto\b.{0,20}\b(?:tarda|tardan|
      demora|demoran)\b|\b(?:puedo|podria|podemos)\b|\bse puede\b|\bes posible\b|\bnormalmente\b|\bgeneralmente\b|
      \bpor lo general\b|\bsuelen?\b|\bcomision(?:es)?\b|\btarifas?\b|\btasas?\b|\btipo de cambio\b|\bcost[eo]s?\b|
      \bplazos?\b
    `),
  insists: new RegExp(unwrap`
      \b(?:puedo|podria|me gustaria|quiero|quisiera) (?:ver|saber|consultar|conocer|revisar)\b|\b(?:el )?estado de mi\b|
      \bdonde esta mi\b|\bmi ultim[oa]\b|\b(?:puede|puedes|podria|podrias) (?:decirme|mostrarme|revisar|consultar|
      buscar)\b
    `),
}

const arOwn = unwrap`
    طلبي|طلبيتي|طلبياتي|طلباتي|شحنتي|طردي|طرودي|دفعتي|دفعاتي|استردادي|مدفوعاتي|معاملتي|معاملاتي|تحويلي|تحويلاتي|حوالتي|
    اموالي|نقودي|فلوسي|فاتورتي|مشترياتي|تسويتي|مبلغي|اشتراكي|بضاعتي|اوردري|اغراضي
  `
const arDeep =
  'رصيدي|حسابي|حساباتي|بطاقتي|كشف حسابي|عنواني|بريدي|هاتفي|جوالي|رقمي|بياناتي|معلوماتي|نقاطي|محفظتي|حدي|سجلي|ديوني'

const ar: AccountWords = {
  own: new RegExp(
    unwrap`
      (?<!\p{L})[وفبلك]{0,2}(?:${arOwn})(?!\p{L})|(?:الطلب|الطلبيه|الشحنه|الطرد|المبلغ|الاسترداد|الدفعه|التحويل|
      الفاتوره)\s+(?:الخاصه? بي|خاصتي|الذي (?:طلبته|دفعته|اشتريته|ارسلته)|التي (?:طلبتها|دفعتها|ارسلتها))|
      (?<!\p{L})(?:اشتريت|دفعت|طلبت)(?!\p{L})|استرداد(?: المبلغ)? الخاص بي
    `,
    'u',
  ),
  state: new RegExp(unwrap`
      اين|وين|فين|متي|حاله|وضع|هل (?:وصل|تم|شحن|خرج|تاخر|ارسل|جري|هو|هي)|كم|ما (?:هو|هي|وصل|وصلت)|لم (?:يصل|تصل|استلم|
      يتم|اتلق)|اعرف|معرفه|اخبرني|اعرض|ارني|تتبع|تحقق|تاكد|ابحث|وصل|شحن|لماذا|ليش|ليه|تاخر|ضاع|مفقود|معلق|انتظر
    `),
  deep: new RegExp(`(?<!\\p{L})[وفبلك]{0,2}(?:${arDeep})(?!\\p{L})|الرصيد الخاص بي|الحساب الخاص بي`, 'u'),
  asks: /كم|ما (?:هو|هي)|ماهو|ماهي|اخبرني|اعرض|ارني|قل لي|اعطني|معرفه|اعرف|تحقق|عرض|اظهر|الاطلاع|ارسل لي/,
  act: new RegExp(
    unwrap`
    (?:اريد|ارغب في|اطلب|اود|ارجو) استرداد|الغاء|الغ |الغي|الغوا|تغيير|(?<!\p{L})(?:غير|حدث) (?:عنوان|رقم|طلب|بريد)|
    غيروا|تعديل|عدل |ارجاع|استرجاع|تحديث|اغلاق|ايقاف|تجميد|حذف|سحب|تحويل (?:المبلغ|الاموال)
  `,
    'u',
  ),
  whole: new RegExp(
    unwrap`
      لم (?:يصل|تصل|استلم|اتلق|يصلني|تصلني).{0,10}(?:المبلغ|الطلب|الشحنه|الاسترداد|الطرد|المال|اموال)|
      ^\P{L}*حاله (?:ال)?(?:طلب|شحنه|استرداد|دفع|طرد)\P{L}{0,6}$|هل (?:تم )?(?:شحن|ارسال|توصيل|معالجه|اصدار) (?:الطلب|
      المبلغ|الاسترداد|الشحنه)|هل وصل(?:ت)? (?:الطلب|المبلغ|الشحنه|الطرد)|(?:اين|وين) (?:الطلب|الشحنه|الطرد|المبلغ)|
      (?:اعرض|ارني|اعطني|اخبرني).{0,20}(?:جميع|كل|اخر|احدث) (?:الطلبات|المعاملات|المدفوعات|طلب|معامله)
    `,
    'u',
  ),
  wholeDeep: new RegExp(unwrap`
      كم (?:املك|لدي|عندي|بقي)|(?:رصيد|طلبات|طلب|عنوان|بريد|هاتف|حساب|بيانات|بطاقه) (?:ال)?(?:عميل|مستخدم|زبون|زوجتي|
      زوجي|صديقي|جاري|والدي|والدتي|مديري)|(?:اعرض|ارني|اعطني|اطبع).{0,20}(?:العملاء|الحسابات|المستخدمين|قاعده البيانات)
    `),
  howTo:
    /كيف|سياسه|سياسات|بشكل عام|ماذا (?:يحدث|لو)|اذا|(?<!\p{L})لو(?!\p{L})|شروط|التحقق من (?:هويتي|الهويه)|هويتي|مثلا|خطوات|نصب|احتيال|صحيح ولا|(?:هل )?(?:هذا|هاد|هذي) (?:طبيعي|حقيقي|منكم)|ما معني|[وا]?[يش]ش? معني|يعني ايش|شو يعني|ما الفرق|يحق لي/u,
  general: new RegExp(unwrap`
      كم (?:من الوقت|يستغرق|تستغرق|يوم|ياخذ|المده|مده)|عاده|غالبا|رسوم|عموله|تكلفه|سعر الصرف|اسعار|هل (?:يمكن|يمكنني|
      استطيع|بامكاني|اقدر|تدعمون|مسموح)|المده
    `),
  insists: new RegExp(unwrap`
      (?:يمكنني|استطيع|بامكاني|اقدر|اريد|ارغب في|اود) (?:ان )?(?:معرفه|اعرف|الاطلاع|رويه|اري|عرض|متابعه)|حاله طلبي|
      اين طلبي|(?:يمكنك|ممكن) (?:اخباري|تخبرني|التحقق|عرض|معرفه)
    `),
}

/** The words of every served language; a message is read by all of them, for people mix. */
export const accountWords: readonly AccountWords[] = [en, zh, es, ar]
