import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** Somebody unnamed does something with what is the customer's. */
const intrusion = concept({
  en: unwrap`
    (?:some(?:one|body)(?: else)?|any(?:one|body) else|another (?:person|man|woman)|some (?:guy|man|woman|bloke|kid|stranger|random)|strangers?|hackers?|thieves|thief|intruders?|whoever)(?:'s|'ve)?<5> (?:in|inside|into|logged|signed|using|used|order(?:ed|ing)|bought|buying|took|taking|taken|moved|moving|sent|sending|spent|spending|chang(?:ed|ing)|add(?:ed|ing)|empt(?:ied|ying)|drain~|withdr~|transferr~|paid|paying|got|hold|charg~|clon~|hack~|control~|reset~|selling|shopping|ran|run|running|swip~|placed|placing|making|doing)<8> (?:(?:my|our)<2> (?:accounts?|cards?|login|wallet|money|phone|app|profile|name|balance|savings|pots?|merchant<1>|e-?mail|bank|laptop|computer|payouts?|details|identity|number|pension|dashboard|api key|terminal|reader|card machine)|mine|ours)|
    some(?:one|body) else<4> (?:logged in|signed in|is in|inside|has access|on (?:my|the|our) (?:account|app|screen))|(?:have|has|got|know)(?! to(?![a-z]))<2> my (?:login|password|passcode|pin|card details|details)(?! for)|
    (?:watch(?:ing)?|see(?:ing)?)<4> (?:money|pots?|balance|savings|account|funds|payments?)<4> (?:go|going|empty~|drain~|disappear~|vanish~|leave|leaving|drop~)|(?:money|funds|cash|payments?|transfers?|purchases)<3> (?:going|leaving|flying|pouring|disappearing|coming)<4> (?:as (?:i|we)|right now|this (?:second|minute|instant)|one after)
  `,
  es: unwrap`
    (?:alguien(?: mas)?|otra persona|un desconocido|una desconocida|no se quien|quien sabe quien|extran[oa]s|hackers?|ladrones|un ladron)(?: (?!me puede|puede ayud|que me|de ustedes|del equipo)[^\s.!?;]{1,20}){0,5}? (?:dentro|entr[oa]|metio|metid[oa]|usa|usando|uso|pidio|pidiendo|compro|comprando|saco|sacando|movio|moviendo|mando|envio|gasto|gastando|cambio|agrego|vacio|vaciando|retiro|transfirio|pago|paso|pasaron|hizo|haciendo|tiene|cobrando|controla)<8> (?:mi|mis|nuestr[oa]s?)<1> (?:cuentas?|tarjetas?|usuario|billetera|monedero|dinero|plata|celular|telefono|app|perfil|nombre|saldo|ahorros|comercio|correo|banco|computadora|pagos|liquidaciones|datos|identidad|clave|panel)|
    hay alguien mas<2> (?:dentro|adentro|conectad[oa]|en mi)|tienen? mi (?:clave|contrasena|usuario|pin)|(?:dinero|plata|saldo|pagos|compras|cobros)<3> (?:saliendo|yendose|yendo|entrando|cayendo)<3> (?:ahora|mientras|en este|ya|uno)|(?:viendo|veo)<3> (?:vacia|se va|se van|sale|salen|baja|desaparec)~
  `,
  zh: unwrap`
    (?:有人|别人|陌生人|另一个人|不知道(?:是)?谁|黑客|骗子|小偷|盗贼)[^,。!?]{0,8}(?:用|登|下了?单?|买|转|取|改|进|盗|刷|动|贷|操作|控制|提|绑)[^,。!?]{0,12}(?:我|我们|本店|咱)|(?:有人|别人|陌生人|黑客)[^,。!?]{0,4}(?:用|拿|登)[^,。!?]{0,2}(?:我|我们|本店)[^,。!?]{0,10}|(?:他们|对方|骗子)[^,。]{0,3}有我的?(?:密码|卡号|账号)|眼睁睁|钱[^,。]{0,6}(?:一笔笔|不停|正在|一直)[^,。]{0,4}(?:出|没|走|少|转|扣)|(?:别人|有人)[^,。]{0,2}(?:也|在)[^,。]{0,2}登
  `,
  ar: unwrap`
    (?:حدا?|احد|شخص|واحد|شي حد|شي واحد|ناس|مجهول|حرامي|هاكر|غريب)(?: تاني| ثاني| غيري| اخر)?<3> (?:داخل|دخل|دخلوا|يستخدم|بيستخدم|استخدم|طلب|يطلب|اشتري|بيشتري|يشتري|سحب|بيسحب|يسحب|حول|بيحول|يحول|غير|بيغير|كيدخل|كيدير|كيسحب|كيحول|كيشري|فاتح|متحكم|نقل|صرف|دفع|بيدفع|مشي|خصم|عم)~<5> (?:حسابي|حسابنا|بطاقتي|كونط~|محفظتي|فلوسي|رصيدي|باسمي|متجري|متجرنا|جهازي|جوالي|(?:ال)?تاجر|ديالي|بتاعي|بتاعنا)|
    (?:معهم|معاهم|عندهم|معه|معاه) (?:ال)?(?:باسورد|كلمه السر|رقمي السري|بياناتي|كودي)|(?:فلوس|فلوسي|مصاري|رصيدي)<1> (?:قاعده|قاعد|عم) ?(?:ت|ي)~|شايف<1> (?:ال)?(?:فلوس|فلوسي|رصيدي|مصاري)<3>
  `,
})
/** What nobody touches moves: a fault of the thing, unless money or an account is at stake. */
const movesAlone = concept({
  en: '(?:cursor|mouse|arrow|screen|page|app|phone|laptop)<4> (?:moved|moving|moves|opened|opens|opening|typing|clicking|clicked|jump~)<6> (?:by itself|on its own|by themselves|without me|about|around|myself)',
  es: '(?:se (?:me )?(?:abrio|abre|mueve|movio)|(?:cursor|raton|mouse|pantalla)<2> (?:se )?(?:mueve|movio|abrio))<3> sol[oa]',
  zh: '(?:页面|屏幕|鼠标|光标)[^,。!?]{0,4}自己[^,。!?]{0,4}(?:动|跳|点|开)',
  ar: '(?:ال)?(?:صفحه|شاشه|ماوس|موس)<2> (?:بت|ت|عم ت)?(?:فتح|تفتح|تحرك|تتحرك)~<2> (?:لوحد|لحال)~',
})
const atStake = concept({
  en: 'bank~|banking|accounts?|money|transfer~|payments?|wallet|password|logged|card|savings|pots?|balance',
  es: 'banco|banca|cuentas?|dinero|plata|transfer~|pagos?|billetera|clave|contrasena|tarjeta',
  zh: '银行|账|钱|转|付款|支付|钱包|密码|卡(?!顿|死|住)',
  ar: '(?:ال)?(?:بنك|حساب|فلوس|مصاري|تحويل|محفظه|رصيد|بطاقه|باسورد)~',
})
/** Lent, shared, or of the house: known hands. */
const known = concept({
  en: 'how many|(?:my|our) (?:wife|husband|son|daughter|partner|colleague|accountant|mum|dad)<2> (?:uses?|used|logged|ordered)|someone (?:from|at|in) (?:your|the|our) (?:team|office|support|company)|can (?:someone|somebody|anyone)|could (?:someone|somebody)|if (?:someone|somebody|anyone)|(?:want|let|allow|give|add|invite)<2> (?:someone|somebody)|wrong (?:item|size|paper|one)|in our office',
  es: 'cuant[oa]s|(?:puede|podria|quiero que|necesito que)<1> alguien<2>|alguien (?:de|del)<1> (?:ustedes|equipo|soporte|oficina)|si alguien|dar(?:le)? acceso|invitar',
  zh: '几个人|多少人|能不能让|让别人|给别人|共享|子账号|邀请|如果|公司有人|办公室',
  ar: 'كم (?:شخص|واحد|موظف)|يقدر|(?:اذا|لو) (?:حد|احد|شخص)~|ممكن (?:حد|احد|شخص)~|هل يقدر|اضيف (?:شخص|حد)|من (?:عندكم|طرفكم|فريقكم)',
})
export const isIntruded = (text: string): boolean =>
  (intrusion.test(text) || says(text, movesAlone, atStake)) && !known.test(text)

/** Less is there than should be. */
const short = concept({
  en: '(?:balance|account|pot|wallet|savings|card)<5> (?:short|missing|lighter|down|gone|empty|zero|wiped|cleared|cleaned)|[£$€]?\\d[\\d,.]*k?<3> (?:short|missing|gone|disappeared|vanished|out of|has left|have left|was moved|went)|(?:last|latest|newest) (?:entry|payment|transfer|transaction)',
  es: '(?:me |nos )?(?:faltan?|desaparecieron|desaparecio|volaron|se fueron)<2> \\d~|(?:saldo|cuenta)<3> (?:menos|vacia|en cero)|ultimo (?:movimiento|pago|cargo)|(?:me )?(?:sacaron|quitaron|llevaron) \\d~',
  zh: '(?:余额|账户|卡里|钱包|账上)[^,。!?]{0,8}(?:少了|没了|空了|不对)|少了[0-9一二两三四五六七八九几]|最后一笔',
  ar: '(?:ناقص|ناقصني|ناقصه|نقص|اختفي|طار|راح)~<2> \\d~|(?:رصيدي|حسابي|محفظتي)<3> (?:ناقص|صفر|فاضي|فضي)~|اخر (?:حركه|عمليه|تحويل)',
})
/** To one whom nobody here knows. */
const unknownOne = concept({
  en: "(?:never|not|don't|haven't|no idea)<4> (?:met|know|heard of|who)|(?:somebody|someone|a person|some|a (?:man|woman|guy|company|shop|firm)) (?:called|named|i)|whom|a stranger|(?:i|we) (?:never|didn't|did not)<3>",
  es: '(?:un tal|una tal|un|una|alguien)<3> que no (?:conozco|se quien)~|no conozco|un tal|una tal|ni idea de quien|alguien (?:llamad[oa]|de nombre)',
  zh: '不认识|一个叫|不知道(?:是)?谁|陌生|没听过|谁啊',
  ar: '(?:واحد|وحده|شخص)<2> (?:اسمه|اسمها|ما اعرفه|ما بعرفه)|عمري ما|ما (?:اعرفه|بعرفه|اعرفها|اعرف مين)|غريب|مجهول',
})
export const isDrained = (text: string): boolean => says(text, short, unknownOne)

/** What comes in goes to an account of somebody else's. */
const diverted = concept({
  en: '(?:payouts?|settlements?|wages|salary|salaries|takings|deposits?|money|refunds?|rent)<5> (?:went|gone|going|go|landed|landing|sent|paid|redirected|diverted)<2> (?:to|into|in)<2> (?:an?|another|some|the wrong|someone)<2> ?(?:iban|account|bank|card|wallet|else)|salaries<4> same account',
  es: '(?:liquidaciones|liquidacion|depositos?|nomina|sueldos?|pagos|ventas|cobros|dinero)<4> (?:cay|fue|van|va|lleg|se va|se estan yendo|entr|deposit)[a-z]*<3> (?:en|a) (?:una?|otra|otro|la misma)<1> ?(?:clabe|cuenta|iban|cbu|banco|tarjeta|lado)?',
  zh: '(?:结算|货款|工资|回款|提现|押金|房租|钱)[^。!?]{0,8}(?:打|转|汇|进|入|到)(?:到|进|去|给)?了?[^,。!?]{0,4}(?:同一|尾号|别的|另|一个|别人|陌生|不是)',
  ar: '(?:ال)?(?:تسوي|تسويات|تسويه|رواتب|راتب|راتبي|مبيعات|حواله|فلوس|ايداع)~<3> (?:راحت|راحوا|راح|نزلت|تروح|تنزل|تحولت|مشت|ذهبت|دخلت)<1> (?:ال|ل)?(?:نفس )?(?:ال)?(?:حساب|ايبان|بنك|محفظه)~',
})
const notOurs = concept({
  en: "(?:isn't|is not|not|aren't|wasn't) (?:ours|mine|my own)|ours (?:is|ends)|mine (?:is|ends)|nobody|no ?one|don't (?:know|recogni[sz]e)|never (?:heard|added|seen)|unknown|strange|who changed|same account|tampered",
  es: 'no (?:es|son) (?:mi[oa]|nuestr[oa])s?|l[oa] (?:mia|nuestra|nuestro|mio) (?:es|termina)|nadie|no (?:conozco|reconozco)|desconocid~|quien (?:la |lo )?cambio|misma cuenta|alter[oa]~',
  zh: '不是(?:我|本)|我们的?是|我的是|没人|不认识|陌生|谁改|没改|同一个账户|动过手脚|篡改',
  ar: '(?:ليس|مو|مش|مب) (?:لي|لنا|حقي|حقنا|بتاعنا|بتاعي)|(?:ايباننا|حسابنا|حسابي|ايباني)<1> (?:ينتهي|اخره)|(?:لا|ما) (?:احد|حد)|محدش|نفس الحساب|اتلعب|ما (?:نعرفه|اعرفه)|غريب|مجهول',
})
export const isDiverted = (text: string): boolean => says(text, diverted, notOurs)

/** "Stop it, block it, get it back": asked in haste. */
const plea = concept({
  en: "(?:stop|freeze|block|halt|reverse|cancel|kill|lock|pull|recall)<3> (?:it|this|that|these|him|her|them|everything|all of|card|cards|account|payments?|transfers?|money)<1>|claw<2> back|get (?:it|my money|the money) back|(?:please |pls )?(?:hurry|help me|help)|what (?:do|should|can) i do|what have i done|emergency|urgent~|(?:i'm|im|i am) (?:shaking|panicking|scared|terrified|so stupid|in tears)|(?:like an|what an|such an) idiot|fell for|i've been (?:stupid|foolish|an idiot|had|done|conned|tricked|taken in|so stupid)|been (?:had|done)",
  es: '(?:par(?:en|ar)|fren(?:en|ar)|detengan|detener|bloque(?:en|ar)|congel(?:en|ar)|cancel(?:en|ar)|revertir|reviertan|anul(?:en|ar)|recuper(?:ar|en))(?:l[oa]s?)?<2> (?:eso|esto|ya|todo|la|el|mi|cuenta|tarjeta|transferencia|pago)|(?:la|lo|los|las) (?:paro|freno|pueden frenar|pueden parar|bloqueen|paren|frenen)|frenen|paren|bloqueen~?|ayud(?:a|enme|eme|ame)|auxilio|que hago|urge~|urgente|cai (?:en|redond)~|me la creii?|fui (?:un|una)? ?(?:tont|idiota|pendej)~|me enganaron|estoy temblando|desesperad[oa]',
  zh: '(?:快|赶紧|马上|立刻|帮我?|能不能|可以)[^,。!?]{0,4}(?:停|冻|拦|锁|撤|追|挂失|止付|帮)|怎么办|救命|急{2,}|十万火急|上当|中招|被骗|后悔|我(?:太|真)?(?:傻|蠢|糊涂)|手都?(?:在)?抖|怎么[^,。]{0,4}停',
  ar: '(?:وقف|وقفو|وقفوا|جمدوا|اوقفوا|الغوا|امنعوا|سكروا|رجعوا|توقفون|اوقف|الحق)~|الحقوني|ساعدوني|انجدوني|بسرعه|ضروري|مستعجل|شو (?:اعمل|اسوي|نعمل)|(?:ايش|وش) اسوي|اعمل ايه|عافاكم|انخدعت|غلطت وعطيت|يا غبائي|كيف اوقف~|حالا',
})
/** What frightens. */
const alarming = concept({
  en: "hack~|scam~|fraud~|con(?:ned| man| artist)|fake|bogus|stranger|stolen|thief|imposter|pretend~|(?:never|didn't|doesn't|not) exist~?|vanished|blocked me|(?:someone|somebody|a man|a woman|this man|this guy|caller|he|she|they)<3> (?:says|said|claims|told|asked|wants|wanted|made|called|rang|from your|from the (?:bank|police))|(?:police|bank|hmrc|irs|tax office|government) (?:called|rang|phoned|texted)",
  es: 'hacke~|estaf~|fraud~|fals[oa]|desconocid~|robad[oa]|robaron|ladron|supuest[oa]|no exist~|(?:alguien|un (?:hombre|tipo|senor)|una (?:mujer|senora)|policia|del banco)<3> (?:dice|dijo|decia|llamo|pide|pidio|quiere|hablando)~|banco<3> (?:llamo|hablando)~|un hombre que|una mujer que|me llamaron',
  zh: '骗|盗|黑客|假的?|冒充|自称|拉黑|陌生|不认识|偷|诈|(?:有个|一个)[^,。]{0,8}(?:说|让|叫)|说是(?:公安|警察|银行|客服)|打电话(?:说|让|来)',
  ar: 'نصب|نصاب~|احتيال~|محتال~|وهمي~|مزيف~|مزور~|سرق~|انسرق~|اتسرق~|هكر~|مخترق~|بلوك|حظرني|غريب|(?:واحد|وحده|شخص|حدا?|ناس)<2> (?:ي|بي|ت|عم ي)?(?:قول|طلب|كلم|حكي)~|شرطي|(?:اتصل|اتصلت|اتصلوا|كلمني|كلموني|كلمتني|دق|دقت|دقوا|راسلني|راسلوني|مكالمه|اتصال)<3> (?:من )?(?:ال|لل)?(?:بنك|موظف|مصرف)~|من عندكم',
})
/** Money, a card, a secret: at stake. */
const stake = concept({
  en: 'money|cash|savings|card|cards|account|transfer~|sent|paid|payment|payments|[£$€]\\d~|\\d+k?|iban|code|password|pin|pounds|dollars|euros',
  es: 'dinero|plata|ahorros|tarjeta|cuenta|transfer~|mande|pague|pago|\\d+|iban|codigo|clave|pesos|euros|dolares|lana|lucas',
  zh: '钱|款|卡|账|转|付|扣|密码|验证码|元|块|万|千',
  ar: '(?:ال)?(?:فلوس|فلوسي|مصاري|مبلغ|بطاقه|بطاقتي|حساب|حسابي|تحويل|حولت|دفعت|رمز|كود|ريال|درهم|جنيه|دولار|دينار|رقم البطاقه)|\\d+',
})
/** Done already, and harmless. */
const calm = concept({
  en: "(?:just|only) (?:checking|letting you know|wondering)|is (?:it|this|that) (?:normal|from you|genuine|real|safe)|didn't (?:click|reply|answer|open|give)|hung up|right to hang|ignored|policy|how do you|do you (?:ever|have|offer)|disput~|chargebacks?|how does|always|when travel~|where do i (?:send|report|forward)|report it|phishing mail|courier|parcel|delivery|customs|invoice|refund|limit|buyer|customer",
  es: '(?:solo|nada mas) (?:aviso|pregunto|checar)|es (?:normal|de ustedes|cierto|real)|no (?:le |lo |la )?(?:di|abri|conteste|pique)|colgue|contracargo|paquete|pedido|envio|factura|reembolso|comprador|cliente',
  zh: '只是(?:问|说)|是你们[^,。]{0,4}吗|没(?:点|理|给|回)|挂了|拒付|快递|包裹|订单|退款|发票|顾客|买家|客户',
  ar: 'بس (?:اسال|ابلغ~)|هل هذا|عادي|ما (?:ضغطت|رديت|عطيت)|سكرت بوجه~|قفلت الخط|نزاع|اعتراض|طرد|شحنه|طلب~|فاتوره|استرداد|زبون|مشتري',
})
/** A cry for help about money in doubtful hands. */
export const isPleading = (text: string): boolean => says(text, plea, alarming, stake) && !calm.test(text)

/** A card that was photographed, numbers that are for sale, a tongue that is tied: what only swindlers do. */
const telling = concept({
  en: "(?:photo|picture|pic|photograph)s?<2> of (?:my|her|his|our|the)<2> (?:card|passport|id)<12> (?:charge|charges|payment|money|gone|taken)|(?:card|bank|login) (?:details|data|number)s?<4> (?:for sale|being sold|on the dark ?web)|(?:don't|not to|never|mustn't)<1> tell<1> (?:the |my )?(?:bank|police|anyone|anybody|family|wife|husband|kids)<6>|keep it (?:a )?secret from (?:the|my)<2>",
  es: '(?:foto|fotos)<2> (?:a |de )(?:mi|la|su)<2> (?:tarjeta|ine|dni|cedula)<12> (?:cobro|cobros|cargo|cargos|pago|dinero)|(?:datos|numero)s?<3> (?:mi )?tarjeta<3> (?:vend|a la venta)~|(?:no|que no)<1> (?:le |les )?(?:cuente|diga|digas|cuentes|comente|avise)s?<2> (?:banco|nadie|policia|familia|hijos)~',
  zh: '(?:拍|照)(?:了|下)?[^,。!?]{0,6}(?:卡|身份证|护照)[^。!?]{0,16}(?:扣|多了|少了|付款|消费)|(?:卡号|信息|资料)[^,。!?]{0,10}(?:被(?:人)?卖|在卖|出售)|(?:别|不要|不许|不能)(?:跟|告诉|和|对)[^,。!?]{0,4}(?:银行|警察|家人|别人|任何人|老公|老婆|孩子)',
  ar: 'صور<1> (?:بطاقتي|هويتي|جوازي|الفيزا)<8> (?:خصم|سحب|دفع|عمليه)~|(?:بيانات|ارقام|رقم)<1> (?:بطاقتي|بطاقات)<2> (?:تنباع|للبيع|تباع)|(?:لا|ما)<1> (?:تقول|تقولي|تخبر|تحكي|اقول|اخبر)~<1> (?:ل)?(?:ل|ال)?(?:بنك|شرطه|احد|اهلك|اهلي|زوجك|حدا)~',
})
/** Said by one's own habit, or by the house. */
const prudent = concept({
  en: 'i never tell|we never|you say never|your advice|surprise|birthday',
  es: 'yo nunca|sorpresa|cumple~|consejo',
  zh: '我从不|惊喜|生日|提示|公告',
  ar: 'مفاجاه|عيد ميلاد|نصيحه',
})
export const isTelling = (text: string): boolean => telling.test(text) && !prudent.test(text)

/** The dead pay nobody. */
const dead = concept({
  en: '(?:husband|wife|mum|mother|dad|father|brother|sister|son|daughter|gran~|grand\\w+|uncle|aunt|he|she)<3> (?:died|passed away|passed|is dead|has died|has passed)|(?:late|deceased) \\w+',
  es: '(?:murio|fallecio|fallecid[oa]|difunt[oa])',
  zh: '去世|过世|走了以后|亡夫|亡妻|离世',
  ar: '(?:توفي|توفت|توفيت|مات|ماتت|متوفي|المرحوم)~',
})
const livelyMoney = concept({
  en: '(?:still|every|since|keep|keeps|new)<4> (?:payments?|withdrawals?|purchases|transfers?|charges|money|spending)|(?:payments?|withdrawals?|purchases|transfers?|charges)<4> (?:still|every|being made|since|after|continue)',
  es: '(?:siguen|sigue|todavia|cada)<3> (?:sal|hac|pag|retir|compr|gast|habiendo)[a-z]+|(?:pagos|retiros|compras|cargos)<4> (?:siguen|despues|cada)',
  zh: '(?:还在|仍在|每周|每天|每个?月|继续|之后)[^,。!?]{0,6}(?:付|刷|取|转|消费|扣)',
  ar: '(?:لسه|لسا|للحين|مازال|ما زال|كل (?:اسبوع|يوم|شهر))<3> (?:تطلع|يطلع|ينسحب|تنسحب|بتطلع|ي|ت)~<1> ?(?:مدفوعات|سحوبات|عمليات|فلوس)',
})
const ownBill = concept({
  en: 'subscription|direct debit|standing order|utility|rent|how (?:do|can) i (?:close|stop|cancel)|phone bill|gas|electric',
  es: 'suscripcion|domiciliacion|recibo|luz|renta|como (?:cierro|cancelo)',
  zh: '订阅|水电|话费|怎么(?:销|关|取消)',
  ar: 'اشتراك|فاتوره|كهربا|ايجار|كيف (?:اقفل|الغي)',
})
export const isDeadSpending = (text: string): boolean => says(text, dead, livelyMoney) && !ownBill.test(text)

/** Others' money passed on: the customer is made a tool. */
const passedOn = concept({
  en: '(?:receiv~|take|taking|get|accept~|collect)<5> (?:money|payments?|transfers?|funds)<8> (?:send|sending|sent|pass|passing|forward|forwarding|move|moving)<2> (?:it )?on',
  es: '(?:recib~|cobr~)<3> (?:dinero|plata|pagos|transferencias)<3> (?:reenvi|pas|mand|transfer|devolv)[a-z]*(?:la|lo)?',
  zh: '(?:收|接)(?:钱|款)[^。!?]{0,6}(?:再|然后)?(?:转出|转走|转给|转到别)|走账|跑分',
  ar: '(?:استقبل|استلم|اقبض)<1> (?:حوالات|فلوس|تحويلات|مبالغ)<2> و?(?:احول|ارسل|انقل)~',
})
const caught = concept({
  en: 'police|scam~|fraud~|recruiter|job|laundering|arrest~|what have i done|commission',
  es: 'policia|estafa~|fraude|reclutador|trabajo|lavado|comision',
  zh: '警|骗|招聘|兼职|洗钱|冻结',
  ar: '(?:ال)?(?:شرطه|نصب|احتيال|وظيفه|شغل|غسيل)',
})
export const isMuled = (text: string): boolean => says(text, passedOn, caught)
