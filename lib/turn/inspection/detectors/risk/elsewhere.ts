import { unwrap } from '#lib/text/unwrap.ts'

/** What the customer says beside it makes the house's own: money that left, a card of theirs. */
const notHere = unwrap`
    (?![\s\S]*(?:(?<![a-z])(?:paid|transfer|money back|my (?:card|wallet|account)|help me|pagu|transfer|recuper|mi (?:tarjeta|cuenta|monedero))|付了|转了|追回|我的卡|我的账|دفعت|حولت|بطاقتي|حسابي|محفظتي|استرجع))
  `

/** A shop that cheated elsewhere, an alarm at an airport, a film's squad, a boss who will be furious, a name in quotation marks: dangers of nobody here. */
export const elsewhere = new RegExp(
  unwrap`
    (?<![a-z])(?:scammed|phished|hacked|cheated|robbed|defrauded|ripped off|burned|burnt) (?:by|at|on|in|from) (?:another|a different|some other|other) (?:online )?(?:shops?|sites?|stores?|websites?|platforms?|apps?|sellers?)(?![a-z])${notHere}|
    (?<![a-z])(?:me )?(?:estafaron|timaron|enganaron|robaron) en otr[oa]s? (?:tienda|web|pagina|sitio|app|plataforma)s?(?![a-z])${notHere}|
    (?:别家|别的(?:店|网站|平台|地方)|其他(?:平台|网站|店家?))[^,。!?]{0,4}被(?:骗|坑|盗)(?:过|了)?${notHere}|
    (?<![\u0620-\u06ff])(?:انخدعت|انضحك علي|نصبوا علي|احتالوا علي|انسرقت) (?:في|من) (?:ال)?(?:متجر|موقع|محل|تطبيق) (?:ال)?(?:ثاني|اخر)${notHere}|
    (?<![a-z])suicide squad(?![a-z])|escuadron suicida|自杀小队|敢死队|فرقه (?:ال)?(?:انتحار|انتحاريه)|
    (?<![a-z])(?:my |our |the )?(?:boss|manager|teacher|professor|client|kids?|daughter) (?:will|is going to|would|is gonna|'s going to|'ll) kill me(?![a-z])|(?<![a-z])mi (?:jef[ea]|profe|profesora?|client[ea]|hij[oa]) me (?:va a matar|mata|matara)(?![a-z])|(?:老板|领导|客户|甲方|女儿|老师)(?:会|要|得)?(?:杀|弄死|打死|骂死)了?我|(?<![\u0620-\u06ff])(?:مديري|رييسي|استاذي|بنتي) (?:راح |ح)?(?:بي|ي)(?:ذبحني|قتلني|موتني)|
    (?<![a-z])bomb (?:threat|alarm|alert|scare) (?:at|in|on) (?:the|an?|my) (?:airport|station|train|school|metro|subway|mall|tube)(?![a-z])|(?<![a-z])(?:amenaza|aviso|alerta) de bomba en (?:el|la|un|una) (?:aeropuerto|estacion|metro|tren|colegio)(?![a-z])|(?:机场|车站|地铁|高铁站|学校)[^,。]{0,3}有?炸弹(?:威胁|恐吓|警报)|(?:تهديد|انذار) ?(?:ب|ب?وجود )?قنبله في (?:ال)?(?:مطار|محطه|قطار|مدرسه)|
    (?:user ?name|nickname|handle|usuario|apodo|nick|用户名|昵称|اسم المستخدم|معرفي)[^.!?。]{0,12}["'][^"']{1,24}["']|["'][^"']{1,24}["'] (?:como (?:nombre|nick|apodo)|as (?:my|our|the|a) (?:[a-z]+ )?(?:name|nickname))
  `,
  'g',
)
