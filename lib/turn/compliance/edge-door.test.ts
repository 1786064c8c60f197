import { describe, expect, test } from 'vitest'
import type { Assurance } from '../turn.ts'
import { type EdgeDoorWires, edgeDoor } from './edge-door.ts'

const wires = (assurance: Assurance): EdgeDoorWires => ({
  session: async ({ headers }) => (headers.has('cookie') ? { id: 'ses_1', assurance } : undefined),
  caller: async ({ headers }) => (headers.has('authorization') ? { name: 'shop' } : undefined),
  openAiError: ({ code, title }) => ({ error: { message: title, code } }),
})

const json = { 'content-type': 'application/json' }
const post = (path: string, body: BodyInit, headers: Record<string, string>) =>
  new Request(`http://127.0.0.1${path}`, {
    method: 'POST',
    body,
    headers: { 'idempotency-key': 'key-0001', ...(typeof body === 'string' ? json : {}), ...headers },
  })
const turn = (body: unknown, headers: Record<string, string> = { cookie: 'x' }) =>
  post('/api/v1/conversations/cnv_1/turns', typeof body === 'string' ? body : JSON.stringify(body), headers)
const completion = (messages: unknown, headers: Record<string, string> = { authorization: 'Bearer k' }) =>
  post('/v1/chat/completions', JSON.stringify({ model: 'm', messages }), headers)

describe('edgeDoor', () => {
  test('answers an account question with a typed problem, and records it masked', async () => {
    const request = turn({ text: 'Where is my order? I am a.b@example.com' })
    const veto = await edgeDoor(request, wires('none'))
    expect(veto?.record).toEqual({
      conversation: 'cnv_1',
      session: 'ses_1',
      veto: { code: 'assurance-required', needs: 'basic' },
      text: 'Where is my order? I am a***@example.com',
      assurance: 'none',
    })
    expect(veto?.response.status).toBe(403)
    expect(veto?.response.headers.get('content-type')).toMatch('application/problem+json')
    expect(await veto?.response.json()).toMatchObject({ code: 'assurance-required', needs: 'basic' })
    expect(await request.json()).toHaveProperty('text')
  })

  test('answers in the language of the request', async () => {
    const body = { text: 'Where is my order?', language: 'es' }
    const veto = await edgeDoor(turn(body), wires('none'))
    expect(veto?.response.headers.get('content-language')).toBe('es')
    const other = await edgeDoor(turn({ text: '我的订单在哪里？' }), wires('none'))
    expect(other?.response.headers.get('content-language')).toBe('zh')
  })

  test.each<[string, Request]>([
    ['an ordinary question', turn({ text: 'What is the USD/CNY rate?' })],
    ['malformed JSON', turn('{"text":')],
    ['a list', turn('[]')],
    ['no text', turn({ text: 5 })],
    ['not UTF-8', post('/api/v1/conversations/c/turns', new Uint8Array([0x7b, 0xff, 0x7d]), { cookie: 'x' })],
    ['a text past every limit', turn({ text: 'Where is my order? '.repeat(2000) })],
    ['a body past every limit', turn({ text: 'Where is my order?', padding: 'x'.repeat(300_000) })],
    ['a body with another member', turn({ text: 'Where is my order?', more: 1 })],
    ['a language that no schema knows', turn({ text: 'Where is my order?', language: 'fr' })],
    ['text/plain', turn({ text: 'Where is my order?' }, { cookie: 'x', 'content-type': 'text/plain' })],
    ['no idempotency key', turn({ text: 'Where is my order?' }, { cookie: 'x', 'idempotency-key': '' })],
    ['no session', turn({ text: 'Where is my order?' }, {})],
    ['control characters', turn({ text: 'Where is my order?\0' })],
    ['an unknown key', completion([{ role: 'user', content: 'Where is my order?' }], {})],
    ['messages that end with the caller', completion([{ role: 'system', content: 'Where is my order?' }])],
    ['messages of another type', completion('Where is my order?')],
    ['another path', post('/api/v1/conversations', '{"text":"Where is my order?"}', { cookie: 'x' })],
  ])('passes on %s', async (_name, request) => {
    expect(await edgeDoor(request, wires('none'))).toBeUndefined()
    expect(request.bodyUsed).toBe(false)
  })

  test.each([
    ['my password is hunter2', 'password'],
    ['4242 4242 4242 4242 cvv 123', 'card-security-code'],
    ['the code is 482913', 'one-time-code'],
  ])('refuses what must not be sent, keeping nothing of it: %s', async (text, kind) => {
    const veto = await edgeDoor(turn({ text, language: 'ar' }), wires('verified'))
    expect(veto?.record).toMatchObject({ veto: { code: 'must-not-send', kind }, text: '' })
    expect(veto?.response.status).toBe(422)
    const told = (await veto?.response.json()) as { detail: string }
    expect(told).toMatchObject({ code: 'must-not-send', kind })
    expect(told.detail).toMatch(/\p{Script=Arabic}/u)
  })

  test('refuses files, however they come', async () => {
    const image = [
      { type: 'text', text: 'see' },
      { type: 'image_url', image_url: { url: 'https://x.test/a.png' } },
    ]
    const form = new FormData()
    form.set('file', new Blob(['x']))
    for (const request of [
      post('/api/v1/conversations/c/turns', form, { cookie: 'x' }),
      turn({ text: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==' }),
      completion([{ role: 'user', content: image }]),
      completion('', { authorization: 'Bearer k', 'content-type': 'image/png' }),
    ]) {
      const veto = await edgeDoor(request, wires('verified'))
      expect(veto?.response.status).toBe(415)
      expect(veto?.record).toMatchObject({ veto: { code: 'attachments-refused' }, text: '' })
    }
  })

  test('passes on what the session may ask', async () => {
    expect(await edgeDoor(turn({ text: 'Where is my order?' }), wires('basic'))).toBeUndefined()
  })

  test('answers an OpenAI client in its own shape', async () => {
    const content = [{ type: 'text', text: 'Where is my order?' }]
    const veto = await edgeDoor(completion([{ role: 'user', content }]), wires('none'))
    expect(veto?.record.session).toBe('api:shop')
    expect(await veto?.response.json()).toEqual({
      error: { message: 'Please confirm who you are first', code: 'assurance-required' },
    })
  })
})
