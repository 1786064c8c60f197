import type { Assurance, Outcome, ToolCall, Versions } from './turn.ts'
import type { HandoffState } from './turn-event.ts'
import type { Verdict } from './verdict.ts'

/**
 * What leads see besides the customer's road. It goes to a second log under its own key prefix, masked;
 * the raw withheld span lies in the vault under `withheldRef`.
 */
export type LeadEvent =
  | { type: 'question'; turn: string; at: string; text: string; assurance: Assurance }
  | { type: 'vetoed'; at: string; text: string; code: string; assurance: Assurance }
  | { type: 'prompt'; turn: string; text: string; versions: Versions }
  | { type: 'verdict'; turn: string; id: string; at: string; verdict: Verdict; withheld: string; withheldRef?: string }
  | { type: 'tool'; turn: string; call: ToolCall; status: 'cleared' | 'refused' | 'ok' | 'error' }
  | { type: 'assurance'; at: string; assurance: Assurance }
  | { type: 'handoff'; at: string; state: HandoffState }
  /** What a person wrote to the customer; `staff` is their name as people read it. */
  | { type: 'agent-message'; message: string; at: string; staff: string; text: string }
  | { type: 'settled'; turn: string; at: string; outcome: Outcome; code?: string }
