import type { MerchantClient } from '#lib/acts/merchant-client.ts'
import type { Code } from '#lib/errors/codes.ts'
import type { TokenBook } from '#lib/pii/tokens.ts'
import type { Breaker } from '#lib/resilience/breaker.ts'
import type { HandoffReason } from './compliance/before-generation.ts'
import type { ModelEndpoint, PromptMessage } from './generation/generation.ts'
import type { InspectionContext, Inspector } from './inspection/inspector.ts'
import type { EventLog } from './relay/event-log.ts'
import type { LeadLog, Settlement, TranscriptStore, Vault } from './transcript/transcript-store.ts'
import type { KnowledgeUnit } from './turn.ts'
import type { HandoffState } from './turn-event.ts'
import type { Verdict } from './verdict.ts'

/** Everything a run touches; assembled in one place, values everywhere else. */
export interface TurnPorts {
  endpoint: ModelEndpoint
  breaker: Breaker
  merchant: MerchantClient
  knowledge: () => Promise<readonly KnowledgeUnit[]>
  createInspector: (context: InspectionContext) => Inspector
  rulesVersion: string
  log: EventLog
  leadLog: LeadLog
  transcript: TranscriptStore
  vault: Vault
  /** The conversation's tokens: what the model writes of them becomes what people read, before inspection. */
  tokens?: Pick<TokenBook, 'filter' | 'forPeople' | 'valueOf'>
  /** Asks for a person for this conversation; `reason` is for leads. */
  requestHandoff?: (reason: HandoffReason) => Promise<HandoffState>
  verdictBreaker?: TurnVerdictBreaker
  /** Masks what a lead may read of a withheld span or a prompt. */
  maskForLeads: (text: string) => string
  now: () => Date
  newId: () => string
  /** Told of every failure's cause, typed and masked; never shown to a customer. */
  report: (event: { code: Code; turn: string; cause: unknown }) => void
}

/** The breakers on verdicts as one turn meets them; `ask` and `settled` never reject. */
export interface TurnVerdictBreaker {
  /** Before generation: the verdict that names an open breaker, where the turn's scenario has one. */
  ask(): Promise<Verdict | undefined>
  /** Asks for a person in place of an answer. */
  handOff(): Promise<HandoffState>
  /** Told of the turn's end; gives what leads are to be told of breakers that moved. */
  settled(end: Pick<Settlement, 'outcome' | 'verdicts'>): Promise<readonly Verdict[]>
}

/** Limits of one run, in milliseconds. */
export interface TurnLimits {
  factsDeadlineMs: number
  runMs: number
  permitMs: number
  /** Between two looks whether the run still owns its conversation. */
  beatMs: number
}

/** What an API caller sent besides the customer's words; it guides the model and grounds nothing. */
export interface CallerExtras {
  note?: string
  /** Answers that the caller says were given; part of the prompt, unknown to inspection. */
  history?: readonly PromptMessage[]
}
