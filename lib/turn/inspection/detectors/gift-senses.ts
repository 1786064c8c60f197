import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { findFigures } from '../figures/find-figures.ts'
import type { Match } from '../matching/patterns.ts'
import { amendsIn } from './gift-phrases.ts'

/** "What is a voucher?": a word is asked after. */
const asksWhat = new RegExp(unwrap`
    (?<![a-z])(?:what(?:'s|s| is| are| does| do)|meaning|means?|define|difference|(?:que|q) (?:es|son|significa|quiere decir|diferencia)|diferencia)(?![a-z])|
    什么是|是什么|啥|什么叫|叫什么|什么意思|怎么理解|怎么算|指的?是|区别|(?<![\u0620-\u06ff])(?:ما (?:هو|هي|معني|الفرق)|ايش|وش|شو|يعني|معني|ايه|الفرق)(?![\u0620-\u06ff])
  `)
/** "Un vale: un importe que …": what it is follows its name. */
const named = /^(?:(?:an?|the|una?|el|la|一[张种笔]) ?)?[^\s:,.]{2,14}(?: [^\s:,.]{2,12}){0,2}: ?/
const forSomebody = new RegExp(unwrap`
    (?<![a-z])(?:i|i'll|i've|we|we'll|we've|us|me|my|our|le|les|para (?:ti|usted)|nosotros|regalamos|damos|doy|mi|molestias|sorry|delay)(?![a-z])|我|送您|给您了|补偿您|(?<![\u0620-\u06ff])(?:مني|منا|لك|لكم|هديه)(?![\u0620-\u06ff])
  `)
/** "剩下的就是打给您的那部分": what a sum is called. */
const thatPartZh = /^的?(?:那(?:一?部分|笔钱|个数)|金额|钱|款项|部分|数额|凭证)(?=[,。;]|$)/

function isDefined({ language, start, end }: Match, text: string, prepared: Prepared): boolean {
  if (!asksWhat.test(prepared.question) || amendsIn(text, language) !== -1) return false
  const head = named.exec(text)
  if (head !== null && end <= head[0].length && !forSomebody.test(text.slice(head[0].length))) return true
  return (
    language === 'zh' &&
    /就是|等于|指/.test(text) &&
    !/我们?|这\d/.test(text) &&
    (thatPartZh.test(text.slice(end)) || /的钱$/.test(text.slice(start, end)))
  )
}

/** "告诉我是哪一单退款": which one is asked of the customer. */
const whichZh = /(?:告诉|跟|和|给|对)我们?(?:说|讲)?(?:一下|一声)?[^,。;!?]{0,4}(?:哪|什么|几)[^,。;!?我]{0,6}$/
/** "您跟他讲不要了": what the customer says at the door. */
const saysZh = /(?:跟|和|对|向)[^,。;!?我]{1,6}(?:说|讲|表示)(?:一声|一下|明|清楚)?(?:您|你)?$/
/** "ارجع إلينا برده": with the answer. */
const withAnswerAr = /(?:الينا|الي|[\u0620-\u06ff]{2,}نا|[\u0620-\u06ff]{2,}ني) $/
/** "عندك طلب قيد المعالجة ورصيد": an order that is being processed. */
const inProcessAr = /(?:طلب|شحن|طرد|حجز|معامل)[\u0620-\u06ff]{0,3} (?:واحد[اه]? )?(?:قيد|تحت) $/
/** "أحسبلك رسوم أي مبلغ": it is counted, and not let off. */
const countsAr = /^[وف]?[سه]?[ان]حسب ?(?:لك|لكم|ها لك) (?:ال)?(?:رسوم|رسم|عموله|تكلفه|مصاريف)(?![\u0620-\u06ff])/
const lessAr =
  /(?<![\u0620-\u06ff])(?:صفر|مجان[\u0620-\u06ff]*|ببلاش|بدون|بلا|نصف?|خصم|مخفض[\u0620-\u06ff]*|اقل|علينا)(?![\u0620-\u06ff])/
/** "تحصل على 30.75 ديناراً مقابل 100 دولار": one currency for another. */
const exchangedAr = /^ ?(?:مقابل|عن|لقاء|بدل) (?:كل )?\d[\d.,]* ?(?:usd|eur|[\u0620-\u06ff]{3,})/
/** "Se lo dejo a usted": to whom, and not for how much. */
const leavesEs = / (?:l[oa]s? )?(?:dejo|dejamos|dejare|dejaremos) a$/
const toWhomEs =
  /^ (?!(?:un|una|la|el|su|tu) (?:[a-z]+ )?(?:precio|mitad|coste|costo|tarifa|valor|descuento|cuarto|tercio|\d)|mitad|precio|coste|costo|cero|mil|cien|\d)[a-z]/

/** What one pays, or is paid. */
const paid = new RegExp(unwrap`
  \d|(?<![a-z])(?:money|cash|funds|fees?|charges?|costs?|prices?|payments?|deposits?|bond|rent|fares?|stake|outlay|spend|spending|expenses|tax|vat|dut(?:y|ies)|customs|refunds?|credits?|vouchers?|coupons?|discounts?|points|miles|bonus|
    balance|savings|amount|sum|total|difference|penn(?:y|ies)|cents?|dollars?|euros?|pounds?|quid|bucks|half|rest|lot|one|ones|both|it|that|this|everything|all|subscription|membership|postage|shipping|delivery|purchase|premium|interest|commission|
    dinero|plata|lana|importe|monto|pago|cobro|cargo|comision|cuota|fianza|deposito|senal|gastos|envio|precio|coste|costo|saldo|vale|cupon|puntos|mitad|resto|todo|diferencia|euros?|pesos?|soles|dolares)(?![a-z])
`)
/** "You'll get your evenings back", "tendrás el sonido de vuelta": what a device, a room or a day gains. */
const comesBack = new RegExp(unwrap`
  ^(?:you(?:'ll| will|'re going to)? (?:soon |quickly )?(?:get|have|see|find)|(?:tendra|tiene|recuperara|vera)s?) (?:all |some of |most of |half )?(?:back )?(?:the|your|that|this|el|la|los|las|su|tu|sus|tus) (.{1,40}?)(?: back| de vuelta| otra vez| de nuevo)?$
`)
/** Of oneself and one's day; of a device's picture and sound. */
const ofLife = new RegExp(unwrap`
  (?<![a-z])(?:time|(?:morning|evening|night|afternoon|weekend|sunday|saturday|day|hour)s?|life|sleep|peace|quiet|calm|sanity|freedom|energy|appetite|confidence|sound|volume|picture|signal|connection|internet|wi-?fi|screen|colou?rs?|light|heating|hot water|power|storage|space|room|
    photos?|files?|contacts?|chats?|settings|keyboard|buttons?|access|shine|edge|grip|floor|worktop|counter|desk|garden|lawn|view|tiempo|tardes?|mananas|noches|dias|fines de semana|vida|sueno|calma|paz|sonido|volumen|imagen|senal de|conexion|pantalla|
    internet|luz|calefaccion|espacio|fotos|archivos|contactos|acceso|brillo|filo)(?![a-z])
`)
/** "Swap it and …": what the customer does for it. */
const byStep =
  /(?:^|[,;:.] ?)(?!i |we |let )[a-z]+ (?:(?!i |we |i'|we')[a-z'-]+ ){1,9}(?:and|y) $|(?:^|[,;:.] ?)(?:hecho|done)(?: that| eso)?,? (?:and |y )?$/
const regains = (phrase: string, before: string): boolean => {
  const thing = comesBack.exec(phrase)?.[1]
  return thing !== undefined && !paid.test(thing) && (ofLife.test(thing) || byStep.test(before))
}

/** Where the phrase is over: a favour is looked at from its first word on. */
const endOf = ({ text: phrase, start, end }: Match, text: string): number =>
  Math.max(end, text.indexOf(phrase, start) + phrase.length)

/** Whether a word of giving stands there for something else: a definition, an errand of the customer's, a count. */
export function isOtherSense(match: Match, text: string, prepared: Prepared): boolean {
  const { language, text: phrase, start } = match
  const end = endOf(match, text)
  const before = text.slice(0, start)
  if ((language === 'en' || language === 'es') && regains(phrase, before)) return true
  if (isDefined(match, text, prepared) || isNet(match, text, prepared)) return true
  if (language === 'zh')
    return (/^退款/.test(phrase) && whichZh.test(before)) || (/^不要/.test(phrase) && saysZh.test(before))
  if (language === 'es') return leavesEs.test(` ${text.slice(0, end)}`) && toWhomEs.test(text.slice(end))
  if (language !== 'ar') return false
  if (/^برده$/.test(phrase)) return withAnswerAr.test(before)
  if (/^المعالجه$/.test(phrase)) return inProcessAr.test(before) && amendsIn(text, language) === -1
  if (countsAr.test(phrase)) return !lessAr.test(text)
  return /^[وف]?س?[تي](?:حصل|ستلم|اخذ)/.test(phrase) && exchangedAr.test(text.slice(end))
}

/** "Hay 63,18 € en tu monedero": there it is. */
const holds = new RegExp(unwrap`
    (?<![a-z])(?:there(?:'s| is| are)|you have|hay|tienes?|quedan?|figuran?|aparecen?|dispones? de|son)(?: (?:un saldo de|un total de|still|todavia|aun|exactamente))? $|
    (?:有|剩|为|是) ?$|(?<![\u0620-\u06ff])[وف]?(?:عندك|لديك|معك|في(?:ه|ها)?|يوجد|باقي|رصيدك)(?: [\u0620-\u06ff]+)? $
  `)
const holdsAr = /^(?:عندك|لديك|معك) \d/
const more =
  /(?<![a-z])(?:more|extra|another|added|mas|otr[oa]s|adicional(?:es)?|regalo)(?![a-z])|另外|额外|多了|又|اضافي|هديه|زياده/

/** "The fee is 15, so you'll get 985": what is left of the customer's own money, who has asked how much it is. */
const comes =
  /(?<![a-z])(?:get|receive|reach\w*|land\w*|have|left|llega\w*|recib\w+|queda\w*|cobra\w*|tendr\w+)(?![a-z])|收到|到手|到账|拿到|得到|还剩|(?:وصل|يصل|تصل|ستلم|اخذ|تحصل|عندك|لك)/
const feeWord =
  /(?<![a-z])(?:fees?|charges?|commission|costs?|comision(?:es)?|cargos?|tarifas?|coste|costo)(?![a-z])|手续费|费用?|(?:رسم|رسوم|عمول|تكلف)/
const movesOwn = new RegExp(unwrap`
  (?<![a-z])(?:withdraw\w*|transfer\w*|convert\w*|exchange|cash(?:ing)? out|sell\w*|take out|pull(?:ing)? out|send\w*|pay-?outs?|deposit\w*|top(?:ping)? up|retir\w+|transfier\w+|conviert\w+|cambi\w+|sac[oa]\w*|
  envi\w+|mand\w+|vend\w+|cobro|llega\w*|land\w*|arriv\w*)(?![a-z])|到手|到账|يوصل|提|转|换|兑|卖|汇|(?:سحب|حول|تحويل|صرف|بيع|ابيع|ارسل|ايداع)
`)
const howMuch = /(?<![a-z])(?:how much|what|cuanto|neto|net)(?![a-z])|多少|几|净|(?:كم|صافي|قديش|شحال)/
const givenBack = /refund|compens|voucher|reembols|devol|indemniz|退|赔|补偿|券|استرد|تعويض|عوض|قسيم/
function isNet({ text: phrase }: Match, text: string, { question }: Prepared): boolean {
  if (!/\d/.test(question) || !howMuch.test(question) || givenBack.test(question)) return false
  return comes.test(phrase) && feeWord.test(text) && (movesOwn.test(question) || feeWord.test(question))
}

/** What stands on the customer's account, as a fact of it says. */
export function isBalance(match: Match, text: string, prepared: Prepared): boolean {
  const { language, text: phrase, start } = match
  const said = holdsAr.test(phrase) || holds.test(text.slice(0, start + Math.max(0, phrase.search(/\d/))))
  if (!said || more.test(text) || amendsIn(text, language) !== -1) return false
  const sums = findFigures(text.slice(start, endOf(match, text))).filter(({ kind }) => kind === 'money')
  const known = new Set(
    prepared
      .leaves()
      .filter(({ source }) => /^(?:balance|wallet|account|points|credit|saldo)/.test(source))
      .map(({ value }) => Number(value)),
  )
  return sums.length > 0 && sums.every(({ value }) => known.has(value))
}
