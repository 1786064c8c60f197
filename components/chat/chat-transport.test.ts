import { readUIMessageStream } from 'ai'
import { expect, test } from 'vitest'
import type { ChatMessage } from './chat-message.ts'
import { chatTransport } from './chat-transport.ts'
import { ProblemError, UnreachableError } from './problem-error.ts'

const question: ChatMessage = {
  id: 'q1',
  role: 'user',
  metadata: { key: 'key-0001' },
  parts: [{ type: 'text', text: 'Rate?' }],
}

function send(answer: (request: Request) => Response | Promise<Response>, turns: string[] = []) {
  const transport = chatTransport({
    conversation: () => Promise.resolve('c/1'),
    language: () => 'es',
    onTurn: (turn) => turns.push(turn),
    fetch: async (input, init) => answer(new Request(new URL(String(input), 'http://localhost'), init)),
  })
  return transport.sendMessages({
    trigger: 'submit-message',
    chatId: 'x',
    messageId: undefined,
    messages: [question],
    abortSignal: undefined,
  })
}

const chunks = [
  { type: 'start', messageId: 'm1' },
  { type: 'data-turn', data: { turn: 't1', model: { name: 'm', rehearsal: true } } },
  { type: 'text-start', id: 'a' },
  { type: 'text-delta', id: 'a', delta: 'Hola' },
  { type: 'text-end', id: 'a' },
  { type: 'finish', messageMetadata: { outcome: 'done', at: '2026-11-20T08:30:00Z' } },
]

test('one question is one turn, under its own key, and its stream is the message', async () => {
  const turns: string[] = []
  let seen: Request | undefined
  const stream = await send((request) => {
    seen = request
    const body = `${chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')}data: [DONE]\n\n`
    return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-turn-id': 't1' } })
  }, turns)
  expect(seen && new URL(seen.url).pathname).toBe('/api/v1/conversations/c%2F1/turns')
  expect(seen?.headers.get('idempotency-key')).toBe('key-0001')
  expect(await seen?.json()).toEqual({ text: 'Rate?', language: 'es' })
  expect(turns).toEqual(['t1'])
  let last: ChatMessage | undefined
  for await (const message of readUIMessageStream<ChatMessage>({ stream })) last = message
  expect(last?.metadata).toEqual({ outcome: 'done', at: '2026-11-20T08:30:00Z' })
  expect(last?.parts.map((part) => part.type)).toEqual(['data-turn', 'text'])
})

test('a problem is told as one, anything else as unreachable', async () => {
  const problem = { type: 'x', code: 'turn-running', status: 409, title: 'T', detail: 'D', retryable: true, turn: 't0' }
  await expect(send(() => Response.json(problem, { status: 409 }))).rejects.toEqual(new ProblemError(problem as never))
  await expect(send(() => new Response('<html>', { status: 502 }))).rejects.toBeInstanceOf(UnreachableError)
  await expect(send(() => Promise.reject(new TypeError('fetch failed')))).rejects.toBeInstanceOf(UnreachableError)
})
