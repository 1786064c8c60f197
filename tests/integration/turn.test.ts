import { afterEach, describe, expect, test } from 'vitest'
import { controlOf } from '../support/control.ts'
import { chunksOf, createCustomer, readAnswer } from '../support/customer.ts'
import { signInLead } from '../support/lead.ts'
import { merchantControl, verify } from '../support/merchant.ts'
import { stack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const model = controlOf(stack.model)
const merchant = merchantControl(stack.merchant)
afterEach(async () => {
  await model.reset()
  await merchant.reset()
})

describe('a rate question', () => {
  test.each([
    ['en', 'What is the USD to CNY rate?'],
    ['zh', '美元兑人民币的汇率是多少？'],
    ['es', '¿A cuánto está el dólar frente al yuan?'],
    ['ar', 'كم سعر صرف الدولار مقابل اليوان؟'],
  ])('is answered with the merchant’s figure and its as-of time (%s)', async (language, text) => {
    const customer = createCustomer(stack.app)
    const answer = await customer.ask(await customer.open(language), text)
    expect(answer.status).toBe(200)
    const fact = answer.chunks.find(({ type }) => type === 'data-fact')?.data?.fact as {
      value: string
      asOf: string
      source: string
    }
    expect(fact.source).toBe('rehearsal rates')
    expect(answer.text.normalize('NFKC')).toContain(fact.value)
    expect(answer.text).toContain(fact.asOf.slice(11, 16))
    expect(answer.outcome).toBe('done')
  })

  test('a follow-up keeps the base currency', async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    await customer.ask(conversation, 'What is the GBP to EUR rate?')
    const answer = await customer.ask(conversation, 'and in yen?')
    expect(answer.chunks.find(({ type }) => type === 'data-fact')?.id).toBe('rate:GBP/JPY')
    expect(answer.text).toContain('JPY')
  })

  test.each([
    ['late', { kind: 'delay', ms: 2000 }],
    ['unavailable', { kind: 'refuse' }],
  ])('a rate that is %s is named so, to the model and on the screen', async (reason, fault) => {
    await merchant.set({ fault: { ...fault, match: 'GET /v1/rates' } })
    const customer = createCustomer(stack.app)
    const answer = await customer.ask(await customer.open(), 'What is the USD to CNY rate?')
    expect(answer.chunks.find(({ type }) => type === 'data-fact')?.data).toMatchObject({
      status: 'missing',
      fact: { key: 'rate:USD/CNY', reason },
    })
    const { requests } = (await model.state()) as { requests: unknown[] }
    expect(JSON.stringify(requests)).toContain(`\\"reason\\":\\"${reason}\\",\\"status\\":\\"missing\\"`)
    // The model may ask again through its tool; where that fails too, no figure is made up.
    if (reason === 'unavailable') expect(answer.text).not.toMatch(/\d[.,]\d{2}/)
    expect(answer.outcome).toBe('done')
  })
})

describe('order state', () => {
  test('is vetoed for a guest, told after verification, and only of that customer', async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    const vetoed = await customer.ask(conversation, 'Where is my order SP-10023?')
    expect(vetoed.status).toBe(403)
    expect(vetoed.headers.get('content-type')).toContain('application/problem+json')
    expect(vetoed.problem).toMatchObject({ code: 'assurance-required', needs: 'basic' })

    const confirmed = await verify(customer, conversation, stack.merchant, { orderId: 'SP-10023' })
    expect(confirmed).toMatchObject({ status: 200, body: { session: { assurance: 'verified' } } })

    const answer = await customer.ask(conversation, 'Where is my order SP-10023?')
    expect(answer.outcome).toBe('done')
    expect(answer.text).toMatch(/shipped/i)
    expect(answer.chunks.filter(({ type }) => type === 'data-fact').map(({ id }) => id)).toEqual(['order:SP-10023'])

    // Another customer's order does not exist for this one.
    const others = await customer.ask(conversation, 'And where is order SP-10061?')
    const { requests } = (await model.state()) as { requests: unknown[] }
    expect(JSON.stringify(others.chunks)).not.toContain('"key":"order:SP-10061"')
    expect(JSON.stringify(requests.at(-1))).not.toContain('order:SP-10061')

    const lead = await signInLead(stack)
    const detail = (await lead.json('GET', `/api/console/conversations/${conversation}`)) as {
      vetoed: { text: string; code: string }[]
    }
    expect(detail.vetoed[0]).toMatchObject({ code: 'assurance-required', text: 'Where is my order SP-10023?' })
  })

  test('by API: a Bearer token is raised by the code and never falls back to a guest', async () => {
    const app = createCustomer(stack.app, { bearer: true })
    const conversation = await app.open()
    const before = app.token
    expect(before).not.toBe('')
    const confirmed = await verify(app, conversation, stack.merchant, { email: 'amelia@example.com' })
    app.token = (confirmed.body as unknown as { session: { token: string } }).session.token
    expect((await app.ask(conversation, 'Where is my order SP-10023?')).outcome).toBe('done')
    app.token = `${before.slice(0, -4)}AAAA`
    expect((await app.ask(conversation, 'Where is my order SP-10023?')).problem).toMatchObject({
      code: 'session-invalid',
      status: 401,
    })
  })

  test('a wrong code raises nothing and says how many tries are left; an unknown order answers alike', async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    const known = await customer.json('POST', `/api/v1/conversations/${conversation}/verification`, {
      orderId: 'SP-10023',
    })
    const unknown = await customer.json('POST', `/api/v1/conversations/${conversation}/verification`, {
      orderId: 'ZZ-99999',
    })
    const shape = (answer: typeof known) => [
      answer.status,
      Object.keys((answer.body as Record<string, object>).verification ?? {}),
    ]
    expect(shape(unknown)).toEqual(shape(known))
    const { verification } = unknown.body as unknown as { verification: { id: string } }
    const wrong = await customer.json('POST', `/api/v1/conversations/${conversation}/verification/confirm`, {
      verification: verification.id,
      code: '000000',
    })
    expect(wrong).toMatchObject({ status: 403, body: { code: 'verification-failed' } })
    expect((await customer.ask(conversation, 'Where is my order SP-10023?')).status).toBe(403)
  })

  test('a code of another session is unknown', async () => {
    const owner = createCustomer(stack.app)
    const conversation = await owner.open()
    const started = await owner.json('POST', `/api/v1/conversations/${conversation}/verification`, {
      orderId: 'SP-10023',
    })
    const { verification } = started.body as unknown as { verification: { id: string } }
    const thief = createCustomer(stack.app)
    const own = await thief.open()
    const answer = await thief.json('POST', `/api/v1/conversations/${own}/verification/confirm`, {
      verification: verification.id,
      code: '123456',
    })
    expect(answer).toMatchObject({ status: 404, body: { code: 'verification-unknown' } })
  })
})

describe('a run', () => {
  test('refuses a second turn with the running one’s id, and stops when told', async () => {
    const abortedStreams = async () => ((await model.state()) as { aborted: number }).aborted
    const abortedBefore = await abortedStreams()
    await model.set({ paceMs: 60, chunk: 2 })
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    const response = await customer.begin(conversation, 'What does a card payment cost?')
    const turn = response.headers.get('x-turn-id')
    const second = await customer.ask(conversation, 'hello?')
    expect(second.problem).toMatchObject({ code: 'turn-running', status: 409, turn })

    const stopped = await customer.json('POST', `/api/v1/conversations/${conversation}/turns/${turn}/stop`, {})
    expect(stopped).toMatchObject({ status: 202, body: { turn, state: 'stopping' } })
    const answer = await readAnswer(response)
    expect(answer.outcome).toBe('stopped')
    expect(answer.chunks.some(({ type }) => type === 'data-stopped')).toBe(true)
    // The socket to the model is closed, not only the customer's.
    await until(async () => (await abortedStreams()) > abortedBefore)
    const again = await customer.ask(conversation, 'What is the USD to EUR rate?')
    expect(again.outcome).toBe('done')
  })

  test('goes on when the customer’s connection is gone, and its answer is there afterwards', async () => {
    await model.set({ paceMs: 20, chunk: 4 })
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    const leave = new AbortController()
    const response = await customer.begin(conversation, 'What does a card payment cost?', 'leaving-12345', leave.signal)
    await response.body?.getReader().read()
    leave.abort()
    const messages = () => customer.json('GET', `/api/v1/conversations/${conversation}/messages`)
    await until(async () => (await messages()).body.runningTurn === null)
    const { body } = await messages()
    const answer = (body as unknown as { messages: { role: string; text: string; outcome: string }[] }).messages.at(-1)
    expect(answer).toMatchObject({ role: 'assistant', outcome: 'done' })
    expect(answer?.text).toContain('1.9')

    // The same message again is the same run, replayed.
    const replay = await readAnswer(
      await customer.begin(conversation, 'What does a card payment cost?', 'leaving-12345'),
    )
    expect(replay.headers.get('idempotent-replay')).toBe('true')
    expect(replay.text).toBe(answer?.text)
    const other = await readAnswer(await customer.begin(conversation, 'Something else', 'leaving-12345'))
    expect(other.problem).toMatchObject({ code: 'idempotency-key-reused', status: 422 })
  })

  test('every event carries its log id, and ids only grow', async () => {
    const customer = createCustomer(stack.app)
    const answer = await customer.ask(await customer.open(), 'What does a card payment cost?')
    const ids = [...new TextDecoder().decode(answer.raw).matchAll(/^id: (\d+)-(\d+)$/gm)].map(
      ([, epoch, seq]) => [Number(epoch), Number(seq)] as const,
    )
    expect(ids.length).toBeGreaterThan(2)
    expect(
      ids.every(([epoch, seq], i) => i === 0 || epoch > (ids[i - 1]?.[0] ?? 0) || seq > (ids[i - 1]?.[1] ?? 0)),
    ).toBe(true)
  })
})

describe('a person', () => {
  test('nobody on duty is said honestly; a lead takes over, and the model is silent', async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    const asked = await customer.json('POST', `/api/v1/conversations/${conversation}/handoff`, {
      reason: 'my card 4242424242424242',
    })
    expect(['unattended', 'queued']).toContain((asked.body as unknown as { handoff: { state: string } }).handoff.state)

    const lead = await signInLead(stack)
    await lead.json('GET', '/api/console/conversations')
    const again = await customer.json('POST', `/api/v1/conversations/${conversation}/handoff`, {})
    expect(again.body).toMatchObject({ handoff: { state: 'queued' } })

    await lead.json('POST', `/api/console/conversations/${conversation}/handoff`, { answer: 'take' })
    const before = ((await model.state()) as { requests: unknown[] }).requests.length
    const answer = await customer.ask(conversation, 'Are you there?')
    expect(answer.outcome).toBe('taken-over')
    expect(((await model.state()) as { requests: unknown[] }).requests.length).toBe(before)

    await lead.json('POST', `/api/console/conversations/${conversation}/messages`, {
      text: 'Yes, this is Robin. Card 4242 4242 4242 4242 is fine.',
    })
    const { body } = await customer.json('GET', `/api/v1/conversations/${conversation}/messages`)
    const last = (body as unknown as { messages: { role: string; text: string }[] }).messages.at(-1)
    expect(last?.role).toBe('agent')
    expect(last?.text).toContain('Robin')
    expect(last?.text).not.toContain('4242 4242 4242 4242')
    await lead.json('POST', `/api/console/conversations/${conversation}/handoff`, { answer: 'close' })
    expect((await customer.ask(conversation, 'What is the USD to EUR rate?')).outcome).toBe('done')
  })

  test('a takeover cuts a running answer', async () => {
    await model.set({ paceMs: 60, chunk: 2 })
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    const response = await customer.begin(conversation, 'What does a card payment cost?')
    const reader = response.body?.getReader()
    await reader?.read()
    const lead = await signInLead(stack)
    await lead.json('POST', `/api/console/conversations/${conversation}/handoff`, { answer: 'take' })
    let rest = ''
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) break
      rest += decoder.decode(value, { stream: true })
    }
    expect(chunksOf(rest).find(({ type }) => type === 'finish')?.messageMetadata?.outcome).toBe('taken-over')
  })
})
