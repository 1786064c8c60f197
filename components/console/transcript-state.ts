import type { AgentMessage, ConversationDetail, LiveBatch, VetoedAttempt } from '#lib/assembly/desk/console-types.ts'
import type { LeadEvent } from '#lib/turn/lead-event.ts'
import type { Assurance } from '#lib/turn/turn.ts'
import type { HandoffState, LoggedEvent } from '#lib/turn/turn-event.ts'
import { fromRecord, newTurn, type TurnView, turnAfter, withTool } from './turn-state.ts'

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
    if (!shown) turns[id] = turn
    else if (turn.settled)
      turns[id] = { ...turn, prompt: shown.prompt, verdicts: joined(turn.verdicts, shown.verdicts) }
  }
  const vetoed = state.vetoed.reduce(withVeto, rows.vetoed)
  return {
    ...rows,
    turns,
    vetoed,
    agentMessages: joined(rows.agentMessages, state.agentMessages),
    turnOfRun: state.turnOfRun,
  }
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

function afterLeadEvent(state: TranscriptState, event: LeadEvent): TranscriptState {
  switch (event.type) {
    case 'vetoed': {
      const { at, text, code, kind, door } = event
      return { ...state, vetoed: withVeto(state.vetoed, { at, text, code, ...(kind ? { kind } : {}), door }) }
    }
    case 'assurance':
      return isNews(state, event.at) ? { ...state, assurance: event.assurance } : state
    case 'handoff':
      return isNews(state, event.at) ? { ...state, handoff: event.state } : state
    case 'agent-message': {
      const { message: id, at, staff, text } = event
      return { ...state, agentMessages: joined(state.agentMessages, [{ id, at, staff, text }]) }
    }
    case 'question':
      return withTurn(state, event.turn, event.at, (turn) => ({
        ...turn,
        question: event.text,
        assurance: event.assurance,
        signals: event.signals ?? turn.signals,
      }))
    case 'prompt':
      return withTurn(state, event.turn, '', (turn) => ({ ...turn, prompt: event.text, versions: event.versions }))
    case 'verdict': {
      const { id, at, verdict, withheld, withheldRef } = event
      return withTurn(state, event.turn, at, (turn) => ({
        ...turn,
        verdicts: joined(turn.verdicts, [
          { id, at, verdict, withheld, ...(withheldRef === undefined ? {} : { withheldRef }) },
        ]),
      }))
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

/** Those of `known`, then those of `more` that are news by their id. */
function joined<Entry extends { id: string }>(known: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const news = more.filter(({ id }) => !known.some((entry) => entry.id === id))
  return news.length > 0 ? [...known, ...news] : known
}

function withVeto(known: readonly VetoedAttempt[], veto: VetoedAttempt): readonly VetoedAttempt[] {
  return known.some(({ at, text }) => at === veto.at && text === veto.text) ? known : [...known, veto]
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
