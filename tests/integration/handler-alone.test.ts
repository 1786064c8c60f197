import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCustomer } from '../support/customer.ts'
import { stack } from '../support/stack.ts'

const saved = { ...process.env }
beforeAll(() => Object.assign(process.env, stack.env))
afterAll(() => {
  process.env = saved
})

test('with middleware.ts left out, the handler alone gives the same veto', async () => {
  const customer = createCustomer(stack.app)
  const conversation = await customer.open()
  const request = () => ({
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: stack.app,
      cookie: customer.cookie,
      'idempotency-key': crypto.randomUUID(),
      'accept-language': 'es',
    },
    body: JSON.stringify({ text: '¿Dónde está mi pedido SP-10023?' }),
  })
  const url = new URL(`/api/v1/conversations/${conversation}/turns`, stack.app)
  const both = await fetch(url, request())

  const { POST } = await import('#app/api/v1/conversations/[id]/turns/route.ts')
  const alone = await POST(new Request(url, { ...request(), headers: { ...request().headers, host: url.host } }), {
    params: Promise.resolve({ id: conversation }),
  })

  expect(alone.status).toBe(403)
  expect(await alone.json()).toEqual(await both.json())
  expect(alone.headers.get('content-type')).toBe(both.headers.get('content-type'))
})
