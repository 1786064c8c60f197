import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../../context/prepared.ts'
import { assets } from '../market-acts.ts'
import { withoutTime } from './own-time.ts'

/** What is held to be worth more one day, or to keep its worth: beside the assets that a price list knows. */
const wares = new RegExp(unwrap`
    (?<![a-z])(?:coins?|stablecoins?|staking|stake|usdt|usdc|solana|crypto\w*|nfts?|stocks|shares|etfs?|index funds?|funds|gilts|treasur(?:y|ies)|
    t-bills?|gold|silver|oil|commodit\w+|forex|portfolio|pension|isa|401k|mortgage|mortgage rates|leverage\w*|interest rates?|inflation|dividends?|
    traders?|trading|invest\w*|chf|francs|aussie|kiwi|(?:which|what|any) tokens?|tokens? with|tesla|nvidia|apple stock|double my money|retire|exchange my|
    convert my|convert today|criptos?\w*|monedas virtuales|oro|plata digital|petroleo|fondos? de inversion|que fondo|cual(?:es)? tokens?|que token|
    cual fondo|acciones|bolsa|bonos|cetes|letras del tesoro|plan de pensiones|plazo fijo|deposito a plazo|hipoteca\w*|apalancamiento|inflacion|divisas?|
    dividendos?|invertir|invierto|inversion|diversific\w+|jubilar\w*|tipos de interes|tasas de interes|tipo de cambio|duplic\w+ mi|en soles|los soles|
    el real|cambio (?:ahora|hoy|ya)|cambiar (?:ahora|hoy|ya))(?![a-z])|炒股|炒币|股票|股市|美股|特斯拉|比特币|以太坊|索拉纳|稳定币|币(?!种)|质押|杠杆|基金|黄金|金价|白银|油价|原油|石油|国债|债券|外汇|换汇|
    结汇|购汇|理财|投资|养老(?!院|机构|中心|社区|公寓|服务|护理)(?:金)?|房贷利率|房产|通胀|通货膨胀|定期|活期|利率|升值|贬值|瑞郎|澳元|里拉|卢比|现在换|今天换|(?<![\u0620-\u06ff])[وف]?(?:ال|لل|بال|ب|ل)?(?:ذهب|فضه|نفط|اسهم|اسهمي|سهم|
    بورصه|سندات|صكوك|عقار|توكن|عملاتي|عمله رقميه|عملات رقميه|ستيكنغ|رافعه|تداول|يتداول|فوركس|كريبتو|بيتكوين|بتكوين|ايثيريوم|تسلا|استثمار|استثمر|مدخرات|
    مدخراتي|وديعه|رهن|ارهن|فوايد الرهن|تضخم|تقاعد|اتقاعد|محفظه استثماريه|انوع|اي صندوق|صندوق استثمار\S*|صندوق عقاري|صندوق موشرات|موشرات|سعر الصرف|
    دولاراتي|يورو|ليره|استرليني)(?![\u0620-\u06ff])
  `)

/** Money of one's own that is to go somewhere. */
const idle = new RegExp(unwrap`
    (?<![a-z])(?:(?:what|where|how)(?: [a-z']+){0,4} (?:do|put|keep|invest|park)(?: [a-z']+){0,5} (?:money|cash|payout|savings?|bonus|surplus|profits?|
    \d[\d.,]*k?)|(?:payout|savings?|bonus|surplus|profits?|spare (?:cash|money)|money)(?: [a-z']+){0,5} (?:ideas|tips|lying|sitting|sit|idle|each month|
    every month|left over)|what(?: [a-z']+){0,4} (?:do|options)(?: [a-z']+){0,2} (?:with|for) [$€£]?\d[\d.,]*k?|surplus|savings|borrow to|take the loan|
    que (?:hago|hacer|harias?)(?: [a-z]+){0,2} con (?:el|la|mi|mis|los|las|un|una)?(?: ?[a-z]+)? ?(?:reembolso|dinero|plata|ahorros?|excedente|bono|
    aguinaldo|saldo|\d[\d.,]*)|que hago con \d[\d.,]*|excedente|ahorros?|aguinaldo|donde (?:guardo|meto|pongo|invierto)|dejo el saldo|duplicare|
    me conviene (?:el prestamo|retirar))(?![a-z])|闲钱|积蓄|盈余|余钱|存款|(?<!付不了)(?:(?:货|结算|营业|回|退)款|钱|万|千块?|工资|奖金)[^。?]{0,4}(?:干啥|咋弄|放哪|做点啥|有啥建议|干点啥|怎么打理|做什么好)|
    货款到了|哪天换|(?<![\u0620-\u06ff])[وف]?(?:(?:ماذا|وش|شو|ايش|اين|وين|فين)(?: [\u0620-\u06ff]+){0,2} (?:افعل|اسوي|اعمل|اضع|
    احط)(?: [\u0620-\u06ff]+){0,2} (?:ب?(?:ال|ل)?(?:مبلغ|فلوس|راتب|مدخرات|مكافاه|ارباح|تسوي|فايض|مال)[\u0620-\u06ff]*|ب?\d[\d.,]*)|اضاعف|فايض|
    مكافاه نهايه الخدمه|ابقاء الرصيد|اخد القرض|اخذ القرض|متي اسحب|احول اليوم|احول الان|اصرف الان|راتبي)(?![\u0620-\u06ff])
  `)

/** An act with one's money, asked whether, when or which. */
const weighed = new RegExp(unwrap`
    (?<![a-z])(?:(?:should|shall|when|time|wise|worth|better|good|ok|okay|smart|moment)(?: [a-z']+){0,4} (?:withdraw|exchange|convert|change (?:money|my|
    the|currency)|cash out|borrow|remortgage|take (?:out )?(?:a|the) loan|sell|hold|buy (?:a )?(?:flat|house|property|apartment|the dip)|fix|spread my)|
    (?:sell|buy|keep|hold|fixed|save|rent) or (?:keep|hold|sell|wait|floating|variable|buy|invest|not)|(?:which|what|any|our|your|the) (?:fund|saver|
    vault|stock tips?|tips? for traders)|the dip|(?:a )?bubble|take profits?|lock in profits?|i have \d[\d.,]* (?:spare|left over)|\d[\d.,]* to invest|
    (?:wages|salary|paid|income|earnings)(?: [a-z]+){0,2} in (?:[a-z]+ )?(?:naira|pesos?|lira|rupees?|rand|cedis?|shillings?|dollars|euros|usd|eur|kronor|
    krona|aussie|canadian)|krona|krone|naira|rand|zloty|burbuja|recoj[oa] beneficios|me sobran? \d[\d.,]*|(?:la )?corona(?: sueca| noruega)?|
    cobro en [a-z]+|me pagan en [a-z]+|stock tips?|is (?:a |the )?(?:property|housing|land|real estate|land)|pay less tax|tax[- ]saving|savings? vault|
    bad time to (?:exchange|convert|change|buy|sell)|(?:vendo|compro|cambio|retiro|mantengo|espero|invierto|alquilo|fijo) o |(?:cuando|conviene|momento|
    ahora|mejor|bueno|buen)(?: [a-z]+){0,3} (?:retir\w+|cambi\w+|vend\w+|comprar (?:un )?(?:piso|casa|vivienda|departamento|terreno))|(?:pido|saco|
    tomo) (?:el|un) prestamo|(?:su|nuestro|el|un) fondo|la hucha|pago menos impuestos|ahorrar impuestos|los tipos|las tasas|vale la pena la plata|
    comprar? (?:un )?piso|en (?:usd|dolares|euros)[,.]? (?:mala|buena) suerte|in (?:usd|dollars|euros)[,.]? (?:bad|good) luck)(?![a-z])|(?:哪天|什么时候|现在|要不要|
    该不该|值不值)[^。?]{0,4}(?:提现|换|卖|买房|贷款|借钱)|提现好|卖还是|买房|房子[^。]{0,4}(?:值|涨|买)|泡沫|止盈|克朗|奈拉|工资发|钱翻倍|钱生钱|翻一番|少交税|省税|储蓄罐收益|(?:要|能|该)(?:降息|加息)|有结余|回款怎么|怎么处理回款|金价|
    换比索|(?<![\u0620-\u06ff])[وف]?(?:(?:متي|هل|وقت|الان|احسن|افضل)(?: [\u0620-\u06ff]+){0,2} (?:اسحب|احول|ابيع|اصرف|استلف|اقترض)|(?:ابيع|اشتري|احول|انتظر|
    استاجر) (?:ولا|او|ام)|شراء (?:شقه|بيت|عقار|منزل)|اشتري شقه|اخد القرض|(?:اخذ|اخد|اطلب) (?:ال)?قرض|فقاعه|اجني الارباح|ذهبي|الكرونه|راتبي (?:ب|
    بال)[\u0620-\u06ff]+|عندي \d[\d.,]* زايد\S*|صندوقكم|الحصاله|^الفايده|الفايده (?:بترتفع|بتنزل|ترتفع|تنزل|تنخفض)|فايده البنك|خفضوا الفايده|ضرايب اقل|
    اوفر ضرايب|بتسويتي|سعر البيزو|نصيحه اسهم|كيف اضاعف)(?![\u0620-\u06ff])
  `)
/** A ware's price later on is asked for. */
const laterPrice = new RegExp(unwrap`
    (?<![a-z])(?:(?:will|is|are)(?: [a-z']+){1,6} (?:drop|fall|go down|get cheaper|be cheaper|come down|go up|worth more|be worth)|bajara(?:n)?|
    va a bajar|subira(?:n)? de precio|valdra(?:n)? mas)(?![a-z])|会(?:降|跌|升值)(?!价)|(?:هل )?(?:بينزل|هينزل|سينخفض|ينزل|هتنزل) سعر
  `)

/** Goods, tickets and boxes that bear the name of a ware, and what is done with an order. */
const goods = new RegExp(unwrap`
    (?<![a-z])(?:refund\w*|return\w*|ring|fabrics?|coats?|jackets?|sweaters?|jumpers?|boots|backpacks?|umbrellas?|pans?|kni(?:fe|ves)|telas?|abrigos?|chaquetas?|botas|mochilas?|sarten\w*|cuchillos?|bolsas? de tela|tote|frames?|earrings?|mattress|bikes?|sofas?|tvs?|laptops?|handbags?|dresses|curtains?|stock ?pot|recipe|rental form|in-game|games?|juegos?|videojuegos?|bolso|bolsa (?:roja|negra|azul|blanca|verde|de (?:mano|playa|papel|tela|basura|piel|cuero)|[a-z]+ (?:roja|negra|azul|blanca))|pendientes|marco|colchon|bicicleta|necklace|bracelet|charm|watch|plated|gold (?:plan|card|member\w*|colou?r|tier|status)|share button|in stock|
    out of stock|size|shoes?|sneakers?|shirt|parcel|package|deliver\w*|shipping|express|pedido|paquete|envio|devoluci\w+|talla|anillo|collar|pulsera|
    tarjeta oro|plan oro|en stock|fondos insuficientes|sin fondos|insufficient funds|fotos?|pantalla|gimnasio|clases?|maleta|equipaje|lo siento|libro|book)(?![a-z])|戒指|项链|耳环|手镯|洗碗机|洗衣机|电视|冰箱|空调|家电|球鞋|手办|蛋糕|厨具|相框|手链|镀金|足金|尺码|换货|退货|快递|包裹|库存|编号|
    会员|优惠券|充值|积分|(?<![\u0620-\u06ff])(?:ال)?(?:خاتم|اقراط|حلق|سوار|لعبه|سلسله|مقاس|طلبي|طرد|شحن|توصيل|الذهبيه|مطلي|مخزون|استرجاع|ارجاع|قسيمه|كتاب)(?![\u0620-\u06ff])
  `)

/** A fact is asked for: how, where, what is, how much, whether it can be done, what became of it. */
const factual = new RegExp(unwrap`
    (?<![a-z])(?:(?:how|what|where) (?:[a-z']+ ){1,4}(?:is|are|gets?|do|does) (?:treated|handled|paid|stored|kept|shown|taxed|processed|calculated|set|work|stored)|rates? (?:today|now|right now|please|pls)|today's rate|(?:current|live|latest) rate|how (?:do i(?! double| grow| protect| pay less| earn| invest)|do you|can i (?!protect|double|grow)|long|does|is|are|much|many)|where|
    what(?:'s| is| are| does)? (?:the |a |an )?(?:mid|fee|charge|minimum|price|cost|rate|limit|difference|stop|meaning|happens)|what's '?yield|can (?:i|
    you)|could i (?:hold|keep|pay|get|change)|do you (?:charge|offer|have|take|accept|sell)|does the|is there|fees?|why|did(?:n't)?|hasn't|my order|
    yield' in|como (?:se|hago|puedo|compro|vendo|cambio|pago(?! menos))|cuant[oa]s?|donde (?:veo|esta|encuentro)|que (?:es|significa|comision)|puedo|
    se puede|cobran|comision\w*|por que|minimo para|habra (?:descuento|oferta)|a como|a cuanto|tipo de (?:hoy|ahora)|tipo de cambio (?:de hoy|actual|hoy)|(?:el )?cambio de hoy|como (?:[a-z]+ ){1,3}(?:tratan|manejan|pagan|guardan|procesan))(?![a-z])|多少|怎么(?:买|卖|操作|开|查|算|退)|在哪|哪里|啥叫|什么是|咋定|能(?:持有|锁|开|用)|要多久|多久|手续费|
    要钱|收费|为什么|没卖|起购|(?:今天|现在|此刻|今日|实时|当前)的?(?:汇率|牌价|价)|(?:汇率|牌价)(?:今天|现在)?(?:[吗?]|$)|(?<![\u0620-\u06ff])[وف]?(?:كم|بكم|كيف (?:اشتري|ابيع|احول|يحسب|اسحب|افتح)|اين اجد|وين القي|ما هو|ما هي|ما معني|شو يعني|اقدر (?:ادفع|
    احتفظ|اثبت|احول|افتح)|هل يمكن\S*|هل اقدر|رسوم|عموله|ليش|لماذا|اقل كميه|سعر (?:ال)?[\u0620-\u06ff]+ (?:اليوم|الان|الحين|دلوقتي|النهارده)|كيف (?:تعامل|تعالج|تحسب|تدفع|تحفظ)[\u0620-\u06ff]*)(?![\u0620-\u06ff])
  `)

/** A sum is no market: "200 dollars to Ghana". */
const sums =
  /\d[\d.,]*k? ?(?:euros?|dollars?|pounds?|dolares|dolar|pesos?|libras|soles|usd|eur|gbp|mxn|aed|sar|€|美元|欧元|英镑|日元|块|元|ريال\S*|درهم\S*|دولار\S*|يورو|جنيه\S*|دينار\S*)(?![a-z])/g

const decides =
  /(?<![a-z])(?:should|shall|worth|wait|better|heading|going to|will|good|leave my|tips|now or|or wait|good time|right time|conviene|espero|mejor|recomiend\w+|me quedo|vendo)(?![a-z])|要不要|还是|合适|值得|建议|划算|怎么看|金价|咋样|(?<![\u0620-\u06ff])(?:انتظر|استني|اصبر|تنصح\S*|افضل|احسن)(?![\u0620-\u06ff])/

/** Whether the customer would be counselled about money, only asks for facts about its markets, or talks of something else. */
export type Stake = 'counsel' | 'facts' | 'price' | 'none'

const known = new WeakMap<Prepared, Stake>()

function isTopical(question: string): boolean {
  const message = withoutTime(question)
  if (idle.test(message) || weighed.test(message)) return true
  if (goods.test(message)) return false
  // "بين", "وين", "فين", "لين" are "between", "where", "until", and no yen.
  const said = message.replace(sums, ' ').replace(/(?<![\u0620-\u06ff])[وف]?[بفول]ين(?![\u0620-\u06ff])/g, ' ')
  return (
    wares.test(said) ||
    assets.en.test(said) ||
    assets.es.test(said) ||
    assets.zh.test(said) ||
    (assets.ar.test(said) && !/صندوق(?! (?:عقار|استثمار|موشر))/.test(said))
  )
}

/** What is at stake for the customer: judged once a conversation. */
export function stakeOf(prepared: Prepared): Stake {
  const already = known.get(prepared)
  if (already !== undefined) return already
  const { question } = prepared
  const topical = isTopical(question) || (question.length < 32 && prepared.said.slice(-2).some(isTopical))
  const stake = !topical
    ? laterPrice.test(question)
      ? 'price'
      : 'none'
    : factual.test(question) && !decides.test(question)
      ? 'facts'
      : 'counsel'
  known.set(prepared, stake)
  return stake
}
