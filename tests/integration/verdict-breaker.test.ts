import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assemble } from '#lib/assembly/assembly.ts'
import { createVerdictBreakers } from '#lib/assembly/guards/verdict-breakers.ts'
import { localSharedCounts } from '#lib/assembly/stores/local-shared-counts.ts'
import { redisSharedCounts } from '#lib/assembly/stores/redis-shared-counts.ts'
import { readSettings } from '#lib/config/settings.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import type { Rule } from '#lib/turn/inspection/rules/rule.ts'
import { usualPlan } from '#lib/turn/inspection/verdict-breaker.ts'
import type { Settlement } from '#lib/turn/transcript/transcript-store.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { controlOf } from '../support/control.ts'
import { type Answer, createCustomer } from '../support/customer.ts'
import { startModel } from '../support/model.ts'
import { runScript } from '../support/run-script.ts'
import { rowsOf } from '../support/sql.ts'
import { stack } from '../support/stack.ts'
import { until } from '../support/until.ts'

describe('over the wire, on two instances', () => {
  let env: Record<string, string> = {}
  let own: Awaited<ReturnType<typeof startModel>>
  let model: ReturnType<typeof controlOf>
  const refunds = 'How do refunds work?'
  const safe = 'I cannot answer questions of this kind reliably'
  let apps: RunningApp[] = []

  beforeAll(async () => {
    own = await startModel(`rehearsal-${crypto.randomUUID()}`)
    model = controlOf(own.url)
    env = { ...stack.env, ...own.env, VERDICT_BREAKER_TURNS: '6', VERDICT_BREAKER_REST_SECONDS: '3' }
    apps = await Promise.all([startApp(env), startApp(env)])
    await model.set({ paceMs: 0, misbehave: '7.1', deaf: true })
  })
  afterAll(async () => {
    // A hold counts for every model: none may be left behind.
    await runScript('rules', ['breaker', '7.1/rude', 'release', 'refund'], env)
    await Promise.all(apps.map((app) => app.stop()))
    await own.stop()
  })

  const ask = async (app: RunningApp | undefined, text = refunds, language = 'en') => {
    const customer = createCustomer(app?.url ?? '')
    const conversation = await customer.open(language)
    return { conversation, ...(await customer.ask(conversation, text)) }
  }
  const generated = async () => ((await model.state()) as { requests: unknown[] }).requests.length
  const isSafe = ({ text }: Pick<Answer, 'text'>) => text.startsWith(safe)
  const verdictsOf = async (conversation: string) => {
    const [turn] = await rowsOf(stack.env, 'select verdicts from turns where conversation_id = $1', [conversation])
    return turn?.verdicts
  }

  test('it opens on both, one turn in all probes it, and it closes on both', async () => {
    const answers = []
    for (let at = 0; at < 6; at += 1) answers.push(await ask(apps[at % 2]))
    expect(answers.map(({ outcome }) => outcome)).toEqual(Array(6).fill('tripped'))
    expect(answers.some(isSafe)).toBe(false)
    expect(JSON.stringify(await verdictsOf(answers[5]?.conversation ?? ''))).toContain('breaker-opened/7.1/rude')

    const opened = Date.now()
    const before = await generated()
    for (const app of apps) {
      const closed = await ask(app)
      expect(closed.text).toMatch(new RegExp(`^${safe}`))
      expect(closed.chunks.map(({ type }) => type)).toEqual(expect.arrayContaining(['data-trip', 'data-handoff']))
      expect(await verdictsOf(closed.conversation)).toMatchObject([
        { verdict: { rule: 'breaker/7.1/rude', action: 'handoff' } },
      ])
    }
    expect((await ask(apps[1], '退款一般怎么办理？', 'zh')).text).toContain('目前我无法可靠地回答')
    expect(await generated()).toBe(before)
    await model.set({ misbehave: null })
    // Another scenario is not touched.
    expect((await ask(apps[0], 'What is the USD to EUR rate?')).outcome).toBe('done')

    // Rested: of many at once, one is generated; slow enough that all the others come meanwhile.
    await until(() => Date.now() > opened + 3000)
    await model.set({ paceMs: 40, chunk: 4 })
    const many = await Promise.all(Array.from({ length: 8 }, (_, at) => ask(apps[at % 2])))
    expect(many.filter((answer) => !isSafe(answer))).toHaveLength(1)
    expect(many.find((answer) => !isSafe(answer))?.outcome).toBe('done')
    await model.set({ paceMs: 0, chunk: null })
    for (const app of apps) expect((await ask(app)).outcome).toBe('done')
  })

  test('a person holds it open, and lets it go', async () => {
    const hold = (word: string) => runScript('rules', ['breaker', '7.1/rude', word, 'refund'], env)
    expect((await hold('open')).code).toBe(0)
    for (const app of apps) expect(isSafe(await ask(app))).toBe(true)
    expect((await runScript('rules', ['list'], env)).out).toMatch(/^breaker 7\.1\/rude\|refund: held open by cli:/m)
    expect((await hold('release')).code).toBe(0)
    expect((await ask(apps[0])).outcome).toBe('done')
    for (const app of apps) expect((await ask(app)).outcome).toBe('done')
    expect((await hold('release')).code).toBe(1)
  })
})

describe('the two stores of counts', () => {
  const read = readSettings(stack.env)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const stores = { local: localSharedCounts(), shared: redisSharedCounts(assemble(read.settings).redis) }

  test.each(Object.entries(stores))('%s: counts, one claim, fields set once', async (_name, store) => {
    const [key, now] = [`test:${crypto.randomUUID()}`, Date.now()]
    await Promise.all(Array.from({ length: 5 }, () => store.add([{ key, keepMs: 60_000 }], now)))
    expect(await store.read([key, `${key}:none`], now)).toEqual([5, 0])
    await store.remove([key])
    expect(await store.read([key], now)).toEqual([0])
    expect(await store.read([], now)).toEqual([])

    const holders = ['a', 'b', 'c', 'd']
    const claimed = await Promise.all(holders.map((holder) => store.claim(`${key}:claim`, holder, 60_000, now)))
    expect(claimed.filter(Boolean)).toHaveLength(1)
    const winner = holders[claimed.indexOf(true)] ?? ''
    expect(await store.release(`${key}:claim`, 'somebody', now)).toBe(false)
    expect(await store.release(`${key}:claim`, winner, now)).toBe(true)
    expect(await store.claim(`${key}:claim`, 'e', 60_000, now)).toBe(true)

    const set = await Promise.all(holders.map((holder) => store.setField(key, 'f|1', `{"by":"${holder}"}`, true)))
    expect(set.filter(Boolean)).toHaveLength(1)
    expect(await store.setField(key, 'g', '2')).toBe(true)
    expect(await store.fields(key)).toEqual({ 'f|1': `{"by":"${holders[set.indexOf(true)]}"}`, g: '2' })
    await store.deleteField(key, 'f|1')
    expect(await store.fields(key)).toEqual({ g: '2' })
    expect(await store.fields(`${key}:none`)).toEqual({})
  })
})

describe('two instances over one Redis that goes away', () => {
  const read = readSettings(stack.env)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const { redis } = assemble(read.settings)
  const wire = controlOf(stack.redis)
  const rude = builtInRules.rules.find(({ id }) => id === '7.1/rude') as Rule
  const plan = { ...usualPlan, leastTurns: 10, rest: 60_000 }
  let now = Date.now()
  let turns = 0

  /** One instance: its own counts, the shared Redis; a machine for each turn, as each request makes one. */
  function instance(name: string, demoted: Rule[] = []) {
    const local = localSharedCounts()
    const told: string[] = []
    const make = () =>
      createVerdictBreakers({
        shared: redisSharedCounts(redis),
        local,
        model: name,
        plan,
        spike: { leastTurns: 10, times: 5, floor: 0.2 },
        now: () => now,
        demote: async (rule) => demoted.push(rule) === 1,
        report: (event) => told.push(event),
      })
    return {
      told,
      async begin(session = `ses_${turns}`) {
        turns += 1
        const breakers = make()
        const turn = breakers.forTurn(
          { turn: `trn_${turns}`, session, scenarios: ['refund'], rules: builtInRules },
          await breakers.board(),
        )
        return { blocked: (await turn.ask()) !== undefined, settled: turn.settled }
      },
    }
  }
  const ended = (rule?: Rule, outcome: Settlement['outcome'] = rule ? 'tripped' : 'done', doubted = false) => ({
    outcome,
    verdicts: rule
      ? [
          {
            id: 'vrd',
            at: '',
            withheld: '',
            verdict: {
              rule: rule.id,
              item: rule.item,
              version: 1,
              severity: rule.severity,
              action: outcome === 'tripped' ? ('replace' as const) : ('record' as const),
              start: 0,
              end: 1,
              ...(doubted ? { doubted } : {}),
            },
          },
        ]
      : [],
  })
  type Instance = ReturnType<typeof instance>
  const turn = async (of: Instance, rule?: Rule) => {
    const begun = await of.begin()
    if (!begun.blocked) await begun.settled(ended(rule))
    return begun.blocked ? 'blocked' : 'ran'
  }
  const each = async (of: readonly Instance[], count: number, rule?: Rule) => {
    const seen: string[] = []
    for (let at = 0; at < count; at += 1) seen.push(await turn(of[at % of.length] as Instance, rule))
    return seen
  }
  /** Of turns that begin at the same time, those that may run. */
  const rush = async (of: readonly Instance[]) => {
    const begun = await Promise.all(of.flatMap((one) => [one.begin(), one.begin(), one.begin()]))
    return begun.filter(({ blocked }) => !blocked)
  }
  const fresh = () => `model-${crypto.randomUUID()}`

  test('shared: opens on both, one probe in all, reopens for longer on a trip, closes on both', async () => {
    const name = fresh()
    const both = [instance(name), instance(name)]
    expect(await each(both, 10, rude)).toEqual(Array(10).fill('ran'))
    expect(await each(both, 4)).toEqual(Array(4).fill('blocked'))
    now += plan.rest
    const [probe, ...others] = await rush(both)
    expect(others).toEqual([])
    await probe?.settled(ended(rude))
    now += plan.rest
    expect(await each(both, 2)).toEqual(['blocked', 'blocked'])
    now += plan.rest
    const [stopped, ...none] = await rush(both)
    expect(none).toEqual([])
    // A customer's stop says nothing: the next turn may probe at once.
    await stopped?.settled(ended(undefined, 'stopped'))
    const [last, ...more] = await rush(both)
    expect(more).toEqual([])
    await last?.settled(ended())
    expect(await rush(both)).toHaveLength(6)
    expect(both.flatMap(({ told }) => told)).toEqual(expect.arrayContaining(['opened', 'reopened', 'closed']))
    expect(both.flatMap(({ told }) => told).filter((event) => event === 'opened')).toHaveLength(1)
  })

  test('one session has one voice: it can neither open a breaker nor make a spike, however often it trips', async () => {
    const one = instance(fresh())
    for (let at = 0; at < 30; at += 1) {
      const begun = await one.begin('ses_same')
      expect(begun.blocked).toBe(false)
      await begun.settled(ended(rude))
    }
    expect(await each([one], 5)).toEqual(Array(5).fill('ran'))
    expect(one.told).toEqual([])
    // Past the window it is heard again, once; others are heard too.
    now += plan.window + plan.slice
    for (let at = 0; at < 12; at += 1) await (await one.begin('ses_same')).settled(ended(rude))
    expect(await each([one], 9, rude)).toEqual(Array(9).fill('ran'))
    expect(await each([one], 1)).toEqual(['blocked'])
  })

  test('Redis stops half-way to opening: each goes on with what it has counted itself', async () => {
    const name = fresh()
    const [first, second] = [instance(name), instance(name)]
    await each([first, second], 8, rude)
    await wire.set({ fault: { kind: 'refuse' } })
    try {
      // Four of the window are each instance's own; six more are needed, of each.
      expect(await each([first, second], 12, rude)).toEqual(Array(12).fill('ran'))
      expect(await each([first, second], 4)).toEqual(Array(4).fill('blocked'))
      now += plan.rest
      for (const one of [first, second]) {
        const [probe, ...others] = await rush([one])
        expect(others).toEqual([])
        await probe?.settled(ended())
        expect(await rush([one])).toHaveLength(3)
        expect(one.told).toEqual(expect.arrayContaining(['away', 'opened', 'closed']))
      }
    } finally {
      await wire.reset()
    }
    expect(await turn(first)).toBe('ran')
  })

  test('Redis stops while the breaker is open: it stays open on both until a probe of each has gone well', async () => {
    const name = fresh()
    const both = [instance(name), instance(name)]
    await each(both, 10, rude)
    expect(await each(both, 2)).toEqual(['blocked', 'blocked'])
    await wire.set({ fault: { kind: 'refuse' } })
    try {
      expect(await each(both, 2)).toEqual(['blocked', 'blocked'])
      now += plan.rest
      const probes = await rush(both)
      expect(probes).toHaveLength(2)
      for (const probe of probes) await probe.settled(ended())
      expect(await rush(both)).toHaveLength(6)
    } finally {
      await wire.reset()
    }
    // Redis still has it open, and rested: one probe in all, as ever.
    const [probe, ...others] = await rush(both)
    expect(others).toEqual([])
    await probe?.settled(ended())
    expect(await rush(both)).toHaveLength(6)
  })

  test('far above its usual rate: demoted once, unless what it stops may never be delivered', async () => {
    const major = builtInRules.rules.find(({ id }) => id === '8.2/broken-output') as Rule
    for (const [rule, expected, doubted] of [
      [major, 'demoted', false],
      [rude, 'spike', false],
      // What the second reading takes for harmless is no find.
      [rude, 'spike', true],
    ] as const) {
      const demoted: Rule[] = []
      const name = fresh()
      const one = instance(name, demoted)
      const begun = now
      // The hour that the window reaches into does not count yet: one more than the usual rate needs.
      for (let hour = 0; hour < 5; hour += 1) {
        for (let at = 0; at < 40; at += 1) {
          const begun = await one.begin()
          await begun.settled(at === 0 ? ended(rule, 'done') : ended())
        }
        now += 3_600_000
      }
      expect(one.told).toEqual([])
      for (let at = 0; at < 12; at += 1) {
        const begun = await one.begin()
        await begun.settled(at % 3 === 0 ? ended(rule, 'done', doubted) : ended())
      }
      expect(now).toBeGreaterThan(begun)
      expect(one.told.filter((event) => event === expected)).toHaveLength(doubted ? 0 : 1)
      expect(demoted.every(({ id }) => id === major.id)).toBe(true)
    }
  })
})
