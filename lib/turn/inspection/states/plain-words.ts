import { unwrap } from '#lib/text/unwrap.ts'
import { patterns } from '../matching/patterns.ts'

/** How a thing is told to stand, in plain words; the group says what is told. */
export const plainWords = patterns({
  en: [
    unwrap`
      (?<![a-z])(?<packed>(?:is|are|'s|still|sits|remains)(?: (?:still|now|currently|sitting|kept|waiting|lying|stored)){0,2} (?:in|at|with|inside) (?:our|the) (?:[a-z]+ )?(?:warehouse|stockroom|packers?|
      packing (?:team|room|station|bench)|packing|fulfil?ment (?:team|centre|center)))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<here>still(?: (?:sitting|right|here|all)){0,2} with us(?! (?:for|as))|(?:hasn't|has not|haven't|have not)(?: yet)? (?:left us|gone out|been (?:handed (?:over )?to (?:the )?courier|sent out|
      dispatched)))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<kept>(?:is|are|'s|been|remains?)(?: (?:still|currently|being|now)){0,2} (?:held(?: back| up)?|withheld|
      frozen|on hold|stuck)|(?:hasn't|has not|haven't|have not) (?:yet (?:left us|gone out|been (?:sent|paid|released|transferred))|(?:left us|gone out|been (?:sent|paid|released|transferred))[a-z ]{0,24}? yet))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<unsent>(?:hasn't|has not|haven't|have not) (?:left us|gone out|been (?:sent|paid|released|transferred)))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<there>you(?:'ve| have)(?: already| now){0,1} (?:had|got|received) (?:that|the|your|this|\d[\d.,]{0,9}) ?(?:[a-z]+ )?(?:money|refund|payout|amount|funds|sum|eur|usd|gbp)|
      (?:has|have|had|already|now) (?:been )?(?:paid|credited|deposited|transferred|wired) (?:back )?(?:in|into|to|on) your (?:[a-z]+ )?(?:bank|account|card|wallet)|
      (?:bank|issuer)(?: has)?(?: already| now){0,1} (?:received|got|booked|credited) (?:it|the|your|that|\d)|(?:money|refund|payout|amount|funds|eur|usd|gbp)(?: has| have)?(?: already| now){0,1} (?:reached|hit) your (?:bank|
      account|card))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<ended>(?:came|has come) to an end|(?:has|have|already|was|is)(?: already| now){0,1} (?:ended|over|
      terminated|lapsed|run out|finished)|(?<=(?:subscription|membership|plan) )(?:ended|lapsed|ran out))(?![a-z]| (?:automatically|when|if))
    `,
    unwrap`
      (?<![a-z])(?<freed>(?:block|hold|lock|freeze|restriction|suspension) (?:has been|was|is|has|'s)(?: now| already| been){0,1} (?:taken off|lifted|removed|gone|off|cleared|
      released)|you can (?:now )?(?:pay|shop|spend|withdraw|use)(?: (?:with|from))?(?: (?:it|your card|the card|your account))? (?:again|as usual|normally))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<cleared>(?:you're|you are|fully|identity is|identity has been|identity was)(?: now| already| fully){0,2} (?:verified|validated)|withdrawals are (?:now )?open|
      passed (?:your|the) (?:identity |verification )?(?:check|checks|review))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<undecided>(?:remains|is still|stays|'s still) (?:open|undecided|ongoing|running|pending|alive|unresolved)|
      reviewers (?:are|'re) (?:still )?(?:weighing|looking|reviewing|assessing|going|comparing)|no decision (?:yet|has been [a-z]+(?: yet)?)|still being (?:looked|weighed|assessed|decided|
      reviewed|examined))(?![a-z])
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?<packed>(?:sigue|esta|continua|permanece|queda)(?: (?:aun|todavia|guardad[oa]|listo|lista)){0,2} (?:en|
      con) (?:nuestr[oa]s? |el |la |los )(?:[a-z]+ de )?(?:almacen|bodega|deposito|empaque|empaquetado)|(?:aun|todavia) no (?:se (?:lo |la )?(?:hemos|ha|han) (?:dado|entregado|pasado) al? (?:la )?(?:transportista|
      mensajero|mensajeria|courier|repartidor)|(?:lo |la )?(?:hemos|han) (?:enviado|despachado|mandado)))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<kept>(?:sigue|siguen|esta|estan|continua|continuan|se encuentra|quedo|quedaron|fue|ha sido)(?: (?:aun|
      todavia|ahora|siendo)){0,1} (?:retenid[oa]s?|detenid[oa]s?|congelad[oa]s?|frenad[oa]s?|con nosotros|en nuestr[oa] (?:cuenta|poder))|
      (?:aun|todavia) no (?:se )?(?:ha|han|hemos) (?:salido|pagado|abonado|enviado|transferido|liberado))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<left>(?:mensajero|repartidor|transportista|courier)(?: ya)? (?:paso por (?:el|ella|su|tu)|vino por (?:el|
      ella|su|tu)|l[oa] (?:recogio|retiro|tiene|lleva))|(?:ya )?va (?:por carretera|de camino|en ruta))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<there>(?:llego|entro|cayo) (?:a|en) (?:su|tu) (?:banco|cuenta|tarjeta)|(?:banco|emisor)(?: ya)? (?:(?:lo|la|los) )?(?:recibio|ha recibido|acredito)|(?:usted |tu )?ya (?:tiene|tienes|recibio|recibiste) (?:es[ea]|su|tu|el|la|los) (?:dinero|importe|reembolso|monto|pago|liquidacion|\d)|
      (?:esta|estan|fue|fueron|ha sido|han sido|quedo|quedaron)(?: ya){0,1} (?:(?:abonad|depositad|acreditad|ingresad|transferid|pagad)[oa]s? )?(?:en|a) (?:su|tu) (?:banco|cuenta|tarjeta))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<ended>(?<=(?:suscripcion|membresia|plan|renovacion) )(?:(?:ya )?(?:termino|finalizo|acabo|vencio|concluyo|
      expiro|ceso))|(?:ya )?(?:llego a su fin|se termino|se acabo))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<freed>(?:bloqueo|restriccion|suspension|limitacion|congelacion)(?: (?:de|en) (?:la|su|tu) [a-z]+)? (?:ya )?(?:se (?:ha )?(?:retiro|retirado|
      quito|quitado|levanto|levantado|elimino)|fue (?:retirad|quitad|levantad)[oa]|ha sido (?:retirad|quitad|levantad)[oa])|
      ya (?:puede|puedes) (?:volver a )?(?:pagar|usarla|comprar|retirar|gastar))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<cleared>(?:identidad|verificacion|cuenta)(?: ya)? (?:quedo|esta|fue|ha sido|ha quedado)(?: ya){0,1} (?:validad|verificad|aprobad|completad)[oa]|retiros (?:ya )?estan abiertos)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?<undecided>(?:caso|disputa|reclamo|reclamacion) (?:aun |todavia )?(?:continua|sigue|permanece|esta) (?:aun |todavia )?(?:abiert[oa]|en curso|sin resolver|en revision|pendiente)|
      revisores (?:estan|siguen) [a-z]{3,14}ndo|(?:aun|todavia) no (?:hay|se ha|han) (?:decision|resolucion|resuelto|decidido))(?![a-z])
    `,
  ],
  zh: [
    '(?<packed>(?:还|仍|目前|现在|正|一直)(?:压|放|停|留|躺|存|待)?在(?:我们|咱们|我方)?(?:的)?(?:仓(?:库|里)?(?:没动|没出)?|库房|配货|打包|备货|分拣)|(?:还没|尚未|还未)(?:出仓|出库|交给快递))',
    unwrap`
      (?<kept>(?:还|仍)在(?:我们|我方|平台)(?:这里|这边|账上|账户)|(?:还没|尚未|还未)(?:打出去?|打款|转出|汇出|划出|放款)|(?:暂时|暂|先|一直|被)(?:扣|压|冻|卡|留|冻结|
      扣留)(?:住|着|在)(?:我们|平台|这|了)?)
    `,
    '(?<left>(?:快递|快递员|小哥|司机)(?:小哥)?(?:就|已经?|今早|上午|昨天)?(?:揽走|取走|拉走|拿走|收走)了?|(?:已经?|今早已经?)从仓库(?:出来|出发|发出))',
    unwrap`
      (?<there>(?:银行|发卡行)(?:那边|方面)?[^,。;!?不没未]{0,5}?(?:已经?|早就?)收到(?!后|时)|(?:早就?|已经?|就)(?:退|打|转|汇)?到(?:了)?[您你](?:的|绑定的)?(?:[^,。;]{0,4}?)(?:卡|银行|账户|账上)|(?:已经?|早就?)(?:退|打|转|汇)(?:进|回|给)[您你](?:的)?(?:卡|银行|账户|账))
    `,
    '(?<ended>(?:会员|订阅|套餐|续费)[^,。;!?不没未将会]{0,6}?(?:已经?|早就?|就)[^,。;!?不没未将会]{0,3}?(?:停掉|停了|终止|结束|断了|退掉|取消)了?)',
    '(?<freed>(?:限制|冻结|锁|封禁|管控)[^,。;!?不没未将会]{0,8}?(?:解了|解除了|解开了|撤了|放开了|取消了)|(?:可以|能)(?:继续|重新|照常|正常)?(?:用|刷|支付|使用)了(?=[,。!]|$))',
    '(?<cleared>(?:实名|认证|身份审核|资料)[^,。;!?不没未将会]{0,3}?(?:早就?|已经?|早已|都)(?:经)?(?:审)?(?:过了|通过了?|完成了?|搞定了?|办好了?)(?=[,。!]|$))',
    '(?<undecided>(?:还没|尚未|没有?)(?:结案?|判|出结果|定论|裁定)(?=[,。!]|$)|(?:还在|仍在|正在)(?:看|审|评估|核对|比对|研究|审理)(?:双方|证据|材料|您))',
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])(?<packed>(?:ما زالت?|مازالت?|لا [يت]زال|لسه|لسا|للحين|الي الان|حاليا)(?: [\u0620-\u06ff]+){0,2}? (?:(?:في|عند|لدي) (?:مرحله )?|ب)(?:ال)?(?:مستودع|مخزن|مخازن|تجهيز|تغليف|تحضير)[\u0620-\u06ff]{0,3})(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?<kept>(?:محتجز|محجوز|موقوف|معلق|مجمد)ه?(?: (?:حاليا|الان|موقتا))? (?:لدينا|عندنا|بسبب|لحين|حتي)|
      باقي?ه? (?:عندنا|لدينا)|(?:ما زالت?|مازالت?|لا [يت]زال|لسه)(?: [\u0620-\u06ff]+)? (?:عندنا|لدينا|عند (?:ال)?(?:ماليه|محاسبه|قسم (?:ال)?ماليه)))(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?<left>(?:المندوب|السايق|الساعي|شركه الشحن) (?:اخذ|استلم|شال|حمل)(?:ت)?(?:ه|ها)|(?<=^|[,.] ?|نعم |و)(?:طلع|خرج)ت? (?:امس|اليوم|الصباح|البارح)[\u0620-\u06ff]*|(?:علي|في) الطريق)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?<there>(?:ال)?(?:بنك|مصرف)ك? استلم(?:ه|ها)?|[وف]?(?:صار|صارت) عندك|(?:وصل|دخل|نزل)ت? (?:الي )?(?:ل)?(?:بنكك|حسابك|بطاقتك)|وصلت? (?:ال)?(?:مبلغ|تسويه|دفعه|حواله)[^,.;!?]{0,24}? (?:الي |في |ل)(?:حسابك|بطاقتك|بنكك)|
      مودعه? في حسابك)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?<ended>(?<=(?:اشتراكك?|عضويتك|العضويه|الاشتراك|باقتك) )(?:قد )?(?:انتهي|انتهت|منتهي?ه?|توقف|
      توقفت|خلص)(?! (?:في|يوم) ))(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?<freed>(?:ال)?(?:ايقاف|حظر|تجميد|قيد|حجب) (?:قد )?(?:انرفع|ارتفع|رفع|انفك|اتشال|زال|الغي)|
      (?:صرت )?تقدر (?:تدفع|تستخدمها|تشتري|تسحب) (?:بها|فيها|منها|الان|من جديد))(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?<cleared>هويتكم? (?:الان |صارت )?موثقه|حسابكم? (?:الان |صار )?موثق|توثيق(?:ك| حسابك| هويتك) (?:خلص|اكتمل|تم|انتهي)|(?:ال)?سحب مفتوح لك)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?<undecided>(?:ما زالت?|مازالت?|لا [يت]زال) (?:مفتوح|قيد|تحت|معلق)[\u0620-\u06ff]*|
      (?:ال)?مراجع(?:ون|ين) ي?(?:درس|راجع|فحص)ون?)(?![\u0620-\u06ff])
    `,
  ],
})
