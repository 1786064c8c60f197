import { expect, test } from 'vitest'
import type { ConversationDetail, LiveBatch, TurnRecord } from '#lib/assembly/desk/console-types.ts'
import type { LeadEvent } from '#lib/turn/lead-event.ts'
import type { LoggedEvent, TurnEvent } from '#lib/turn/turn-event.ts'
import type { Verdict } from '#lib/turn/verdict.ts'
import { afterBatch, entriesOf, fromDetail as fromDetailAt, refreshed } from './transcript-state.ts'

const readAt = '2026-11-20T09:30:00.000Z'
const fromDetail = (read: ConversationDetail) => fromDetailAt(read, readAt)
const versions = { model: 'm', prompt: 'p', rules: 'r' }
const verdict: Verdict = {
  item: '5.1',
  rule: 'figure',
  version: 1,
  severity: 'veto',
  action: 'replace',
  start: 9,
  end: 14,
}

function record(changes: Partial<TurnRecord> = {}): TurnRecord {
  return {
    id: 't1',
    question: 'What is the rate?',
    signals: {},
    delivered: '',
    replaced: 0,
    assurance: 'none',
    outcome: null,
    problem: null,
    verdicts: [],
    facts: [],
    tools: [],
    versions,
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: null,
    ...changes,
  }
}

function detail(turns: TurnRecord[]): ConversationDetail {
  return {
    conversation: {
      id: 'c1',
      startedAt: '2026-11-20T10:00:00.000Z',
      lastAt: '2026-11-20T10:00:00.000Z',
      language: 'en',
      assurance: 'none',
      channel: 'web',
      handoff: 'none',
      running: true,
      turns: turns.length,
      trips: 0,
      vetoes: 0,
      lastText: '',
      handoffReason: null,
      takenBy: null,
    },
    turns,
    vetoed: [],
    agentMessages: [],
  }
}

function batch(events: TurnEvent[], leadEvents: LeadEvent[] = []): LiveBatch {
  return {
    events: events.map((event, seq): LoggedEvent => ({ ...event, run: 'r1', epoch: 1, seq })),
    leadEvents: leadEvents.map((event, at) => ({ id: `1-${at}`, event })),
    cursors: { customer: '1-9', lead: '1-9' },
  }
}

const start: TurnEvent = {
  type: 'turn-start',
  turn: 't1',
  at: '2026-11-20T10:00:00.000Z',
  model: { name: 'm', rehearsal: true },
}

test('a running turn grows token by token and ends tripped, with its verdict beside it', () => {
  const running = afterBatch(fromDetail(detail([record()])), batch([start, { type: 'text-delta', text: 'The rate ' }]))
  expect(running.turns.t1).toMatchObject({ said: 'The rate ', outcome: undefined, question: 'What is the rate?' })
  const ended = afterBatch(
    running,
    batch(
      [
        { type: 'inspection-trip', verdict: 'v1', offer: 'handoff' },
        { type: 'replacement', text: 'I will check that.' },
        { type: 'turn-end', outcome: 'tripped', at: '2026-11-20T10:00:03.000Z' },
      ],
      [{ type: 'verdict', turn: 't1', id: 'v1', at: '2026-11-20T10:00:02.000Z', verdict, withheld: '9.99' }],
    ),
  )
  expect(ended.turns.t1).toMatchObject({ said: 'The rate ', replacement: 'I will check that.', outcome: 'tripped' })
  expect(ended.turns.t1?.verdicts).toHaveLength(1)
})

test('the log replayed over settled rows adds no text twice, only what rows do not hold', () => {
  const rows = fromDetail(
    detail([
      record({
        outcome: 'done',
        delivered: 'The rate is 7.1.',
        verdicts: [{ id: 'v1', at: '', verdict, withheld: '' }],
      }),
    ]),
  )
  const replayed = afterBatch(
    rows,
    batch(
      [start, { type: 'text-delta', text: 'The rate is 7.1.' }],
      [
        { type: 'verdict', turn: 't1', id: 'v1', at: '', verdict, withheld: '' },
        { type: 'prompt', turn: 't1', text: 'You are a concierge.', versions },
      ],
    ),
  )
  expect(replayed.turns.t1).toMatchObject({ said: 'The rate is 7.1.', prompt: 'You are a concierge.' })
  expect(replayed.turns.t1?.verdicts).toHaveLength(1)
})

test("a settled turn's replacement is marked to its exact length", () => {
  const state = fromDetail(
    detail([
      record({ outcome: 'tripped', replaced: 21, delivered: 'One.\n\nTwo\n\n…\n\nA person can help.' }),
      record({ id: 't2', outcome: 'tripped', replaced: 18, delivered: 'A person can help.' }),
    ]),
  )
  expect(state.turns.t1).toMatchObject({ said: 'One.\n\nTwo', replacement: '…\n\nA person can help.' })
  expect(state.turns.t2).toMatchObject({ said: '', replacement: 'A person can help.' })
})

test('a retry of the same turn starts its text anew', () => {
  const state = afterBatch(
    fromDetail(detail([])),
    batch([start, { type: 'text-delta', text: 'Half' }, start, { type: 'text-delta', text: 'Whole' }]),
  )
  expect(state.turns.t1?.said).toBe('Whole')
})

test('a tool call never goes back, whichever log tells first', () => {
  const call = { id: 'k1', name: 'get_order', args: { orderId: 'SP-10023' } }
  const state = afterBatch(
    fromDetail(detail([])),
    batch(
      [
        start,
        { type: 'tool-call-proposed', call },
        { type: 'tool-result', call: 'k1', name: 'get_order', status: 'ok' },
      ],
      [{ type: 'tool', turn: 't1', call, status: 'cleared' }],
    ),
  )
  expect(state.turns.t1?.tools).toEqual([{ ...call, status: 'ok' }])
})

test('events of a run that nobody announced are left out', () => {
  const state = fromDetail(detail([]))
  expect(afterBatch(state, batch([{ type: 'text-delta', text: 'lost' }])).turns).toEqual({})
})

test('vetoes, messages of people and handoffs stand in time, once each', () => {
  const at = '2026-11-20T09:59:00.000Z'
  const news = batch(
    [start],
    [
      { type: 'vetoed', at, text: 'My order?', code: 'assurance-required', door: 'handler', assurance: 'none' },
      { type: 'agent-message', message: 'm1', at: '2026-11-20T10:01:00.000Z', staff: 'Lea', text: 'Hello' },
      { type: 'handoff', at, state: 'taken' },
      { type: 'assurance', at, assurance: 'verified' },
    ],
  )
  const state = afterBatch(afterBatch(fromDetail(detail([record()])), news), news)
  expect(entriesOf(state).map(({ kind }) => kind)).toEqual(['vetoed', 'turn', 'agent'])
  expect(state).toMatchObject({ handoff: 'taken', assurance: 'verified' })
  expect(afterBatch(fromDetailAt(detail([]), '2026-11-20T10:30:00.000Z'), news).handoff).toBe('none')
})

test('rows read anew settle what has ended and leave what runs on the screen', () => {
  const shown = afterBatch(fromDetail(detail([record()])), batch([start, { type: 'text-delta', text: 'So far' }]))
  expect(refreshed(shown, detail([record()]), readAt).turns.t1?.said).toBe('So far')
  const vetoed = {
    type: 'vetoed',
    at: readAt,
    text: 'My order?',
    code: 'assurance-required',
    door: 'middleware',
    assurance: 'none',
  } as const
  expect(refreshed(afterBatch(shown, batch([], [vetoed])), detail([]), readAt).vetoed).toHaveLength(1)
  const ended = refreshed(shown, detail([record({ outcome: 'done', delivered: 'So far, so good.' })]), readAt)
  expect(ended.turns.t1).toMatchObject({ said: 'So far, so good.', settled: true })
})
