import { neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { misbehaviours, type RehearsedItem } from '#local/model/misbehaviours.ts'
import { controlOf } from '../support/control.ts'
import { createCustomer, readAnswer } from '../support/customer.ts'
import { signInLead } from '../support/lead.ts'
import { verify } from '../support/merchant.ts'
import { stack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const model = controlOf(stack.model)
const customer = createCustomer(stack.app)
let conversation: string
let lead: Awaited<ReturnType<typeof signInLead>>

interface Detail {
  turns: { question: string; outcome: string; verdicts: { verdict: { item: string }; withheld: string }[] }[]
  vetoed: { text: string; code: string }[]
}

const detail = async () => (await lead.json('GET', `/api/console/conversations/${conversation}`)) as Detail

// One conversation, told in order: each test goes on where the one before ended.
describe('one conversation on workerd', () => {
  beforeAll(async () => {
    conversation = await customer.open()
    // Signs in anew: that the password's hash is checked on workerd is part of it.
    lead = await signInLead({ app: stack.app, lead: stack.lead })
  })
  afterAll(() => model.reset())

  test('a rate is streamed, with the merchant’s figure and its as-of time', async () => {
    await model.set({ paceMs: 30, chunk: 4 })
    const asked = performance.now()
    const response = await customer.begin(conversation, 'What is the USD to CNY rate?')
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1')
    const arrivals: number[] = []
    const [timed, whole] = response.body?.tee() ?? []
    const watch = timed?.pipeTo(new WritableStream({ write: () => void arrivals.push(performance.now() - asked) }))
    const answer = await readAnswer(new Response(whole ?? null, { headers: response.headers }))
    await watch
    await model.reset()

    const fact = answer.chunks.find(({ type }) => type === 'data-fact')?.data?.fact as Record<string, string>
    expect(fact.source).toBe('rehearsal rates')
    expect(answer.text).toContain(fact.value)
    expect(answer.text).toContain(fact.asOf?.slice(11, 16))
    expect(answer.outcome).toBe('done')
    // As it was written, not in one piece at the end.
    expect(arrivals.length).toBeGreaterThan(5)
    expect((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThan(150)
  })

  test('the state of an order is vetoed at the first door, on record and on the lead’s screen', async () => {
    const answer = await customer.ask(conversation, 'Where is my order SP-10023?')
    expect(answer.problem).toMatchObject({ status: 403, code: 'assurance-required', needs: 'basic' })
    // The record is made after the answer.
    await until(async () => (await detail()).vetoed.length > 0)
    expect((await detail()).vetoed).toMatchObject([{ code: 'assurance-required', text: 'Where is my order SP-10023?' }])
    neonConfig.fetchEndpoint = stack.env.DATABASE_HTTP_URL ?? ''
    const sql = neon(stack.env.DATABASE_URL ?? '')
    expect(await sql`select door from vetoes where conversation_id = ${conversation}`).toEqual([{ door: 'middleware' }])
  })

  test('the code raises the session, and that order’s state is streamed', async () => {
    const confirmed = await verify(customer, conversation, stack.merchant, { orderId: 'SP-10023' })
    expect(confirmed).toMatchObject({ status: 200, body: { session: { assurance: 'verified' } } })
    const answer = await customer.ask(conversation, 'Where is my order SP-10023?')
    expect(answer.outcome).toBe('done')
    expect(answer.text).toMatch(/shipped/i)
    expect(answer.chunks.filter(({ type }) => type === 'data-fact').map(({ id }) => id)).toEqual(['order:SP-10023'])
  })

  test('stop ends the answer and the model’s work', async () => {
    await model.set({ paceMs: 60, chunk: 2 })
    const response = await customer.begin(conversation, 'What does a card payment cost?')
    const turn = response.headers.get('x-turn-id')
    const stopped = await customer.json('POST', `/api/v1/conversations/${conversation}/turns/${turn}/stop`, {})
    expect(stopped).toMatchObject({ status: 202, body: { turn, state: 'stopping' } })
    expect((await readAnswer(response)).outcome).toBe('stopped')
    await until(async () => Number((await model.state()).aborted) > 0)
    await model.reset()
  })

  test.each(['3.2', '5.1', '8.2'] as const satisfies readonly RehearsedItem[])(
    'a model that breaks item %s, told why or not, is cut and replaced, and the lead sees why',
    async (item) => {
      await model.set({ misbehave: item, deaf: true, chunk: 3, paceMs: 0 })
      const answer = await customer.ask(conversation, 'How do refunds work?')
      await model.reset()
      const { leadIn, forbidden } = misbehaviours[item].en
      const bytes = new TextDecoder().decode(answer.raw)
      expect(bytes).not.toContain(forbidden)
      expect(bytes).not.toContain(JSON.stringify(forbidden).slice(1, -1))
      expect(answer.outcome).toBe('tripped')
      expect(answer.text.startsWith(leadIn)).toBe(true)
      expect(answer.chunks.find(({ type }) => type === 'data-trip')?.data).toMatchObject({ offer: 'handoff' })
      // The replacement is a text part of its own, after what was clean.
      expect(answer.text.slice(leadIn.length)).toMatch(/person|colleague|team/i)
      const last = (await detail()).turns.at(-1)
      expect(last).toMatchObject({ outcome: 'tripped' })
      expect(last?.verdicts.map(({ verdict }) => verdict.item)).toContain(item)
    },
  )

  test('the lead reads it all, live too', async () => {
    const { turns } = await detail()
    expect(turns.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'stopped', 'tripped', 'tripped', 'tripped'])
    const leave = new AbortController()
    const live = await fetch(new URL(`/api/console/conversations/${conversation}/live`, stack.app), {
      headers: { cookie: lead.cookie },
      signal: leave.signal,
    })
    const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader()
    let seen = ''
    await until(async () => {
      seen += (await reader?.read())?.value ?? ''
      return seen.includes('"outcome":"tripped"')
    })
    leave.abort()
  })
})
