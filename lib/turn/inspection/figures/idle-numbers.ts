import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'

/** What gives a small number its weight: money, a rate, a balance, points, a limit, what is left, when a thing comes. */
const weighty = new RegExp(unwrap`
    [$€£¥₹%]|(?<![a-z])(?:prices?|priced|pric(?:y|ing)|costs?|fees?|pays?|paid|paying|payment|charg\w*|bill\w*|total\w*|sums?|amount\w*|refund\w*|discount\w*|credit\w*|debt|owe[sd]?|
    rates?|trad\w+|quot\w+|balance|wallet|points?|miles|limits?|capped|cap|max\w*|min|minimum|up to|at (?:most|least)|left|remain\w*|quota|allowance|used|spent|worth|tax|vat|tip|deposit|
    dollars?|euros?|arriv\w+|deliver\w*|due|expir\w*|ship\w*|sent|queue|ahead of you|waiting|score|rating|stock|
    preci\w+|cuesta\w*|cost\w+|vale[ns]?|pag\w+|cobr\w+|comision\w*|importe\w*|suma\w*|reembols\w+|descuent\w+|credito\w*|deud\w+|tasas?|tipo|cambio|cotiz\w+|saldo\w*|monedero|puntos?|millas|
    limite\w*|tope\w*|maxim\w+|minim\w+|hasta|quedan?|restan?|sobran?|usad\w+|gastad\w+|propina|lleg\w+|entreg\w+|venc\w+|caduc\w+|fila|cola|existencias|
    [st]ale[ns]? (?:a|en|por)|por solo|solo por)(?![a-z])|价|费|钱|付|款|额|收|扣|折|退|汇|率|分|积|里程|限|最[多少高低大小]|不超过|剩|余|用了|到账|送达|发货|到期|排|库存|
    (?<![\u0620-\u06ff])(?:[وفبلك]{0,2}(?:ال)?)(?:سعر|اسعار|ثمن|تكلف|كلف|رسوم|رسم|مبلغ|اجمالي|مجموع|خصم|حسم|دفع|رصيد|محفظ|نقاط|نقط|اميال|حد(?![\u0620-\u06ff])|اقصي|ادني|متبقي|باقي|تبقي|بقي|ضريب|عمول|استرداد|صرف|[يتب]{0,2}(?:كلف|وصل|دفع|سوي|صل)|تسليم|ينتهي|تنتهي|طابور|دور|مخزون)
  `)
/** How far what gives a number its weight may stand from it in its clause, and how far what it measures. */
const far = 48
const near = 20
/** So short an answer has its subject in the question. */
const answer = 40
const clauseEnd = /[;:!?。,](?!\d)|\.(?=\s|$)/

function around(sentence: string, start: number, end: number, reach: number): string {
  const before =
    sentence
      .slice(Math.max(0, start - reach), start)
      .split(clauseEnd)
      .at(-1) ?? ''
  const behind = sentence.slice(end, end + reach).split(clauseEnd)[0] ?? ''
  return `${before}${sentence.slice(start, end)}${behind}`
}

/** Hours, measures, sizes, parts and turns: a number of these is told for itself. */
const measured = new RegExp(unwrap`
    (?<![a-z])(?:open\w*|clos\w+|start\w*|begin\w*|over by|hours|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|daily|(?:by|until|till|from) \d|to \d|day|of \d|
    tall|wide|high|long|deep|m|cm|mm|ft|feet|foot|inch\w*|met(?:re|er)s?|kg|kilos?|sizes?|instal{1,2}ments?|times|a (?:year|month|week|day)|
    abr\w+|cierr\w+|empie\w+|termin\w+|horas?|horario|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|(?:desde|hasta|para la de) las|dia|mide\w*|alto|ancho|largo|metros?|tallas?|cuotas?|plazos?|veces|al (?:ano|mes|dia)|por (?:periodo|ano|mes|cabeza))(?![a-z])|
    营业|开|关|点|周|号|日|天|高|宽|长|深|重|米|厘|公|码|尺|寸|期|次|(?<![\u0620-\u06ff])[وفبل]{0,2}(?:ال)?(?:[بيتن]{0,2}(?:فتح|قفل|غلق|سكر|بدا|بلش|خلص)\S*|دوام|ساع\S+|يوم|شهر|من|الي|حتي|لحد|طول\S*|عرض\S*|ارتفاع\S*|متر|سم|مقاس\S*|قسط|اقساط|دفع\S*|مر(?:ه|ات)|واحد\S?|كل|حبه|قرص)(?![\u0620-\u06ff])
  `)
/** Who asks for a number, or gives some, is answered by one. */
const asksNumber = new RegExp(unwrap`
    (?<![a-z0-9-])\d|(?<![a-z])(?:how (?:much|many|high|long|often|tall|big|heavy|old|far|wide|deep|late|early|soon)|when|what (?:number|place|position|time|size|price|rate)|opening|(?:cuant|cuand)\w+|que (?:numero|puesto|lugar|hora|talla)|horarios?)(?![a-z])|
    多少|几|什么时候|多[高长大重久远宽深快]|尺码|(?<![\u0620-\u06ff])(?:كم|كام|قديش|اديش|شحال|بكام|بكم|متي|امتي|مواعيد|مقاس\S*)(?![\u0620-\u06ff])
  `)

/** A whole number below a hundred that nothing makes a sum, a rate, a balance or a limit. */
export function isIdleNumber(figure: Figure, question: string, sentence: string): boolean {
  const { value, decimals, other, start, end, early, reckoned } = figure
  // What stands behind it may still give it its weight.
  if (early || reckoned || value >= 100 || decimals > 0 || other !== undefined || !Number.isInteger(value)) return false
  if (asksNumber.test(question) || (sentence.length <= answer && weighty.test(question))) return false
  const signed = /[$€£¥₹+]\s?$/.test(sentence.slice(0, start))
  return (
    !signed && !weighty.test(around(sentence, start, end, far)) && !measured.test(around(sentence, start, end, near))
  )
}
