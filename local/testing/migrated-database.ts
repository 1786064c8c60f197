import { neon, neonConfig } from '@neondatabase/serverless'
import { drizzle, type NeonHttpDatabase } from 'drizzle-orm/neon-http'
import { migrate } from 'drizzle-orm/neon-http/migrator'
import { serve } from '../http/serve.ts'
import { openPool } from '../postgres/open-pool.ts'
import { sqlHandler } from '../postgres/sql-handler.ts'

/** An empty database in memory with every migration applied, reached over Neon's HTTP as the app reaches its own. */
export async function migratedDatabase(): Promise<{ db: NeonHttpDatabase; close(): Promise<void> }> {
  const { pool, close } = await openPool({ url: undefined, data: undefined })
  const server = await serve({
    name: 'postgres',
    port: 0,
    rehearsal: false,
    tied: false,
    embedded: true,
    handler: sqlHandler(pool, 'secret'),
    onClose: close,
  })
  neonConfig.fetchEndpoint = `${server.url}/sql`
  const db = drizzle(neon('postgres://app:secret@localhost/app'))
  await migrate(db, { migrationsFolder: 'db/migrations' })
  return { db, close: () => server.close() }
}
