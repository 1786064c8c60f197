import { unwrap } from '#lib/text/unwrap.ts'
import { patterns } from '../matching/patterns.ts'

const arabic = '[\\u0620-\\u06ff]'

/** What opens an account or spends from a card, and is nobody's to ask for in a chat. */
export const secrets = patterns({
  en: [
    unwrap`
      (?<![a-z0-9])(?:passwords?|pass ?codes?|passphrases?|passkeys?|(?<!drop an? |dropped an? |
      dropping an? )pins?(?: codes?| numbers?)?(?! on (?:the|a|your) map)|cvv2?|cvc2?|cv2|
      cid code|otps?|security (?:code|digits|number|answers?|questions?)|(?:full|complete|entire|whole|long|
      16[- ]?digits?|sixteen[- ]?digits?)(?: [a-z0-9-]+){0,3}? ?(?:cards?|card numbers?|number|digits|numbers|pan)|
      card(?:'s)? (?:numbers?|details|digits|info|information|data|credentials)|card,? (?:expiry|front and back)|
      (?<!(?:serial|model|product|part|batch|phone|order|imei|helpline|telephone|support) )numbers? (?:on|of|across|along|from) (?:the )?(?:front of |back of |
      face of )?(?:your |the |its )?(?:(?:new|other|old|second) )?(?:bank |credit |debit )?(?:card|front|back|reverse|signature strip|
      strip)(?! of (?:the|your|its) (?!card|plastic))|(?:three|3|four|4|six|6|eight|8|five|5|sixteen|
      16)(?: |-)?(?:digits?|numbers?|figures?|characters?)|those (?:digits|numbers)|(?:digits|numbers|figures)(?= (?:on|
      from|in|that|you|we|just|printed|at) )|(?:photo|picture|pic|scan|image|shot|copy)s? of (?:both sides of |
      the (?:front|back) of )?(?:your|the) (?:bank |credit |debit |payment )?card|one[- ]?time (?:codes?|passwords?|
      passcodes?|pins?)|(?:verification|sms|authentication|authenticator|auth|login|log-in|sign-in|access|confirmation|
      two-factor|2fa|texted|activation|unlock|authori[sz]ation|backup|recovery) (?:codes?|numbers?|digits)|
      secret (?:answers?|questions?|words?|phrases?|codes?)|answers? to (?:(?:both|your|the|all|each|of|two|three|any|
      my) ){0,3}(?:security|secret) questions?|memorable (?:words?|information|date|name)|login (?:details|credentials|
      info|information)|log-?in details|sign-in details|credentials|mother's maiden name|online banking (?:login|
      details|password|access)|private keys?|(?:seed|recovery|secret|backup) (?:phrases?|words?|keys?)|(?:12|24|twelve|
      twenty-four) (?:[a-z]+ )?words|api (?:keys?|secrets?)|secret keys?)(?![a-z0-9])
    `,
    unwrap`
      (?<![a-z])(?<!promo |promotional |discount |voucher |coupon |postal |post |zip |order |tracking |error |product |
      gift |gift card |country |reference |area |bar |bar-|qr |swift |sort |iata |branch |referral |invite |invitation |
      booking |reason |store |pick-?up |collection |delivery |currency |language |dress |tax |dial |dialling |model |
      colou?r |return |returns |rma |mcc |response |status |source )codes?(?! of conduct| or voucher)(?![a-z])
    `,
    unwrap`
      (?<![a-z0-9])(?:(?:(?:little|three|four|small|tiny|raised|embossed|long|last) ){1,2}(?:numbers?|digits|figures)(?: [a-z]+){0,3} (?:by|
      beside|next to|near|behind|under|above|along|across|off|on) (?:the |your )?(?:signature|strip|front|back|reverse|flip side|
      logo|card|plastic)|(?:digits|figures) (?:along|across|off|at|behind)(?= (?:the|your))|last three (?=by|beside|next|near|on the back)|
      (?:live|production|prod|signing|webhook|encryption|master) (?:secret )?keys?|(?:access|bearer|auth|refresh|security|session|
      hardware|software) tokens?|secret (?:access )?(?:keys?|tokens?)|(?:numbers?|digits|code) (?:in|from|inside) (?:the|that|your|our) (?:text|sms|message|
      e-mail)|pass ?words?|pw|passwd|(?:card|bank card) in full|authenticator(?:'s| app's| app)?(?: (?:current|present|latest|six-digit)){0,2} (?:numbers?|codes?|digits)|(?:signing|webhook|client|shared|app) secrets?|(?:full|whole|entire|complete) (?:card|pan)|wallet (?:phrase|words|backup))(?![a-z0-9])
    `,
  ],
  zh: [
    unwrap`
      密码|口令|完整的?(?:银行|信用|借记)?卡?(?:卡?号|号码)|(?:银行|信用|借记|储蓄)?卡号|卡片?(?:的)?(?:背面|正反面|正面)|安全码|cvv2?|cvc2?|签名栏|(?:后|末)三位|三位数字?|
      验证码|校验码|动态码|动态口令|一次性(?:密码|口令|代码)|pin码?|(?:短信|里面|上面|信息|手机)(?:里|中|上)?的(?:那串|那个|那几个)?(?:码|数字|代码)|(?:银行卡|信用卡|
      卡)(?:的)?(?:正反面|照片|图片|截图)|短信(?:里|中)?的?(?:码|数字|代码)|(?:六|6|四|4|八|8)(?:个|位)(?:数字?|码)|(?:16|十六|19|十九)位|一?长?串数字|那(?:几|六|
      四|6|4)(?:个|位)数字?|密保(?:答案|问题)?|(?:卡号|cvv|安全码|卡片|卡的)[^。;!?]{0,8}有效期|有效期(?:和|、|以及|,|跟)(?:安全码|cvv|cvc|卡|背面|后三|三位)|
      短信[^,。;!?]{0,8}把?(?:里面的|里的|那串|那个)?数字|把(?:那串|那几个|收到的|里面的)数字|私钥|助记词|网银(?:盾|登录|账号)|(?:收到|发)的?(?:那个|那串|这个)?(?:码|数字)|
      授权码|登录码|令牌|(?:12|24|十二|二十四)个(?:单词|词|英文)|
      身份验证器|认证码|口令卡|u盾|密钥|secret ?key|备用码|恢复码|备份码|登录码|(?:整张|全部|整个|从头到尾的?)[^,。;!?]{0,4}(?:卡号|号码|号)|卡(?:面|背)?[^,。;!?]{0,8}(?:长串|一长串|所有|全部)[^,。;!?]{0,4}(?:数字|号码?)|
      (?:签名|签字)[^,。;!?]{0,8}(?:数字|号码|几位|小?号)|(?:验证器|认证器|令牌|手机|短信|邮件|通知)[^,。;!?快递]{0,8}(?:那个|的)?(?:码|数字)(?!头|相|量)|(?:背|反)面[^。;!?]{0,12}(?:三位|数字|小?号码|那三|后三)|(?:卡片?|那张|整张)(?:的)?(?:正反|两)面|(?<!证[^。]{0,24})(?:正反)?两面(?=[^,。]{0,4}(?:拍|照|发)[^,。]{0,4}[给到来我])|到期日(?=[^。]{0,10}(?:码|卡))
    `,
  ],
  es: [
    unwrap`
      (?<![a-z0-9])(?:contrasenas?|numeracion(?: completa| entera)(?= de)|claves?(?! de (?:pais|producto|pedido|rastreo|interbancaria|seguimiento))|pin(?:es)?|
      nip|cvv2?|cvc2?|otp|(?:los )?(?:16|dieciseis|seis|6|cuatro|4|tres|3|ocho|8) (?:digitos|numeros|cifras|numeritos)|
      (?:digitos|numeros|cifras|numeritos?)(?= que (?:le|te|l|acab|ha|recib|sal|apar|viene))|(?:digitos|numeros|cifras|
      numeritos?)(?! que (?:usted |tu |vos |ustedes )?(?:ya )?(?:me|nos) (?:h[ae]s? |indic|mencion|coment|dic|dij|di[oes](?![a-z])|da[sn]?(?![a-z])|pas|compart|facilit|aport)) (?:de(?:l| la| su| tu)? (?:tarjeta|reverso|dorso|plastico|sms|mensaje|parte)|que|del|detras|traseros|
      impresos)|numero (?:completo|entero|largo|integro)|numero (?:de|impreso en) (?:su|tu|la) (?:tarjeta|plastico)|
      numero (?:completo |entero )?(?:de )?(?:la |su |tu )?tarjeta(?: completo| entero| completa)?|tarjeta completa|
      datos (?:completos )?(?:de|en) (?:su|tu|la) (?:tarjeta|plastico)|datos (?:de acceso|bancarios de acceso|
      de inicio)|credenciales|(?:numerito|numero|cifra|mensajito)(?= que (?:le|te|acab|ha|recib|sal|apar|viene))|(?:12|
      24|doce|veinticuatro) palabras|palabras de recuperacion|foto(?:grafia|s)? de (?:ambos lados de |
      las dos caras de )?(?:su|tu|la) (?:tarjeta|plastico)|frase (?:semilla|secreta|de recuperacion)|
      palabras? (?:semilla|clave|secretas?)|preguntas? (?:secretas?|de seguridad)|respuestas? (?:secretas?|
      de seguridad)|clave privada|llave privada|token(?:s)?)(?![a-z0-9])
    `,
    unwrap`
      (?<![a-z])codigos?(?! (?:de (?:descuento|pedido|seguimiento|producto|reserva|referencia|pais|barras|promocion|
      rastreo|error|area|conducta|recogida|cliente|devolucion|cupon|tienda|articulo|color|moneda|sucursal|banco|
      referido|invitacion|qr)|promocional|postal|qr|swift|iban|bic|fiscal|del (?:pedido|producto|articulo|modelo|cupon|error|envio|paquete|
      cliente|comercio|cajero|banco|pais|descuento|color)|iata|sku))(?![a-z])
    `,
    unwrap`
      (?<![a-z0-9])(?:numero largo|(?:numeros?|numeritos|digitos|cifras|tres|cuatro) (?:que (?:hay|vienen|van|estan|aparecen|tiene) )?(?:atras|
      detras|al dorso|del dorso|de atras|en el reverso|junto a (?:la|su|tu) firma|por detras|del frente|al frente|delante|de delante|por delante)|digitos (?:del frente|del anverso|frontales)|(?:claves?|llaves?) (?:secretas?|de api|api|de produccion|privadas?)|
      (?:pass(?! (?:you|it|this|that|me|us|on|along|the|them|him|her|your)(?![a-z]))|password|contra|contrasenia)|(?:numero|codigo|cifras?)(?: que)?(?: [a-z]+){0,3} autenticadora?|secretos? (?:de (?:firma|cliente|api)|del webhook)|(?:escaneo|escaner|imagen|copia|captura|fotos?) de (?:su|tu|la) tarjeta|tarjeta(?: de (?:debito|credito))?,? (?:por )?anverso y reverso|token de (?:acceso|seguridad)|frase de (?:recuperacion|respaldo|seguridad)|codigos? de (?:respaldo|
      recuperacion|un solo uso|acceso)|palabras? de (?:respaldo|seguridad)|apellido de soltera|dieciseis digitos)(?![a-z0-9])
    `,
  ],
  ar: [
    unwrap`
      (?:(?:ال|لل|بال|وال|ب|و|ل)?(?:كلم[هت]|كلمات) (?:ال)?(?:مرور|سر)${arabic}*|كلم[هت] (?:مرورك|سرك|مروركم|سركم)|(?:ال|
      بال|وال|لل)رقم (?:ال)?سري|رقم(?:ك|كم) (?:ال)?سري|(?:ب|و|ل)?رقم (?:ال)?بطاق${arabic}*|رقم بطاقت(?:ك|كم)|(?:ال|
      وال)?ارقام (?:ال)?بطاق${arabic}*|(?:ب|و)?ارقام بطاقت(?:ك|كم)|(?:ب|و|ل)?(?:رمز|كود) (?:ال)?(?:امان|تحقق|سري|تاكيد|
      مره|دخول|تفعيل|حمايه|otp)${arabic}*|(?:ال|وال|بال|لل)(?:رمز|كود|رموز|اكواد)(?! (?:ال)?(?:بريدي|ترويجي))|(?:ب|
      و)?(?:رمز|كود)(?:ك|كم)?(?= (?:الذي|اللي|وصل|ارسل))|(?<=(?:فيها|فيه|بها|وصلك|وصلتك|جاك|جالك|يصلك|سيصلك|بيوصلك|يجيك) )(?:رمز|
      كود)(?!${arabic}| (?:ال)?(?:خصم|استلام|تتبع|شحن))|(?:ال|وال)?ارقام (?:ال)?(?:ثلاثه|سته|سريه|اربعه|سته عشر|اللي|
      التي|خلف|ظهر|خلفها)|(?:ال)?(?:ثلاث|ثلاثه|سته|ست|اربعه) (?:ال)?(?:ارقام|خانات)|(?:خلف|ظهر|
      وجه) (?:ال)?بطاق${arabic}*|cvv2?|cvc2?|otp|pin|بيانات (?:ال)?(?:بطاق|دخول)${arabic}*|بيانات بطاقت(?:ك|كم)|
      (?:ال)?رموز(?:ك|كم)? (?:ال)?(?:احتياطيه|امان|استرداد)|(?:جواب|اجابه|اجابات) (?:سوال|اسيله?)(?:ك|كم)? (?:ال)?(?:سري|سريه|امان)|(?:ال)?كلمات (?:ال)?(?:اثن[يتا]{1,3} عشره?|12|24|سريه|استرداد)|رساله (?:ال)?(?:رمز|كود|تحقق)|سوال (?:ال)?امان|اجابه (?:ال)?سوال|عباره (?:ال)?(?:استرداد|سريه)|المفتاح الخاص|رقم(?:ها|ه) كامل|(?:ال|هال)(?:رقم|
      ارقام) (?:اللي|الذي|التي) (?:وصل|جا|ارسل|استلم|في الرساله|بالرساله)${arabic}*|بطاق${arabic}* من (?:ال)?(?:وجهين|
      جهتين|قدام|امام)|(?:ال|لل|بال|ب|و)?(?:باس ?وورد|باسورد|بسورد|باص وورد|باسوردك|باسووردك)|(?:ال)?(?:مفتاح(?:ك|كم)?|مفاتيح(?:ك|كم)?) (?:ال)?(?:سري|سريه|api|واجه|انتاج|برمج)${arabic}*|(?:ال)?(?:عباره|جمله) (?:ال)?(?:سريه|سر|
      استرداد|استعاده|احتياطيه)|(?:ال)?ارقام(?:ها)? (?:اللي |التي |الموجوده )?(?:علي|خلف|بجانب|جنب|ورا|من الخلف|من ورا)|(?:ال)?(?:ثلاث|ثلاثه|اربعه) ?(?:ارقام)? ?(?:من )?(?:ال)?(?:خلف|ورا)|رقم(?:ها|ه)? (?:ال)?(?:طويل|كامل|
      جديده الطويل)|(?:ال)?رقم كاملا?|(?:ال)?سته عشر ?(?:رقما?)?|(?:ال)?رقم (?:ال)?ظاهر(?= في (?:ال)?تطبيق)|مفتاح (?:ال)?(?:توقيع|ربط|تشفير)|بطاقتك? من (?:ال)?(?:امام|وجه|جهت)|رقم (?:ال)?(?:عمليات|معاملات) (?:ال)?سري|رمز (?:ال)?(?:مره|استخدام|تطبيق|دخول|
      احتياط|مصادق|توثيق)${arabic}*|(?:ال)?(?:رقم|رمز|كود) (?:ال)?(?:سري|مرسل|واصل)|صور[هت] (?:ل?(?:ل)?(?:وجهي|وجه|الوجهين|ظهر|خلف) )?(?:ل|لل|ال)?(?:بطاق|كارت|كرت(?!ون)|فيزا)${arabic}*(?!${arabic}| (?:ال)?(?:مقاس|ضمان|هوي|شحن|توصيل|هدي|منتج))|
      صورت(?:ها|ه) من)
    `,
  ],
})

/** Where it may be written: the customer's own screens; and where a counter or a driver asks for it. */
export const elsewhere = new RegExp(unwrap`
    (?<![a-z])(?:card's own|keypad|(?:at|on) (?:most |any |the |a )?cash machines?|(?:in|into|on|in the|at|through|via|inside) (?:the |your |our |its |that |this |
    a )?(?:[a-z-]+ ){0,3}?(?:verification card|card(?:'s)? (?:above|below|on|shown|itself)|form|box|fields?|window|
    apps?|page|screen|site|website|portal|panel|settings|checkout|dashboard|terminal|atm|wallet app|account area|
    pop-?up|reader|till|counter|door|prompt|dialog|browser|gateway|provider's|bank's)|card (?:on|above|below|shown)|
    field (?:above|below|of|on)|(?:enter(?:ed|ing)?|typ(?:e|ed|ing)|fill(?:ed)?|put|writ(?:e|ten)|
    goes)(?: [a-z0-9-]+){0,6} (?:on|in|into) the (?:card|field|box)|verification card|(?:enter|type|put|use|confirm|set|choose)(?: [a-z]+){1,5} there(?= ?[.,;!]| ?$| and| rather| instead| not| \()|(?:to|when|you|and) (?:log|
    sign) in(?:to)?|signing in|logging in|
    (?:log-?in|sign-?in) (?:page|screen|form)|courier|driver|cashier|shop assistant|store staff|pick-?up|
    collection point|click|tap|select|settings|tab|menu|dashboard)(?![a-z])|验证卡|卡片(?:里|中|上|内|下)|输入框|验证框|弹出的|窗口|页面|界面|设置|收银台|官网|
    弹窗|(?:app|应用|客户端|手机银行|网银)(?:内|里|中|上| ?的(?!登录密|登录口|支付|交易|密码|口令))|支付方式|小程序|点(?:击|开|右|左|上|下|一下|["“「])|页[点里中上]|快递员|骑手|门店|柜台|自提|点击|登录页|安全中心|控件|取件|取货|驿站|网点|窗口办理|现场|机器上|收银员|店员|
    (?<![a-z])(?:tarjeta de verificacion|(?:en|desde) (?:la|esa|dicha) tarjeta|dentro de ella|ahi|alli|
    formulario|campos?|casillas?|ventana|pagina|pantalla|ajustes|configuracion|aplicacion|app|web|sitio|portal|panel|
    cajero|datafono|tpv|repartidor|mensajero|tienda|mostrador|pasarela|inici[ea]r? sesion|pulse|toque|seleccione|elija|haga clic|
    pestana|pulsa|toca|toque|selecciona|elige|ve a|entra en|recuadro|ventanilla|sucursal|oficina|
    punto (?:de (?:recogida|retiro|entrega|pago)|aliado)|al (?:recoger|
    retirar|recibir))(?![a-z])|بطاقه التحقق|(?:في|داخل|ضمن|علي) (?:هذه )?البطاقه(?! (?:البنك|الايتم))|بطاقه (?:ال)?تحقق[^.;!?]{0,40}(?:فيها|داخلها)|(?:ال)?نموذج|
    (?:ال)?خان[هت]|(?:ال)?حقل|(?:ال)?صفح[هت]|(?:ال)?شاش[هت]|
    (?:ال)?اعدادات|(?:ال)?تطبيق|(?:ال)?موقع|(?:ال)?نافذه|(?:ال)?مندوب|(?:ال)?صراف|اضغط|اختر|تسجيل الدخول|(?:ال)?متجر|
    (?:ال)?بوابه|(?<![\u0620-\u06ff])(?:هناك|هنالك)(?![\u0620-\u06ff])|عند (?:ال)?(?:استلام|تسليم)|(?<![\u0620-\u06ff])(?:في|ب|لل)? ?(?:ال)?(?:فرع|شباك|كاونتر|
    نقطه)(?![\u0620-\u06ff])
  `)
/** "卡片弹出来后，把验证码填进去": into the card that was named before. */
export const intoCardZh = /卡片?[^。;!?聊对]{0,16}(?:填|输)(?:写|入)?(?:进去|到?里面?)/
/** Where it may never be: here. */
export const here = new RegExp(unwrap`
    (?<![a-z])(?:here|(?:in|into|on|through|via|over|by) (?:this|the|our) (?:chat|conversation|message|reply|thread)|
    to me|to us|me|us|your (?:reply|next message)|by return|(?:in|into|to|on) (?:this|the|our) (?:chat )?window|below(?! (?:the|your|that|this|its|
    it)(?![a-z])))(?![a-z])|这里|此处|这儿|聊天|对话|(?:给|发|告诉|告知|回复|报|念|传|贴)(?:给|
    来)?我|发(?:过来|来)(?!的)|由我|客服|(?:这个?|聊天|本)窗口|下一?条(?:消息|信息)?|咱们?聊天|(?<![a-z])(?:aqui|aca|a continuacion|mas abajo|en (?:este|el) chat|en esta conversacion|
    por este (?:medio|chat)|(?:su|tu) (?:proximo|siguiente) mensaje|[a-z]{3,}(?:rme|rnos|eme|enos|ame|anos|melo|noslo|mela)(?<!confirme|informe|conforme|uniforme|enferme|reclame|derrame|programe|(?:user|nick|sur|file|host|fore|domain|re)name|became|extreme|supreme|scheme|(?:mod|int|ext|et|alt|cuad|gobi)ernos|(?:herm|urb|cerc|hum|tempr|ci|ic|artes|ver|gus|ll|s)anos|(?:ll|aj|ser|terr|bu|estr|pl|am)enos))(?![a-z])|هنا(?!ل?ك)|المحادثه|الدردشه|هذه النافذه|رسالتك (?:ال)?(?:قادم|تالي|جاي|مقبل)|(?<![\u0620-\u06ff])(?:هون|ادناه|الينا)(?![\u0620-\u06ff])|
    (?<![\u0620-\u06ff])(?:لي|لنا)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])[\u0620-\u06ff]{2,}(?:(?<!الكترو|مجا|ثا|ثوا|
    يع|قانو|تا|زم|امك|وط|المد|سك|المه|الف|الام|ارد|لبنا|ميدا|تق)ني|(?<!ا|لدي|عند|مع|من|(?:تطبيق|موقع|متجر|منصت|بوابت|شركت|فروع|فرع|خدمت|عملاي|زباين|سياست|نظام|انظمت|بريد|صفحت|لوحت|طرف|عالم|قوانين|شروط))نا)(?![\u0620-\u06ff])
  `)
/** What is no secret at all, though its name is near: the last four digits, or a word being changed. */
export const harmless = new RegExp(unwrap`
    (?<![a-z])(?:(?:only |just )?(?:the )?(?:last|final) (?:four|4|three|3|few)(?: digits| numbers)?|(?:four|4|three|
    3) (?:last|final) (?:digits|numbers)|ending|ends in)(?![a-z])|(?:后|末|尾号?|最后)(?:的)?(?:四|4)位|尾号|
    (?<![a-z])(?:ultim[oa]s (?:cuatro|4|tres|3|digitos|numeros|cifras)|(?:cuatro|4|tres|3) ultim[oa]s|
    terminacion)(?![a-z])|(?:اخر|الاخيره|الاخير)
  `)
export const changing = new RegExp(unwrap`
    (?<![a-z])(?:reset|resetting|forgot|forgotten|change (?:your|the|it)|changing|choose|choosing|create|creating|
    new (?:password|pin|passcode|code|one)|(?<!you )set (?:a|up|your)|setting|strong|update your password|unique|
    different password|restablec\w{1,10}|cambi\w{1,6} (?:su|tu|la|el)|olvid\w{1,6}|nuev[oa]s? (?:contrasena|clave|
    codigo|pin)|(?:contrasena|clave) nueva|crear|cree|elija|elegir|expired|expires|expirado|expiro|caducad\w{1,3}|
    resend|send (?:a new|another|you)|new code)(?![a-z])|修改|重置|忘记|更改|设置|新密码|重新(?:发送|获取)|找回|اعاده (?:تعيين|ارسال)|تغيير|
    نسيت|جديده?|تعيين|انشاء
  `)

/** Some letters of it are as good as a part of it: "the first and third letters of your password". */
export const partOfIt = new RegExp(unwrap`
    (?<![a-z])(?:letters?|characters?) (?:of|from|in) (?:your|the) (?:password|passcode|memorable|pin)|(?<![a-z])(?:letras?|caracteres?|cifras?) de (?:su|tu|la) (?:contrasena|clave)(?![a-z])|
    密码的?(?:前|后|第)[一二两三四1-4][^,。;!?]{0,4}[位个]|
    (?<![\u0620-\u06ff])(?:ال)?(?:حرف|حروف|حرفين|خانات|خانه) (?:[\u0620-\u06ff]+ ){0,3}من (?:كلم[هت] (?:ال)?(?:مرور|سر)|(?:ال)?رقم(?:ك)? السري)
  `)

/** What it is that the customer uses as a secret, asked outright: wherever it is used, the answer would come here. */
export const valueAsked = new RegExp(unwrap`
    (?<![a-z])(?:what|which)(?:'s| is)? (?:[a-z-]+ ){0,2}?(?:pins?|passwords?|passcodes?|passphrases?|cvv|
    security codes?) (?:do|did|have|were) you (?:use|using|type|typing|enter|entered|set|choose|chosen|chose|pick|put|
    tap|give)(?![a-z])|(?<![a-z])que (?:clave|contrasena|pin|nip|cvv)(?: de [a-z]+)? (?:usas?|utilizas?|usaste|
    utilizaste|pones|pone|tecleas?|ingresas?|introduces?|marcas?|metes?|pusiste|puso|elegiste|eligio)(?![a-z])|(?:用的|设的|
    设置的|输入的|填的)(?:是)?(?:什么|哪个|哪一个|哪串)(?:样的)?(?:密码|口令|pin码?)|(?<![\u0620-\u06ff])(?:ما|ايش|شو|وش|ايه|اي|باي) (?:هي |
    هو )?(?:كلم[هت] (?:ال)?(?:مرور|سر)|(?:ال)?رقم (?:ال)?سري|(?:ال)?رمز (?:ال)?سري|pin) (?:التي |الذي |اللي )?(?:تستخدم|
    بتستخدم|تستعمل|تدخل|بتدخل|تكتب|بتكتب|وضعت|حطيت|اخترت)
  `)
