import type { HandoffReason } from './compliance/before-generation.ts'
import type { Signals } from './compliance/signals.ts'
import type { Assurance, Outcome, ToolCall, Versions } from './turn.ts'
import type { HandoffState } from './turn-event.ts'
import type { Verdict } from './verdict.ts'

/** Where a question was refused. */
export type Door = 'middleware' | 'handler'

/**
 * What leads see besides the customer's road. It goes to a second log under its own key prefix, masked;
 * the raw withheld span lies in the vault under `withheldRef`.
 */
export type LeadEvent =
  /** `signals` is what the question gave away besides; injection among it is never told to the customer. */
  | { type: 'question'; turn: string; at: string; text: string; assurance: Assurance; signals?: Signals }
  /** Of what must not be sent and of files `text` is empty; `kind` says what it was. */
  | { type: 'vetoed'; at: string; text: string; code: string; kind?: string; door: Door; assurance: Assurance }
  | { type: 'prompt'; turn: string; text: string; versions: Versions }
  | { type: 'verdict'; turn: string; id: string; at: string; verdict: Verdict; withheld: string; withheldRef?: string }
  | { type: 'tool'; turn: string; call: ToolCall; status: 'cleared' | 'refused' | 'ok' | 'error' }
  | { type: 'assurance'; at: string; assurance: Assurance }
  /** `reason` where a message of the customer's started it. */
  | { type: 'handoff'; at: string; state: HandoffState; reason?: HandoffReason }
  /** What a person wrote to the customer; `staff` is their name as people read it. */
  | { type: 'agent-message'; message: string; at: string; staff: string; text: string }
  | { type: 'settled'; turn: string; at: string; outcome: Outcome; code?: string }
