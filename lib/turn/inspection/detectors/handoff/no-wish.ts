import { everywhere } from '#lib/text/everywhere.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../risk/scenes/concept.ts'
import { withoutLikenesses } from './likenesses.ts'

const tradesEn =
  '(?:pilot|driver|instructor|tutor|teacher|trainer|guide|coach|doctor|nurse|therapist|judge|referee|umpire|translator|interpreter|writer|editor|narrator|singer|band|actor|model|dj|chef|barista|cashier|conductor|musician|pianist|dealer|inspector|player|opponent)s?'
const tradesEs =
  '(?:profesor|profesora|profe|maestr[oa]|tutor|tutora|entrenador|entrenadora|instructor|instructora|medic[oa]|doctor|doctora|guia|piloto|conductor|conductora|chofer|arbitro|juez|cociner[oa]|music[oa]|actor|actriz|locutor|locutora|traductor|traductora|coach|terapeuta|enfermer[oa]|cajer[oa]|jugador|rival)(?:e?s)?'
const tradesAr = '(?:مدرس|معلم|استاذ|مدرب|طبيب|دكتور|طيار|سايق|سواق|مرشد|حكم|مترجم|مذيع|مغني|طباخ|لاعب)(?:ه|ين)?'

/** People of a trade, what looks like a person, who works on a thing, a talk that another has or that is over, a job one would like. */
const spokenOf = concept({
  en: unwrap`
    (?:for|fits?|seats?|sleeps?|holds?|feeds?|serves?|takes?) (?:up to )?(?:\d+|two|three|four|five|six|seven|eight|ten) (?:(?:real|actual|normal|grown|full-sized|live) )+(?:people|humans?|persons?|adults)|["']?representative["']? (?:apr|example|rate|\d~)|(?:human|live|real|actual|licensed|certified|in-person) ${tradesEn}|(?:assign|transfer|pass|hand|forward|route|escalate)(?: (?:a|an|the|my|our))?(?: \w+)? (?:conversation|chat|ticket|message|thread|lead)s? to (?:a |an |my |our |another )?(?:colleague|agent|teammate|team member|manager)s?(?= (?:in|on|with) (?:your|the|my|our) (?:\w+ )?(?:software|app|dashboard|inbox|tool|crm|platform|helpdesk|system|plan))|
    (?:do|does|did|will|would|can|must)(?: (?!(?:i|we|you|it|this|that|someone|somebody|anyone)(?![a-z]))(?!my (?:case|issue|problem|refund|order|account|question|request))[a-z-]+){1,4} (?:need|require|have|use|take|come with|run with|fly with|work without|run without)s? (?:a |an |any |the )?(?:real |live |licensed |trained |qualified )*(?:human|person|people|operator|agent|employee|staff)(?: (?:on board|on duty|present|inside|behind the wheel|to (?:empty|drive|run|operate|fly|watch|steer|load|sign|supervise|carry|lift|install)[a-z ]{0,20}))?|
    (?:real|normal|actual) (?:people|humans?)(?= (?:(?:don't|do not|dont|can't|cannot|won't|never|wouldn't|also|usually|just) )?(?:wear|use|afford|buy|look|eat|need|like|drive|live|cook|care|know|say|pay|dress|read (?:terms|manuals|labels|the terms|the manual|instructions|contracts|fine print))(?![a-z]))|humans? (?:don't|do not|can't|won't|never) (?:read|wear|use|buy|eat|like|need|drive|care)(?! (?:my|this|these|it))|
    (?:plays?|looks?|moves?|acts?|feels?|walks?|dances?|sings?|smells?|talks?|sounds?|speaks?|chats?)(?: (?:exactly|just|almost|really))? (?:like|as good as|as well as) (?:a |an |the )?(?:real |actual |live )?(?:human(?: being)?|person|people)|(?:voice|doll|singer|model|avatar|narrator|mannequin|actor|actress|photo|character|influencer|dj)(?: [a-z]+){0,3} (?:a |an )?(?:real|actual|live) (?:human|person|people)|
    (?:i|we|she|he|they|my \w+|our \w+) (?:has|have|needs?|had) to (?:talk|speak|go|write) (?:to|with) (?:some|any)(?:one|body)(?: else)?,? or (?:is|are|was|that|it|will)(?: [a-z']+){0,4}|(?:does|do|must|should|will|would) (?:she|he|they|my \w+|our \w+)(?: also| still)? (?:need to|have to)? ?(?:talk|speak|write) (?:to|with) (?:some|any)(?:one|body)(?: else)?|
    (?:wants?|like|love|apply|applying|hired|hiring|job|work|working|trained|train) (?:to be(?:come)? |to work as |as |for )+(?:a |an |your )?(?:customer |live |support |call cent(?:er|re) )*(?:service |care )?(?:agent|rep|representative|operator|manager|supervisor|advis[oe]r|employee)s?
  `,
  es: unwrap`
    (?:para|caben|entran|cabemos|sientan?|alcanza para|comen|duermen) (?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|diez) (?:personas|humanos|adultos|gente) (?:de verdad|reales|adultas|normales|de carne y hueso)|${tradesEs} (?:human[oa]s?|reales?|en vivo|de verdad|de carne y hueso|presencial(?:es)?)|(?:un|una|el|la|los|las|este|esta) [a-z]+(?: [a-z]+)? (?:necesita|necesitan|requiere|requieren|lleva|llevan|usa|usan) (?:un |una |a un |a una )?(?:persona|human[oa]|operador[a]?|agente|emplead[oa])(?: (?:a bordo|dentro|al volante|presente|para (?:manejar|conducir|operar|vaciar|vigilar)[a-z]*))?|
    (?:la )?gente (?:real|normal|de verdad) (?:no |nunca |ya no )?(?:lee|usa|compra|viste|come|tiene|puede|paga|sabe|cocina|vive)|(?:los )?(?:humanos|seres humanos) (?:no |nunca )?(?:lee|usa|compra|come|tiene|paga)n|(?:habla|parece|suena|canta|camina|baila|se mueve|se ve|se siente|responde)[n]?(?: casi| igual)? (?:como |a |que )?(?:una |un )?(?:persona|human[oa]|ser humano|gente)(?: real(?:es)?| de verdad)?|
    (?:tengo|tiene|tienen|tenemos|hay|debo|debe|hace falta)(?: que)? (?:hablar|llamar|tratar|contactar|escribir)(?:le)?(?: a| con)? (?:alguien|nadie|otra persona)(?: mas)?,? o (?:ya|asi|queda|eso|con eso|esta|listo|no|es todo)(?: [a-z]+){0,3}|(?:mi [a-z]+|ella|mis [a-z]+) (?:tiene|tienen|debe|deben)(?: que)? (?:hablar|tratar|contactar)(?: a| con)? (?:alguien|otra persona) mas|
    (?:ser|trabajar (?:de|como)|puesto de|vacante de|empleo de|postular(?:me)? (?:a|para|como)) (?:un |una )?(?:asesor[a]?|agente|representante|operador[a]?|gerente|supervisor[a]?|emplead[oa])
  `,
  zh: unwrap`
    ["']?人工["']?(?:耳蜗|智能|关节|晶体|泪液|授精|呼吸|降雨|湖|钻石?|草坪?|草皮|养殖|种植|培育|合成|翻译|雕刻|心脏|器官|骨|皮革?|革|水晶|宝石|岛|林|喂养|繁殖|孵化|开采|采摘|制作|缝制|酵母|甜味|色素|香精|奶|瀑布|景观|沙滩|浪|雪|合成)[^,。!?]{0,2}|
    (?:晚上|夜里|半夜|周末|节假日|中午|早上|假期|国庆|春节)[^,。!?]{0,3}有人(?:值班|上班|接电话|在)(?:吗|么|没)|转人工(?:功能|按钮|设置|接口|开关|插件)|有(?:没有)?人(?:用过|买过|试过|知道|遇到过|跟我一样|去过|吃过|看过|穿过)|(?:应聘|面试|求职|招聘|投简历|兼职|报名|想当|想做|想干|当|招)[^,。!?找]{0,6}(?:客服|主管|经理|专员|店长|坐席|座席|收银)(?:岗位?|兼职|要什么|的?工作)?
  `,
  ar: unwrap`
    (?:ممكن |في )?(?:حدا?|احد) (?:ي|ب?ي)?ساعدني (?:ا|ان ا|في ا|ب)?(?:ختار|ختيار|لاقي|حدد|قرر)|(?:فيها|فيه|تشمل|يشمل|بتشمل) (?:ال)?تحويل (?:ل|لل|الي )(?:ال)?(?:موظف|انسان|بشر)~|${tradesAr} (?:حقيقي|بشري|انسان|حي|مباشر)~|(?:ي|ت|بي|بت|عم ي|عم ت)(?:حكي|تكلم|كلم|مشي|تحرك|رقص|غني|شبه|نطق|رد)~<4> (?:مثل|متل|زي|كانه|كانها) (?:ال)?(?:شخص|انسان|بني ادم|بشر|بشري)(?: (?:حقيقي|طبيعي|عادي))?|
    (?:في |فيه |هل |هل في |هل يوجد )?(?:موظف|حدا?|احد|شخص|انسان|واحد)[هي]? (?:ب)?(?:ي|ت)(?:راجع|دقق|وافق|فحص|شيك|عتمد|شوف|فرز|قرا)(?:ه|ها|هم|و)?(?: [\u0620-\u06ff]+){0,3} (?:ولا|او|ام|والا) (?:كله |كلها |هو |هي |بس |يكون )?(?:الي|اليه|اليا|تلقايي|تلقاييا|اوتوماتيك|اتوماتيك|النظام|سيستم|السيستم|الكمبيوتر|برنامج)~|
    (?:لازم|هل لازم|تحتاج|احتاج|يحتاج)(?: [\u0620-\u06ff]+)? (?:ا|ت|ي|ن)?(?:كلم|تكلم مع|تواصل مع|راجع|حكي مع) (?:احد|حد|حدا|شخص)(?: (?:ثاني|تاني|غيركم|اخر))? (?:ولا|او) (?:خلاص|خلص|خلصت|بس|يكفي|تمام|هيك|كده|كذا)~|(?:اشتغل|اعمل|اتوظف|شغل|وظيفه|التوظيف) (?:ك)?(?:موظف|مندوب|مدير|مشرف|ممثل)[ه]?(?: (?:خدمه|مبيعات|دعم)(?: (?:ال)?عملا[ء]?)?)?
  `,
})

/** Whom one speaks to in a game. */
const played = concept({
  en: 'npcs?|(?:in|on|at|of|from) (?:the|this|that|a|my) (?:\\w+ )?(?:game|level|quest|mission|sims|dungeon|chapter)|level \\d+|in (?:level|chapter|minecraft|roblox|zelda|skyrim|pokemon|the sims)|side ?quest',
  es: '(?:en|del|de) (?:el|la|este|un)? ?(?:juego|nivel|mision|videojuego|partida)|npcs?|nivel \\d+',
  zh: 'npc|游戏里|第[一二三四五六七八九十\\d]+[关章]|副本|剧情里?|任务里',
  ar: '(?:ال)?(?:لعبه|مرحله|مهمه|ليفل|جيم)~',
})
const addressed = concept({
  en: "(?:how|where)<3> (?:talk|speak|get|chat|go) (?:to|with) (?:the |a |an )?(?:\\w+ ){0,2}\\w+|where(?: is|'s) the \\w+",
  es: '(?:como|donde)<2> (?:hablo|hablar|encuentro|llego|hablas)<1> (?:con|a|al) (?:el |la |un |una )?[a-z]+',
  zh: '(?:怎么|咋|如何|在哪)[^,。!?]{0,4}(?:跟|和|找|与)[^,。!?]{1,8}(?:对话|说话|交谈|谈|触发|交任务)|(?:跟|和|找|与)[^,。!?]{1,8}(?:怎么|咋|如何)(?:对话|说话|交谈|谈|触发)',
  ar: '(?:كيف|ازاي|شلون|وين)<1> (?:ا|ن)?(?:كلم|تكلم مع|حكي مع|لاقي) [\u0620-\u06ff]+',
})
const support = concept({
  en: 'support|help ?desk|human|real person|refund|my account|my purchase|customer',
  es: 'soporte|humano|persona real|reembolso|mi cuenta|mi compra|cliente',
  zh: '客服|真人|人工|退款|充值|我的账',
  ar: 'دعم|خدمه|حقيقي|بشري|استرداد|حسابي|عملا~',
})

/** A talk that would have been, and is no longer wanted. */
const wouldHave = concept({
  en: "(?:should have|should've|could have|would have|was (?:just |already )?(?:going|about) to|were going to|meant to|nearly|almost|planned to)(?: [a-z']+){0,6} (?:talk|spoken|speak|spoke|rung|ring|called|call|ask|asked)(?:ed|en)?(?: [a-z']+){0,8}",
  es: '(?:debi|deberia haber|tendria que haber|tenia que haber|iba a|pensaba|estaba por)(?: [a-z]+){0,5} (?:habla|pedi|llama)[a-z]*(?: [a-z]+){0,5}',
  zh: '(?:本来|原本|当初|早就?|(?:我?[爸妈]|老公|老婆|家人|朋友|同事)[^,。!?]{0,3}说)[^,。!?]{0,4}(?:该|想|要|打算|准备)(?:去)?[^,。!?]{0,6}(?:找|问|跟|和|转)[^,。!?]{0,8}',
  ar: '(?:كان|كنت) (?:لازم|المفروض|مفروض|يجب|را?ح|رح|ناوي|حاب|بدي|عايز|ابي)(?: [\u0620-\u06ff]+){0,6} ?و?(?:ا|ن)?(?:كلم|تكلم|تواصل|تصل|اطلب|طلب|حكي)~(?: [\u0620-\u06ff]+){0,3}',
})
const settled = concept({
  en: "but (?:it's|it is|you|that's|it|now|then|never ?mind|no need|i)(?: [a-z']+){0,3} (?:(?<!never )(?<!not )(?<!n't )(?:fixed|sorted|solved|resolved|worked|helped|done|fine|good|found))|but (?:it's|it is|it got|it was)(?: [a-z']+){0,2} cancelled|(?:it's|is it|it is)(?: all)? (?:done|sorted|cancelled|fixed|resolved)(?: now)?(?: though)?|all good now|sorted now",
  es: '(?:pero|y) (?:ya|al final|igual)(?: [a-z]+){0,3} (?:quedo|esta|cancel|resol|solucion|arregl|list)[a-z]*|ya (?:quedo|esta) (?:cancelad|resuelt|list|arreglad)[oa]',
  zh: '(?:不过|但|可|现在|好在)[^,。!?]{0,4}(?:已经?)?[^,。!?没]{0,4}(?:取消|解决|搞定|退|好|弄好|办好)了',
  ar: '(?:بس|لكن|والحين|و) ?(?:خلاص|خلص|انحل~|انلغي~|تم~|انتهي|زبط~|اتحل~)(?: [\u0620-\u06ff]+){0,2}',
})

/** Whether anybody is there, called out before the question itself. */
const hail = concept({
  en: "(?:(?:hello|hi|hey),? )?(?:is )?any(?:one|body) (?:there|here|around|home|awake|in)(?=[?!. ,]+(?:(?:just |quick |one |i |a |wanted |want |was |need |got )*(?:question|wondering|to ask|to know|know)|how (?:much|many|long|do i (?:return|change|pay|track|use))|what(?:'s| is| are| time| size| colou?r)|when|where(?:'s| is| do)|do you (?:sell|have|ship|take|deliver|do)|can i (?:return|pay|use|change|bring)|(?:is|are) (?:the|this|it|these)|which))",
  es: '(?:hola,? )?(?:hay|esta|estan) alguien(?: ahi| aqui| por ahi)?(?=[?! ,]+(?:(?:solo |una |queria |quiero |tengo )*(?:duda|pregunta|preguntar|saber)|cuanto|que (?:talla|hora|color|precio)|cuando|donde|tienen|venden|hacen envios|puedo (?:devolver|pagar|usar|cambiar)|el|la|los|las)(?![a-z]))',
  zh: '(?:在吗|在不在|你好|您好|喂|哈喽)?[,。!? ~]{0,3}有人(?:在)?(?:吗|没|么|嘛)[,。!? ~]{0,3}(?=(?:我|就|先)?(?:想|要)?(?:问|咨询|了解|打听|请问|查)(?!题)|请?问|帮我?(?:看|查)|这个|那个|多少|几点|什么时候|怎么(?:退|换|买|用|付)|有没有(?!人|真人|客服|人工)|能不能(?:退|换|买|用|开|寄)|[^,。!?人]{0,6}(?:多少|几点|什么时候|在哪|包邮吗|有货吗|能退吗))|人呢(?=[,。 ]?(?:快递|骑手|师傅|送货|司机|外卖))',
  ar: '(?:مرحبا |هلا |السلام عليكم |الو )?(?:في |فيه |هل )?(?:حدا?|احد) (?:هنا|هون|موجود|صاحي)(?=[? ,!]+(?:(?:بس |عندي |بدي |ابي )*(?:سوال|اسال|استفسر|استفسار|اعرف)|كم|بكم|متي|وين|هل (?:عندكم|يوجد|اقدر ارجع)|عندكم|ممكن (?:ارجع|اعرف)))',
})
const people = concept({
  en: 'human|person|agent|rep|bots?|robots?|machine|talk|speak|manager|transfer|someone|ai',
  es: 'human[oa]|persona|agente|asesor~|bots?|robots?|maquina|hablar|gerente|transfier~',
  zh: '人工|真人|客服|经理|主管|机器|转|活人|投诉|别回|回我|理我|一直没人',
  ar: 'موظف~|انسان|شخص|بشر~|روبوت|بوت|مدير~|اكلم|احكي|حول~',
})

/** Of a loan, it is whom the rate stands for. */
const rate = /(?<![a-z])(?:apr|representative (?:example|rate)|finance|loan|credit|interest)(?![a-z])/
const theRepresentative =
  /(?<![a-z])(?:who|what)(?:'s| is| does) (?:the |a )?["']?representative["']?(?= ?(?:[?.!]|$)| mean)/g

const everySpokenOf = everywhere(spokenOf)
const everyAddressed = everywhere(addressed)
const everyWouldHave = everywhere(wouldHave)
const everyHail = everywhere(hail)

/** A message without people of whom nothing is wished: those of a game or a trade, likenesses, talks that others have or nobody needs any more, a hail. */
export function withoutNoWish(message: string): string {
  let rest = withoutLikenesses(message)
  if (rate.test(rest)) rest = rest.replace(theRepresentative, ' ')
  rest = rest.replace(everySpokenOf, ' ')
  if (played.test(rest) && !support.test(rest)) rest = rest.replace(everyAddressed, ' ')
  if (settled.test(rest)) rest = rest.replace(everyWouldHave, ' ')
  const unhailed = rest.replace(everyHail, ' ')
  return unhailed !== rest && !people.test(unhailed) ? unhailed : rest
}
