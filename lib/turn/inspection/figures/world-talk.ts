import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'

/** Questions of the world that no shop answers for: measures, sums, the kitchen, nature, sport, how devices and the net work. */
const ofWorld = new RegExp(unwrap`
    (?<![a-z])(?:a4|a3|dozen|leap year|(?:weeks|days|hours|minutes|seconds|months) (?:in|has|have|does) (?:an?|the|a leap|january|february|march|april|june|july|august|september|october|november|december)|
    square root|squared|cubed|to the power|factorial|prime numbers?|roman numerals?|boil\w*|bak(?:e|ing)|oven|recipes?|eggs?|rice|pasta|dough|spiders?|planets?|moon|capital of|population|football|marathon|continents|alphabet|joke|riddle|dice|coin toss|deck of cards|combinations?|combos?|permutations?|odds|https?|ports?|(?:error|page|site|api|web|pagina|codigo)[^.]{0,24}(?<!\d)(?:4\d\d|50\d)(?!\d)|(?<!\d)(?:40[0-9]|50[0-4])(?= (?:error|and|then|y|or|vs))|pixels?|resolution|1080p|4k|8k|bluetooth|usb|[45]g|[gm]hz|hz|ipv[46]|aes|encryption|(?:2|two)[ -]?factor|2fa|(?:remember|choose|pick|strong|good|safe|guess\w*|ok)(?: [a-z]+){0,4} (?:pin|password|passcode)|(?:pin|password|passcode)(?: [a-z]+){0,3} (?:ok|safe|strong|good|long|weak)|sleep|calories|
    docena|bisiesto|(?:semanas|dias|horas|minutos|segundos|meses) (?:tiene|hay en|son) (?:un[oa]?|el|febrero|noviembre)|raiz cuadrada|al cuadrado|elevado|hervir|hornear|horno|receta|huevos?|arroz|arana|planeta|luna|capital de|habitantes|futbol|chiste|adivinanza|dado|combinaciones|probabilidad\w*|pixeles|resolucion|puerto)(?![a-z])|
    闰年|一年有?(?:几|多少)[周天个]|平方根|次方|阶乘|煮|烤箱|烘焙|菜谱|鸡蛋|蜘蛛|星球|月亮|首都|人口|足球|马拉松|笑话|谜语|骰子|组合|概率|几率|像素|分辨率|端口|蓝牙|(?<!\d)(?:40[0-9]|50[0-4])(?=和|是|错误|报错)|睡|几度|度开|兆|(?<![\u0620-\u06ff])[وبل]?(?:ال)?(?:سنه كبيسه|جذر|تربيع|كم (?:اسبوع|يوم|شهر|ساعه|دقيقه|ثانيه) (?:في )?(?:بال|ال)?(?:سنه|شهر|يوم|ساعه|اسبوع|عام)|سلق|اسلق|اطبخ|فرن|وصفه|بيض\S?|عنكبوت|كوكب|قمر|عاصمه|سكان|كره القدم|نكته|لغز|نرد|احتمالات|احتمال|بكسل|دقه|منفذ|بلوتوث)(?![\u0620-\u06ff])
  `)
/** Measures, of which one is asked for in another. */
const ofMeasures = new RegExp(unwrap`
    (?<![a-z])(?:cm|mm|km|inch(?:es)?|f(?:ee|oo)t|miles?|met(?:re|er)s?|yards?|grams?|kilos?|kg|lbs?|ounces?|oz|lit(?:re|er)s?|gallons?|mb|gb|gigs?|(?:giga|mega|kilo|tera)bytes?|celsius|fahrenheit|pulgadas?|metros?|kilometros?|millas?|gramos?|kilos?|libras en|litros?|onzas?|grados|pounds|libras)(?![a-z])|厘米|毫米|英寸|英尺|英里|公里|千米|(?<!平)米(?!饭|粉|线)|盎司|公升|摄氏|华氏|英磅|公斤|兆|
    (?<![\u0620-\u06ff])[وبل]?(?:ال)?(?:بوصه|قدم|متر|كيلومتر|ميل|غرام|جرام|اونصه|لتر|ميغا\S*|جيجا\S*|غيغا\S*|مييويه|فهرنهايت)(?![\u0620-\u06ff])
  `)
const converts =
  /(?<![a-z])(?:how many|how much is|what(?:'?s| is) an?|is an?|convert|equals?|in|into|to|cuant[oa]s?|es un[oa]?|convertir|equivale|en)(?![a-z])|换算|等于|是多少|多少|几|(?<![\u0620-\u06ff])(?:كم|تساوي|يساوي|تعادل)/

/** What a shop or a bank does. */
const ofService = new RegExp(unwrap`
    (?<![a-z])(?:ship\w*|deliver\w*|orders?|ordered|parcels?|packages?|refunds?|returns?|fees?|costs?|prices?|charg\w*|pay|paid|payments?|accounts?|balance|limits?|rates?|plans?|subscri\w+|invoices?|transfer\w*|withdraw\w*|points|stock|tickets?|admission|entry|bags?|luggage|baggage|tax\w*|duty|warranty|courier|vouchers?|discounts?|store|shop|your|our|we|us|my (?:card|money)|support|
    env[ií]\w*|entreg\w*|pedidos?|paquetes?|reembols\w*|devol\w*|comision\w*|cuest\w*|precios?|cobr\w*|pag[oaue]\w*|cuentas?|saldo|limites?|tarifas?|planes|suscrip\w*|facturas?|transfer\w*|retir\w*|puntos|existencias|garantia|entradas?|equipaje|impuestos?|vales?|descuentos?|tienda|su|sus|tu|tus)(?![a-z])|
    寄|运|票|钱|免|税|行李|快递|配送|发货|送达|订单|包裹|退|手续费|费用|价|收费|付款|支付|账户|余额|限额|汇率|套餐|订阅|发票|转账|提现|积分|库存|保修|优惠|店|您|我们|
    (?<![\u0620-\u06ff])[وبل]?(?:ال)?(?:شحن\S*|توصيل|طلب\S*|طرد|استرداد|ارجاع|رسوم|سعر\S*|تكلفه|دفع\S*|حساب\S*|رصيد\S*|حد|خطه|اشتراك\S*|فاتوره|تحويل\S*|سحب|نقاط|مخزون|ضمان|قسيمه|خصم|متجر|عندنا|لديك|لك)(?![\u0620-\u06ff])
  `)

const kinds: ReadonlySet<Figure['kind']> = new Set(['bare', 'count', 'duration'])
/** A weight that is written like a currency. */
const pounds = /^ ?(?:pounds?|libras?)(?![a-z])/
const weighs = /(?<![a-z])(?:kilos?|kg|grams?|gramos?|ounces?|weigh\w*|pesa\w*)(?![a-z])/

/** Whether a figure answers a question of the world, of which neither the house nor the customer's things are a part. */
export function isOfWorld({ kind, end }: Figure, question: string, sentence: string): boolean {
  const isWeight = kind === 'money' && pounds.test(sentence.slice(end)) && weighs.test(question)
  if (!kinds.has(kind) && !isWeight) return false
  const isAsked = ofWorld.test(question) || (ofMeasures.test(question) && converts.test(question))
  return isAsked && !ofService.test(question) && !ofService.test(sentence)
}

const idioms =
  /^(?:(?:nine|99|9) times out of (?:ten|a hundred|10|100)|50[/-]50|fifty[- ]fifty|two[- ]minute (?:job|task|fix|thing|read)|five[- ]minute (?:job|task|fix|thing|read)|(?:nueve|9) de cada (?:diez|10)(?: veces)?)(?![a-z])|^三两[句下]|^(?:二)?三四五|^一二三|^ميه (?:ميه|في الميه|بالميه)/

/** "Nine times out of ten", "a two-minute job": said of how likely or how small a thing is. */
export function isIdiom({ start }: Figure, sentence: string): boolean {
  return (
    idioms.test(sentence.slice(start)) ||
    /(?:50[/-]|nine times out of |9 times out of |times out of |(?:nueve|9) de cada |ميه |一二)$/.test(
      sentence.slice(Math.max(0, start - 20), start),
    )
  )
}
