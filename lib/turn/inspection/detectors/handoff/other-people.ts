import { unwrap } from '#lib/text/unwrap.ts'

/** People, roles and machines that a customer speaks of without wishing for one: whoever signs, pays, sells or works for the customer. */
export const otherPeople: readonly string[] = [
  // What answers here; whom a colleague should call; a department's address; a choice of two.
  unwrap`
    (?<![a-z])(?:am i|are we) (?:talking|speaking|chatting|writing) (?:to|with) (?:an? |the )?(?:[a-z]+ ){0,2}(?:person|
    human|people|bot|robot|machine)|(?:some|any)(?:one|body)(?: [a-z]+){0,4}? (?:call|ring|phone|contact|write to|
    speak to|
    talk to|email) (?:my|the|our) (?:bank|seller|courier|carrier|driver|shop|landlord|employer|hotel|airline|insurer|
    wife|husband)(?![a-z])|how (?:do|can|could|would) (?:i|we|one) (?:reach|contact|write to|get in touch with|call|
    email) (?:your|the) (?!support|service|customer|care|help|complaints|fraud|human|real)[a-z]+ (?:people|team|
    department|desk|office|folks)(?![a-z])|(?:a|an|by|with) (?:person|human|people|agent) or (?:an? |by |is |
    with )?(?:it |all )?(?:bot|
    robot|machine|computer|ai|system|software|automatic)[a-z]*|(?:bot|robot|machine|computer|ai|
    software) or (?:an? |by )?(?:real |actual )?(?:person|human)|(?:who|what) (?:[a-z]+ ){1,4}, an? (?:human|
    person) or(?![a-z])|have (?:real |actual )?people working(?![a-z])
  `,
  // Who signs, collects, travels, buys; a role of the customer's own account; agents who hand out cash; things called after people.
  unwrap`
    (?<![a-z])(?:an? |the )?(?:person|agent|manager|supervisor|employee|human|someone|somebody|colleague)'s (?!help|
    attention|assistance|opinion|line|number|eyes|time)[a-z]+|some(?:one|body) who (?:can |could )?(?:signs?|receives?|
    collects?|accepts?|picks?|lives?|translates?|installs?)(?![a-z])|(?:tell|thank) (?:the|your|that) (?:agent|person|rep|human)|people who (?:bought|viewed|like|
    also)|which (?:staff|agent|colleague|team|employee|manager)(?: member)?|agents? (?:near|close to|nearby|closest|
    where i can|to (?:collect|withdraw|pick up|cash)|app)(?![a-z])|person (?:limit|capacity|maximum|tent|under|over|
    aged|field)(?![a-z])|staff (?:picks?|discount)|specialist (?:tools?|shops?)|operator (?:guide|manual|panel|console|
    seat|user|role)|representative (?:sample|photo|image|picture|example)|(?:sound|talk|write|speak|answer|better|faster|quicker|nicer)[a-z]{0,3} (?:just )?(?:like|
    than) (?:an? |the )?(?:real |human )?(?:humans?|person|people|agents?)(?![a-z])|automat(?:ed|ic) (?:e-?mails?|
    newsletters?|renewals?|reminders?|texts)|automated messages(?=[^.!?]{0,40}(?:unsubscribe|newsletter|inbox))
  `,
  unwrap`
    (?<![a-z])(?:hablo|hablando|chateo|escribo) con una? (?:persona|human[oa]|robot|maquina|bot)(?: real)? o(?: con| es)?(?![a-z])|
    alguien(?: [a-z]+){0,4} (?:llamar|llame|hablar|hable|escribir|escriba|contactar|contacte) (?:a|con) (?:mi|el|la) (?:banco|
    vendedor|mensajer[oa]|transportista|tienda|casero|hotel|aerolinea)(?![a-z])|(?<!con quien )(?:tengo|tenemos|hay) que (?:hablar|
    llamar|
    contactar)(?: [a-z]+){0,4} (?:para|o puedo|o se puede|o basta)(?![a-z])|agentes? (?:cerca|mas cercan[oa]|cercan[oa]s?|
    donde|para (?:retirar|cobrar|recoger|enviar))(?![a-z])|(?:mejor|mas rapido|como|que)(?: [a-z]+)? (?:una? |
    los )?(?:agentes? human[oa]s?|persona)(?= ?(?:[.!,]|$|ja))|que pasa(?:ria)? (?:si|cuando)(?: [a-z]+){0,2}|
    (?:de|pas[ae]|mand[ae])n?me (?:el|los|la|las|un|una) (?:nombre|datos|numero|correo|direccion|codigo|recibo|
    factura|comprobante)(?: (?:de|del|que|la|el)){0,3}(?: [a-z]+){0,3}|(?:transfer|envi|mand|pag|
    pas)[a-z]{1,6} a mi [a-z]+ (?=\d|dinero|plata|lana)|(?:a |un |una )(?:emplead[oa]|agente|asesor[a]?|operador[a]?|
    gerente|encargad[oa]) como(?![a-z])|(?:maquina|robot)s? de (?:[a-z]+)|robots? (?:aspirador|de cocina|
    cortacesped)[a-z]*|(?:aspirador[a]?|cafetera|cortacesped) robot|correos automaticos|(?:plan|cuenta|nivel|codigo|dato|datos|
    informacion|uso|version|modelo|ficha|visita|revision) (?:personal|superior|responsable|tecnic[oa]s?|especialista)|
    tecnic[oa] (?:de la marca|del fabricante|para (?:montar|instalar))|(?<![a-z])(?:hay|esta) alguien (?:ahi|aqui|alli|por ahi)(?= ?[?!.]|$)|
    (?<![a-z])(?:yo )?(?:soy|somos) (?:una? )?(?:personas?|human[oa]s?)(?: real(?:es)?| de verdad)?(?![a-z])
  `,
  unwrap`
    (?:跟|和)(?:真?人|机器人?)(?:说话|聊天?|对话)还是|(?:加|多|带|住|添)一?个人|人工(?:网点|窗口|柜台)|自动回复(?:功能|设置|我的邮件|邮件|短信)|(?:收货|收件|持卡|收款|付款|入住|受益|
    投保|同行|家|法)人|(?:让|叫|换|请|派|找|喊|安排)[^,。!?]{0,4}人(?:来|去|上门|过来|到家)?(?:帮我|给我|帮忙|帮)?(?:把[^,。!?]{1,6})?(?:取|拿|收|签|领|送|装|修(?!改)|拖(?!延)|搬|拆|疏通|开锁|搭电|抬|洗|打扫|保洁|喷漆|加油|充气|打气|补胎|换(?:个|一?下|一个)?(?:备?轮?胎|锁|灯|屏|电池|滤芯|水管|玻璃|床单|煤气|水|机油))|(?:专员|工作人员)(?:审核|尽快|几点|会|能看|发货|上门|下班|上班)|(?<=请)问工作人员|
    (?:能|会|懂)(?:装|安装|修|送|搬|签收)[^,。!?]{0,3}的?人|机器人?(?:吸尘|扫地|拖地|扫|玩具|套装)|别的(?:机器|人)|空白模板|不要模板
  `,
  unwrap`
    هل (?:اتحدث|اتكلم|اكلم|احكي|اتواصل)(?: مع)? (?:انسان|بشر|شخص|موظف|روبوت|بوت|اله) (?:ام|ولا|او)|هل (?:لازم|يجب|علي ان|
    احتاج) (?:ان )?(?:اكلم|اتصل|اتكلم|اتواصل)|(?:ال)?تحويل (?:ل|الي |لل)(?:شخص|احد|واحد|صديق) (?:ما|ليس|بدون|عنده|لا|
    يسكن|يعيش)|(?:خلي|خلوا|كلم|كلموا|قولوا?|اطلبوا? من|ممكن|هل) (?:ال|لل)?مندوب|مندوب (?:ال)?توصيل|(?:مدير|موظف|مشرف|محاسب)[هي]? (?:حسابي|
    عندي|لدي|متجري|شركتي|في (?:متجري|شركتي))|(?:ال)?اداره عندي|(?:اشتغل|اعمل|اتوظف) (?:عندكم|معكم|
    لديكم)(?: موظف[ها]?)?|(?:ال)?(?:اله|مكينه|ماكينه|روبوت|الت) (?:ال)?(?:قهوه|حلاقه|تنظيف|خياطه|غسيل|صراف|كنس|طبخ|
    تصوير|حاسبه)|(?:ال)?اتصال ب(?:ال)?(?:دعم|خدمه)[^.!?]{0,16}مجان
  `,
]
