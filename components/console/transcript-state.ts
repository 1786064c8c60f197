import type {
  AgentMessage,
  ConversationDetail,
  LiveBatch,
  RecordedFact,
  RecordedVerdict,
  TurnRecord,
  VetoedAttempt,
} from '#lib/assembly/console-types.ts'
import type { Problem } from '#lib/errors/problem.ts'
import type { LeadEvent } from '#lib/turn/lead-event.ts'
import type { Assurance, Outcome, Versions } from '#lib/turn/turn.ts'
import type { HandoffState, LoggedEvent } from '#lib/turn/turn-event.ts'

/** A tool call as far as it has come. */
export interface ToolLine {
  id: string
  name: string
  args: unknown
  status: 'proposed' | 'cleared' | 'refused' | 'ok' | 'error'
}

/** One turn as a lead sees it, whether it comes from its row or from the logs. */
export interface TurnView {
  id: string
  at: string
  question: string
  assurance: Assurance | undefined
  /** What the customer has been given, without the replacement. */
  said: string
  replacement: string
  outcome: Outcome | undefined
  stoppedBy: 'customer' | 'lead' | undefined
  problem: Problem | undefined
  verdicts: readonly RecordedVerdict[]
  facts: readonly RecordedFact[]
  tools: readonly ToolLine[]
  versions: Versions | undefined
  prompt: string
  endedAt: string | undefined
  /** It was over when the page was read: its row is the truth, and the logs only add what rows do not hold. */
  settled: boolean
}

/** One conversation as a lead sees it. */
export interface TranscriptState {
  turns: Readonly<Record<string, TurnView>>
  vetoed: readonly VetoedAttempt[]
  agentMessages: readonly AgentMessage[]
  handoff: HandoffState
  assurance: Assurance
  /** The turn of a run, as its `turn-start` said. */
  turnOfRun: Readonly<Record<string, string>>
  /** When the rows were read: what the logs say of handoff and assurance before that is old. */
  readAt: string
}

/** The state as the rows had it at `readAt`. */
export function fromDetail(
  { conversation, turns, vetoed, agentMessages }: ConversationDetail,
  readAt: string,
): TranscriptState {
  return {
    turns: Object.fromEntries(turns.map((turn) => [turn.id, fromRecord(turn)])),
    vetoed,
    agentMessages,
    handoff: conversation.handoff,
    assurance: conversation.assurance,
    turnOfRun: {},
    readAt,
  }
}

/** The state after a batch of both logs; a batch that was seen before changes no text twice if cursors are kept. */
export function afterBatch(state: TranscriptState, { events, leadEvents }: LiveBatch): TranscriptState {
  return leadEvents.reduce((next, { event }) => afterLeadEvent(next, event), events.reduce(afterEvent, state))
}

/**
 * Rows read anew, under what the logs have brought since: settled turns are taken from their rows, a turn that the
 * rows have not settled yet stays as it is on the screen.
 */
export function refreshed(state: TranscriptState, detail: ConversationDetail, readAt: string): TranscriptState {
  const rows = fromDetail(detail, readAt)
  const turns: Record<string, TurnView> = { ...state.turns }
  for (const [id, turn] of Object.entries(rows.turns)) {
    const shown = turns[id]
    turns[id] = shown && !turn.settled ? shown : { ...turn, prompt: shown?.prompt ?? '' }
  }
  return { ...rows, turns, turnOfRun: state.turnOfRun }
}

function afterEvent(state: TranscriptState, event: LoggedEvent): TranscriptState {
  // The second log tells of every handoff, with its time; this one only of what the customer was told.
  if (event.type === 'handoff') return state
  if (event.type === 'turn-start') {
    const turnOfRun = { ...state.turnOfRun, [event.run]: event.turn }
    const turn = state.turns[event.turn]
    // A retry is a new run of the same turn: what the earlier run said was withdrawn with it.
    const fresh = turn?.settled ? turn : { ...(turn ?? newTurn(event.turn, event.at)), said: '', replacement: '' }
    return { ...state, turnOfRun, turns: { ...state.turns, [event.turn]: fresh } }
  }
  const id = state.turnOfRun[event.run]
  const turn = id === undefined ? undefined : state.turns[id]
  if (id === undefined || !turn || turn.settled) return state
  return { ...state, turns: { ...state.turns, [id]: turnAfter(turn, event) } }
}

function turnAfter(turn: TurnView, event: Exclude<LoggedEvent, { type: 'turn-start' | 'handoff' }>): TurnView {
  switch (event.type) {
    case 'text-delta':
      return { ...turn, said: turn.said + event.text }
    case 'replacement':
      return { ...turn, replacement: event.text }
    case 'fact': {
      const { fact } = event
      const recorded: RecordedFact =
        event.status === 'missing'
          ? { fact: event.fact, status: event.status }
          : { fact: event.fact, status: event.status }
      return { ...turn, facts: [...turn.facts.filter((known) => known.fact.key !== fact.key), recorded] }
    }
    case 'tool-call-proposed':
      return { ...turn, tools: withTool(turn.tools, { ...event.call, status: 'proposed' }) }
    case 'tool-call-cleared':
      return { ...turn, tools: withTool(turn.tools, { ...event.call, status: 'cleared' }) }
    case 'tool-result': {
      const known = turn.tools.find(({ id }) => id === event.call)
      return {
        ...turn,
        tools: withTool(turn.tools, { id: event.call, name: event.name, args: known?.args, status: event.status }),
      }
    }
    case 'error':
      return { ...turn, problem: event.problem }
    case 'stopped':
      return { ...turn, stoppedBy: event.by }
    case 'turn-end':
      return { ...turn, outcome: event.outcome, endedAt: event.at }
    case 'citation':
    case 'card':
    case 'inspection-trip':
      return turn
    default:
      return event satisfies never
  }
}

function afterLeadEvent(state: TranscriptState, event: LeadEvent): TranscriptState {
  switch (event.type) {
    case 'vetoed': {
      const { at, text, code } = event
      const known = state.vetoed.some((veto) => veto.at === at && veto.text === text)
      return known ? state : { ...state, vetoed: [...state.vetoed, { at, text, code }] }
    }
    case 'assurance':
      return isNews(state, event.at) ? { ...state, assurance: event.assurance } : state
    case 'handoff':
      return isNews(state, event.at) ? { ...state, handoff: event.state } : state
    case 'agent-message': {
      const { message: id, at, staff, text } = event
      const known = state.agentMessages.some((message) => message.id === id)
      return known ? state : { ...state, agentMessages: [...state.agentMessages, { id, at, staff, text }] }
    }
    case 'question':
      return withTurn(state, event.turn, event.at, (turn) => ({
        ...turn,
        question: event.text,
        assurance: event.assurance,
      }))
    case 'prompt':
      return withTurn(state, event.turn, '', (turn) => ({ ...turn, prompt: event.text, versions: event.versions }))
    case 'verdict': {
      const { id, at, verdict, withheld } = event
      return withTurn(state, event.turn, at, (turn) =>
        turn.verdicts.some((known) => known.id === id)
          ? turn
          : { ...turn, verdicts: [...turn.verdicts, { id, at, verdict, withheld }] },
      )
    }
    case 'tool':
      return withTurn(state, event.turn, '', (turn) =>
        turn.settled ? turn : { ...turn, tools: withTool(turn.tools, { ...event.call, status: event.status }) },
      )
    case 'settled':
      return withTurn(state, event.turn, event.at, (turn) => ({
        ...turn,
        outcome: turn.outcome ?? event.outcome,
        endedAt: turn.endedAt ?? event.at,
      }))
    default:
      return event satisfies never
  }
}

function isNews({ readAt }: TranscriptState, at: string): boolean {
  return Date.parse(at) > Date.parse(readAt)
}

function withTurn(
  state: TranscriptState,
  id: string,
  at: string,
  change: (turn: TurnView) => TurnView,
): TranscriptState {
  return { ...state, turns: { ...state.turns, [id]: change(state.turns[id] ?? newTurn(id, at)) } }
}

const progress = ['proposed', 'cleared', 'refused', 'ok', 'error']

/** The two logs tell of the same call in no fixed order: a call never goes back. */
function withTool(tools: readonly ToolLine[], line: ToolLine): readonly ToolLine[] {
  const known = tools.find(({ id }) => id === line.id)
  if (!known) return [...tools, line]
  if (progress.indexOf(known.status) > progress.indexOf(line.status)) return tools
  return tools.map((tool) => (tool === known ? { ...line, args: line.args ?? known.args } : tool))
}

function newTurn(id: string, at: string): TurnView {
  return {
    id,
    at,
    question: '',
    assurance: undefined,
    said: '',
    replacement: '',
    outcome: undefined,
    stoppedBy: undefined,
    problem: undefined,
    verdicts: [],
    facts: [],
    tools: [],
    versions: undefined,
    prompt: '',
    endedAt: undefined,
    settled: false,
  }
}

function fromRecord(record: TurnRecord): TurnView {
  const settled = record.outcome !== null
  const cut = record.replaced ? record.delivered.lastIndexOf('\n\n') : record.delivered.length
  return {
    ...newTurn(record.id, record.startedAt),
    question: record.question,
    assurance: record.assurance,
    // A running turn's text comes from the log, from its first token.
    said: settled ? record.delivered.slice(0, Math.max(0, cut)) : '',
    replacement: settled && record.replaced ? record.delivered.slice(cut < 0 ? 0 : cut + 2) : '',
    outcome: record.outcome ?? undefined,
    problem: record.problem ?? undefined,
    verdicts: record.verdicts,
    facts: record.facts,
    tools: record.tools.map(({ name, args, status }, at) => ({ id: `${record.id}-${at}`, name, args, status })),
    versions: record.versions,
    endedAt: record.endedAt ?? undefined,
    settled,
  }
}

/** What stands in the transcript, in the order of time. */
export type Entry =
  | { kind: 'turn'; at: string; turn: TurnView }
  | { kind: 'vetoed'; at: string; attempt: VetoedAttempt }
  | { kind: 'agent'; at: string; message: AgentMessage }

/** All entries of a conversation, oldest first. */
export function entriesOf({ turns, vetoed, agentMessages }: TranscriptState): Entry[] {
  const entries: Entry[] = [
    ...Object.values(turns).map((turn): Entry => ({ kind: 'turn', at: turn.at, turn })),
    ...vetoed.map((attempt): Entry => ({ kind: 'vetoed', at: attempt.at, attempt })),
    ...agentMessages.map((message): Entry => ({ kind: 'agent', at: message.at, message })),
  ]
  return entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
