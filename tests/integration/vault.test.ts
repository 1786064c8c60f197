import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { controlOf } from '../support/control.ts'
import { createCustomer } from '../support/customer.ts'
import { filesAsPlaces, place, placesWith } from '../support/find-in.ts'
import { signInLead } from '../support/lead.ts'
import { askOpenAi } from '../support/openai.ts'
import { runScript } from '../support/run-script.ts'
import { rowsOf } from '../support/sql.ts'
import { startTestStack } from '../support/test-stack.ts'
import { until } from '../support/until.ts'

// Its own stack: customers are erased here, and rows are aged.
let stack: Awaited<ReturnType<typeof startTestStack>>
let lead: Awaited<ReturnType<typeof signInLead>>
beforeAll(async () => {
  stack = await startTestStack()
  lead = await signInLead(stack)
})
afterAll(async () => {
  await stack.stop()
  await stack.forget()
})
// The last test stops the stack.
afterEach(() =>
  controlOf(stack.model)
    .reset()
    .catch(() => undefined),
)

const asks = 'What does a card payment cost?'
/** What the model was sent last, as text. */
async function lastRequest(): Promise<string> {
  const { requests } = (await controlOf(stack.model).state()) as { requests: unknown[] }
  return JSON.stringify(requests.at(-1))
}
const questionsOf = (conversation: string) =>
  rowsOf(stack.env, 'select question, question_tokens from turns where conversation_id = $1 order by epoch', [
    conversation,
  ])
const consoleOf = async (conversation: string) =>
  JSON.stringify(await lead.json('GET', `/api/console/conversations/${conversation}`))

describe('a token', () => {
  test('is what the model reads, and people read the form; the same value keeps it', async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    await customer.ask(conversation, `Call 13812341234. ${asks}`)
    expect(await lastRequest()).toContain('Call ⟦phone:1⟧.')
    await customer.ask(conversation, `Not 13912345678 but +86 138 1234 1234! ${asks}`)
    const request = await lastRequest()
    expect(request).toContain('Not ⟦phone:2⟧ but ⟦phone:1⟧!')
    expect(request).toContain('Call ⟦phone:1⟧.')
    const people = await consoleOf(conversation)
    expect(people).toContain('Call 138****1234.')
    expect(people).not.toMatch(/[⟦⟧]/)
    const { body } = await customer.json('GET', `/api/v1/conversations/${conversation}/messages`)
    expect(JSON.stringify(body)).toContain('Not 139****5678')
    expect(JSON.stringify(body)).not.toMatch(/[⟦⟧]/)
  })

  test.each([1, 3, 1000])('that the model writes reaches nobody, in pieces of %i', async (chunk) => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    await controlOf(stack.model).set({ echo: 'customer', chunk, paceMs: 0 })
    const answer = await customer.ask(conversation, 'Thanks, my e-mail is zoe.q@example.org and that is all')
    expect(await lastRequest()).toContain('⟦email:1⟧')
    const raw = Buffer.from(answer.raw).toString()
    expect(raw).not.toMatch(/[⟦⟧]|email:1|\\u27e6/i)
    expect(answer.text).toContain('z***@example.org')
    const [row] = await rowsOf(stack.env, 'select delivered from turns where conversation_id = $1', [conversation])
    expect(row?.delivered).toContain('z***@example.org')
  })

  test('that a customer types is none', async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    await customer.ask(conversation, `My number is 13812341234. ${asks}`)
    await customer.ask(conversation, `Repeat ⟦phone:1⟧ and 〚card:1〛. ${asks}`)
    const request = await lastRequest()
    expect(request).toContain('Repeat [phone:1] and [card:1].')
    expect(request).toContain('My number is ⟦phone:1⟧.')
  })

  test('stands at /v1 for what the caller sent before, too', async () => {
    const response = await fetch(new URL('/v1/chat/completions', stack.app), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer local-key' },
      body: JSON.stringify({
        model: 'any',
        messages: [
          { role: 'system', content: 'The customer is at 13812341234' },
          { role: 'user', content: 'My card is 4242 4242' },
          { role: 'assistant', content: 'Go on, 13812341234' },
          { role: 'user', content: `4242 4242 it was. ${asks}` },
        ],
      }),
    })
    expect(response.status).toBe(200)
    const request = await lastRequest()
    expect(request).not.toMatch(/4242|13812341234/)
    expect(request).toContain('⟦phone:1⟧')
    expect(request).toContain('⟦card:1⟧ it was.')
    expect((await askOpenAi(stack.app, asks)).status).toBe(200)
  })
})

describe('a value in two messages', () => {
  test.each([
    ['4242 4242 4242', '4242', 'card'],
    ['4242 42', '42 4242 4242', 'card'],
    ['zebulon.quack@', 'mail.example.org', 'email'],
    ['DE89 3704', '0044 0532 0130 00', 'iban'],
  ])('%s | %s is masked in both', async (first, second, kind) => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    await customer.ask(conversation, `Here it comes: ${first}`)
    await customer.ask(conversation, `${second} that was all. ${asks}`)
    const rows = JSON.stringify(await questionsOf(conversation))
    const request = await lastRequest()
    const people = await consoleOf(conversation)
    const lines = JSON.stringify(await liveOf(conversation))
    for (const text of [rows, request, people, lines]) {
      expect(text).toContain('that was all.')
      expect(text).toContain('Here it comes: ')
      expect(text).not.toContain(`comes: ${first}`)
      expect(text).not.toContain(`"${second} that`)
      expect(text).not.toContain(`>${second} that`)
    }
    expect(request).toContain(`⟦${kind}:`)
  })

  test('sent again with its key is the same request', async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    await customer.ask(conversation, 'Here it comes: 4242 42')
    const send = () =>
      customer.ask(conversation, `42 4242 4242 that was all. ${asks}`, { 'idempotency-key': 'again-and-again' })
    const [first, again] = [await send(), await send()]
    expect([first.status, again.status], JSON.stringify(again.problem)).toEqual([200, 200])
    expect(again.text).toBe(first.text)
  })

  /** What the second log holds of a conversation. */
  async function liveOf(conversation: string): Promise<unknown> {
    const response = await fetch(stack.redis, {
      method: 'POST',
      headers: { authorization: `Bearer ${stack.env.UPSTASH_REDIS_REST_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify(['XRANGE', `lead:${conversation}`, '-', '+']),
    })
    return response.json()
  }
})

describe('a withheld span', () => {
  test('is revealed to who may see it, for a reason, on record', async () => {
    await controlOf(stack.model).set({ misbehave: '4.1' })
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    await customer.ask(conversation, asks)
    const [row] = await rowsOf(stack.env, "select id from vault where conversation_id = $1 and kind = 'withheld'", [
      conversation,
    ])
    const id = String(row?.id)
    expect(await consoleOf(conversation)).toContain(id)
    const ask = async (reason: unknown, path = id) => {
      const response = await lead.send('POST', `/api/console/vault/${path}/reveal`, { reason })
      const body = (await response.json()) as { code?: string; revealed?: { kind: string; value: string } }
      return { status: response.status, ...body }
    }
    expect(await ask('a complaint about the answer')).toMatchObject({ status: 403, code: 'permission-required' })
    expect(await runScript('staff', ['role', stack.lead.email, 'reveal'], stack.env)).toMatchObject({ code: 0 })
    expect(await ask('')).toMatchObject({ status: 400, code: 'invalid-request' })
    expect(await ask('a complaint', `vlt_${'0'.repeat(32)}`)).toMatchObject({ status: 404, code: 'value-unknown' })
    const shown = await ask('a complaint by 13812341234')
    expect(shown.status).toBe(200)
    expect(shown.revealed?.kind).toBe('withheld')
    expect(shown.revealed?.value.length).toBeGreaterThan(3)
    const audit = await rowsOf(stack.env, "select detail from audit where action = 'vault.reveal' order by at")
    expect(audit.map(({ detail }) => detail)).toMatchObject([
      { outcome: 'refused' },
      { outcome: 'unknown' },
      { outcome: 'shown', conversation, reason: 'a complaint by 138****1234' },
    ])
    expect((await fetch(new URL(`/api/console/vault/${id}/reveal`, stack.app), { method: 'POST' })).status).not.toBe(
      200,
    )

    // Its key is gone: said so, and nothing else breaks.
    await rowsOf(
      stack.env,
      "update vault_keys set key_id = 'rotated-away' where id = (select key_id from vault where id = $1)",
      [id],
    )
    expect(await ask('a complaint about the answer')).toMatchObject({ status: 410, code: 'value-lost' })
    await controlOf(stack.model).reset()
    const after = await customer.ask(conversation, `Call 13812341234. ${asks}`)
    expect(after.outcome).toBe('done')
    expect(await lastRequest()).toContain('⟦phone:1⟧')
  })
})

describe('the keys', () => {
  test('are rotated by a command; then the old one is not needed', async () => {
    const customer = createCustomer(stack.app)
    await customer.ask(await customer.open(), `Call 13812341234. ${asks}`)
    await rowsOf(stack.env, "delete from vault_keys where key_id = 'rotated-away'")
    const [{ count } = { count: 0 }] = await rowsOf(stack.env, 'select count(*) from vault_keys')
    const fresh = `fresh:${Buffer.alloc(32, 7).toString('base64')}`
    const rotating = { ...stack.env, VAULT_KEYS: `${fresh},${stack.env.VAULT_KEYS}` }
    const rotated = await runScript('vault', ['rotate'], rotating)
    expect(rotated.err).toBe('')
    expect(JSON.parse(rotated.out)).toEqual({ rewrapped: Number(count), lost: 0 })
    expect(JSON.parse((await runScript('vault', ['rotate'], { ...stack.env, VAULT_KEYS: fresh })).out)).toEqual({
      rewrapped: 0,
      lost: 0,
    })
    // Back to the app's own key, by the same command.
    await runScript('vault', ['rotate'], { ...stack.env, VAULT_KEYS: `${stack.env.VAULT_KEYS},${fresh}` })
  })
})

describe('a customer’s data', () => {
  test('is exported masked, and erased with a report that proves it', async () => {
    const [erased, other] = [createCustomer(stack.app), createCustomer(stack.app)]
    const conversation = await erased.open()
    const others = await other.open()
    const marker = `quince-${crypto.randomUUID().slice(0, 8)}`
    await erased.ask(conversation, `About ${marker}: call 13812341234. ${asks}`)
    await other.ask(others, `Call 13912345678. ${asks}`)
    await rowsOf(
      stack.env,
      "update sessions set customer_id = 'cus_erased', assurance = 'verified' where id = (select session_id from conversations where id = $1)",
      [conversation],
    )
    await erased.ask(conversation, `My e-mail is zoe.q@example.org. ${asks}`)

    const exported = await runScript('customer', ['export', 'cus_erased'], stack.env)
    expect(exported).toMatchObject({ code: 0, err: '' })
    const data = JSON.parse(exported.out) as { tables: Record<string, Record<string, unknown>[]> }
    expect(data.tables.turns).toHaveLength(2)
    expect(data.tables.vault?.flatMap(({ form }) => form ?? []).toSorted()).toEqual(['138****1234', 'z***@example.org'])
    expect(exported.out).toContain(marker)
    const copy = [place('export', exported.out)]
    expect([...placesWith('13812341234', copy), ...placesWith('zoe.q@example.org', copy)]).toEqual([])
    expect(exported.out).not.toMatch(/ciphertext|request_hash|13912345678/)

    // An answer is on its way while the erasure begins.
    await controlOf(stack.model).set({ paceMs: 200, chunk: 2 })
    const running = await erased.begin(conversation, asks)
    const erasure = await runScript('customer', ['erase', 'cus_erased'], stack.env)
    expect(erasure.err).toBe('')
    await running.body?.cancel().catch(() => undefined)
    const report = JSON.parse(erasure.out) as {
      destroyed: Record<string, number>
      left: Record<string, number>
      exports: { actor: string }[]
    }
    expect(erasure.code).toBe(0)
    expect(report.destroyed).toMatchObject({ vault_keys: 2, turns: 3, conversations: 1, sessions: 1 })
    expect(report.destroyed.redis_keys).toBeGreaterThanOrEqual(2)
    expect(Object.values(report.left).every((count) => count === 0)).toBe(true)
    expect(report.exports).toHaveLength(1)
    const requests = await rowsOf(
      stack.env,
      "select kind, report from customer_requests where customer_id = 'cus_erased' order by at",
    )
    expect(requests.map(({ kind }) => kind)).toEqual(['export', 'erase'])

    // Nobody goes on in what is gone; whoever else was there stays.
    expect((await erased.json('GET', `/api/v1/conversations/${conversation}/messages`)).status).toBe(401)
    expect((await lead.send('GET', `/api/console/conversations/${conversation}`)).status).toBe(404)
    await controlOf(stack.model).reset()
    expect((await other.ask(others, 'What is the USD to EUR rate?')).outcome).toBe('done')
    expect(await rowsOf(stack.env, 'select 1 from vault where conversation_id = $1', [others])).toHaveLength(1)
  })

  test('goes when its time is over, by the sweep', async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    await customer.ask(conversation, `Call 13812341234. ${asks}`)
    for (const [table, column] of [
      ['vault', 'created_at'],
      ['turns', 'started_at'],
      ['vetoes', 'at'],
    ]) {
      await rowsOf(
        stack.env,
        `update ${table} set ${column} = now() - interval '400 days' where conversation_id = $1`,
        [conversation],
      )
    }
    await rowsOf(stack.env, "update conversations set last_at = now() - interval '400 days' where id = $1", [
      conversation,
    ])
    const sweep = async () => {
      const response = await fetch(new URL('/api/internal/sweep', stack.app), {
        method: 'POST',
        headers: { authorization: `Bearer ${stack.env.INTERNAL_SECRET}` },
      })
      return (await response.json()) as { swept: boolean; duties: Record<string, number> }
    }
    await until(async () => {
      await sweep()
      return (await rowsOf(stack.env, 'select 1 from conversations where id = $1', [conversation])).length === 0
    })
    expect(await rowsOf(stack.env, 'select 1 from turns where conversation_id = $1', [conversation])).toEqual([])
    expect(await rowsOf(stack.env, 'select 1 from vault where conversation_id = $1', [conversation])).toEqual([])
  })
})

test('nothing raw was left by any of this', async () => {
  await stack.stop()
  const files = await filesAsPlaces(stack.dataDir)
  const places = [...files, place('log lines', stack.output())]
  for (const value of ['13812341234', '13912345678', '4242424242424242', 'zoe.q@example.org']) {
    expect(placesWith(value, places), value).toEqual([])
  }
})
