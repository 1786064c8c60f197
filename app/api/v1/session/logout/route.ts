import { publicRoute, tokenOf } from '#lib/assembly/doors/customer-route.ts'
import { noCookie } from '#lib/assembly/doors/session-cookie.ts'
import { endSession } from '#lib/assembly/identity/end-session.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { sessionTokenOf } from '#lib/turn/admission/session-token.ts'

/** Whoever holds a session's token may call, also again: ends the session, and cuts what it is being answered. */
export const POST = publicRoute('POST /api/v1/session/logout', async ({ request, assembly }) => {
  const token = await tokenOf(request, assembly)
  if (token.ok) await endSession(assembly, token.claims.sid, 'logout')
  else if (sessionTokenOf(request.headers)?.by === 'bearer') throw new CodedError(token.code)
  return new Response(null, {
    status: 204,
    headers: { 'set-cookie': noCookie(request, assembly.settings), 'cache-control': 'no-store' },
  })
})
