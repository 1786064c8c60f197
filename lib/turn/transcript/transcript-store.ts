import type { Problem } from '#lib/errors/problem.ts'
import type { LeadEvent } from '../lead-event.ts'
import type { Fact, MissingFact, Outcome, ToolRecord, Usage } from '../turn.ts'
import type { Verdict } from '../verdict.ts'

/** A fact as the turn used it. */
export type UsedFact = { fact: Fact; status: 'fresh' | 'stale' } | { fact: MissingFact; status: 'missing' }

/** A verdict as leads and auditors see it: the withheld span masked, the raw one in the vault. */
export interface RecordedVerdict {
  id: string
  at: string
  verdict: Verdict
  withheld: string
  withheldRef?: string
}

/** What is left of a run when it is over. Text is what the customer was given. */
export interface Settlement {
  turn: string
  outcome: Outcome
  delivered: string
  /** Length (UTF-16) of the replacement that `delivered` ends in; 0 where there is none. */
  replaced: number
  problem?: Problem
  verdicts: readonly RecordedVerdict[]
  facts: readonly UsedFact[]
  tools: readonly ToolRecord[]
  usage?: Usage
  endedAt: string
}

/** Where settlements go; settling the same turn twice changes nothing. */
export interface TranscriptStore {
  settle(settlement: Settlement): Promise<void>
}

/** The second log, which only leads read. */
export interface LeadLog {
  append(conversation: string, events: readonly LeadEvent[]): Promise<void>
}

/** Keeps a raw value encrypted, and gives the reference under which it lies. */
export interface Vault {
  keep(conversation: string, kind: string, value: string): Promise<string>
}
