import { unwrap } from '#lib/text/unwrap.ts'
/** Names that everybody knows, folded: no name of the house. */
export const everyday = new Set(
  'android ios windows linux mac macos iphone ipad apple google microsoft samsung huawei chrome safari firefox edge visa mastercard amex american express maestro unionpay paypal alipay wechat bizum pix spei sepa swift iban bic ach wise western union moneygram klarna oxxo mercado pago libre mada stc pay dhl ups fedex usps royal mail correos seur gls dpd hermes aramex smsa zajil facebook instagram whatsapp telegram twitter youtube tiktok linkedin gmail outlook hotmail yahoo amazon ebay shopify woocommerce magento prestashop stripe qr pdf csv xml json api sms otp pin url faq vat iva kyc gdpr utc gmt cet est pst usd eur gbp cny aed sar mxn jpy cop pen clp ars brl cad aud chf kwd qar egp jod monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i ok'.split(
    ' ',
  ),
)

/** Parts of a public organisation's, product's or page's name. */
export const publicPart = new RegExp(unwrap`
    ^(?:mail|bank|express|pay|post|inc|ltd|store|shop|cards?|support|team|center|centre|services?|protection|union|
    market|marketplace|wallet|plus|pro|premium|group|club|app|hub|portal|prime|direct|house|office|department|settings|
    orders?|returns?|help|account|dashboard|policy|terms|street|road|avenue|payments?|billing|checkout|profile|security|
    privacy|reports?|disputes?|banco|correos|cuenta|pedidos|tienda|ayuda|pago|tarjeta|ajustes|centro|calle|avenida|
    plaza|republica|reino|estados|unidos|kingdom|states|city|new|san|santa|los|las|el|la)$
  `)

const systems = {
  en: unwrap`
    queue|bucket|engine|ruleset|rule|desk|squad|pipeline|microservice|module|worker|scheduler|tool|system|ledger|
    backend|back end|gateway|cluster|tray|playbook|runbook|cron job|job|filter|scorer|scoring model|risk model|flow
  `,
  es: unwrap`
    cola|bandeja|motor|regla|herramienta|sistema|modulo|microservicio|servicio|mesa|celula|buzon|proceso|pasarela|
    cluster|guion|playbook|filtro|backend|fila|modelo de riesgo
  `,
  zh: '队列|规则|系统|引擎|模型|中台|后台|后端|服务|模块|网关|策略|工具|看板|任务|专组|小组|工单池',
  ar: unwrap`
    طابور|الطابور|صف الانتظار|قايمه|القايمه|نظام|النظام|محرك|المحرك|القاعده|قاعده|اداه|الاداه|خدمه|منصه|وحده|الوحده|
    صندوق|مسار|بوابه|برنامج|فريق
  `,
} as const

/** Behind these, a code or a name of a thing of the house. */
export const systemBefore = new RegExp(
  unwrap`
    (?<![a-z])(?:${systems.en})s?(?:,? (?:called|named|known as|code-named))? ?["'(]?$|
    (?<![a-z])(?:${systems.es})(?: (?:intern[oa]|antifraude|de [a-z]+|automatic[oa]))?(?: (?:llamad[oa]|
    denominad[oa]))? ?["'(]?$|(?:${systems.zh})(?:是|为|叫)? ?["'(]?$|
    (?<![\u0620-\u06ff])[ولب]?(?:${systems.ar})(?: (?:ال)?داخلي[\u0620-\u06ff]?)? ?["'(]?$
  `,
  'i',
)
/** Before these, too. */
export const systemBehind = new RegExp(
  unwrap`
    ^["')]? ?(?:queue|bucket|engine|ruleset|rule|desk|squad|pipeline|microservice|module|worker|scheduler|ledger|
    backend|gateway|cluster|tray|playbook|runbook|job|filter)s?(?![a-z])|^["')]? ?的?(?:${systems.zh})|^["')]?, (?:el|la|
    nuestr[oa]|our|the) (?:internal |intern[oa] )?(?:panel|motor|sistema|herramienta|cola|bandeja|tablero|tool|system|
    engine|queue|dashboard|console)(?: (?:where|that|we|which|donde|que|con|intern[oa]|de riesgo|antifraude))|
    ^["')]?, (?:our|nuestr[oa]) (?:[a-z]+ )?(?:screening|risk|
    fraud|scoring|monitoring|review|internal|decision|back-?office|ticketing|case|motor|sistema|herramienta|plataforma) (?:system|
    tool|engine|platform|queue|console|desk|software|antifraude|intern[oa]|de (?:riesgo|revision|control|cribado))
  `,
  'i',
)
/** A name with a capital needs it said whose the thing is, where the noun alone is a public one. */
export const systemOfOurs = new RegExp(
  unwrap`
    (?:our|internal|in-house|intern[oa]|nuestr[oa]) (?:[a-z-]+ ){0,2}(?:system|tool|panel|dashboard|console|platform|
    board|software|model|algorithm|scorer|modelo|algoritmo|sistema|herramienta|plataforma|tablero|consola|programa),? (?:called |named |llamad[oa] )?["']?$|
    (?<![a-z])(?:queue|engine|tray|playbook|ruleset|cola|bandeja|motor(?: antifraude| de riesgo| de reglas)?|regla|
    microservicio)(?: (?:called|named|llamad[oa]))? ?["']?$
  `,
  'i',
)

/** Behind these, the name of somebody of the house. */
export const staffBefore = new RegExp(unwrap`
    (?<![a-z])(?:agent|supervisor|manager|team lead|shift lead|lead|analyst|officer|specialist|reviewer|colleague|
    engineer|teammate|coworker|handler|advis[eo]r|underwriter|investigator|owner|assignee|head of [a-z]+|agente|
    supervisora?|gerente|encargad[oa]|responsable|jef[ea]|analista|companer[oa]|revisora?|especialista|ejecutiv[oa]|
    gestora?|ingenier[oa]|tecnic[oa]|coordinadora?|directora?|
    asesora?)(?: de [a-z]+| of [a-z]+)?(?:,| is| es| named| called| llamad[oa])? $
  `)
/** The same, where two names follow. */
export const staffVerbBefore = new RegExp(unwrap`
    (?<![a-z])(?:(?:handled|reviewed|approved|owned|managed|overseen|looked after|signed off|worked on|picked up|
    run) by|assigned to|escalated to|on the desk of|sitting with|sits with|lands? with|parked with|sign-?off (?:from|
    by)|over to|a cargo de|en manos de|asignad[oa] a|aprobad[oa] por|revisad[oa] por|gestionad[oa] por|atendid[oa] por|
    escalad[oa] a|(?:l[oa]|le|se) (?:lleva|revisa|tiene|atiende|gestiona|tramita|aprueba)(?: personalmente)?|depende de|
    en la mesa de) $
  `)
/** Behind two names of somebody who works here. */
export const staffBehind = new RegExp(unwrap`
    ^(?:'s)?,? (?:(?:from|in|on|over in) (?:our |the )?(?:[a-z-]+ ){0,2}(?:team|desk|department|dept|risk|fraud|
    compliance|operations|ops|finance|treasury|back office|disputes|billing|logistics|escalations|payouts|settlements|
    kyc)|(?:is|was|has been) (?:handling|reviewing|looking (?:at|into)|working (?:on|through)|dealing)|(?:handles|
    reviews|owns|approves|manages|works through|signs off|picked (?:it|this|that) up|signed off|has (?:it|your (?:case|
    file|ticket|request)))|de (?:operaciones|riesgos?|fraude|cumplimiento|finanzas|soporte|reclamaciones|disputas|
    tesoreria|nuestro equipo)|del (?:equipo|departamento|area)|(?:lleva|revisa|gestiona|atiende|aprueba|tramita) )
  `)

const surnames =
  '王李张刘陈杨赵黄周吴徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱侯薛闫雷龙陶贺郝龚邵覃武戴莫孔汤'
/** What ends in such a sign: 如何, 每周, 分钟, 感谢. */
const endsOtherWord = unwrap`
  (?!(?<=[如为任几])何|(?<=[每本上下一这那两几整单双隔首末\d] ?)周|(?<=[分秒点])钟|(?<=[登大内])陆|(?<=[感谢多致答道])谢|(?<=[支代垫应未已预到实缴交首尾])付|
  (?<=[允也或些不准])许|(?<=[一每这那两几各该此主扩紧开\d] ?)张|(?<=[江复])苏|(?<=[规防示模典])范|(?<=[祝恭庆道])贺|(?<=[佩穿])戴|(?<=[未不])曾|(?<=国)王|(?<=行)李|(?<=[园森吉桂])林|(?<=[宁华])夏|(?<=桥)梁|(?<=[插面])孔|(?<=江)龙)
`
/** What no given name begins with: a pronoun, a particle, a thing or a place of business. */
const noGivenName = unwrap`
  (?![您你我他她它们的了着是在和与跟及或把被给让叫请向对从到去有没不也都就还又再很只最每各些个位后内区省市州部班]|客服|业务|订单|单子|发票|区域|地区|当地|审核|联系|值班|项目|部门|分部|门店|仓库|售后|技术|
  财务|风险|管理|产品|高级|资深|专属|负责|孩子|学校|公司|贵[公司]|同事|老师|夜班|在线|人工|后台|运营|平台)
`
/** How a family's name begins that is not a word: 许多, 何时, 周末. */
export const familyName = unwrap`
  ${endsOtherWord}(?!许[多可久诺愿]|何[时人处种必况以故在苦尝]|周[末期围边转一二三四五六日天内]|付[款费出清]|陆[续运路上]|苏[州宁]|武[汉警断]|唐山|郑[州重]|沈阳|黄[色金埔浦石河]|夏[季天令]|钟[点头意]|张[贴罗]|
  梁山|温|高[级峰]|谢[谢绝意]|严|贺[卡喜]|莫[名非]|熊猫|雷[同州]|龙[头岗华泉]|罗[列湖]|陈[列述旧]|曾[经有一两三多数在被向对因]|徐[州汇]|吴[江中]|韩国|秦皇|范[围本]|孙[子女]|戴[上着]|金)[${surnames}]${noGivenName}
`
const hanRole = '主管|经理|专员|组长|负责人|审核员|工程师|坐席|主任|总监|同事|风控员|质检员|值班员|复核员|对接人|经办人'
const hanUnit =
  '(?:风控|财务|法务|投诉|运营|结算|审核|合规|技术|售后|质检|安全|调度|仓储|清算)(?:部|组|中心|那边|团队|科|处)?'
/** Somebody of the house by name, in Chinese and Arabic, where no capital tells; the name is the first group. */
export const hanStaff = new RegExp(
  unwrap`
    (?:${hanRole})(?:是|叫|为|:)? ?["']?(${familyName}[\u4e00-\u9fff]{1,2}?)["']?(?=[,。、;!?(]|跟进|处理|审|负责|批|复核|经办|接手|正在|已|那|
    手|$)|(${familyName}(?![组款方账类])[\u4e00-\u9fff]{1,2}(?<!的))(?:${hanRole}|老师)|(?:归|由|是|找)(${familyName}[\u4e00-\u9fff]{2})(?=(?:来|在|亲自)?(?:管|审批|批|拍板|签字|把关|经手|盯|审核|复核|更新))|${hanUnit}(?:的|是|叫|有)?(${familyName}[\u4e00-\u9fff]{2})(?=了?[,。;]|在[看办跟处审盯]|正在|每[周天日月]|跟进|负责|处理|
    审|批|管)|(?:内部系统|风控系统|引擎|队列|中台|专组|小组|内部平台)"([\u4e00-\u9fff]{2,6})"|
    "([\u4e00-\u9fff]{2,6})"(?:风控台|引擎|中台|专组|风控系统|审核系统)
  `,
)
/** A name that may just be beginning. */
export const hanStaffBegins = new RegExp(
  unwrap`
    (?:${hanRole})(?:是|叫|为|:)? ?["']?([${surnames}][\u4e00-\u9fff]{0,2})["']?$|(?:由|是|找|给|交|叫|让|
    归)([${surnames}][\u4e00-\u9fff]{0,3})$|${hanUnit}(?:的|是|叫|有)?([${surnames}][\u4e00-\u9fff]{0,3})$|"([\u4e00-\u9fff]{0,6})"?[\u4e00-\u9fff]{0,3}$
  `,
)
const arabicFirst = unwrap`
    محمد|احمد|شريف|رشيد|صلاح|علاء|ضياء|بهاء|فواد|قاسم|لطفي|مروان|معتز|منذر|مهند|موسي|نزار|نضال|يونس|زكريا|ادهم|انور|اكرم|امجد|ايوب|جهاد|حاتم|خليل|زهير|شادي|عدنان|غازي|علي|عمر|عمرو|خالد|سامر|سامي|سعيد|سعد|سالم|سليمان|سلطان|فهد|فيصل|فارس|فادي|ناصر|نايف|نواف|نادر|نبيل|ماجد|
    مازن|محمود|مصطفي|منصور|مشعل|هاني|هشام|هيثم|حسن|حسين|حمد|حمزه|حازم|حسام|ياسر|ياسين|يوسف|يزن|يحيي|عبدالله|عبدالرحمن|
    عبدالعزيز|عبد الله|عبد الرحمن|عبد العزيز|عادل|عصام|عماد|عثمان|ابراهيم|اسماعيل|انس|ايمن|اسامه|اشرف|ايهاب|بدر|بندر|
    باسم|بلال|بسام|تركي|تامر|طارق|طلال|جمال|جاسم|جابر|راشد|رامي|رايد|رياض|زياد|زيد|كريم|كمال|وليد|وايل|وسام|غسان|لوي|
    ليث|معاذ|هناء|هند|هدي|هبه|هاله|ساره|سلمي|سمر|سميره|سعاد|سناء|فاطمه|فرح|فدوي|نوره|نورا|نور|نوال|ناديه|نجلاء|ندي|مريم|مها|مني|منال|ميساء|ليلي|لمي|لينا|لجين|رنا|ريم|رانيا|رشا|روان|رهف|امل|امينه|اسماء|ايمان|اماني|خديجه|دانه|دينا|دلال|
    عايشه|عبير|غاده|جواهر|شيماء|شهد|زينب|زهراء|وفاء|يسرا|بسمه|بشري(?= ال(?!ذي|تالي|حالي|اتي|اضافي)[\u0620-\u06ff]{3,}ي(?![\u0620-\u06ff]))|حنان|حصه|سحر|هيا|هاجر|كوثر
  `
const arabicPost = unwrap`
    (?<![\u0620-\u06ff])[ولبك]?(?:ال)?(?:موظف|موظفه|مشرف|مشرفه|مدير|مديره|زميل|زميله|زميلنا|زميلتنا|مسوول|مسووله|استاذ|
    استاذه|مهندس|مهندسه|محلل|محلله|مراجع|مدقق|مدققه|اخصاي|اخصايي|مندوب|مختص|مختصه|عند|لدي|
    مكتب) (?:(?:ال)?[\u0620-\u06ff]{3,12} )?
  `
const arabicName = `(?:${arabicFirst.replace(/ء/g, 'ء?')})`
/** Somebody by a first name and a family's, in folded text. */
export const arabicPerson = new RegExp(
  `(?<![\\u0620-\\u06ff])[وفبل]?(${arabicName} ال[\\u0620-\\u064a]{3,10}ي)(?![\\u0620-\\u06ff])`,
  'g',
)
/** The same in Arabic: a first name and another behind a post. */
export const arabicStaff = new RegExp(
  unwrap`
    ${arabicPost}(?!(?:سعيد|كريم|عادل|سالم) (?:ب[\u0620-\u06ff]+|و[\u0620-\u06ff]{3,}|جدا|دايما|معك)|حسن (?:ال)?(?:ظن|حظ|استقبال|ضياف|تعامل|تفهم|معامل|سير|نيه|اداء|تعاون)|علي (?!${arabicName}(?![\u0620-\u06ff])|
    ال[\u0620-\u06ff]{2,}ي(?![\u0620-\u06ff])))(${arabicName} (?!(?:الذي|التي|الذين|في|من|علي|هو|هي|عن|الي|لان|بعد|قبل|
    ثم|او|ان|قد|لم|لن|لا|
    ست?ي?[\u0620-\u06ff]+)(?![\u0620-\u06ff]))[\u0620-\u06ff]{2,}(?: [\u0620-\u06ff]{3,})?)(?![\u0620-\u06ff])
  `,
)
/** Behind a post, where a name may begin, or has begun. */
export const arabicStaffBegins = new RegExp(`${arabicPost}(${arabicName} )?$`)
