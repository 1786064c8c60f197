import type { Language } from '#lib/text/language.ts'
import type { BeforeGeneration } from './compliance/before-generation.ts'
import type { Signals } from './compliance/signals.ts'

/** How sure we are who the customer is; held by the session, never by the model (rule-catalogue: what each may hear). */
export type Assurance = 'none' | 'basic' | 'verified'

const order: Readonly<Record<Assurance, number>> = { none: 0, basic: 1, verified: 2 }

/** Whether `held` is at least `needed`. */
export function holds(held: Assurance, needed: Assurance): boolean {
  return order[held] >= order[needed]
}

/** The lower of two levels: what a caller's ceiling leaves of a session's assurance. */
export function lowerOf(a: Assurance, b: Assurance): Assurance {
  return order[a] <= order[b] ? a : b
}

/** The higher of two levels: what was said where both held. */
export function higherOf(a: Assurance, b: Assurance): Assurance {
  return order[a] >= order[b] ? a : b
}

const levels: readonly Assurance[] = ['none', 'basic', 'verified']

/** The levels that `held` may read back: its own, and all below it. */
export function levelsWithin(held: Assurance): Assurance[] {
  return levels.filter((level) => holds(held, level))
}

/** The levels that are at least `needed`. */
export function levelsFrom(needed: Assurance): Assurance[] {
  return levels.filter((level) => holds(level, needed))
}

/** How long a proof of identity carries a sensitive act, in milliseconds. */
const freshMs = 10 * 60 * 1000

/** Whether `session` was verified within the last ten minutes before `now`. */
export function isFresh({ assurance, assuredAt }: Session, now: Date): boolean {
  return assurance === 'verified' && assuredAt !== undefined && now.getTime() - Date.parse(assuredAt) <= freshMs
}

/** What the merchant's profile says belongs to this customer. Contact data is masked, cards and accounts are tails. */
export interface CustomerProfile {
  id: string
  orders: readonly string[]
  emails: readonly string[]
  phones: readonly string[]
  cards: readonly string[]
  accounts: readonly string[]
}

/** Who asks: a signed session as admission found it. */
export interface Session {
  id: string
  assurance: Assurance
  /** Absent below `basic`. */
  customerId?: string
  /** When it was last verified, ISO 8601; absent below `verified`. */
  assuredAt?: string
  /** When it ends by itself, ISO 8601: no run outlives it. */
  expiresAt?: string
}

/** One message of the conversation, oldest first; `text` is already masked. */
export interface Message {
  role: 'customer' | 'assistant' | 'agent'
  text: string
  /** The text with its conversation's tokens where values stood: what the model reads. Absent where there are none. */
  tokens?: string
}

/** A scalar, or an object of the merchant's state. Money and rates are decimal strings, never numbers. */
export type FactValue =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly [key: string]: FactValue | undefined }

/** A volatile value injected at request time. Times are ISO 8601 in UTC. */
export interface Fact {
  /** `rate:USD/CNY`, `order:SP-10023`, `refund:rf_5`, `settlement:st_1`, `links:allowed`, `policy:max-words`. */
  key: string
  value: FactValue
  unit?: string
  /** Who said it, as people read it: `rates`, `rehearsal rates`, `orders`. */
  source: string
  asOf: string
  validUntil: string
}

/** A fact that was asked for and did not come in time; named to the model and on the screen, never silently dropped. */
export interface MissingFact {
  key: string
  source: string
  reason: 'late' | 'unavailable'
}

/** One atomic piece of procedure or policy. */
export interface KnowledgeUnit {
  id: string
  visibility: 'public' | 'internal'
  text: string
}

/** A tool call as the model proposed it. `args` is parsed JSON, or the raw text where it did not parse. */
export interface ToolCall {
  id: string
  name: string
  args: unknown
}

/** A tool call of this conversation and how it ended. A `proposed` call never backs a claim. */
export interface ToolRecord {
  name: string
  args: unknown
  status: 'ok' | 'error' | 'proposed'
  result?: unknown
}

/** Versions that a turn's row names, so that an auditor can tell a year later what answered. */
export interface Versions {
  model: string
  prompt: string
  rules: string
}

/** How a run ended; every exit has one. */
export type Outcome = 'done' | 'tripped' | 'stopped' | 'failed' | 'taken-over' | 'cut'

/** Tokens as the endpoint counted them; absent where it did not. */
export interface Usage {
  inputTokens?: number
  outputTokens?: number
}

/** One question, admitted and masked. */
export interface Turn {
  id: string
  run: string
  conversationId: string
  session: Session
  language: Language
  /** The customer's text, masked: what people read. */
  text: string
  /** The same with tokens: what the model reads. Absent where there are none. */
  tokens?: string
  /** Earlier messages, oldest first, masked. */
  history: readonly Message[]
  /** Whether facts of the moment may be fetched (an API key may switch them off). */
  facts: boolean
  startedAt: string
  /** What the question gave away besides; leads see it. */
  signals?: Signals
  /** What comes before, or instead of, generation. */
  before?: BeforeGeneration
  /** A person cannot write back where this is read (`/v1`). */
  answeredElsewhere?: boolean
}
