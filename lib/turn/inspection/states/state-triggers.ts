import { unwrap } from '#lib/text/unwrap.ts'
import type { Triggers } from '../claims/sentence-detector.ts'

/** The literals of states that are told without a verb of their own. */
export const stateTriggers: Triggers = {
  en: unwrap`
    reviewing|checking|investigating|assessing|considering|still_|in transit|way_|out for delivery|courier|carrier|
    driver|en route|travelling|heading|moving|should_|will_|
    arriv|expected|scheduled|due_|processing|being_|preparation|waiting|about to|getting ready|warehouse|locked|
    suspended|frozen|blocked|restricted|disabled|inactive|active|open_|working|running|operational|functional|usable|
    good_|live_|back_|valid|in force|enabled|successful|pending|review|hold_|awaiting|queue|unresolved|ongoing|unpaid|
    outstanding|overdue|door|with you|account|card_|complete|through_|expired|longer valid|order_|normal|in hand|has_|
    leg_|mile|stretch|rolling|left_|depot|hub_|leaving|departed|doorstep|porch|neighb|reception|concierge|mailbox|
    locker|destination|home_|possession|signed|returns|shelves|stock|received|off_|dead_|void|history|more_|past_|
    scrapped|gone_|books|landed|hit_|reached|posted|bank|stands|between|statement|restrict|limit|issues|problem|usual|
    fine_|clear|free_|blocking|restricting|stopping|limiting|passed|check|green light|all-clear|thumbs|sailed|succeed|no_|fell through|knocked|bounced|
    finish|finali|done|verif|ready|works|sorted|boxed|
    wrapped|packaged|packing|boxing|queued|lined|looking|decision|deciding|us_|tn_|favor_|favour_|with you|
    packers|held_|withheld|stuck|us_|received|credited|got_|money|ended|end_|over_|lapsed|lifted|removed|off_|again|as usual|verified|validated|reviewers|weighed|examined|against you|won_|lost_|sided|is on_|are on_|still on_|turned on|switched on|remains on|set to on|paused
  `,
  zh: unwrap`
    揽走|出来|收到|打出|打款|转出|汇出|划出|放款|暂扣|扣住|扣在|压在|账上|停掉|终止|断了|解了|解除|放开|用了|刷了|使用了|支付了|结案|定论|双方|证据|开通|认证|实名|没结|没判|卡里|雕|织|缝|制作|赶制|烧制|绘制|编织|打磨|上釉|抛光|路上|途中|运往|派送|配送|运输|赶往|在途|即将|马上|预计|到货|能到|就到|会到|送到|送达|到达|处理|备货|打包|拣货|准备|配货|分拣|待发货|待出库|被|冻结|锁定|封禁|
    停用|受限|限制|正常|可用|有效|生效|激活|启用|照常|审核|排队|等待|审批|复核|调查|核查|待处理|待确认|付款|支付|缴费|通过|失败|待付款|带着|拿着|取走|揽走|收走|在送|送着|拉走|运走|离开|出了|奔|往|
    附近|驿站|快递柜|丰巢|物业|前台|门卫|信箱|代收|邻居|家人|保安|手上|手里|楼下|到您手|到你手|门口|撤了|撤下|没了|翻篇|作废|停了|结束|黄了|不作数|到您|到你|回来|落袋|打过去|退好|账|卡|一切|照旧|
    如常|都好|问题|异常|好好|怎么|过了|批了|成了|畅通|好端端|装箱|贴单|封箱|包装|仓库|库房|躺|没过|没批|完成|办结|成功|还在|受理|打回|退回|驳|关闭|关掉|关着|开启|开着|打开|胜|败|暂停|有利|不利|支持|这边|一方|输|赢|判
  `,
  es: unwrap`
    todavia|aun_|seguimos|siguen_|estamos|estan_|camino|reparto|transito|ruta|saliendo|viajando|rumbo|hacia_|repartidor|
    transportista|llegara|llega_|entregad|entregara|recibira|tendra|previst|preparacion|preparando|procesando|proceso|
    almacen|salir|empaquetando|bloquead|suspendid|congelad|restringid|inactiv|desactivad|activ|operativ|vigente|vigor|
    habilitad|dia_|corriente|funcionando|desbloquead|aprobad|verificad|valid|regla|orden_|pendiente|revision|espera|
    estudio|tramite|evaluacion|investigacion|abiert|pagar|impagad|pago|cuenta_|tarjeta_|tiene_|lleva_|trae_|recogio|
    llevo|anda_|trecho|tramo|milla|deposito|bodega|recibieron|recibio|firmaron|firmo|recogieron|dejaron|porteria|puerta|
    conserje|vecino|buzon|recepcion|casillero|manos|casa_|destino|baja_|efecto|pasada|renueva|renovara|cobra|existe|
    corre|nada_|cobros|banco|dinero|plata|orden|bien_|normal|perfecto|correcto|restric|bloqueo|limites|problemas|
    novedad|funciona|opera|marcha|paso_|supero|pasado|superado|luz verde|visto bueno|siempre|empacando|embalando|
    alistando|armando|sale_|salio|complet|finaliz|termin|exitos|efectiv|hech|pagad|abonad|list|rechazad|denegad|
    continua|guardad|transportista|mensajero|courier|retenid|detenid|congelad|frenad|nosotros|poder_|liberado|transferido|carretera|emisor|recibio|acredito|termino|finalizo|acabo|vencio|concluyo|expiro|fin_|retiro|quito|levanto|puede_|puedes_|retiros|validad|revisores|decision|resuelto|decidido|sin resolver|favor_|contra_|razon_|ganad|gano|ganaste|perdiste|perdio|perdid|apagad|encendid|cancelad|marcha|en pausa|pausad
  `,
  ar: unwrap`
    ما زلنا|خالي|نراجع|ندرس|نعالج|اثناء|موقوف|مازلنا|لا نزال|لسه|لسا|طريق|الطريق|قيد|لدي|مع_|التوصيل|سيصل|ستصل|يصلك|
    بيوصلك|هيوصلك|يوصلك|المتوقع|المعالجه|
    التجهيز|جاري|يجري|المستودع|مجمد|موقوف|مقفل|محظور|معلق|معطل|مفعل|نشط|فعال|ساري|طبيعي|مقبول|شغال|سليم|موثق|المراجعه|
    الانتظار|بانتظار|انتظار|ملغ|مرفوض|اتلغ|انلغ|تلغ|تكنسل|انكنسل|لاغي|انتهي|اتقفل|اتوقف|استقر|موجود|محطوط|متروك|اتسلم|
    انسلم|تسلم|اتوصل|وقع|يديك|يدك|باب|نزل|رجع|دخل|صار|وصل|عاد|اترد|انرد|ترجع|بطاقتك|حسابك|محفظتك|تمام|عادي|ماشي|يرام|
    قيود|مشاكل|حظر|مشكله|تجميد|عبرت|اجتازت|عدت|مرت|تجاوزت|انفتح|اتفتح|اتفعل|انفك|اتفك|اتقبل|انقبل|اتوثق|توثق|المندوب|
    موكد|معاه|معه|طلع|اتشحن|انشحن|جاي|مشوار|اترفض|انرفض|ما_|لم_|ينجح|تنجح|يقبل|تقبل|مكتمل|اكتمل|ناجح|نجح|معتمد|ساري|يعمل|
    تعمل|صرف|اودع|مدفوع|تم_|تمت_|رفض|فشل|مفتوح|متوقف|مشغل|مطفا|مغلق|عندنا|لدينا|محتجز|محجوز|باق|مخزن|تغليف|تحضير|اخذ|خرج|البنك|بنكك|استلم|عندك|مودع|انتهت|منته|توقف|خلص|ايقاف|تقدر|المراجع|مراجع|لصالح|ضدك|كسبت|ربحت|خسرت
  `,
}
