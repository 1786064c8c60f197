import { type Assembly, newId } from '#lib/assembly/assembly.ts'
import { jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { internalRoute } from '#lib/assembly/doors/internal-route.ts'
import { sweep } from '#lib/assembly/duties/sweep.ts'

async function handle({ assembly }: { assembly: Assembly }): Promise<Response> {
  const done = await sweep(assembly, newId('swp'))
  return jsonResponse({ swept: done !== undefined, duties: done ?? {} })
}

/** Our own interval may call: does what no request will come back for. */
export const POST = internalRoute('POST /api/internal/sweep', handle)

/** Vercel's cron may call, which sends a GET with `Authorization: Bearer <CRON_SECRET>`. */
export const GET = internalRoute('GET /api/internal/sweep', handle, ({ CRON_SECRET }) => CRON_SECRET)
