import { newId } from '#lib/assembly/assembly.ts'
import { jsonResponse } from '#lib/assembly/customer-route.ts'
import { internalRoute } from '#lib/assembly/internal-route.ts'
import { sweep } from '#lib/assembly/sweep.ts'

/** Our own interval or the platform's cron may call: does what no request will come back for. */
export const POST = internalRoute('POST /api/internal/sweep', async ({ assembly }) => {
  const done = await sweep(assembly, newId('swp'))
  return jsonResponse({ swept: done !== undefined, duties: done ?? {} })
})
