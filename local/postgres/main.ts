import { readArguments } from '#local/http/arguments.ts'
import { serve } from '#local/http/serve.ts'
import { openPool } from './open-pool.ts'
import { sqlHandler } from './sql-handler.ts'

const { token, data, ...common } = readArguments(
  `
postgres: Neon's HTTP protocol (POST /sql) over an embedded Postgres (PGlite), or over a real one.

  node local/postgres/main.ts [--token SECRET] [--data DIR] [--port N] [--rehearsal]

  --token SECRET  the password that callers' connection strings must carry (default: any)

  LOCAL_POSTGRES_URL=postgres://…  stand in front of this Postgres instead of the embedded one
`,
  { token: { type: 'string' } },
)

try {
  const { pool, engine, close } = await openPool({ url: process.env.LOCAL_POSTGRES_URL || undefined, data })
  await pool.query('select 1')
  process.stderr.write(`postgres: ${engine}\n`)
  await serve({ name: 'postgres', ...common, handler: sqlHandler(pool, token), onClose: close })
} catch (error) {
  process.stderr.write(`postgres: cannot start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
