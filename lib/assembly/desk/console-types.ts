import type { Problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import type { Signals } from '#lib/turn/compliance/signals.ts'
import type { Door, LeadEvent } from '#lib/turn/lead-event.ts'
import type { Assurance, Fact, MissingFact, Outcome, ToolRecord, Versions } from '#lib/turn/turn.ts'
import type { HandoffState, LoggedEvent } from '#lib/turn/turn-event.ts'
import type { Verdict } from '#lib/turn/verdict.ts'

/** A signed-in member of staff, as the audit log and the conversation name them. */
export interface Staff {
  id: string
  email: string
  name: string
}

/** One line of the live list. Times are ISO 8601 in UTC; `lastText` is masked and may be cut. */
export interface ConversationSummary {
  id: string
  startedAt: string
  lastAt: string
  language: Language
  assurance: Assurance
  channel: string
  handoff: HandoffState
  running: boolean
  /** How many turns, how many of them tripped, and how many attempts compliance refused. */
  turns: number
  trips: number
  vetoes: number
  lastText: string
}

/** A fact as the turn's row keeps it: fresh or stale with its value, or named as missing. */
export type RecordedFact = { fact: Fact; status: 'fresh' | 'stale' } | { fact: MissingFact; status: 'missing' }

/** A verdict of a turn; `withheld` is the masked form, empty where the span was delivered. */
export interface RecordedVerdict {
  id: string
  verdict: Verdict
  withheld: string
  /** Where the raw span lies in the vault, for those who may have it revealed. */
  withheldRef?: string
  at: string
}

/** One turn as its row holds it; `outcome` is null while it runs, `delivered` is what the customer was given. */
export interface TurnRecord {
  id: string
  question: string
  /** What the question gave away besides. */
  signals: Signals
  delivered: string
  /** Length (UTF-16) of the replacement that `delivered` ends in; 0 where there is none. */
  replaced: number
  assurance: Assurance
  outcome: Outcome | null
  /** What the customer was told where the run failed. */
  problem: Problem | null
  verdicts: readonly RecordedVerdict[]
  facts: readonly RecordedFact[]
  tools: readonly ToolRecord[]
  versions: Versions
  startedAt: string
  endedAt: string | null
}

/** A question that compliance refused before any turn began; `text` is masked, and empty where nothing may be kept. */
export interface VetoedAttempt {
  at: string
  text: string
  code: string
  /** What must not be sent, by its kind. */
  kind?: string
  door: Door
}

/** What a person wrote to the customer. */
export interface AgentMessage {
  id: string
  at: string
  staff: string
  text: string
}

/** One conversation with everything that a lead may see of it, oldest first. */
export interface ConversationDetail {
  conversation: ConversationSummary & {
    handoffReason: string | null
    /** Who has the conversation while it is `taken`. */
    takenBy: { id: string; name: string } | null
  }
  turns: readonly TurnRecord[]
  vetoed: readonly VetoedAttempt[]
  agentMessages: readonly AgentMessage[]
}

/** How far a reader is in the two logs of a conversation: log ids, `0-0` before the first. */
export interface LiveCursors {
  customer: string
  lead: string
}

/** What both logs hold after the given cursors; equal cursors and no events mean that the reader is up to date. */
export interface LiveBatch {
  events: readonly LoggedEvent[]
  /** Beside its log id, not merged with it: a verdict has an id of its own. */
  leadEvents: readonly { id: string; event: LeadEvent }[]
  cursors: LiveCursors
}

/** Everything that the console does. A conversation that is not there throws `conversation-unknown`. */
export interface ConsolePorts {
  listConversations(options: { limit: number }): Promise<ConversationSummary[]>
  conversationDetail(id: string): Promise<ConversationDetail>
  readLive(id: string, cursors: LiveCursors): Promise<LiveBatch>
  /** Resolves when the takeover is granted or closed; another person's conversation throws `handoff-conflict`. */
  answerHandoff(id: string, staff: Staff, answer: 'take' | 'close'): Promise<{ state: HandoffState }>
  /** Throws `handoff-conflict` unless `staff` has the conversation. */
  sendAgentMessage(id: string, staff: Staff, text: string): Promise<AgentMessage>
}

/** Who looked at or did what. A record that cannot be written throws: then nothing is shown. */
export interface AuditPort {
  record(entry: {
    actor: string
    action: string
    subject: string
    detail?: Readonly<Record<string, unknown>>
  }): Promise<void>
}
