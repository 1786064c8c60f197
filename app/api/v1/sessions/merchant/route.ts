import { z } from 'zod'
import { publicRoute, sessionOf } from '#lib/assembly/doors/customer-route.ts'
import { raisedResponse } from '#lib/assembly/doors/raised-response.ts'
import { signInByMerchant } from '#lib/assembly/identity/merchant-sign-in.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { longestMerchantToken } from '#lib/turn/admission/merchant-token.ts'
import { addressKey, countAttempt } from '#lib/turn/admission/rate-limit.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'
import { isSameOrigin } from '#lib/turn/admission/same-origin.ts'
import { sessionTokenOf } from '#lib/turn/admission/session-token.ts'
import type { Session } from '#lib/turn/turn.ts'

const body = z.strictObject({
  token: z.string().min(1),
  /** Mobile apps ask for a Bearer token; browsers get an httpOnly cookie. */
  session: z.literal('bearer').optional(),
})

/** Whoever holds a token that the merchant signed may call: opens a session at `basic`, or raises the one that asks. */
export const POST = publicRoute('POST /api/v1/sessions/merchant', async ({ request, assembly }) => {
  const { settings, counter } = assembly
  const given = await readBody(request, body, 2 * longestMerchantToken)
  const address = addressKey(request.headers.get(settings.CLIENT_IP_HEADER))
  const limited = await countAttempt(counter, `merchant-token:${address}`, settings.CONVERSATIONS_PER_MINUTE)
  if (!limited.allowed) throw new CodedError('rate-limited', { extensions: { retryAfter: limited.retryAfter } })

  const carried = sessionTokenOf(request.headers)
  const bearer = given.session === 'bearer' || carried?.by === 'bearer'
  // A page of another site may not sign its visitor in as somebody.
  if (!bearer && !isSameOrigin(request.headers, request.url, settings.PUBLIC_URL))
    throw new CodedError('origin-refused')
  const asking = carried ? await standing(() => sessionOf(request, assembly), carried.by) : undefined
  const session = await signInByMerchant(assembly, given.token, asking)
  return raisedResponse(request, session, assembly, { bearer, status: 201 })
})

/** The session that asks. A cookie that has run out is replaced; a Bearer token that fails is told so. */
async function standing(read: () => Promise<Session>, by: 'bearer' | 'cookie'): Promise<Session | undefined> {
  try {
    return await read()
  } catch (error) {
    const stale = error instanceof CodedError && /^session-(?:invalid|expired)$/.test(error.code)
    if (by === 'cookie' && stale) return undefined
    throw error
  }
}
