import { unwrap } from '#lib/text/unwrap.ts'
/** What customers say for yes, no and "yes, but", folded. */

/** A clear yes where a clause begins. */
export const strongYes = new RegExp(unwrap`
    ^(?:yes(?! or no)|that(?:'s| is) (?:exactly )?what i (?:want|need|meant)|exactly that|eso (?:mismo|quiero|
    es lo que quiero)|就是这样|هذا (?:ما|اللي) (?:اريد|ابي|ابغي)|sgtm|lgtm|righto|righty|rather!|you bet|100 ?%|yeah|yea|yeh|yh|ye(?![a-z])|yass*|sii+|
    yep|yup|yess+|yess?ir|yeppers|uh[ -]?huh|m+hm+|okie|aye|ha+n+(?: ji)?(?![a-z])|ji(?: ha+n+)?(?![a-z])|bilkul|zaroor|pakka(?![a-z])|th?(?:ee|i)k (?:hai|h|he)(?![a-z])|sahi hai|aight|oui(?![a-z])|(?:kindly )?do the needful|can lah|y(?![a-z'])|sure|sure thing|
    go ahead|go for it|go on|go right ahead|please (?:do|go ahead|proceed|cancel|refund|change|open|update|switch|send|
    file|submit)|do (?:it|so|that|this|both)|i (?:do(?!n't|nt| not)|confirm|agree|accept|approve|consent|authori[sz]e)|
    (?:hereby )?confirm(?:ed|ing)?(?![a-z])|correct|exactly|precisely|absolutely|definitely|certainly|totally|of course|
    naturally|by all means|affirmative|indeed|agreed|accepted|approved|granted|proceed|make it so|spot on|let's (?:do|go)|
    fire away|crack on|have at it|send it|green light|go with that|(?:yes){2,}|(?:si){2,}(?![a-z])|roger|permission granted|you (?:may|have my (?:ok|
    okay|permission|consent|go-ahead))|(?:that|it|this)(?:'s| is| looks| sounds| would be| will be|'ll be|
    'd be)? (?:all )?(?:right|correct|fine|fair|okay|ok|good|great|perfect|acceptable|it|works?(?: for me)?|accurate)|
    works(?: for me)?|sounds (?:good|great|fine|right|fair)|looks (?:good|right|fine|correct)|good to go|pls (?:do(?! no)|go ahead)|
    you (?:can|may) (?:go ahead|proceed|do (?:it|that|so))(?=[ !]*(?:$|[,.]|now|please|thanks|with (?:it|that|the)))|
    (?:it|that) (?:would|does|will)(?=[ ,.!]*$)|i(?:'ve)? (?:already )?said (?:yes|ok|sure|so)(?: already)?(?! (?:to|yesterday|before|earlier|last|in))|
    happy with (?:that|it)|(?:i'm|i am|we're|im) (?:happy|(?:fine|ok|okay|good|cool)(?= (?:with|by|to))|down|sure|certain|
    positive)(?! to wait)|(?:ok|okay|fine|good|cool) (?:with|by|for) (?:me|us)|si(?![a-z])|sip|claro(?! que no)|
    por supuesto|desde luego|de acuerdo|adelante|(?:le |te |lo |la |se lo )?confirm(?:o|ado|amos|ada)|correcto|exacto|
    exactamente|afirmativo|asi es|eso es|asi mero|hag(?:alo|ale|anlo|amoslo)|haz(?:lo|le)|hacelo|hacedlo|proced[ae](?:n|
    mos)?|acept(?:o|amos)|autoriz(?:o|amos)|conforme|estoy (?:de acuerdo|conforme|seguro|segura)|me parece(?: bien)?|
    suena bien|me sirve|me vale|dale|hagale|andele|aja(?![a-z])|okas|seguid|sigue|siga|sigan|continua|continue|
    continuad|va(?![a-z])|sale(?![a-z])|venga|de una|andale|orale|simon|arre|obvio|obviamente|como no|bien(?: por mi)?|
    por mi(?: bien)?|listo|joya|sipo(?![a-z])|sep(?![a-z])|seh|zi(?![a-z])|see{2,}(?![a-z])|seguimos|sigamos|hagamosle|met[ae]le|tramit[ae](?:lo|la|melo)|a huevo(?![a-z])|mandale|metele|okey dokey|okie dokie|barbaro|hecho|tal cual|pued[ea][sn]? (?:hacerlo|proceder|continuar|seguir|cancelarlo|reembolsarlo|tramitarlo|darle)(?= *(?:$|[,.!]|ya(?![a-z])|por favor|gracias|ahora))|
    cuando quiera|نعم|اجل|اي نعم|اقبل|نقبل|قبلت|راضي?ه?(?![\u0620-\u06ff])|(?:اريد|ابي|ابغي) (?:ذلك|هذا|كذا)(?=[ ,.!]*$)|يا ?(?:ريت|ليت)(?= *والله|[ ,.!]*$)|نع{2,}م+|نعم{2,}|اي?و{2,}ه|افعل(?:وا)? (?:ذلك|هذا)|ايوه|ايوا|ايه|اي(?![\u0620-\u06ff])|
    اها|موافق|موافقه|ب?اوافق|[بم]?نوافق|بوافق|بقبل|[بم]نقبل|وافقت|اكيد|بالتاكيد|طبعا|بالطبع|تفضل|اتفضل|نفذ|نفذوا|[بم]?(?:نا?|اا?)?(?:و)?كد(?:نا|
    ت)?(?:لك|لكم)?(?![\u0620-\u06ff])|واه|ابشر|تم(?![\u0620-\u06ff])|توكلنا|يس(?![\u0620-\u06ff])|اوكد|نوكد|تاكيد|موكد|صحيح|صح|
    بالضبط|بالظبط|بلي|يلا|توكل|كمل|اكمل|كملوا|تابع(?:وا|ي)?(?![\u0620-\u06ff])|استمر(?:وا|ي)?(?![\u0620-\u06ff])|واصل(?:وا|ي)?(?![\u0620-\u06ff])|امض|امضي|سو(?:ها|ه|وها|وه)|اعمل(?:ها|ه|وها)|اعتمد|معتمد|مضبوط|معك حق|ابدا|
    ابدوا|بلا شك(?![\u0620-\u06ff])|لا شك(?![\u0620-\u06ff])|متاكده?(?![\u0620-\u06ff])|علي بركه الله|عادي|خلاص|مناسب|
    يناسبني|是的?|对[的头]?|恩(?=$|[恩,。!呢啊])|昂(?=$|[,。!])|嗯|没错|正确|确认|确定|同意|可以的?|行(?!不)|好(?!像|奇)|没问题|没意见|没毛病|
    要(?!是|不|么)|需要(?:的|啊|呀|哦)?(?=[ ,。!~]|$|办|退|取消|请)|接受(?!不|无)|阔以|口以|木问题|对头|得(?=$|[,。!啊咯了])|系(?=$|[啊呀嘅的,。])|愿意(?!不)|麻烦(?=尽?快点?(?:[,。!~哦吧 ]|$|办|退|处理|取消|操作))|(?:帮|给)?(?:我|我们|您|你)?(?:办理?|处理|操作)(?:一下)?吧|
    成(?!本)|中(?!间)|妥|准了|批准|属实|无误|照办|就(?:这样|这么|按|它|这个)|按(?:这个|你说的|您说的)|办(?:理|吧|了吧)|麻烦(?:了|你|您)|当然|请(?:取消|退|提交|
    办理?|改|处理|操作|继续|帮|执行)|那就|走起|得嘞|好嘞|要得|必须的?|整吧|搞吧|弄吧|来吧|继续(?=吧|$|[,。!])|安排|成交|提交|没有?异议)
  `)
/** A yes that is no more than a sound, where a question may follow it. */
export const weakYes = new RegExp(unwrap`
    ^(?:ok|okay|okey|okay then|okk+|okays?|oke|kk?(?![a-z])|okis?|alright|all right|right|fine|good|great|perfect|cool|deal|lovely|
    super|nice|very well|please|(?:ok){2,}|vale|guay|okas?|porf[ai]s?(?:plis)?|por fis?|x ?f[ai]s?(?![a-z])|plis+(?![a-z])|bueno|bien|perfecto|esta bien|por favor|ok dale|genial|estupendo|excelente|bacan|ta (?:bien|bueno)|ya(?![a-z])|تمام|
    ماشي|طيب|اوك|اوكي|اوكيه|حسنا|حاضر|زين|ممتاز|اه(?![\u0620-\u06ff])|يب|مره|من فضلك|لو سمحت|ok|行|好|嗯)
  `)
/** What may stand before a yes. */
export const beforeYes = new RegExp(unwrap`
    ^(?:[\s"'*()-]|(?:oh|ok|okay|well|right|great|perfect|thanks|thank you|many thanks|hmm|ah|alright|all right|so|then|
    and|good|fine|actually yes|hi|hello|lol|haha|pues|bueno|vale|ah|ay|uy|mira|entonces|y|gracias|muchas gracias|hola|
    che|ok|انا|احنا|طيب|تمام|هيا|اه|يعني|خلاص|شكرا|والله|يا ريت|اوكي|好|嗯+|哦|那|呃|啊|谢谢|全?都|全部|两[个项样]都?|地址和?|费用和?|我|我们|本人|这边|
    就)(?![a-z])[\s,.!~…،]*)*
  `)

/** Negatives that say yes. */
export const yesByNo = new RegExp(
  unwrap`
    no veo por que no|(?:can't|cannot|don't) see why not|لا اري ما يمنع|no problem(?:s)?|no worries|no objections?|
    no issues?(?: (?:with|from|at|on)[^,.;!?]*)?|(?:i (?:have|see) )?nothing against (?:it|that)|not (?:a |
    an )?(?:problem|issue)|np(?![a-z])|why not|don't mind|do not mind|no (?:hay|veo|tengo|tenemos|
    existe) (?:ningun[a]? )?(?:problema|inconveniente|objecion|pega|reparo|duda)s?|sin (?:ningun )?(?:problema|
    inconveniente)s?|no faltaba mas|por que no|没问题|没意见|没异议|没有(?:问题|意见|异议)|不反对|لا مشكله|لا مانع(?: عندي| لدي)?|لا باس|
    لا اعتراض|(?:ما|مو|مش|مافي|ما في|مفيش|ماكو) ?(?:في |عندي |لدي )?(?:مشكله|مانع|اعتراض|باس)|ما عندي مانع|لا اري مانعا
  `,
  'g',
)
/** Negatives that take nothing back. */
export const harmlessNo = new RegExp(
  unwrap`
    no matter (?:what|how)(?: [a-z]+){0,3}|before (?:it (?:ships|leaves|goes out|gets? (?:sent|shipped|packed)|is (?:sent|shipped|packed|dispatched))|they (?:ship|send|pack|dispatch)(?: it)?)(?= *(?:$|[,.!;]|please|pls|thanks))|antes de que (?:l[oa] )?(?:salga|envien|manden|despachen|embalen|preparen)(?= *(?:$|[,.!;]|por ?fa|gracias))|no (?:me |nos )?queda (?:de )?otra|趁[着]?[还现在]{0,2}没[^,。取退]{0,4}|قبل لا [ؠ-ۿ]+|(?<=l[oae]s? )no mas(?= *(?:$|[,.!]))|لا غير|never ?mind (?:about )?(?:the|my) (?:discount|coupon|fee|points|offer|promo|price|voucher|charge|cost|gift|deal)|no doubt|can't wait|no (?:more|further|other) questions|no rush|no hurry|not? in (?:a |any )?(?:rush|hurry)|
    no tengo prisa|sin prisas?|no me corre prisa|no (?:hay|corre) prisa|no veo por que no|مو مستعجل[ؠ-ۿ]*|
    مش مستعجل[ؠ-ۿ]*|لست مستعجل[ؠ-ۿ]*|ما في عجله|no need to (?:wait|ask|check|hurry)|don't (?:worry|hesitate)|
    no (?:changes|other changes)|know (?:it|there|that) (?:can't|cannot|is no|'s no)[^,.;!?]*|(?:not|cannot|
    can't) be (?:undone|reversed)|no going back|nothing else|cuanto antes|lo antes posible|hasta luego|
    no se preocup[a-z]+|no te preocupes|no (?:me |nos )?(?:import[ao]|molesta)|no pasa nada|no hay apuro|no se puede (?:deshacer|revertir)|no hay vuelta atras|ni modo|
    no me arrepiento|nada mas|不用(?:等|谢|客气|考虑|再问|担心)[了]?|不客气|不好意思|不(?:着)?急|不后悔|别(?:的|人|处)|先(?:生|前|谢)|首先|没(?:事|关系|影响)(?:的|哈|啦|儿)?(?=[,。!~ 确取退改办])|不(?:要紧|打紧|碍事|介意|在乎|在意)|无所谓|没所谓|(?:无法|不能|
    不可)(?:恢复|撤销|撤回|反悔)|لا (?:يمكن|نقدر) (?:التراجع|الرجوع)|لا تقلق|ولا يهمك|لا شي اخر|قبل (?:ما|ان) [\u0620-\u06ff]+
  `,
  'g',
)

/** The act is refused, put off or doubted, whatever else is said. */
export const hardNo = new RegExp(unwrap`
    (?<![a-z])(?:wait|let me (?:ask|check|see)|actually(?= *[.!]*$)|(?<=^)todo bien gracias|(?<=^(?:no[, ]+)?)(?:i'm|im|we're) (?:good|fine|ok(?:ay)?|cool)(?:[, ]+(?:thanks?|thank you|for now))*$|nahi+n?|mat kar[a-z]*|ruko|rukiye|(?:venga|anda) ya|(?:come|get) back(?: to)?|let you know|(?:te|le|les) (?:aviso|digo|confirmo (?:luego|manana))|
    hold on|hang on|stop|not yet|not now|not sure|unsure|cancel that(?! (?:one|order))|changed my mind about|
    let me think|think about it|
    think it over|sleep on it|maybe|perhaps|actually,? (?:no|don't|make|can|could|leave|let)|instead(?! of)|rather not|
    rather (?:have|keep|get|wait)|what if|only if|unless|but only|how about|before (?:that|you|we)|don't (?:cancel|
    refund|do|change|proceed|open|go|touch|send|submit|update)|do not (?:cancel|refund|do|change|proceed|open|go|touch|
    send|submit|update)|espere|espera|aguarde|aguanta|todavia no|aun no|mejor no|no quiero que|no (?:lo|la|los|
    las) (?:cancel|reembols|cambi|abr|anul|hag|haz)[a-z]*|quiza|quizas|tal vez|no se(?! preocup)|no estoy segur[oa]|
    lo pienso|pensar(?:lo|melo)?|pensando|dejeme|dejame|depende|solo si|en (?:cambio|vez)|nah|very funny|as if|yeah right|(?:another|what a) useless|(?:is|how) (?:ridiculous|absurd)|
    que (?:gracioso|risa|chiste)|es (?:ridiculo|absurdo)|y que mas|ya (?:vere|veremos))(?![a-z])|才怪|好什么|别(?:取消|退|改|动|办|
    急着)|等等|等一下|等会|等我|先(?:别|不|等|留|放|看|问)|算了(?![,。 ]?[那就唉直接给我帮]{0,3}(?:取消|退)(?:吧|掉|了吧|$))|再(?:想|考虑|看|等|说)|考虑|也许|可能(?:会|还)|还没(?:想|决|考)|暂时|以后再|不(?:取消|退|改|办|确定|同意|可以|行|
    用了|是|对|要了?[,。!]|必|想(?:取消|退|改))|(?<![\u0620-\u06ff])(?:انتظر|استن[اي]?|لحظه|ربما|يمكن بعدين|لست متاكد|مو متاكد|
    مش متاكد|ليس بعد|لسه|افكر|بفكر|بعدين|لاحقا|قبل ذلك|اولا|دعني|خليني|لا ت[\u0620-\u06ff]+|توقف|وقف|مو الان|
    مش الان)(?![\u0620-\u06ff])
  `)
/** Any negation. */
export const anyNo = new RegExp(unwrap`
    (?<![a-z])(?:no|nope|not|nahi+n?|mat(?= ka?r)|don't|dont|do not|never|later|first|actually|nah|luego|despues|antes|primero|nunca|tampoco|
    ni)(?![a-z])|[不没别未](?![错])|先|(?<![\u0620-\u06ff])(?:لا|لم|لن|ليس|مو|مش|ما|ولا)(?![\u0620-\u06ff])
  `)
/** A condition or a change that the customer puts. */
export const butYes = new RegExp(unwrap`
    (?<![a-z])(?:but|lekin|magar|agar|(?<!al |mas o )menos (?:el|la|los|las|lo)|except|apart from|as long as|provided|providing|on condition|assuming|only (?:for|the|to)|
    make (?:it|that)(?! (?:so|happen))|change (?:it|that) to(?! (?:that|this|the new)(?![a-z]))|should be|not the|pero|siempre (?:que|y cuando)|con tal|a condicion|salvo|
    excepto|que sea|mejor (?:a|al|el|la|que|en|por|hazlo|cambi)|sino)(?![a-z])|(?<![a-z])if (?!possible|you (?:please|
    don't mind|could|can|would)|that's (?:ok|okay|alright|fine)|i may)|(?:,|y|solo|pero|siempre|y si|^) ?si (?:es|no|me|
    se|puede|pueden|hay|llega|cuesta|sale|son)(?![a-z])|但是?|不过|只要|前提|如果|要是|除非|的话|除了|(?:换|改)(?:成|为)(?!这|它|新|上面|以上|刚才|您?说的|[。!,]|$)|应该是|
    (?<![\u0620-\u06ff])(?:لكن|ولكن|بشرط|شرط|اذا|في حال|الا|(?:خليها|خلها|اجعلها)(?! (?:كذا|كده|هكذا|هيك|زي ما|مثل ما|كما|علي هذا))|غيرها الي(?! (?:هذا|هذي|هذه|نفس|العنوان الجديد))|بدل)(?![\u0620-\u06ff])|
    (?<![\u0620-\u06ff])(?:لو (?!سمح)|بس (?!ثواني|دقيقه|لحظه))
  `)
/** Somebody else's yes, or a yes of another time. */
export const reportedYes = new RegExp(unwrap`
    (?<![a-z])(?:(?:he|she|they|wife|husband|son|daughter|friend|mother|father|brother|sister|boss|colleague|agent|you|
    bank|seller)(?:'s|'d| would| has| had| just| already)? (?:said|says|say|told|tells|wrote|asked|agreed|confirmed)|
    (?:i|we)(?:'ve| have| had)? (?:already )?(?:said|told|wrote|confirmed|agreed)(?: (?:yes|that|it|
    this))?(?: [a-z]+){0,3} (?:yesterday|before|earlier|last|already|in the|to (?:him|her|them|another|the other))|
    (?:dijo|dice|dijeron|me dijo|ha dicho|escribio) que|(?:mi|su|el|la) (?:marido|mujer|esposa|esposo|hij[oa]|amig[oa]|
    herman[oa]|madre|padre|jef[ea]) (?:dijo|dice|me dijo|confirmo|acepto))(?![a-z])|(?:他|她|他们|老公|老婆|朋友|妈|爸|同事|客服|
    卖家)[^,。]{0,3}(?:说|讲|回复|答应|同意)|(?<![\u0620-\u06ff])(?:قال|قالت|قالوا|زوجي|زوجتي|اخي|اختي|
    صديقي)(?: [\u0620-\u06ff]+)? ?(?:قال|قالت|نعم|موافق|وافق|وافقت|ان)
  `)
/** Another of several things than the one that was put. */
export const otherOne = new RegExp(unwrap`
    (?<![a-z])(?:the other (?:one|order)|other order|another (?:one|order)|el otro|la otra|otro pedido)(?![a-z])|另(?:一|
    外)|别的(?:订单|那)|(?<![\u0620-\u06ff])(?:الثاني|الاخر|الاخري|الثانيه)(?![\u0620-\u06ff])
  `)

/** A question that its sign is left out of: "退款要等多久". */
export const asksBack = new RegExp(unwrap`
    (?<![a-z])(?:how (?:long|much|soon|many|does|do|would|will)|what (?:happens|about|if)|cuanto (?:tarda|tiempo|demora|cuesta)|cuando (?:me |se |lo |
    la )?(?:lleg|devuelv|reembols))|(?<![a-z])(?:para|por|de|con) que$|多久|多长时间|什么时候|多少|怎么|[吗么]$|(?<!好的?|嗯|恩)呢$|(?<![\u0620-\u06ff])(?:كم|متي|كيف|هل)(?![\u0620-\u06ff])
  `)
