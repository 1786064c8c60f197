import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../support/app.ts'
import { controlOf } from '../support/control.ts'
import { createCustomer } from '../support/customer.ts'
import { stack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const model = controlOf(stack.model)
const completions = 'POST /v1/chat/completions'
const question = 'What does a card payment cost?'
let app: RunningApp

// An app of its own over the same wires, with short limits.
beforeAll(async () => {
  app = await startApp({
    ...stack.env,
    MODEL_FIRST_SECONDS: '1',
    MODEL_IDLE_SECONDS: '1',
    BREAKER_COOLDOWN_SECONDS: '1',
  })
})
afterAll(() => app.stop())
afterEach(() => model.reset())

const problemOf = (answer: { chunks: { type: string; data?: Record<string, unknown> }[] }) =>
  answer.chunks.find(({ type }) => type === 'data-problem')?.data

describe('the model', () => {
  test('cut in mid-stream: what was said stays, what happened is said, and a retry answers', async () => {
    const customer = createCustomer(app.url)
    const conversation = await customer.open()
    await model.set({ paceMs: 5, chunk: 4, fault: { kind: 'cut', afterBytes: 2500, match: completions } })
    const answer = await customer.ask(conversation, question)
    expect(answer.outcome).toBe('failed')
    expect(answer.text.length).toBeGreaterThan(0)
    expect(problemOf(answer)).toMatchObject({ code: 'model-interrupted', retryable: true })
    const { body } = await customer.json('GET', `/api/v1/conversations/${conversation}/messages`)
    const kept = (body as unknown as { messages: { text: string; problem?: { code: string } }[] }).messages.at(-1)
    expect(kept).toMatchObject({ text: answer.text, problem: { code: 'model-interrupted' } })
    await model.reset()
    expect((await customer.ask(conversation, question)).outcome).toBe('done')
  })

  test('an answer that ends without a finish is a failure', async () => {
    const customer = createCustomer(app.url)
    await model.set({ noFinish: true })
    const answer = await customer.ask(await customer.open(), question)
    expect(answer.outcome).toBe('failed')
    expect(problemOf(answer)).toMatchObject({ code: 'model-interrupted' })
    await model.reset()
    expect((await customer.ask(await customer.open(), question)).outcome).toBe('done')
  })

  test('slow to death: the wait has an end', async () => {
    const customer = createCustomer(app.url)
    await model.set({ paceMs: 30_000 })
    const answer = await customer.ask(await customer.open(), question)
    expect(answer.outcome).toBe('failed')
    expect(problemOf(answer)).toMatchObject({ code: 'model-timeout' })
    await model.reset()
    expect((await customer.ask(await customer.open(), question)).outcome).toBe('done')
  })

  test('refused five times: the breaker opens, says so without asking the model, and closes again by itself', async () => {
    const customer = createCustomer(app.url)
    const conversation = await customer.open()
    await model.set({ fault: { kind: 'refuse', match: completions } })
    for (let i = 0; i < 5; i += 1) {
      expect(problemOf(await customer.ask(conversation, question))).toMatchObject({ code: 'model-unavailable' })
    }
    await model.reset()
    const before = ((await model.state()) as { requests: unknown[] }).requests.length
    const open = await customer.ask(conversation, question)
    expect(problemOf(open)).toMatchObject({ code: 'breaker-open', retryable: true })
    expect(problemOf(open)?.retryAfter).toBeGreaterThan(0)
    expect(((await model.state()) as { requests: unknown[] }).requests.length).toBe(before)
    await until(async () => (await customer.ask(conversation, question)).outcome === 'done')
    expect((await customer.ask(conversation, question)).outcome).toBe('done')
  })

  test('rate-limited and corrupt answers fail cleanly', async () => {
    const customer = createCustomer(app.url)
    const conversation = await customer.open()
    await model.set({ fault: { kind: 'rate-limit', times: 1, match: completions } })
    expect(problemOf(await customer.ask(conversation, question))).toMatchObject({ code: 'model-unavailable' })
    await model.set({ script: ['data: {"choices": nonsense}\n\n'] })
    expect((await customer.ask(conversation, question)).outcome).toBe('failed')
    await model.reset()
    expect((await customer.ask(conversation, question)).outcome).toBe('done')
  })
})

describe('the stores', () => {
  test('Redis away: a clear refusal, and nothing said is lost', async () => {
    const customer = createCustomer(app.url)
    const conversation = await customer.open()
    const first = await customer.ask(conversation, question)
    const redis = controlOf(stack.redis)
    await redis.set({ fault: { kind: 'refuse' } })
    try {
      expect((await customer.ask(conversation, question)).problem).toMatchObject({
        code: 'store-unavailable',
        status: 503,
      })
      const { body } = await customer.json('GET', `/api/v1/conversations/${conversation}/messages`)
      expect((body as unknown as { messages: { text: string }[] }).messages.at(-1)?.text).toBe(first.text)
    } finally {
      await redis.reset()
    }
    expect((await customer.ask(conversation, question)).outcome).toBe('done')
  })
})
