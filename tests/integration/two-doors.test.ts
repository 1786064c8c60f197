import { request as send } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { controlOf } from '../support/control.ts'
import { createCustomer } from '../support/customer.ts'
import { signInLead } from '../support/lead.ts'
import { stack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const saved = { ...process.env }
beforeAll(() => Object.assign(process.env, stack.env))
afterAll(() => {
  process.env = saved
})

const model = controlOf(stack.model)
const question = 'Where is my order SP-10023?'
const customer = createCustomer(stack.app)
const conversation = await customer.open()
const turns = `/api/v1/conversations/${conversation}/turns`
const completions = '/v1/chat/completions'

const asCustomer = () => ({
  'content-type': 'application/json',
  origin: stack.app,
  cookie: customer.cookie,
  'idempotency-key': crypto.randomUUID(),
})
const asCaller = () => ({ 'content-type': 'application/json', authorization: 'Bearer local-key' })
const requestsOfModel = async () => ((await model.state()) as { requests: unknown[] }).requests.length

/** Sends bytes as they are: no client tidies the path, the headers or the body. */
function raw(
  path: string,
  headers: Record<string, string>,
  body: string | Uint8Array,
  options: { method?: string; chunked?: boolean } = {},
) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(stack.app)
    const length = options.chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const out = send(
      { hostname, port, path, method: options.method ?? 'POST', headers: { ...headers, ...length } },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (piece: string) => {
          text += piece
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        response.on('error', reject)
      },
    )
    // A refusal may come, and the connection end, before the whole body has gone out.
    let answered = false
    out.on('response', () => {
      answered = true
    })
    out.on('error', (error) => (answered ? undefined : reject(error)))
    if (options.chunked) for (let at = 0; at < body.length; at += 7) out.write(body.slice(at, at + 7))
    else out.write(body)
    out.end()
  })
}

/** Whatever was tried, nobody answered: no success, no model asked, nothing of the order said. */
async function expectHeld(attempt: () => Promise<{ status: number; text: string }>): Promise<number> {
  const before = await requestsOfModel()
  const { status, text } = await attempt()
  expect(status, text.slice(0, 300)).toBeGreaterThanOrEqual(300)
  expect(text).not.toMatch(/text-delta|data-fact|chat\.completion/)
  expect(await requestsOfModel()).toBe(before)
  return status
}

const json = (value: unknown) => JSON.stringify(value)

describe('both doors', () => {
  const texts = [
    question,
    '¿Dónde está mi pedido?',
    '我的订单在哪里？',
    'أين طلبي؟',
    'What is my balance?',
    'SP-10023',
    'my password is hunter2',
    'mi contraseña es Gato2024',
    '验证码是482913',
    'بطاقتي 4242 4242 4242 4242 رمز الأمان 123',
    'see data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==',
    'où est ma commande SP-10023 ?',
  ]
  const readers = [undefined, 'zh-CN,zh;q=0.9', 'fr, es;q=0.8', 'de']

  const face = async (response: Response) => ({
    status: response.status,
    type: response.headers.get('content-type'),
    language: response.headers.get('content-language'),
    cache: response.headers.get('cache-control'),
    body: await response.text(),
  })
  const accepting = (reader: string | undefined) => ({ 'accept-language': reader ?? '*' })

  test('answer a customer byte for byte alike, whatever the language', async () => {
    const { POST } = await import('#app/api/v1/conversations/[id]/turns/route.ts')
    const url = new URL(turns, stack.app)
    let compared = 0
    for (const text of texts) {
      for (const language of [undefined, 'en', 'ar']) {
        for (const reader of readers) {
          const init = () => ({
            method: 'POST',
            headers: { ...asCustomer(), ...accepting(reader) },
            body: json({ text, language }),
          })
          const first = await face(await fetch(url, init()))
          const alone = new Request(url, { ...init(), headers: { ...init().headers, host: url.host } })
          const second = await face(await POST(alone, { params: Promise.resolve({ id: conversation }) }))
          expect(first.status, text).toBeGreaterThan(400)
          expect(second, `${text} ${language} ${reader}`).toEqual(first)
          compared += 1
        }
      }
    }
    expect(compared).toBe(texts.length * 3 * readers.length)
  })

  test('answer a caller of /v1 byte for byte alike', async () => {
    const { POST } = await import('#app/v1/chat/completions/route.ts')
    const url = new URL(completions, stack.app)
    const file = [
      { type: 'text', text: 'look' },
      { type: 'image_url', image_url: { url: 'https://example.com/a.png' } },
    ]
    for (const content of [...texts, file]) {
      for (const reader of readers) {
        const init = () => ({
          method: 'POST',
          headers: { ...asCaller(), ...accepting(reader) },
          body: json({ model: 'concierge', messages: [{ role: 'user', content }] }),
        })
        const first = await face(await fetch(url, init()))
        expect(first.status).toBeGreaterThan(400)
        expect(await face(await POST(new Request(url, init()))), `${json(content)} ${reader}`).toEqual(first)
      }
    }
  })

  test('a multipart body is refused with its own word', async () => {
    for (const [path, headers] of [
      [turns, asCustomer()],
      [completions, asCaller()],
    ] as const) {
      const { status, text } = await raw(
        path,
        { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
        '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\nhi\r\n--x--',
      )
      expect(status).toBe(415)
      expect(text).toContain('attachments-refused')
    }
  })
})

describe('a veto at the first door', () => {
  test('stands on the lead’s screen with its door, and nothing of what must not be sent', async () => {
    const own = createCustomer(stack.app)
    const id = await own.open()
    const first = await own.ask(id, 'Where is my order? I am a.b@example.com')
    expect(first.status).toBe(403)
    const secret = await own.ask(id, 'my password is hunter2')
    expect(secret).toMatchObject({ status: 422, problem: { code: 'must-not-send', kind: 'password' } })
    const lead = await signInLead(stack)
    const vetoed = async () =>
      ((await lead.json('GET', `/api/console/conversations/${id}`)) as { vetoed: Record<string, unknown>[] }).vetoed
    await until(async () => (await vetoed()).length === 2)
    expect((await vetoed()).toSorted((a, b) => String(b.text).localeCompare(String(a.text)))).toMatchObject([
      { code: 'assurance-required', text: 'Where is my order? I am a***@example.com', door: 'middleware' },
      { code: 'must-not-send', kind: 'password', text: '', door: 'middleware' },
    ])
    expect(json(await lead.json('GET', `/api/console/conversations/${id}`))).not.toContain('hunter2')
  })
})

describe('the doors hold', () => {
  test.each([
    ['', turns],
    ['a double slash', `/${turns}`],
    ['a double slash inside', turns.replace('/v1', '//v1')],
    ['a trailing slash', `${turns}/`],
    ['an encoded letter', turns.replace('/turns', '/%74urns')],
    ['an encoded first letter', turns.replace('/api', '/%61pi')],
    ['an encoded slash', turns.replace('/turns', '%2fturns')],
    ['a twice encoded letter', turns.replace('/turns', '/%2574urns')],
    ['capitals', turns.replace('/turns', '/TURNS')],
    ['a dot', turns.replace('/turns', '/./turns')],
    ['an encoded dot', turns.replace('/turns', '/%2e/turns')],
    ['a way up', turns.replace('/turns', '/x/../turns')],
    ['an encoded way up', turns.replace('/turns', '/x/%2e%2e/turns')],
    ['a way through static files', `/_next/..${turns}`],
    ['a backslash', turns.replace('/turns', '\\turns')],
    ['a semicolon', `${turns};x=1`],
    ['an extension', `${turns}.rsc`],
    ['a query', `${turns}?__nextLocale=en&x=1`],
    ['a null', `${turns}%00`],
    ['an absolute address', `${stack.app}${turns}`],
    ['/v1', completions],
    ['/v1, a double slash', `/${completions}`],
    ['/v1, a trailing slash', `${completions}/`],
    ['/v1, an encoded letter', completions.replace('chat', '%63hat')],
  ])('against a path with %s', async (_name, path) => {
    const v1 = path.includes('completions')
    const body = v1 ? { model: 'm', messages: [{ role: 'user', content: question }] } : { text: question }
    await expectHeld(() => raw(path, v1 ? asCaller() : asCustomer(), json(body)))
  })

  test.each([
    ['x-middleware-subrequest', 'middleware'],
    ['x-middleware-subrequest', 'middleware:middleware:middleware:middleware:middleware'],
    ['x-middleware-subrequest', 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware'],
    ['x-middleware-next', '1'],
    ['x-middleware-rewrite', '/healthz'],
    ['x-middleware-override-headers', 'cookie'],
    ['x-middleware-invoke', '1'],
    ['x-nextjs-data', '1'],
    ['rsc', '1'],
    ['next-router-prefetch', '1'],
    ['purpose', 'prefetch'],
    ['x-matched-path', '/healthz'],
    ['x-invoke-path', '/healthz'],
    ['x-original-url', '/healthz'],
    ['x-rewrite-url', '/healthz'],
    ['x-http-method-override', 'GET'],
    ['x-method-override', 'PUT'],
    ['x-forwarded-host', 'evil.example'],
    ['next-action', 'x'],
  ])('against the header %s: %s', async (name, value) => {
    await expectHeld(() => raw(turns, { ...asCustomer(), [name]: value }, json({ text: question })))
    const body = json({ model: 'm', messages: [{ role: 'user', content: question }] })
    await expectHeld(() => raw(completions, { ...asCaller(), [name]: value }, body))
  })

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'post'])('against the method %s', async (method) => {
    const before = await requestsOfModel()
    const { text } = await raw(turns, asCustomer(), json({ text: question }), { method })
    expect(text).not.toMatch(/text-delta|data-fact/)
    expect(await requestsOfModel()).toBe(before)
  })

  const utf16 = new Uint8Array(Buffer.from(`\ufeff${json({ text: question })}`, 'utf16le'))
  const padding = (size: number) => ' '.repeat(size)
  test.each<[string, string | Uint8Array, Record<string, string>, number?]>([
    ['escaped keys', `{"\\u0074ext": "${question}"}`, {}, 403],
    ['escaped words', '{"text": "Where is my \\u006frder SP\\u002d10023?"}', {}, 403],
    ['the same key twice', `{"text": "hello", "text": "${question}"}`, {}, 403],
    ['the same key twice, escaped', `{"text": "hello", "\\u0074ext": "${question}"}`, {}, 403],
    ['a byte-order mark', `\ufeff${json({ text: question })}`, {}],
    ['UTF-16', utf16, { 'content-type': 'application/json; charset=utf-16le' }],
    ['another charset', json({ text: question }), { 'content-type': 'application/json; charset=utf-7' }, 403],
    ['a list', json([{ text: question }]), {}],
    ['a prototype', `{"__proto__": {"text": "${question}"}}`, {}],
    ['a text that is a list', json({ text: [question] }), {}],
    ['something behind it', `${json({ text: question })}{}`, {}],
    ['gzip', gzipSync(json({ text: question })), { 'content-encoding': 'gzip' }],
    ['200 kB of space', `${json({ text: question })}${padding(200_000)}`, {}, 403],
    ['300 kB of space', `${padding(300_000)}${json({ text: question })}`, {}, 413],
    ['2 MB of space', `${padding(2_097_152)}${json({ text: question })}`, {}, 413],
    ['zero-width characters', json({ text: 'Wh\u200bere is my or\u200bder SP-10023?' }), {}, 403],
    ['full-width letters', json({ text: 'Ｗｈｅｒｅ is my ｏｒｄｅｒ SP-10023?' }), {}, 403],
    ['a tag of another language', json({ text: question, language: 'xx' }), {}],
  ])('against a body with %s', async (_name, body, headers, expected) => {
    const status = await expectHeld(() => raw(turns, { ...asCustomer(), ...headers }, body))
    if (expected) expect(status).toBe(expected)
    const chunked = await expectHeld(() =>
      raw(turns, { ...asCustomer(), ...headers }, body.slice(-4000), { chunked: true }),
    )
    if (expected === 403) expect([400, 403]).toContain(chunked)
  })

  test('against a /v1 body that only the second door reads', async () => {
    const messages = [
      { role: 'assistant', content: 'x'.repeat(300_000) },
      { role: 'user', content: question },
    ]
    const status = await expectHeld(() => raw(completions, asCaller(), json({ model: 'm', messages })))
    expect(status).toBe(403)
  })

  test('while an ordinary question passes both', async () => {
    expect((await customer.ask(conversation, 'What is the USD to CNY rate?')).outcome).toBe('done')
  })
})

describe('a page', () => {
  test.each(['/', '/console/sign-in', '/nowhere'])(
    '%s carries a nonce of its own, and its scripts do',
    async (path) => {
      const nonces = await Promise.all(
        [1, 2].map(async () => {
          const response = await fetch(new URL(path, stack.app), { redirect: 'manual' })
          const policy = response.headers.get('content-security-policy') ?? ''
          const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
          expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/)
          const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? []
          expect(scripts.length).toBeGreaterThan(0)
          expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
          return nonce
        }),
      )
      expect(nonces[0]).toMatch(/^[\w+/=-]{16,}$/)
      expect(nonces[1]).not.toBe(nonces[0])
    },
  )

  test('cannot be given a nonce or a policy by its reader', async () => {
    const response = await fetch(new URL('/', stack.app), {
      headers: { 'x-nonce': 'mine', 'content-security-policy': "script-src 'unsafe-inline'" },
    })
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline')
    expect(await response.text()).not.toContain('nonce="mine"')
  })
})
