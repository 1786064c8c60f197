import type { RecordedFact, RecordedVerdict, TurnRecord } from '#lib/assembly/desk/console-types.ts'
import type { Problem } from '#lib/errors/problem.ts'
import type { Signals } from '#lib/turn/compliance/signals.ts'
import type { Assurance, Outcome, Versions } from '#lib/turn/turn.ts'
import type { LoggedEvent } from '#lib/turn/turn-event.ts'

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
  signals: Signals
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

/** A turn that the rows do not hold yet. */
export function newTurn(id: string, at: string): TurnView {
  return {
    id,
    at,
    question: '',
    signals: {},
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

/** A turn as its row has it. */
export function fromRecord(record: TurnRecord): TurnView {
  const settled = record.outcome !== null
  const cut = record.delivered.length - record.replaced
  return {
    ...newTurn(record.id, record.startedAt),
    question: record.question,
    signals: record.signals,
    assurance: record.assurance,
    // A running turn's text comes from the log, from its first token.
    said: settled ? record.delivered.slice(0, cut).replace(/\n\n$/, '') : '',
    replacement: settled ? record.delivered.slice(cut) : '',
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

/** A turn after an event of its run. */
export function turnAfter(turn: TurnView, event: Exclude<LoggedEvent, { type: 'turn-start' | 'handoff' }>): TurnView {
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

const progress = ['proposed', 'cleared', 'refused', 'ok', 'error']

/** The calls with one more line; the two logs tell of a call in no fixed order, and it never goes back. */
export function withTool(tools: readonly ToolLine[], line: ToolLine): readonly ToolLine[] {
  const known = tools.find(({ id }) => id === line.id)
  if (!known) return [...tools, line]
  if (progress.indexOf(known.status) > progress.indexOf(line.status)) return tools
  return tools.map((tool) => (tool === known ? { ...line, args: line.args ?? known.args } : tool))
}
