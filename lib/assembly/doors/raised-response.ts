import { sessionTokenOf } from '#lib/turn/admission/session-token.ts'
import type { Session } from '#lib/turn/turn.ts'
import type { Assembly } from '../assembly.ts'
import { jsonResponse } from './customer-route.ts'
import { cookieFor, tokenFor } from './session-cookie.ts'

/**
 * Answers with a raised session: whoever came with a Bearer token, or asks for one, gets the new one in the body; a
 * browser gets it as a cookie only.
 */
export async function raisedResponse(
  request: Request,
  session: Session,
  { settings }: Assembly,
  options: { bearer?: boolean; status?: number } = {},
): Promise<Response> {
  const { bearer = sessionTokenOf(request.headers)?.by === 'bearer', status = 200 } = options
  const { assurance, assuredAt } = session
  const face = { assurance, ...(assuredAt ? { assuredAt } : {}) }
  const token = await tokenFor(session, settings)
  if (bearer) return jsonResponse({ session: { ...face, token } }, status)
  return jsonResponse({ session: face }, status, { 'set-cookie': cookieFor(token, request, settings) })
}
