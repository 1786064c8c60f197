import { getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as conversationTables from '#db/schema/conversations.ts'
import * as ruleTables from '#db/schema/rules.ts'
import * as staffTables from '#db/schema/staff.ts'
import { migratedDatabase } from '#local/testing/migrated-database.ts'
import { enforceRetention, type RetentionDays, retainedTables } from './retention.ts'

const { agentMessages, audit, conversations, sessions, turns, vault, vaultKeys, verifications, vetoes } =
  conversationTables
const days: RetentionDays = {
  RETENTION_VAULT_DAYS: 30,
  RETENTION_TURNS_DAYS: 30,
  RETENTION_VETOES_DAYS: 30,
  RETENTION_AGENT_MESSAGES_DAYS: 30,
  RETENTION_VERIFICATIONS_DAYS: 30,
  RETENTION_CONVERSATIONS_DAYS: 30,
  RETENTION_SESSIONS_DAYS: 30,
  RETENTION_STAFF_SESSIONS_DAYS: 30,
  RETENTION_AUDIT_DAYS: 60,
  RETENTION_CUSTOMER_REQUESTS_DAYS: 60,
}
let database: Awaited<ReturnType<typeof migratedDatabase>>
const ago = (count: number) => sql`now() - make_interval(days => ${count})`

/** One conversation with a row in every table, `age` days old. */
async function live(id: string, age: number, outcome: string | null = 'done') {
  const { db } = database
  const of = { conversationId: `cnv_${id}` }
  await db.insert(sessions).values({ id: `ses_${id}`, createdAt: ago(age), expiresAt: ago(age) })
  await db.insert(conversations).values({
    id: of.conversationId,
    sessionId: `ses_${id}`,
    channel: 'web',
    language: 'en',
    createdAt: ago(age),
    lastAt: ago(age),
  })
  await db.insert(turns).values({
    ...of,
    id: `trn_${id}`,
    run: `run_${id}`,
    epoch: 1,
    idempotencyKey: id,
    requestHash: '',
    language: 'en',
    assurance: 'none',
    question: 'What?',
    outcome,
    versions: {},
    startedAt: ago(age),
  })
  await db.insert(vetoes).values({
    ...of,
    id: `vto_${id}`,
    sessionId: `ses_${id}`,
    code: 'assurance-required',
    text: '',
    assurance: 'none',
    door: 'handler',
    at: ago(age),
  })
  await db.insert(agentMessages).values({ ...of, id: `msg_${id}`, staffId: 's', text: '', at: ago(age) })
  await db.insert(verifications).values({
    ...of,
    id: `vrf_${id}`,
    sessionId: `ses_${id}`,
    merchantId: 'm',
    expiresAt: ago(age),
    createdAt: ago(age),
  })
  await db.insert(vaultKeys).values({
    id: `vky_${id}`,
    owner: `session:ses_${id}`,
    keyId: 'k',
    iv: '',
    ciphertext: '',
    createdAt: ago(2 * age),
  })
  await db.insert(vault).values({
    ...of,
    id: `vlt_${id}`,
    kind: 'withheld',
    keyId: `vky_${id}`,
    iv: '',
    ciphertext: '',
    createdAt: ago(age),
    expiresAt: ago(age - 30),
  })
  await db.insert(audit).values({ id: `aud_${id}`, actor: 'a', action: 'b', subject: 'c', at: ago(age) })
}

const counts = async () => {
  const rows = await Promise.all(
    [sessions, conversations, turns, vetoes, agentMessages, verifications, vaultKeys, vault, audit].map(
      async (table) => [getTableName(table), await database.db.$count(table)] as const,
    ),
  )
  return Object.fromEntries(rows)
}

beforeAll(async () => {
  database = await migratedDatabase()
}, 60_000)
afterAll(() => database.close())

test('what is past its time goes, with all that hangs on it; what is not stays', async () => {
  await live('old', 40)
  await live('young', 10)
  await live('running', 40, null)
  expect(await enforceRetention(database.db, days)).toBeGreaterThan(0)
  // The running turn keeps its conversation and session; the audit has a longer time of its own.
  expect(await counts()).toEqual({
    sessions: 2,
    conversations: 2,
    turns: 2,
    vetoes: 1,
    agent_messages: 1,
    verifications: 1,
    vault_keys: 1,
    vault: 1,
    audit: 3,
  })
  expect(await enforceRetention(database.db, days)).toBe(0)
})

test('a sweep takes a bounded batch, the next one the rest', async () => {
  await database.db.execute(sql`
    insert into audit (id, actor, action, subject, at)
    select 'old_' || n, 'a', 'b', 'c', now() - interval '90 days' from generate_series(1, 1100) n`)
  const gone: number[] = []
  while (gone.at(-1) !== 0) gone.push(await enforceRetention(database.db, days))
  expect(gone).toEqual([500, 500, 100, 0])
})

test('every table has a time, or a reason to have none', () => {
  const kept: Readonly<Record<string, string>> = {
    knowledge_units: 'the merchant’s own text',
    rule_versions: 'verdicts name them',
    staff_user: 'removed by npm run staff',
    staff_account: 'goes with its user',
    staff_verification: 'never filled',
  }
  const tables = [conversationTables, ruleTables, staffTables]
    .flatMap((file) => Object.values(file))
    .filter((table) => is(table, PgTable))
    .map(getTableName)
  expect(tables.filter((table) => !retainedTables.includes(table) && !(table in kept))).toEqual([])
})
