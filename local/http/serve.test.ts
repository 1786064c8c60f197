import { afterEach, expect, test } from 'vitest'
import { type ServeOptions, serve } from './serve.ts'

const running: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

async function start(options: Partial<ServeOptions> = {}): Promise<string> {
  const server = await serve({
    name: 'test',
    port: 0,
    rehearsal: true,
    tied: false,
    embedded: true,
    handler: async (request) => new Response(`${request.method} ${await request.text()}`),
    ...options,
  })
  running.push(server)
  return server.url
}

const order = (url: string, body: unknown) => fetch(`${url}/_control`, { method: 'POST', body: JSON.stringify(body) })

test('speaks fetch on both sides', async () => {
  const url = await start({
    handler: async (request) => {
      const headers = new Headers([
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ])
      return new Response(`${new URL(request.url).search} ${request.headers.get('x-a')} ${await request.text()}`, {
        status: 201,
        headers,
      })
    },
  })
  const response = await fetch(`${url}/p?q=1`, { method: 'POST', body: 'héllo', headers: { 'x-a': '1' } })
  expect(response.status).toBe(201)
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(await response.text()).toBe('?q=1 1 héllo')
})

test('aborts the signal and cancels the body when the client goes away', async () => {
  const aborted = Promise.withResolvers<void>()
  const cancelled = Promise.withResolvers<void>()
  const url = await start({
    handler: async (request) => {
      request.signal.addEventListener('abort', () => aborted.resolve())
      const body = new ReadableStream({
        pull: (controller) => {
          controller.enqueue(new TextEncoder().encode('x'.repeat(1000)))
          return new Promise((resolve) => setTimeout(resolve, 1))
        },
        cancel: () => cancelled.resolve(),
      })
      return new Response(body)
    },
  })
  const left = new AbortController()
  const response = await fetch(url, { signal: left.signal })
  await response.body?.getReader().read()
  left.abort()
  await Promise.all([aborted.promise, cancelled.promise])
})

test('cuts after exactly that many bytes, once', async () => {
  const url = await start({ handler: async () => new Response('0123456789') })
  await order(url, { fault: { kind: 'cut', afterBytes: 4, times: 1 } })
  const reader = (await fetch(url)).body?.getReader()
  let got = ''
  await expect(async () => {
    for (;;) {
      const part = await reader?.read()
      if (!part || part.done) return
      got += new TextDecoder().decode(part.value)
    }
  }).rejects.toThrow()
  expect(got).toBe('0123')
  expect(await (await fetch(url)).text()).toBe('0123456789')
})

test('refuses, limits, garbles and delays what matches', async () => {
  const url = await start({ handler: async () => new Response('0123456789') })
  await order(url, {
    faults: [
      { kind: 'refuse', match: '^GET /a' },
      { kind: 'rate-limit', match: '^GET /b', ms: 2500 },
      { kind: 'corrupt', match: '^GET /c', afterBytes: 2 },
      { kind: 'delay', match: '^GET /d', ms: 60 },
      { kind: 'delay', match: '^GET /e', ms: 60, afterBytes: 5 },
    ],
  })
  await expect(fetch(`${url}/a`)).rejects.toThrow()
  const limited = await fetch(`${url}/b`)
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3'])
  const garbled = new Uint8Array(await (await fetch(`${url}/c`)).arrayBuffer())
  expect([...garbled.subarray(0, 3)]).toEqual([48, 49, 50 ^ 0xa5])
  for (const path of ['/d', '/e']) {
    const before = performance.now()
    expect(await (await fetch(url + path)).text()).toBe('0123456789')
    expect(performance.now() - before).toBeGreaterThanOrEqual(59)
  }
  expect(await (await fetch(`${url}/other`)).text()).toBe('0123456789')
})

test('control reads, resets, and refuses what it does not know', async () => {
  let mood = 'good'
  const url = await start({
    control: (body) => {
      mood = String((body as { mood: unknown }).mood)
    },
    state: () => ({ mood }),
    reset: () => {
      mood = 'good'
    },
  })
  expect(await (await order(url, { mood: 'bad', fault: { kind: 'cut' } })).json()).toEqual({
    name: 'test',
    faults: [{ kind: 'cut' }],
    mood: 'bad',
  })
  expect((await order(url, { fault: { kind: 'explode' } })).status).toBe(400)
  expect((await order(url, { fault: { kind: 'cut', match: '(' } })).status).toBe(400)
  expect((await fetch(`${url}/_control`, { headers: { origin: 'http://evil.example' } })).status).toBe(403)
  expect(await (await fetch(`${url}/_control`, { method: 'DELETE' })).json()).toEqual({
    name: 'test',
    faults: [],
    mood: 'good',
  })
})

test('has no control without --rehearsal', async () => {
  const url = await start({ rehearsal: false })
  expect(await (await order(url, { fault: { kind: 'refuse' } })).text()).toContain('POST {')
  expect((await fetch(url)).status).toBe(200)
})

test('a target in absolute form cannot name another origin', async () => {
  const url = await start({ handler: async (request) => new Response(request.url) })
  expect(await (await fetch(`${url}//evil.example/x`)).text()).toBe(`${url}//evil.example/x`)
})
