import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { serves } from './topics.ts'

/** "The two times", "these two dates": things that the talk has named. */
const definite = /(?<![a-z])(?:the|these|those|your|both|los|las|estos|estas|esos|esas|ambos|ambas) $/
const ofTalk =
  /^ ?(?:times|dates|figures|amounts|numbers|prices|readings|versions|cifras|fechas|importes|lecturas)(?![a-z])/
/** "Which of the two points": conditions, reasons and the like that the talk has named. */
const whichOf =
  /(?<![a-z])(?:which|one|either|neither|any|each|both|cual|uno?|una|alguno?|alguna|ninguno?|ninguna|cualquiera|cada uno?|cada una) (?:of|de) (?:the|these|those|los|las|estos|estas|esos|esas) $/
const ofConditions = new RegExp(unwrap`
    ^ ?(?:points(?! (?:you|left|in|on|from|earned|balance))|conditions|requirements|criteria|rules|checks|reasons|causes|cases|items(?= (?:is|are|above|on that list))|indicators|metrics|measures|tests|
    puntos(?! (?:que (?:tien|acumul|gan)|de (?:fidel|tu|su|regalo)|acumulad|canje))|condiciones|requisitos|criterios|reglas|motivos|causas|casos|indicadores|aspectos|factores)(?![a-z])
  `)
/** "In the two months", where months were told: no length of anything. */
const across =
  /(?<![a-z])(?:in|of|between|across|over|for|en|entre|de) (?:the|these|those|los|las|estos|estas|esos|esas) $/
const asTerm = new RegExp(unwrap`
    ^ [a-z]+ (?:after|before|from|following|window|period|guarantee|warranty|notice|term|allowed|despues|siguientes|posteriores|de (?:garantia|plazo|permanencia|
    prueba|carencia|preaviso))(?![a-z])
  `)
const arabicAcross = /(?:^|[ ,.])[وفبل]?(?:في|بين|كلا|لكلا|كلتا|اي|ايا|احد|احدي|هذين|هاتين) $/
const arabicTerm = /^ (?:ال)?(?:قادم|مقبل|تالي|جاي|لاحق)|^ (?:من|بعد)/

const bothSums =
  /^ ?[笔项]?[^,。]{0,2}(?:都|均|全部|合计|加起来|一起|各)|^ (?:sums|amounts|payments|parts|importes|pagos|partes)/

/** "200 to the card and 68 to the balance, both on the 18th": as many as the sums that stand before it. */
export function areSumsShown({ kind, value, spelled, start, end }: Figure, sentence: string): boolean {
  if (kind !== 'count' || !spelled || value < 2 || value > 4 || !bothSums.test(sentence.slice(end - 1))) return false
  const sums = findFigures(sentence).filter((one) => one.kind === 'money' && one.start < start).length
  return sums === value || sums === value + 1
}

/** Whether two things or lengths are the two that were named before. */
export function areNamedTwo({ start, end, value, written = value, spelled, kind }: Figure, sentence: string): boolean {
  const dual = spelled === true && /^ال/.test(sentence.slice(start, end))
  if (written !== 2 || (kind !== 'count' && kind !== 'duration' && !dual)) return false
  const before = sentence.slice(Math.max(0, start - 28), start)
  const behind = sentence.slice(end, end + 40)
  if (dual) return arabicAcross.test(before) && !arabicTerm.test(behind)
  if (kind === 'count' && whichOf.test(before) && ofConditions.test(behind)) return true
  if (kind === 'count') return definite.test(before) && ofTalk.test(behind)
  if (!spelled) return false
  return across.test(before) && !asTerm.test(behind)
}

/** "If you only want it for a month or two": so long as somebody may want a thing. */
const onlyWanted = new RegExp(unwrap`
    只(?:想|用|看|打算|准备|是想|要用|需要用)[^,。;]{0,6}$|就(?:想|用|看|打算)[^,。;]{0,6}$|(?<![a-z])(?:for (?:just|only|no more than)|(?:just|only) (?:need|want|plan|use|using)[^,.;]{0,24}|
    (?:solo|solamente|unicamente) (?:(?:lo|la|los|las) )?(?:quier\w+|necesit\w+|va a|para|por|us\w+)[^,.;]{0,24}|(?:para|por) (?:solo )?)(?: one or| two or| uno o| un o| dos o)? ?$|
    (?<![\u0620-\u06ff])(?:فقط|بس|مجرد)[^,.;]{0,16}$
  `)
const eitherOf = /^ ?(?:or|o|u|او|或) ?$/
const onlyBehind =
  /^ (?:dias|semanas|meses|anos) (?:nada mas|solamente|solo|y ya)|^ (?:شهر|شهرين|اسبوع|اسبوعين)? ?(?:بس|فقط)/

/** Whether a small length is told loosely, of what the customer may want: "只想追一两个月的剧", "for just two or three months". */
export function isLooselyWanted(figure: Figure, sentence: string): boolean {
  const { start, end, spelled, written, other } = figure
  if (!spelled || written === undefined || written > 3) return false
  const figures = findFigures(sentence)
  const at = figures.findIndex((one) => one.start === start)
  const [last, next] = [figures[at - 1], figures[at + 1]]
  const first = last && eitherOf.test(sentence.slice(last.end, start)) ? last.start : start
  const paired =
    other !== undefined || first !== start || (next && eitherOf.test(sentence.slice(end, next.start))) === true
  if (!paired) return false
  const before = sentence.slice(Math.max(0, first - 40), first)
  if (!onlyWanted.test(before)) return false
  return !/(?:para|por) $/.test(before) || onlyBehind.test(sentence.slice(end, end + 24))
}

const sign = /(?<![a-z\d])[a-z]{1,3} ?[+/-] ?(\d{1,2})(?!\d)/g
const explained = new RegExp(unwrap`
    ^["')]? ?(?:(?:is|are|means?|stands?|says?|counts?|refers?|es|son|significa|quiere|indica|cuenta|representa|equivale)(?![a-z])|就?是|指|代表|表示|
    [يت]عني|[يت]شير|هو|هي)
  `)

/** "The 1 is a working day more": a sign of the code that the customer asks about. */
export function isSignAsked({ start, end, value }: Figure, question: string, sentence: string): boolean {
  const number = /\d{1,2}$/.exec(sentence.slice(start, end))?.[0]
  if (number === undefined || Number(number) !== value || !explained.test(sentence.slice(end))) return false
  return [...question.matchAll(sign)].some(([, asked]) => Number(asked) === value)
}

const ofHours =
  /(?<![a-z])(?:we|us|clos\w*|open\w*|starts?|ends?|meets?|meeting|calls?|shuts?|visit|appointment|pm|am)(?![a-z])/

/** "Two out of five", told again as "at two". */
export function isMark({ start, end, kind }: Figure, publicText: string, sentence: string): boolean {
  if (kind !== 'time' || serves.test(sentence) || ofHours.test(sentence)) return false
  const mark = /(?<![a-z\d])(?:at )?([a-z]+|\d{1,2})$/.exec(sentence.slice(start, end))?.[1]
  return mark !== undefined && (publicText.includes(`${mark} out of`) || publicText.includes(`${mark} de cada`))
}
