import type { Language } from '#lib/text/language.ts'
import type { FactValue } from '#lib/turn/turn.ts'
import type { ShownFact } from './chat-message.ts'
import { formatTime } from './format-time.ts'
import type { Strings } from './strings.ts'

/** Where a fact stands at a moment. */
export type Freshness = 'fresh' | 'expired' | 'stale' | 'missing'

/** A fact in words; figures are the wire's own decimal strings, never recomputed. */
export interface FactWords {
  label: string
  value: string
  source: string
  freshness: Freshness
  /** "as of 08:30 UTC", or why there is no figure. */
  standing: string
}

/** Says a fact in the reader's language, as it stands at `now` (ms). */
export function formatFact(shown: ShownFact, now: number, language: Language, strings: Strings): FactWords {
  const { facts } = strings
  const label = labelOf(shown.fact.key, facts)
  if (shown.status === 'missing') {
    return {
      label,
      value: facts.noValue,
      source: shown.fact.source,
      freshness: 'missing',
      standing: shown.fact.reason === 'late' ? facts.late : facts.unavailable,
    }
  }
  const { fact } = shown
  const freshness = shown.status === 'stale' ? 'stale' : now > Date.parse(fact.validUntil) ? 'expired' : 'fresh'
  const asOf = facts.asOf(formatTime(fact.asOf, now, language))
  return {
    label,
    value: figureOf(fact.value, fact.unit, facts.words),
    source: fact.source,
    freshness,
    standing: freshness === 'fresh' ? asOf : `${asOf} · ${facts[freshness]}`,
  }
}

/** Milliseconds until a fresh fact expires; `undefined` where nothing will change. */
export function expiresIn(shown: ShownFact, now: number): number | undefined {
  if (shown.status !== 'fresh') return undefined
  const left = Date.parse(shown.fact.validUntil) - now
  return left >= 0 ? left + 1 : undefined
}

function labelOf(key: string, words: Strings['facts']): string {
  const colon = key.indexOf(':')
  if (colon < 0) return key
  const kind = key.slice(0, colon)
  const name = key.slice(colon + 1)
  switch (kind) {
    case 'rate':
      return name
    case 'order':
    case 'refund':
    case 'settlement':
      return `${words[kind]} ${name}`
    default:
      return name
  }
}

function figureOf(value: FactValue, unit: string | undefined, words: Readonly<Record<string, string>>): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const plain = word(String(value), words)
    return unit ? `${plain} ${unit}` : plain
  }
  if (isList(value)) return value.map((entry) => word(entry, words)).join(', ')
  const state = value.state ?? value.status
  const amount = value.total ?? value.amount ?? value.value
  const said = [
    typeof state === 'string' ? word(state, words) : undefined,
    scalar(amount) ? [amount, value.currency ?? unit].filter(scalar).join(' ') : undefined,
  ].filter((part) => part !== undefined)
  if (said.length > 0) return said.join(' · ')
  return Object.values(value).filter(scalar).slice(0, 3).join(' · ')
}

function isList(value: FactValue): value is readonly string[] {
  return Array.isArray(value)
}

function scalar(value: FactValue | undefined): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function word(value: string, words: Readonly<Record<string, string>>): string {
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value
}
