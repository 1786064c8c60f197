import { unwrap } from '#lib/text/unwrap.ts'

/**
 * Somebody of the house, and any word of wishing around it: which deed is wished for does not matter. The closed lists are the people that are not of
 * the house (whose they are stands before them) and what customers do with accounts of their own staff.
 */

const theirsEn = unwrap`
    (?<!(?<![a-z])(?:my|our|his|her|their|an|another|other|new|add|invite|remove|as|delivery|travel|estate|letting|shipping|customs|insurance|named|tour|
    phone|mobile|ferry|train|bus|account|shop|store|'s) (?:[a-z]+ )?)
  `
const houseEn = unwrap`
    (?:humans?(?: being)?(?! (?:resources|hair|rights|error))|employee(?! (?:discount|account|id|number|card))|member of (?:staff|the team|your team)|
    (?:staff|team) member|one of your (?:staff|team|people|colleagues|employees)|(?:a |an |the |some |any |your )?colleagues?(?: of yours)?|(?:live |
    senior |human |duty )?(?:advis[eo]r|supervisor|team lead(?:er)?|personnel|human staff|representative(?! (?:photo|sample|image|picture|value|example|
    of the))|operator(?! (?:manual|guide|of|for|in|sit))|call handler)|live (?:agent|person(?! (?:narrat|teach|host|read|sing|perform|lead|instruct|driv)[a-z]*)|support)|your (?:boss|gaffer|superiors?|line manager|manager|supervisor|
    people|staff|higher-?ups?)|grown-?up|gaffer|(?:someone|somebody|anyone|a person) (?:(?:with|who has|that has|who holds|with some|with any) (?:the |
    some |any |real |actual )?(?:authority|power|say|clout|access|brain|sense)|from (?:the|your) team|on (?:the|your) team|at your (?:end|office|place|
    company)|in (?:the|your) (?:team|office|building)|i (?:can|could) (?:see|meet|talk|speak|sit|ring|call|reason)|in charge|higher up|real|live|local))
  `
const wishEn = unwrap`
    (?:want|wants|need|needs|(?<=(?:i|we|d|would|really|just|also) )like|love|prefer|rather|could|can|would|let me|let us|get|give me|give us|have|fetch|find|bring|please|pls|plz|possible|
    minutes?|comfortable|happier|only|until|unless|is there|are there|any|where|who is|who's|may i|hoping|waiting|time for|call|summon|require|request|
    assistance of|help of|hear from|hear back from|involve|loop in|cc|with|wot about|what about|how about)
  `

const english = [
  unwrap`
    (?<![a-z])${wishEn}(?:,? (?!access|role|permissions?|user|invite|add|remove|become|hire|train|pay|bought|ordered|if|when|because|so|but|told|said|
    asked)[a-z']+){0,7}? ${theirsEn}${houseEn}(?![a-z]| (?:said|told|was|were|has|had|ordered|booked|paid|bought|needs|wants|must|should|account|seat|
    licence|license|gave|i (?:met|know)|know)(?![a-z]))
  `,
  unwrap`
    (?<!i'm |i am )(?<![a-z])(?:don't do|dont do|do not do|don't talk|won't do|off|away from|no to|hate|allergic to|not into|not interested in|
    never)(?: [a-z]+){0,3} (?:bots?|robots?|chat ?bots?|ai)(?! (?:vacuum|hoover|mower|toy|lawn|kit))(?![a-z])|(?<![a-z])(?:transfer|hand over|hand off|
    escalate|forward|move|pass on) (?:this|the|my|our) (?:conversation|chat|ticket|thread|session)(?![a-z])(?! (?:history|log|to (?:my|e-?mail)))|
    (?<![a-z])(?:anyone|anybody|someone|somebody)(?: [a-z']+){0,4}? (?:online|reading this|going to read this|gonna read this|monitoring this|
    on duty)(?![a-z])|(?<![a-z])(?:will|does|is|would|has)(?: [a-z]+){0,4} (?:anyone|anybody|someone|somebody|a person|
    a human)(?: ever| actually| really| even)? (?:read|see|look at|going to read|going to see|reading|looking at) (?:this|it|these|my (?:message|messages|
    case|chat))(?![a-z])|^\W*(?:(?:human|person|agent|representative|operator|supervisor)\W{0,3} ?){2,6}$
  `,
  unwrap`
    (?<![a-z])let me at (?:your|the) (?:boss|manager|supervisor|team|people)|(?<![a-z])(?:have|let|make|get) (?:your|a|one of your|the) (?:colleagues?|
    supervisor|manager|boss|human|teammate|coworker|co-worker)(?: of yours)? (?!name|know)[a-z]+(?![a-z])|(?<![a-z])(?:looked at|read|checked|handled|
    reviewed|done|seen|processed|sorted|dealt with|answered|decided)(?: [a-z]+)? (?:manually |personally |properly )?by (?:an? |one of your |your |some |
    actual |real )*(?:employee|human|person|people|staff|colleague|supervisor|someone|somebody)(?![a-z])|(?<![a-z])(?:correspond|liaise|communicate|
    interact|engage|dealing|deal|meet|sit down|work)(?: [a-z]+){0,3} with (?:an? |one of your |your |some |actual |real )*(?:employee|human|person|people|
    staff|colleague|supervisor|someone|somebody|adviser|advisor)(?![a-z])(?! (?:who|that) (?:sells|makes|lives))|(?<![a-z])(?:someone|somebody|
    anyone) (?:[a-z]+ ){0,3}(?:i could|i can|to) (?:see|meet|talk to|speak to|sit with|visit) (?:face to face|in person|here|locally)?
  `,
]

const houseEs = unwrap`
    (?:human[oa]s?(?! (?:resources))|ser humano|emplead[oa]s?|companer[oa]s?|colegas?|asesor(?:a|es|as)?|supervisor[a]?|representante|operador[a]?|
    encargad[oa]|ejecutiv[oa]|agente (?:human[oa]|en vivo|real)|gerente|(?:el|la|al|a la|los) que mand[ae]n?|alguien (?:del equipo|con (?:autoridad|poder|
    criterio|mando)|de (?:ahi|alla|su|tu) (?:equipo|oficina|empresa)|de ustedes|al mando|en linea|que atienda)|(?:tu|su|vuestro) (?:jef[ea]|superior|
    equipo|gente)|con una persona(?= ?[.!?,]|$)|lider(?:esa)? de equipo|personal (?:humano|suyo)|(?:su|tu|vuestro) personal)
  `
const wishEs = unwrap`
    (?:quiero|quisiera|necesito|ocupo|prefiero|preferiria|gustaria|podria|puede|pueden|puedes|dejame|dame|deme|ponme|pongame|traigame|traeme|traiga|trae|
    busca|busque|llama a|llame a|por favor|porfa|posible|minutos?|minutito|comod[oa]|tranquil[oa]|solo|hasta|hay|tienen|tienes|alguno?|mejor|requiero|
    solicito|asistencia de|ayuda de|involucr[ae]|mete a|sume a|(?<!(?:creo|dijeron|dijo|dice|dicen|se|sabe|parece) )que (?=(?:me|nos|l[aeo]s?|se|esto|eso|mi|alguien|alguno|haya|pueda|sea|venga|salga|tome|hable|vea|revise|conteste|atienda|intervenga|resuelva|tu|su|un|una)(?![a-z]))(?!un antiguo)|exijo|pido|
    espero a)
  `
const spanish = [
  unwrap`
    (?<![a-z])${wishEs}(?: (?!no(?![a-z])|ni(?![a-z])|voz(?![a-z])|mi|mis|nuestr[oa]|acceso|dar|darle|alta|permisos?|rol|usuario|agregar|anadir|invitar|sumar|pago|compro|dijo|pidio|me dijo|recursos|saber|averiguar|entender|conocer|aprender)[a-z]+){0,6}? (?<!(?<![a-z])(?:mi|
    mis|nuestro|nuestra|otra|como|la misma|de|del|recursos|cada|por|para|menor|es|eres|soy) )(?<!(?:soy|eres|es|como|por|para|a|cada|de) una )(?<!(?:soy|
    eres|es) un )${houseEs}(?![a-z])(?! (?:de mi|del banco|dijo|me dijo|menor|pidio))
  `,
  unwrap`
    (?<![a-z])(?:con|a) (?:los |las )?(?:bots?|robots?|maquinas|chatbots?) (?:ya )?(?:no|ni|jamas|nunca)(?![a-z])|(?<![a-z])(?:transfier[ae]|pas[ae]|
    deriv[ae]|mand[ae]|escal[ae])n?(?:me)? (?:esta|la|mi) (?:conversacion|charla|sesion)|(?<![a-z])donde (?:se )?(?:metieron|fueron|estan|quedaron|
    quedo)(?: [a-z]+){0,2} (?:personas|humanos|gente|empleados)|(?<![a-z])(?:esto |eso )?(?:lo |la )?(?:va a |van a |ira a )?(?:leer|lee|leera|ve|vera|
    ver|mirar|mira)(?: [a-z]+)? (?:alguien|una persona|algun humano|un humano)(?= ?[?.!]|$| de)|(?<![a-z])alguien (?:del equipo |de soporte |de ustedes |
    lo |la |me |nos |va a )*(?:lee|leer|leera|lee esto|en linea|conectado|de guardia)(?![a-z])|(?<![a-z])que (?:lo |la |esto |me )?(?:termine|siga|haga|
    vea|mire|lleve|resuelva|atienda|revise)n?(?: esto| eso| lo mio)? (?:tu|su|un|una|otr[oa]|algun|alguna|vuestr[oa]) ?(?:companer[oa]|colega|jef[ea]|
    emplead[oa]|human[oa]|persona|supervisor[a]?)|(?<![a-z])(?:no )?(?:tienen|tienes|hay|habra|queda)(?: a)? (?:nadie|alguien|ninguna persona|
    gente) (?:que|ahi|alli|para) ?(?:atienda|atender|responda|hable|hablar|conteste|escuche|me (?:atienda|ayude|responda|hable|escuche|conteste)|
    de verdad)(?![a-z])|^\W*(?:(?:human[oa]|persona|agente|operador[a]?|asesor[a]?)\W{0,3} ?){2,6}$|^\W*(?:un |una |al? )?(?:operador[a]?|asesor[a]?|
    human[oa]|supervisor[a]?)[, ]+(?:rapid\w+|ya|ahora|urgente|gracias|venga|anda)
  `,
]

const chinese = [
  unwrap`
    (?:跟|和|与|找|让|叫|喊|请|由|换|要|想|给|来|派|需要|求|等)[^,。!?我快卖]{0,6}(?:有权限|有权力|有权|管事|拿主意|能拍板|做得了主|负责这|负责此|高级|资深|真人)[^,。!?]{0,4}(?:的?人|的|顾问|客服|专员|同事)(?!证|认证|验证)|
    (?:让|叫|请|喊|找|换|由|等)(?:一下)?(?:[你您]们?|贵司)?的?(?:同事|领导|上司|店长|经理|主管|负责人|员工|同仁|老板|组长|班长|店长|组员)(?!说过)[^,。!?]{0,10}|(?:^|[,。!?])(?:那)?[你您]们?的?(?:领导|经理|主管|老板|
    上司|负责人|同事|人)(?:呢|在哪|在吗|在不在)|(?:^|[,。!?])(?:客服人员|工作人员|同事|真人|人工|值班的?)(?:快|请)?(?:出来|出现|在线|上线|接一下|接手|露面)|有[^,。!?我]{0,3}(?:同事|员工|工作人员|值班)[^,。!?]{0,3}(?:在|
    在线|吗|能|可以)
  `,
  unwrap`
    人(?:都)?(?:去|跑|死)哪(?:儿|里)?(?:去)?了|把?(?:这个?)?(?:会话|对话|聊天|工单)(?:给我|帮我)?转(?:出去|走|接|给|人)|(?:跟|和)(?:真)?人(?:打交道|聊|说话?|讲|沟通|交流)(?:[^,。!?]{0,4}(?:放心|踏实|舒服|方便|
    安心|好|行)|$)|(?:最后|到底|真的|究竟)?会有人(?:看|读)(?:这|我|它|一下)?[^,。!?]{0,4}[吗嘛么没]|(?:不|从不|从来不|才不|懒得|没法)(?:跟|和|与)(?:机器人?|ai|bot|程序|电脑|系统)(?:聊|说|讲|打交道|沟通|谈|废话)?|
    (?:得|想要|能不能|可以|应该|希望)[^,。!?]{0,4}人工(?:看|处理|来|介入|操作|帮)(?!智能|费)|要?真人(?:顾问|客服|专员)?才(?:继续|说|谈|行)
  `,
]

const houseAr = unwrap`
    (?:(?:ال)?(?:موظف|مشرف|مستشار|مسوول|مختص|مدير)(?:ه|ين|كم|ك|ا)?(?: (?:حقيقي|بشري|عندكم|منكم))?|(?:زميل|زميلت)(?:ك|كم)|(?:رييس|قايد|مسوول) (?:ال)?فريق|
    كادركم|طاقمكم|مدير(?:ك|كم)|(?:حد|احد|حدا|واحد|شخص) (?:من (?:ال)?(?:فريق|دعم|شركه|موظفين|عندكم)[\u0620-\u06ff]*|عنده (?:صلاحيه|سلطه|قرار|خبره)|مسوول|
    يرد|يقرر|فاهم|متصل|اونلاين|حقيقي)|انسان|بشر|بني ادم)
  `
const arabic = [
  unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:ابي|ابغي|ابغا|بدي|اريد|عايزه?|عاوزه?|ودي|محتاجه?|ممكن|يا ?ريت|ياليت|ارتاح|افضل|بس|دقايق|دقيقه|دقيقتين|هات|جيب|جيبوا|نادي?|
    خلي?|خلوا|الا|لحتي|لين|حتي|دخلوا|دخل|اشركوا|مساعده|لازم|وين|فين|ما عندكم)(?: (?!اسم|رمز|اعرف|كتاب|فستان|كيف|اذا|بدله|قميص|هديه|كوب|كبايه|كوبايه|رواي|قبعه|اصير|بصير|اتعلم|لعبه|عندي|حسابي|لحسابي|اضيف|اضافه|قال|طلب|كم|انا|
    ما وصل)[\u0620-\u06ff]+){0,3}? (?:مع |ل|ب|الا مع )?${houseAr}(?![\u0620-\u06ff])(?! (?:قال|طلب|وافق|لازم|يوافق|عندي|شركتي|متجري|التوصيل|العقاري|يستلم|
    ثاني|اخر))
  `,
  unwrap`
    (?<![\u0620-\u06ff])(?:ما|لا|لن|مش|مو) (?:ب|ا|ن)?(?:تعامل|اتعامل|بتعامل|اكلم|احكي|اتكلم|اتحدث|احب|ابي|اكمل)(?: مع| علي)? (?:ال)?(?:روبوت|بوت|اله|
    ماكين|الات)[\u0620-\u06ff]{0,3}|(?<![\u0620-\u06ff])(?:وين|فين|اين) (?:راحوا|راح|اختفوا|ذهب|ذهبوا) (?:ال)?(?:بشر|ناس|موظف\S*)|
    (?<![\u0620-\u06ff])(?:حول|حولوا|انقل|صعد|مرر) (?:ال|هال|هذي ال)?(?:محادثه|شات|دردشه|جلسه)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:راح |رح |هل |حد |
    س|ب)?(?:يقرا|بيقرا|هيقرا|سيقرا|يشوف|بيشوف)(?:ها|ه)? (?:هذا|كلامي|رسالتي|هالكلام)? ?(?:احد|حد|حدا|انسان|بشر|شخص)(?= ?[?؟.!]|$)|(?:^|[.!?؟] ?)(?:(?:بشر|
    انسان|موظف|مشرف)[^\u0620-\u06ff]{1,3}){1,5}(?:بشر|انسان|موظف|مشرف)\W*$|(?<![\u0620-\u06ff])(?:خل|خلي|خلوا) (?:زميل|زميلت)(?:ك|كم) [\u0620-\u06ff]+|
    (?<![\u0620-\u06ff])(?:ما )?(?:عندكم|عندك|في|فيه) (?:احد|حد|حدا|شخص|واحد) (?:يرد|متصل|اونلاين|فاضي|متوفر|يسمع|يفهم|صاحي)
  `,
]

/** The one who knows the case; a department; not before somebody answers; a person who explains. */
const further = {
  en: [
    unwrap`
    (?<![a-z])your (?:colleague|teammate|coworker) [a-z]{2,12}(?: [a-z]+){0,2} (?:knows|has|handled|dealt|was|helped|is dealing|
    started)[^.!?]{0,60}(?:back|again|continue|come|here|take over|instead|please)|(?<![a-z])(?:not |won't |refuse to )(?:[a-z]+ ){0,2}(?:continu|go|
    proceed|pay|writ|answer|talk|carry|discuss|say)[a-z]*(?: [a-z]+){0,2} (?:until|unless|before)(?: [a-z]+){0,4} (?:manager|supervisor|person|human|
    someone|somebody|colleague|boss|member of staff)|(?<![a-z])(?:for|find|get|have) (?:someone|somebody) to (?:speak|talk|chat|ring|deal) (?:with|
    to)(?= ?[.!?,]|$)|(?<![a-z])(?:go|goes|going|sent|passed|handed|escalated|taken)(?: [a-z]+)? to (?:a |the |your )?(?:proper|right|real|human|actual|
    relevant|higher|senior) (?:department|team|person|desk|people|office)|(?<![a-z])(?:put|patch|pass|transfer|connect|switch) me (?:through |
    over )?(?:to|with) (?:the )?(?:sales|billing|accounts|complaints|reception|switchboard|claims|disputes|finance|technical|tech|operator)(?![a-z])
  `,
  ],
  es: [
    unwrap`
    (?<![a-z])(?:su|tu|vuestra|vuestro) (?:companer[oa]|colega) [a-z]{2,12} (?:conoce|sabe|llevaba|lleva|tiene|vio|me ayudo|me atendio|
    empezo)[^.!?]{0,60}(?:volver|vuelva|siga|ella|el|retome|continue|termine|pase)|(?<![a-z])(?:no (?:sigo|seguire|continuo|pienso seguir|hablo|respondo|
    escribo)|ni un paso)(?: [a-z]+){0,2} (?:hasta|mientras|si no|sin)(?: [a-z]+){0,5} (?:gerente|supervisor[a]?|persona|human[oa]|alguien|jef[ea]|
    encargad[oa])|(?<![a-z])que (?:me |nos )?(?:lo |la |esto )?(?:explique|explicara|ensene|cuente|aclare|guie|oriente|diga)n? (?:un|una|
    alg[a-z]+) (?:persona|human[oa]|companer[oa]|emplead[oa]|asesor[a]?|agente|tecnic[oa])|(?<![a-z])(?:paseme|pasame|me (?:comunicas?|pasas?|pones?|
    conectas?|transfieres?)(?: usted)?|comuniqueme|comunicame|pongame|transfierame|conecteme) (?:a|con|al) (?:la |el )?(?:central|ventas|facturacion|
    cobros|reclamos|reclamaciones|recepcion|finanzas|soporte|administracion|departamento|direccion)(?![a-z])
  `,
  ],
  zh: [
    unwrap`
    (?:你们?|您们?)的?(?:同事|客服)?小?[\u4e00-\u9fff]{1,3}(?:知道|了解|清楚|负责|跟过|处理过)[^。!?]{0,10}(?:让|叫|请|换|找)(?:她|他|ta)|(?:叫|找|派|来|让|请)(?:个|位)人(?:来)?(?:教|帮(?!(?:我|忙|我们)?(?:付|代|取|拿|签|收|领|砍|拼|抢|买|下单|带|拍|搬|装|送|做饭|照顾|遛|写))|跟|说|讲|解释)|(?:主管|经理|领导|真人|人工|有人)(?:不|没)(?:回|来|接|出面|联系)[^。!?]{0,6}(?:就不|不会|别想|我不)|(?:请|让|要求|需要)?(?:介入|插手|出面)[^,。!?]{0,3}(?:组长|主管|经理|领导)|(?:请|让|要|麻烦)(?:你们?|
    您们?)?(?:的)?(?:组长|主管|经理|领导|店长)[^,。!?]{0,3}(?:介入|出面|露面|过问)|(?:^|[,。!?请帮我])转(?:接)?(?:到|给)?(?:销售|财务|售后|技术|投诉|账务|理赔|客诉)(?:部门?|组|那边)?(?=[,。!?吧]|$)
  `,
  ],
  ar: [
    unwrap`
    (?<![\u0620-\u06ff])زميل(?:ت)?(?:كم|ك) [\u0620-\u06ff]+ (?:ي|ت)?(?:عرف|فهم|تابع|ساعد|كان|شاف)[\u0620-\u06ff]*[^.!?]{0,40}(?:ترجع|يرجع|تكمل|يكمل|
    تكلمني|يكلمني|ترد|يرد)|(?<![\u0620-\u06ff])(?:ما|لن|مش|مو) (?:ب|ح|راح )?(?:اكمل|كمل|بكمل|اتابع|استمر|ادفع|ارد|اتكلم)(?: [\u0620-\u06ff]+){0,2} (?:الا|
    لحتي|لين|حتي|الين|قبل ما|بدون)(?: [\u0620-\u06ff]+){0,4} (?:مدير|مسوول|مشرف|موظف|انسان|بشر|احد|حد)|(?<![\u0620-\u06ff])(?:حولوني|حولني|وصلوني|وصلني|
    حوليني) (?:علي|ل|الي|ب|مع) ?(?:ال|ل)?(?:مبيعات|حسابات|شكاوي|ماليه|فواتير|استقبال|سنترال|دعم|مقسم|قسم [\u0620-\u06ff]+)(?![\u0620-\u06ff])
  `,
  ],
}

/** Patterns of open wishes, by language. */
export const openWishes = {
  en: [...english, ...further.en],
  zh: [...chinese, ...further.zh],
  es: [...spanish, ...further.es],
  ar: [...arabic, ...further.ar],
} as const
