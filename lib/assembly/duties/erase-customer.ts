import { and, eq, sql } from 'drizzle-orm'
import { customerRequests } from '#db/schema/conversations.ts'
import type { Assembly } from '../assembly.ts'
import { newId } from '../assembly.ts'
import { endSession } from '../identity/end-session.ts'
import { auditLog } from '../stores/audit.ts'
import { stored } from '../stores/stored.ts'
import { type CustomerTable, conversationsOf, customerRows, ownersOf, sessionsOf } from './customer-rows.ts'

type Counts = Readonly<Record<CustomerTable | 'vault_keys' | 'redis_keys', number>>

/** What an erasure did: rows and keys destroyed, what a search found afterwards, and what had left the house before. */
export interface ErasureReport {
  customer: string
  erasedAt: string
  destroyed: Counts
  /** Looked for again after the deletion: an erasure that worked has zeros only. */
  left: Counts
  /** Copies that were given out and that no deletion here reaches. */
  exports: readonly { at: string; actor: string }[]
}

/** Longest wait for the customer's running turns to settle, in milliseconds. */
const settleMs = 10_000
const pollMs = 100
/** A run's last words may come after its log was taken away. */
const mostPasses = 3

/**
 * Erases a customer: their keys first, so that their values are lost whatever happens next, then sessions, vault, transcripts,
 * logs and counters. May be called again after a failure; throws `store-unavailable`.
 */
export async function eraseCustomer(assembly: Assembly, customer: string, actor: string): Promise<ErasureReport> {
  const { db, turnPorts } = assembly
  const where = customerRows(customer)
  const count = async (query: ReturnType<typeof sql>) => {
    const { rows } = await stored(() => db.execute<{ count: string }>(query))
    return Number(rows[0]?.count ?? 0)
  }
  const remove = (table: string, condition: ReturnType<typeof sql>) =>
    count(sql`with gone as (delete from ${sql.identifier(table)} where ${condition} returning 1)
              select count(*) as count from gone`)
  const ids = async (query: ReturnType<typeof sql>) => {
    const { rows } = await stored(() => db.execute<{ id: string }>(query))
    return rows.map(({ id }) => id)
  }

  const sessions = await ids(sessionsOf(customer))
  const conversations = await ids(conversationsOf(customer))
  const runs = await ids(sql`select run as id from turns where conversation_id in (${conversationsOf(customer)})`)
  const owned = sql`owner in (${ownersOf(customer)})`
  // The key's id is what finds values of a conversation that has been deleted before: they go first, but in one batch with it.
  const [vault, vault_keys] = await stored(async () => {
    const [values, keys] = await db.batch([
      db.execute<{ id: string }>(sql`delete from vault where ${where.vault} returning id`),
      db.execute<{ id: string }>(sql`delete from vault_keys where ${owned} returning id`),
    ])
    return [values.rows.length, keys.rows.length]
  })

  for (const session of sessions) await endSession(assembly, session, 'erasure')
  await settled(assembly, customer)

  const names = [...sessions, ...conversations, ...runs]
  let redis_keys = await dropKeys(assembly, names)
  const destroyed: Record<CustomerTable, number> = { ...zeros, vault }
  for (const table of Object.keys(where) as CustomerTable[]) {
    // What a run that was just cut still brought into the vault goes with the rest.
    destroyed[table] += await remove(table, where[table])
  }
  const late = await remove('vault_keys', owned)
  for (let pass = 1; pass < mostPasses; pass += 1) {
    const dropped = await dropKeys(assembly, names)
    redis_keys += dropped
    if (dropped === 0) break
  }

  const left: Record<CustomerTable, number> = { ...zeros }
  for (const table of Object.keys(where) as CustomerTable[]) {
    left[table] = await count(sql`select count(*) as count from ${sql.identifier(table)} where ${where[table]}`)
  }
  const exports = await stored(() =>
    db
      .select({ at: customerRequests.at, actor: customerRequests.actor })
      .from(customerRequests)
      .where(and(eq(customerRequests.customerId, customer), eq(customerRequests.kind, 'export')))
      .orderBy(customerRequests.at),
  )
  const report: ErasureReport = {
    customer,
    erasedAt: turnPorts.now().toISOString(),
    destroyed: { vault_keys: vault_keys + late, ...destroyed, redis_keys },
    left: {
      vault_keys: await count(sql`select count(*) as count from vault_keys where ${owned}`),
      ...left,
      redis_keys: (await keysOf(assembly, names)).length,
    },
    exports: exports.map(({ at, actor: by }) => ({ at: new Date(at).toISOString(), actor: by })),
  }
  await auditLog(db).record({ actor, action: 'customer.erase', subject: customer, detail: { left: report.left } })
  await stored(() =>
    db
      .insert(customerRequests)
      .values({ id: newId('req'), customerId: customer, kind: 'erase', actor, report, at: report.erasedAt }),
  )
  return report
}

const zeros: Readonly<Record<CustomerTable, number>> = {
  vault: 0,
  turns: 0,
  vetoes: 0,
  agent_messages: 0,
  verifications: 0,
  conversations: 0,
  sessions: 0,
}

/** Waits until no turn of the customer is without an outcome: a cut run settles within its next beat. */
async function settled({ db }: Assembly, customer: string): Promise<void> {
  const until = Date.now() + settleMs
  for (;;) {
    const { rows } = await stored(() =>
      db.execute(
        sql`select 1 from turns where outcome is null and conversation_id in (${conversationsOf(customer)}) limit 1`,
      ),
    )
    if (rows.length === 0 || Date.now() > until) return
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

/** Every key of the store that names a session, a conversation or a run: whoever made it, whatever for. */
async function keysOf({ redis }: Assembly, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return []
  const wanted = new Set(names)
  const found = new Set<string>()
  let cursor = '0'
  do {
    const [next, keys] = await stored(() => redis.scan(cursor, { count: 1000 }))
    for (const key of keys) {
      if (key.split(/[^\w]/).some((part) => wanted.has(part))) found.add(key)
    }
    cursor = String(next)
  } while (cursor !== '0')
  return [...found]
}

async function dropKeys(assembly: Assembly, names: readonly string[]): Promise<number> {
  const keys = await keysOf(assembly, names)
  for (let at = 0; at < keys.length; at += 100) {
    await stored(() => assembly.redis.del(...keys.slice(at, at + 100)))
  }
  return keys.length
}
