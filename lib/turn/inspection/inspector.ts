import type { Language } from '#lib/text/language.ts'
import type { Assurance, CustomerProfile, Fact, KnowledgeUnit, Message, ToolCall, ToolRecord } from '../turn.ts'
import type { Verdict } from '../verdict.ts'

/** What a reply is judged against. The same shape as an inspection case (docs/inspection.md). */
export interface InspectionContext {
  now: Date
  language: Language
  session: { assurance: Assurance; customer?: CustomerProfile }
  messages: readonly Message[]
  facts: readonly Fact[]
  knowledge: readonly KnowledgeUnit[]
  /** Calls of this conversation that have ended before this reply. */
  tools: readonly ToolRecord[]
  /** The conversation's id: a canary rule acts on a share of these. */
  conversation?: string
}

/** What the inspector lets out, in order. After `trip` nothing follows: the gate is shut. */
export type Inspected =
  | { type: 'release'; text: string }
  /** A verdict that does not cut: recorded, masked or appended. `withheld` is the raw span, empty where delivered. */
  | { type: 'verdict'; verdict: Verdict; withheld: string }
  /** The run is cut; `replacement` is in the customer's language. */
  | {
      type: 'trip'
      verdict: Verdict
      withheld: string
      replacement: string
      offer: 'handoff'
      /** Every rule that cut asks for a second attempt before anything is replaced. */
      reflect: boolean
    }

/** What became of a proposed call. */
export type Judged = { recorded: readonly Verdict[] } & ({ cleared: true } | { cleared: false; verdict: Verdict })

/** Judges one run's output as it comes. Pure: it knows no clock, no network, no stream. */
export interface Inspector {
  /** Takes the next piece of the reply, cut anywhere (UTF-16), and gives what may leave at once. */
  push(text: string): Inspected[]
  /**
   * Judges a proposed call. Only a cleared call may run. Text that the call may back stays held until `settle`. `recorded`: what rules
   * that do not act here would have refused.
   */
  propose(call: ToolCall): Judged
  /** Records how a cleared call ended, and gives what it sets free. */
  settle(call: ToolCall, record: ToolRecord): Inspected[]
  /** The facts that a tool brought: they ground what is said after. */
  ground(facts: readonly Fact[]): void
  /** Whether what is held waits behind a trigger, for its sentence's end or a call; else it is only the beginning of a match. */
  opened(): boolean
  /** The reply is over: everything still held is decided. */
  end(): Inspected[]
}
