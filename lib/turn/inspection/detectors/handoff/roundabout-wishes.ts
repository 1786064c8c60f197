import { unwrap } from '#lib/text/unwrap.ts'

/**
 * A person wished for in a roundabout way: by what only people have, by "no more of this" and a person, by the machine left out, by one who
 * understands, by who is above, by a body that is to attend to the matter.
 */

const bodyEn =
  '(?:officer|executive|official|clerk|operator|supervisor|superior|senior|manager|representative|agent|rep|advis[oe]r|specialist|colleague|staff member|member of (?:your |the )?(?:staff|team)|human|person|staff|support)'

const english = [
  unwrap`
    (?<![a-z])(?:in the flesh|flesh and blood|with a (?:heartbeat|pulse|brain)|(?:a |no |one |single |living )+soul(?= ?[?.!,]|
    $| there| here| in| around| who| to)|(?<!(?:or|like|than|as|is|not) )(?<!(?:or|like|than|as|is|not) an? )(?:actual|real|living|breathing) (?:human|
    person|people|one|being)(?= ?[.!?,]|$| only| please| pls| now| at last| for| on|to | who)|(?:real|actual) people|human (?:eyes|being|touch here|help|
    ears|brain|contact|to human|officer|agent|operator|support|intervention|assistance)(?! (?:in|for) the (?:design|product)))(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:time|ready|enough(?: chat(?:ting)?| of this| talk)?|right|ok|okay|fine|now|next|done|no more|that's it)(?: for|,|\.|:|!)? (?:a |an |
    the )?(?:real |actual |live )?(?:person|human|operator|supervisor|manager|agent)(?= ?[.!?,]|$| please| now| to)|^\W{0,4}(?:0|#)(?:[ ,]*(?:0|
    #)){0,3}[ ,]*(?:operator|agent|human|rep|person)?\W*$|(?:^|[.!?,] ?)(?:some|any)(?:body|one)[.!?, ]{1,3}(?:any(?:body|one)|please\W*$|pls\W*$|
    help\W*$|now\W*$|real)|(?:^|[.!?,] ?)(?:some|any)(?:body|one)\W*$
  `,
  unwrap`
    (?<![a-z])(?:skip|bypass|ditch|lose|forget|cut out|without|no|leave out|turn off|get past|get round|get around|spare me) (?:the |this |that |your |
    all (?:the )?)?(?:damn |bloody |stupid |silly )?(?:bots?|robots?|chat ?bots?|machines?|ai|automated (?:stuff|thing|assistant|system)|
    virtual assistant)(?= ?[.!?,;]|$| please| and| pls| now)
  `,
  unwrap`
    (?<![a-z])(?:want|need|like|give me|get me|get us|find me|fetch|bring me|send|try|prefer|looking for|isn't there|
    is there)(?: [a-z']+){0,2}? (?:some(?:one|body)|any(?:one|body)|one) (?:else )?(?:who|that) (?:actually |really |properly |just )?(?:gets?|
    understands?|knows?|listens?|thinks?|reads|cares|can (?:think|listen|help|decide|understand|sort|fix|actually|do)|speaks)(?![a-z])|
    (?<![a-z])(?:who else|anyone else|anybody else|someone else|somebody else)(?: [a-z']+){0,2}? (?:is there|there|can i|could i|i can|could help|
    can help|available|to talk|to ask|who can|at your end|on your end)(?![a-z])|(?<![a-z])(?:fetch|get me|get us|bring|find me) (?:some(?:one|body)|
    a (?:person|human|colleague|grown-?up))(?![a-z])
  `,
  unwrap`
    (?<![a-z])who(?:m)?(?: the (?:hell|heck))? (?:do|does|can|could|should|must|have|would)(?: i| we| one| you)?(?: [a-z']+){0,2}? (?:gotta|got to|
    have to|need to|to|i)? ?(?:talk|speak|turn|complain)(?: to| with)?(?= ?[?.!]|$| (?:round|around|here|there|if|over|now|to get))|(?<![a-z])(?<!(?:a|an|the|my|our|this|that|one|each|per|money|send|bank|wire) )(?:escalate|
    bump|kick|raise|hand|pass|refer|connect|transfer|forward|route|take)(?: (?:me|us|this|it|that|up|on|over|things|my [a-z]+)){0,3} (?:to|with) (?:an? |
    the |your |some )?(?:real |live |more )?${bodyEn}(?![a-z]| (?:accounts?|card|bank|wallet|iban|abroad|in (?!charge|person)))
  `,
  unwrap`
    (?<![a-z])(?:arrange for|request|require|ask|asking|have|let|get|appoint|assign|nominate|instruct|grateful if|obliged if|appreciate it if|
    appreciated if|glad if|if)(?: for| that)? (?:an? |one of your |the |your |some )${bodyEn}(?: of yours| on your side| from your side)? (?:to |could |
    would |can |will |may |might )?(?:kindly |please )?(?:attend|carry|take|telephone|phone|ring|contact|handle|review|look|continue|assist|deal|respond|
    reply|get|step|join|pick|visit|speak|call|help)(?![a-z])|(?<![a-z])(?:lodge|raise|discuss|settle|resolve|sort|finish|handle|have (?:it|this) out|
    thrash (?:it|this) out|go over|go through)(?: (?:it|this|that|the [a-z]+|my [a-z]+|things|out)){0,3} with (?:an? |your |some |one of your )?(?:real |
    actual |human |live |proper )*(?:${bodyEn}|some(?:one|body))(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:one|any|some) of (?:the|your|yer) (?:lasses|lads|ladies|gents|girls|boys|guys|folks?|team|staff|people|humans|colleagues|operators|
    reps)(?: [a-z]+){0,2}? (?:give|gi'?e|call|ring|phone|bell|buzz|pop|come|jump|help|look|chat|on the)|(?<![a-z])(?:get|jump|hop|on|go|do|have|schedule|
    set up|book|arrange)(?: (?:me|us|it|this|someone|somebody|a|an|quick)){0,3} (?:on (?:a |the )?)?(?:blower|call|phone|zoom|video call|
    voice call) with (?:your |the |an? |one of your )?(?:support|team|someone|somebody|agent|staff|rep|human|person|people|colleague|manager|supervisor|
    advis[oe]r)|(?<![a-z])(?:get|put) (?:someone|somebody|anyone|a human|a person) on (?:the )?(?:blower|line|phone|horn|call)(?: (?:for|to|with) (?:me|
    us))?|(?<![a-z])(?:put|patch|pop|pass|stick|switch|get) (?:me|us) (?:through|thru|over|across)(?= ?[.!?,]|$| (?:please|pls|plz|now|pal|mate|love|
    to (?:someone|somebody|a person|a human|your|support|the (?:team|manager|supervisor|office|desk))|will|would|luv|bro))
  `,
  unwrap`
    (?<![a-z])(?:you'?re|ur|you are|this is|it's|my (?:issue|problem|case|question)(?:'s| is)) (?:too |way too )?(?:clueless|useless|beyond you|
    complicated for (?:you|a bot|a machine)|above you|no use|not helping|not getting (?:it|this))(?:[^.!?]{0,30})(?:some(?:one|body)|person|human|
    who else|colleague|people|staff)|(?<![a-z])(?:love|nice|good|like|want|miss|prefer|long|hoping|need)(?: to| for)?(?: [a-z]+){0,2}? (?:an? |
    the )?(?:actual|real|human|living|friendly|person's) (?:voice|face|conversation|contact|interaction)(?![a-z])|(?<![a-z])(?:are|is) (?:any|
    some) (?:actual |real )?(?:humans?|people|staff|colleagues?|agents?) (?:on|at|in|around|about|awake|left|working|reading|free|who)(?! (?:night|
    weekends))(?![a-z])
  `,
]

const bodyEs =
  '(?:funcionari[oa]|emplead[oa]|ejecutiv[oa]|operador[a]?|supervisor[a]?|superior|encargad[oa]|responsable|agente|asesor[a]?|representante|human[oa]|persona|companer[oa]|colega|jef[ea]|gerente|especialista|alguien|alguno|pana|compa|chav[oa]|compadre)'

const spanish = [
  unwrap`
    (?<![a-z])(?:carne y hueso|ojos human[oa]s|voz humana|(?:un|ningun|algun) (?:alma|ser humano|ser vivo|ser pensante)(?= ?[?.!,]|
    $| ahi| alli| aqui| que| por)|alma viviente|(?<!soy una )(?<!eres una )(?:personas?|gente|alguien) (?:de verdad|real(?:es)?|viv[oa]s?)|(?:trato|
    contacto|oido|cerebro|factor) human[oa])(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:salta(?:te|rme|r)?|saltese|omit[aei]r?|evita(?:r|me)?|quita(?:r|me)?|fuera|sin|nada de|pasa de|olvida(?:te de)?|deja) (?:el|la|al|los|
    este|ese|esta|tanto|tanta|ya el|de) ?(?:robot|bot|maquina|maquinas|bots|robots|ia|asistente virtual|contestadora?|automat\w+)(?![a-z])|(?:^|
    [.!?,] ?)(?:ya (?:basta|esta bien|estuvo)|basta|suficiente|se acabo|bueno|listo|vale|ya|ahora|enough)(?: de)?(?: [a-z]+){0,2}?[,.:]? (?:un |una |
    con un |con una )?(?:persona|human[oa]|operador[a]?|agente|supervisor[a]?|encargad[oa])(?= ?[.!?,]|$| ya| por favor)|(?:^|
    [.!?,] ?)alguien[.!?, ]{1,3}(?:quien sea|lo que sea|por favor|porfa|quien este|ayuda|ya)|(?:^|[.!?,] ?)(?:a )?quien sea[.!?, ]|^\W*alguien\W*$
  `,
  unwrap`
    (?<![a-z])(?:pasame|paseme|pasenme|dame|deme|denme|comunicame|comuniqueme|conectame|conecteme|poneme|ponme|pongame|mandame|mandeme|buscame|busqueme|
    traeme|traiga|trae|ponga|pon|llamame|llame|quiero|quisiera|necesito|prefiero|busco)(?: (?:a|con|al|en))? (?:el |la |un |una |otr[oa] |algun |alguna |
    su |tu |sus )?(?:${bodyEs}|otr[oa]) (?:que|quien) (?:de verdad |si |realmente |me |lo |la |le )*(?:entiend|entend|sep|sab|pued|piens|resuelv|decid|
    mand|escuch|ayud|hable|lea|si)[a-z]*|(?<![a-z])(?:alguno|alguna|otr[oa]|un[oa]|alguien) que (?:de verdad |realmente |me )*(?:entienda|sepa|piense|
    escuche|resuelva|decida|mande|pueda (?:ayudarme|decidir|resolver))(?![a-z])|quiero a otr[oa] que
  `,
  unwrap`
    (?<![a-z])(?:echar|dar|pegar|hacer|regalar)(?:me|nos)? (?:un |una )?(?:llamad(?:a|ita)|toque|telefonazo|timbrazo)(?: [a-z]+){0,2}? (?:un[oa]?|
    algun[oa]?|alguien|su|vuestr[oa]|de) ?(?:${bodyEs}|ustedes|vosotros)?(?![a-z])|(?<![a-z])(?:tratar|tratarlo|ventilar|arreglar|arreglarlo|gestionar|
    presentar|exponer|dirimir|resolver|solucionar|hablar|dejar)(?: [a-z]+){0,4}? (?:con|ante|a) (?:un |una |algun |alguna |el |la |su |sus |
    otr[oa] )${bodyEs}(?![a-z])(?! (?:de mi|del banco|de aduanas))
  `,
  unwrap`
    (?<![a-z])(?:escal[aeo]\w{0,6}|elev[aeo]\w{0,6}|sub[aei]\w{0,5}|pas[ae]\w{0,5}|deriv[aeo]\w{0,6}|remit\w{2,6}|transf\w{3,9}|
    turn[ae]\w{0,5})(?: (?:esto|eso|mi|caso|tema|asunto|el|la)){0,3} (?:a|al|con) (?:un |una |su |tu |el |la |otr[oa] |sus )?(?:superior|supervisor[a]?|
    jef[ea]|gerente|encargad[oa]|human[oa]|persona real|responsable|agente|companer[oa]|nivel (?:2|dos|superior))(?![a-z])|(?<![a-z])(?:quien|
    alguien)(?: [a-z]+){0,2}? (?:por encima de (?:ti|usted)|mas arriba|con autoridad|con poder|mas capacitad[oa]|mas preparad[oa])(?![a-z])|
    (?<![a-z])(?:requiere|necesita|precisa|exige|merece)(?: de)?(?: [a-z]+)? (?:un |una |ojos |atencion |trato |intervencion )?(?:human[oa]s?|
    de una persona|de alguien|personal humano)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:solo|unicamente|puras?|nomas) (?:con )?(?:gente|personas|human[oa]s)(?= ?[.!?,]|$| de| real| por| porfa)|(?<![a-z])(?:hay|esta|queda|
    anda)(?: [a-z]+){0,2}? (?:un alma|algun vivo|alguien vivo|alguien despierto|alguien con vida)|(?<![a-z])(?:que )?(?:se haga cargo|tome el caso|
    lo retome|siga|continue|se ocupe|me ayude)(?: [a-z]+){0,2}? (?:un |una |algun |alguna |su |otr[oa] )${bodyEs}|(?<![a-z])(?:un |una |algun |alguna |
    su |otr[oa] )(?:ejecutiv[oa]|emplead[oa]|companer[oa]|funcionari[oa]|supervisor[a]?|encargad[oa]|human[oa]|agente) (?:se haga cargo|tome|lo retome|
    siga|continue|se ocupe|me (?:ayude|marque|llame|atienda))|(?<![a-z])(?:escuchar|oir|sentir) (?:una |la )?voz (?:humana|de verdad|real|
    de (?:una )?persona|de alguien)
  `,
]

const chinese = [
  unwrap`
    喘气的|活的(?:人|客服)?(?=[,。!?来]|$)|(?:来|换|找|叫|给我?)(?:一?个|一?位)?(?:活的|明白人|懂的|懂行的|靠谱的|能听懂的|管事儿?的|说得上话的|正经人|真的人)|有血有肉|(?:听|跟)[^,。!?]{0,4}(?:真?人(?:的)?(?:声音|说话)|
    人声)|人(?:的)?声音|(?:需要|得|要|该|应该)(?:有)?(?:个)?(?:真)?人(?:来|工)?(?:看|处理|管|介入|跟进)(?!性)
  `,
  unwrap`
    (?:跳过|绕过|关掉|撤掉|去掉|略过|别用|甭用|唔要|唔想要|不要)(?:这个?|那个?|你们的?)?(?:机器人?|智能客服|ai|语音助手|自动客服|机械人|bot)(?!吸|扫|拖)|(?:够了|算了|行了|别绕了|别聊了|不聊了|停)[,。! ]{1,3}(?:来|找|叫|转|换|
    要)?(?:个|一个)?(?:真人|人工|人(?:来|吧|$)|活的)|^[^\u4e00-\u9fff0-9]*0[ ,.]{0,3}(?:转)?人工[^\u4e00-\u9fff0-9]*$|^[0#*]{1,4}$
  `,
  unwrap`
    (?:接|转|找|要|给我)[^,。!?]{0,3}(?:总台|前台|总机|值班(?:的|人员|经理)?|二线|上一级|上级|高级客服|资深客服)|(?:随便|不管|无论)(?:是)?(?:谁|哪位|哪个)(?:都行|都可以|来|也行)|上面(?:还)?(?:有人|谁管|有没有人)|(?:把|叫|
    喊|找|请)(?:你们?|您们?|贵司)(?:的)?(?:头儿?|头头|老大|当家的|管理层|话事人|大佬|组长|班长|店长)(?:叫|喊|请|找|来|出|给|$|[,。!?])?|话事人
  `,
  unwrap`
    (?:跟|和|找|与|同|要)[^,。!?快卖银]{0,5}(?:管|负责|处理|做|搞|弄)[^,。!?]{1,6}的(?:那位|那个|人|同事|同志)?(?:说|谈|聊|讲|沟通|对接|通话|$|[,。!?])|(?:揾|揾)(?:个|位)?[^,。!?]{0,3}(?:同我|倾|讲)|
    (?:叫|找|派|让|请)[^,。!?快骑]{0,4}(?:明白|懂|清醒|有权限|有经验)[^,。!?]{0,4}(?:的人?|人)|(?:你(?:搞|弄|处理|解决|听|看)不(?:定|了|懂|明白))[^。!?]{0,8}(?:换|找|叫|让|还有人|上面|别人)
  `,
]

const bodyAr =
  '(?:(?:ال)?(?:موظف|مسوول|مختص|مشرف|مدير|زميل|ممثل|خبير|مستشار|كبير|رييس)[هين]{0,2}(?:كم|ك|ا)?|(?:انسان|بشر|شخص|واحد|حد|احد|حدا)(?: (?:حقيقي|فاهم|من لحم ودم|بشري|عاقل|مسوول|يفهم|يعرف|يقدر|من (?:عندكم|فريقكم|طرفكم)))?)'

const arabic = [
  unwrap`
    (?<![\u0620-\u06ff])(?:من )?لحم ودم(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:صوت|رد|تواصل|تدخل|عيون|عقل|دعم|لمسه) (?:ال)?(?:انسان|بشر|بشري|بشريه|
    ادمي|بني ادم)(?: حقيقي)?(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:ما في|مافي|مفيش|ما فيه|فيه?|هل من) (?:ولا )?(?:روح|نفس حيه|كاين حي|بني ادم|بشر|
    ادمي|واحد حي)(?: [\u0620-\u06ff]+)?(?= ?[?؟!.,]|$)|(?<![\u0620-\u06ff])(?<!انا )(?:ناس|بشر|اشخاص|شخص|انسان) (?:حقيقيين|حقيقين|حقيقي|بجد|عن جد|صج|
    بصحيح)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:يبي|يبغي|يحتاج|يتطلب|بدو|عايز|محتاج) (?:له |لها )?(?:بشر|انسان|تدخل بشري|موظف|احد|حد|شخص|
    بني ادم)(?: [\u0620-\u06ff]+)?(?![\u0620-\u06ff])
  `,
  unwrap`
    (?<![\u0620-\u06ff])(?:تخطي|تجاوز|اترك|اتركني من|شيل|شيلو|بلاش|دعني من|بعد عن|خلينا من|كفي|كفايه|خلص) (?:هذا |هال|من )?(?:ال)?(?:روبوت|بوت|اله|ماكينه|
    مكينه|ذكاء الاصطناعي|رد الالي|مجيب الالي|رد التلقايي)(?![\u0620-\u06ff])|(?:^|[.!?؟,] ?)(?:كفايه|كفي|خلاص|يكفي|بس|انتهي|
    بلاش)(?: [\u0620-\u06ff]+){0,2}[,.! ]{1,3}(?:ابي |ابغي |بدي )?(?:شخص|انسان|موظف|بشر|مشرف|حد)(?= ?[.!?؟,]|$| لو| رجاء| حقيقي)|(?:^|
    [.!?؟,] ?)(?:اي (?:احد|حد|شخص|واحد|موظف|انسان))(?: ?[.!?؟,]| لو سمحت| رجاء| ارجوكم|$)
  `,
  unwrap`
    (?<![\u0620-\u06ff])(?:هات|هاتلي|هاتولي|جيب|جيبلي|جيبولي|نادي?|نادوا|ناد لي|وصلني|عطني|عطوني|اعطني|خلي|خلوا|خل|طلعلي|شوفلي|دلني علي|ابعتلي|
    كلم لي) (?:لي |ب)?(?:حد|احد|واحد|شخص|اللي|من هو|كبير|رييس|مسوول|مدير|مشرف|معلم)(?:كم|ك|هم)? ?(?:[\u0620-\u06ff]+ )?(?:يفهم|فاهم|فوقك|اعلي منك|يعرف|
    يقدر|يحل|يكلمني|غيرك|مسوول|بيفهم|عاقل)[\u0620-\u06ff]*|(?<![\u0620-\u06ff])(?:مين|من) (?:ال)?(?:مسوول|مدير|مشرف|كبير|رييس)(?: (?:عندكم|هنا|عليك|
    فوقك))?(?<=عندكم|هنا|عليك|فوقك)(?= ?[?؟!.]|$| اكلمه| احكي)|(?<![\u0620-\u06ff])ناد(?:ي|وا)? (?:لي )?(?:اللي|من) (?:فوقك|اعلي)
  `,
  unwrap`
    (?<![\u0620-\u06ff])(?:صعد|ارفع|حول|احل|انقل|مرر|وصل|ودي)(?:ها|ه|ني|وها|وه|لي|وا)? (?:الموضوع |المشكله |طلبي |الشكوي )?(?:الي |ل|لل|علي )(?:ال|
    ل)?(?:مشرف|مدير|مسوول|موظف|زميل|اداره|مختص|اعلي|رييس|بشر|انسان|شخص حقيقي)[\u0620-\u06ff]*|(?<![\u0620-\u06ff])(?:تكليف|تعيين|تخصيص|ارسال|توفير|تفريغ|
    اسناد) (?:احد |ال)?(?:موظف|مسوول|مختص|ممثل|مشرف|مندوب عنكم|شخص|زميل)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+)?|(?<![\u0620-\u06ff])(?:ب)?(?:مكالمه|مقابله|
    محادثه|اتصال|جلسه|كلمه) (?:مع) (?:احد )?${bodyAr}(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:عرض|طرح|شرح|مناقشه|احل|احلها|احله|انهي|اناقش|اسوي|اطرح|
    اعرض|اخلص)(?:ها|ه)? ?(?:[\u0620-\u06ff]+ ){0,2}(?:علي|مع|ل|امام) ?${bodyAr}(?![\u0620-\u06ff])
  `,
  unwrap`
    (?<![\u0620-\u06ff])(?:ممكن|ابي|ابغي|بدي|اريد|ارجو|ياريت|يا ريت|خلي|خلوا|ودي|لو|اتمني|عايز|عاوز|حابب) (?:لو |ان |انه )?(?:زميل[هك]?(?:كم|ك)?|كبيركم|
    كبيرك|رييسكم|مديركم|مسوولكم|معلمكم|احد زملايك) (?:ي|ت|ب?ي)[\u0620-\u06ff]+|(?<![\u0620-\u06ff])(?:حتي|عشان|علشان|لين|كي|باش) (?:احكي|احجي|اتكلم|اكلم|
    اوصل|اتحدث|نهضر|نحكي|اتواصل|القي|احصل)(?: (?:ل|مع|ويه|وياه|ويا|علي|الي))? ?(?:ل|ب)?(?:انسان|بشر|موظف|حد|احد|شخص|بني ادم|مسوول)(?![\u0620-\u06ff])|
    (?<![\u0620-\u06ff])(?:احكي|احجي|احچي|اسولف|نهضر|اهضر|ادوي|نحكي|اتكلم|اتحاور|اتفاهم|ادردش|اهرج) (?:شوي )?(?:ويه|ويا|مع|وي|معا) (?:شي |اي )?(?:واحد|
    وحده|انسان|بشر|موظف|حد|حدا|احد|بني ادم|ناس)(?! (?:من اهلي|من ربعي))(?![\u0620-\u06ff])
  `,
]

/** Patterns of roundabout wishes, by language. */
export const roundaboutWishes = { en: english, zh: chinese, es: spanish, ar: arabic } as const
