import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** Money that went, or something that was bought with it. */
const spent = concept({
  en: unwrap`
    charges?|charged|payments?|paid|purchases?|transactions?|transfers?|transferred|withdrawals?|withdrew|debits?|debited|direct debit|standing order|cash ?(?:machine|point)|atm|hotel|took [£$€]?\d~|(?:on|from|with|off|out of) (?:my|our) (?:card|account|balance|wallet)|
    loan|advance|credit line|overdraft|contract|spent|bought|pre-?authori[sz]ation|on my statement|(?:of|with) my money|petrol station|gas station|authori[sz]ed [£$€]?\d~|us(?:ed|ing) (?:it|my card)|[£$€]\d+~,? [£$€]\d+~|\d+ times
  `,
  es: unwrap`
    cargos?|pagos?|compras?|transferencias?|retiros?|movimientos?|cobros?|cobraron|consumos?|debitos?|prestamos?|creditos?|giros?|cajero|suscripcion(?:es)?|(?:me )?(?:sacaron|descontaron|debitaron|cobraron|retiraron|transfirieron|mandaron|enviaron|pasaron|llevaron|comieron)|pagad[oa]s?<2> (?:con|de) mi|
    (?:con|de|en|desde) mi (?:tarjeta|cuenta|saldo)|gasolinera|autoriz[oó] [$€]?\d~|(?:la )?(?:pasaron|usaron|usan|estan usando)|(?:soles|pesos|euros|dolares|lucas) mi[oa]s
  `,
  zh: '消费|交易|扣(?:款|了|费)|支付|付(?:款|了|给)|转(?:账|给|了|出|走)|取(?:款|了|现|走)|刷(?:了|的|卡|走)|贷款|订阅|买的|账单|(?:卡|账户|账号|余额|钱包)[^,。!?]{0,8}(?:出去|少了|没了|扣|用)|[0-9一二两三四五六七八九十几多]笔|(?:用|走)的?(?:是)?我的余额|少了[0-9一二两三四五六几]|授权[^,。]{0,8}(?:转|付|扣)',
  ar: unwrap`
    (?:ال|بال)?(?:عمليه|عمليات|عمليتين|عمليتان|دفعه|دفعات|خصم|اقتطاع|تحويل|تحويلات|حواله|سحب|سحوبات|شرا|شراء|قرض|فاتوره|اشتراك|مشتريات)|(?:انسحب|اتسحب|انخصم|اتخصم|اندفع|انبعت|انبعتله|اتحول|تحول|تحولت|اتدفع|سحبوا|خصموا|مدفوعين|مدفوع|تفويض)~|من (?:حسابي|بطاقتي|رصيدي|محفظتي)|محطه بنزين|(?:مستخدم|استخدم|يستخدم)~(?:ها|ه|ينها)
  `,
})

/** It was not the customer, nor anybody of theirs. */
const denied = concept({
  en: unwrap`
    (?:this|that|it|these|those|they) (?:isn't|is not|wasn't|was not|aren't|weren't|were not) (?:me|mine|us|ours)|none of (?:it|them|these|those|which|this) (?:is|are|was|were) (?:me|mine|us|ours|by me)|not (?:me|mine|my doing|by me)|
    (?:i|we)(?:'ve)?<1> (?:never|didn't|did not|haven't|have not|hadn't)<2> (?:order|bought|buy|purchase|appl|sign(?:ed)? up|ask|made|make|send|sent|authori|approv|took|take|request|spen|withdr|transferr|agree|paid|pay(?!ment)|used it|been there|touch|set (?:it|this|that|one) up|go(?:ne)? (?:there|near))~|
    (?:nobody|no ?one|none of us|neither)<4> (?:ordered|bought|made|paid|authori[sz]ed|sent|did|used|spent|took|has|knows)|i'm not (?:buying|making|doing|sending|paying|in)|
    did no such thing|no such thing|know nothing about|who (?:is|are|the hell is)<4> and why|without (?:me|my|us|our)<2> (?:knowing|knowledge|permission|consent|authori[sz]ation|say-so|okay|ok|doing)
  `,
  es: unwrap`
    (?:yo |nosotros )?(?:no|nunca|jamas|ni|tampoco)<2> (?:hice|hicimos|he hecho|he comprado|compre|compramos|compro|autorice|autorizamos|pedi|pedimos|solicite|realice|mande|envie|use|saque|retire|transferi|contrate|conozco (?:es[ea] )?(?:tienda|comercio|persona|senor|lugar)|he (?:ido|estado|salido|autorizado|usado|pedido|sacado|solicitado|contratado))|
    no (?:fui|he sido|fuimos|era|soy) (?:yo|nosotros)|yo no fui|nadie<3> (?:hizo|compro|autorizo|pidio|uso|saco|creo)|ni (?:yo|mi)<2> (?:hice|compr|hizo|autoriz)~|sin (?:mi|nuestro) (?:permiso|autorizacion|consentimiento)|quien(?:es)? (?:es|son|carajos|diablos)<4> y por que|
    ningun[oa]? (?:de )?(?:es[oa]s?|est[oa]s?|jueguito|cuenta ahi)
  `,
  zh: unwrap`
    (?:不是|非)(?:我|本人|我们)|(?:我|我们|家|本人|老婆|老公)[^,。!?]{0,8}没(?:人|有人|有)?(?:取|刷|转|买|下|办|申请|授权|消费|用|动|点|订|付|去|到(?=过)|出)过?|(?:从没|从来没|从不|压根没|根本没|从未)[^,。!?]{0,3}(?:取|刷|转|买|下单|办|申请|授权|消费|操作|用|订|付过|去|到|离开|出过|玩|赌)|毫不知情|完全不知情|呒没用|没用过|(?:根本|压根|从来|完全|并)没有(?=[,。!?]|$)|听都没听|没(?:有)?一[笔个]是|不知情|谁(?:拿|用|刷|干)|谁给[^,。]{0,10}转
  `,
  ar: unwrap`
    (?:ما|لم|مو|مش|ماني|لا|محدش|ولا)<2> (?:سويت|عملت|طلبت|شريت|اشتريت|دفعت|حولت|سحبت|قمت|اجر|فوضت|افوض|وافقت|استخدمت|استعملت|رحت|سافرت|زرت|العب(?!ا|ي)|بلعب|اسوق|بسوق|احد|حدا|حولتله|كنت|اقم|نفذت|صرفت|طلبتهم|اطلب)~|
    (?:ليس|ليست|مو|مش|مب|ماشي) (?:لي|لنا|انا|مني|احنا|من طرفي|حقي)|عمري ما<1> (?:ا?شتري|شري|سحب|حول|دفع|طلب|سوي|عمل|تعامل|سمع|فتح|سجل|رح|زر|سافر|استخدم|لعب|العب|راهن|اخذ|اخد|وافق)~|بدون علمي|من غير علمي|دون علمي|من ورا ظهري|مين (?:هاد|هذا|ده)
  `,
})

/** It cannot have been the customer, who was elsewhere, had the card at hand, or does no such thing. */
const elsewhere = concept({
  en: unwrap`
    (?:i|we) don't (?:own|have a|even|play|gamble|bet|drive|drink|smoke|eat|live|shop|use|do)<3>|never (?:been|set foot|left|heard of(?! (?:this|that|your) (?:payment|method|card|app|currency|fee|option))|visited|used|even been)|
    i(?:'m| am| was|'ve been)<2> (?:asleep|in bed|sat|sitting|in (?:a|my|the)|at (?:work|home|school|the)|on (?:a|the) (?:plane|flight|train|ward|night))|card(?:'s)?<6> (?:in my (?:hand|wallet|pocket|purse|bag|drawer)|in front of me|on (?:the|my) (?:desk|table)|right here|here with me|with me|never left|hasn't left|still (?:in|with|here))
  `,
  es: unwrap`
    (?:yo |nosotros )?(?:no|nunca|jamas|ni|tampoco)<2> (?:estuve|fui|fuimos|tengo ning~|juego|manejo|conduzco|vivo)|(?:yo )?(?:estoy|estaba) (?:en (?!su|la app|el chat|linea|espera)|durmiendo|dormid)~|(?:tarjeta)<4> (?:en mi (?:mano|cartera|bolso|bolsillo|billetera)|(?:aqui )?en la mesa|aqui|conmigo|no ha salido)|ni siquiera
  `,
  zh: '(?:我)?(?:人|卡)[^,。!?]{0,4}在[^,。!?]{0,8}(?:睡|包里|手|身上|桌上|抽屉|家|钱包|医院|上课|上班|飞机)|卡没离|连[^,。]{0,4}都没(?:有)?|我从来?不|没(?:有)?(?:出过|去过|到过|离开)',
  ar: 'كنت (?:نايم|مسافر|بالدوام)~|انا<1> (?:نايم|نايمه|قاعد|قاعده|مسافر|بالمستشفي|بالبيت|ببيتي|في البيت|في الشغل|بالدوام)|(?:الكارت|بطاقتي|الفيزا|لاكارط|البطاقه)<2> (?:معي|معايا|عندي|قدامي|بمحفظتي|بشنطتي|في محفظتي|فجيبي|فالجيب|بجيبي|في جيبي)|عمري ما<1> (?:ا?شتري|شري|سحب|حول|دفع|سوي|عمل|سمع|رح|زر|سافر|استخدم|لعب|العب|راهن|دخل)~',
})
/** Something has shown up: a line, a notice, an amount, somebody's doing. */
const appeared = concept({
  en: unwrap`
    there(?:'s| is| are| was| were)|shows?(?! (?:as |it as )?pending)|showing|showed|says|(?<!can )(?<!do )i(?: can)?(?: just)? see|seen|saw|seeing|found|appear~|popp~|came|come|coming|just|someone|somebody|who(?:ever|'s)?|why|how (?:is|are|was|come|did|has|have)|how can<4> (?:be|have)|notif~|alert~|texts?|took|taken|gone|missing|
    (?:was|were|being|been|got|is|are|'s|have|has)<2> (?:made|used|taken|spent|charged|withdrawn|approved|authori[sz]ed|debited|transferred|paid|sent|gone)|spent|bought|withdrew|withdrawn|debited|charged|leaving|used (?:to|for|on|by|in|at)|using|[£$€] ?\d~|\d+(?:\.\d+)? (?:dollars|pounds|euros|usd|eur|gbp)|on (?:my|our) (?:card|account|statement|balance|wallet)|in (?:my|our) name
  `,
  es: unwrap`
    hay<3> (?:cargo|compra|pago|retiro|cobro|transferencia|movimiento|consumo|debito|prestamo)~|aparec~|sale[n]?|veo|vi|encontre|me<1> (?:lleg|sac|cobr|descont|debit|quit|retir|aparec|vaci|mand|carg)~|alguien|quien(?:es)?|por que|notific~|aviso|se (?:hizo|hicieron|fue|fueron)|hicieron|hizo|pasaron|usaron|gast~|falta~|cobr(?:an|aron|o)|(?:un|una|unos|unas|este|esta|ese|esa|estos|estas|esos|esas|dos|tres|varios|varias) (?:cargo|compra|retiro|cobro|transferencia|movimiento|consumo|pago)s?|como (?:es|puede|va a)|\$ ?\d~|\d+ (?:pesos|euros|dolares|soles|lucas|mil)
  `,
  zh: '有(?:一|两|三|几|好几|多|\\d)?[笔个条]|显示|收到|提示|短信|怎么(?:会|有|还|就|可能)|为什么|为啥|居然|竟然|突然|谁|有人|被|少了|没了|不见|扣了|刷了|转了|取了|付了|出现|多了|冒出|出来|[0-9]+(?:元|块|美元|刀|美金|欧)|却|这[笔个些]|那[笔个些]|上写|出去|凌晨|半夜',
  ar: '(?:لقيت|لقت|لقي|شافت|شفت|طلع|طلعت|طالع|ظهر|ظهرت|جات|جتني|جاني|وصل|اجاني|اجتني|اشعار|رساله|احد|واحد|مين|ليش|ليه|علاش|كيف|انسحب|اتسحب|انخصم|اتخصم|اندفع|سحبوا|خصموا|نقص|ناقص|راح|هاد|هذ|هي|انصرف)~|حدا?|في(?:ه)?<1> (?:عمليه|عمليات|خصم|سحب|دفعه|حركه|تحويل|شراء|مبلغ)~|[0-9]~',
})

/** A thing to be known, asked for: who was elsewhere and asks this tells why it is asked. */
const enquires = concept({
  en: "where(?:'s| is| are| do| can)|what(?:'s| is| was| were)|(?:can|could|would) you|is there|are there|how (?:do|much|many|long|can i)",
  es: 'cual(?:es)?|cuant[oa]s?|que (?:tasa|interes|comision|limite|hora|dia)|donde|(?:me|nos) (?:dice|dices|puede|puedes|podria|podrias)',
  zh: '多少|哪|吗|能不能|可不可以|几[点天号]',
  ar: '(?:كم|قديش|قداش|وين|فين|هل|ممكن|عندكم)',
})

/** Who was elsewhere only asks for a thing to be known: nothing has shown up. */
export const onlyEnquires = (text: string): boolean => enquires.test(text) && !appeared.test(text)

/** Money that came in is nobody's loss. */
const incoming = concept({
  en: '(?:received|got|sent me|paid me|came in|into my)<3>',
  es: '(?:me )?(?:llego|recibi|llegaron|depositaron|entro|cayo)<4> (?:transferencia|deposito|pago|dinero|plata)',
  zh: '收到[^,。]{0,8}(?:转账|钱|款|元|块)|(?:给|往)我[^,。]{0,6}(?:转|打)',
  ar: '(?:وصل|جا|استلم|دخل)~<2> (?:حواله|تحويل|مبلغ|فلوس)~',
})
/** A matter with the shop, the house's own charge, or nothing that happened yet. */
const ordinary = concept({
  en: unwrap`
    sizes?|colou?rs?|wrong (?:item|product|one|size)|by mistake|my (?:own )?(?:mistake|fault)|renew~|trial|cancel~|upgrade~|downgrade~|fees?|commission|exchange rate|refund~|deliver~|parcel|courier|received|arrived|twice|double|duplicate|declined|pending since|invoice|vat|
    in time|yet|plan|discount|promo~|points|statement for|how (?:do|can|long|much)|receipts?|csv|export|format|gift(?! cards?)|present|overdraft fee|(?:i|we) (?:paid|sent|transferred|made|bought|already paid)(?! (?:nothing|none))|at checkout|went through|refund
  `,
  es: unwrap`
    talla|color|modelo|equivocad[oa]|por error|renov~|prueba|cancel~|comision(?:es)?|tipo de cambio|reembols~|devol~|entreg~|paquete|repartidor|recib~|lleg(?:o|a|aron) (?:el|mi|la)|dos veces|doble|duplicad~|rechaz~|factura|iva|todavia no|aun no|plan|descuento|cupon|puntos|como|cuando|recibo|comprobante|regalo|promo~|
    (?:yo |ya )(?:pague|hice (?:el|la|un|una))|envio|liquidacion
  `,
  zh: '尺码|颜色|型号|发错|优惠|券|续费|取消|手续费|费率|汇率|退款|退货|发货|快递|签收|到货|收到货|两次|重复|被拒|失败|发票|还没|尚未|积分|会员|赠|送的|怎么(?!会|有|还|就|可能)|如何|导出|点错|点快|自己手',
  ar: '(?:ال)?(?:مقاس|لون|موديل|بالغلط|تجديد|الغا~|الغيت|رسوم|عموله|سعر|استرداد|استرجاع|توصيل|مندوب|شحن|شحنه|استلم~|مرتين|مرفوض~|انرفض~|كود|خصم الكود|نقاط|باقه|كيف|متي|وقتاش|لسه ما|هديه|ضمان|ازاي|كم|ضريبه)',
})
/** One of the house may have done it. */
const explained = concept({
  en: "turns out|it was (?:my|just my|only my)|my (?:wife|husband|son|daughter|partner|kid|mum|dad)(?:'s)? (?:subscription|order|did it|bought it)|maybe (?:my|it was)|could (?:it )?be (?:my|the)|sorry for (?:the )?bother|ignore me|figured it out",
  es: 'era de mi|era mi[oa]?|fue mi (?:hij|espos|marid|muj)~|resulta que (?:era|fue)|(?:sera|quiza|quizas|tal vez|a lo mejor)<2> mi|olvid(?:en|e)lo|ya la liberaron|perdon la molestia',
  zh: '其实是|原来是|应该是我?(?:老婆|老公|儿子|女儿|孩子)|可能是我?(?:老婆|老公|儿子|女儿|孩子)|乌龙|不好意思,?是',
  ar: 'طلعت?<5> (?:زوجتي|زوجي|ابني|بنتي|اشتراك)|يمكن (?:زوجتي|زوجي|ابني|بنتي|انا)|اسف علي الازعاج',
})

/** Money went, and it was not the customer: outside of any quarrel with a shop. */
export function isDenied(text: string): boolean {
  return (
    (denied.test(text) || (elsewhere.test(text) && !onlyEnquires(text))) &&
    spent.test(text) &&
    !incoming.test(text) &&
    !ordinary.test(text) &&
    !explained.test(text)
  )
}

/** Requests to approve what the customer is not buying, or codes nobody asked for, one after another. */
const asked = concept({
  en: '(?:approv|confirm|authori[sz])~|pop-?ups?|prompts?|codes?|push(?:es)? (?:notification)?~',
  es: 'aprueb~|aprob~|confirm~|autoriz~|codigos?',
  zh: '确认|验证码|弹',
  ar: '(?:ال)?(?:موافقه|تاكيد|رمز|كود|اكواد|رموز)',
})
const unending = concept({
  en: 'keeps? (?:getting|asking|coming|popping|sending|being)|one after (?:another|the other)|over and over|again and again|every (?:few )?(?:minute|second)s?|non-?stop|(?:dozens|loads|lots|tons) of|\\d+ (?:times|of them|codes|requests)',
  es: 'a cada rato|cada (?:cinco |dos |pocos )?minutos?|una y otra vez|(?:me )?(?:sigue|siguen) (?:lleg|sal|pid|apare)~|sin parar|uno tras otro|y me sale|no paran? de|un monton de',
  zh: '一直|不停|不断|一个接一个|反复|接连|连着|老是|好几[个次条]|[0-9]+[次条个]',
  ar: 'كل شوي~|كل دقيقه|ورا بعض|وراء بعض|باستمرار|مره ورا مره|قاعد~|ما (?:ي|ت)?وقف|عم (?:ت|ي)~',
})
const notBuying = concept({
  en: "i'm not (?:buying|making|doing|paying|logging)|(?:i|we) (?:don't|didn't|never) (?:bet|gamble|play|order|buy|ask|request|try|start|make|shop)~|not me|things i (?:don't|didn't|never)|wasn't me|isn't me",
  es: 'yo no (?:juego|pedi|compre|hice|estoy|apuesto|fui)|no (?:pedi|solicite|estoy comprando|juego|compre)|nunca (?:pedi|compre|jugue)',
  zh: '我(?:没|不|从来不|从不)[^,。]{0,4}(?:赌|买|操作|登|申请|玩|付|点|发)|不是我',
  ar: '(?:انا )?(?:ما|مش|مو|لم) (?:العب|بلعب|طلبت|طلبتها|شريت|اشتريت|سويت|احاول|انا)~',
})
/** Buttons pressed for another: the customer's own payment is being asked about. */
const ownPayment = concept({
  en: "(?:when|while|every time|each time) i|i(?:'m| am) (?:trying|paying) ",
  es: '(?:cuando|cada vez que|al) (?:intento|quiero|pago|entro|pagar|entrar)',
  zh: '我(?:付款|登录|支付)(?:的)?时|每次我',
  ar: '(?:لما|كل مره|وقت ما) (?:ا|ادخل|ادفع)~',
})
export function isBombarded(text: string): boolean {
  return says(text, asked, unending, notBuying) && !ownPayment.test(text)
}
