import { unwrap } from '#lib/text/unwrap.ts'

/** Complaints waved away, and not having listened held against somebody. */
export const blunt = {
  en: unwrap`
    (good|every) reasons? (to|for) (call|calling|treat|treating) you *, if the (shoe|cap) fits(?= ?[.,!]| ?$), you (should have|should've) (saved|planned|budgeted|worked)( up| ahead| better| harder)? (like|as) (everybody|everyone|the rest|normal|other),
    (go ahead|be my guest|sue us|try it)[,;]?( and)? (see|let's see|we'll see) (how far|where|what) (you|that|it) *, (we have|we've got|our lawyers are) (far |much )?(better|bigger|stronger|more expensive)( lawyers)?(?= ?[.,!]| than you), (look|take a look|have a look|try looking) in the mirror(?= ?[.!]| ?$| first| before), how (can|could|does) (anyone|anybody|someone|a person|you) (possibly |even )?(mistype|forget|fall for|misread|mess up|get wrong) (that|this|it|such), leave (it|that|this|online banking|banking|money|the internet) to (the )?(grown-ups|grownups|adults),
    (it|that|this) (on|across) your forehead, (a |even a |my )(goldfish|monkey|parrot|toddler|five-year-old|hamster) (could|can|would|would have|manages) (remember|do|manage|understand|figure|handle|get|to) *, (sounds|looks|seems) (to me )?like you (broke|dropped|lost|damaged|smashed) (it|this|that|them) yourself, oh,? (poor you|you poor thing|poor baby|poor thing),
    (whining|moaning|crying|shouting|yelling|sulking|ranting|whinging|throwing a fit) (won't|isn't going to|doesn't|will not|never) (help|get|change|make|bring|speed|do) *, can't understand it for you, (had you|if you'd|if you had) (only |just |bothered to )?(listened|read|paid attention)( [a-z]+){0,4},? (we|you|i) (wouldn't|would not)
  `,
  zh: unwrap`
    [您你]到底(有没有)?(撒谎|骗人|说谎)了?(没有|没|吗), (肯定|一定|自然)有(他|她|人家)的?道理, [那这]是[您你]自己的事(情)?(?=[,。!]|$),
    我们的?律师(比[您你]的?|团队)?[^,。]{0,4}(强|厉害|多得多)(得多|多了|着呢), 照(一?照)?镜子(?=[,。!]|$), (这|这样|这么简单)(都|也)能?(输错|搞错|弄错|填错|看错|弄丢|搞丢), [您你]自己(太|够|就是)?(蠢|笨|傻|糊涂|没脑子), (还是)?(让|叫|交给)大人(来|弄|处理),
    写(在)?(脑门|额头|脑袋)(上|儿), (金鱼|猴子|鹦鹉|小狗|三岁小孩|幼儿园小孩)都(能|会|记|懂|知道|看得), 怕不是[您你]自己(摔|弄|搞|打|丢), 谁(逼|求)[您你](买|点|下单|来|选|用), (两|几|一)分钟都?嫌(累|麻烦|烦|长|久),
    [您你](要是|当初要是|如果当初|当初|早)(第一[遍次]|一开始|早)?(就)?(能|肯)?(听明白|听懂|看清楚?|听进去|看明白), (跟|和|对)[您你](说|讲|解释)(了|再多)?也?(是|没|等于)?(白说|白讲|没用|白费|听不懂)
  `,
  es: unwrap`
    (y )?acaso (mentia|miente|mentias|mientes), (tendria|tenia|tuvo|tendra) (sus|buenas) razones (para|al) *, quien se pica, haber (ahorrado|pensado|leido|trabajado|planificado)(lo)?( antes)?(?= ?[.,!]| ?$),
    a ver (hasta donde llega|que consigue|hasta donde le llega|como le va)(?= ?[.,!]| ?$), nuestros abogados son (mejores|mas) *, (mirese|mirate|mire usted) (antes )?(al|en el|a un) espejo, como se puede (teclear*|escribir*|olvidar*|perder*|confundir*) (eso|esto|algo asi), (pura )?(torpeza|estupidez|tonteria|ignorancia|negligencia) (suya|tuya)(?= ?[.,!]| ?$), (deje|dejes|deja) …(para|a) los mayores,
    (tatu|escrib|apunt)[a-z]{1,8} en la frente, hasta un[a]? (pez|mono|loro|crio|bebe|hamster) (recuerda|sabe|puede|podria|entiende|entenderia|se acuerda), (parece|tiene pinta de) que (lo|la) (ha roto|rompio|ha perdido|dano|tiro) usted, que (esperaba|esperabas|se esperaba|queria|pretendia) (usted )?(por|a) (ese|este|tal) (precio|dinero), pobrecit[oa](?=[,.!] ),
    si (me |nos )?(hubiera|hubieras|hubiese) (escuchado|leido|prestado atencion|atendido|mirado)( (las|los|el|la) [a-z]+| bien| atencion)? (a la primera|desde el (principio|primer)|bien|con atencion|la primera vez|como es debido), con (quejarse|gritar|llorar|protestar|patalear|quejarte) no (gana|consigue|ganas|consigues|va a|vas a|logra|arregla|soluciona) *, (quejarse|gritar|llorar|patalear) no (le|te) (va a |)(servi*|ayud*|sirv*), no se (que|cual) parte (es la que )?(no|le cuesta|te cuesta) *, (cuide|cuida|modere|controle) esa (boca|lengua)
  `,
  ar: unwrap`
    كنت تكذب (ولا|او|ام) لا*, (اكيد|لازم) عنده(ا)? (سبب|اسباب|حق) (ي|ت)(قول|وصف) *, علي راسه بطحه, كان (المفروض|لازم) (توفر|تفكر|تقرا|تخطط),
    (روح|قاضي|اشتك*|ارفع قضيه)( [\u0620-\u06ff]+)? (شوف|وشوف|ونشوف|نشوف) (وين|ايش|وش|شو|مين|لوين) *, (محامونا|محاميننا|محامينا) (اقوي|افضل|احسن|اشطر) منك*, (طالع|شوف|انظر|شوفي) (الي )?(نفسك|حالك|وجهك) (في|ب) ?(ال)?(مرايه|مراه|مرايا|المرايه), (كيف|شلون|ازاي) (واحد|احد|حد|الواحد) ي(غلط|خطي|نسي|ضيع) (في |ب)?(هذا|هذي|كذا|هيك), (هذا |هذه )?(غبا|غباء|حماقه|جهل|اهمال) (منك|منكم|من عندك), (خل|خلي|اترك|اتركي)( [\u0620-\u06ff]+){1,3} للكبار,
    (اكتب*|سجل*|وشم*) (علي |في )?(جبينك|جبهتك), حتي (ال)?(سمكه|قرد|ببغاء|حمار|سمك) (ب?ي|ب?ت)(حفظ|فهم|عرف|قدر|ستطيع|تذكر), شكل(ك|كم) (انت |انتي |انتم )?(اللي|الي) (كسرت*|ضيعت*|خربت*|نسيت*),
    لو (كنت |انك )?(سمعت|قرات|فهمت|ركزت|انتبهت)(ي)? (من |منذ )(ال)?(اول مره|بدايه|اول), (الشكوي|الصراخ|الصياح|البكا|الزعل|التذمر) (ما راح|لن|ما|مش ه|مو) ?(ي|ت)(فيدك|نفعك|ساعدك|حل|غير), (ما|لا|مو|مش) (ادري|اعرف|عارف|فاهم) (وش|ايش|شو|ما|ايه|اي) (الصعب|الجزء|الشي) …(تفهم*|فهمه|فهمها|مو فاهمه|ما فهمته)
  `,
} as const

/** The customer makes little of himself. */
export const humble = new RegExp(unwrap`
    (?<![a-z])(?:(?:i'm|im|i am|i feel|i felt|me|how) (?:[a-z]+ ){0,2}(?:stupid|dumb|idiot|silly|dense|hopeless|clueless|old)|(?:soy|que|estoy) (?:[a-z]+ )?(?:tont[oa]|idiota|torpe|
    burr[oa]|inutil|despistad[oa]))(?![a-z])|我(?:真|太|好|是|怎么这么)(?:笨|傻|蠢|糊涂|没用)|(?<![\u0620-\u06ff])انا (?:[\u0620-\u06ff]+ )?(?:غبي|احمق|حمار|جاهل)ه?
  `)

/** One word of the customer's is asked back: "Idiot?" */
export const echoed =
  /^[^a-z\u0620-\u06ff\u4e00-\u9fff]{0,3}(?:an? |una? )?[a-z\u0620-\u06ff\u4e00-\u9fff]{1,12}\?+\s*$/

/** And is told that it is so. */
export const echoes = {
  en: "(you) (said it|said so) (yourself|not me|not i), (your|those were your) words(,)? not (mine|ours), (can't|cannot|won't|wouldn't) (argue|disagree) with (that|you there), at least you (know|admit|realise|realize) it, you must be related(?= ?[.!]| ?$| to (him|her|it|that|one|them)), (must |it |that |this )(run|runs) in (the|your) family, takes one to know one, no argument (here|from me), who am i to (argue|disagree|contradict), couldn't have (said|put) it better, glad you (noticed|agree)(?= ?[.!]| ?$)",
  zh: '[您你]自己(都)?(说的|知道就好|承认了), (知道|明白)就好(?=[,。!]), 有自知之明, 英雄所见略同, (没法|无法|不好|不)反驳(?=[,。!]), (家族|祖传|家里)(的)?(遗传|传统)',
  es: '(usted|tu) mism[oa] lo (ha dicho|dijo|dijiste|has dicho|dice), lo ha dicho usted, (al menos|por lo menos) lo (reconoce|admite|sabe|reconoces|admites), (sera|debe ser|debe de ser|viene|le viene|te viene) de familia, quien soy yo para (discutir*|negar*|contradecir*|llevarle la contraria), no (se lo|le|te lo|lo) voy a (discutir|negar|contradecir)',
  ar: '(انت|انتي|حضرتك) قلت*( ذلك)? بنفسك, (انت|انتي) اللي قلت*, (علي الاقل|الحمد لله) (انك )?تعرف*, (اكيد|يبدو|شكلها|لازم) (انها |انه )?(وراثه|وراثي|وراثيه|في العايله|بالعايله), (من انا|مين انا|انا مين) (ل|عشان )?ا(عترض|جادل|خالف)*',
} as const
