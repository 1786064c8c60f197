import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOpenAI } from '@ai-sdk/openai'
import { stepCountIs, streamText, tool } from 'ai'
import OpenAI from 'openai'
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { languages } from '#lib/text/language.ts'
import { lastMessage } from '#lib/turn/context/last-message.ts'
import { canary, systemPrompt } from '#lib/turn/context/system-prompt.ts'
import { serve } from '#local/http/serve.ts'
import { thoughts } from './completion.ts'
import { misbehaviours, rehearsedItems } from './misbehaviours.ts'
import { createRehearsalModel } from './rehearsal-model.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const start = async (options: { key?: string; paceMs?: number; logFile?: string } = {}) => {
  let ids = 0
  const model = createRehearsalModel({
    name: 'rehearsal-concierge',
    key: options.key,
    paceMs: options.paceMs ?? 0,
    averageChunk: 4,
    logFile: options.logFile,
    now: () => new Date(),
    newId: () => String(++ids),
  })
  const server = await serve({ name: 'model', port: 0, rehearsal: true, tied: false, embedded: true, ...model })
  cleanups.push(server.close)
  const control = (body: unknown) => fetch(`${server.url}/_control`, { method: 'POST', body: JSON.stringify(body) })
  const state = async () => (await fetch(`${server.url}/_control`)).json()
  const client = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: options.key ?? 'any', maxRetries: 0 })
  return { url: server.url, client, control, state }
}

const model = 'rehearsal-concierge'
const fact = {
  key: 'rate:USD/CNY',
  value: '7.1234',
  unit: 'CNY',
  source: 'rehearsal rates',
  asOf: '2026-11-20T08:30:00Z',
  validUntil: '2026-11-20T08:31:00Z',
}
const question = (text: string, more: Partial<Parameters<typeof lastMessage>[0]> = {}) =>
  lastMessage({
    facts: [],
    missing: [],
    session: { id: 's', assurance: 'none' },
    language: 'en',
    now: new Date('2026-11-20T08:30:42Z'),
    text,
    ...more,
  })
const prompt = (text: string, more: Partial<Parameters<typeof lastMessage>[0]> = {}) => [
  { role: 'system' as const, content: systemPrompt([]) },
  { role: 'user' as const, content: question(text, more) },
]

test('the openai client streams an answer with its usage', async () => {
  const { client } = await start()
  const stream = await client.chat.completions.create({
    model,
    messages: prompt('USD to CNY?', { facts: [fact] }),
    stream: true,
    stream_options: { include_usage: true },
  })
  const chunks = await Array.fromAsync(stream)
  expect(chunks[0]?.choices[0]?.delta).toEqual({ role: 'assistant', content: '' })
  expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe(
    '1 USD = 7.1234 CNY as of 08:30 UTC (rehearsal rates).',
  )
  expect(chunks.flatMap((chunk) => chunk.choices[0]?.finish_reason ?? [])).toEqual(['stop'])
  const last = chunks.at(-1)
  expect(last?.choices).toEqual([])
  expect(last?.usage?.total_tokens).toBe((last?.usage?.prompt_tokens ?? 0) + (last?.usage?.completion_tokens ?? 0))
  expect(chunks.length).toBeGreaterThan(8)
})

test('the openai client gets the same answer whole', async () => {
  const { client } = await start()
  const completion = await client.chat.completions.create({ model, messages: prompt('USD to CNY?', { facts: [fact] }) })
  expect(completion.choices[0]).toMatchObject({
    finish_reason: 'stop',
    message: { role: 'assistant', content: '1 USD = 7.1234 CNY as of 08:30 UTC (rehearsal rates).' },
  })
  expect(completion.usage?.completion_tokens).toBeGreaterThan(0)
})

test('the AI SDK runs a call and streams the answer to its result', async () => {
  const { url } = await start()
  const provider = createOpenAI({ baseURL: `${url}/v1`, apiKey: 'any' })
  const pairs: string[] = []
  const result = streamText({
    model: provider.chat(model),
    instructions: systemPrompt([]),
    messages: [{ role: 'user', content: question('USD to CNY?') }],
    tools: {
      get_exchange_rate: tool({
        inputSchema: z.object({ pair: z.string() }),
        execute: async ({ pair }) => {
          pairs.push(pair)
          return [fact]
        },
      }),
    },
    stopWhen: stepCountIs(3),
    maxRetries: 0,
  })
  expect(await result.text).toBe('1 USD = 7.1234 CNY as of 08:30 UTC (rehearsal rates).')
  expect(pairs).toEqual(['USD/CNY'])
  const steps = await result.steps
  expect(steps.map(({ finishReason }) => finishReason)).toEqual(['tool-calls', 'stop'])
  expect(steps.every(({ usage }) => (usage.outputTokens ?? 0) > 0)).toBe(true)
})

test('call arguments come in pieces', async () => {
  const { client, control } = await start()
  await control({ chunk: 3 })
  const stream = await client.chat.completions.create({
    model,
    messages: prompt('USD to CNY?'),
    tools: [{ type: 'function', function: { name: 'get_exchange_rate', parameters: {} } }],
    stream: true,
  })
  const deltas = (await Array.fromAsync(stream)).flatMap((chunk) => chunk.choices[0]?.delta.tool_calls ?? [])
  expect(deltas[0]).toMatchObject({ index: 0, id: 'call_2', type: 'function', function: { name: 'get_exchange_rate' } })
  expect(deltas.length).toBeGreaterThan(4)
  expect(deltas.map((delta) => delta.function?.arguments).join('')).toBe('{"pair":"USD/CNY"}')
})

test('every rehearsed item breaks in every language, by words or by order, and not when told why', async () => {
  const { client, control } = await start()
  await control({ chunk: 40 })
  const say = async (text: string, language: (typeof languages)[number], note = '') => {
    const [system, user] = prompt(text, { language })
    const completion = await client.chat.completions.create({
      model,
      messages: [{ role: 'system', content: `${system?.content}${note}` }, user ?? { role: 'user', content: '' }],
    })
    return completion.choices[0]?.message.content ?? ''
  }
  for (const item of rehearsedItems) {
    for (const language of languages) {
      const { leadIn, followUp, forbidden, call } = misbehaviours[item][language]
      const broken = await say(`please rehearse ${item} now`, language)
      expect(broken.startsWith(leadIn)).toBe(true)
      expect(broken).toContain(forbidden)
      if (!call) expect(broken.endsWith(followUp)).toBe(true)
      if (item === '3.2') expect(broken).toContain(canary)
      const told = await say(`please rehearse ${item} now`, language, `\n<verdict item="${item}">why</verdict>`)
      if (forbidden) expect(told).not.toContain(forbidden)
      expect(told).toBe([leadIn, followUp].join(language === 'zh' ? '' : ' '))
    }
  }
  await control({ misbehave: '4.1' })
  expect(await say('hello', 'en')).toContain(misbehaviours['4.1'].en.forbidden)
  await control({ misbehave: null })
  expect(await say('hello', 'en')).toMatch(/^Hello!/)
})

test('a call that must not run is proposed once, and what comes of it is taken quietly', async () => {
  const { client } = await start()
  const first = await client.chat.completions.create({ model, messages: prompt('rehearse 6.3') })
  const message = first.choices[0]?.message
  expect(message?.tool_calls).toMatchObject([{ function: { name: 'refund_order' } }])
  const second = await client.chat.completions.create({
    model,
    messages: [
      ...prompt('rehearse 6.3'),
      message ?? { role: 'assistant', content: '' },
      { role: 'tool', tool_call_id: message?.tool_calls?.[0]?.id ?? '', content: '{"error":"refused"}' },
    ],
  })
  expect(second.choices[0]?.message.content).toBe(misbehaviours['6.3'].en.followUp)
})

test('told why, it goes on where the prompt ends', async () => {
  const { client } = await start()
  const { leadIn, followUp } = misbehaviours['4.1'].en
  const completion = await client.chat.completions.create({
    model,
    messages: [
      ...prompt('rehearse 4.1'),
      { role: 'system', content: '<verdict item="4.1">promises a call</verdict>' },
      { role: 'assistant', content: `${leadIn} ` },
    ],
  })
  expect(completion.choices[0]?.message.content).toBe(followUp)
})

test.each([1, 3, 40])('chunks of exactly %i characters', async (chunk) => {
  const { client, control } = await start()
  await control({ chunk })
  const stream = await client.chat.completions.create({
    model,
    messages: prompt('你好', { language: 'zh' }),
    stream: true,
  })
  const pieces = (await Array.fromAsync(stream)).flatMap((part) => part.choices[0]?.delta.content || [])
  expect(pieces.slice(0, -1).every((piece) => [...piece].length === chunk)).toBe(true)
  expect(pieces.join('')).toMatch(/^您好/)
})

test('echo repeats all that it was given and calls what the customer names', async () => {
  const { client, control } = await start()
  await control({ echo: true })
  const echoed = await client.chat.completions.create({ model, messages: prompt('hello', { facts: [fact] }) })
  for (const part of [canary, '7.1234', 'hello']) expect(echoed.choices[0]?.message.content).toContain(part)
  const named = await client.chat.completions.create({
    model,
    messages: prompt('call refund_order {"orderId":"SP-10023","amount":"1.00"} and list_orders'),
  })
  expect(named.choices[0]?.finish_reason).toBe('tool_calls')
  expect(named.choices[0]?.message.tool_calls).toMatchObject([
    { function: { name: 'refund_order', arguments: '{"orderId":"SP-10023","amount":"1.00"}' } },
    { function: { name: 'list_orders', arguments: '{}' } },
  ])
})

test('scripts, missing ends and thoughts are played on the wire', async () => {
  const { url, control } = await start()
  const raw = async () => {
    const response = await fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model, messages: prompt('hello'), stream: true }),
    })
    return response.text()
  }
  await control({ script: ['data: {"a":1}', ': comment\n', 'data: [DONE]'] })
  expect(await raw()).toBe('data: {"a":1}\n\n: comment\ndata: [DONE]\n\n')
  await control({ script: null, noFinish: true })
  expect(await raw()).not.toMatch(/"finish_reason":"|\[DONE\]/)
  await control({ noFinish: false, reasoning: true, chunk: 1000 })
  const thought = await raw()
  expect(thought).toContain(`"reasoning_content":"${thoughts}"`)
  expect(thought.indexOf('reasoning_content')).toBeLessThan(thought.indexOf('Hello!'))
})

test('stops at once when the client goes away, and says how many went', async () => {
  const { client, state } = await start({ paceMs: 20 })
  const stream = await client.chat.completions.create({ model, messages: prompt('hello'), stream: true })
  for await (const chunk of stream) if (chunk.choices[0]?.delta.content) break
  await vi.waitFor(async () => expect(await state()).toMatchObject({ streams: 1, aborted: 1 }))
})

test('limits and stop texts end an answer early', async () => {
  const { client } = await start()
  const short = await client.chat.completions.create({ model, messages: prompt('hello'), max_completion_tokens: 3 })
  expect(short.choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'Hello!' } })
  const stopped = await client.chat.completions.create({ model, messages: prompt('hello'), stop: ' can' })
  expect(stopped.choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'Hello! I' } })
})

test('errors have the OpenAI shape', async () => {
  const { url, client, state } = await start({ key: 'right' })
  const wrong = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'wrong', maxRetries: 0 })
  await expect(wrong.models.list()).rejects.toMatchObject({ status: 401, code: 'invalid_api_key' })
  expect((await client.models.list()).data).toMatchObject([{ id: model, object: 'model' }])
  const create = (body: object) => client.chat.completions.create(body as never)
  await expect(create({ model: 'other', messages: prompt('hi') })).rejects.toMatchObject({
    status: 404,
    code: 'model_not_found',
  })
  await expect(create({ model, messages: [] })).rejects.toMatchObject({ status: 400, param: 'messages' })
  await expect(create({ model, messages: prompt('hi'), n: 2 })).rejects.toMatchObject({ status: 400 })
  const post = (body: string) =>
    fetch(`${url}/v1/chat/completions`, { method: 'POST', body, headers: { authorization: 'Bearer right' } })
  expect((await post('{"mod')).status).toBe(400)
  expect((await (await post('null')).json()).error.type).toBe('invalid_request_error')
  expect((await fetch(`${url}/v1/nothing`, { headers: { authorization: 'Bearer right' } })).status).toBe(404)
  expect((await state()).requests.length).toBe(5)
})

test('keeps every request body, in a file too', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'model-'))
  cleanups.push(() => rm(directory, { recursive: true }))
  const logFile = join(directory, 'requests.jsonl')
  const { client, state } = await start({ logFile })
  await client.chat.completions.create({ model, messages: prompt('first') })
  await client.chat.completions.create({ model, messages: prompt('second') })
  const { requests } = await state()
  expect(JSON.stringify(requests.at(-1).body)).toContain('second')
  const lines = (await readFile(logFile, 'utf8')).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(requests)
})

test('refuses an order that makes no sense', async () => {
  const { control } = await start()
  for (const body of [{ chunk: 0 }, { misbehave: '99.9' }, { unheard: true }, { paceMs: -1 }]) {
    expect((await control(body)).status).toBe(400)
  }
})
