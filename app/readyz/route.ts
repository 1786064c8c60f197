import { sql } from 'drizzle-orm'
import { assemble } from '#lib/assembly/assembly.ts'
import { openRoute } from '#lib/assembly/doors/open-route.ts'

export const dynamic = 'force-dynamic'

/** Anyone may call: whether a turn could be served now. Names what is away, never why. */
export const GET = openRoute(async () => {
  const checks: Record<string, 'ok' | 'away'> = {}
  const check = async (name: string, ask: () => Promise<unknown>) => {
    checks[name] = await ask().then(
      () => 'ok',
      () => 'away',
    )
  }
  const { db, redis, settings } = assemble()
  await Promise.all([
    check('database', () => db.execute(sql`select 1 from conversations limit 1`)),
    check('redis', () => redis.ping()),
    // Not asked of the endpoint's answer, only that something listens: a model may need long to wake.
    check('model', () => fetch(settings.MODEL_BASE_URL, { signal: AbortSignal.timeout(2000), cache: 'no-store' })),
  ])
  const ready = checks.database === 'ok' && checks.redis === 'ok'
  return Response.json(
    { status: ready ? 'ready' : 'not-ready', checks },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
})
