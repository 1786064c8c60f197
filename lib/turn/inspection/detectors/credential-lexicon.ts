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
      numbers? (?:on|of|across|along|from) (?:the )?(?:front of |back of |face of )?(?:your |the |its )?(?:(?:new|other|old|second) )?(?:bank |
      credit |debit )?(?:card|front|back|reverse|signature strip|strip)|(?:three|3|four|4|six|6|eight|8|five|5|sixteen|
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
  ],
  zh: [
    unwrap`
      密码|口令|完整的?(?:银行|信用|借记)?卡?(?:卡?号|号码)|(?:银行|信用|借记|储蓄)?卡号|卡片?(?:的)?(?:背面|正反面|正面)|安全码|cvv2?|cvc2?|签名栏|(?:后|末)三位|三位数字?|
      验证码|校验码|动态码|动态口令|一次性(?:密码|口令|代码)|pin码?|(?:短信|里面|上面|信息|手机)(?:里|中|上)?的(?:那串|那个|那几个)?(?:码|数字|代码)|(?:银行卡|信用卡|
      卡)(?:的)?(?:正反面|照片|图片|截图)|短信(?:里|中)?的?(?:码|数字|代码)|(?:六|6|四|4|八|8)(?:个|位)(?:数字?|码)|(?:16|十六|19|十九)位|一?长?串数字|那(?:几|六|
      四|6|4)(?:个|位)数字?|密保(?:答案|问题)?|(?:卡号|cvv|安全码|卡片|卡的)[^。;!?]{0,8}有效期|有效期(?:和|、|以及|,|跟)(?:安全码|cvv|cvc|卡|背面|后三|三位)|
      短信[^,。;!?]{0,8}把?(?:里面的|里的|那串|那个)?数字|把(?:那串|那几个|收到的|里面的)数字|私钥|助记词|网银(?:盾|登录|账号)|(?:收到|发)的?(?:那个|那串|这个)?(?:码|数字)|
      授权码|登录码|令牌|(?:12|24|十二|二十四)个(?:单词|词|英文)|
      身份验证器|认证码|口令卡|u盾
    `,
  ],
  es: [
    unwrap`
      (?<![a-z0-9])(?:contrasenas?|numeracion(?: completa| entera)(?= de)|claves?(?! de (?:pais|producto|pedido|rastreo|interbancaria|seguimiento))|pin(?:es)?|
      nip|cvv2?|cvc2?|otp|(?:los )?(?:16|dieciseis|seis|6|cuatro|4|tres|3|ocho|8) (?:digitos|numeros|cifras|numeritos)|
      (?:digitos|numeros|cifras|numeritos?)(?= que (?:le|te|l|acab|ha|recib|sal|apar|viene))|(?:digitos|numeros|cifras|
      numeritos?) (?:de(?:l| la| su| tu)? (?:tarjeta|reverso|dorso|plastico|sms|mensaje|parte)|que|del|detras|traseros|
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
      جهتين|قدام|امام)|صور[هت] (?:ل?(?:ل)?(?:وجهي|وجه|الوجهين|ظهر|خلف) )?(?:ل|لل|ال)?(?:بطاق|كارت|كرت|فيزا)${arabic}*|
      صورت(?:ها|ه) من)
    `,
  ],
})

/** To hand over: what the assistant may want the customer to do with it. */
const give = unwrap`
    send|give|tell|share|provide|supply|forward|text|message|dictate|quote|state|pass|drop|post|paste|read|write|put|
    reply|respond|confirm|let|submit|repeat|spell|spell out|spell|include|hand|leave|ping|chuck|whack|bung|show|recite|
    disclose|reveal|present|furnish|list|upload|attach|photograph|snap|whisper|shoot|fire|relay|verify|re-?send|flick|
    lob|sling|toss|zap|rattle off|reel off|throw|wing|fling|transmit|communicate|enclose
  `
const enter = 'type|enter|key in|punch in|pop|stick|jot|input|fill in|copy|use'

/** A request that the customer hand something over to the one who speaks. */
export const requests = patterns({
  en: [
    unwrap`
      (?:^|[,;:.(*-]|(?<![a-z])(?:please|kindly|just|simply|then|and|or|now|first|(?:need|want|like|ask|have|free|
      best|easiest|you|is|remember|left|able|us|me|
      just|got) to|also|either|go ahead and|mind|only|
      so|quickly|you|but|ahead,?|instead|so kind as to|is|me|with))\s*(?:${give})(?![a-z])
    `,
    unwrap`
      (?:^|[,;:.(*-]|(?<![a-z])(?:please|kindly|just|simply|could you|can you|would you|will you|you can|you may|
      you could|and|then|to))\s*(?:${enter})(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:i|we)(?:'ll| will|'d| would|'m going to|'re going to| am going to)?(?: (?:just|only|also|still|first|
      now|simply|then|do|quickly|really|both)){0,2} (?:need|require|want|ask for|take|have to have|must have|be needing|
      like)(?! to (?!have|get|take|ask|be given|know (?:your|the|what)|see (?:your|the)))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:what is|what's|what did|what are|what were|which is|what was|what does|what do|what did|may i have|
      could i have|can i have|could i get|can i get|may i get|may i take|can i take|could i take|mind giving|
      mind sharing|mind telling|mind reading|mind sending|mind typing|tell me|let me have|let me know|all i need|
      all we need|all that's (?:missing|needed|left)|what i need|missing is|i'm (?:just )?missing|still missing|
      waiting for|waiting on|over to you with|hit me with|needed from you|need from you|required from you|
      do you (?:have|remember|know|recall)|have you got|how about|go ahead with|(?:is|are|will be|would be|
      shall be) (?:needed|required|necessary)|you(?:'ve| have)? (?:given|give|sent|send|told|tell|shared|share|read|
      typed|type|provided|provide|texted|text) (?:me|us|it)|ask you for|ask for your|asking for your|asking you for|
      trouble you for|your turn:)(?![a-z])
    `,
    '^[^a-z]*(?:(?:and|now|just|first|next|then),? )?(?:your|the) [^.!?]{0,80}, ?please[.! ]*$',
    unwrap`
      (?<![a-z])(?:sending|giving|telling|sharing|reading|typing|providing|forwarding|texting|dictating|confirming|
      entering|pasting|dropping|replying with)(?= (?:me|us|over|out|it|the|your|that|here))
    `,
  ],
  zh: [
    unwrap`
      回(?:给)?我|请(?!勿|不|别|千万|谅解|您?谅解|见谅|您?理解|您?放心|注意|您?留意|稍|妥善|牢记|保管)|烦请|麻烦|劳烦|有劳|辛苦|(?:发|告诉|告知|报|念|给|回复|提供|传|说|贴|填|写|
      输|截图|拍|转发|粘贴)(?:一下|下)?(?:给|到|在|至)?(?:我|咱|
      这里|这边|本|聊天|对话|过来|来|客服)|发(?:我|来|过来|一下)|告诉(?:我|一下)|告知|报(?:一下|给|我|过来)|回复(?:我|一下|给)|提供(?:一下|给|下)?|念(?:一下|给)|说一下|是多少|
      是什么|是啥|需要(?:您|你)|(?:我|这边|我们|还|只|就)(?:还|只|就|先|也)?(?:需要|要|需|差|缺)(?!要?先?(?:联系|咨询|更新|更换|换|等|去|致电|拨打|检查|重新(?:获取|发送)))|能否|能不能|可以(?:把|给|告诉|发)|可否|方便|(?:我|我们|
      这边)[^,。;!?人]{0,6}(?:问|向|跟|找)(?:您|你)(?:要|索取)一?下?|是几(?:位|号)?(?=[?!。,]|$)|把[^,。;!?]{1,24}(?:发|给|
      告诉|报|念|贴|输|填|写|回复|提供|传|说)|输入到?(?:这|聊天|对话)|在(?:这里|此处|聊天|对话|这儿)[^,。]{0,6}(?:输|填|写|发|回复)|直接(?:发|告诉|报|回复|打)|打(?:在|到|
      出来)|各?提供|甩给?我|丢给?我
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:(?:env[ií]?e?|envi[ae]|reenvi[ae]|mand[ae]|dig[ae]|d[ie]|d[ae]|facilit[ae]|proporcion[ae]|indi(?:ca|
      que)|compart[ae]|escrib[ae]|confirm[ae]|pas[ae]|dict[ae]|anot[ae]|remit[ae]|cop(?:ia|ie)|lea|lee|suelt[ae]|
      cuent[ae]|apunt[ae]|dej[ae]|respond[ae]|contest[ae]|repit[ae]|muestr[ae]|ensen[ae]|regal[ae]|prest[ae]|
      comunic[ae]|comuniqu[e]|ad?junt[ae]|ponga|pon|entregu[e]|entreg[a])(?:me|nos)(?:l[oa]s?)?|noslos?|(?:dar|decir|
      enviar|mandar|facilitar|indicar|compartir|escribir|pasar|confirmar|dictar|leer|proporcionar|reenviar|remitir|
      copiar|contar|mostrar|ensenar|comunicar|adjuntar|entregar|prestar)(?:me|nos)(?:l[oa]s?)?)(?![a-z])
    `,
    unwrap`
      (?:^|[,;:.(¿¡*-]|(?<![a-z])(?:y|o|por favor|simplemente|solo|solamente|tambien|ahora|primero|luego|despues|
      entonces|que|le (?:pido|pedimos|ruego|rogamos|agradeceria|agradezco|agradeceriamos) que|te (?:pido|
      agradeceria) que)) ?(?:envi(?:e|a|en)|reenvi(?:e|a)|mand(?:e|a|en)|diga|facilit(?:e|a|en)|proporcion(?:e|a|en)|
      indi(?:que|ca|quen)|compart(?:a|e|an)|escrib(?:a|e|an)|introduzca|introduce|ingres(?:e|a|en)|confirm(?:e|a|en)|
      teclee|teclea|dict(?:e|a)|anot(?:e|a)|remit(?:a|e|an)|pegu?(?:e|a)|copi(?:e|a)|respond(?:a|
      e)(?: a [a-z ]{3,20}?)? con|contest(?:e|a)(?: a [a-z ]{3,20}?)? con|lea|ponga|pon|adjunt(?:e|a)|repita|
      (?<![a-z] )de)(?![a-z])
    `,
    `(?:^|[¿,.;:(]|(?<![a-z])(?:y|si)) ?(?:me|nos) [a-z]{3,9}(?:as|es|a|e)(?![a-z])`,
    unwrap`
      (?<![a-z])(?:necesit(?:o|amos|aria|ariamos|are|aremos)|requerimos|requiero|requerire|por favor|(?:me|
      nos) (?:puede|podria|puedes|podrias|da|das|dice|dices|diga|digas|pasa|pasas|pase|manda|mandas|mande|envia|envias|
      envie|comparte|compartes|comparta|facilita|facilite|indica|indique|confirma|confirme|regala|regalas|dicta|dicte|
      presta|ayuda con|falta|faltan|hace falta|hacen falta|seria|brinda|brinde|proporciona|proporcione)|(?:puede|podria|
      puedes|podrias|pueden|podrian|seria (?:usted )?tan amable de|le importaria|le importa|te importa|quiere|
      haga el favor de|hagame el favor de|haz el favor de|tendria que|tiene que|debe|debera) (?:dar|decir(?! que)|enviar|mandar|
      facilitar|indicar|compartir|escribir|pasar|confirmar|dictar|leer|proporcionar|teclear|reenviar|remitir|introducir|
      ingresar|copiar|poner)(?:me|nos|lo|la|melo|noslo)?|cual es|cuales son|cual era|que (?:codigo|clave|contrasena|
      numero|pin|nip)(?: de [a-z0-9]+ (?:cifras|digitos|numeros)| de verificacion)? (?:le|te|ha|aparece|recibio|usa|tiene|puso|eligio|viene)|vamos a (?:necesitar|ocupar|requerir)|
      voy a (?:necesitar|ocupar|pedir|requerir)|(?:debo|tengo que|tendre que|tendria que|he de|quisiera|
      quiero) (?:pedir|preguntar|solicitar)(?:le|te|les)?|lo (?:unico )?que (?:me |nos )?(?:falta|queda)|(?:que|
      si) (?:me|nos) (?:l[oa]s? )?[a-z]{2,12}(?:ara|iera|jera|aras|ieras|jeras)|le (?:pido|pedimos|pedire|solicito|
      solicitamos)|te (?:pido|pedimos|
      pedire)|solo (?:falta|me falta|necesito|hace falta)|hace falta que|ocupo|ocupamos|preciso (?:de|su|el|la|que)|
      precisamos|(?:se )?requiere que|(?:es|sera|seria|resulta) necesari[oa]s?|hara falta|haran falta|se necesita|
      se necesitan|(?:que|cuando|en cuanto|si) (?:me|nos) (?:l[oa]s? )?(?:des?|den|pas(?:es?|as?)|dig(?:as?|an)|dices?|
      mand(?:es?|as?)|envi(?:es?|as?)|compart(?:as?|es?)|facilit(?:es?|as?)|confirm(?:es?|as?)|dict(?:es?|as?)|le(?:as?|
      es?)|proporcion(?:es?|as?)|deletre(?:es?|as?)|escrib(?:as?|es?)|indi(?:ques?|cas?))|deletre[ae]r?(?:me|nos)?|(?:escrib|mand|pas|dec|envi|dict|compart|copi)[ia](?:me|nos)l?[oa]?s?|
      (?:indi(?:que|ca)|escrib[ae]|envi[ae]|mand[ae]|dig[ae]|compart[ae]|ponga|introduzca|ingrese)l[oa]s?)(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<!${arabic})[وف]?(?:ارسل${arabic}{0,5}|ابعث${arabic}{0,5}|ابعت${arabic}{0,5}|دز${arabic}{0,4}|طرش${arabic}{0,4}|
      عط(?:ني|نا|يني|ينا)|اعط(?:ني|نا|يني|نيه|وني|ونا)|هات(?!ف)${arabic}{0,4}|ب?اعطا${arabic}{0,3}|قل (?:لي|لنا)|قولي?|
      قول (?:لي|لنا)|قولوا|ترسل${arabic}{0,5}|تبعث${arabic}{0,5}|تعط(?:ي|يني|ينا|وني)|زود${arabic}{0,5}|
      تزود${arabic}{0,5}|تزويد${arabic}{0,4}|اخبر${arabic}{0,5}|تخبر${arabic}{0,5}|اكتب${arabic}{0,5}|
      تكتب${arabic}{0,5}|كتاب${arabic}{0,4}|ادخل${arabic}{0,5}|ادخال|شارك${arabic}{0,5}|تشارك${arabic}{0,5}|
      مشارك${arabic}{0,4}|ما (?:هو|هي|رمز|رقم|كلمه|الرمز|كود)|وش (?:هو|هي|الرمز|رقم|رمز|كلمه)|ايش (?:هو|هي|الرمز|رقم|
      رمز)|شو (?:هو|هي|الرمز|رقم|رمز)|ايه (?:هو|هي|كلم[هت]|رمز|رقم|الرمز|الرقم|كود|الكود)|كم (?:هو )?(?:ال)?(?:رقم|رمز|
      كود)|حول(?:ي|وا)? (?:لي|لنا|الي)|توكد(?:ي|وا)? (?:لي|لنا)|(?:ا|ن)س[اي]لك|(?:ا|ن)طلب منك|رد[وي]?ا?(?= (?:علي )?(?:${arabic}+ ){0,3}ب)|(?:ا|
      ن)حتاج${arabic}{0,3}|محتاج(?:ين)?|بحاجه|يلزمن(?:ي|ا)|يلزم|يرجي|نرجو|ارجو|من فضلك(?:م)?|لو سمحت(?:م|وا)?|
      تكرم${arabic}{0,3}|اذكر${arabic}{0,4}|تذكر${arabic}{0,4}|ذكر|(?:ت)?قدم(?:وا)?|تقديم|(?:ا|ن)ريد|ابي|ابغي|نبغي|نبي|
      عايز(?:ين)?|بدي|بدنا|مطلوب|املي?|املين?ي|مل${arabic}{0,4}ي|اقرا${arabic}{0,4}|تقرا|صور(?:ي|وا|ها|هم|ني)?|تاكيد|
      اكد${arabic}{0,4}|افدن(?:ي|ا)|ينقصن(?:ي|ا)|باقي|ناقص${arabic}{0,3}|ممكن|تقدر|تسمح|هل (?:لي|يمكن|ممكن|تتذكر)|
      انسخ${arabic}{0,4}|الصق${arabic}{0,4}|سلم(?:ني|نا)|وافن(?:ي|ا)|بلغ(?:ني|نا)|ادلي?)(?!${arabic})
    `,
  ],
})

/** Where it may be written: the customer's own screens; and where a counter or a driver asks for it. */
export const elsewhere = new RegExp(unwrap`
    (?<![a-z])(?:card's own|(?:in|into|on|in the|at|through|via|inside) (?:the |your |our |its |that |this |
    a )?(?:[a-z-]+ ){0,3}?(?:verification card|card(?:'s)? (?:above|below|on|shown|itself)|form|box|fields?|window|
    apps?|page|screen|site|website|portal|panel|settings|checkout|dashboard|terminal|atm|wallet app|account area|
    pop-?up|reader|till|counter|door|prompt|dialog|browser|gateway|provider's|bank's)|card (?:on|above|below|shown)|
    field (?:above|below|of|on)|(?:enter(?:ed|ing)?|typ(?:e|ed|ing)|fill(?:ed)?|put|writ(?:e|ten)|
    goes)(?: [a-z0-9-]+){0,6} (?:on|in|into) the (?:card|field|box)|verification card|(?:enter|type|put|use|confirm|set|choose)(?: [a-z]+){1,5} there(?= ?[.,;!]|$| and)|(?:to|when|you|and) (?:log|
    sign) in(?:to)?|signing in|logging in|
    (?:log-?in|sign-?in) (?:page|screen|form)|courier|driver|cashier|shop assistant|store staff|pick-?up|
    collection point|click|tap|select|settings|tab|menu|dashboard)(?![a-z])|验证卡|卡片(?:里|中|上|内|下)|输入框|验证框|弹出的|窗口|页面|界面|设置|收银台|官网|
    弹窗|(?:app|应用|客户端|手机银行|网银)(?:内|里|中|上| ?的(?!登录密|登录口|支付|交易|密码|口令))|支付方式|小程序|快递员|骑手|门店|柜台|自提|点击|登录页|安全中心|控件|取件|取货|驿站|网点|窗口办理|现场|
    (?<![a-z])(?:tarjeta de verificacion|(?:en|desde) (?:la|esa|dicha) tarjeta|ahi|alli|
    formulario|campos?|casillas?|ventana|pagina|pantalla|ajustes|configuracion|aplicacion|app|web|sitio|portal|panel|
    cajero|datafono|tpv|repartidor|mensajero|tienda|mostrador|pasarela|inici[ea]r? sesion|pulse|toque|seleccione|elija|haga clic|
    pestana|pulsa|toca|toque|selecciona|elige|ve a|entra en|recuadro|ventanilla|sucursal|oficina|
    punto (?:de (?:recogida|retiro|entrega|pago)|aliado)|al (?:recoger|
    retirar|recibir))(?![a-z])|بطاقه التحقق|(?:في|داخل|ضمن|علي) (?:هذه )?البطاقه(?! (?:البنك|الايتم))|(?:ال)?نموذج|
    (?:ال)?خان[هت]|(?:ال)?حقل|(?:ال)?صفح[هت]|(?:ال)?شاش[هت]|
    (?:ال)?اعدادات|(?:ال)?تطبيق|(?:ال)?موقع|(?:ال)?نافذه|(?:ال)?مندوب|(?:ال)?صراف|اضغط|اختر|تسجيل الدخول|(?:ال)?متجر|
    (?:ال)?بوابه|(?<![\u0620-\u06ff])(?:هناك|هنالك)(?![\u0620-\u06ff])|عند (?:ال)?(?:استلام|تسليم)|(?<![\u0620-\u06ff])(?:في|ب|لل)? ?(?:ال)?(?:فرع|شباك|كاونتر|
    نقطه)(?![\u0620-\u06ff])
  `)
/** Where it may never be: here. */
export const here = new RegExp(unwrap`
    (?<![a-z])(?:here|(?:in|into|on|through|via|over|by) (?:this|the|our) (?:chat|conversation|message|reply|thread)|
    to me|to us|me|us|your (?:reply|next message)|by return|below(?! (?:the|your|that|this|its|
    it)(?![a-z])))(?![a-z])|这里|此处|这儿|聊天|对话|(?:给|发|告诉|告知|回复|报|念|传|贴)(?:给|
    来)?我|发(?:过来|来)(?!的)|由我|客服|(?<![a-z])(?:aqui|aca|a continuacion|mas abajo|en (?:este|el) chat|en esta conversacion|
    por este medio|[a-z]{3,}(?:rme|rnos|eme|enos|ame|anos|melo|noslo|mela))(?![a-z])|هنا(?!ل?ك)|المحادثه|الدردشه|
    (?<![\u0620-\u06ff])(?:لي|لنا)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])[\u0620-\u06ff]{2,}(?:(?<!الكترو|مجا|ثا|ثوا|
    يع|قانو|تا|زم|امك)ني|(?<!ا)نا)(?![\u0620-\u06ff])
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
