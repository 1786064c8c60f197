import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { dayLength, dayOf } from '../figures/collector.ts'
import { findFigures } from '../figures/find-figures.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import type { Concept } from './concepts.ts'

/** A day that a fact or a result gives for something that has happened to a thing. */
interface PastDay {
  day: number
  /** The last part of its path: `refundedon`. */
  name: string
  source: string
}

/** Days that say nothing of an act of the house: when it was bought, runs out, is due, or was looked up. */
const ofNoAct =
  /placed|created|order|bought|due|expir|valid|renew|estim|eta|asof|until|born|birth|next|end|period|member/
/** Names of days that belong to one kind of act. */
const ofActs: readonly (readonly [name: RegExp, concepts: RegExp])[] = [
  [/cancel|void/, /^(?:cancel|stop|refund|close)$/],
  [/refund|return|credit|reimburs/, /^(?:refund|pay)$/],
  [/disput|claim|case/, /^dispute$/],
  [/ship|deliver|dispatch|transit|pack/, /^ship$/],
  [/paid|settl|payout|charg/, /^(?:pay|refund)$/],
  [/approv|verif|review/, /^(?:approve|code)$/],
]

/** Acts of which a day without a name of its own tells only where the fact is about them. */
const plain = new Set(['cancel', 'refund', 'address', 'dispute', 'callback', 'handoff'])
const money = /return|coupon|voucher|payout|settle|transfer|wallet|credit/

const cache = new WeakMap<Prepared, { revision: number; days: readonly PastDay[] }>()

/** Every day up to today on which, by the facts and results, something was done. */
function pastDays(prepared: Prepared): readonly PastDay[] {
  const known = cache.get(prepared)
  if (known?.revision === prepared.revision()) return known.days
  const today = dayOf(prepared.now)
  const days = prepared.leaves().flatMap(({ path, source, value }) => {
    if (!/^\d{4}-\d\d-\d\d(?:t|$)/i.test(value)) return []
    const name = path.slice(path.lastIndexOf('.') + 1)
    const day = Math.floor(Date.parse(value) / dayLength)
    return day <= today && !ofNoAct.test(name) ? [{ day, name, source: source.toLowerCase() }] : []
  })
  cache.set(prepared, { revision: prepared.revision(), days })
  return days
}

/** "The same day", where the sentence before has said which. */
const sameDay = new RegExp(unwrap`
  (?<![a-z])(?:the |that )?(?:same|next|following) day(?![a-z])|(?<![a-z])(?:ese|el|
  al) (?:mismo )?dia(?: siguiente)?(?![a-z])|[当次]天|
  [当次]日|第二天|في (?:ال)?(?:يوم نفسه|اليوم نفسه|نفس اليوم|اليوم التالي)
`)
const earlierToday = new RegExp(unwrap`
  (?<![a-z])(?:this morning|earlier today|overnight|esta manana|esta madrugada|hoy temprano|hace (?:unas|dos|
  tres) horas)(?![a-z])|今[早晨]|
  今天(?:早上|上午|凌晨)|(?:هذا الصباح|صباح اليوم|اليوم صباحا|فجر اليوم)
`)
const clauseEnd = /[;.!?。\n](?!\d)|,(?! ?\d{4}(?!\d))(?=.{12})/
const sentenceEnd = /[;.!?。\n](?!\d)/

/** "It was refunded on 2 December", as a fact says: a record is read out, and no act of this chat is told. */
export function isDatedRecord(match: ClaimedAct, concept: Concept, text: string, prepared: Prepared): boolean {
  const { self } = match
  const days = pastDays(prepared)
  if (days.length === 0) return false
  const cut = text.slice(match.end).search(self ? clauseEnd : sentenceEnd)
  const to = cut === -1 ? text.length : match.end + cut
  const from = Math.max(0, match.start - 60)
  const fits = ({ name, source }: PastDay): boolean => {
    if (concept.name === 'other') return true
    const own = ofActs.find(([pattern]) => pattern.test(name))
    if (own) return own[1].test(concept.name)
    const about = `${source} ${name}`
    if (concept.name === 'handoff' && /^(?:case|ticket|complaint|handoff|conversation)/.test(source)) return true
    return !plain.has(concept.name) || concept.states.test(about) || (concept.name === 'refund' && money.test(about))
  }
  const today = dayOf(prepared.now)
  const known = days.filter(fits)
  const fitting = known.filter(({ day }) => day < today)
  if (known.length > fitting.length && earlierToday.test(text.slice(from, to))) return true
  if (fitting.length === 0) return false
  if (sameDay.test(text.slice(from, to))) return true
  return findFigures(text).some(({ kind, start, end, value }) => {
    if (start < from || end > to + 1) return false
    if (kind === 'relative') return value < 0 && fitting.some(({ day }) => day === today + value)
    if (kind !== 'date' && kind !== 'monthday') return false
    return fitting.some(({ day }) => {
      const at = new Date(day * dayLength)
      return (
        at.getUTCDate() === value % 100 && (kind === 'monthday' || at.getUTCMonth() + 1 === Math.floor(value / 100))
      )
    })
  })
}
