import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { assemble } from '#lib/assembly/assembly.ts'
import { rulesInForce } from '#lib/assembly/guards/rule-book.ts'
import { readSettings } from '#lib/config/settings.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { controlOf } from '../support/control.ts'
import { createCustomer } from '../support/customer.ts'
import { runScript } from '../support/run-script.ts'
import { rowsOf } from '../support/sql.ts'
import { stack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const question = 'What does a card payment cost?'
const phrase = 'card payments cost'
const matcher = { kind: 'phrases', phrases: [phrase] }
const rule = { item: '7.1', severity: 'major', matcher, bound: 40, action: 'replace', mode: 'enforce' }

const read = readSettings(stack.env)
if (!read.ok) throw new Error(read.problems.join('\n'))
const { settings } = read
const { redis, db } = assemble(settings)
let second: RunningApp
let folder = ''

const rules = (...args: string[]) => runScript('rules', args, stack.env)
const ask = async (app: string) => {
  const customer = createCustomer(app)
  return customer.ask(await customer.open(), question)
}
const lineOf = async (id: string) => {
  const { out } = await rules('list')
  const [, version, , , mode, acted, would] =
    out
      .split('\n')
      .find((line) => line.startsWith(`${id}\t`))
      ?.split('\t') ?? []
  return { version, mode, acted: Number(acted), would: Number(would) }
}
/** Waits until a turn of this app ends so, and gives the seconds that it took. */
async function secondsUntil(app: string, outcome: string): Promise<number> {
  const since = Date.now()
  await until(async () => (await ask(app)).outcome === outcome)
  return (Date.now() - since) / 1000
}

beforeAll(async () => {
  await controlOf(stack.model).set({ paceMs: 0 })
  second = await startApp({ ...stack.env })
  folder = await mkdtemp(join(tmpdir(), 'rules-'))
})
afterAll(async () => {
  for (const id of ['shop/price-talk', 'shop/by-hand', 'shop/share']) await rules('retire', id)
  await second.stop()
  await controlOf(stack.model).reset()
  await rm(folder, { recursive: true, force: true })
})

test('a rule added works on the second instance; a bad one among good ones is named and refused', async () => {
  expect((await ask(second.url)).outcome).toBe('done')
  const file = join(folder, 'rules.json')
  const good = { ...rule, id: 'shop/price-talk' }
  const { bound: _bound, ...unbounded } = rule
  const bad = [
    { ...unbounded, id: 'shop/unbounded' },
    { ...rule, id: 'shop/backwards', matcher: { kind: 'pattern', pattern: '(a)\\1' } },
    { ...rule, id: '7.1/rude' },
  ]
  await writeFile(file, JSON.stringify([bad[0], good, bad[1], bad[2]]))
  const added = await rules('add', file)
  expect(added.code).toBe(1)
  expect(added.out).toContain('shop/price-talk: version 1')
  for (const { id } of bad) expect(added.out).toContain(`refused ${id}: `)

  const seconds = await secondsUntil(second.url, 'tripped')
  process.stdout.write(`a rule added by the command: ${seconds.toFixed(1)} s until the second instance acts\n`)
  expect(seconds).toBeLessThan(30)
  const answer = await ask(second.url)
  expect(new TextDecoder().decode(answer.raw).toLowerCase()).not.toContain(phrase)
  const [turn] = await rowsOf(stack.env, 'select verdicts, versions from turns order by started_at desc limit 1')
  expect(turn).toMatchObject({
    verdicts: [{ verdict: { rule: 'shop/price-talk', version: 1, action: 'replace' } }],
    versions: { rules: expect.stringMatching(new RegExp(`^${builtInRules.version}\\+[0-9a-f]{12}$`)) },
  })
  const audited = await rowsOf(stack.env, "select action from audit where subject = 'shop/price-talk'")
  expect(audited).toEqual([{ action: 'rule-added' }])
})

test('a version never changes', async () => {
  await expect(rowsOf(stack.env, "update rule_versions set severity = 'veto'")).rejects.toThrow(/never changes/)
  await expect(rowsOf(stack.env, 'delete from rule_versions')).rejects.toThrow(/never changes/)
})

test('in shadow it counts what it would have done', async () => {
  expect((await rules('mode', 'shop/price-talk', 'shadow')).code).toBe(0)
  await Promise.all([secondsUntil(second.url, 'done'), secondsUntil(stack.app, 'done')])
  const before = await lineOf('shop/price-talk')
  expect(before).toMatchObject({ version: '2', mode: 'shadow', acted: 0 })
  for (const app of [stack.app, second.url, second.url]) expect((await ask(app)).outcome).toBe('done')
  expect((await lineOf('shop/price-talk')).would).toBe(before.would + 3)
  const [turn] = await rowsOf(stack.env, 'select verdicts from turns order by started_at desc limit 1')
  expect(turn).toMatchObject({ verdicts: [{ verdict: { rule: 'shop/price-talk', version: 2, action: 'record' } }] })
  await rules('retire', 'shop/price-talk')
})

test('a row that appears in the database, with nobody told, is in effect within 30 s', async () => {
  await until(async () => (await ask(second.url)).outcome === 'done')
  await rowsOf(
    stack.env,
    "insert into rule_versions (id, version, item, severity, data, mode, created_by) values ('shop/by-hand', 1, '7.1', 'major', $1, 'enforce', 'test')",
    [JSON.stringify({ matcher, bound: 40, action: 'replace' })],
  )
  const seconds = await secondsUntil(second.url, 'tripped')
  process.stdout.write(`a row written by hand: ${seconds.toFixed(1)} s until the second instance acts\n`)
  expect(seconds).toBeLessThan(30)
  await rules('retire', 'shop/by-hand')
})

test('a canary of 10 % acts on about that share, stable per conversation', async () => {
  const file = join(folder, 'share.json')
  await writeFile(file, JSON.stringify({ ...rule, id: 'shop/share', mode: { canary: 10 } }))
  expect((await rules('add', file)).code).toBe(0)
  const acts = async (conversation: string) => {
    const inspector = (await rulesInForce(redis, db)).createInspector({
      now: new Date(),
      language: 'en',
      session: { assurance: 'none' },
      messages: [{ role: 'customer', text: question }],
      facts: [],
      knowledge: [],
      tools: [],
      conversation,
    })
    const pieces = [...inspector.push('Our card payments cost nothing extra.'), ...inspector.end()]
    return pieces.some((piece) => piece.type === 'trip')
  }
  const conversations = Array.from({ length: 300 }, () => `cnv_${crypto.randomUUID().replaceAll('-', '')}`)
  const acted: string[] = []
  for (const conversation of conversations) if (await acts(conversation)) acted.push(conversation)
  process.stdout.write(`a canary of 10 % acted in ${acted.length} of 300 conversations\n`)
  expect(acted.length).toBeGreaterThanOrEqual(12)
  expect(acted.length).toBeLessThanOrEqual(54)
  for (const conversation of conversations) expect(await acts(conversation)).toBe(acted.includes(conversation))

  // Over the wire: on both instances, and twice, a conversation fares as its id says.
  await rules('mode', 'shop/share', 'canary', '50')
  await until(async () => (await lineOf('shop/share')).mode === 'canary 50 %')
  const first = createCustomer(stack.app)
  const seen = new Set<boolean>()
  while (seen.size < 2) {
    const conversation = await first.open()
    const predicted = await acts(conversation)
    seen.add(predicted)
    const other = createCustomer(second.url)
    other.cookie = first.cookie
    for (const customer of [first, other, first]) {
      expect((await customer.ask(conversation, question)).outcome).toBe(predicted ? 'tripped' : 'done')
    }
  }
})

test('Redis away: the database is read; both away: the rules that the instance had, or the tree’s', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const wires = [controlOf(stack.redis), controlOf(stack.env.DATABASE_HTTP_URL ?? '')] as const
  const ids = (set: { rules: readonly { id: string }[] }) => set.rules.map(({ id }) => id)
  try {
    await wires[0].set({ fault: { kind: 'refuse' } })
    expect(ids((await rulesInForce(redis, db)).set)).toContain('shop/share')
    await wires[1].set({ fault: { kind: 'refuse' } })
    expect(ids((await rulesInForce(redis, db)).set)).toContain('shop/share')
    vi.resetModules()
    const fresh = await import('#lib/assembly/guards/rule-book.ts')
    expect((await fresh.rulesInForce(redis, db)).set.version).toBe(builtInRules.version)
    expect(complaints.mock.calls.flat().join('\n')).toContain('rules-unavailable')
  } finally {
    await Promise.all(wires.map((wire) => wire.reset()))
  }
})
