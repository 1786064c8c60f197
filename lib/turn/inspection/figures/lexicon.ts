/** Month names of the four languages, folded; the index is the month less one. */
const monthNames: readonly string[] = [
  'january|jan|enero|ene|يناير|كانون الثاني',
  'february|feb|febrero|فبراير|شباط',
  'march|mar|marzo|مارس|اذار',
  'april|apr|abril|abr|ابريل|نيسان',
  'may|mayo|مايو|ايار',
  'june|jun|junio|يونيو|يونيه|حزيران',
  'july|jul|julio|يوليو|يوليه|تموز',
  'august|aug|agosto|ago|اغسطس|اب(?= \\d|$)',
  'september|sept|sep|septiembre|setiembre|سبتمبر|ايلول',
  'october|oct|octubre|اكتوبر|تشرين الاول',
  'november|nov|noviembre|نوفمبر|تشرين الثاني',
  'december|dec|diciembre|dic|ديسمبر|كانون الاول',
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

export const months = `(?:${all(monthNames)})`
export const weekdays = `(?:${all(weekdayNames)})`
/** The month of a folded name, 0 to 11, or -1. */
export const monthOf = find(monthNames)
/** The weekday of a folded name, 0 (Sunday) to 6, or -1. */
export const weekdayOf = find(weekdayNames)

export const currencyBefore =
  '(?:us\\$|hk\\$|[$€£¥₹]|usd|eur|gbp|cny|rmb|jpy|hkd|sgd|aud|cad|chf|aed|sar|mxn|egp|inr|brl|krw|kwd|qar|try|cop|ars|clp|人民币|美元|欧元)'
export const currencyAfter =
  '(?:us\\$|[$€£¥₹]|(?:usd|eur|gbp|cny|rmb|jpy|hkd|sgd|aud|cad|chf|aed|sar|mxn|egp|inr|brl|krw|kwd|qar|try|cop|ars|clp|dollars?|bucks|euros?|pounds?|quid|yuan|renminbi|yen|dirhams?|riyals?|pesos?|francs?|rupees?|cents?|pence|dolares|dolar|libras?|yuanes|centavos|centimos)(?![a-z])|元|块钱?|美元|美金|欧元|英镑|日元|港币|港元|人民币|新元|澳元|加元|迪拉姆|里亚尔|角|分钱|دولار|دولارا|دولارات|يورو|درهم|درهما|دراهم|ريال|ريالا|ريالات|جنيه|جنيها|يوان|يوانا|دينار|دنانير|ين(?![\\u0620-\\u06ff])|سنت|فلس)'
export const percentAfter =
  '(?:%|percent(?![a-z])|per cent(?![a-z])|pct(?![a-z])|por ?ciento|bps(?![a-z])|个?百分点|في (?:ال)?(?:ميه|مءه|مءة|مائه|مايه|مئه)|ب(?:ال)?(?:ميه|مءه|مايه|مائه|مئه)|بالميه)'
/** Units of time in hours. */
export const timeUnits: readonly (readonly [unit: string, hours: number])[] = [
  ['(?:seconds?|secs?|segundos?|秒钟?|ثانيه|ثواني|ثوان)', 1 / 3600],
  ['(?:minutes?|mins?|minutos?|分钟|دقيقه|دقايق)', 1 / 60],
  ['(?:hours?|hrs?|horas?|个?小时|个?钟头|ساعه|ساعات|ساعتين)', 1],
  [
    '(?:(?:business|working|calendar|full|whole|more|consecutive|natural|extra)[ -])*days?|dias?|个?工作日|个?自然日|天|日内|个?交易日|ايام|يوم|يوما|يومين',
    24,
  ],
  ['(?:weeks?|semanas?|周(?![一二三四五六日末])|个?星期|اسبوع|اسابيع|اسبوعين)', 168],
  ['(?:months?|mes|meses|个月|شهر|اشهر|شهور|شهرين|شهرا)', 720],
  ['(?:quarters?|trimestres?|个季度)', 2160],
  ['(?:years?|anos?|年(?!\\d)|سنه|سنوات|عام|اعوام|عاما)', 8760],
]
/** Nouns that are counted as the customer's own things. */
export const countNouns =
  '(?:(?:[a-z]+ )?(?:orders?|parcels?|packages?|items?|refunds?|payments?|cards?|accounts?|transactions?|transfers?|purchases?|shipments?|points?|invoices?|charges?|disputes?|coupons?|vouchers?|tickets?|units?|pieces?|pairs?|stores?|branches|people|customers|countries|currencies|times|attempts?|tries|installments?|nights?|miles?|kg|kilos?|km)(?![a-z])|(?:pedidos?|paquetes?|articulos?|reembolsos?|pagos?|tarjetas?|cuentas?|transacciones|compras?|envios?|puntos?|facturas?|cargos?|cupones|unidades|veces|intentos|cuotas|tiendas|productos)(?![a-z])|[笔个张件单份次名家种台双条期位]|积分|(?:طلب|طلبات|طرود|شحنات|عناصر|منتجات|مدفوعات|بطاقات|حسابات|معاملات|نقاط|نقطه|فواتير|مرات|محاولات|قطع|قسايم|دول|عملات|فروع|اقساط|بطاقتان|طلبين))'
