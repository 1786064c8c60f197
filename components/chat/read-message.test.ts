import { expect, test } from 'vitest'
import type { ChatMessage, ShownFact } from './chat-message.ts'
import { groundedFigures, readMessage, textOf } from './read-message.ts'

const rate = (value: string, status: 'fresh' | 'stale' = 'fresh'): ShownFact => ({
  fact: {
    key: 'rate:USD/CNY',
    value,
    unit: 'CNY',
    source: 'rates',
    asOf: '2026-11-20T08:30:00Z',
    validUntil: '2026-11-20T09:00:00Z',
  },
  status,
})

function reply(parts: ChatMessage['parts'], metadata: ChatMessage['metadata'] = {}): ChatMessage {
  return { id: 'm', role: 'assistant', metadata, parts }
}

test('text after a trip is the replacement', () => {
  const view = readMessage(
    reply([
      { type: 'text', text: 'Let me ', state: 'done' },
      { type: 'data-trip', data: { verdict: 'v', offer: 'handoff' } },
      { type: 'text', text: 'A colleague ', state: 'done' },
      { type: 'text', text: 'helps.', state: 'streaming' },
    ]),
  )
  expect(view.segments).toEqual([
    { kind: 'said', text: 'Let me ', streaming: false },
    { kind: 'replacement', text: 'A colleague helps.', streaming: true },
  ])
  expect(view.tripped).toBe(true)
})

test('a fact told again replaces the first; settings of the page are no facts to show', () => {
  const view = readMessage(
    reply([
      { type: 'data-fact', data: rate('7.1') },
      { type: 'data-fact', data: { fact: { key: 'order:A', source: 'orders', reason: 'late' }, status: 'missing' } },
      { type: 'data-fact', data: { ...rate('x'), fact: { ...rate('x').fact, key: 'links:allowed' } } as ShownFact },
      { type: 'data-fact', data: rate('7.2', 'stale') },
    ]),
  )
  expect(view.facts.map((shown) => [shown.fact.key, shown.status])).toEqual([
    ['rate:USD/CNY', 'stale'],
    ['order:A', 'missing'],
  ])
  expect(groundedFigures(view.facts)).toEqual(['7.2'])
})

test('how it ended is read from the stream, or from the transcript', () => {
  expect(readMessage(reply([{ type: 'data-stopped', data: { by: 'lead' } }], { outcome: 'stopped' })).stoppedBy).toBe(
    'lead',
  )
  expect(readMessage(reply([], { outcome: 'stopped' })).stoppedBy).toBe('customer')
  expect(readMessage(reply([], { outcome: 'tripped' })).tripped).toBe(true)
})

test('empty text parts draw nothing', () => {
  expect(readMessage(reply([{ type: 'text', text: '', state: 'streaming' }])).segments).toEqual([])
  expect(textOf(reply([{ type: 'step-start' }, { type: 'text', text: 'a' }, { type: 'text', text: 'b' }]))).toBe('ab')
})
