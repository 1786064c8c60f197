import { expect, test } from 'vitest'
import type { Outcome } from './backend.ts'
import { Engine } from './engine.ts'

function at(start: number): { engine: Engine; time: { now: number }; ask: (...words: string[]) => Promise<unknown> } {
  const time = { now: start }
  const engine = new Engine(() => time.now)
  const ask = async (...words: string[]) => {
    const answer = await engine.run([words], false)
    const outcome: Outcome | undefined = 'outcomes' in answer ? answer.outcomes[0] : undefined
    return outcome && 'result' in outcome ? outcome.result : outcome
  }
  return { engine, time, ask }
}

test('a key is there until its moment, and gone a millisecond later, swept or not', async () => {
  const { time, ask } = at(1_000_000)
  await ask('SET', 'k', 'v', 'PX', '500')
  time.now += 500
  expect(await ask('GET', 'k')).toBe('v')
  expect(await ask('PTTL', 'k')).toBe(0)
  time.now += 1
  expect(await ask('GET', 'k')).toBe(null)
  expect(await ask('TTL', 'k')).toBe(-2)
  expect(await ask('SET', 'k', 'w', 'KEEPTTL')).toBe('OK')
  expect(await ask('TTL', 'k')).toBe(-1)
})

test('an expired key is no part of DBSIZE, KEYS, SCAN, EXISTS, nor of what NX sees', async () => {
  const { time, ask } = at(1_000_000)
  await ask('SET', 'gone', 'v', 'PX', '10')
  await ask('SET', 'here', 'v')
  time.now += 11
  expect(await ask('KEYS', '*')).toEqual(['here'])
  expect(await ask('SCAN', '0')).toEqual(['0', ['here']])
  expect(await ask('EXISTS', 'gone', 'here', 'here')).toBe(2)
  expect(await ask('DBSIZE')).toBe(1)
  expect(await ask('SET', 'gone', 'again', 'NX')).toBe('OK')
  expect(await ask('INCR', 'counter')).toBe(1n)
})

test('the sweep frees what nobody asks for, a portion at a time', async () => {
  const { engine, time, ask } = at(1_000_000)
  for (let n = 0; n < 1000; n += 1) await ask('SET', `k${n}`, 'v', 'PX', n % 2 === 0 ? '10' : '100000')
  time.now += 11
  for (let n = 0; n < 8; n += 1) engine.sweep(200)
  engine.keys.now = 0
  expect([...engine.keys.walk()]).toHaveLength(500)
})

test('SCAN gives every key that stays, whatever comes and goes meanwhile', async () => {
  const { ask } = at(1)
  for (let n = 0; n < 95; n += 1) await ask('SET', `stays:${n}`, 'v')
  const seen = new Set<string>()
  let cursor = '0'
  let turn = 0
  do {
    const [next, keys] = (await ask('SCAN', cursor, 'COUNT', '7', 'MATCH', 'stays:*', 'TYPE', 'string')) as [
      string,
      string[],
    ]
    for (const key of keys) seen.add(key)
    cursor = next
    turn += 1
    await ask('SET', `passing:${turn}`, 'v')
    await ask('DEL', `passing:${turn - 2}`)
    await ask('LPUSH', `stays:list${turn}`, 'x')
  } while (cursor !== '0')
  expect(seen.size).toBe(95)
})

test('ids of XADD * grow when the clock goes back', async () => {
  const { time, ask } = at(1_000_000)
  expect(await ask('XADD', 's', '*', 'a', 'b')).toBe('1000000-0')
  expect(await ask('XADD', 's', '*', 'a', 'b')).toBe('1000000-1')
  time.now = 999_000
  expect(await ask('XADD', 's', '*', 'a', 'b')).toBe('1000000-2')
})

test('trimming about a length keeps at least that much', async () => {
  const { ask } = at(1)
  for (let n = 1; n <= 450; n += 1) await ask('XADD', 's', `${n}-0`, 'a', 'b')
  expect(await ask('XTRIM', 's', 'MAXLEN', '~', '120')).toBe(300)
  expect(await ask('XTRIM', 's', 'MAXLEN', '=', '120')).toBe(30)
  expect(await ask('XRANGE', 's', '-', '+', 'COUNT', '1')).toEqual([['331-0', ['a', 'b']]])
})

test('names of JavaScript are no commands, and no special keys', async () => {
  const { ask } = at(1)
  expect(await ask('constructor')).toMatchObject({ error: expect.stringContaining('unknown command') })
  expect(await ask('HSET', '__proto__', '__proto__', 'x')).toBe(1)
  expect(await ask('HGETALL', '__proto__')).toEqual(['__proto__', 'x'])
  expect(await ask('SET', 'k', 'v', 'constructor', '1')).toEqual({ error: 'ERR syntax error' })
})
