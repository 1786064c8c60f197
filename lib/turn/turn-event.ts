import type { Problem } from '#lib/errors/problem.ts'
import type { Fact, MissingFact, Outcome, ToolCall, Usage } from './turn.ts'

/** Where a conversation's handoff stands. `unattended`: asked for while nobody is on duty. */
export type HandoffState = 'none' | 'requested' | 'queued' | 'unattended' | 'taken' | 'closed'

/** A card is typed server data, never model HTML. */
export type Card = {
  kind: 'verification'
  needs: 'basic' | 'verified'
  /** The session is verified, but too long ago for the act that was asked for. */
  fresh?: true
}

/**
 * Everything that happens in a run. All of it has left inspection: this union is the one road to the customer.
 * What leads see besides is a `LeadEvent`, in another log. Adding a member is a decision record.
 */
export type TurnEvent =
  | { type: 'turn-start'; turn: string; at: string; model: { name: string; rehearsal: boolean } }
  | { type: 'fact'; fact: Fact; status: 'fresh' | 'stale' }
  | { type: 'fact'; fact: MissingFact; status: 'missing' }
  | { type: 'text-delta'; text: string }
  | { type: 'citation'; knowledge: string; title: string }
  | { type: 'card'; card: Card }
  | { type: 'tool-call-proposed'; call: ToolCall }
  | { type: 'tool-call-cleared'; call: ToolCall }
  | { type: 'tool-result'; call: string; name: string; status: 'ok' | 'error'; result?: unknown }
  | { type: 'inspection-trip'; verdict: string; offer: 'handoff' }
  | { type: 'replacement'; text: string }
  | { type: 'handoff'; state: HandoffState }
  | { type: 'stopped'; by: 'customer' | 'lead' }
  | { type: 'error'; problem: Problem }
  | { type: 'turn-end'; outcome: Outcome; at: string; usage?: Usage }

/** An event as the log holds it: `<epoch>-<seq>` is its id, and ids only grow. */
export type LoggedEvent = TurnEvent & { run: string; epoch: number; seq: number }
