import { afterAll, beforeAll, expect, test } from 'vitest'
import { ruleVersions } from '#db/schema/rules.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import { joinRules } from '#lib/turn/inspection/rules/merchant-rules.ts'
import { migratedDatabase } from '#local/testing/migrated-database.ts'
import { addRule, asStored, newestRules, setRuleMode } from './rule-versions.ts'

const rule = {
  id: 'shop/slang',
  item: '7.1',
  severity: 'major',
  matcher: { kind: 'phrases', phrases: ['cheapest in town'] },
  bound: 40,
  action: 'replace',
}
let database: Awaited<ReturnType<typeof migratedDatabase>>

beforeAll(async () => {
  database = await migratedDatabase()
}, 60_000)
afterAll(() => database.close())

const newest = async (id: string) => (await newestRules(database.db)).find((row) => row.id === id)

test('a rule starts in shadow; each change is a version that names the one before', async () => {
  const { db } = database
  expect(await addRule(db, { ...rule, version: 7 }, 'ann')).toEqual({ id: 'shop/slang', version: 1 })
  expect(await newest('shop/slang')).toMatchObject({ version: 1, mode: 'shadow', createdBy: 'ann', supersedes: null })
  expect(await setRuleMode(db, 'shop/slang', { canary: 12.5 }, 'bob')).toEqual({ id: 'shop/slang', version: 2 })
  expect(await setRuleMode(db, 'shop/slang', { canary: 12.5 }, 'bob')).toBeUndefined()
  const row = await newest('shop/slang')
  expect(row).toMatchObject({ version: 2, mode: 'canary', canary: 12.5, supersedes: 1 })
  expect(row && asStored(row)).toMatchObject({ ...rule, version: 2, mode: { canary: 12.5 } })
  expect(await setRuleMode(db, 'shop/slang', 'retired', 'bob')).toMatchObject({ version: 3 })
  expect(await setRuleMode(db, 'shop/slang', 'enforce', 'bob')).toMatchObject({ refused: expect.any(String) })
  expect(await addRule(db, rule, 'ann')).toMatchObject({ version: 4 })
  expect(await db.$count(ruleVersions)).toBe(4)
})

test('of a rule of the tree only the mode is set, and taken back', async () => {
  const { db } = database
  expect(await addRule(db, { ...rule, id: '7.1/rude' }, 'ann')).toMatchObject({ refused: expect.any(String) })
  expect(await setRuleMode(db, '7.1/rude', 'retired', 'ann')).toBeUndefined()
  expect(await setRuleMode(db, '7.1/rude', 'enforce', 'ann')).toBeUndefined()
  expect(await setRuleMode(db, '7.1/rude', 'shadow', 'ann')).toMatchObject({ version: 1 })
  expect(await newest('7.1/rude')).toMatchObject({ data: null, mode: 'shadow', item: '7.1', severity: 'veto' })
  expect(await setRuleMode(db, '7.1/rude', 'retired', 'ann')).toMatchObject({ version: 2 })
  expect(await setRuleMode(db, '7.1/rude', 'enforce', 'ann')).toMatchObject({ version: 3 })
  expect(await setRuleMode(db, 'shop/nobody', 'off', 'ann')).toMatchObject({ refused: expect.any(String) })
})

test('a list of required sentences is a row as well, and is read back', async () => {
  const { db } = database
  const list = { id: 'shop/required', matcher: { kind: 'required', sentences: ['Prices include VAT.'] } }
  expect(await addRule(db, { ...list, mode: 'enforce' }, 'ann')).toEqual({ id: 'shop/required', version: 1 })
  const row = await newest('shop/required')
  const { rules } = joinRules(builtInRules, [row && asStored(row)])
  expect(rules.rules.at(-1)).toMatchObject({ ...list, mode: 'enforce' })
})

test.each([
  null,
  42,
  'rule',
  [],
  {},
  { ...rule, id: '../../etc' },
  { ...rule, id: '__proto__' },
  { ...rule, mode: 'on' },
  { ...rule, matcher: { kind: 'detector', name: 'rude' } },
  { ...rule, matcher: { kind: 'pattern', pattern: '(a+)+(?=b)' } },
  { ...rule, matcher: { kind: 'phrases', phrases: ['\u200b\u200b\u200b'] } },
  { ...rule, surprise: true },
])('%j is refused', async (input) => {
  const before = await database.db.$count(ruleVersions)
  expect(await addRule(database.db, input, 'ann')).toMatchObject({ refused: expect.any(String) })
  expect(await database.db.$count(ruleVersions)).toBe(before)
})

test('two who change it at the same time never write the same version', async () => {
  const { db } = database
  await addRule(db, { ...rule, id: 'shop/raced' }, 'ann')
  const both = await Promise.all([
    setRuleMode(db, 'shop/raced', 'enforce', 'ann'),
    setRuleMode(db, 'shop/raced', 'off', 'bob'),
  ])
  const versions = both.flatMap((written) => (written && 'version' in written ? [written.version] : []))
  expect(new Set(versions).size).toBe(versions.length)
  expect((await newest('shop/raced'))?.version).toBe(1 + versions.length)
})
