import { unwrap } from '#lib/text/unwrap.ts'

/** Month names of the four languages, folded; the index is the month less one. */
const monthNames: readonly string[] = [
  'january|jan|enero|ene|يناير|كانون (?:الثاني|التاني)|جانفي',
  'february|feb|febrero|فبراير|شباط|فيفري',
  'march|mar|marzo|مارس|اذار',
  'april|apr|abril|abr|ابريل|نيسان|افريل',
  'may(?! (?:be|have|not|still|also|take|well|need|ask|show|come|get|vary|only|already|want))|mayo|مايو|ايار|ماي',
  'june|jun|junio|يونيو|يونيه|حزيران|جوان',
  'july|jul|julio|يوليو|يوليه|يوليوز|تموز|جويلي?يه',
  'august|aug|agosto|ago|اغسطس|اوت|غشت|اب(?= \\d|$)',
  'september|sept|sep|septiembre|setiembre|سبتمبر|شتنبر|ايلول',
  'october|oct|octubre|اكتوبر|تشرين الاول',
  'november|nov|noviembre|نوفمبر|نونبر|تشرين (?:الثاني|التاني)',
  'december|dec|diciembre|dic|ديسمبر|دجنبر|كانون (?:الاول|الاولي)',
]
const weekdayNames: readonly string[] = [
  'sunday|domingo|(?:周|星期|礼拜)[日天]|الاحد',
  'monday|lunes|(?:周|星期|礼拜)一|الاثنين',
  'tuesday|martes|(?:周|星期|礼拜)二|الثلاثاء',
  'wednesday|miercoles|(?:周|星期|礼拜)三|الاربعاء',
  'thursday|jueves|(?:周|星期|礼拜)四|الخميس',
  'friday|viernes|(?:周|星期|礼拜)五|الجمعه',
  'saturday|sabado|(?:周|星期|礼拜)六|السبت',
]

const all = (names: readonly string[]) => names.join('|')
const find = (names: readonly string[]) => {
  const compiled = names.map((name) => new RegExp(`^(?:${name})$`))
  return (text: string): number => compiled.findIndex((pattern) => pattern.test(text))
}

/** Names of months, as one group. */
export const months = `(?:${all(monthNames)})`
/** Names of weekdays, as one group. */
export const weekdays = `(?:${all(weekdayNames)})`
/** The month of a folded name, 0 to 11, or -1. */
export const monthOf = find(monthNames)
/** The weekday of a folded name, 0 (Sunday) to 6, or -1. */
export const weekdayOf = find(weekdayNames)

/** Words for a day told from today, and how far it lies. "Mañana" with an article is the morning. */
export const relativeDays: readonly (readonly [form: RegExp, distance: number])[] = [
  [
    new RegExp(
      unwrap`
      (?<!(?:day before|antes de) )(?<![a-z])(?:yesterday|last night|yday|yest|ayer|anoche)(?![a-z])|昨[天日晚夜儿个]|
      (?<!اول )(?<![\u0620-\u06ff])(?:امس|البارحه?|مبارح|امبارح)(?![\u0620-\u06ff])
    `,
      'g',
    ),
    -1,
  ],
  [
    /(?<![a-z])(?:day before yesterday|anteayer|antier|antes de ayer)(?![a-z])|(?<!大)前(?:天|儿(?![子女童]))|اول (?:امس|امبارح|البارحه)/g,
    -2,
  ],
  [
    new RegExp(
      unwrap`
      (?<!day after )(?<![a-z])tomorrow(?![a-z])|(?<!(?:la|las|esta|cada|pasado|de|buenas|
      toda) )(?<![a-z])manana(?![a-z])|明[天日早晚]|(?<!بعد )(?<![\u0620-\u06ff])(?:غدا|بكره|بكرا|باكر)(?![\u0620-\u06ff])
    `,
      'g',
    ),
    1,
  ],
  [/(?<![a-z])(?:day after tomorrow|pasado manana)(?![a-z])|(?<![大之以然今此随最])后天|بعد (?:غد|بكره|بكرا)/g, 2],
]

/** A currency as it stands before a sum. */
export const currencyBefore = unwrap`
    (?:us\$|hk\$|[$€£¥₹]|usd|mop|thb|myr|bhd|omr|jod|pln|sek|nok|dkk|nzd|zar|php|idr|vnd|ngn|rub|twd|eur|gbp|
    cny|rmb|jpy|hkd|sgd|aud|cad|chf|aed|sar|mxn|uyu|pyg|crc|dop|gtq|hnl|nio|jmd|ttd|huf|czk|bgn|rsd|isk|uah|kzt|amd|azn|ils|lbp|iqd|syp|yer|lyd|tnd|dzd|kes|ugx|tzs|ghs|xof|xaf|etb|zmw|pkr|bdt|lkr|npr|khr|egp|inr|brl|krw|kwd|qar|cop|ars|clp|人民币|美元|欧元)
  `
/** A currency as it stands behind a sum. */
export const currencyAfter = unwrap`
    (?:us\$|[$€£¥₹]|(?:usd|mop|thb|myr|pen|bhd|omr|jod|mad|pln|sek|nok|dkk|nzd|zar|php|idr|vnd|ngn|rub|twd|eur|gbp|cny|
    rmb|jpy|hkd|sgd|aud|cad|chf|aed|sar|mxn|uyu|pyg|crc|dop|gtq|hnl|nio|jmd|ttd|huf|czk|bgn|rsd|isk|uah|kzt|amd|azn|ils|lbp|iqd|syp|yer|lyd|tnd|dzd|kes|ugx|tzs|ghs|xof|xaf|etb|zmw|pkr|bdt|lkr|npr|khr|egp|inr|brl|krw|kwd|qar|try|cop|ars|clp|dollars?|bucks|euros?|pounds?|quid|
    yuan|renminbi|yen|dirhams?|riyals?|pesos?|francs?|rupees?|cents?|pence|pennies|lira|rands?|ringgits?|bahts?|reales|
    soles|quetzales|lempiras|dolares|dolar|libras?|yuanes|centavos?|centimos?|centesimos?|fils|halal(?:a|as|ah)|piast(?:re|er)s?|millimes?|baisas?|pais[ae])(?![a-z])|元|块钱?|刀(?!具|片)|美元|美金|欧元|英镑|日元|港币|
    港元|人民币|新元|新币|澳元|泰铢|韩元|韩币|卢比|比索|卢布|瑞郎|令吉|林吉特|台币|克朗|兰特|雷亚尔|第纳尔|里拉|里尔|盾|加元|迪拉姆|里亚尔|角(?![完齐清都均全度落色形])|(?<=[\d一二三四五六七八九])毛钱?(?![利衣巾病])|美分|欧分|分钱|دولارا?(?:ت|ات)?|دولاران|
    دولارين|يورو|درهما?|دراهم|درهمان|درهمين|ريالا?ت?|ريالان|ريالين|جنيها?|جنيهات|جنيهان|جنيهين|يوانا?|دينارا?|دنانير|
    ديناران|دينارين|ليره?|ليرات|ين(?![\u0620-\u06ff])|روبي(?:ه|ات|تان|تين)|بيزو(?:هات)?|رينغيت|روبل|فرنكا?|كرونه|شلنا?|
    بات(?![\u0620-\u06ff])|سنت(?!ي)|سنتيما?(?:ات)?(?![\u0620-\u06ff])|فلس|هلل(?:ه|ات)|قر(?:شا?|وش)(?![\u0620-\u06ff])|مليما?(?:ت|ات)?(?![\u0620-\u06ff])|بيس(?:ه|ات)(?![\u0620-\u06ff]))
  `
/** A percent sign or word, behind its number. */
export const percentAfter = unwrap`
    (?:%|percent(?![a-z])|per cent(?![a-z])|pct(?![a-z])|por ?ciento|bps(?![a-z])|个?百分点|في (?:ال)?(?:ميه|مءه|مءة|مائه|
    مايه|مئه)|ب(?:ال)?(?:ميه|مءه|مايه|مائه|مئه)|بالميه)
  `
/** Units of time in hours. */
export const timeUnits: readonly (readonly [unit: string, hours: number])[] = [
  ['(?:seconds?|secs?|segundos?|秒钟?|ثانيه|ثواني|ثوان)', 1 / 3600],
  ['(?:(?:of |more |de )*(?:minutes?|mins?|minutos?)|分钟|دقيقه|دقايق|دقيقتين|دقيقتان)', 1 / 60],
  [
    '(?:(?:of |full |more |whole |business |working |de )*(?:hours?|hrs?|horas?)|个?小时|个?钟头|ساعه|ساعات|ساعتين|ساعتان)',
    1,
  ],
  [
    unwrap`
      (?:(?:business|working|banking|trading|calendar|full|whole|more|consecutive|natural|extra|of|additional|other|
      short|clear|de) ?-?)*days?|(?:de )?(?:dias|jornadas?)(?: habiles)?|dias?|个?工作日|个?自然日|天|日(?=内|以内|之内|以上|以下|无理由)|个?交易日|
      个?营业日|ايام|يوم(?:ا|ين|ان)?(?![\u0620-\u06ff])
    `,
    24,
  ],
  [
    '(?:(?:of |full |more |whole |de )*(?:weeks?|semanas?)|周(?![一二三四五六日末])|个?星期|اسبوعا?|اسابيع|اسبوعين|اسبوعان|semanitas?)',
    168,
  ],
  ['(?:(?:of |full |more |whole |calendar |de )*(?:months?|mes|meses)|个月|شهر|اشهر|شهور|شهرين|شهران|شهرا)', 720],
  ['(?:quarters?|trimestres?|个季度)', 2160],
  [
    '(?:(?:of |full |more |de )*(?:years?|anos?)|年(?!\\d)|سنه|سنوات|سنتين|سنتان|عام(?:ا|ين|ان)?(?![\\u0620-\\u06ff])|اعوام)',
    8760,
  ],
]
/** Nouns that are counted as the customer's own things. */
export const countNouns = unwrap`
    (?:(?:(?!(?:to|for|about|with|in|on|and|or|from|that|which|are|is|was|were|as|by|at|when|if|steps|ways|things|
    options|reasons|times)(?![a-z]))[a-z-]+ ){0,3}?(?:orders?|transactions?|withdrawals?|deposits?|subscriptions?|
    licen[cs]es?|seats?|users?|devices?|deliveries|returns?|claims?|chargebacks?|bookings?|statements?|settlements?|
    payouts?|credits?|loyalty points?|stamps?|reviews?|slots?|boxes|books?|bottles?|shirts?|shoes|lamps?|chairs?|cups?|
    mugs?|boxes|charges?|orders?|parcels?|packages?|items?|refunds?|payments?|cards?|accounts?|transactions?|transfers?|
    purchases?|shipments?|points?|invoices?|charges?|disputes?|coupons?|vouchers?|tickets?|units?|pieces?|pairs?|
    stores?|shops|outlets|warehouses|employees|members|clients|branches|people|customers|countries|currencies|times|attempts?|tries|installments?|nights?|miles?|kg|kilos?|
    km)(?![a-z])|(?:pedidos?|retiros?|depositos?|suscripciones|devoluciones|envios?|transferencias?|operaciones|
    movimientos|reclamos?|reclamaciones|abonos?|liquidaciones|extracciones|recargas?|licencias|plazas|usuarios|
    dispositivos|mensualidades|plazos|reservas|entradas|boletos|billetes|piezas|prendas|cajas|libros|botellas|paquetes?|
    articulos?|reembolsos?|pagos?|tarjetas?|cuentas?|transacciones|compras?|envios?|puntos?|facturas?|cargos?|cupones|
    unidades|veces|intentos|cuotas|tiendas|sucursales|kilos?|gramos|personas(?= (?:delante|esperando|antes|por delante|en (?:la )?(?:cola|fila|espera)))|almacenes|empleados|clientes|socios|productos)(?![a-z])|[笔个张件单份次名家种台双条期位只本瓶盒箱套]|积分|公斤|千克|斤(?!斤)|人(?=在排|排队|在等)|(?:طلب|طلبات|سحوبات|عمليه|
    عمليات|تحويل|تحويلات|استرجاعات|اشتراكات|ايداعات|اجهزه|تذاكر|كتب|علب|صناديق|قطعه|مره|دفعه|دفعات|قسط|فاتوره|بطاقه|
    شحنه|طرود|شحنات|عناصر|منتجات|مدفوعات|بطاقات|حسابات|معاملات|نقاط|نقطه|فواتير|مرات|محاولات|قطع|قسايم|دول|عملات|فروع|شخصا|كيلوغراما?|كيلوجراما?|كيلو|جراما?|غراما?|فرعا?|متاجر|متجرا|مستودعا?|موظفا?|عميلا?|عملاء|
    اقساط|بطاقتان|طلبين))
  `
