import { openRoute } from '#lib/assembly/doors/open-route.ts'

/** Anyone may call: the process answers. It says nothing of what it depends on. */
export const GET = openRoute(async () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } }))
