import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { serve } from '#local/http/serve.ts'
import { createMerchant } from './merchant.ts'
import { seed } from './seed.ts'
import { orderStates, stateSchema } from './state.ts'
import { openStore } from './store.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const start = async (options: { key?: string; data?: string } = {}) => {
  let now = new Date('2026-11-20T08:30:42Z')
  let ids = 0
  const store = await openStore(options.data, () => seed(now))
  const merchant = createMerchant({
    store,
    key: options.key,
    now: () => now,
    newId: () => `vf_${++ids}`,
    newCode: () => '042137',
  })
  const server = await serve({ name: 'merchant', port: 0, rehearsal: true, tied: false, embedded: true, ...merchant })
  cleanups.push(server.close)
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url + path, { headers })
    return { status: response.status, body: await response.json() }
  }
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url + path, { method: 'POST', body: JSON.stringify(body), headers })
    return { status: response.status, body: await response.json(), headers: response.headers }
  }
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms)
  }
  return { url: server.url, get, post, pass }
}

test('the seed has every state and parses as what it will be read back as', () => {
  const state = seed(new Date('2026-11-20T08:30:42Z'))
  expect(stateSchema.parse(state)).toEqual(state)
  expect(new Set(state.orders.map((order) => order.state))).toEqual(new Set(orderStates))
  expect(new Set(state.customers.map(({ language }) => language)).size).toBe(4)
})

test('rates: known, unknown and malformed pairs', async () => {
  const { get, post } = await start()
  const { body } = await get('/v1/rates?pairs=USD/CNY,EUR/XXX')
  expect(body.rates).toEqual([expect.objectContaining({ pair: 'USD/CNY', source: 'rehearsal rates' })])
  expect(body.unknown).toEqual(['EUR/XXX'])
  expect((await get('/v1/rates?pairs=usd-cny')).status).toBe(400)
  expect((await get('/v1/rates')).status).toBe(400)
  await post('/_control', { rates: { 'USD/CNY': '7.1234' }, staleMs: 5000 })
  const [held] = (await get('/v1/rates?pairs=USD/CNY')).body.rates
  expect(held).toMatchObject({ rate: '7.1234', validUntil: '2026-11-20T08:30:37.000Z' })
})

test('a customer sees their own orders, and nobody else does', async () => {
  const { get } = await start()
  const { body: profile } = await get('/v1/customers/cus_17')
  expect(profile).toEqual({
    id: 'cus_17',
    name: 'Amelia Hart',
    language: 'en',
    emails: ['a***@example.com'],
    phones: ['120****0143'],
    cards: ['4242'],
    accounts: ['6789'],
    orders: ['SP-10023', 'SP-10024', 'SP-10025'],
  })
  const { body: order } = await get('/v1/orders/SP-10023?customer=cus_17')
  expect(order).toEqual({
    key: 'order:SP-10023',
    value: {
      state: 'shipped',
      items: ['Linen jacket'],
      total: '129.90',
      currency: 'USD',
      placedOn: '2026-11-15',
      card: '4242',
      carrier: 'Harbour Post',
      shippedOn: '2026-11-17',
      expectedOn: '2026-11-22',
    },
    source: 'orders',
    asOf: '2026-11-20T08:30:42.000Z',
    validUntil: '2026-11-20T08:35:42.000Z',
  })
  const strangers = await get('/v1/orders/SP-10023?customer=cus_18')
  expect(strangers.status).toBe(404)
  expect(await get('/v1/orders/SP-99999?customer=cus_18')).toEqual(strangers)
  expect((await get('/v1/orders/SP-10023')).status).toBe(404)
  expect((await get('/v1/customers/cus_17/orders')).body.orders).toHaveLength(3)
  expect((await get('/v1/refunds?order=SP-10025&customer=cus_17')).body.refunds[0].key).toBe('refund:rf_1')
  expect((await get('/v1/refunds?order=SP-10025&customer=cus_18')).status).toBe(404)
  expect((await get('/v1/settlements/latest?customer=cus_17')).body.key).toBe('settlement:st_2')
  expect((await get('/v1/settlements/latest?customer=cus_24')).status).toBe(404)
})

test('the key is needed where there is one', async () => {
  const { get } = await start({ key: 'secret-key' })
  expect((await get('/v1/customers/cus_17')).status).toBe(401)
  expect((await get('/v1/customers/cus_17', { authorization: 'Bearer secret-kez' })).status).toBe(401)
  expect((await get('/v1/customers/cus_17', { authorization: 'Bearer secret-key' })).status).toBe(200)
})

test('a code opens its customer once', async () => {
  const { get, post } = await start()
  const started = await post('/v1/verifications', { orderId: 'sp-10023' })
  expect([started.status, started.body]).toEqual([
    202,
    { verificationId: 'vf_1', sentTo: 'the contact on file', expiresAt: '2026-11-20T08:40:42.000Z', attemptsLeft: 5 },
  ])
  const { body: inbox } = await get('/inbox.json?to=amelia@example.com')
  expect(inbox.messages).toEqual([expect.objectContaining({ verificationId: 'vf_1', code: '042137', language: 'en' })])
  const wrong = await post('/v1/verifications/vf_1/confirm', { code: '000000' })
  expect([wrong.status, wrong.body.attemptsLeft]).toEqual([403, 4])
  const right = await post('/v1/verifications/vf_1/confirm', { code: ' 042137 ' })
  expect([right.status, right.body]).toEqual([200, { customerId: 'cus_17' }])
  expect((await post('/v1/verifications/vf_1/confirm', { code: '042137' })).status).toBe(410)
})

test('the door does not tell who is a customer', async () => {
  const { get, post } = await start()
  const known = await post('/v1/verifications', { email: 'LIMIN@example.cn' })
  const unknown = await post('/v1/verifications', { email: 'nobody@example.cn' })
  expect({ ...unknown.body, verificationId: '' }).toEqual({ ...known.body, verificationId: '' })
  for (const left of [4, 3, 2, 1, 0]) {
    const answers = await Promise.all(
      [known, unknown].map(({ body }) => post(`/v1/verifications/${body.verificationId}/confirm`, { code: '999999' })),
    )
    expect(answers.map(({ status, body }) => [status, body.attemptsLeft])).toEqual([
      [403, left],
      [403, left],
    ])
  }
  for (const { body } of [known, unknown]) {
    expect((await post(`/v1/verifications/${body.verificationId}/confirm`, { code: '042137' })).status).toBe(429)
  }
  const other = await post('/v1/verifications', { orderId: 'SP-99999' })
  expect((await post(`/v1/verifications/${other.body.verificationId}/confirm`, { code: '042137' })).status).toBe(403)
  expect((await get('/inbox.json')).body.messages).toHaveLength(1)
  expect((await post('/v1/verifications/vf_nothing/confirm', { code: '042137' })).status).toBe(404)
})

test('codes end after ten minutes, and are not sent without end', async () => {
  const { post, pass } = await start()
  for (let n = 1; n <= 10; n += 1) expect((await post('/v1/verifications', { orderId: 'SP-10031' })).status).toBe(202)
  const eleventh = await post('/v1/verifications', { orderId: 'SP-10031' })
  expect([eleventh.status, eleventh.headers.get('retry-after')]).toEqual([429, '3600'])
  pass(600_000)
  expect((await post('/v1/verifications/vf_10/confirm', { code: '042137' })).status).toBe(410)
  pass(3_000_000)
  expect((await post('/v1/verifications', { orderId: 'SP-10031' })).status).toBe(202)
})

test('the inbox is a page without script that escapes what it shows', async () => {
  const { url, post } = await start()
  await post('/v1/verifications', { orderId: 'SP-10052' })
  const response = await fetch(`${url}/inbox`)
  const page = await response.text()
  expect(page).toContain('042137')
  expect(page).toContain('layla@example.ae')
  expect(page).not.toMatch(/<script/i)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('acts happen once for their key, within the order’s limits', async () => {
  const { get, post } = await start()
  const act = (path: string, body: unknown, key?: string) =>
    post(`/v1/orders/${path}`, body, key ? { 'idempotency-key': key } : {})
  const customer = 'cus_17'
  expect((await act('SP-10024/cancel', { customer })).status).toBe(400)
  const cancelled = await act('SP-10024/cancel', { customer }, 'key-cancel-1')
  expect(cancelled.body).toEqual({ orderId: 'SP-10024', state: 'cancelled', cancelledOn: '2026-11-20' })
  const again = await act('SP-10024/cancel', { customer }, 'key-cancel-1')
  expect([again.status, again.body, again.headers.get('idempotency-replayed')]).toEqual([200, cancelled.body, 'true'])
  expect((await act('SP-10024/cancel', { customer, reason: 'x' }, 'key-cancel-1')).status).toBe(422)
  expect((await act('SP-10024/cancel', { customer }, 'key-cancel-2')).body.error.code).toBe('wrong-state')
  expect((await act('SP-10031/cancel', { customer }, 'key-cancel-3')).status).toBe(404)
  expect((await get('/v1/orders/SP-10024?customer=cus_17')).body.value.state).toBe('cancelled')

  expect((await act('SP-10023/refund', { customer, amount: '129.91' }, 'key-refund-1')).body).toMatchObject({
    limit: '129.90',
  })
  expect((await act('SP-10023/refund', { customer, amount: '0' }, 'key-refund-2')).status).toBe(409)
  expect((await act('SP-10023/refund', { customer, amount: 'ten' }, 'key-refund-3')).status).toBe(400)
  const twice = await Promise.all(
    ['key-refund-4', 'key-refund-5'].map((key) => act('SP-10023/refund', { customer, amount: '100' }, key)),
  )
  expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(twice.find(({ status }) => status === 200)?.body).toMatchObject({ refundId: 'rf_6', amount: '100.00' })
  expect(twice.find(({ status }) => status === 409)?.body).toMatchObject({ limit: '29.90' })

  expect((await act('SP-10023/address', { customer, address: '1 New Road' }, 'key-address-1')).status).toBe(409)
  const dispute = await act('SP-10025/dispute', { customer, reason: 'not as described' }, 'key-dispute-1')
  expect(dispute.status).toBe(409)
  const other = { customer: 'cus_18', reason: 'two keys are missing' }
  expect((await act('SP-10031/dispute', other, 'key-dispute-2')).body).toMatchObject({
    disputeId: 'dp_1',
    amount: '699.00',
  })
  expect((await act('SP-10031/dispute', other, 'key-dispute-3')).body.error.code).toBe('already-disputed')
})

test('changes are kept in a folder, whole', async () => {
  const data = await mkdtemp(join(tmpdir(), 'merchant-'))
  cleanups.push(() => rm(data, { recursive: true }))
  const first = await start({ data })
  await first.post(
    '/v1/orders/SP-10052/address',
    { customer: 'cus_20', address: 'Dubai' },
    { 'idempotency-key': 'key-12345678' },
  )
  await first.post('/v1/orders/SP-10052/cancel', { customer: 'cus_20' }, { 'idempotency-key': 'key-12345679' })
  const second = await start({ data })
  expect((await second.get('/v1/orders/SP-10052?customer=cus_20')).body.value.state).toBe('cancelled')
  expect(await readdir(data)).toEqual(['merchant.json'])
})

test('hostile requests get a plain refusal', async () => {
  const { url, get, post } = await start()
  for (const path of [
    '/',
    '/v1',
    '/v1/',
    '/v1/orders/%zz?customer=cus_17',
    '/v1/customers/__proto__',
    '/v1/orders/a/b/c/d',
  ]) {
    expect((await get(path)).status).toBe(404)
  }
  for (const body of [null, [], {}, { orderId: 7 }, { orderId: 'SP-10023', email: 'a@b.example' }, { orderId: '' }]) {
    expect((await post('/v1/verifications', body)).status).toBe(400)
  }
  expect((await post('/v1/verifications', { orderId: 'x'.repeat(20_000) })).status).toBe(413)
  expect((await fetch(`${url}/v1/verifications`, { method: 'POST', body: '{' })).status).toBe(400)
  expect((await post('/v1/orders/SP-10023/constructor', {}, { 'idempotency-key': 'key-12345678' })).status).toBe(404)
})

test('an order number with an address: what is not on file answers, and runs out, like a wrong pair', async () => {
  const { post, pass } = await start()
  const match = (orderId: string, email: string) => post('/v1/verifications/match', { orderId, email })
  const owner = await match(' sp-10023', 'Amelia@Example.com ')
  expect([owner.status, owner.body]).toEqual([200, { customerId: 'cus_17' }])
  for (let tries = 0; tries < 4; tries += 1) {
    const wrong = await match('SP-10023', 'owen.price@example.co.uk')
    const unknown = await match('ZZ-99999', 'amelia@example.com')
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body])
    expect(wrong.status).toBe(403)
  }
  // The right address too: who guesses learns nothing after the fifth.
  expect((await match('SP-10023', 'amelia@example.com')).status).toBe(429)
  expect((await match('ZZ-99999', '')).status).toBe(400)
  expect((await match('ZZ-99999', 'x')).status).toBe(403)
  const over = await match('ZZ-99999', 'x')
  expect([over.status, over.headers.get('retry-after')]).toEqual([429, '3600'])
  pass(3_600_000)
  expect((await match('SP-10023', 'amelia@example.com')).status).toBe(200)
})

test('a document check is there only where its results can be signed', async () => {
  const { post } = await start()
  const asked = { reference: 'vrf_1', webhook: 'http://127.0.0.1:9/' }
  expect((await post('/v1/verifications/document', asked)).status).toBe(404)
})
