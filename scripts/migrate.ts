import { join } from 'node:path'
import { NeonDbError, neon, neonConfig } from '@neondatabase/serverless'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'

/** `npm run db:migrate`: brings the database of DATABASE_URL up to `db/migrations`. */
const url = process.env.DATABASE_URL
if (!url || !/^postgres(ql)?:\/\//.test(url)) {
  process.stderr.write(
    'DATABASE_URL: must be set to a postgres:// URL (and DATABASE_HTTP_URL to where its /sql is, if not at Neon)\n',
  )
  process.exit(1)
}
if (process.env.DATABASE_HTTP_URL) neonConfig.fetchEndpoint = process.env.DATABASE_HTTP_URL
const sql = neon(url)

/** Taken by whoever migrates, until their transaction ends. */
const lock = 7_240_119

/** When the newest migration of the database was made, in milliseconds; -1 for none. */
async function newest(): Promise<number> {
  const [row] = await sql`select max(created_at) as at from drizzle.__drizzle_migrations`
  return row?.at === null || row?.at === undefined ? -1 : Number(row.at)
}

/** Applies one migration whole or not at all: drizzle's own migrator would leave the half that went before an error. */
async function apply({ sql: statements, hash, folderMillis }: MigrationMeta): Promise<void> {
  await sql.transaction([
    sql`select pg_advisory_xact_lock(${lock})`,
    // Division by zero when somebody else was faster.
    sql`select 1 / (case when exists (select from drizzle.__drizzle_migrations where created_at >= ${folderMillis}) then 0 else 1 end)`,
    ...statements.map((statement) => sql.query(statement)),
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`,
  ])
}

try {
  await sql.transaction([
    sql`select pg_advisory_xact_lock(${lock})`,
    sql`create schema if not exists drizzle`,
    sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
  ])
  const migrations = readMigrationFiles({ migrationsFolder: join(import.meta.dirname, '../db/migrations') })
  let applied = 0
  for (const migration of migrations) {
    if ((await newest()) >= migration.folderMillis) continue
    try {
      await apply(migration)
      applied += 1
    } catch (error) {
      if ((await newest()) < migration.folderMillis) throw error
    }
  }
  process.stdout.write(`migrated: ${applied} new, ${migrations.length} in all\n`)
} catch (error) {
  const detail = error instanceof NeonDbError && error.detail ? ` (${error.detail})` : ''
  process.stderr.write(`migrate: ${error instanceof Error ? error.message : String(error)}${detail}\n`)
  process.exitCode = 1
}
