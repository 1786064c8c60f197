import type { UIMessage } from 'ai'
import type { Problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import type { Fact, MissingFact, Outcome } from '#lib/turn/turn.ts'
import type { Card, HandoffState } from '#lib/turn/turn-event.ts'

/** A fact as the stream and the transcript carry it. */
export type ShownFact = { fact: Fact; status: 'fresh' | 'stale' } | { fact: MissingFact; status: 'missing' }

/** What is known of a message besides its parts. */
export interface ChatMetadata {
  /** ISO 8601, UTC. */
  at?: string
  turn?: string
  /** How the reply ended; absent while it runs, and where the stream broke off. */
  outcome?: Outcome
  /** A person of the merchant wrote this, not the assistant. */
  author?: 'agent'
  /** The idempotency key of a question, and the language it was asked under: the same key means the same request. */
  key?: string
  language?: Language
  /** A question that got no answer and was left behind. */
  undelivered?: boolean
}

/** Payloads of the `data-*` chunks. */
export type ChatData = {
  turn: { turn: string; model: { name: string; rehearsal: boolean } }
  fact: ShownFact
  trip: { verdict: string; offer: 'handoff' }
  card: Card
  handoff: { state: HandoffState }
  stopped: { by: 'customer' | 'lead' }
  problem: Problem
}

/** One message of the page: the AI SDK's, with this house's data. */
export type ChatMessage = UIMessage<ChatMetadata, ChatData>
