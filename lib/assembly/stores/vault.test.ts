import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { conversations, sessions, vault, vaultKeys } from '#db/schema/conversations.ts'
import { findPersonalData } from '#lib/pii/find-personal-data.ts'
import { openTokenBook } from '#lib/pii/tokens.ts'
import { createVaultCipher } from '#lib/pii/vault-cipher.ts'
import { migratedDatabase } from '#local/testing/migrated-database.ts'
import { valueVault } from './vault.ts'

const key = (id: string, fill: number) => `${id}:${btoa(String.fromCharCode(...new Uint8Array(32).fill(fill)))}`
const [one, two] = [key('k1', 1), key('k2', 2)]
let database: Awaited<ReturnType<typeof migratedDatabase>>
let ids = 0
const open = (keys: readonly string[], keepDays = 30) =>
  valueVault(
    database.db,
    createVaultCipher(keys),
    (prefix) => {
      ids += 1
      return `${prefix}_${String(ids).padStart(32, '0')}`
    },
    keepDays,
  )

/** A conversation of its own. */
async function converse(customerId?: string) {
  ids += 1
  const session = { id: `ses_${ids}`, ...(customerId ? { customerId } : {}) }
  const conversation = `cnv_${ids}`
  await database.db.insert(sessions).values({ ...session, expiresAt: sql`now() + interval '1 hour'` })
  await database.db
    .insert(conversations)
    .values({ id: conversation, sessionId: session.id, channel: 'web', language: 'en' })
  return { conversation, session: { ...session, assurance: 'none' as const } }
}

/** What a message brings into a conversation's vault. */
async function say(store: ReturnType<typeof open>, of: Awaited<ReturnType<typeof converse>>, text: string) {
  const known = await store.entries(of.conversation)
  const book = openTokenBook(known)
  const tokens = book.tokenise(text, findPersonalData(text))
  const fresh = book.entries().slice(known.length)
  return { tokens, kept: await store.keepTokens(of.conversation, of.session, fresh), book }
}

beforeAll(async () => {
  database = await migratedDatabase()
}, 60_000)
afterAll(() => database.close())

test('the same value keeps its token over messages; its row says nothing of it', async () => {
  const store = open([one])
  const of = await converse()
  expect((await say(store, of, 'call 13812341234')).tokens).toBe('call ⟦phone:1⟧')
  const second = await say(store, of, 'not 13912341234 but +86 138 1234 1234')
  expect(second).toMatchObject({ tokens: 'not ⟦phone:2⟧ but ⟦phone:1⟧', kept: true })
  expect(second.book.valueOf('⟦phone:1⟧')).toBe('+8613812341234')
  const rows = await database.db.select().from(vault).where(eq(vault.conversationId, of.conversation))
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toMatch(/13812341234|13912341234/)
})

test('what only proves who somebody is has a token and no value', async () => {
  const store = open([one])
  const of = await converse()
  expect((await say(store, of, 'cvv 123, password: hunter2!')).tokens).toBe('cvv ⟦cvv:1⟧, password: ⟦password:1⟧')
  expect((await store.entries(of.conversation)).map(({ value }) => value)).toEqual([undefined, undefined])
  const [row] = await database.db.select().from(vault).where(eq(vault.conversationId, of.conversation))
  expect(await store.reveal(row?.id ?? '')).toMatchObject({ kind: 'lost' })
})

test('of two turns that take the same token, one reads again', async () => {
  const store = open([one])
  const of = await converse()
  const entry = (value: string) => ({ type: 'phone' as const, token: '⟦phone:1⟧', form: '138****1234', value })
  const kept = await Promise.all(
    ['+8613812341234', '+8613912341234'].map((value) => store.keepTokens(of.conversation, of.session, [entry(value)])),
  )
  expect(kept.toSorted()).toEqual([false, true])
})

test('rotation wraps every key anew; after it the old key is not needed', async () => {
  const of = await converse('cus_rotated')
  await say(open([one]), of, 'mail a.b@example.com')
  const id = await open([one]).keep(of.conversation, 'withheld', 'a withheld span')
  expect(await open([two]).reveal(id)).toMatchObject({ kind: 'lost', what: 'withheld' })
  const rotating = open([two, one])
  let after: string | undefined = ''
  for (let steps = 0; after !== undefined; steps += 1) {
    const step: Awaited<ReturnType<typeof rotating.rewrap>> = await rotating.rewrap(after, 1)
    expect(step.lost).toBe(0)
    expect(steps).toBeLessThan(20)
    after = step.last
  }
  expect(await open([two]).reveal(id)).toMatchObject({ kind: 'open', value: 'a withheld span' })
  expect((await open([two]).entries(of.conversation))[0]?.value).toBe('a.b@example.com')
  expect(await rotating.rewrap('', 10)).toEqual({ rewrapped: 0, lost: 0, last: undefined })
})

test('a key rotated away loses its values, and nothing else breaks', async () => {
  const of = await converse()
  await say(open([one]), of, 'call 13812341234')
  const later = open([two])
  const [lost] = await later.entries(of.conversation)
  expect(lost).toMatchObject({ token: '⟦phone:1⟧', form: '138****1234', value: undefined })
  const again = await say(later, of, 'call 13812341234')
  expect(again).toMatchObject({ tokens: 'call ⟦phone:2⟧', kept: true })
  expect(again.book.forPeople('⟦phone:1⟧ ⟦phone:2⟧')).toBe('138****1234 138****1234')
  expect(await later.rewrap('', 1000)).toMatchObject({ lost: expect.any(Number) })
  expect((await open([one]).entries(of.conversation))[0]?.value).toBe('+8613812341234')
})

test('without the owner’s key its values are lost; another’s stay', async () => {
  const store = open([one])
  const [gone, stays] = [await converse('cus_gone'), await converse('cus_stays')]
  const ids = [
    await store.keep(gone.conversation, 'withheld', 'x y'),
    await store.keep(stays.conversation, 'withheld', 'z'),
  ]
  await database.db.delete(vaultKeys).where(eq(vaultKeys.owner, 'customer:cus_gone'))
  expect(await store.reveal(ids[0] ?? '')).toMatchObject({ kind: 'lost' })
  expect(await store.reveal(ids[1] ?? '')).toMatchObject({ kind: 'open', value: 'z' })
})
