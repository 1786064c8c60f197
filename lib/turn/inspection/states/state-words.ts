import { unwrap } from '#lib/text/unwrap.ts'
import { patterns } from '../matching/patterns.ts'

const be = unwrap`
    (?:(?<=[a-z])'(?:s|re)|(?<![a-z])(?:is|are|was|were|remains?|stays?|shows (?:as|up as)|showing as|marked as|listed as|sits? (?:at|as)|
    sitting (?:at|in)|stands? (?:at|as)))(?: (?:now|just|both|already|still|currently|all|safely|officially|fully|
    actually|perfectly|indeed|in fact|as of today)){0,2}
  `
/** What of a customer's may be held, limited or free. */
const held = unwrap`
    (?:accounts?|cards?|wallets?|profile|store|shop|login|payouts?|withdrawals?|payments?|transfers?|orders?|refunds?|
    subscription|membership|plan|application|documents?|identity|verification|case|claim|dispute|booking|balance|money|
    funds|file|record|trading|side|end)(?![a-z])
  `
const es = unwrap`
    (?:esta|estan|estaba|estaban|sigue|siguen|continua|continuan|se encuentra|figura(?: como)?|consta(?: como)?|aparece(?: como)?|
    se mantiene|permanece|va|van|viene|anda|tiene el estado|viaja)(?: (?:ya|aun|todavia|ahora|actualmente|plenamente|
    totalmente|perfectamente)){0,2}
  `
const zhNow = '(?:现在|目前|还|仍|仍然|依然|仍旧|状态(?:是|为|显示)?(?!下)|一直|当前|处于|显示(?:为)?|均|都|已经?|正)'

/** States told without a verb of their own; the group's name is the state. */
export const statePatterns = patterns({
  en: [
    unwrap`
      ${be} (?<transit>in transit|on (?:its|the|their) way(?! back)|out for delivery|with (?:the |our |
      your )?(?:local )?(?:courier|carrier|driver|dhl|ups|dpd|fedex|postal service)|on (?:a|the) (?:van|truck|lorry|
      road|plane)|en route|travelling|heading (?:to|your|for)|moving)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<coming>(?<!(?:you|we|i|they) )(?<!you|we|i|they)(?:should|will|'ll|is set to|is due to|is expected to|is scheduled to) (?:still )?(?:arrive|
      reach you|be delivered|be with you|turn up|land|get to you)|arriv(?:es|ing) (?:on|by|tomorrow|today|this|next|
      soon|between|within|in)|(?:is )?(?:due|expected|scheduled) (?:for delivery|to arrive)|lands (?:on|tomorrow|
      today))(?![a-z])
    `,
    unwrap`
      ${be} (?<processing>processing|being (?:processed|prepared|packed|put together|picked|assembled|
      readied)|in preparation|waiting to (?:ship|be shipped)|about to ship|getting ready|in the warehouse|
      at the warehouse|in our warehouse|(?:still )?(?:with|at) our (?:warehouse|packing)|not yet (?:shipped|
      dispatched))(?![a-z])
    `,
    `${be} (?<locked>locked|suspended|frozen|blocked|restricted|on ice|disabled|inactive|(?<=(?:subscription|membership|plan)(?: [a-z-]{2,9}\\d{0,5})? (?:is|was) (?:now |currently )?)paused)(?![a-z])`,
    unwrap`
      ${be} (?<active>active|open again|(?:fully |up and )?(?:active|working|running|operational|functional|
      usable)(?! (?:days?|hours?|through|hard|together))|working normally|in good standing|(?:in )?good (?:order|to go)|live|back (?:to normal|online|up)|valid|
      in force|unrestricted|enabled|successful|ready to use)(?![a-z])
    `,
    unwrap`
      ${be} (?<pending>pending|under (?:review|investigation|assessment)|on hold|being (?:reviewed|
      looked (?:at|into)|assessed|checked|investigated)|awaiting [a-z]+|in (?:the )?(?:queue|review)|
      waiting for (?:approval|review)|with our (?:review|verification|risk) team|undecided)(?![a-z])
    `,
    `${be} (?<open>open|unresolved|ongoing)(?! to)(?![a-z])`,
    `${be} (?<unpaid>unpaid|outstanding|not (?:been )?paid|awaiting payment|overdue)(?![a-z])`,
    `${be} (?<delivered>(?:at|on) your (?:door|doorstep|porch)|with you|in your (?:hands|mailbox|letterbox))(?![a-z])`,
    `${be} (?<refunded>(?:back )?(?:in|on) your (?:bank |card )?(?:account|card|wallet|balance)|complete(?! (?:nonsense|rubbish|list|guide|set|mystery|surprise))|completed|through)(?![a-z])`,
    `${be} (?<expired>expired|no longer valid|out of date)(?![a-z])`,
    unwrap`
      (?<![a-z])(?<transit>(?:courier|carrier|driver|postie|delivery (?:person|partner|
      team))(?: now| already| currently)? (?:has|is carrying|is bringing|picked up|collected|took) (?:it|your [a-z]+|
      the (?:parcel|package|order|box|boxes|items?|goods|delivery|shipment|lot|consignment|purchase)|[a-z]{2,4}-\d{1,9})|(?:on|in) the (?:last|final) (?:leg|mile|stretch)|rolling (?:towards|to|your)|
      (?:left|out of|leaving|departed) (?:our|the) (?:warehouse|depot|hub|hands|dock|facility)|making its way|
      winging its way|has shipped and)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<delivered>(?:sitting|waiting|left) (?:on|at|by|in|with) (?:your|the) (?:door|doorstep|porch|
      neighbou?r|reception|concierge|mailbox|parcel locker|locker)|made it to (?:you|your)|turned up at|(?:found|
      reached) its (?:way|destination|home)|in your (?:hands|possession)|been with you since|has been signed)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<returned>(?:safely |already )?back (?:with us|at (?:our|the) (?:warehouse|depot|store|returns)|
      in (?:our|the) (?:warehouse|hands|stock)|on our shelves)|(?:we|our (?:warehouse|returns team|team)) (?:have|has|
      've)? ?(?:received|got|booked in) (?:your|the) (?:return|returned|parcel))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<cancelled>(?:is|'s|are|was) (?:now |already |all )?(?:dead|void|history|no more|
      a thing of the past|called off|scrapped)|off the books|no longer (?:going out|going ahead|coming|on its way|
      exists?))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<refunded>(?:money|refund|amount|funds|cash|\d[\d.,]{0,9}(?: [a-z]{3,7})?)(?: [a-z]+){0,3} (?:is|are|
      's|has|have)(?: (?!safe|held|kept)[a-z]+)? ?(?:back (?:with you|in|on)|landed|hit your|reached your|been (?:posted|sent|paid)|
      gone (?:back|through|out)|with (?:your|the) bank|sitting in your)|stands? between you and (?:the|your) (?:money|refund|cash|funds|amount|\d)|(?:landed|
      arrived) (?:on|in) your (?:card|account|bank))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<active>(?:has|have|without|with|free of|free from|under) (?:no|any|all) (?:restrictions?|limits?|holds?|blocks?)|(?:nothing|no (?:restrictions?|limits?|holds?|blocks?|issues?|
      problems?))(?: [a-z]+){0,3} (?:on|with|against|wrong with|in place on) (?:your (?:[a-z]+ )?${held}|the ${held}|it(?= ?[.,;!]|$| (?:now|any ?more|at all|and|whatsoever)))|(?:business|
      everything) (?:is )?as usual|(?:all(?: is|'s|'re)|everything(?: is|'s)?|all(?= [a-z ]{4,9} (?:with|on) your)) (?:clear|in order|fine|good|normal)(?: with| on|(?= and | ?[,.]))|
      (?<!feel )free to (?:use(?! (?:another|any|the (?:form|link|button|app)|whichever|that|this)(?![a-z]))|trade|withdraw|spend|log in|accept|take|receive|sell|transfer)|nothing(?: is|'s)(?: still| now)? (?:blocking|restricting|stopping|limiting) (?:your [a-z]+|the ${held}|it)|(?<!(?:to be|get|getting|be) )up and running|(?<!(?:the|an?) )passed (?:all )?(?:the |our )?(?:checks?|
      review|verification)|got the (?:green light|go-ahead|all-clear|thumbs up)|sailed through|(?<!(?:a|the) )green light)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<failed>(?:did not|didn't|hasn't|has not) (?:go through|pass|succeed)|fell through|knocked back|bounced)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<processing>(?:it's|it is|they're|they are|[a-z]{2,10}-\d{1,9} is|your [a-z]+(?: [a-z]+)? (?:is|are)) still (?:being )?(?:made|woven|carved|fired|glazed|painted|sewn|stitched|built|assembled|
      knitted|baked|brewed|printed|cut|polished|engraved|moulded|forged)|(?:we're|we are|they're|they are|maker is|
      workshop is) still (?:making|weaving|carving|firing|glazing|painting|sewing|stitching|building|assembling|
      knitting|baking|brewing|printing|cutting|polishing|engraving|forging|turning|finishing) (?:it|them|your|
      the))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<processing>being (?:boxed|wrapped|packaged|bagged)|(?:packing|boxing|wrapping) (?:it|your|up)|
      on the packing (?:table|bench|line)|(?:has not|hasn't|not) (?:yet )?left (?:our|the))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<pending>(?:we|team|they)(?: are|'re|'s| is) (?:still |currently )?(?:reviewing|checking|looking into|investigating|assessing|considering|examining|working on) (?:your|the) (?:refund|claim|request|application|appeal|dispute|documents?|case)|(?:waiting|queued|lined up) (?:for|to be) (?:review|approval|checked|looked)|
      decision (?:is )?(?:pending|still))(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?<transit>(?:正在|已经?|现在|目前|还)?在(?:路上|途中|派送|运输|配送)|(?:正在|正)(?:[^,。;!?\n不没未待]{0,6}?)(?:运往|派送|配送|运输|赶往|送往|派件|发往|寄往)|
      (?:运输|派送|配送|派件)中(?!心|转|国)|在途)
    `,
    unwrap`
      (?<coming>即将(?:送达|到达)|马上就?(?:到|送)|(?:预计|估计|大约|大概|最晚|最快)[^,。;!?\n]{0,10}?(?:送达|到达|到货|送到|能到|就到|到您)|(?:明天|今天|后天|下午|
      晚上|周[一二三四五六日天])[^,。;!?\n不没是已]{0,6}?(?:送达(?![的了])|能到|就到|会到|到货(?![的了])|送到(?![的了])))
    `,
    `(?<processing>(?:还在|正在|目前|仍在|现在|正)[^,。;!?\\n不没]{0,6}?(?:处理中|备货|打包|拣货|准备|配货|分拣)|${zhNow}[^,。;!?\\n]{0,6}?待(?:发货|出库|发出)|(?:打包|备货|拣货)中)`,
    `(?<locked>${zhNow}[^,。;!?\\n不没未解]{0,6}?(?:冻结|锁定|封禁|停用|受限|限制)(?:状态|中))`,
    `(?<active>${zhNow}[^,。;!?\\n不没未待]{0,6}?(?:(?<![很挺蛮算]|属于?)正常|可用|有效(?!期|性)|生效(?!日|时间|后)|激活|启用)(?!情况|流程|时间|渠道|范围|时效|区间|水平|节奏|周期)|(?<!(?:状态下|期间|时)[^,。]{0,3})(?:可以|能)(?:照常|正常)(?:使用|收款|登录|付款|交易))`,
    `(?<pending>(?:还在|正在|仍在|目前|处于|现在)[^,。;!?\\n不没]{0,6}?(?:审核|排队|(?<!我正在)等待(?![您你系回响接页])|审批|复核|调查|核查)|(?:审核|审批|复核)中|待(?:审核|审批|处理|确认))`,
    `(?<unpaid>(?:还|尚|仍)?(?:未|没有?)(?:付款|支付|缴费)|待(?:付款|支付))`,
    `(?<failed>(?:审核|申请|支付|付款|扣款|验证|认证)(?:没有?通过|未通过|失败|不通过))`,
    unwrap`
      (?<transit>(?:快递|司机|骑手|配送员|快递员|物流)(?:小哥|那边)?(?:已经?|正在?|现在)?(?:带着|拿着|取走|揽走|收走|在送|送着|拉走|运走)|(?:离开|出了)(?:仓库|库房|我们)|
      奔着?[您你]|往[您你](?:那|这|家)|已?在[您你](?:那边|附近))
    `,
    unwrap`
      (?<delivered>(?:放|搁|存|投)(?:在|到|进)(?:了)?(?:[您你])?(?:家|门口|驿站|快递柜|丰巢|物业|前台|门卫|信箱|代收点)|(?:门卫|物业|前台|邻居|家人|驿站|
      保安)[^,。;!?\n不没]{0,4}?(?:签|收|代收|领)了?|(?:已经?|早就|都)(?:到|送)(?:您|你)?(?:手上|手里|家|楼下)|(?<!(?:能|会|可以|将|预计|要|才|再)[^,。;]{0,4})到[您你]手)
    `,
    unwrap`
      (?<cancelled>(?:单|订单|订阅|会员|续费|[a-z]{2,4}-\d{1,9})[^,。;!?\n]{0,6}?(?:已经?|就|都|算)[^,。;!?\n不没未]{0,3}?(?:撤了|撤下|没了|翻篇|
      作废|停了|结束|黄了|不作数))
    `,
    unwrap`
      (?<refunded>(?:钱|款|款项|退款|元|块)[^,。;!?\n不没未]{0,8}?(?:(?:已经?|都|就)(?:回|到|打|进|落)(?:到|给|进|回|账|了)|到[您你](?:卡|账|手)|回来了|落袋|
      打过去了|退好了|在[您你](?:卡|账)))
    `,
    unwrap`
      (?<active>(?<![祝愿望盼][^,。]{0,8})一切(?:照旧|正常|如常|都好|照常)|(?:都|也|完全|完完全全)(?:没有?(?:问题|限制|异常|受限|冻结)|正常|好好的)|没有?(?:任何|被)?(?:限制|冻结|异常|封|锁)|
      该怎么(?:收|用|付|登录)[^,。]{0,3}怎么|照(?:常|旧)(?:收|用|付|使用|运行|营业)|(?:材料|资料|审核|申请|认证|证件)[^,。;!?\n不没未]{0,6}?(?:过了|通过了|没问题|批了|
      成了|ok了)|(?<!保持[^,。]{0,6}|电话|手机|网络|线路|热线)畅通|好端端)
    `,
    '(?<processing>(?:还在|仍在|正在|还没)(?:给[您你])?(?:做(?=[,。呢着完])|制作|赶制|织|雕|刻|烧制|缝|绘制|编织|打磨|上釉|抛光|酿|烘焙)(?!什么))',
    unwrap`
      (?<processing>(?:正在|还在|正|在)[^,。;!?\n不没未]{0,3}?(?:打包|装箱|备货|配货|拣货|贴单|封箱|分拣)|(?:打包|装箱|备货|配货|拣货|贴单|封箱|分拣)(?:中|呢|着)|
      (?:仓库|库房)[^,。;!?\n不没未]{0,4}?(?:正在?|在|还在)[^,。;!?\n]{0,4}?(?:打包|装箱|备货|配货|拣|贴单|包)|躺在仓库|还在(?:我们)?(?:仓库|库房))
    `,
    '(?<locked>被(?:暂时|系统|平台)?(?:冻结|锁定|封禁|停用|限制使用|封停)|(?:套餐|会员|订阅)[^,。;!?\\n不没未]{0,4}(?:已经?|现已|处于|目前)暂停(?!后|期))',
    '(?<failed>(?:被)(?:退|打|驳)(?:了?回|下)来?|(?<![还尚暂])没(?:能)?(?:过(?!多久|几|期|时|来)|通过|批)|(?:审核|申请)(?:黄|挂)了)',
  ],
  es: [
    unwrap`
      (?<![a-z])${es} (?<transit>en camino|en reparto|en transito|de camino|en ruta|saliendo|viajando|rumbo a|
      con el (?:repartidor|transportista|mensajero)|hacia (?:su|tu))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<coming>(?:le |te )?(?:llegara|llegaran|llega (?:el|hoy|manana|esta|en)|debe(?:ria)? llegar|
      sera entregad[oa]|se entregara|lo recibira|la recibira|lo tendra|esta previst[oa] (?:para|la entrega)))(?![a-z])
    `,
    unwrap`
      (?<![a-z])${es} (?<processing>en preparacion|preparando(?:se|lo)?|procesando(?:se)?|en proceso|
      siendo preparad[oa]|en (?:el|nuestro) almacen|por (?:salir|enviarse)|pendiente de (?:envio|salida)|
      empaquetando(?:se)?)(?![a-z])
    `,
    `(?<![a-z])${es} (?<locked>bloquead[oa]|suspendid[oa]|congelad[oa]|restringid[oa]|inactiv[oa]|desactivad[oa]|(?<=(?:suscripcion|membresia|plan)(?: [a-z]{3,9})? esta )(?:en pausa|pausad[oa]))(?![a-z])`,
    unwrap`
      (?<![a-z])${es} (?<active>activ[oa]s?|operativ[oa]s?|vigentes?|en vigor|habilitad[oa]s?|al (?:dia|corriente)|
      funcionando|desbloquead[oa]|aprobad[oa]|verificad[oa]|valid[oa]|en regla|en orden)(?![a-z])
    `,
    unwrap`
      (?<![a-z])${es} (?<pending>pendientes?|en revision|en espera|en estudio|en tramite|siendo (?:revisad|evaluad)[oa]|
      bajo (?:revision|investigacion)|en evaluacion)(?![a-z])
    `,
    `(?<![a-z])${es} (?<open>abiert[oa])(?![a-z])`,
    `(?<![a-z])${es} (?<unpaid>sin pagar|impagad[oa]|pendiente de pago)(?![a-z])`,
    '(?<![a-z])(?<refunded>(?:ya )?(?:esta|tiene el dinero|lo tiene) (?:de vuelta )?en (?:su|tu) (?:cuenta|tarjeta))(?![a-z])',
    unwrap`
      (?<![a-z])(?<transit>(?:lo|la) (?:tiene|lleva|trae) (?:ya |ahora )?(?:el|la|nuestro) (?:repartidor|mensajero|transportista|courier|mensajeria|paqueteria)|(?:el |la )?(?:repartidor|transportista|mensajero|mensajeria|courier|paqueteria|
      correos)(?: ya| ahora)? (?:(?:lo|la) (?:tiene|lleva|trae|recogio|carga)|se l[oa] llevo|(?:tiene|lleva|trae|recogio|se llevo|
      anda con|carga)(?: ya| ahora)? (?:su|tu|el|la|los|las|tus|sus) (?:pedido|paquete|envio|caja|compra|articulo|producto)s?)|(?:le|
      les) queda(?: aun| todavia)? (?:un |poco |algo )?(?:trecho|camino|recorrido|tramo)|un trecho por recorrer|
      (?:salio|partio|dejo) (?:ya )?(?:de |del )?(?:nuestro |el )?(?:almacen|deposito|centro|bodega)|viene en camino|
      anda en (?:camino|reparto)|ultimo tramo|en la ultima milla)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<delivered>(?:ya )?(?:lo|la|se lo|se la) (?:recibieron|recibio|firmaron|firmo|recogieron|dejaron|
      entregaron)|(?:esta|quedo|lo dejaron) (?:ya )?(?:en|con) (?:su|tu|el|la) (?:porteria|puerta|conserje|vecino|buzon|
      recepcion|casillero)|(?:estan?|ya|quedo|llego|tienes?|puesto)(?: [a-z]+)? en (?:sus|tus) manos(?! (?:decidir|elegir))|ya (?:lo|la) tiene (?:usted|en casa|en su)|llego a destino)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<cancelled>dad[oa] de baja|(?<!promocion |oferta |cupon )sin efecto(?! retroactivo)|agua pasada|
      ya no se (?:renueva|renovara|cobra|cobrara)|no se (?:renueva|renovara)|no se cobr(?:ara(?= ?[.!;,])|(?:a|ara)(?= mas| otra| el (?:mes|ano|
      proximo)| la (?:proxima|siguiente)| a partir))|
      ya no (?:existe|corre|sigue|esta vigente|sale|va)|(?:esta|estan|quedo|quedaron|queda|quedan|figura|figuran|consta|constan|aparece|aparecen|
      sigue|siguen|ya)(?: (?:ya|como|ahora)){0,2} de baja|quedo en nada|no le quedan cobros)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<refunded>(?:dinero|importe|plata|reembolso|monto|euros|pesos)(?: [a-z]+){0,4} (?:ya )?(?:esta|estan|
      volvio|volvieron|regreso|entro|entraron|cayo|llego|llegaron|aparece)(?: [a-z]+)? (?:en|a|de vuelta) (?:su|tu|la|
      el)? ?(?:cuenta|tarjeta|banco)|ya (?:tiene|tienes|le|te) (?:cayo |llego |entro )?(?:el|la|su|tu) (?:dinero|plata|
      reembolso))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<active>(?:(?:todo|esta todo) (?:esta |sigue |anda |va )|esta todo )(?:en orden|en regla|bien|normal|perfecto|ok|correcto)(?: con|
      en)?|todo (?:en orden|en regla|bien|normal|perfecto|ok|correcto) (?:con|en) (?:[st]us?|la|el)|todo (?:en orden|
      en regla|normal)(?! por (?:mi|nuestra|aqui))|(?:no tiene|sin) (?:ninguna|ningun|restricciones ni) (?:restriccion|bloqueo|limite|limitacion)|no tiene (?:restricciones|bloqueos|limites)|sin (?:restricciones|bloqueos|limites|ninguna restriccion)|(?<=[a-z] )sin (?:problemas|novedad)|(?:funciona|
      opera|marcha)(?: [a-z]+)? (?:con normalidad|normal|normalmente|perfectamente|bien|sin problemas)|(?:paso|supero|
      ha pasado|ha superado) (?:la|el|todas|todos) (?:las |los )?(?:revision|verificacion|control|controles|filtros?|
      evaluacion)|(?:di[oe]|dieron|dado|tienes?|recibi[od]o?|obtuvo|obtenido|hay|con) (?:ya )?(?:la |el )?(?:luz verde|visto bueno)|
      (?:luz verde|visto bueno) (?:a|para) (?:[st]us?|la|el))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<processing>(?:todavia|aun|seguimos|siguen)(?: (?:lo|la|los|las|se|te|le)){0,2}(?: (?:estamos|estan|
      esta))?(?: (?:lo|la|los|las))? (?!revis|esper|mir|investig|comprob|consult|busc|estudi|analiz|evalu|vend|us|viaj|
      lleg|trabaj|camin)[a-z]{2,12}[aie]ndo(?:lo|la|los|las|se)?)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<pending>(?:seguimos|estamos|siguen|estan) (?:aun |todavia )?(?:revisando|evaluando|estudiando|analizando|
      tramitando|investigando) (?:su|tu|la|el) (?:solicitud|reembolso|reclamacion|reclamo|disputa|devolucion|caso|
      documentacion))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<processing>(?:lo|la) (?:estamos|estan) (?:preparando|empacando|empaquetando|embalando|alistando|
      armando)|(?:aun|todavia) no (?:ha salido|sale|salio)|(?:no ha salido|sigue) (?:aun |todavia )?(?:de|en) (?:el |
      nuestro )?(?:almacen|bodega|deposito))(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<transit>في الطريق|في طريق[\u0620-\u06ff]*|قيد (?:التوصيل|الشحن|النقل)|لدي (?:شركه (?:الشحن|التوصيل)|المندوب)|
      مع (?:المندوب|شركه الشحن|الموصل)|خرج(?:ت)? للتوصيل|بالطريق|عالطريق)
    `,
    unwrap`
      (?<coming>(?:سيصل|ستصل|سيصلك|ستصلك|يصلك|بيوصلك|هيوصلك|راح يوصلك|سيوصل)[\u0620-\u06ff]* ?(?:طلبك|الطلب|الشحنه|
      شحنتك|الطرد|طردك|غدا|بكره|اليوم|خلال|يوم|مساء)|من المتوقع (?:وصول|تسليم)[\u0620-\u06ff]*)
    `,
    unwrap`
      (?<processing>(?:ما زلنا|مازلنا|لا نزال|لسه|لسا|لساتنا) (?:عم )?(?:ب|م)?(?:ن)(?:صنع|خيط|نقش|نحت|حيك|دهن|جهز|نسج|
      غزل|طرز|صب|لمع|شتغل علي)[\u0620-\u06ff]*)
    `,
    unwrap`
      (?<processing>قيد (?:المعالجه|التجهيز|التحضير|الاعداد|التغليف)|جاري (?:تجهيز|تحضير|تغليف)[\u0620-\u06ff]*|
      يجري (?:تجهيز|تحضير)[\u0620-\u06ff]*|(?:في|ب)المستودع|تحت التجهيز)
    `,
    unwrap`
      (?<locked>(?:ال)?(?:حساب|بطاق|محفظ|متجر)[\u0620-\u06ff]* (?:(?!(?:غير|ليست?|لن|لم|لا|مش|مو|موش|ماهو|مهو|ما|هل) )[\u0620-\u06ff]+ ){0,2}?(?:مجمد|موقوف|مقفل|محظور|معلق|
      معطل)[\u0620-\u06ff]*)
    `,
    '(?<closed>(?:ال)?(?:حساب|متجر|محفظ)[\\u0620-\\u06ff]* (?:(?!غير|ليس|لن|لم|مش|مو|هل)[\\u0620-\\u06ff]+ )?مغلقه?(?![\\u0620-\\u06ff]))',
    unwrap`
      (?<pending>(?:ما زلنا|مازلنا|لا نزال|لا زلنا|فريقنا) (?:[\u0620-\u06ff]+ )?[نيت](?:راجع|درس|عالج|دقق|فحص|بحث)[\u0620-\u06ff]*)
    `,
    '(?<lost>(?:فقد|فقدت|ضاع|ضاعت|تاه) (?:[\\u0620-\\u06ff]+ )?(?:اثناء|خلال|في الطريق|في الشحن|عند شركه))',
    unwrap`
      (?<locked>(?:اشتراكك|عضويتك|باقتك)(?: [a-z]+)? متوقفه? موقتا|[a-z]{2,10}-\d{1,12} (?:الان |حاليا )?(?:مجمد|موقوف|مقفل|محظور|معطل|مقيد)[\u0620-\u06ff]*)
    `,
    unwrap`
      (?<active>(?<![\u0620-\u06ff])(?:مفعل|مفعله|نشط|نشطه|فعال|فعاله|ساري|ساريه|ساري المفعول|يعمل بشكل طبيعي|
      تعمل بشكل طبيعي|مقبول|مقبوله|شغال|شغاله|سليم|موثق|موثقه)(?![\u0620-\u06ff]))
    `,
    unwrap`
      (?<pending>قيد (?:المراجعه|الانتظار|الدراسه|التدقيق)|تحت (?:المراجعه|الدراسه)|
      (?<![\u0620-\u06ff])معلق(?:ه)?(?![\u0620-\u06ff])|(?:بانتظار|في انتظار)(?!ك| (?:رد|تاكيد|موافق|صور|رسال|جواب|اجاب|معلومات|تفاصيل|توضيح)[\u0620-\u06ff]{0,3}(?:ك|كم)(?![\u0620-\u06ff])))
    `,
    '(?<cancelled>(?<![\\u0620-\\u06ff])ملغ(?:ي|اه|يه)(?![\\u0620-\\u06ff]))',
    '(?<failed>(?<![\\u0620-\\u06ff])مرفوض(?:ه)?(?![\\u0620-\\u06ff]))',
    unwrap`
      (?<cancelled>(?<![\u0620-\u06ff])[وف]?(?:اتلغي|اتلغت|انلغي|انلغت|تلغي(?! (?:ال)?[\u0620-\u06ff]{2,9}ات(?![\u0620-\u06ff]))|تلغت|تكنسل|تكنسلت|اتكنسل|اتكنسلت|انكنسل|
      لاغي|لاغيه|انتهي امره|(?:ال)?ملغي|(?<!ات )(?:ال)?ملغاه|اتقفل|اتوقف)(?![\u0620-\u06ff]))
    `,
    unwrap`
      (?<delivered>(?<![\u0620-\u06ff])(?:استقر (?:عند|لدي|في)|(?:موجود|محطوط|متروك) (?:عند|لدي|علي) (?:ال)?(?:حارس|جار|
      باب|استقبال)|اتسلم|انسلم|اتوصل|وقع عليه|بين يديك|في يدك|عند باب(?:ك|كم| (?:بيت|منزل|شقت|مكتب|دار)))[\u0620-\u06ff]*)
    `,
    unwrap`
      (?<refunded>(?<![\u0620-\u06ff])(?:نزل|نزلت|رجع|رجعت|دخل|دخلت|صار|صارت|وصل|وصلت|عاد|عادت|اترد|انرد|اتردت|انردت|
      ترجع) (?:[\u0620-\u06ff]+ ){0,2}?(?:علي |في |الي |ل|ب)?(?:بطاقتك|حسابك|بطاقتكم|حسابكم|محفظتك|لبطاقتك|
      لحسابك)(?![\u0620-\u06ff]))
    `,
    unwrap`
      (?<active>(?<![\u0620-\u06ff])[وف]?(?:حجزك(?: [a-z0-9-]+)? (?:ما زال |لا يزال )?(?:موكد|ساري|قايم)(?![\u0620-\u06ff])|خالي(?:ه)? من (?:اي )?(?:قيود|قيد|حظر|مشاكل|تجميد)|(?:كل شي|كل شيء|الامور|الوضع|كله) (?:تمام|طبيعي|سليم|عادي|علي ما يرام|ماشي)|بدون (?:اي )?(?:قيود|مشاكل|
      حظر)(?! علي (?!حساب|بطاق|محفظ|اشتراك|متجر))|لا (?:يوجد|توجد) (?:اي )?(?:قيود|قيد|حظر|مشكله|تجميد)(?! علي (?!حساب|بطاق|محفظ|اشتراك|متجر))|(?:عبرت|اجتازت|عدت|مرت|تجاوزت) (?:المراجعه|التدقيق|
      الفحص|التحقق)|(?:انفتح|اتفتح|اتفعل|انفك|اتفك|اتقبل|انقبل|اتوثق|توثق)(?:ت)?(?![\u0620-\u06ff])))
    `,
    '(?<shipped>ا[تن]شحنت?|طلعت? من)',
    unwrap`
      (?<transit>(?:المندوب|الموصل|شركه الشحن|الساي?ق|الكابتن) (?:(?!ما|لم|لسه|مو|مش)[\u0620-\u06ff]+ ){0,2}?(?:معاه|معه|ماخذ|ماسك|استلم|
      شايل|حامل)[\u0620-\u06ff]*|طلعت? للتوصيل|جاي(?:ك|لك)|(?:عندك|
      باقي) مشوار)
    `,
    unwrap`
      (?<failed>(?<![\u0620-\u06ff])(?:اترفض|انرفض|اترفضت|انرفضت|ما (?:مر|عدي|نجح|تقبل)|لم (?:يقبل|تقبل|ينجح|تنجح|يجتز|
      تجتز)(?! بعد))(?![\u0620-\u06ff]))
    `,
  ],
})
