import { Redis } from '@upstash/redis'
import { createClient } from '@vercel/kv'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '#local/http/serve.ts'
import { hasRedis, startRedis } from '#local/testing/real-redis.ts'
import type { Backend, Outcome } from './backend.ts'
import { Engine } from './engine.ts'
import { forward } from './forward.ts'
import { restHandler } from './rest-handler.ts'
import { command, comparable } from './testing/random-commands.ts'

const token = 'differential'
const sequences = Number(process.env.DIFFERENTIAL_RUNS ?? 150)

describe.skipIf(!hasRedis)('the embedded engine against a real redis-server, over the REST wire', () => {
  const stops: (() => Promise<void>)[] = []
  let embedded = ''
  let real = ''

  async function wire(backend: Backend): Promise<string> {
    const handler = restHandler(backend, token)
    const server = await serve({ name: 'redis', port: 0, rehearsal: false, tied: false, embedded: true, handler })
    stops.push(async () => {
      await server.close()
      await backend.close()
    })
    return server.url
  }

  beforeAll(async () => {
    const server = await startRedis()
    embedded = await wire(new Engine())
    real = await wire(await forward(server.url))
    stops.push(server.close)
  })
  afterAll(async () => {
    for (const stop of stops) await stop()
  })

  async function post(url: string, path: string, body: unknown): Promise<unknown> {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    return response.json()
  }

  async function pipeline(url: string, commands: string[][]): Promise<Outcome[]> {
    return (await post(url, '/pipeline', commands)) as Outcome[]
  }

  /** Everything that the keyspace holds, as its own commands tell it. */
  async function contents(url: string): Promise<unknown> {
    const [names] = await pipeline(url, [['KEYS', '*']])
    const keys = names && 'result' in names ? (names.result as string[]).sort() : []
    const readers: Record<string, string[]> = {
      string: ['GET'],
      hash: ['HGETALL'],
      set: ['SMEMBERS'],
      zset: ['ZRANGE', '0', '-1', 'WITHSCORES'],
      list: ['LRANGE', '0', '-1'],
      stream: ['XRANGE', '-', '+'],
    }
    const told: unknown[] = []
    for (const key of keys) {
      const [type] = await pipeline(url, [['TYPE', key]])
      const kind = type && 'result' in type ? String(type.result) : ''
      const [reader = 'GET', ...rest] = readers[kind] ?? []
      const reads = [[reader, key, ...rest], ['PTTL', key], ...(kind === 'stream' ? [['XINFO', 'STREAM', key]] : [])]
      const outcomes = await pipeline(url, reads)
      told.push([key, kind, ...outcomes.map((outcome, at) => comparable(reads[at] ?? [], outcome))])
    }
    return told
  }

  test(`${sequences} random sequences: every reply and what is left are the same`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 60 }), async (commands) => {
        const all = [['FLUSHDB'], ...commands]
        const [mine, theirs] = await Promise.all([pipeline(embedded, all), pipeline(real, all)])
        const shown = (outcomes: Outcome[]) =>
          outcomes.map((outcome, at) => ({ command: all[at], ...comparable(all[at] ?? [], outcome) }))
        expect(shown(mine)).toEqual(shown(theirs))
        expect(await contents(embedded)).toEqual(await contents(real))
      }),
      { numRuns: sequences },
    )
  }, 300_000)

  test('transactions: all, or none of them', async () => {
    for (const commands of [
      [
        ['SET', 'a', '1'],
        ['INCR', 'a'],
        ['LPUSH', 'a', 'x'],
        ['GET', 'a'],
      ],
      [['SET', 'a', '9'], ['GET'], ['SET', 'b', '1']],
      [
        ['SET', 'a', '9'],
        ['NOSUCH', 'x'],
      ],
      [
        ['GET', 'a'],
        ['EXISTS', 'b'],
      ],
    ]) {
      expect(await post(embedded, '/multi-exec', commands)).toEqual(await post(real, '/multi-exec', commands))
    }
  })

  test('the client of the app gets the same from both', async () => {
    const answers = async (url: string) => {
      const redis = new Redis({ url, token, enableTelemetry: false })
      await redis.flushdb()
      const refused = await redis.xadd('s', '1-1', { a: 'again' }).catch((error: Error) => error.message)
      return [
        refused,
        await redis.set('o', { deep: ['é', 1, null] }, { ex: 100, get: true }),
        await redis.get('o'),
        await redis.mget('o', 'none'),
        await redis.set('n', 'OK', { nx: true }),
        await redis.set('n', 'again', { nx: true }),
        await redis.get('n'),
        await redis.hset('h', { a: 1, b: 'two', c: { d: 3 } }),
        await redis.hgetall('h'),
        await redis.hmget('h', 'a', 'zz'),
        await redis.zadd('z', { score: 1, member: 'one' }, { score: 2, member: 'two' }),
        await redis.zrange('z', 0, 5, { byScore: true, withScores: true }),
        await redis.zscore('z', 'two'),
        await redis.xadd('s', '5-*', { text: 'ünï', n: 1 }),
        await redis.xadd('s', '6-0', { text: 'b' }, { trim: { type: 'MAXLEN', threshold: 1000, comparison: '~' } }),
        await redis.xadd('s', '6-0', { text: 'b' }).catch((error: Error) => error.message),
        await redis.xrange('s', '-', '+'),
        await redis.xrange('s', '(5-0', '+', 1),
        await redis.xread(['s'], ['5-0']),
        await redis.lpush('l', 'a', 'b'),
        await redis.lpop('l', 2),
        await redis.type('s'),
        await redis.ping(),
        await redis.ttl('o'),
        await redis.scan(0, { match: 'o*', count: 100 }),
        await redis.pipeline().incr('c').get('c').exec(),
        await redis.multi().incr('c').lpush('c', 'x').exec({ keepErrors: true }),
        await redis.exists('o', 'n', 'none'),
      ]
    }
    expect(await answers(embedded)).toEqual(await answers(real))
  })

  test('the platform store’s client, which sends pipelines by itself, gets the same from both', async () => {
    const answers = async (url: string) => {
      const kv = createClient({ url, token })
      await kv.flushdb()
      return Promise.all([
        kv.set('a', { b: ['ü'] }, { px: 500_000 }),
        kv.get('a'),
        kv.incrby('n', 5),
        kv.hset('h', { x: 1 }),
        kv.hgetall('h'),
        kv.xadd('s', '1-1', { t: 'x' }),
        kv.xrange('s', '-', '+'),
        kv.incr('a').catch((error: Error) => error.message),
      ])
    }
    expect(await answers(embedded)).toEqual(await answers(real))
  })

  test('a subscriber hears what is published, and stops hearing', async () => {
    for (const url of [embedded, real]) {
      const redis = new Redis({ url, token, enableTelemetry: false })
      const heard = Promise.withResolvers<unknown>()
      const ready = Promise.withResolvers<void>()
      const subscription = redis.subscribe('news')
      subscription.on('subscribe', () => ready.resolve())
      subscription.on('message', (message) => heard.resolve(message))
      await ready.promise
      expect(await redis.publish('news', { hello: 'wörld, 1' })).toBe(1)
      expect(await heard.promise).toEqual({ channel: 'news', message: { hello: 'wörld, 1' } })
      await subscription.unsubscribe()
      await expect.poll(() => redis.publish('news', 'x')).toBe(0)
    }
  })

  test('a wrong token is refused', async () => {
    const response = await fetch(embedded, { method: 'POST', body: '["PING"]', headers: { authorization: 'Bearer x' } })
    expect(response.status).toBe(401)
  })
})
