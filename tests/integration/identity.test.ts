import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { neon, neonConfig } from '@neondatabase/serverless'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../support/app.ts'
import { controlOf } from '../support/control.ts'
import { createCustomer } from '../support/customer.ts'
import { merchantControl, verify } from '../support/merchant.ts'
import { stack } from '../support/stack.ts'

const model = controlOf(stack.model)
const merchant = merchantControl(stack.merchant)
afterEach(async () => {
  await model.reset()
  await merchant.reset()
})

neonConfig.fetchEndpoint = stack.env.DATABASE_HTTP_URL ?? ''
const sql = neon(stack.env.DATABASE_URL ?? '')

type Client = ReturnType<typeof createCustomer>
const where = 'Where is my order SP-10023?'
const secret = 'a-secret-that-only-the-merchant-and-we-know'
const expected = { MERCHANT_JWT_ISSUER: 'https://shop.example', MERCHANT_JWT_AUDIENCE: 'concierge' }

const claims = (more: JWTPayload = {}): JWTPayload => ({
  sub: 'cus_17',
  iss: expected.MERCHANT_JWT_ISSUER,
  aud: expected.MERCHANT_JWT_AUDIENCE,
  exp: Math.floor(Date.now() / 1000) + 120,
  nonce: randomUUID(),
  ...more,
})
const shared = (payload: JWTPayload) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret))

describe('the merchant’s token', () => {
  let app: RunningApp
  beforeAll(async () => {
    app = await startApp({ ...stack.env, ...expected, MERCHANT_JWT_SECRET: secret })
  })
  afterAll(() => app.stop())

  const signIn = (customer: Client, token: string, more = {}) =>
    customer.json('POST', '/api/v1/sessions/merchant', { token, ...more })

  test('raises the session that asks to basic: its own orders, no act', async () => {
    const customer = createCustomer(app.url)
    const conversation = await customer.open()
    expect((await customer.ask(conversation, where)).problem).toMatchObject({ needs: 'basic' })
    expect(await signIn(customer, await shared(claims()))).toMatchObject({
      status: 201,
      body: { session: { assurance: 'basic' } },
    })
    expect((await customer.ask(conversation, where)).text).toMatch(/shipped/i)
    expect((await customer.ask(conversation, 'Please cancel my order SP-10024')).problem).toMatchObject({
      needs: 'verified',
    })
  })

  test('opens a session for an app that has none, and works once', async () => {
    const token = await shared(claims())
    const phone = createCustomer(app.url, { bearer: true })
    const first = await signIn(phone, token, { session: 'bearer' })
    phone.token = (first.body as unknown as { session: { token: string } }).session.token
    expect((await phone.ask(await phone.open(), where)).text).toMatch(/shipped/i)
    const again = await signIn(createCustomer(app.url), token)
    expect(again).toMatchObject({ status: 401, body: { code: 'merchant-token-refused' } })
    expect(again.headers.get('set-cookie')).toBeNull()
  })

  test('that fails leaves the session as it was, and opens none', async () => {
    const customer = createCustomer(app.url)
    const conversation = await customer.open()
    for (const token of [await shared(claims({ aud: 'x' })), 'x'.repeat(9000), await shared(claims({ exp: 1 }))]) {
      expect((await signIn(customer, token)).body).toMatchObject({ code: 'merchant-token-refused' })
    }
    expect((await signIn(customer, 'x'.repeat(100_000))).status).toBe(413)
    expect((await customer.ask(conversation, where)).problem).toMatchObject({ code: 'assurance-required' })
  })

  test('of another customer does not take a session over: it opens one of its own', async () => {
    const customer = createCustomer(app.url)
    const conversation = await customer.open()
    await signIn(customer, await shared(claims()))
    await customer.ask(conversation, where)
    await signIn(customer, await shared(claims({ sub: 'cus_21' })))
    const messages = await customer.json('GET', `/api/v1/conversations/${conversation}/messages`)
    expect(messages).toMatchObject({ status: 404, body: { code: 'conversation-unknown' } })
  })
})

describe('the merchant’s published keys', () => {
  const keys: Record<string, unknown>[] = []
  const pages = createServer((_request, response) => response.end(JSON.stringify({ keys })))
  let app: RunningApp
  let url = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(pages.address() as AddressInfo).port}/jwks.json`
    app = await startApp({ ...stack.env, ...expected, MERCHANT_JWKS_URL: url })
  })
  afterAll(async () => {
    await app.stop()
    pages.close()
  })

  const redis = async (...command: unknown[]) => {
    const { UPSTASH_REDIS_REST_URL = '', UPSTASH_REDIS_REST_TOKEN } = stack.env
    const headers = { authorization: `Bearer ${UPSTASH_REDIS_REST_TOKEN}` }
    const response = await fetch(UPSTASH_REDIS_REST_URL, { method: 'POST', headers, body: JSON.stringify(command) })
    return ((await response.json()) as { result: string }).result
  }

  test('rotate by kid', async () => {
    const signWith = async (kid: string) => {
      const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
      keys.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' })
      return async () => {
        const token = await new SignJWT(claims()).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey)
        const customer = createCustomer(app.url)
        return (await customer.json('POST', '/api/v1/sessions/merchant', { token })).status
      }
    }
    const first = await signWith('k1')
    expect(await first()).toBe(201)
    const second = await signWith('k2')
    // Asked for a moment ago: a stranger's kid does not have us ask again and again.
    expect(await second()).toBe(401)
    const kept = JSON.parse(await redis('GET', `jwks:${url}`)) as { uat: number }
    await redis('SET', `jwks:${url}`, JSON.stringify({ ...kept, uat: kept.uat - 31_000 }))
    expect(await second()).toBe(201)
    expect(await first()).toBe(201)
    keys.shift()
    await redis('DEL', `jwks:${url}`)
    expect(await first()).toBe(401)
    expect(await second()).toBe(201)
    // Keys that cannot be had shut the door.
    await redis('DEL', `jwks:${url}`)
    keys.length = 0
    pages.closeAllConnections()
    await new Promise((resolve) => pages.close(resolve))
    expect(await second()).toBe(503)
  })
})

describe('by what the customer knows', () => {
  test('an order number with its address is basic; wrong pairs run out', async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    const match = (orderId: string, email: string) =>
      customer.json('POST', `/api/v1/conversations/${conversation}/verification/match`, { orderId, email })
    expect(await match('SP-10023', 'owen.price@example.co.uk')).toMatchObject({
      body: { code: 'identity-not-matched' },
    })
    expect(await match('SP-10023', 'Amelia@example.com')).toMatchObject({ body: { session: { assurance: 'basic' } } })
    expect((await customer.ask(conversation, where)).text).toMatch(/shipped/i)
    for (let tries = 0; tries < 3; tries += 1) await match('SP-10999', 'amelia@example.com')
    expect(await match('SP-10023', 'amelia@example.com')).toMatchObject({ status: 429 })
  })
})

describe('a provider’s document check', () => {
  const webhookSecret = stack.env.VERIFICATION_WEBHOOK_SECRETS ?? ''
  const send = (event: object, change: { age?: number; secret?: string } = {}) => {
    const body = JSON.stringify(event)
    const timestamp = String(Math.floor(Date.now() / 1000) - (change.age ?? 0))
    const mac = createHmac('sha256', change.secret ?? webhookSecret)
      .update(`${timestamp}.${body}`)
      .digest('hex')
    const headers = {
      'content-type': 'application/json',
      'x-webhook-timestamp': timestamp,
      'x-webhook-signature': `v1=${mac}`,
    }
    return fetch(new URL('/api/v1/verification/webhook', stack.app), { method: 'POST', headers, body }).then(
      async (response) => ({ status: response.status, body: (await response.json()) as Record<string, unknown> }),
    )
  }
  const event = (type: string, reference: string, at: Date, more = {}) => ({
    id: `evt_${randomUUID()}`,
    type: `document.${type}`,
    reference,
    at: at.toISOString(),
    ...more,
  })
  const begin = async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    const started = await customer.json('POST', `/api/v1/conversations/${conversation}/verification/document`, {})
    expect(started.status).toBe(202)
    const { id, url } = (started.body as unknown as { verification: { id: string; url: string } }).verification
    const confirm = () =>
      customer.json('POST', `/api/v1/conversations/${conversation}/verification/confirm`, { verification: id })
    return { customer, conversation, id, url, confirm }
  }

  test('approved at the rehearsal provider’s page verifies the session that opened it, once', async () => {
    const { customer, conversation, url, confirm } = await begin()
    expect((await confirm()).body).toMatchObject({ code: 'verification-pending' })
    const page = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ customer: 'cus_17', result: 'approved' }),
    })
    expect(await page.text()).toContain('Result: approved')
    expect((await confirm()).body).toMatchObject({ session: { assurance: 'verified' } })
    expect((await customer.ask(conversation, where)).text).toMatch(/shipped/i)
    expect((await confirm()).body).toMatchObject({ code: 'verification-unknown' })
  })

  test('events unsigned, late, replayed or out of order', async () => {
    const { id, confirm, customer, conversation } = await begin()
    const now = Date.now()
    const approved = event('approved', id, new Date(now), { customerId: 'cus_17' })
    expect(await send(approved, { secret: 'another-secret-of-thirty-two-characters' })).toMatchObject({ status: 401 })
    expect(await send(approved, { age: 301 })).toMatchObject({ body: { code: 'webhook-refused' } })
    expect((await confirm()).body).toMatchObject({ code: 'verification-pending' })
    expect((await send(approved)).body).toEqual({ received: 'applied' })
    expect((await send(approved)).body).toEqual({ received: 'duplicate' })
    expect((await send(event('pending', id, new Date(now - 5000)))).body).toEqual({ received: 'superseded' })
    expect((await send(event('approved', 'vrf_unknown', new Date(now), { customerId: 'x' }))).status).toBe(404)
    expect((await confirm()).status).toBe(200)
    expect((await send(event('revoked', id, new Date(now + 1000)))).body).toEqual({ received: 'applied' })
    expect((await customer.ask(conversation, where)).problem).toMatchObject({ code: 'session-invalid' })
  })
})

test('three verifications used up end the session', async () => {
  await merchant.set({ startsPerHour: 1000 })
  const customer = createCustomer(stack.app)
  const conversation = await customer.open()
  const path = `/api/v1/conversations/${conversation}/verification`
  let code = ''
  for (let round = 0; round < 3 && code !== 'session-invalid'; round += 1) {
    const started = await customer.json('POST', path, { orderId: 'SP-10023' })
    const { id } = (started.body as unknown as { verification: { id: string } }).verification
    for (let tries = 0; tries < 5 && code !== 'session-invalid'; tries += 1) {
      code = String((await customer.json('POST', `${path}/confirm`, { verification: id, code: '000000' })).body.code)
    }
  }
  expect(code).toBe('session-invalid')
  expect((await customer.ask(conversation, 'hello')).problem).toMatchObject({ code: 'session-invalid' })
})

test('logout works again and again, on every road', async () => {
  const phone = createCustomer(stack.app, { bearer: true })
  const conversation = await phone.open()
  for (let times = 0; times < 2; times += 1)
    expect((await phone.send('POST', '/api/v1/session/logout')).status).toBe(204)
  expect((await phone.ask(conversation, 'hello')).problem).toMatchObject({ code: 'session-invalid' })
  const browser = createCustomer(stack.app)
  await browser.open()
  const left = await browser.send('POST', '/api/v1/session/logout')
  expect(left.headers.get('set-cookie')).toMatch(/concierge_session=;.*Max-Age=0/)
  const stranger = createCustomer(stack.app)
  expect((await stranger.send('POST', '/api/v1/session/logout')).status).toBe(401)
})

test('an act that is asked for by a session verified long ago brings a card', async () => {
  const customer = createCustomer(stack.app)
  const conversation = await customer.open()
  await verify(customer, conversation, stack.merchant, { orderId: 'SP-10023' })
  await model.set({ echo: 'customer' })
  const text = 'hello, call cancel_order {"orderId":"SP-10024"}'
  const cards = async () =>
    (await customer.ask(conversation, text)).chunks.filter(({ type }) => type === 'data-card').map(({ data }) => data)
  expect(await cards()).toEqual([])
  await sql`update sessions set assured_at = now() - interval '11 minutes'
            where id = (select session_id from conversations where id = ${conversation})`
  expect(await cards()).toEqual([{ kind: 'verification', needs: 'verified', fresh: true }])
  await verify(customer, conversation, stack.merchant, { orderId: 'SP-10023' })
  expect(await cards()).toEqual([])
})

test('a run does not outlive its session', async () => {
  await model.set({ paceMs: 60, chunk: 2 })
  const customer = createCustomer(stack.app)
  const conversation = await customer.open()
  await sql`update sessions set expires_at = now() + interval '2 seconds'
            where id = (select session_id from conversations where id = ${conversation})`
  const answer = await customer.ask(conversation, 'What does a card payment cost?')
  expect(answer.outcome).toBe('failed')
  expect(answer.chunks.find(({ type }) => type === 'data-problem')?.data).toMatchObject({ code: 'session-expired' })
  expect((await customer.ask(conversation, 'hello')).problem).toMatchObject({ code: 'session-expired' })
})
