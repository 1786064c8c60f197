import { unwrap } from '#lib/text/unwrap.ts'
import { patterns } from '../matching/patterns.ts'

const arabic = '[\\u0620-\\u06ff]'

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
      so|quickly|safely|freely|happily|easily|you|but|ahead,?|instead|so kind as to|is|me|with))\s*(?:${give})(?![a-z])
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
    unwrap`
      (?<![a-z])(?:(?:i|we)(?:'ll| will| must| have to| would| do| shall)?(?: (?:kindly|just|only|also|first|now|therefore|respectfully|please)){0,2} (?:request|
      requesting|ask(?! (?:for help|them|someone|a colleague))|need|require|be needing|want)|(?:i|we) (?:can't|cannot|won't|couldn't) (?:go on|continue|proceed|carry on|do (?:it|that|this|anything)|
      help)|i'm after|we're after|is all (?:that's |that is |we're |i'm |we |i |it |you )?(?:required|needed|missing|left|lacking|need|
      takes|want|ask)|all (?:that )?(?:remains|is left|'s left|that's left|that is left|we're missing|i'm missing)(?: now)? is|(?:must|has to|have to|
      needs to|need to|should|ought to|can|may)(?: (?:also|now|first))? be (?:provided|given|supplied|sent|shared|stated|typed|entered|
      written|posted|pasted|told|submitted|quoted|read out)(?= [^.;!?]{0,30}(?:here|chat|to (?:me|us)|below|as well|too))|over to you|
      still (?:short of|lacking|waiting)|required(?= ?:)|needed(?= ?:)|missing(?= ?:)|list(?= (?:your|the|all))|
      trouble you for|(?:${give}) (?:me|us)(?! (?:know (?:if|when|whether|how)|try|see|check|look)))(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      回(?:给)?我|(?<![邀申聘宴])请(?!求|款|假|[您你]?(?:勿|不|别)|千万|谅解|您?谅解|见谅|您?理解|您?放心|注意|您?留意|稍|妥善|牢记|保管)|烦请|麻烦|劳烦|有劳|辛苦|(?:发|告诉|告知|报|念|给|回复|提供|传|说|贴|填|写|
      输|截图|拍|转发|粘贴)(?:一下|下)?(?:给|到|在|至)?(?:我|咱|
      这里|这边|本|聊天|对话|过来|来|客服)|发(?:我|来|过来|一下)|告诉(?:我|一下)|告知|报(?:一下|给|我|过来)|回复(?:我|一下|给)|提供(?:一下|给|下)?|念(?:一下|给)|说一下|是多少|
      是什么|是啥|需要(?:您|你)|(?:我|这边|我们|还|只|就)(?:还|只|就|先|也)?(?:需要|要|需|差|缺)(?!要?先?(?:联系|咨询|更新|更换|换|等|去|致电|拨打|检查|重新(?:获取|发送)))|能否|能不能|可以(?:把|给|告诉|发)|可否|方便|(?:我|我们|
      这边)[^,。;!?人]{0,6}(?:问|向|跟|找)(?:您|你)(?:要|索取)一?下?|是几(?:位|号)?(?=[?!。,]|$)|把[^,。;!?]{1,24}(?:发|给|
      告诉|报|念|贴|输|填|写|回复|提供|传|说)|输入到?(?:这|聊天|对话)|在(?:这里|此处|聊天|对话|这儿)[^,。]{0,6}(?:输|填|写|发|回复)|直接(?:发|告诉|报|回复|打)|打(?:在|到|
      出来)|各?提供|甩给?我|丢给?我
    `,
    unwrap`
      给一下|给下|给到|给过来|交一下|给我(?!们?(?:发|打|电话|留))|给我们|报(?:给|上来|过来|一?下|一遍)|整一遍|念一遍|写(?:在(?:这|下|聊天|对话)|出来|给|一遍)|说来听|说一声|列(?:给|出来)|填(?:给我|在这)|
      转(?:给|发|过来)|贴(?:上来|过来|给|这)|拍(?:给|过来|一?张|下来)|依次回复|(?:资料|信息|内容|东西)如下|(?:都|也)(?:要|得)(?:一并)?(?:给|报|发|说)|(?:都|也)要(?=[,。])|(?:您|你)的(?:是|呢)\?|(?:消息|聊天|对话|这里|这儿|窗口)里?(?:直接)?(?:发|写|打|填|输)|是哪一?个\?|哪(?:几|三|四|六)位|回复(?:它|即可|就)|须?在(?:此|这里|这儿)(?:提供|输入|填写)|就(?:差|缺|剩)|
      还(?:缺|差|剩)|等(?:您|你)的|(?:我|我们|这边|这里|还|也)[^,。;]{0,3}(?:用到|要用)|给(?:我|咱)(?:看看|一份|一个)|[您你](?:就|先|来|把)?一?(?:说|报|念|写|发)(?!过|的|了|明|生|送|现|货|票|布|起|往)|哪一?个密码(?:能|可以|进)|读给|上传|粘到|(?<!不|别|勿|未)透露(?=一下|给我|下)|复述
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
    unwrap`
      (?<![a-z])(?:(?:debe|deben|tiene que|hay que|ha de|puede) (?:ser )?(?:indicar|proporcionar|enviar|facilitar|escribir|dar|poner|
      compartir|mandar|indicad|proporcionad|enviad|facilitad|escrit|dad)[oa]?s?(?:se)?(?= [^.;!?]{0,20}(?:aqui|chat|por este|a continuacion))|(?:es|resulta|sera) (?:indispensable|imprescindible|
      preciso|obligatori[oa]|menester) (?:que )?(?=me |nos )|(?:que|si) (?:me|nos) (?:l[oa]s? )?(?:proporcion|facilit|envi|mand|indi[cq]u?|compart|dict|escrib|confirm|suministr|brind)[a-z]{1,4}|necesitaria|
      necesitariamos|(?:me|nos) (?:hacen?|hara|haran) falta|(?:me|nos) faltan?|(?:solo|unicamente|nada mas) (?:queda|quedan|falta|faltan|me falta|nos falta|resta)|faltan? (?:solo |unicamente )?(?:el|la|los|
      las|su|tu|un|tres|dos|cuatro)|no (?:falta|queda) mas que|te leo|le leo|lo espero|la espero|(?:me|nos) (?:suelt|cit|d[ei](?!ste|stes|ron|eron|o(?![a-z]))|dig|dic|pas|mand|envi|facilit|proporcion|compart|dict|escrib|indi[cq]u?|le[ea]|cuent|muestr|transcrib|brind|suministr|entregu?|confi|revel|teclee?|copi)[a-z]{1,4}|(?:cit|suministr|brind|transcrib|transmit|revel|confi|entregu|muestr|complet|teclea|teclee)[ae]?(?:me|nos)|(?:me|nos) (?:dice|dices|da|das|pasa|pasas|lee|lees|comparte|facilita|muestra|
      presta|dicta|transcribe|ensena|repite)|con que (?:clave|contrasena|pin|nip)|que (?:clave|contrasena|pin|nip) (?:estaba|estabas|tecleo|tecleaste|uso|usaste|puso|
      pruebas|prueba)|(?:copielo|transcrib[ae]|deletree|reproduzca)|acredite(?:me|nos))(?![a-z])
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
      عايز(?:ين)?|بدي|بدنا|مطلوب|املي?|املين?ي|مل${arabic}{0,4}ي|اقرا${arabic}{0,4}|تقرا|صور(?:ي|وا|ها|هم|ني)?|(?<!(?:رمز|كود|رقم|رسال[هت]) )تاكيد|
      اكد${arabic}{0,4}|افدن(?:ي|ا)|ينقصن(?:ي|ا)|باقي|ناقص${arabic}{0,3}|ممكن|تقدر|تسمح|هل (?:لي|يمكن|ممكن|تتذكر)|
      انسخ${arabic}{0,4}|الصق${arabic}{0,4}|سلم(?:ني|نا)|وافن(?:ي|ا)|بلغ(?:ني|نا)|ادلي?)(?!${arabic})
    `,
    unwrap`
      (?<!${arabic})[وف]?(?:(?:يشترط|يستلزم|يتوجب|يجب|لازم|لا بد من|ضروري|نشترط)(?: ${arabic}+){0,3} (?:ارسال|ذكر|تزويد|كتاب|اعطا|تكتب|ترسل|تعط|تذكر|تزود|ان ت(?:رسل|زود|عط|ذكر|كتب))${arabic}{0,4}|تكتب(?:لي|لنا)|تبعت(?:لي|لنا)|تبعث(?:لي|لنا)|تقول(?:لي|لنا)|تعطي(?:ني|نا)|ترسل(?:لي|لنا)|اكتب(?:لي|لنا)|ابعت(?:لي|لنا)|قول(?:لي|لنا)|
      املا${arabic}{0,3}|باملا${arabic}{0,3}|سرد(?:ت|تم)?|اسرد|تسرد|اعطايي|باعطايي|موافات${arabic}{0,3}|بتزويد${arabic}{0,4}|لم يبق|ما بقي|ما ضل|
      ما عليك (?:سوي|الا)|كل ما (?:نحتاج|احتاج|يلزم|ينقص)${arabic}{0,3}|اثبت (?:لي|لنا)|(?<![وف])ضع(?= [\u0620-\u06ff]+(?: [\u0620-\u06ff]+){0,3} (?:هنا|في (?:المحادثه|الدردشه|ردك|رسالتك)))|
      (?:ت|ا)?(?:قول|حكي|رسل|كتب|ذكر|بعث|بعت|ملي|نقل|قرا)ي? (?:لي|لنا)|انت ت(?:قول|عطي|كتب|ملي|رسل)${arabic}{0,3}|(?:ابي|ابغي|نبي|نبغي|احتاج|نحتاج|اريد|نريد|عايز)(?:ها|ه|هم)|ارفق${arabic}{0,3}|ت?لصق${arabic}{0,2}|عطنا|عطينا|
      الرجاء|رجاء|فضلا|احكي(?: لي|لي)?|جاوب|اجب|لقن(?:ي|ا|ني|نا)?|تلقين${arabic}{0,3}|ناقص(?:ني|نا)?|خبر(?:ني|نا|يني)?|(?:ا|ن)ستاذنك)(?!${arabic})
    `,
  ],
})
