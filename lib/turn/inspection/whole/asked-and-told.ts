import { unwrap } from '#lib/text/unwrap.ts'

/** Asks for what the order's own record holds. */
export const recorded: readonly (readonly [asked: RegExp, path: RegExp])[] = [
  [
    new RegExp(unwrap`
      when did you (?:order|place|buy|purchase)|cuando (?:compr|hizo (?:el|su) pedido|pidio|realizo (?:el|su) (?:pedido|
      compra))|(?:什么时候|哪天|几号)(?:下单|买|购买)|متي (?:طلبت|اشتريت)
    `),
    /(?:^|\.)(?:placedon|orderedon|createdat)$/,
  ],
  [
    new RegExp(unwrap`
      when did (?:it|you|the|your)(?: [a-z]+){0,2} (?:arrive|receive|get delivered|delivered)|cuando (?:lo |
      la )?(?:recibio|llego)|(?:什么时候|哪天)(?:收到|签收|到)|متي (?:استلم|وصل)
    `),
    /(?:^|\.)deliveredon$/,
  ],
  [
    /how much (?:did you pay|was the order|did the order)|cuanto (?:pago|costo) |(?:付|花)了多少|كم دفعت/,
    /(?:^|\.)total$/,
  ],
  [
    /(?:which|what) card|last (?:four|4)|que tarjeta|ultimos (?:cuatro|4)|哪张卡|尾号|后四位|اي بطاقه|اخر (?:اربعه|4)/,
    /(?:^|\.)cardtail$/,
  ],
]

/** Asks for the number of an order. */
export const asksOrder = new RegExp(unwrap`
    (?:(?:what|which)(?:'s| is)? (?:the |your )?order (?:number|id)|(?:your|the) order (?:number|id)(?: please)?\?|
    (?:share|send|give|provide|tell|have|confirm|need|know)(?: [a-z]+){0,3}? (?:your |the )?order (?:number|id)|
    which order (?:is|do|are|this|it|you)|(?:number|id) of (?:the|your) order)|(?:订单号(?:是多少|是什么|码)?|(?:提供|告诉|发|告知)[^,。]{0,8}订单(?:号|
    编号)|哪(?:个|笔|一笔)订单)|(?:cual es (?:el|
    su|tu) (?:numero (?:de|del) )?pedido|(?:numero|n\.?) de(?:l)? (?:su |tu )?pedido|que pedido)|(?:(?:ما|
    كم)(?: هو)? رقم (?:ال)?طلب[\u0620-\u06ff]*|(?:تزويد|زود|ارسل|اخبر|شارك|ارسال|اخبار|اعط|
    ذكر)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+)? ب?رقم (?:ال)?طلب[\u0620-\u06ff]*|(?<![\u0620-\u06ff])(?:عن |ل|
    في )?اي طلب(?! اخر))
  `)
/** Asks what is wrong with a thing. */
export const asksFault = new RegExp(unwrap`
    (?:what (?:went|is|was|seems|exactly)(?: [a-z]+){0,3}? ?(?:wrong|the (?:problem|issue|matter|fault)|happened)|
    what happened|what's (?:wrong|happening|going on|the (?:problem|issue|matter))|what (?:is|seems to be) (?:happening|
    going on|wrong)|describe the (?:problem|issue|fault)|reason for (?:the|your) return|why (?:are|did|do) you (?:want|
    wish|return|send))|(?:哪里(?:有问题|坏)|什么问题|怎么了|出了什么|退货原因|原因是什么|什么原因|具体(?:是)?什么|什么情况|出现了?什么|什么(?:故障|毛病))|
    (?:que (?:es lo que )?(?:(?:le|te|les) )?(?:pasa|ocurre|sucede|falla|paso|ocurrio|sucedio|problema|ha pasado|tiene)|
    cual es el (?:problema|motivo)|motivo de la devolucion|por que (?:quiere|desea))|(?:ما (?:هي |هو )?(?:ال)?(?:مشكله|
    عيب|خلل|سبب)|ماذا (?:حدث|يحدث)|ما الذي (?:حدث|يحدث)|لماذا تريد)
  `)
/** Tells what is wrong with a thing. */
export const faultTold = new RegExp(unwrap`
    broken|damaged|defect|faulty|scratch|torn|crack|(?:doesn't|does not|won't|will not|can't|isn't|not) (?:work|turn|
    fit|charg|heat|start|open|clos|cool|spin|connect|light|print|read|hold|respond|power|switch)|snapped|shattered|
    ripped|peel|loose|bent|dead|stopped working|stain|missing|wrong (?:size|colou?r|item|product|model)|too (?:small|
    big|large|tight)|leak|won't (?:turn|start|charge)|坏|破|裂|划痕|瑕疵|不能用|开不了|打不开|太(?:小|大|紧)|错(?:了|的)|少了|漏|污|发错|尺码|不(?:加热|热|
    制冷|亮|响|转|通电|充电|工作|出水|准|合身)|没(?:反应|声音|电)|断|碎|掉(?:了|色|漆)|开线|rot[oa]|danad|defect|no (?:se )?(?:funciona|enciende|
    carga|calienta|arranca|abre|cierra|gira|suena|responde|enfria|conecta|lee|imprime|sirve|va |prende)|manchad|rayad|
    (?<![a-z])(?:trips?|tripp(?:ed|ing)|keeps? [a-z]{3,}ing|every time i|as soon as i|cada vez que|en cuanto (?:l[oa] )?[a-z]+o|
    se (?:apaga|calienta|traba|cae|reinicia|congela|salta|desarma|descarga|quema|suelta)|hace (?:un )?ruido|huele)(?![a-z])|
    (?:插电?|开机?|按|用|充|碰|穿|洗|通电)[^,。]{0,4}就(?!好|行|可以)|跳闸|冒烟|漏电|异响|黑屏|死机|闪退|异味|自动关|
    (?:كل ما|اول ما|بمجرد ما) [\u0620-\u06ff]+|[يت](?:طفي|نطفي|فصل|سرب|علق|سخن زياده|طلع صوت|هنق)|
    equivocad|muy (?:grande|pequen)|faltan?|talla|مكسور|معطل|تالف|خدش|ممزق|(?:لا|ما|مو|مش) (?:ي|ت|ب)(?:عمل|شتغل|سخن|شحن|
    فتح|غلق|برد|دور|طبع|تصل|ستجيب|قفل)|عيب|ناقص|صغير|كبير|خطا|لون
  `)
/** Asks for an e-mail address. */
export const asksEmail = new RegExp(unwrap`
    (?:what(?:'s| is) your e-?mail|your e-?mail (?:address )?(?:please)?\?|(?:share|send|give|provide|tell|confirm|need|
    have)(?: [a-z]+){0,3} (?:your|the) e-?mail|(?:which|what) e-?mail)|(?:您的邮箱(?:地址)?是|提供[^,。]{0,6}邮箱|邮箱(?:地址)?(?:是|多少)|
    哪个邮箱)|(?:(?:cual|que) (?:es )?(?:su |el |tu )?correo|(?:su|tu) correo(?: electronico)?\??|(?:indic|facilit|d[aie]|
    confirm|envi)[a-z]* (?:su |el |tu )correo)|(?:(?:ما|شو|ايش|اي|علي اي|الي اي) (?:هو )?(?:ال)?(?:بريد|
    ايميل)[\u0620-\u06ff]*|(?:تزويد|
    ارسال|ذكر|اعط)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,2} ?(?:ال)?(?:بريد|ايميل)[\u0620-\u06ff]*)
  `)
/** What else is asked for, and how it looks where the customer has told it already. */
export const askedAndTold: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    new RegExp(unwrap`
      (?:your|the|which|what) (?:delivery |shipping |new |full )?address|(?:收货|新|您的|详细)地址|direccion(?: de (?:entrega|
      envio))?|عنوان
    `),
    new RegExp(unwrap`
      \d+[a-z]? [a-z]+ (?:street|st|road|rd|avenue|ave|lane|drive)|(?:street|road|avenue|lane) \d|
      [路街巷弄道][^,。]{0,6}\d+ ?号|\d+ ?号楼?|(?:calle|avenida|plaza|paseo) [a-z]|(?:شارع|حي) [\u0620-\u06ff]
    `),
  ],
  [
    new RegExp(unwrap`
      (?:what|which|your) (?:phone|mobile|telephone)(?: number)?|(?:手机|电话)号码?|(?:numero de )?(?:telefono|movil|celular)|
      رقم (?:ال)?(?:هاتف|جوال|موبايل)[\u0620-\u06ff]{0,4}
    `),
    /\d[\d -]{7,}\d|\[phone|⟦phone/,
  ],
  [
    new RegExp(unwrap`
      (?:what|which) size|(?:什么|哪个|多大)的?(?:尺码|尺寸|码)|(?:尺码|尺寸)(?:是|要)?(?:什么|多少|哪|多大)|(?:que|cual es (?:la|tu|su)) talla|
      (?:ما|اي|كم|شو|وش|ايش) (?:هو )?(?:ال)?(?:مقاس|قياس)|(?:مقاس|قياس)[\u0620-\u06ff]{0,3} (?:كام|كم|ايش|ايه|شو|وش|شنو)
    `),
    new RegExp(unwrap`
      (?<![a-z])(?:x{0,3}[sml]|\d{2}) (?:instead of|en (?:vez|lugar) de|بدل(?: من)?|not|rather than) (?:an? |the |la |el |una )?(?:x{0,3}[sml]|\d{2})(?![a-z\d])|[smlx]{1,3}(?:而不是|不是)[smlx]{1,3}|(?<![a-z])(?:size (?:\d{1,2}|[smlx]{1,3})|small|medium|large|talla (?:\d{1,2}|[smlx]{1,3}))(?![a-z])|(?:\d{1,2}|
      [smlx]{1,3}) ?码|(?:مقاس|قياس)[\u0620-\u06ff]{0,3} (?:\d|[smlx]{1,3}(?![a-z])|صغير|كبير|وسط|متوسط)
    `),
  ],
  [
    new RegExp(unwrap`
      (?:what|which) colou?r|(?:什么|哪个|哪种)颜色|颜色(?:是|要)?(?:什么|哪)|(?:que|cual es el|cual era el) color|(?:ما|اي|شو|وش|
      ايش) (?:هو )?(?:ال)?لون|لون[\u0620-\u06ff]{0,3} (?:ايش|ايه|شو|وش|شنو)
    `),
    new RegExp(unwrap`
      (?<![a-z])(?:red|blue|black|white|green|grey|gray|pink|yellow|purple|orange|brown|beige|navy|teal|cream|roj[oa]|
      azul|negr[oa]|blanc[oa]|verde|gris|amarill[oa]|morad[oa]|naranja|marron|(?:de |en )?color (?!de|del|es|que|no|y|o|
      equivocad|incorrect|distint|diferent|era|esta)[a-z]{3,})(?![a-z])|[红蓝黑白绿灰粉黄紫橙棕青米][色的]|[\u4e00-\u9fff](?<!什么|
      [颜哪角变掉褪特染])色(?!差)|(?:احمر|ازرق|اسود|ابيض|اخضر|رمادي|اصفر|بني|وردي|بنفسجي|برتقالي|حمراء|زرقاء|سوداء|بيضاء|خضراء)|
      لون(?:ه|ها)? (?!غير|مختلف|خطا|غلط|ال)[\u0620-\u06ff]{3,}
    `),
  ],
  [
    new RegExp(unwrap`
      (?:when (?:did|was|were|exactly)|(?:what|which) (?:date|day|time))|什么时候|哪天|几号|何时|(?:cuando|que (?:dia|fecha)|
      en que fecha)|متي|(?:ما|اي) (?:هو )?(?:ال)?(?:تاريخ|يوم)
    `),
    new RegExp(unwrap`
      yesterday|today|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on|
      since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|days? ago|昨天|今天|前天|上周|上个月|\d ?[日号]|天前|ayer|
      anteayer|hoy|semana pasada|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|hace \d|امس|اليوم|
      قبل \S+ ?(?:يوم|ايام)|الاسبوع الماضي|يوم (?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)
    `),
  ],
  [
    new RegExp(unwrap`
      last (?:four|4) digits|which card|(?:尾号|后四位|哪张卡)|(?:ultimos (?:cuatro|4)|que tarjeta|cual tarjeta)|
      (?:اخر (?:اربعه|4|٤)|اي بطاقه)
    `),
    new RegExp(unwrap`
      (?:ending|ends)(?: in| with)? \d{4}|尾号(?:是|为)? ?\d{4}|(?:terminada|termina|acaba) en \d{4}|(?:تنتهي|المنتهيه) ب\S{0,2} ?\d{4}
    `),
  ],
  [
    new RegExp(unwrap`
      (?:refund|exchange|replacement)(?: [a-z]+){0,3} or (?:a |an |the )?(?:refund|exchange|replacement|money)|退(?:货|
      款)还是换货?|换货还是退|(?:reembolso|cambio|devolucion) o (?:un |una |el |la )?(?:reembolso|cambio|devolucion)|(?:استرداد|
      استبدال) [^.?!]{0,12}(?:ام|او) [^.?!]{0,8}(?:استبدال|استرداد)
    `),
    new RegExp(unwrap`
      (?:want|like|need|prefer)(?: [a-z]+){0,3} (?:refund|money back|exchange|replacement)|(?<![a-z])(?:exchange|replace|swap) (?:it|them|that|this)(?![a-z])|(?:refund|exchange|replacement)(?:,? (?:then|please|pls))|(?:那就?|就|还是)(?:换|退)(?!货还是|款还是)|[换退]吧|(?<![a-z])(?:cambia|cambie|reembolsa|devuelv)(?:me)?l[oa]s?(?![a-z])|(?<![\u0620-\u06ff])(?:بدلوه|بدله|استبدله|استبدلوه|استبدال(?:ه)? )|(?:要|想)[^,。]{0,4}(?:退款|退货|换货|
      换)|quiero(?: [a-z]+){0,3} (?:reembolso|cambi|devolucion|dinero)|(?:اريد|ابغي|بدي|
      عايز)(?: [\u0620-\u06ff]+){0,2} ?(?:استرداد|استبدال|فلوسي|ارجاع)
    `),
  ],
]
