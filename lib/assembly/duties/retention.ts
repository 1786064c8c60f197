import { type SQL, sql } from 'drizzle-orm'
import type { Settings } from '#lib/config/settings.ts'
import type { Database } from '../stores/database.ts'
import { stored } from '../stores/stored.ts'

/** The settings that say how long each table keeps its rows, in days. */
export type RetentionDays = Pick<Settings, Extract<keyof Settings, `RETENTION_${string}`>>

/** How long a table keeps a row. */
interface RetentionRule {
  table: string
  days: keyof RetentionDays
  /** What is past its time at `cutoff`. */
  past: (cutoff: SQL) => SQL
}

/** In this order: what refers to a row goes before it. */
const rules: readonly RetentionRule[] = [
  {
    table: 'vault',
    days: 'RETENTION_VAULT_DAYS',
    past: (cutoff) => sql`expires_at < now() or created_at < ${cutoff}`,
  },
  // A key takes no new value once it is that old itself, so that all it holds are gone by twice its time.
  {
    table: 'vault_keys',
    days: 'RETENTION_VAULT_DAYS',
    past: (cutoff) =>
      sql`created_at < ${cutoff} - (now() - ${cutoff}) and not exists (select 1 from vault v where v.key_id = vault_keys.id)`,
  },
  {
    table: 'turns',
    days: 'RETENTION_TURNS_DAYS',
    past: (cutoff) => sql`started_at < ${cutoff} and outcome is not null`,
  },
  { table: 'vetoes', days: 'RETENTION_VETOES_DAYS', past: (cutoff) => sql`at < ${cutoff}` },
  { table: 'agent_messages', days: 'RETENTION_AGENT_MESSAGES_DAYS', past: (cutoff) => sql`at < ${cutoff}` },
  { table: 'verifications', days: 'RETENTION_VERIFICATIONS_DAYS', past: (cutoff) => sql`created_at < ${cutoff}` },
  {
    table: 'conversations',
    days: 'RETENTION_CONVERSATIONS_DAYS',
    past: (cutoff) => sql`last_at < ${cutoff} and running_turn is null
      and not exists (select 1 from turns t where t.conversation_id = conversations.id)
      and not exists (select 1 from agent_messages m where m.conversation_id = conversations.id)
      and not exists (select 1 from verifications v where v.conversation_id = conversations.id)`,
  },
  {
    table: 'sessions',
    days: 'RETENTION_SESSIONS_DAYS',
    past: (cutoff) => sql`expires_at < ${cutoff}
      and not exists (select 1 from conversations c where c.session_id = sessions.id)
      and not exists (select 1 from verifications v where v.session_id = sessions.id)`,
  },
  { table: 'staff_session', days: 'RETENTION_STAFF_SESSIONS_DAYS', past: (cutoff) => sql`expires_at < ${cutoff}` },
  { table: 'audit', days: 'RETENTION_AUDIT_DAYS', past: (cutoff) => sql`at < ${cutoff}` },
  { table: 'customer_requests', days: 'RETENTION_CUSTOMER_REQUESTS_DAYS', past: (cutoff) => sql`at < ${cutoff}` },
]

/** The tables that lose rows with time; every other is named beside its reason in the test. */
export const retainedTables: readonly string[] = rules.map(({ table }) => table)

/** Rows that one sweep takes from a table; the next takes the rest. */
const batch = 500

/** Deletes what is past its time, at most `batch` rows a table, and gives how many of all. */
export async function enforceRetention(db: Database, days: RetentionDays): Promise<number> {
  let gone = 0
  for (const { table, days: setting, past } of rules) {
    const name = sql.identifier(table)
    const cutoff = sql`(now() - make_interval(secs => ${days[setting] * 86_400}::double precision))`
    const { rows } = await stored(() =>
      db.execute<{ count: string }>(sql`
        with gone as (
          delete from ${name}
          where id in (select id from ${name} where ${past(cutoff)} order by id limit ${batch})
          returning 1)
        select count(*) as count from gone`),
    )
    gone += Number(rows[0]?.count ?? 0)
  }
  return gone
}
