import { expect, test } from 'vitest'
import type { ChatMessage } from './chat-message.ts'
import type { TranscriptMessage } from './conversation-client.ts'
import { readMessage } from './read-message.ts'
import { mergeTranscript, restoreMessages, turnOf } from './restore-messages.ts'

const at = '2026-11-20T08:30:00.000Z'
const asked: TranscriptMessage = { id: 's1', turn: 't1', role: 'customer', text: 'Rate?', at }
const answered: TranscriptMessage = { id: 's2', turn: 't1', role: 'assistant', text: '7.1', at, outcome: 'done' }
const question = (text: string, when = at): ChatMessage => ({
  id: `local-${text}`,
  role: 'user',
  metadata: { at: when },
  parts: [{ type: 'text', text }],
})
const partial: ChatMessage = {
  id: 'local-reply',
  role: 'assistant',
  parts: [
    { type: 'data-turn', data: { turn: 't2', model: { name: 'm', rehearsal: true } } },
    { type: 'text', text: 'It is', state: 'streaming' },
  ],
}
const ids = (messages: ChatMessage[]) => messages.map((message) => message.id)

test('restores roles, outcome, problem, and the replacement as such', () => {
  const problem = { type: 'x', code: 'run-lost', status: 503, title: 'T', detail: 'D', retryable: true } as const
  const [customer, agent, replaced, failed] = restoreMessages([
    asked,
    { id: 's3', turn: 't1', role: 'agent', text: 'Hello', at },
    {
      id: 's4',
      turn: 't2',
      role: 'assistant',
      text: 'Said.\n\nReplacement.',
      at,
      outcome: 'tripped',
      replaced: true,
      replacementStart: 7,
    },
    { id: 's5', turn: 't3', role: 'assistant', text: '', at, outcome: 'failed', problem },
  ])
  expect(customer?.role).toBe('user')
  expect(agent?.metadata?.author).toBe('agent')
  expect(replaced && readMessage(replaced).segments.map(({ kind, text }) => [kind, text])).toEqual([
    ['said', 'Said.'],
    ['replacement', 'Replacement.'],
  ])
  expect(failed && readMessage(failed).problem?.code).toBe('run-lost')
  expect(turnOf(partial)).toBe('t2')
})

test('the transcript wins once it holds the turn', () => {
  const transcript = [asked, answered, { ...asked, id: 's6', turn: 't2', text: 'Again?' }]
  expect(ids(mergeTranscript([question('Rate?'), question('Again?'), partial], transcript))).toEqual(['s1', 's2', 's6'])
})

test('what it does not hold yet stays, with what was said', () => {
  expect(
    ids(mergeTranscript([...restoreMessages([asked, answered]), question('Again?'), partial], [asked, answered])),
  ).toEqual(['s1', 's2', 'local-Again?', 'local-reply'])
})

test('a question whose answer never came is not shown twice when it did arrive', () => {
  expect(ids(mergeTranscript([question('Rate?')], [asked, answered]))).toEqual(['s1', 's2'])
  // The same words, asked again a minute later, are another question.
  expect(ids(mergeTranscript([question('Rate?', '2026-11-20T08:31:00.000Z')], [asked, answered]))).toEqual([
    's1',
    's2',
    'local-Rate?',
  ])
})

test('an empty page takes the transcript as it is', () => {
  expect(ids(mergeTranscript([], [asked, answered]))).toEqual(['s1', 's2'])
})

test('while the turn runs, the longer text is shown; once it has ended, the transcript’s', () => {
  const running = [
    { ...asked, id: 's6', turn: 't2' },
    { ...answered, id: 't2', turn: 't2', text: 'It' },
  ]
  const local = [question('Rate?'), partial]
  expect(ids(mergeTranscript(local, running, 't2'))).toEqual(['local-Rate?', 'local-reply'])
  expect(ids(mergeTranscript(local, running))).toEqual(['s6', 't2'])
  const further = [running[0], { ...running[1], text: 'It is 7.1234' }] as TranscriptMessage[]
  expect(ids(mergeTranscript(local, further, 't2'))).toEqual(['s6', 't2'])
})

test('a person’s message has no turn', () => {
  const [message] = restoreMessages([{ id: 'a1', turn: null, role: 'agent', text: 'Hello', at }])
  expect(message?.metadata).toEqual({ at, author: 'agent' })
})
