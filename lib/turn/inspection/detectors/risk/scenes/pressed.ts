import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** Somebody who calls, writes, stands at the door, and says who they are. */
const presser = concept({
  en: unwrap`
    (?:on|down) the<1> (?:phone|line|call)|(?:someone|somebody|man|woman|lady|guy|bloke|people|caller|officer|agent|voice|person|scammer|him|her|them|one|is|are)<6> (?:on|down) my<2> (?:phone|line|call|mobile|landline|screen)|(?:keeps?|kept|still|started|won't stop|been) (?:ringing|calling|phoning|texting|messaging|hassling|talking|waiting)|
    (?:rang|rings|ringing|called|calls|calling|phoned|phones|texted|messaged|whatsapped|emailed|contacted|knocked|turned up)|(?:says?|said|saying|claims?|claiming|claimed|pretend~|reckons)<1> (?:to be|he's|she's|they're|he is|she is|they are|from|it's)|
    (?:at|outside) (?:the|my|our) (?:door|gate)|(?:someone|somebody|man|woman|lady|guy|bloke|fellow|person|voice|girl|gentleman|people|officer|inspector|agent|technician|engineer)<2> (?:from|at|with) (?:"|your|my|the|visa|mastercard|microsoft|amazon|apple|hmrc|irs|interpol|customs)|
    (?:whatsapp|telegram|zoom|teams|facetime)|he|she|they|being told
  `,
  es: unwrap`
    (?:en|por|al)<1> (?:la )?(?:linea|telefono|celular|llamada|videollamada|whatsapp|telegram)|(?:sigue|siguen|esta|estan|no (?:para|paran|deja|dejan) de|andan?)<1> (?:llam|marc|escrib|insist|esper|presion|habl)~|
    (?:me|le|nos|les) (?:llam|marc|escrib|contact|habl)~|(?:dice|dicen|decia|decian|dijo|dijeron|diciendo|asegura|aseguran|afirma)<1> (?:ser|es|era|son|de|del|que)|haciendose pasar|se (?:hace|hizo|hacen|hicieron) pasar|
    en la puerta|(?:un|una|el|la) (?:senor|senora|senorita|tipo|tipa|hombre|mujer|tecnico|supuest|agente|chavo|chica|chico|persona|oficial)~|no (?:me )?(?:dejan|deja) colgar
  `,
  zh: unwrap`
    自称|冒充|假冒|假装|说(?:他|她|自己|是)?是|电话(?:那|里|还|没挂|一直)|(?:一直|不停|还在|老是|又)(?:给我)?(?:打|催|发消息|联系)|打(?:来|了)?(?:个)?电话|来电|微信上|qq上?|对[方面]|那头|那[个边]?人|他们?|她|有个?人|有个|
    客服(?:加|让|叫|要|打|说)|(?:公安|警察|检察院?|法院|大使馆|银联|银行|客服|风控|快递|领导|平台)[^,。]{0,6}(?:打|说|让|叫|要)|没挂|在门口
  `,
  ar: unwrap`
    (?:معي|معاي|معايا|معاه|معاهم|معها|عندي)<2> (?:علي )?(?:ال)?(?:خط|تلفون|تليفون|هاتف|جوال|باب)|(?:علي|ع) ?(?:ال)?(?:خط|تلفون|تليفون|هاتف|جوال|باب|موبايل)|عالباب|عالخط|
    (?:واحد|وحده|واحده|شخص|رجال|رجل|راجل|حرمه|ست|بنت|ناس|جماعه|حدا?|موظف|موظفه|رقم)<3> (?:ي|بي|ت|بت|كي|كت|عم ي|عم ت)?(?:قول|كلم|دق|تصل|حكي|هضر|ضغط|طلب|صرخ)~|(?:بيقولوا|يقولون|يقولوا|بيقول|يقول|تقول|بتقول|قالوا|قال|قالت|كيقول|كيقولو|قالي|قالولي|قالتلي)~|
    يدعي|يدعون|منتحل|عامل حاله|(?:اتصل|اتصلت|اتصلوا|كلمني|كلموني|كلمتني|دق|دقوا|يدق|بيدق|عم يدق|بيكلم|بيكلمه|يكلمني|يحكوا|جاني اتصال|جاتني مكالمه|وصلني اتصال)|لسه معا~|(?:ال)?واتساب|تيليجرام|طالبين|طالب مني|شايف شاشتي
  `,
})

/** What they want to be done. */
const demand = concept({
  en: unwrap`
    wants?|wanted|wanting|demand~|did (?:what|as|everything)<3> (?:told|said|asked)|asks?|asked|asking|told|tells?|telling|making|made|makes|insist~|instruct~|pressur~|order(?:s|ed|ing)|urg(?:es|ed|ing)|forc~|have to|has to|must|got to|need to|needs|supposed to|or i|or they|or he
  `,
  es: unwrap`
    (?:me|le|nos|les)<1> (?:pid|pedi|exig|orden|oblig|presion|insist|urg|hac|hiz|hic|quier|solicit)~|pide|piden|pidio|pidiendo|exige|exigen|exigiendo|quiere|quieren|necesitan?|hice lo que<3>|presionando|obligando|insisten?|tengo que|tenemos que|hay que|tiene que|debo|
    (?:dicen?|dijo|dijeron) que (?:\w+ ){0,3}(?:transfier|deposit|pag|mand|envi|mueva|compr|instal|abra|descarg|compart|lea|dict|pase|de)~|que (?:le |les )?(?:transfiera|deposite|pague|mande|envie|mueva|compre|instale|abra|descargue|comparta|lea|dicte|pase|de)
  `,
  zh: '让|叫|要(?:我|求|他|她|先|交|还|把|问)?|逼|催|必须|得(?:先|交|转)|指挥|引导|教我|说(?:不|要|得|再|的)|照[^,。]{0,8}说|索要',
  ar: unwrap`
    عملت (?:زي|مثل) ما|سويت (?:زي|مثل) ما|(?:بي|ي|ت|ن|عم ي|كي)?(?:طلب|طلبوا|طلبون|طلبت|بغي|بغون|بغاني|بغا|ريد|ريدون|ريدني)~|يبي|تبي|يبيني|تبيني|يبون|يبوني|يبغون~|عايز~|عاوز~|طالب~|لازم|ضروري|خلاني|خلوني|يضغط~|يجبر~|خاصني|(?:قال|قالت|قالوا|قالي|يقول|بيقول|تقول)<2> (?:احول|حول|افتح|نزل|ادفع|ارسل|اعطي|عطني|عطيني)~|افتح
  `,
})

/** A secret, a safe account, coins or vouchers, the screen: no honest caller wants it. */
const secret = concept({
  en: unwrap`
    (?:one[- ]time |security |verification |sms |bank )?codes?|digits|(?:\w+ )?numbers (?:you|that|it|which|on|off)<1>|pin|passcode|passwords?|otp|cvv|cvc|card (?:number|details)|(?:bank|banking|login|log-in) (?:details|password)|back of (?:my|the) card|
    seed phrase|safe account|gift ?cards?|vouchers?|bitcoin|crypto~|steam cards?|anydesk|teamviewer|quicksupport|rustdesk|remote~|(?:share|sharing|shares|see|watch~|control)<2> (?:screen|computer|laptop)|(?:open|opening|log ?in to)<2> (?:bank|banking)(?: app)?
  `,
  es: unwrap`
    codigos?|claves?|token|pin|contrasena|cvv|digitos|numeros?<2> tarjeta|datos<2> (?:tarjeta|cuenta)|coordenadas|los numeros|cuenta segura|tarjetas? (?:de )?(?:regalo|itunes|google|apple|steam)|bitcoin~|cripto~|anydesk|teamviewer|
    instal~<3> (?:app|aplicacion|programa)|(?:ver|viendo|ve|compart~|mirando)<2> pantalla|app del banco|banca en linea
  `,
  zh: '验证码|动态码|密码|口令|[六6]位|六个数|那串数|卡号|cvv|安全码|屏幕共享|共享屏幕|屏幕|远程|会议软件|(?:下|装)[^,。]{0,8}(?:软件|app)|安全账户|指定账户|核查|礼品卡|点卡|充值卡|比特币|usdt|u币|虚拟币|扫码|银行app|刷脸|人脸',
  ar: unwrap`
    (?:ال)?(?:رمز|كود|كودات|اكواد|otp|ارقام|باسورد|cvv)|(?:ال|لل)?ارقام|رقم (?:ال)?(?:بطاقه|كارت|فيزا)|(?:ال)?سي في في|(?:ال)?رقم (?:ال)?سري|كلمه (?:ال)?(?:سر|مرور)|anydesk|teamviewer|برنامج<3>|شاشتي|(?:ال)?شاشه|تطبيق (?:ال)?(?:بنك|بنكي)|حساب "?امن"?|
    (?:بطاقات|كروت|اكواد)(?: (?:ال)?(?:هدايا|ايتونز|جوجل|ابل|ستيم|شحن))?|بتكوين|عملات رقميه
  `,
})
/** Money that has to go somewhere. */
const sum = concept({
  en: unwrap`
    (?:transfer|move|shift|send|wire|pay|put|deposit|withdraw|top up|hand over|settle)<6> (?:money|everything|savings|funds|balance|fee|fees|tax|deposit|bail|fine|cash|all|more|\d+|it)|(?:release|admin|unlock|customs|processing|clearance) (?:fee|charge|tax)|withdr[ae]w<3> (?:it all|all|everything|cash)|bail|ransom|another [£$€]?\d+~
  `,
  es: '(?:transferir|transfiera|depositar|deposite|pagar|pague|girar|mover|mueva)~|(?:mand|pas|envi)[a-z]+<5> (?:dinero|plata|todo|saldo|ahorros|fondos|comision|impuesto|multa|fianza|rescate|mas|efectivo|\\d+)|saque todo|(?:retire|saque)<2> (?:todo|efectivo)|otro (?:impuesto|pago|deposito)|impuesto|multa|fianza|rescate',
  zh: '转(?:账|钱|过去|到|给|一|第)|打(?:钱|款|到|过去|给)|汇款|交[^,。]{0,8}(?:费|税|金|钱|款|\\d)|付(?:款|钱|第)|押金|保证金|解冻费|手续费|会员费|垫|钱(?:全|都)取',
  ar: '(?:ا|ي|ت|ن|ت)?(?:حول|حوله|حولها|دفع|ادفع|دفعله|دفعلهم|ارسل|شحن|اشحن|نقل|انقل)~|تحويل|رسوم|ضريبه|ضريبة|مبلغ|فلوس|فلوسي|مصاري|ضمان|كاش|غرامه|تامين|سحبت كل~<1>',
})

/** It goes on, and what comes if not. */
const pressing = concept({
  en: unwrap`
    right now|now|this minute|immediately|straight ?away|at once|hurry|quick~|waiting|(?:\w+ )?minutes?|within (?:the|an|\d)~|before (?:\d+|five|six|seven|tonight|midnight|noon|it's)|by (?:tonight|midnight|noon|five|six|\d+)|tonight|
    still|keeps (?:ringing|calling|asking|saying|pushing|on)|won't let me|(?:if i|don't|not to|let me) hang up|or (?:i|i'll|he|they|she|else|my|it)<1>|unless|arrest~|prison|jail|deport~|lose|frozen|(?:be|get|is) (?:blocked|closed|seized)|
    what (?:do|should) i do|already sent|another|(?:i've got|i have|there's|got|is|he's|she's|they're)<6> on (?:the|my)<2> (?:phone|line|call|screen)
  `,
  es: unwrap`
    ahora|ahorita|ya mismo|de inmediato|urgente|en este momento|rapido|esperando|minutos?|media hora|una hora|antes de~|si no|o (?:me|te|pierdo|la)|que si|sigue|siguen|deten~|detien~|carcel|preso|presa|embarg~|pierdo|perder|cuelg~|colgar|que hago|(?:tengo|tenemos|estoy|esta)<5> (?:al telefono|en la linea|en linea|en (?:la )?llamada)|viendo la pantalla|ya (?:mande|pague|deposite|envie|le mande)|otra vez
  `,
  zh: '没挂|还在|现在|马上|立刻|立即|赶紧|赶快|今天就|分钟|不(?:然|交|转|给|把|念|付|打|报)[^,。]{0,16}(?:就|要|,)|坐牢|逮捕|抓|封|遣返|冻结|作废|征信|拘留|怎么办|我念不念|怕|还要|第[二三]|已经(?:交|付|转)|洗钱|才能',
  ar: unwrap`
    الحين|الان|دلوقتي|هلق|هلا|دابا|حالا|فورا|بسرعه|مستني~|منتظر~|ينتظر|لسه|لسا|خلال|قبل ما|قبل شوي|والا|لو (?:ما|قفلت|مش|سكرت)|اذا ما|ان لم|(?:ه|ب|را?ح )?ي(?:قبض|حبس|سجن)~|سجن|مخفر|قضيه|(?:ي|ت|ب|بت|بي)(?:نسكر|تسكر|تجمد|توقف)~|شو (?:لازم )?(?:اعمل|نعمل|اسوي)|(?:وش|ايش|شنو) (?:اسوي|اعمل)|اعمل ايه|احول|زياده|كل شوي|(?:معي|معاي|معايا|معاه|معاهم|عندي)<2> (?:علي )?(?:ال)?(?:خط|تلفون|تليفون|هاتف|باب)|شايف شاشتي
  `,
})
/** It stayed an attempt. */
const declined = concept({
  en: "(?:didn't|did not|haven't|have not|never|won't|not) (?:click|tap|open|reply|answer|give|gave|tell|told|fall|respond|opened|clicked|replied|answered)~|i hung up|hung up (?:straight|right|on (?:him|her|them))|(?:ignored|deleted|blocked) (?:it|him|her|them|the)|put the phone down",
  es: 'no (?:le |les |lo |la |les )?(?:pique|abri|conteste|hice caso|di|pulse|toque|respondi)|colgue|(?:lo|la|los) (?:ignore|borre|bloquee)|nunca (?:damos|doy)|no da',
  zh: '没(?:点|理|回|给|填|打开|接)|(?:直接|我就|立刻|马上)挂|挂断了|挂了电话|删了|拉黑了(?:他|她)',
  ar: '(?:ما|لم) (?:ضغطت|فتحت|رديت|عطيت|اعطيت|دخلت)~|سكرت (?:بوجه|في وجه|الخط)~|قفلت (?:في وشه|السكه في)~|طنشت~|تجاهلت~|حذفت~',
})
/** A code for a parcel or a price, or for getting in, is no secret told to somebody. */
const trivial = concept({
  en: 'delivery|pick-?up|collection|discount|promo|coupon|courier|driver|referral|postal|your (?:app|website|site|system)|each time|every time',
  es: 'repartidor|mensajero|recogida|entrega|descuento|promocional|cupon|referido|postal|cada vez que|su (?:app|sistema|pagina)',
  zh: '取件|提货|优惠|邀请|骑手|每次|你们(?:app|系统|网站|页面)|系统(?:要|让)',
  ar: '(?:ال)?(?:استلام|مندوب|توصيل|خصم|سايق|كوبون)|كل مره|التطبيق (?:ي|ت|بي)طلب',
})

/** What a parcel or a purchase costs at the border. */
const toll = concept({
  en: 'parcel|package|dhl|fedex|ups|import duty|customs (?:fee|charge|duty)',
  es: 'paquete|dhl|fedex|aduana|arancel',
  zh: '包裹|快递|清关|关税|dhl|顺丰',
  ar: 'طرد|شحنه|شحنتي|جمارك|dhl|ارامكس',
})

/** Talked into it, and it is money. */
const persuaded = concept({
  en: '(?:talked|tricked|conned|persuaded|convinced|coaxed|guided|coached|pressured|pushed|groomed|manipulated|sweet-talked|lured)<3> (?:into|to)',
  es: '(?:convenc|persuad|engatus|manipul|presion|embauc)[a-z]+|(?:me|lo|la|le) (?:hizo|hicieron) (?:transferir|mandar|sacar|retirar|pagar|depositar)',
  zh: '说动|忽悠|诱导|洗脑|哄(?:着|得|骗)|指使|怂恿|教唆|被[^,。!?]{0,6}(?:说服|指挥|引导)',
  ar: '(?:اقنعو|اقنع|استدرج|ضغطو|ضحكو|خلو|لعبو)~(?:ه|ها|ني|وه|وها|وني)',
})
const savings = concept({
  en: 'pension|savings|life savings|transfer~|withdr~|money|gift cards?|invest~|bitcoin|crypto',
  es: 'pension|jubilacion|ahorros|dinero|plata|transfer~|retir~|tarjetas de regalo|inver~|bitcoin|lana',
  zh: '养老金|退休金|积蓄|存款|钱|转|取|投资|礼品卡|比特币',
  ar: 'معاش~|تقاعد~|مدخرات~|فلوس~|مال~|(?:ي|ت|ا|ن)?(?:حول|سحب|استثمر)~|بطاقات هدايا|بتكوين',
})
const distant = concept({
  en: 'phone|telephone|caller|call|online|internet|facebook|whatsapp|telegram|someone|somebody|a (?:man|woman|stranger)|they|email',
  es: 'telefono|llamada|internet|facebook|whatsapp|telegram|alguien|un (?:hombre|tipo|desconocido)|una (?:mujer|persona)|correo|acaban de',
  zh: '电话|网上|微信|qq|陌生|有人|群|对方|那头',
  ar: '(?:ال)?(?:تلفون|تليفون|هاتف|نت|فيسبوك|واتساب|تيليجرام)|واحد|شخص|ناس|حدا?',
})

/** Somebody presses the customer, or one of the family, for a secret, the screen or money: now, or else. */
export function isPressed(text: string): boolean {
  if (says(text, persuaded, savings, distant)) return true
  if (declined.test(text) || !presser.test(text)) return false
  return (says(text, secret, pressing) && !trivial.test(text)) || (says(text, sum, harsh, demand) && !toll.test(text))
}

/** What the house's own people never say. */
const harsh = concept({
  en: "arrest~|prison|jail|deport~|or (?:i|they|he|she|my)<2> (?:lose|lost|get|go|will)~|hang up|on (?:the|my)<2> (?:phone|line)|bail|ransom|winnings|prize|release|unlock|won't let me|keeps (?:ringing|calling)|before they|police|\"|claim~|pretend~|says (?:he|she|they)(?:'s|'re| is| are)? from|don't (?:believe|think it)|compromised|at risk|officer|inspector|(?:courier|someone|driver|man|taxi)<4> (?:collect|pick|coming)~|under attack|in danger|(?:new|safe|another|different|temporary) (?:account|acc)|halfway|his instructions",
  es: 'deten~|detien~|carcel|preso|presa|embarg~|fiscalia|policia|cuelg~|colgar|en la linea|al telefono|premio|sorteo|herencia|rescate|fianza|liberar|desbloquear|que si no|pierdo|presion~|supuest~|dice~<1> ser|comprometid~|en riesgo|oficial|viene<3> (?:por|a recoger)~|otra cuenta|a otra|voy por la mitad|"',
  zh: '坐牢|逮捕|抓|遣返|洗钱|公安|警察|检察|大使馆|自称|冒充|没挂|解冻|(?:先|再|还要|还得|让我|叫我|要我|又|逼我)[^,。]{0,4}(?:交|付|转|打)[^,。]{0,6}保证金|安全账户|才能(?:提|取|领)|中奖|税|征信|怕|作废|骗|有风险|不安全|警官|有人来[拿取]|新账户|转到一半|泄露',
  ar: 'سجن|(?:ه|ب|را?ح )?يقبض~|مخفر|(?:ال)?جايزه|(?:ال)?جائزه|علي (?:ال)?(?:خط|تلفون|تليفون)|عالباب|عامل حاله|نصاب~|يدعي|"~|مستني|يصرخ|تصيح|يفكوا|لو قفلت|ولا بي~|تتجمد|قضيه|شرطه|شرطي|ضابط|ياخدها|ياخذها|نيابه|مخترق|في خطر|حساب (?:تاني|ثاني|جديد|امن)|نقلت نصها',
})
