import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Fact } from '../../turn.ts'
import { beforeYes, strongYes } from '../calls/consent-words.ts'
import type { Prepared } from '../context/prepared.ts'
import { asksForPerson, offersPerson, tellsOfRisk } from '../detectors/customer-needs.ts'
import type { Figure } from '../figures/figure.ts'
import { findFigures } from '../figures/find-figures.ts'
import { isMadeOf } from '../figures/sensitive.ts'
import { echoWords } from '../watches/echo-watch.ts'

/** Says of what moment a figure is. */
const asOf = new RegExp(unwrap`
    (?<![a-z])(?:as of(?! (?:now|this moment|right now))|as at|at \d{1,2}(?![.,]?\d)|updated|last (?:update|known|
    quoted)|valid (?:until|till|to)|utc|gmt|quoted at|
    earlier|yesterday|a las|a fecha|actualizad|hasta las|segun (?:el|la) ultim|vigente|ayer|fecha)(?![a-z])|截至|截止|
    (?:最[近新后]|上)一?次?更新|更新于|时点|昨天|有效期至|\d点|حتي (?:الساعه|تاريخ|الان)|اخر تحديث|الساعه ?\d|بتوقيت|امس|بتاريخ|صالح حتي
  `)

/** Whether a folded text says of what moment its figures are. */
export function statesAsOf(text: string): boolean {
  return asOf.test(text) || findFigures(text).some(({ kind }) => kind === 'time' || kind === 'date')
}

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

/** The as-of times (ISO) of fresh rates that a reply gives without any moment. */
export function missingAsOf(folded: string, prepared: Prepared): string | undefined {
  if (statesAsOf(folded)) return undefined
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
    if (figures.some(tells)) return fact.asOf
  }
  for (const { rate, asOf: from } of toldRates(prepared))
    if (figures.some((figure) => (figure.value === rate && figure.decimals > 0) || isMadeOf(rate, figure, prepared)))
      return from
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
  const agreed = !text.includes('?') && strongYes.test(prepared.question.trim().replace(beforeYes, ''))
  return prepared.otherReplies.slice(-8).some((reply) => {
    // What the last message put for a yes may be told once it is done.
    if (agreed && reply === prepared.replies.at(-1) && reply.includes('?')) return false
    const put = text.includes('?') ? reply : reply.replace(/[^.!?。\n]*(?:\.\d[^.!?。\n]*)*\?/g, ' ')
    const other = echoWords(put.replace(formula, ' ').slice(0, 4000))
    const otherSet = grams(other)
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
  return asksForPerson(prepared) && !started('request_callback') && !offersPerson(folded) ? '10.1' : undefined
}

/** Folds a whole reply for the rules that are decided at its end. */
export function foldWhole(reply: string): string {
  return fold(reply).folded
}
