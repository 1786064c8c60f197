import { unwrap } from '#lib/text/unwrap.ts'

/**
 * What sounds like danger and is a thing for sale, a figure of speech, a paper for somebody else, or what the house, the family
 * and those who pay the customer do: taken out of a message before it is read for a risk.
 */
export const harmlessThings = new RegExp(
  [
    // What was a gift is nobody's purchase in the customer's name.
    unwrap`
      (?<![a-z])(?:(?:order|purchase|parcel|box) (?:isn't|is not|wasn't|was not) (?:mine|in my name|placed by me|my order)|(?:pedido|
      compra|paquete|encargo) no (?:es|era|fue) mi[oa])(?=[^.!?]{0,24}(?:gift|present(?![a-z])|given to me|regal))|(?:订单|东西|包裹)?不是我(?:的|下的|买的|
      订的)(?=[^。!?]{0,10}(?:送|礼物))|(?:الطلب|الطرد|الطلبيه) (?:ليس|ليست|مش|مو) (?:لي|ملكي|باسمي|طلبي)(?=[^.!?]{0,24}(?:هديه|اهد))
    `,
    unwrap`
      (?<![a-z])(?:(?:boss|manager|company|office|they|hr) wants? (?:me|us) to (?:buy|get|order)[^.!?]{0,30}gift cards?(?=[^.!?]{0,60}(?:team|staff|invoice|vat|employees|party|christmas))|(?<=(?:can|could|may|does|do|must|should|will) an? )court orders?(?= (?:be|have|need|count|work|come|go))|my (?:[a-z]+ )?(?:lawyer|attorney|solicitor) (?:told|asked|advised|wants|reminded) me to (?:keep|save|collect|print|download|get|hold on to)|legal (?:notice|letter) (?:link|page|section|template)|cut(?:ting)? my ?self (?:off|out|short|a|some|
      loose)|shoot(?:ing)? my ?self in the foot|(?:sen[dt]|sending|sends|transferred|transferring|wired|gave|giving|owes|
      lent|returned) (?:me|us)(?= (?:some |the |back |a )?(?:[\d.,]+|money|funds|cash|my (?:share|refund|
      salary))(?![a-z]))|(?:paid|paying|pays) (?:me|us)(?: (?:into|to|on|in) (?:my|our))?|(?:used?|using) the same [a-z]+ as my|
      they (?:have |'ve )?(?:opened|locked|charged|blocked|closed|verified|approved|reopened|suspended|froze|
      restricted) (?:my|our) (?:account|card|wallet)(?! (?:and|then|with|twice|for|without)|,)|(?:don't|
      do not) (?:do|make|use)(?: [a-z]+){0,2} (?:transfers|payments|purchases|orders) (?:often|much|regularly|here|online|
      abroad|a lot|every)|(?:have|got|bring|bringing|carrying|with)(?: [a-z]+){0,3} (?:knife|gun|bat|acid|
      hammer|axe)(?:-[a-z]+| (?:set|block|sharpener|holder|case|safe|rack|cabinet|licen[cs]e|mitzvah|shaped|on order|
      in my (?:order|basket|cart))))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:(?:contacto|sala|nota|gabinete|kit|responsable) de prensa|(?:la )?policia les puede pedir|quien (?:me |nos )?(?:ha )?(?:cancel|anul)[a-z]{1,5}(?: (?:la|el|mi) (?:compra|pedido|orden|suscripcion|reserva))?|soy (?:un |una )?policia|policia (?:me |nos )?(?:pide|pidio|piden|solicita|exige)(?: [a-z]+){0,5}|(?:mand|envi|reenvi|pas)[a-z]{1,4}(?: (?:el|la|los|las|un|una) [a-z]+)? a mi abogad[oa]|a (?:un|una|mi) (?:amig[oa]|conocid[oa]|vecin[oa]|companer[oa])(?: mi[oa])? (?:le|la|lo)(?: han| ha)? (?:clon|rob|hack|estaf)[a-z]+(?: [a-z]+){0,3}|denunci(?:ar|o|e) (?:un|una|el|la|este|esta|al) (?:anuncio|resena|vendedor|usuario|producto|publicacion|perfil|comentario)|(?:estacion|comisaria|carnet|uniforme|control) de(?: la)? policia|(?:avisan|
      llaman|informan|notifican|reportan)(?: ustedes)? (?:a|ante) (?:la )?policia (?:si|cuando)|nunca (?:he hecho|hice|
      hago)(?: [a-z]+)? (?:transferencias|pagos|compras|retiros|giros)(?=, ?como)|no (?:hice|he hecho|
      realice)(?: [a-z]+){0,3} (?:a tiempo|en plazo)|(?:compr|us)[a-z]{1,4} mi (?:antigu[oa]|viej[oa])|me (?:sacaron|
      quitaron|descontaron|han quitado|han sacado)(?: [\d.,]+ ?[a-z]+)? (?:de|por|en) (?:la |una |el )?(?:comision(?:es)?|
      impuestos?|tarifa|cuota|suscripcion|envio|aduana|mantenimiento)|me (?:sacaron|quitaron) de la lista|les (?:di|envie|mande|pase|
      subi)(?: ya)? (?:mis|los|el) (?:datos|documentos)(?= (?:por (?:el formulario|correo|aqui|el chat)|en la app|
      ayer))|le di mis datos al agente|puse mis datos[^.!?]{0,20}no pasa nada|por que me piden?(?: [a-z]+){0,4}|
      me piden? (?:el|un|mi) (?:codigo|pin)(?=[a-z ,]{0,10}donde)|en cero (?:bateria|datos|megas|senal)|
      en cero(?=[^.!?]{0,20}(?:recarg|cargo|fondos|deposit|met[oe]r?|agreg|anad))|pistolas? de (?:silicona|agua|calor|
      pintura|pegamento|juguete|masaje|clavos|riego|aire)|bombas? de (?:aire|agua|bano|calor|pie|bicicleta|vacio|achique)|
      (?:gasolina|cuchillos?|navajas?|machetes?) (?:en el (?:ferry|barco|equipaje)|a bordo|de (?:cocina|untar|mesa|
      pan))|voy a (?:quemar|reventar|romper|destrozar) (?:mis?|la (?:hucha|tarjeta)|el (?:saldo|cupon|cerdito))|
      me acosan con (?:anuncios|publicidad|correos|promociones)|me amenaza(?:n)? con (?:cancelar|cobrar|devolver)(?! mis)|
      voy (?:al ministerio|a la autoridad) (?:a|para|por))(?![a-z])
    `,
    unwrap`
      为了[^,。!?]{0,12}可以?杀人|律师函(?:模板|软件|范本)|传票(?:打印|纸|本)|(?:派出所|公安(?:机关|局)?|法院|人民银行|商务部)[^,。!?]{0,6}(?:证明|回执|开了|备案|征信|文书|户籍|盖章|的培训|要我提供)|(?:公安|icp)备案|
      媒体(?:中心|库|文件|播放)|(?:我要|怎么|想|可以|在哪)?举报(?:一个|这个|某个)?[^,。!?]{0,8}(?:卖家|商家|店铺|商品|链接|评论|用户|假货|帖子)|把我的(?:货|商品|东西|快递|包裹)|(?:告诉|发给|
      给)了?(?:我)?(?:老婆|老公|爱人|妈|爸|家人|儿子|女儿|会计)|验证码(?:总是|都|还是)?(?:发给|发到|发送到)了?(?:我)?(?:的)?(?:旧|老|原来|以前|之前|另一)|(?:密码|验证码)输错?了?(?:三|几|
      好|多|\d)[^,。]{0,3}(?:次|遍)|身份证填|[带拿提买]刀(?:具|的|架|片|头|送)|揍枕头|(?:知道|查到|找到)(?:你|您)们?[^,。]{0,4}公司地址(?=[^。!?]{0,10}(?:寄|退|发票|邮))|我解脱了(?=[^。]{0,10}(?:退款|
      到账|谢谢))|(?:没了|不见了)[,]?(?:怎么充|补|又找到|等发|再充)|都没了[,]?等发|因(?:为)?疑似盗刷|(?:朋友|同事|邻居|亲戚)[^,。!?]{0,6}(?:别的|其他|另一?个|别处)[^,。!?]{0,8}被骗|(?<=你们(?:会|要)?)报警(?=吗)|报警回执|
      房东要起诉我
    `,
    unwrap`
      رقم (?:ال)?(?:قضيه|بلاغ|شكوي)|(?:ال|لل|ل)?شرطه(?: [\u0620-\u06ff]+){0,2} (?:شهاده|تصريح|ورقه)|(?:اخذوا|سحبوا|
      خصموا)(?: [\u0620-\u06ff]+){0,3} (?:رسوم|عموله|اشتراك|ضريبه|مرتين|بالغلط|بالخطا)|فتحوا حسابي (?:امس|اليوم|خلال|
      بسرعه)|حولوا فلوسي ل(?:لبنك|حسابي)|(?:التطبيق|الموقع|النظام|الصفحه|برنامجكم) (?:ي|ت)طلب(?: [\u0620-\u06ff]+){0,2}|راحت (?:لل|ل)حساب (?:ال)?(?:غلط|خطا|
      ثاني)|سعر[^.!?]{0,12}سرقه|سرقه (?:ال)?(?:بيت|منزل|سياره|دراجه|شقه|مستودع|بطاريه)(?![\u0620-\u06ff])|سرقني الوقت|بفجر (?:ال|يوم)|محامي(?:ي|تي)? (?:قال|قالت|نصحني|نصحتني|طلب|طلبت)(?: لي| مني)?(?: ان| ب)? ?(?:ا)?(?:احتفظ|حتفظ|اجمع|اطبع|احمل|الاحتفاظ)|محامي(?:ي|تي)? يحتاج(?: [\u0620-\u06ff]+){0,4}|(?:ا?ن?سرقت?|
      انسرقت) دراجتي|(?:معي|جايب|معاي|معايا|شايل|اشتريت)(?: [\u0620-\u06ff]+)? ?سكين (?:ال)?مطبخ|قنبله (?:ال)?استحمام|
      مسدس (?:ال)?(?:غراء|غرا|شمع|ماء|سيليكون)|(?:صاحبي|صديقي|جاري|
      زميلي)(?: [\u0620-\u06ff]+){0,3} (?:موقع|متجر|تطبيق) (?:ثاني|اخر)|لو انسرقت? (?:ال)?(?:بطاقه|بطاقتي) (?:مين|من|هل)
    `,
  ].join('|'),
  'g',
)
