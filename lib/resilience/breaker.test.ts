import { describe, expect, test } from 'vitest'
import { type BreakerStore, createBreaker } from './breaker.ts'

/** The store's contract in memory, with a clock that the test moves. */
function memoryStore(clock: { now: number }): BreakerStore {
  let tripped = false
  let coolingUntil = 0
  let probe: { holder: string; until: number } | undefined
  let failures = { count: 0, until: 0 }
  return {
    read: async () => ({ tripped, coolingMs: Math.max(0, coolingUntil - clock.now) }),
    claimProbe: async (_name, holder, ttlMs) => {
      if (probe && probe.until > clock.now) return false
      probe = { holder, until: clock.now + ttlMs }
      return true
    },
    releaseProbe: async (_name, holder) => {
      if (probe?.holder === holder) probe = undefined
    },
    countFailure: async (_name, windowMs) => {
      if (failures.until <= clock.now) failures = { count: 0, until: clock.now + windowMs }
      failures.count += 1
      return failures.count
    },
    open: async (_name, cooldownMs) => {
      tripped = true
      coolingUntil = clock.now + cooldownMs
    },
    close: async () => {
      tripped = false
      failures = { count: 0, until: 0 }
      probe = undefined
    },
  }
}

const options = { name: 'model', threshold: 5, windowMs: 60_000, cooldownMs: 15_000, probeMs: 30_000 }

function setUp() {
  const clock = { now: 0 }
  const store = memoryStore(clock)
  // Two instances of one breaker over one store.
  return { clock, one: createBreaker(store, options), two: createBreaker(store, options) }
}

async function permitOf(breaker: ReturnType<typeof createBreaker>, holder: string) {
  const asked = await breaker.ask(holder)
  if (!asked.allowed) throw new Error('refused')
  return asked.permit
}

describe('breaker', () => {
  test('five failures, on whatever instance, open it for all', async () => {
    const { one, two } = setUp()
    for (let i = 0; i < 4; i += 1) await (await permitOf(i % 2 ? one : two, `run${i}`)).failed()
    expect((await one.ask('r')).allowed).toBe(true)
    await (await permitOf(two, 'run4')).failed()
    expect(await one.ask('r')).toEqual({ allowed: false, retryAfterMs: 15_000 })
    expect((await two.ask('r')).allowed).toBe(false)
  })

  test('a success between failures starts the count again', async () => {
    const { one } = setUp()
    for (let i = 0; i < 4; i += 1) await (await permitOf(one, `a${i}`)).failed()
    await (await permitOf(one, 'b')).succeeded()
    for (let i = 0; i < 4; i += 1) await (await permitOf(one, `c${i}`)).failed()
    expect((await one.ask('r')).allowed).toBe(true)
  })

  test('after the cool-down exactly one probe goes, and its success closes it', async () => {
    const { clock, one, two } = setUp()
    for (let i = 0; i < 5; i += 1) await (await permitOf(one, `r${i}`)).failed()
    clock.now = 15_000
    const probe = await permitOf(one, 'probe')
    expect((await two.ask('other')).allowed).toBe(false)
    await probe.succeeded()
    expect((await two.ask('other')).allowed).toBe(true)
  })

  test('a failed probe opens it again; a stopped one hands the probe on', async () => {
    const { clock, one, two } = setUp()
    for (let i = 0; i < 5; i += 1) await (await permitOf(one, `r${i}`)).failed()
    clock.now = 15_000
    await (await permitOf(one, 'probe')).abandoned()
    await (await permitOf(two, 'probe2')).failed()
    expect((await one.ask('r')).allowed).toBe(false)
    clock.now = 30_000
    expect((await one.ask('r')).allowed).toBe(true)
  })

  test('an outcome counts once', async () => {
    const { one } = setUp()
    const permit = await permitOf(one, 'r')
    for (let i = 0; i < 9; i += 1) await permit.failed()
    expect((await one.ask('r')).allowed).toBe(true)
  })
})
