import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Fact } from '../../turn.ts'
import { beforeYes, strongYes } from '../calls/consent-words.ts'
import type { Prepared } from '../context/prepared.ts'
import {
  asksForPerson,
  givesNumberAsked,
  offersPerson,
  seemsToAskForPerson,
  speaksOfPeople,
  tellsOfRisk,
} from '../detectors/customer-needs.ts'
import { saysAsOf } from '../figures/as-of.ts'
import type { Figure } from '../figures/figure.ts'
import { findFigures } from '../figures/find-figures.ts'
import { isMadeOf } from '../figures/sensitive.ts'
import { echoWords } from '../watches/echo-watch.ts'

/** The rates that a tool of this turn has given, and still hold. */
function toldRates(prepared: Prepared): { rate: number; asOf: string }[] {
  return prepared.records().flatMap(({ status, result }) => {
    if (status !== 'ok' || typeof result !== 'object' || result === null) return []
    const { rate, asOf: from, validUntil } = result as Record<string, unknown>
    if (!(Number(rate) > 0) || typeof from !== 'string') return []
    if (typeof validUntil === 'string' && Date.parse(validUntil) < prepared.now.getTime()) return []
    return [{ rate: Number(rate), asOf: from }]
  })
}

/** A price that moves with a market: it holds for minutes. */
function isMarketPrice({ key, value, asOf: from, validUntil }: Fact): boolean {
  // What is in stock moves with no market.
  if (
    /^stocks?:/.test(key) &&
    /"(?:available|availability|quantity|qty|units|inStock|in_stock|restock\w*)"/.test(JSON.stringify(value ?? ''))
  )
    return false
  if (!/^(?:price|spot|metal|crypto|stock)s?:/.test(key) || !from || !validUntil) return false
  return Date.parse(validUntil) - Date.parse(from) <= 30 * 60_000
}

/** Parts of a balance that are one: what is held, free, frozen. */
const heldPath = /^$|avail|balance|amount|funds|current|total|cash|frozen|held|hold|pending|withdrawable|^[a-z]{3}$/

/** What was read so short a time ago (ms) is what somebody has now. */
const ofNow = 60_000

/** What somebody holds moves with every payment: the balances among the facts, and those that a tool has given. */
function toldBalances(prepared: Prepared): { value: number; asOf: string }[] {
  const told = prepared.facts().flatMap(({ fact, fresh }) => {
    if (!fresh || !fact.asOf || !/^(?:balance|wallet)s?(?![a-z])/.test(fact.key)) return []
    return prepared
      .leaves()
      .filter(({ source, path }) => source === fact.key && heldPath.test(path))
      .map(({ value }) => ({ value: Number(value.replace(/(?<=\d),(?=\d{3})/g, '')), asOf: fact.asOf }))
  })
  const given = prepared.records().flatMap(({ name, status, result }) => {
    if (name !== 'get_balance' || status !== 'ok' || typeof result !== 'object' || result === null) return []
    const { asOf: from } = result as Record<string, unknown>
    if (typeof from !== 'string') return []
    return Object.entries(result).flatMap(([path, value]) =>
      heldPath.test(path.toLowerCase()) ? [{ value: Number(value), asOf: from }] : [],
    )
  })
  return [...told, ...given].filter(
    ({ value, asOf: from }) => value > 0 && !(prepared.now.getTime() - Date.parse(from) < ofNow),
  )
}

/** Words by which a sum is told as what somebody has. */
const holds = new RegExp(unwrap`
    (?<![a-z])(?:balance|(?:you|you've|i) (?:have|had|hold|held|got|still have|currently have|now have)|you've got|you'll find|there(?:'s| is| are| was|'re)|(?:account|wallet|it) (?:holds?|has|had|stands|shows|contains)|(?:in|on) your (?:account|wallet)|
    available|saldo|disponibles?|(?:tienes?|tenes|tenias?|cuentas? con|hay|dispone[ns]?|le quedan?|te quedan?)|(?:en|de) (?:tu|su|la) (?:cuenta|billetera|monedero|cartera))(?![a-z])|余额|账上|账户[里中上内]?|钱包|可用|[您你]有|
    还有|还剩|剩下|(?<![\u0620-\u06ff])(?:[وفب]?(?:ال)?رصيد\S*|[وفب]?(?:ال)?محفظ\S*|[بف]?حسابك\S*|عندك|لديك|لديكم|معك|متاح|المتاح\S*)
  `)

/** Whether a reply says of what moment a figure is: in words, by a time, or by that day's date. */
function statesMoment(folded: string, asOf: string): boolean {
  const at = new Date(asOf)
  const days = [-1, 0, 1].map((by) => new Date(at.getTime() + by * 86_400_000))
  return (
    saysAsOf(folded) ||
    findFigures(folded).some(
      ({ kind, value }) =>
        kind === 'time' ||
        (kind === 'date' && days.some((day) => value === (day.getUTCMonth() + 1) * 100 + day.getUTCDate())),
    )
  )
}

/** The as-of times (ISO) of fresh rates and balances that a reply gives without any moment. */
export function missingAsOf(folded: string, prepared: Prepared): string | undefined {
  return missingOfRates(folded, prepared) ?? missingOfBalances(folded, prepared)
}

/** The customer has the figures before them, and asks what they mean. */
const showsFigures = new RegExp(unwrap`
    (?<![a-z])(?:(?:app|screen|wallet|page|account|it) (?:shows?|says|displays?|gives)|i (?:see|can see) (?:two|2|different|another)|(?:la app|la pantalla|la aplicacion|el monedero|la billetera|me) (?:muestra|aparecen?|salen?|pone)|
    veo (?:dos|2))(?![a-z])|(?:app|页面|钱包|软件|里面?|上)显示|(?:看到|显示|出现)[^,。?]{0,4}(?:两|2)个|(?<![\u0620-\u06ff])(?:التطبيق|الشاشه|المحفظه) (?:يظهر|تظهر|يعرض|تعرض)\S*|(?:يظهر|تظهر|اشوف|اري|يطلع)\S* \S{0,4} ?(?:رقمين|رقمان|مبلغين|رصيدين)
  `)
/** One part is taken from the whole. */
const splits = new RegExp(unwrap`
    (?<![a-z])(?:reserved|held|on hold|frozen|pending|set aside|blocked|reservad\w+|retenid\w+|bloquead\w+|congelad\w+|apartad\w+)(?![a-z])|冻结|预留|预授权|占用|锁定|待入账|(?<![\u0620-\u06ff])(?:ال)?(?:محجوز|مجمد|معلق|موقوف)\S?
  `)

function missingOfBalances(folded: string, prepared: Prepared): string | undefined {
  const balances = toldBalances(prepared)
  if (balances.length === 0) return undefined
  if (showsFigures.test(prepared.question) && splits.test(folded)) return undefined
  for (const sentence of folded.split(/(?<=[.!?。])(?!\d)|\n/)) {
    if (!holds.test(sentence)) continue
    for (const { kind, value, decimals, other } of findFigures(sentence)) {
      if ((kind !== 'money' && kind !== 'bare') || (decimals === 0 && value < 100)) continue
      const told = balances.find((one) => one.value === value || one.value === other)
      if (!told || statesMoment(folded, told.asOf)) continue
      // What the customer has said, or another fact holds too, is no reading.
      if (prepared.said.some((said) => findFigures(said).some((figure) => figure.value === value))) continue
      if (
        prepared
          .leaves()
          .some((leaf) => !/^(?:balance|wallet|get_balance)/.test(leaf.source) && Number(leaf.value) === value)
      )
        continue
      return told.asOf
    }
  }
  return undefined
}

function missingOfRates(folded: string, prepared: Prepared): string | undefined {
  const figures = findFigures(folded)
  for (const { fact, fresh } of prepared.facts()) {
    if (!fresh || !fact.asOf || !(/^rate:/.test(fact.key) || isMarketPrice(fact))) continue
    const values = (typeof fact.value === 'object' ? Object.values(fact.value ?? {}) : [fact.value]).map(Number)
    const isRate = /^rate:/.test(fact.key) && typeof fact.value !== 'object'
    const tells = (figure: Figure) =>
      values.some(
        (value) =>
          value > 0 &&
          ((figure.value === value && figure.decimals > 0) || (isRate && isMadeOf(value, figure, prepared))),
      )
    if (figures.some(tells) && !statesMoment(folded, fact.asOf)) return fact.asOf
  }
  for (const { rate, asOf: from } of toldRates(prepared))
    if (figures.some((figure) => (figure.value === rate && figure.decimals > 0) || isMadeOf(rate, figure, prepared)))
      return statesMoment(folded, from) ? undefined : from
  return undefined
}

/** Words in a folded text: Han characters count one each. */
export function wordCount(folded: string): number {
  return folded.match(/[\u3400-\u9fff]|[a-z0-9\u00c0-\u1fff][a-z0-9\u00c0-\u1fff'’.,:-]*/g)?.length ?? 0
}

/** The limit of words that the policy sets, if one does. */
export function wordLimit(prepared: Prepared): number | undefined {
  const fact = prepared.facts().find(({ fact: { key } }) => key === 'policy:max-words')
  const limit = Number(fact?.fact.value)
  return fact && limit > 0 ? limit : undefined
}

/** Polite formulas that may be said again. */
const formula = new RegExp(
  unwrap`
    (?:is there )?anything else (?:that )?i can (?:help|do)[^.?!]*|can i help you with anything else|
    let me know if[^.?!]*|还有(?:什么|其他|别的)[^。?!]*|请问还有[^。?!]*|puedo ayudarle en algo mas|algo mas en lo que[^.?!]*|
    هل هناك شي اخر[^.?!]*|هل من شي اخر[^.?!]*
  `,
  'g',
)

/** Asks for what was said once more. */
const wantsAgain = new RegExp(unwrap`
    (?<![a-z])(?:(?:repeat|say|tell|send|explain|write|show|give|post)[^.?!]{0,24} (?:again|once more|one more time)|repeat(?: (?:that|it|this|the|what|your|please)|[ ?.!]*$)|re-?send|come again|pardon|didn't (?:get|catch|see|read) (?:that|it|
    your|what)|missed (?:that|what)|what did you (?:say|write)|repet(?:ir|i|is|ite|ites?|ame|irme|irlo|irmelo|imelo|
    irselo|amelo|a)|repi(?:te|tes|ta|temelo|tamelo|teme|tame)|(?:dig|dime|explic|mand|envi|escrib|pas)[a-z]* (?:otra vez|de nuevo|nuevamente)|
    vuelv[ae]s? a (?:decir|explicar|enviar|mandar|escribir|pasar)[a-z]*)(?![a-z])|再(?:说|发|讲|解释|重复|写)(?:一?[遍次下])|重复一?[遍下次]|
    没(?:看|听)清|刚才说的?(?:什么|啥)|重新(?:发|说|讲)|(?<![\u0620-\u06ff])(?:ت|ا|ن)?(?:عيد|كرر|عد)[\u0620-\u06ff]{0,3}(?: (?:ما قلت|(?:ال)?كلام|
    (?:ال)?شرح|(?:ال)?رساله|(?:ال)?رد(?! )|(?:ال)?خطوات|ذلك|من فضلك|لو سمحت|مره)[\u0620-\u06ff]*|[ ?.!]*$)
  `)

/** Numbers, dates and ids, whole. */
const withDigits = (text: string): string[] => text.match(/[a-z]{0,8}[-_]?\d(?:[\d.,:/-]*\d)?/g) ?? []
const shortFrame = 200

function grams(words: readonly string[]): Set<string> {
  return new Set(words)
}

/** Longest run of words that two lists share, in characters. */
function longestShared(a: readonly string[], b: readonly string[]): number {
  let best = 0
  let previous = new Float64Array(b.length + 1)
  for (const word of a) {
    const current = new Float64Array(b.length + 1)
    for (let at = 1; at <= b.length; at += 1) {
      if (b[at - 1] !== word) continue
      current[at] = (previous[at - 1] ?? 0) + word.length + (/[a-z0-9\u0620-\u06ff]/.test(word) ? 1 : 0)
      best = Math.max(best, current[at] ?? 0)
    }
    previous = current
  }
  return best
}

/** Whether a reply says again what an earlier one said: Jaccard over 0.8, or a shared run over half of it and over 18 characters. */
export function isRepetition(folded: string, prepared: Prepared): boolean {
  const text = folded.replace(formula, ' ').slice(0, 4000)
  const words = echoWords(text)
  const length = words.reduce((sum, word) => sum + word.length + 1, 0)
  if (text.replace(/\s/g, '').length <= 12) return false
  const set = grams(words)
  if (wantsAgain.test(prepared.question)) return false
  const told = text.length <= shortFrame ? withDigits(text) : []
  const agreed = !text.includes('?') && strongYes.test(prepared.question.trim().replace(beforeYes, ''))
  const done = !text.includes('?') && prepared.records().some(({ status }) => status === 'ok')
  return prepared.otherReplies.slice(-8).some((reply) => {
    // What the last message put for a yes may be told once it is done.
    if (agreed && reply === prepared.replies.at(-1) && reply.includes('?')) return false
    if (done && reply.includes('?')) return false
    const put = text.includes('?') ? reply : reply.replace(/[^.!?。\n]*(?:\.\d[^.!?。\n]*)*\?/g, ' ')
    const other = echoWords(put.replace(formula, ' ').slice(0, 4000))
    const otherSet = grams(other)
    // The same sentence of another order, with its own date, is news.
    if (told.length > 0) {
      const before = withDigits(reply)
      if (before.length > 0 && !told.some((one) => before.includes(one))) return false
    }
    const shared = [...set].filter((word) => otherSet.has(word)).length
    const all = set.size + otherSet.size - shared
    if (all > 0 && shared / all > 0.8 && set.size >= 5) return true
    const run = longestShared(words, other)
    const size = /[\u3400-\u9fff]/.test(text) ? words.length : length
    return run > 18 && run > size / 2
  })
}

/** Which handoff a finished reply has forgotten. */
export function forgottenHandoff(folded: string, prepared: Prepared): '10.1' | '10.2' | undefined {
  const started = (name: string): boolean =>
    prepared.records().some((record) => record.name === name && record.status === 'ok')
  if (started('handoff_to_human')) return undefined
  if (tellsOfRisk(prepared)) return '10.2'
  const asks = asksForPerson(prepared) || (!speaksOfPeople(folded) && seemsToAskForPerson(prepared))
  if (!asks || started('request_callback') || offersPerson(folded)) return undefined
  return givesNumberAsked(folded, prepared.question) ? undefined : '10.1'
}

/** Folds a whole reply for the rules that are decided at its end. */
export function foldWhole(reply: string): string {
  return fold(reply).folded
}
