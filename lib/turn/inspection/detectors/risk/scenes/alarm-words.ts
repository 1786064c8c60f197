import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** Words that nobody needs in an ordinary matter with a shop or a bank. */
const alarm = concept({
  en: unwrap`
    (?:been |got |was |were |being |get )<1> ?(?:scammed|conned|mugged|robbed|burgled|swindled|duped|phished|hacked|cloned|skimmed|spoofed|defrauded|blackmailed|extorted|impersonated|catfished)|(?:it's|it was|was|is|all|says? it's|realised it was)<2> (?:an? (?:\w+ )?(?:scam|con|fraud|hoax)|scam|fraud)|blackmail~|extort~|
    (?:had|got|has|have|put|using|via|through|downloaded|installed)<3> (?:anydesk|teamviewer|quick ?support|rustdesk)|tampered|(?:forced|made|forcing) me to<3> (?:unlock|transfer|pay|send|withdraw)|(?:i'm|i am|we're|we are|me|us|him|her|he's|she's|son|daughter|family)<2> hostage|kidnap~|lured|brainwash~|fell for
  `,
  es: unwrap`
    (?:me|nos|fui|fuimos|he sido|hemos sido)<2> (?:estaf|timaron|timado|timo(?![a-z])|hacke|clon|robad|asalt|engan|extors|chantaj|suplant|secuestr|embauc)[a-z]*|(?:es|era|fue|son|eran)<1> (?:un |una )?(?:estafa|fraude|timo|cuento|engano)|chantaj~|extors~|en anydesk|teamviewer|me oblig(?:o|aron)<2> (?:desbloque|transfer|pag|mand|sac|a )~|adulter~|alter(?:o|aron)<2> (?:el|la|mi)|cai en<2>
  `,
  zh: unwrap`
    (?<!(?:怕|担心|以为|非说)我?)(?:被(?!色差|图片?|照片?|价格|滤镜|外[表观]|包装|颜值|文案|封面|宣传|标题|种草|好评|网红|名字)|遭)(?:了)?[^,。!?]{0,3}(?:骗|诈骗|抢|劫|(?<!拉)黑客?|勒索|敲诈|冒充|绑架|洗脑|套路|动过手脚|篡改)|(?:是|遇到|碰到|发现)[^,。!?]{0,4}(?:骗子|诈骗|骗局|黑客(?!马|松|文|帝|精|大|题|风|电|小)|假客服|传销)|勒索(?!者|软件|病毒)|敲诈|远程(?:了)?我|逼我(?:解锁|转|付|交|取)|假(?:客服|警察|公安|网站|亚马逊|淘宝|平台)
  `,
  ar: unwrap`
    (?:انسرقت|اتسرقت|سرقوني|انخدعت|خدعوني|نصبوا علي|انتصب علي|اتنصب علي|احتالوا علي|ابتزني|يبتزني|خطفوني|اجبرني|اجبروني|هددني)~|(?:طلع|طلعت|كان|كانت|هذا|هاد|هاي|تقول|يقول)<2> (?:نصب|نصاب|نصابين|احتيال|محتال|محتالين|هكر)|(?:اني ?دسك|تيم فيور)|اتلعب في~|تلاعب~
  `,
})
/** Of the customer, or of the customer's house. */
const mine = concept({
  en: "i|i'm|i've|i'd|im|ive|me|my|we|we've|our|us",
  es: 'yo|me|mi|mis|nos|nuestr[oa]s?|[a-z]+(?:aron|ieron)|mand[eo]|envie|pague',
  zh: '我|咱|俺',
  ar: '[\\u0620-\\u06ff]+(?:ي|ني|ت|نا)|انا|احنا|نحن',
})
/** Asked for one's instruction, said of the house in anger, a dispute with a buyer. */
const mild = concept({
  en: "(?:is|was) (?:it|this|that|he|she) (?:a )?(?:scam|con|fraud|real|legit)~|or (?:is it )?(?:a )?(?:scam|fraud|fake)|(?:you|you're|your|this (?:app|company|bank|site|fee)|these fees)<3> (?:scammers?|thieves|crooks|robbers|a (?:scam|con|fraud|joke))|chargebacks?|disput~|customer|buyer|how do i know|not some scammer|report a|love~|lovely|my (?:teacher|course)|protect~|against",
  es: '(?:es|sera|son)<2> (?:una )?(?:estafa|fraude|timo|real)~<2>\\?|(?:ustedes|que|vaya|su|esta (?:app|tienda))<3> (?:estafa~|ladron~|robo|timo|fraude|chorros)|contracargo|comprador|cliente|anuncio|contra fraudes|antifraude|jefe de fraudes|area de fraude',
  zh: '(?:是不是|怕是|会不会|真的假的|是真是假|怎么(?:判断|知道))|你们?(?:就是|都是|是|这帮|这群|平台|公司)?[^,。]{0,3}(?:骗子|黑|抢)|骗人的吧|拒付|买家|顾客|不是骗子|防|反诈',
  ar: '(?:صدق|صحيح|حقيقي) (?:ولا|او)|ولا (?:نصب|احتيال)~|هل (?:هي|هو|هذا|هذه)|(?:انتو|انتم|انتوا|موقعكم|شركتكم)<2> (?:نصاب|نصابين|حراميه|محتالين|سراقين)~|بالنصاب|موظفكم|مو نصب|مش نصب|اعلان نصب|كنت (?:راح|رح|هكون)|نزاع|زبون|مشتري|تقليد|ضد (?:ال)?احتيال',
})
/** Those who live by fraud: of films, courses and team names as well. */
const culprit = concept({
  en: 'scammers?|con ?m[ae]n|con artists?|fraudsters?|hackers?|intruders?',
  es: 'estafador~|timador~|hackers?|delincuentes?',
  zh: '骗子|诈骗犯|黑客(?!马|松|文|帝|精|大赛|题|风|电影|小说|游戏|攻)',
  ar: '(?:محتال|هاكر|حرامي)~',
})
/** What they do, and to what of the customer's. */
const deed = concept({
  en: unwrap`
    (?:my|our|mum's|dad's)<3> (?:accounts?|money|cards?|phone|computer|laptop|pc|e-?mails?|bank|wallet|savings|balance|details|identity|login|log-?in|passwords?|passcode|pin|codes?|id|data|number|business|shop|store|house|home|cash|pension|payments?|payouts?|listing|page|name)|
    (?:gave|give|paid|sent|told|asked|called|rang|texted|tricked|got|contacted|messaged|e-?mailed|phoned|against|cheated|fooled|scared|talked|made|persuaded|convinced|locked|took|by|to|from) (?:me|us|him|them|her)|(?:deal|talk|speak|spoke|spoken|chatt|talk)(?:ing|ed)? (?:to|with)|(?:got|broke|get|been|was|is|are|were)<1> in(?:to)?|on the (?:phone|line)|transferred|wired|drained|stole~|emptied|took over|access~|
    (?:he|she|they|it|that|this|guy|seller|caller|buyer|man|woman|person|agent)(?:'s|'re| is| was| are| were)<3> (?:scammers?|con ?m[ae]n|con artists?|fraudsters?|hackers?)|think (?:it's|there's|a|some)
  `,
  es: unwrap`
    (?:mi|mis|nuestr[oa]s?)<2> (?:cuentas?|dinero|plata|tarjetas?|celular|telefono|movil|computadora|ordenador|compu|correo|banco|saldo|ahorros|datos|identidad|clave|contrasena|codigo|mama|papa|madre|padre|abuel[oa]|casa|negocio|perfil|nombre|pagos?)|
    me<2> (?:llam|pid|hiz|hic|dij|mand|escrib|contact|sac|quit|rob|engan|bloque|vaci|cambi|entr|amenaz|convenc|tom|tien|asust|presion)[a-z]*|le (?:di|mande|pague|envie|transferi|deposite|creo|crei)|(?:mande|pague|envie|transferi|deposite|hable|hablo|hablando)<4>|(?:es|era|son|eran|fue|fueron)<2> (?:estafador|timador|hacker|delincuente)~
  `,
  zh: '账|钱|卡|密码|登|转(?!售)|号码?被|电话|骗[了走我]|盗|微信|联系|加我|验证码|我[妈爸]|手机|电脑|邮箱|[给让叫要找]我|遇|碰[到上]|上当|攻击|冒充|我的(?:号|账|店)|付|偷|改了|控制|被',
  ar: '(?:حساب|فلوس|مصار|بطاق|جوال|موبايل|تلفون|ايميل|رصيد|محفظ|بيانات|متجر|هوي)(?:ي|تي|اتي|ي)|(?:ال)?(?:رمز|كود|باسورد)|(?:كلم|اتصل|طلب|دخل|اخذ|اخد|سحب|سرق|قال|خدع|اقنع|راسل|تواصل|هدد|غير|فتح|تعامل|ضحك|وصل|بعت|ارسل|حول|دفع|عطي|اعطي)(?!ه )~',
})
export const isAlarmed = (text: string): boolean =>
  (says(text, alarm, mine) || says(text, culprit, deed, mine)) && !mild.test(text)

/** Where a good many never go. */
const vice = concept({
  en: 'casinos?|betting|gambling|bookmakers?|bookies|adult (?:site|website)|porn~|crypto (?:place|exchange|atm)|bitcoin atm|strip club|escort~',
  es: 'casinos?|apuestas?|casa de apuestas|pagina (?:para )?adultos|porno~|cripto cajero',
  zh: '赌场|博彩|赌|彩票站|色情|成人网站',
  ar: '(?:ال)?(?:كازينو|قمار|مراهنات|رهان|اباحي)~',
})
const onMine = concept({
  en: '(?:on|from|off|in|out of|to) my<2> (?:card|account|statement|balance|wallet|bank)|my statement|cash advance|charged me|(?:approve|authori[sz]e)~',
  es: '(?:en|de|con|desde|a) mi<2> (?:tarjeta|cuenta|estado|saldo)|avance|me (?:cobraron|sale|aparece|sacaron)',
  zh: '我[^。!?]{0,12}(?:账单|卡|账户|账号)|取现|扣(?:款|了)',
  ar: '(?:بطاقتي|حسابي|كشفي|رصيدي|كارتي)|طالع~|سحب',
})
const everNo = concept({
  en: "i'm a|i am a|i don't|i do not|i've never|i have never|never|retired|not me|religio~|muslim|why (?:does|is|has|are|do)|what is",
  es: 'soy|yo no|nunca|jamas|jubilad[oa]|por que|que hace|ni (?:juego|apuesto)',
  zh: '我一个|我是|从(?:来)?不|从没|没(?:去|赌|玩)|退休|怎么会|为什么',
  ar: 'انا|عمري ما|ما (?:العب|ارحت|رحت|راهن)~|متقاعد~|ليش|كيف|حرام',
})
const confessed = concept({
  en: 'that was me|it was me|i was there|foreign fee|can i|limit|my casino|merchant code|income|we (?:run|own)',
  es: 'fui yo|era yo|puedo|limite|comision|mi casino|ingresos',
  zh: '是我自己|我自己去|能不能|可以|手续费|限额',
  ar: 'كنت انا|انا دفعت|رسوم|الحد|هل اقدر|اقدر',
})
export const isImplausible = (text: string): boolean => says(text, vice, onMine, everNo) && !confessed.test(text)

/** A secret given to a call, a text, a page; and then shut out, or poorer. */
const toldThem = concept({
  en: '(?:gave|given|read|told|typed|entered|keyed|sent|shared|confirmed|punched|put)<5> (?:codes?|digits|pin|password|passcode|otp|numbers?|card|cvv)',
  es: '(?:di|dicte|lei|dije|marque|puse|meti|teclee|mande|envie|comparti|pase)<4> (?:codigos?|digitos|pin|clave|contrasena|numeros?|tarjeta|cvv)',
  zh: '(?:输|填|报|念|给|发|说|按)(?:了|入|完|进去|过去|给)?[^,。!?]{0,8}(?:验证码|位数|密码|数字|卡号|口令)|(?:验证码|六位数|密码|卡号)[^,。!?]{0,6}(?:输|填|报|念|给|发|说)(?:了|给|完|过去)',
  ar: '(?:عطيت|اعطيت|قلت|كتبت|ادخلت|ارسلت|بعت|قريت|اديت|دخلت)~<4> (?:ال)?(?:رمز|كود|ارقام|رقم|باسورد|كلمه)~',
})
const calledMe = concept({
  en: '(?:answered|took|got|had|picked up)<2> (?:the|a|this|his|her) (?:phone )?call|recording|recorded|(?:he|she|they|caller|voice|man|woman)<2> (?:asked|told|said|wanted|rang|called)|rang me|called me|phoned|(?:video|zoom|phone)? ?call with|on a<1> call|text (?:from|saying)|robocall',
  es: 'llamada|videollamada|grabadora|grabacion|me (?:llamo|llamaron|pidio|pidieron|dijo|dijeron)|un mensaje (?:de|que)|contest[eo]',
  zh: '电话|语音|视频|来电|他说|对方|客服(?:说|让|打)|短信(?:说|里)',
  ar: '(?:ال)?(?:مكالمه|اتصال|تسجيل)|اتصل~|كلمني|قال~|رساله (?:من|تقول)|رديت',
})
const thenLost = concept({
  en: "locked (?:me )?out|can't (?:get|log|sign|access)|gone|missing|taken|empt~|zero|charged|drained|disappeared|changed",
  es: 'no me deja|no puedo (?:entrar|acceder)|se (?:me )?(?:fue|fueron)|falta~|vaci~|cobr~|desaparec~|cambi~|sacaron',
  zh: '进不去|登不(?:上|了)|没了|少了|被(?:扣|转|改|刷)|扣了|空了|不见',
  ar: 'ما (?:بقدر|اقدر|قدرت) (?:ادخل|افتح)~|مش عارف (?:ادخل|افتح)|راح~|انسحب~|اتسحب~|طار~|فضي~|تغير~|ناقص~',
})
const slip = concept({
  en: 'wrong|forgot|three times|expired|typo|my (?:own )?(?:mistake|fault)|to (?:log|sign) in|your (?:agent|colleague|team)',
  es: 'mal|olvid~|tres veces|vencid~|incorrect~|culpa mia|para entrar',
  zh: '输错|错了|忘|三次|过期|自己的错',
  ar: 'غلط|نسيت|خطا|مرات|منتهي~',
})
const emptied = concept({
  en: '(?:balance|account|wallet|savings|pot|everything)<4> (?:0|zero|empty|gone|nothing|wiped|drained|cleared)',
  es: '(?:saldo|cuenta|ahorros|todo)<3> (?:0|cero|vaci[oa]|nada|desaparec~)',
  zh: '(?:余额|账户|卡里|钱)[^,。!?]{0,4}(?:是0|为0|0|零|空|没了|清)',
  ar: '(?:رصيدي|حسابي|محفظتي|فلوسي)<2> (?:صفر|0|فاضي|راح|طار|فضي)~',
})
export const isTalkedInto = (text: string): boolean =>
  calledMe.test(text) && !slip.test(text) && (emptied.test(text) || says(text, toldThem, thenLost))
