import { unwrap } from '#lib/text/unwrap.ts'
import { verbs } from '../grammar/verbs.ts'
import { patterns } from '../matching/patterns.ts'

/** What a customer hopes for: what comes, ends well, or is put right. */
export const outcomes = verbs({
  en: unwrap`
    approve,accept,arrive,come,land,reach,get,receive,deliver,ship,dispatch,refund,credit,pay,clear,settle,process,
    complete,finish,resolve,fix,sort,solve,unlock,unfreeze,unblock,restore,reinstate,lift,release,activate,reopen,work,
    win,pass,succeed,go through,come through,be yours,return,reimburse,honour,honor,rule,side,happen,show,turn up,close,
    replace,be,have,hit,go,make,see,leave,validate,verify,grant,post,appear,drop,end,disappear,repair,cover,save,
    recover,say,agree,double,find,let * through,clear up,sail through,give
  `,
  es: unwrap`
    aprobar,aceptar,llegar,venir,recibir,entregar,enviar,reembolsar,devolver,abonar,acreditar,pagar,ingresar,procesar,
    completar,terminar,acabar,resolver,arreglar,solucionar,desbloquear,descongelar,restablecer,restaurar,levantar,
    liberar,activar,reactivar,reabrir,funcionar,ganar,pasar,lograr,conseguir,obtener,cerrar,reemplazar,cambiar,tener,
    estar,quedar,salir,validar,verificar,conceder,caer,reflejar,aparecer,cubrir,recuperar,autorizar,cobrar,cumplir,
    admitir,reparar,tramitar,volver,entrar,cuadrar,disponer
  `,
  zh: unwrap`
    通过,到账,送达,送到,收到,到达,到货,到手,到家,到您,到位,解决,成功,批准,批下来,批,解封,解冻,解锁,恢复,退款,退回,退到,退给,退,发货,发出,完成,办好,办成,办妥,处理好,处理完,处理掉,没问题,搞定,赢,修好,
    生效,同意,下来,赶上,能到,能中,中签,到,签收,开通,放款,入账,回来,回到,回卡,过审,(?<=[能会必准稳]|可以|肯定|一定|绝对|保证)过(?![程来去期后度段]),返还,补上,弄好,能用,妥(?![善投]),下款,搞掂,胜诉,找回,追回,有货,接受,上线,放行
  `,
  ar: unwrap`
    وافق/وافق/وافق/موافقه,قبل/قبل/قبل/قبول,وصل/وصل/صل/وصول,وصل//وصل/,استلم/استلم/ستلم/استلام,تسلم/تسلم/تسلم/,حصل/حصل/حصل/حصول,
    حل/حلل/حل/حل,انحل//نحل/,فتح/فتح/فتح/فتح,انفتح//نفتح/,رجع/رجع/رجع/ارجاع,عاد/عد/عود/عوده,اعاد/اعد/عيد/اعاده,
    استرد/استرد/سترد/استرداد,رد/ردد/رد/رد,وصلك//صلك/,تم//تم/,نجح/نجح/نجح/نجاح,اكتمل//كتمل/اكتمال,انتهي//نتهي/,انجز/انجز/نجز/انجاز,
    سلم/سلم/سلم/تسليم,شحن/شحن/شحن/شحن,فعل/فعل/فعل/تفعيل,خلص/خلص/خلص/,اعتمد/اعتمد/عتمد/اعتماد,صرف/صرف/صرف/صرف,
    اشتغل//شتغل/,عمل//عمل/,كسب/كسب/كسب/,ربح/ربح/ربح/,كان//كون/,دخل//دخل/,نزل//نزل/,ظهر//ظهر/,حول/حول/حول/تحويل,
    اصلح/اصلح/صلح/اصلاح,عالج/عالج/عالج/معالجه,رفع/رفع/رفع/رفع,حكم//حكم/,ارسل/ارسل/رسل/ارسال,تحقق//تحقق/,جا//جي/,
    مشي//مشي/,مر//مر/,لحق/لحق/لحق/,توصل//توصل/,انقبل//نقبل/,اتفتح//تفتح/,اتفعل//تفعل/,اتحل//تحل/,اتقبل//تقبل/,اتصرف//تصرف/,اترفع//ترفع/,
    اتصلح//تصلح/,اتشحن//تشحن/,اترجع//ترجع/,اتعمل//تعمل/,عوض/عوض/عوض/تعويض,انصلح//نصلح/,زبط//زبط/,ضبط//ضبط/,فسح/افسح/فسح/فسح,استلم/استلم/ستلم/
  `,
})

/** What a customer fears; it is a promise where it is denied. */
export const mishaps = verbs({
  en: unwrap`
    reject,decline,refuse,fail,lose,delay,miss,slip,go wrong,be late,deny,block,bounce,happen,return,charge,
    fall through,break,regret,wait,pay,notice,cost
  `,
  es: unwrap`
    rechazar,fallar,perder,retrasar,tardar,denegar,negar,bloquear,suceder,ocurrir,repetir,haber,cobrar,faltar,pasar,
    demorar,volver
  `,
  zh: '拒绝,驳回,失败,延误,耽误,晚,丢,出错,出问题,被拒,超过,再犯,发生,出现,差错,扣,少',
  ar: unwrap`
    رفض/رفض/رفض/رفض,فشل/فشل/فشل/فشل,تاخر/تاخر/تاخر/تاخير,ضاع/ضع/ضيع/ضياع,تكرر//تكرر/تكرار,حدث//حدث/,صير//صير/,
    تعطل//تعطل/,خسر/خسر/خسر/,الغي//لغي/الغاء,خيب//خيب/
  `,
})

/** Words of certainty, and idioms for it. They guarantee what stands in the same sentence. */
export const sureWords = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:definitely|certainly|absolutely|undoubtedly|unquestionably|indisputably|inevitably|categorically|
      assuredly|guaranteed|guarantee|guarantees|for (?:sure|certain|definite)|without (?:fail|
      exception|(?:a |any |the slightest )?(?:shadow of a )?doubt|question)|(?:100|one hundred|a hundred|hundred|1000|
      110|200) ?(?:%|percent|per cent)|no doubt(?: about it)?|there is no doubt|there's no doubt|beyond (?:(?:a|any|
      all) )?(?:reasonable )?doubt|rest assured|be assured|i (?:can )?assure you|we (?:can )?assure you|no matter what|
      come what may|come rain or shine|rain or shine|mark my words|trust me|believe me|whatever happens|take it from me|
      bet on (?:it|that)|bank on (?:it|that)|count on (?:it|that)|rely on (?:it|that)|depend on it|set your watch by it|
      take (?:it|that) to the bank|you have my word|my word|word of honou?r|cross my heart|hand on (?:my )?heart|
      no (?:ifs|buts|if's|two ways|maybes|question about it|risk|chance|danger|excuses)|not a (?:doubt|chance)|
      zero (?:doubt|chance|risk)|bound to|certain to|sure to|set in stone|hands down|no way|not a (?:day|minute|
      second|moment|cent|penny) (?:later|more|longer)|sure as|sure-fire|
      foolproof|fail-?safe|dead certain|that much is certain|(?:is|are) certain(?= ?[,.;!])|dead cert|i'm (?:certain|
      positive|sure|confident)|we're (?:certain|positive|sure|confident)|i am (?:certain|positive|sure)|
      we are (?:certain|positive|sure)|you can be (?:sure|certain|confident)|stake my|swear|vouch|hell or high water|
      like clockwork|i promise|we promise|promise you|pinky promise|
      that's a promise)(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      保证|担保|(?<!超过|超出|晚于|过了|未按|按|照|商家|卖家|店家|所)承诺(?!(?:的|时|期|送达|到货|到账|发货|达|书|函|日|服务|条款))|确保|肯定(?!是[^,。;!?]{0,10}了|[^,。;!?]{0,3}(?:扫兴|难受|失望|生气|着急|不好受|郁闷|心疼|烦|委屈|不高兴|不舒服|不方便|很急))|(?<!不)一定(?![要的程量时]|[^,。;!?]{0,3}(?:扫兴|难受|失望|生气|着急|不好受|郁闷|心疼|烦|委屈|不高兴|不舒服|很急|辛苦|累))|绝对|必定|必然|必能|必会|必过|必到(?!的)|(?<!到)百分之百(?![后时])|百分之一百|100%|百分百|百分之二百|
      十拿九稳|十有十|铁定|铁板钉钉|板上钉钉|
      准保|管保|妥妥|稳了|没跑|跑不了|打包票|打保票|拍胸脯|包在我|包您|包你|包过|包到|说到做到(?!的)|一言为定|毫无疑问|毋庸置疑|无疑|绝无|万无一失|不出意外|决不|绝不|
      放一百个心|没有任何问题|没有悬念|毫无悬念|错不了|差不了|少不了|(?<![标批核基精对校水不])准(?:能|时(?![宝达险保]|[^,。;]{0,5}的)|会|到|过|没)|保准|(?<![规协约锁确决固法特限指制预设])定(?:能|会|可)|笃定|包(?:准|赢|退|通过|批)|我敢说|相信我|信我|无论如何|不管怎样|雷打不动|
      我发誓|发誓|(?:最迟|最晚)(?!提前|在到期|要在|[^,。;!?]{0,4}?(?:的|是|时间|日期|期限)|一?(?:时段|[班场档批趟]|航班|车次|配送|入[园场住]|退房|下单|接单)|[^,。;!?]{0,12}(?:操作|取消|关闭|申请|办理))|指定(?:能|会|行|过)|
      一准儿?|十成十|手拿把[掐攥]|零风险|稳(?:过|赢|到)|一定要相信
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:garantiz[a-z]{1,8}|garantia (?:absoluta|total|de que)|(?:le|te|les|os) (?:puedo )?asegur[a-z]{1,4}|
      asegur(?:o|amos)|(?:puedo|podemos) asegurar(?:le|te|selo|telo|les)|sin (?:duda|falta(?! de)|ninguna duda|lugar a dudas|
      la menor duda|margen de error|excepcion|excusas|peros)(?: alguna)?|seguro que|(?<!formulario |pago |sitio |
      servidor |lugar |entorno |metodo |mas |de |el |un |su |tu |es |modo |codigo |canal |este |
      muy )seguro(?= ?(?:[,.;:!]|$))|segurisimo|con (?:toda|total|absoluta|plena) (?:seguridad|certeza)|
      con (?:seguridad|certeza)|a ciencia cierta|definitivamente|indudablemente|indiscutiblemente|
      infaliblemente|irremediablemente|inevitablemente|cien por cien(?:to)?|100 ?%|1000 ?%|
      (?:se|te|me) lo (?:prometo|juro|aseguro|garantizo|firmo)|prometo|prometemos|juro|juramos|palabra de honor|
      mi palabra|no (?:le |te |les )?(?:quepa|cabe|hay)(?: la menor| ninguna)? duda|(?:cuente|cuenta) con (?:ello|eso|
      que(?! (?:el|la|los|las|tu|su) [a-z]+ (?:puede|podria|tarda|suele|a veces)))|si o si|(?<!queda |quedan |es |esta |precio |tipo |un |
      importe |plazo |cargo |monto |telefono |costo |coste |horario )fijo(?= que|,| ?[.!]|$)|de fijo|de cajon|
      de todas todas|dalo por hecho|delo por hecho|dado por hecho|(?:den|da|de) por (?:hecho|seguro)|
      por descontado|pase lo que pase|llueva o truene|contra viento y marea|(?:no lo|ni lo|no) dude[s]?|ni un (?:dia|
      minuto) mas|ni una hora mas|pongo la mano en el fuego|me juego|creame|creeme|a huevo|pan comido|esta (?:cantado|
      hecho|garantizado(?! por (?:el|la) (?:fondo|ley|fabricante|marca|esquema|seguro|aseguradora|regulador))|
      en el bote|en la bolsa|asegurado(?! (?:si|contra|por (?:el|la|un|una))(?![a-z])))|(?:tenga|ten|tengan|puede tener|puedes tener) (?:la )?(?:plena |total |
      absoluta )?(?:certeza|seguridad|por seguro)|tengalo por seguro|tenlo por seguro|eso es un hecho|es un hecho|
      infalible|no falla|hay cero|
      cero (?:riesgo|dudas)|(?:estoy|estamos) (?:totalmente |completamente |absolutamente )?segur[oa]s?|(?:pueda?|este|
      quede) (?:estar |usted )?(?:totalmente |completamente |muy )?tranquil[oa])(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:ا|ن)ضمن|بضمن|(?:ال)?مضمون[\u0620-\u06ff]{0,2}|(?:ا|ن)(?:و)?كد (?:لك|لكم)|ب(?:ا|
      ن)?(?:و)?كد ?لك|بالتاكيد|حتما|قطعا|يقينا|جزما|بكل (?:تاكيد|يقين|ثقه)|من الموكد|(?<!(?<![\u0620-\u06ff])ال[\u0620-\u06ff]{2,12} )الموكد|موكد[\u0620-\u06ff]{0,2}|
      (?:لا|بلا|دون|بدون|من دون|من غير)(?: ادني| اي)? (?:شك|ريب|نقاش|جدال|تاخير)|اوعدك(?:م)?|(?:ا|ن)عدك(?:م)?|
      نوعدك(?:م)?|(?<!(?:تفي|توفي|يفي|تفين|الوفاء|تلتزم) )بوعدك|وعدا?(?: مني| شرف| منا|(?= ?(?:[.,!:]|$)))|كلمه شرف|كلمتي|كلمه رجال|شرفي|(?<!(?:حق|محق|صح|معك) )(?:مئه|مايه|ميه|ميت|مييه|100|مءه|
      مييه) ?(?:%|بالم[\u0620-\u06ff]{1,4}|في الم[\u0620-\u06ff]{1,4})|لا محاله|(?:كن|كوني|كونوا) علي (?:ثقه|يقين)|ثق|
      ثقي|اكيد[\u0620-\u06ff]{0,2}|اقسم|قسما|بصوره قاطعه|بشكل قاطع|(?:ا|ن)جزم|(?:ال)?محسوم[\u0620-\u06ff]{0,2}(?! من )|
      مفروغ منه|في (?:ال)?جيب[\u0620-\u06ff]{0,3}(?= ?(?:[.,!]|$)| (?:من الان|غدا|اليوم|قبل|خلال|بلا|اعتبر))|من كل بد|راهن|علي (?:ضمانتي|مسووليتي|مسءوليتي|رقبتي|ذمتي|كفالتي)|
      (?:انا|نحن|احنا) (?:متاكد|واثق|متيقن)[\u0620-\u06ff]{0,3}(?! من (?:وصول|استلام) (?:رسال|صور|ملف|مستند))|مهما (?:حدث|حصل|صار|يكن|كان(?:ت)?(?! (?:ال)?(?:مبلغ|قيم|
      عدد|حجم|وزن|نوع|وجه|بلد|سعر|لون|طريق|وسيل|عمل)))|(?:حط|حطي) في بطنك|ما في شك|مافي شك|مفيش شك|بالضمان|ضمانتي|
      قول (?:وفعل|تم)|اعتبر(?:ه|ها|ي)?|
      خذها مني|خدها مني|صدقني)(?![\u0620-\u06ff])
    `,
  ],
})

/** A moment by which something is to have happened. */
export const deadlines = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:by (?:tomorrow|tonight|noon|midday|midnight|lunch|lunchtime|mon|tues|wednes|thurs|fri|satur|sun|
      christmas|the (?:end|weekend|morning|evening|close)|end of|close of|this (?:time|evening|afternoon|weekend)|next|
      \d{1,2}(?:[:. ]|am|pm|st|nd|rd|th|$)|eod|eob|cob|january|february|march|april|may |june|july|august|september|
      october|november|december)|within (?:the|an|one|two|three|a few|a couple of|half an|minutes|seconds|
      \d+) ?(?:next )?(?:hours?|minutes?|mins?|day(?!s)|seconds?)?|before (?:the (?:end|weekend|day)|noon|lunch|midday|
      midnight|tonight|tomorrow|mon|tues|wednes|thurs|fri|satur|sun|close|\d|christmas)|in (?:under|less than|no time|
      minutes|seconds|an hour|half an hour|the next (?:hour|few|couple|\d+))|(?:on|this|next) (?:mon|tues|wednes|thurs|
      fri|satur|sun)(?:s|nes|rs|ur)?day|tomorrow|tonight|first thing|this (?:afternoon|evening|morning)|today|
      any minute|any moment|(?:in|on) time(?! zone)(?=[ ,.!;]))
    `,
  ],
  zh: [
    '(?:今天|明天|今晚|明早|明晚|后天|本周|这周|周[一二三四五六日天末]|下周[一二三四五六日天]?|\\d+ ?(?:小时|分钟|点)|[一两二三几半]个?(?:小时|钟头|分钟)|月底|年底|节前|下班)(?:之?前|以?内|之内)?',
  ],
  es: [
    unwrap`
      (?<![a-z])(?:antes de(?:l)? (?:manana|mediodia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|final|fin|las|
      que acabe|que termine|esta|hoy|el|medianoche|la (?:noche|una|semana))|en (?:menos de|una hora|la proxima hora|
      media hora|un rato|minutos|\d+ (?:horas?|minutos)|dos horas|unas horas|unos minutos)|hoy(?: mismo)?|
      manana(?: mismo)?|para (?:manana|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))|dentro de (?:una|la|
      un|dos|\d+) (?:horas?|minutos)|esta (?:misma )?(?:tarde|noche|semana)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|
      domingo)|pasado manana|a primera hora)(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])(?:قبل (?:ال)?(?:غد|صباح|مساء|نهايه|ظهر|ساعه|منتصف|يوم|ليل|ليله|جمعه|خميس|سبت|احد|اثنين|
      ثلاثاء|اربعاء|ثلاثا|اربعا|بكره|العيد|اخر)|خلال (?:ساعه|ساعات|ساعتين|دقايق|دقيقه|نصف|يوم|\d+ (?:ساع|دقي)|الساعه|
      الساعات)|بحلول|غدا|بكره|بكرا|باكر|الليله|اليوم|بعد (?:ساعه|قليل|ساعتين|شويه|شوي)|في (?:غضون|اقل من|ظرف)|
      يوم (?:ال)?(?:جمعه|خميس|سبت|احد|اثنين|ثلاثاء|اربعاء))
    `,
  ],
})

/** Says that it is a guess, a plan or the usual course. */
export const hedged = new RegExp(unwrap`
    (?<![a-z])(?:should|usually|normally|typically|generally|expected|estimate[ds]?|estimation|approximately|about|
    around|roughly|scheduled|due|planned|likely|probably|may|might|can|could|often|most|on average|in general|aims?|
    hope|try|trying|working days|business days|automatically|every|each|as a rule)(?![a-z])|一般|通常|预计|大约|大概|左右|约|预期|估计|
    正常情况|最快|可能|或许|应该|工作日|每|逢|届时|自动|默认|(?<![a-z])(?:suele[n]?|normalmente|previst[oa]s?|preve|estimad[oa]|estimacion|
    aproximad|habitual(?:mente)?|por lo general|deberia|puede[n]?|podria|aproximadamente|habiles|automaticamente|cada|
    laborables)(?![a-z])|عاده|متوقع|يتوقع|المتوقع|تقريبا|حوالي|غالبا|من المقرر|المقدر|تقدير|قد |ربما|يمكن|نحو |ايام عمل|
    تلقاييا|كل 
  `)
