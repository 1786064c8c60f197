import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Stack, type StackOptions, startStack } from './stack.ts'

const stacks: Stack[] = []
afterEach(async () => {
  for (const stack of stacks.splice(0)) await stack.stop()
})

async function start(options: Partial<StackOptions>): Promise<Stack> {
  const stack = await startStack({ next: 'none', ...options })
  stacks.push(stack)
  return stack
}

async function count(stack: Stack, table: string): Promise<number> {
  const response = await fetch(`${stack.urls.postgres}/sql`, {
    method: 'POST',
    headers: { 'neon-connection-string': stack.env.DATABASE_URL ?? '', 'neon-raw-text-output': 'true' },
    body: JSON.stringify({ query: `select count(*) as n from ${table}`, params: [] }),
  })
  const { rows } = (await response.json()) as { rows: { n: string }[] }
  return Number(rows[0]?.n)
}

test('a wire that is set gets no local server, and its settings win', async () => {
  const model = { MODEL_BASE_URL: 'http://127.0.0.1:9/v1', MODEL_API_KEY: 'mine', MODEL_NAME: 'own' }
  const kv = { KV_REST_API_URL: 'http://127.0.0.1:9', KV_REST_API_TOKEN: 'mine' }
  const { urls, env } = await start({ env: { ...model, ...kv, DATABASE_URL: '' } })
  expect([urls.model, urls.redis]).toEqual([undefined, undefined])
  expect(env).toMatchObject({ ...model, ...kv })
  expect(env.UPSTASH_REDIS_REST_URL).toBeUndefined()
  expect([urls.postgres, urls.merchant]).toEqual([expect.any(String), expect.any(String)])
}, 60_000)

test('what is missing beside a wire that is set is listed, and nothing is left running', async () => {
  const lines: string[] = []
  const env = { MODEL_BASE_URL: 'http://127.0.0.1:9/v1', SESSION_SECRETS: 'short' }
  const given = startStack({ next: 'none', env, onLine: (_name, line) => lines.push(line) })
  await expect(given).rejects.toThrow(/MODEL_API_KEY: is missing[\s\S]*MODEL_NAME: is missing[\s\S]*SESSION_SECRETS: /)
  const urls = lines.flatMap((line) => /^listening (http\S+)$/.exec(line)?.[1] ?? [])
  expect(urls).toHaveLength(3)
  for (const url of urls) await expect(fetch(url)).rejects.toThrow()
}, 60_000)

test('nothing is taken from the environment of the one who starts it', async () => {
  process.env.MODEL_BASE_URL = 'http://127.0.0.1:9/v1'
  process.env.LOCAL_REDIS_URL = 'redis://127.0.0.1:9'
  try {
    const { urls } = await start({})
    expect([urls.model, urls.redis]).toEqual([expect.any(String), expect.any(String)])
  } finally {
    delete process.env.MODEL_BASE_URL
    delete process.env.LOCAL_REDIS_URL
  }
}, 60_000)

test('data, secrets and sign-in outlive the stack, stopped or killed; migrating and seeding again changes nothing', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'stack-'))
  try {
    const first = await start({ dataDir, rehearsal: true })
    const redis = (stack: Stack, path: string) =>
      fetch(`${stack.urls.redis}${path}`, {
        headers: { authorization: `Bearer ${stack.env.UPSTASH_REDIS_REST_TOKEN}` },
      }).then((response) => response.json())
    expect(await redis(first, '/set/kept/yes')).toEqual({ result: 'OK' })
    for (const wire of ['postgres', 'redis', 'model', 'merchant'] as const) {
      expect((await fetch(`${first.urls[wire]}/_control`)).status).toBe(200)
    }
    const knowledge = await count(first, 'knowledge_units')
    expect(knowledge).toBeGreaterThan(0)
    await first.stop()

    const again = await start({ dataDir })
    expect(await redis(again, '/get/kept')).toEqual({ result: 'yes' })
    expect(await count(again, 'knowledge_units')).toBe(knowledge)
    expect(await count(again, 'drizzle.__drizzle_migrations')).toBeGreaterThan(0)
    expect(again.lead).toEqual(first.lead)
    expect(await redis(again, '/set/kept/also')).toEqual({ result: 'OK' })
    again.kill()
    expect((await again.died).code).toBe(null)

    const third = await start({ dataDir })
    expect(await redis(third, '/get/kept')).toEqual({ result: 'also' })
    expect(await count(third, 'knowledge_units')).toBe(knowledge)
    expect((await fetch(`${third.urls.postgres}/_control`)).status).toBe(404)
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o077).toBe(0)
    const secrets: Record<string, string> = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'))
    expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length)
  } finally {
    for (const stack of stacks.splice(0)) await stack.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 120_000)

test('a start that is given up stops what it had started', async () => {
  const giveUp = new AbortController()
  const urls: string[] = []
  const starting = startStack({
    next: 'none',
    signal: giveUp.signal,
    onLine: (_name, line) => {
      const [, url] = /^listening (http\S+)$/.exec(line) ?? []
      if (url === undefined) return
      urls.push(url)
      giveUp.abort()
    },
  })
  await expect(starting).rejects.toThrow()
  for (const url of urls) await expect(fetch(url)).rejects.toThrow()
}, 60_000)
