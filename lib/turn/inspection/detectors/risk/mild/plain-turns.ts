import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

/** Something on sale and how it comes, may be carried, sounds or looks: a knife, a lighter, an alarm, false lashes. */
const goods = concept({
  en: unwrap`
    (?:does|do|will|is|are|did)<6> (?:come|comes|ship|ships|sold|supplied|delivered|included)<1> with<2>|(?:can|may|could|should|am i allowed to|are we allowed to)(?: (?:i|we|you))? (?:bring|carry|take|pack|ship|send|post|fly with)<3> (?:knife|knives|gun|petrol|gasoline|lighter|matches|axe|hammer|bats?|acid|scissors|blade|weapons?)~<2>|
    (?:fake|faux) (?:plants?|nails?|lashes|eyelashes|tan|fur|leather|flowers?|grass|snow|blood|tattoos?|beards?|moustache|pearls?|meat|candles?|trees?|teeth|wood|marble|cake|food|hair|ivy|moss|bricks?|freckles|eyebrows|jewel~)|(?:is|are)<4> (?:fake|real|genuine|original) or (?:fake|real|genuine|original|not|a copy|imitation)|
    suicide (?:squeezes?|doors?|hinges?|sprints?|cones?|drills?|runs?|king|queen|wings|sauce|burgers?|knobs?|shift|lane|silence|machine|rap|sudoku|gene|hotline bling)|blow(?:ing)? up (?:(?:\d+|the|a|an|some|my|all|these|of) )*(?:balloons?|mattress|air ?bed|photos?|pictures?|pool|tyres?|images?|inflatables?|posters?)|alarms?<4> (?:alert|call|notify|ring|go to|contact)s?<1> (?:police|cops)|which (?:regulator|authority|body|ombudsman)<6>|(?:voltage|gas|pressure|temperature|water|flow|dive|diving|scuba|speed|charge|charging|solar|air|co2|oxygen|propane|butane|window|motor|current|fuel|hose|valve) regulators?|regulators? (?:valve|hose|knob|dial)|(?:ombudsman|regulator|authority|court|police)'s (?:template|form|website|leaflet|page|guide|guidance|site|list|register)
  `,
  es: unwrap`
    (?:puedo|se puede|podemos|dejan|permiten|es posible)<1> (?:llevar|traer|facturar|transportar|enviar|meter|pasar)<3> (?:cuchillo|gasolina|encendedor|mechero|navaja|tijeras|hacha|martillo|bate|arma|pistola)s?<3>|(?:pestanas?|planta|plantas|unas|flores|piel|cuero|joyas?|techo|cesped|arbol|sangre|barba|bigote|perlas|tatuajes?) (?:falsas?|falsos?|de mentira)|(?:sprints?|carreras?|ejercicios?|jugadas?|escuadron|salsas?|alitas|sudokus?|puertas?|toque) "?suicidas?"?|
    (?:es|son|sera|seran|era)<2> (?:falso|falsa|fals[oa]s|original|verdader[oa]|de verdad|real|autentic[oa])s? o (?:de verdad|original|real|verdader[oa]|autentic[oa]|fals[oa]|no|de imitacion|copia)|regulador(?:a|es)?<1> (?:de )?(?:voltaje|tension|gas|presion|temperatura|agua|caudal|velocidad|carga|aire|corriente|buceo|intensidad|luz)|alarmas?<3> (?:avisa|llama|notifica|conecta|suena)n?<1> (?:a |con )?(?:la )?policia
  `,
  zh: unwrap`
    自杀(?:小队|专卖店|突击队|兔|俱乐部)|炸弹(?:超?人|猫|头|味|杯|糖|酒|造型|形|型|抱枕|玩具|手办|贴纸|表情|游戏|鸡尾酒|狂魔|道具|披萨|蛋糕|面包|汉堡)|(?:深水|巧克力|表情包?|种子|彩虹|彩粉|维c|糖果|爆汁|流心|蛋糕|冰淇淋|可可|牛奶|芝士|热量|卡路里|甜蜜|糖油|泡泡|扔)炸弹|
    律师函(?:那种|这种|之类的?|类|用什么|用哪种|专用|用的)的?[^,。!?]{0,4}(?:信封|快递|文件袋|文件封|封套|纸|袋|封面)|(?:烟雾|火灾|防盗|燃气|煤气|一氧化碳|汽车|漏水|门窗|火警)?(?:报警|警报)(?:器|灯|铃|系统|装置|功能|声|音|设备|探头|主机)|真(?:的)?(?:还)?是?(?:还是)?假(?:的|货)?|假(?:发|睫毛|花|牙|指甲|草|皮|两件|领|树|植物|肢|山|眉|胡子|肥)|(?<!转账)(?:节|放|请|暑|寒|病|事|婚|产|年|休|长|春|秋|例|补|调|度|公|小长)假|假(?:期|日|条|如|设|定|装|使)|帮?我?砍(?:价|一刀|成|单|到)|
    (?:买|卖|寄|发|送|托运|带|有)[^,。!?]{0,4}(?:菜刀|水果刀|剪刀|厨刀|面包刀|刀架|刀具|刀片|刨刀|美工刀|指甲刀|胶枪|筋膜枪|玩具枪|水枪|打火机|锤子|斧头)[^,。!?你您他她]{0,6}(?=吗|呢|不|[?]|多少|怎么|包邮|快递|发货|$)
  `,
  ar: unwrap`
    (?:اقدر|ممكن|مسموح|ينفع|يصير|فيني|بقدر)<1> (?:اخذ|اخد|احمل|اشحن|ادخل|اجيب|ارسل|بشنطه)?<2> ?(?:سكين|بنزين|ولاعه|مقص|فاس|شاكوش|مسدس|سلاح)~<2>|قنبله (?:ال)?(?:شوكولا~|حمام|بذور|حلويات|كاكاو|جبن~|سعرات|حليب|فوار~|ورق)|(?:رموش|اظافر|ورد|زهور|نبات|نباتات|شعر|جلد|سنان|اسنان|شجره) (?:مزيف|صناعي|تقليد)~|(?:اصلي|اصليه|حقيقي|حقيقيه) (?:ولا|او|والا) (?:مقلد|تقليد|مزيف|مزور|لا)~|(?:ما|مش|مو|لا) (?:ابي|ابغي|بدي|ودي|عايز|عاوز|اريد)~<1> ا?(?:حرق|فجر|ولع)~ (?:ال)?(?:بيت|مطبخ|شقه|دار|سياره|محل)~|(?:ب|را?ح )فجر(?:ها)? (?:لكم |معكم )?(?:ب)?(?:طلبيه|طلب|عرض|مفاجاه|خصم)~|(?:جهاز |نظام )?انذار<3> (?:شرطه|بوليس)|(?:ال)?محام(?:ي|يي|يتي|يه)(?: [\u0620-\u06ff]+)?<1> ب?[يت](?:حتاج|طلب|بي) (?:ال)?(?:كشف|فاتور|نسخ|ايصال|وصل|شهاد|بيان|عقد)~|(?:مين|من) (?:هو )?(?:ال)?(?:محامي|شرطي|قاضي) (?:اللي|الي|الذي) ب?ي(?:عمل|طلع|ظهر|مثل|صور|كون)~ (?:ب|في )?(?:ال)?(?:اعلان|فيديو|دعايه)~
  `,
})

/** Where to come to, and that one stands there: of a shop that is open, of a parcel that is awaited. */
const whereabouts = concept({
  en: "i(?:'m| am| will be|'ll be) (?:outside|waiting outside|at (?:the|your) (?:door|gate|entrance|desk))<2>|i know where (?:the|your) (?:shop|store|office|branch|locker|depot|desk|stall) is",
  es: '(?:estoy|estare|espero|esperando)<1> (?:afuera|fuera|en la puerta|en la entrada|abajo)|se donde (?:queda|esta|estan) (?:la|el|su|las|los) (?:tienda|local|sucursal|oficina|parada|taquilla|punto|agencia)',
  zh: '(?:我)?(?:知道|清楚)[你您]们?[^,。]{0,4}(?:地址|在哪|位置)',
  ar: '(?:انا )?(?:اعرف|عارف|بعرف|نعرف) (?:وين|فين|مكان|عنوان)<1> ?(?:ال)?(?:فرع|محل|مكتب|متجر|معرض|محط)~|(?:انا )?(?:واقف|واقفه|مستني|ناطر|انتظر)<2> (?:عند |قدام )?(?:ال)?(?:باب|فرع|مكتب|محل)~',
})
const errand = concept({
  en: 'what time|until when|how late|open|opening|closed|parking|to park|hours|collect|pick(?:ing)? (?:it )?up|parcel|courier|driver|delivery|food|taxi|order|which (?:floor|desk|door|bus)',
  es: 'hasta que hora|a que hora|horario|abren?|cierran?|cerrad[oa]|abiert[oa]|estacionamiento|aparc~|parking|recog~|retir~|esperando (?:a|al|el|mi|la)|paquete|pedido|como llego|que (?:piso|linea|autobus)',
  zh: '几点|取|停车|车位|提货|自提|开门|关门|营业|怎么走|哪层|骑手|外卖|快递',
  ar: 'متي|مواقف|موقف سيارات|مسكر|لين|لحد|الساعه|ساعات|فاتح~|مفتوح~|دوام~|(?:ا|ن)?ستلم~|اخذ~|طلب~|طرد~|مندوب|كيف (?:اوصل|اجي)|اي (?:طابق|دور)|توصيل',
})
const grudge = concept({
  en: "regret|sorry|pay for|see what|hurt|wait and see|show you|teach|smash|break|burn|brothers|boys|face|staff|manager'?s?|lives?|works?",
  es: 'arrepent~|van a ver|pagar|romp~|quem~|golpe~|cara|empleados?|gerente|salga|sale|vive|trabaja|hermanos|amigos|cuid~',
  zh: '等着|小心|算账|后悔|砸|打|砍|烧|闹|堵|找你|下班|住',
  ar: 'تندم~|تشوف~|اكسر~|احرق~|اضرب~|موظف~|مدير~|يسكن|ساكن|بيت~|شغل~|انتبه~|الثمن|اخواني',
})

/** What the house has kept of what one earned, or taken as its fee. */
const withheld =
  /(?<![a-z])(?:me|nos|le|les)(?: han| estan| habian)? (?:quit|sac|descont|retuv|retien|cobr|baj|rob)[a-z]{1,6}(?: (?:dinero|plata|\$?\d[\d.,]*|pesos|euros|dolares|soles|lucas|de mas|eso|ese|un|la|el|mucho|tanto)){0,3}(?![a-z])/g
const fee = concept({
  en: '',
  es: 'comision(?:es)?|cuanto|dos veces|doble|liquid~|depositaron (?:menos|solo|nada mas)|vendi|venta|tarifa|impuestos?|iva|cuota|anualidad|por error|por lo mismo|retencion|plan|suscripcion|envio|seguro|membresia|mensualidad|descuento|precio|concepto',
  zh: '',
  ar: '',
})
const others = concept({
  en: '',
  es: 'alguien|desconocid~|hacke~|estaf~|clon~|no reconozco|no (?:hice|fui|autorice)|yo no|vaci~|ahorros|todo|transferencias?|ladron~|asalt~|celular|movil|cartera|billetera|bolso|denunci~|demand~|profeco|condusef|policia|link|enlace|codigo|clave|llam~',
  zh: '',
  ar: '',
})
/** A secret that is typed where it belongs, and does not go in. */
const typed =
  /(?:验证码|密码|卡号|动态码|身份证号?)[^,。!?]{0,4}(?:输|填)(?:入|进|在|了|完)*(?:去|里)?[^。!?]{0,8}(?:没反应|不对|错误|报错|无效|失败|过期|不行|进不去|提示|显示|哪|吗)|(?:把)?(?:验证码|密码|卡号)(?:直接)?告诉(?:我|咱|俺)/g
/** Somebody asks after what is for sale. */
const enquiry = concept({
  en: '(?:someone|somebody|people|(?:a|some|one) (?:guy|man|woman|stranger|person|buyer|lady))<2> (?:rang|rings|called|calls|phoned|texted|texts|texting|wrote|asked|asks|messaged|messages|messaging|enquired|emailed)(?: me)? about (?:the|my|our|a|an) (?!(?:bank|account|card|payment|money|fraud|security|computer|transfer|refund|loan|debt|tax|wallet|balance)(?![a-z]))[a-z]+',
  es: '(?:alguien|(?:un|una) (?:tipo|senor|senora|chico|chica|persona|comprador[a]?|hombre|mujer|interesad[oa]))<2> (?:llamo|llama|escribio|escribe|pregunto|pregunta)<1> por (?:el|la|mi|los|las) (?!(?:cuenta|tarjeta|pago|dinero|fraude|seguridad|transferencia|reembolso|prestamo|deuda)(?![a-z]))[a-z]+',
  zh: '(?:有人|一个(?:人|男的|女的|买家))(?:打电话|发消息|发短信|加我)?(?:来)?(?:问|咨询)(?:我)?(?:那|这|的)?[^,。!?账卡钱款]{1,8}(?:还在|卖|多少钱|能不能便宜)',
  ar: '(?:واحد|وحده|شخص|حدا?|احد|زبون)<2> (?:اتصل|كلمني|راسلني|سالني|سال|بيسال|يسال) (?:عن|علي) (?!(?:ال)?(?:حساب|بطاق|دفع|فلوس|تحويل|قرض|بنك))[\u0620-\u06ff]+',
})
const everyEnquiry = new RegExp(enquiry.source, 'g')

/** Taken off a list, out of a group, a picture; taken in by a size or a photograph; a parcel that is a neighbour's; a fire in its place. */
const trifles = concept({
  en: "(?:robbed|mugged|murdered|burgled|held up) by (?:the|your|these|those|this) (?:\\w+ )?(?:prices?|costs?|fees?|bill|total|shipping costs?|delivery (?:fees?|charges?|costs?)|surcharges?|exchange rate)|(?:scammed|conned|robbed|ripped off|cheated|duped|fooled|misled|tricked) (?:by|with|on|about) (?:the|your|its|that) (?:size|sizing|photos?|pictures?|colou?r|quality|packaging|description|portions?|name|weather|trailer|ads?)|(?:order|parcel|package|delivery|food|box|bag)(?: here)? (?:isn't|is not|was not|wasn't) (?:mine|ours)(?=[^.!?]{0,30}(?:neighbou?r|upstairs|downstairs|flat|next door|somebody else's|someone else's|another|other customer|belongs))",
  es: '(?:me|nos)(?: (?:han|estan))? (?:sac|quit|echa)[a-z]{1,6} (?:(?:de|del|el|la|los|las|un|una|unas|mi|mis|al) ){0,2}(?:grupo|chat|lista|fotos?|acceso|prueba|sangre|muela|turno|lugar|sitio|asiento|cita|carrito|sesion|pantalla|app|aplicacion|aula|clase|curso|equipo|juego|sala|fila|cola|duda|estrellas?|publicacion|anuncio|resena|comentario|perfil|producto|articulo|boton|funcion|servicio|canal|cobertura|garantia|propina|radiografia)(?: [a-z]+){0,2}|me (?:enganaron|estafaron|timaron|estafan|enganan|timan|engano) con (?:el|la|los|las) (?:tamano|talla|color|fotos?|medidas?|calidad|modelo|descripcion|sabor|porcion(?:es)?|cantidad|peso|material|tela|anuncio|vista|habitacion|horario)|me (?:clonaron|duplicaron|copiaron) (?:el|la|las|un|una) (?:discos?|ssd|hdd|llaves?|control|mando|imagen|particion|repositorio)|me (?:asalt[ao]|asaltan|asaltaron|entro|entra|mata|mato) (?:una|la|varias|algunas|unas|mil) (?:dudas?|preguntas?|curiosidad|ideas?|tentacion|intriga)|me (?:han |estan )?(?:rob|quit|sac)[a-z]{1,5} (?:el corazon|(?:una|la) sonrisa|las ganas|las palabras|el sueno|el aliento|una carcajada|un peso de encima|de (?:dudas|apuros|quicio|un apuro))|me (?:asaltaron|atracaron|robaron|asaltan|roban) con (?:el|los|la|las|sus?) (?:precio|precios|costo|costos|envio|comision|comisiones|tarifa|tarifas|cuenta total)|(?:pedido|paquete|envio|comida|caja|bolsa) no (?:es|era) mi[oa](?=[^.!?]{0,24}(?:vecin|otr[oa] (?:persona|piso|cliente|nombre)|de abajo|de arriba|del piso))|(?:prend|encend|hac)[a-z]+ (?:el )?fuego(?: (?:a|en|de|para) (?:la|el|las|los|mi|un|una)?<0> ?(?:chimenea|parrilla|barbacoa|asador|estufa|lena|carbon|vela|fogata|horno|brasero|hoguera|cocina|asado|camping))',
  zh: '(?:有人|别人|陌生人|邻居)[^,。!?]{0,4}(?:拿|取|领|提|签收|坐|占)(?:错|走)?了?我?的?(?:行李|包裹|快递|外卖|箱子|座|位置|车位|雨伞|衣服|餐)|被(?:这个?|那个?|你们的?)?(?:图|照片|颜色|尺寸|尺码|价格|广告|介绍|描述|标题|名字|包装|外表|滤镜)[^,。!?]{0,3}(?:骗|坑)了?',
  ar: '(?:انخدعت|ضحكوا علي|انغشيت|غشوني|خدعتني|خدعني) (?:ب|في )?(?:ال)?(?:مقاس|صوره|صور|لون|حجم|سعر|جوده|شكل|وصف)~|(?:سرقتوا|سرقتو|سرقت|سرق|سرقتم|سرقتي) قلبي|(?:طلب|طرد|اكل) (?:مو|مش|ليس) (?:لي|الي|حقي)(?=[^.!?]{0,20}(?:جيران|جار|شقه|غيري|زبون))',
})
const everyTrifle = new RegExp(trifles.source, 'g')

/** What others take one's own shop, link or message for. */
const repute = concept({
  en: '(?:my |our |the |some |many )?(?:customers?|clients?|buyers?|guests?|patients?|students?|tenants?|followers|subscribers|people)<4> (?:says?|thinks?|said|thought|believes?|told (?:me|us)|complains?|worr(?:y|ies)|reckons?|fears?|asks?)<10> (?:scam~|fraud~|fake|phishing|spam|dodgy)|(?:my|our)<3> (?:looks?|seems?|sounds?|feels?)<2> (?:like )?(?:a )?(?:scam~|fraud~|fake|phishing|spam|dodgy)',
  es: '(?:mis|nuestr[oa]s|l[oa]s|algun[oa]s|unos) (?:clientes|clientas|compradores|usuari[oa]s|alumn[oa]s|pacientes|seguidores|huespedes|personas)<4> (?:dicen|dijeron|piensan|creen|sienten|pensaron|temen|preguntan)<10> (?:estafa|fraude|fals[oa]|spam|phishing)|(?:mi|mis|nuestr[oa])<3> (?:parece|parecen|se ve|suena)<2> (?:como )?(?:un |una )?(?:estafa|fraude|fals[oa]|spam|phishing)',
  zh: '(?:客户|顾客|买家|客人|学员|粉丝|大家|人家|我妈|我爸|老人)们?[^,。!?]{0,6}(?:说|觉得|以为|怀疑|问|嫌|老怕)[^,。!?被]{0,12}(?:诈骗|骗子|骗人|骗局|骗钱|假的|钓鱼)(?:的|短信|链接|网站)?|我们?的?(?:收款码|链接|短信|页面|店|网站)[^,。!?被]{0,4}(?:像|看着像|看起来像|好像)(?:是)?[^,。!?]{0,2}(?:诈骗|骗子|骗人|假|钓鱼)的?',
  ar: '(?:زبايني|زباين|زبايننا|عملايي|عملاء|العملا|عملاونا|ناس|طلابي|متابعيني)<3> (?:ي|بي)(?:قول|حسب|ظن|فتكر|فكر|شوف|عتقد|خاف)~<10> (?:نصب|نصاب~|احتيال~|مزيف|وهمي|سبام)|(?:رابط|رسال|صفح|متجر)~<4> (?:شكله|شكلها|يبان|كانه|كانها) (?:نصب|احتيال|مزيف|وهمي)~',
})
const everyRepute = new RegExp(repute.source, 'g')
const everyGood = new RegExp(goods.source, 'g')
const everyPlace = new RegExp(whereabouts.source, 'g')

/** A message without plain talk of goods, of places, of fees and of fields to fill in that shares its words with danger. */
export function withoutPlainTurns(message: string): string {
  let rest = message
    .replace(everyGood, ' ')
    .replace(typed, ' ')
    .replace(everyRepute, ' ')
    .replace(everyEnquiry, ' ')
    .replace(everyTrifle, ' ')
  if (errand.test(rest) && !grudge.test(rest)) rest = rest.replace(everyPlace, ' ')
  return fee.test(rest) && !others.test(rest) ? rest.replace(withheld, ' ') : rest
}
