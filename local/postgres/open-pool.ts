import { join } from 'node:path'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Pool, type PoolConfig } from 'pg'
import { holdFolder } from '#local/data/hold-folder.ts'
import { openPglite } from './open-pglite.ts'

/** Neon sends every value as the text that Postgres prints: no parser may touch it. */
const rawText: PoolConfig['types'] = { getTypeParser: () => (value: unknown) => value } as PoolConfig['types']

export interface OpenPool {
  pool: Pool
  /** What stands behind the wire, for the start-up line. */
  engine: string
  close(): Promise<void>
}

/**
 * Opens `url` (a real Postgres), else PGlite in the folder `data`, else PGlite in memory, behind one kind of pool.
 * PGlite's pool has one client, so requests run one at a time and a batch never waits for itself.
 */
export async function openPool({
  url,
  data,
}: {
  url: string | undefined
  data: string | undefined
}): Promise<OpenPool> {
  if (url !== undefined) {
    const pool = watched(new Pool({ connectionString: url, max: 10, types: rawText, connectionTimeoutMillis: 10_000 }))
    return { pool, engine: `Postgres at ${new URL(url).host}`, close: () => pool.end() }
  }
  const hold = data === undefined ? undefined : holdFolder(data)
  if (hold && !hold.ok) throw new Error(`process ${hold.pid} is using ${data}`)
  const pglite = await openPglite(data === undefined ? undefined : join(data, 'pglite'))
  const pool = watched(
    new Pool({ ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0, types: rawText } as PoolConfig),
  )
  return {
    pool,
    engine: data === undefined ? 'PGlite in memory' : `PGlite in ${data}`,
    close: async () => {
      await pool.end()
      await pglite.close()
      hold?.release()
    },
  }
}

/** An idle client that loses its server would otherwise end the process; the next request says what is wrong. */
function watched(pool: Pool): Pool {
  pool.on('error', (error) => {
    if (!pool.ending) process.stderr.write(`postgres: an idle connection was lost: ${error.message}\n`)
  })
  return pool
}
