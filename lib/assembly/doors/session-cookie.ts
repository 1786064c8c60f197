import type { Settings } from '#lib/config/settings.ts'
import { sessionCookie, signSessionToken } from '#lib/turn/admission/session-token.ts'
import type { Session } from '#lib/turn/turn.ts'

/** How long a guest's session lives, in seconds. */
export const sessionSeconds = 12 * 60 * 60

/** A signed token for a session, good for `sessionSeconds` from now. */
export function tokenFor(session: Session, settings: Settings): Promise<string> {
  const claims = {
    sid: session.id,
    assurance: session.assurance,
    ...(session.customerId ? { cus: session.customerId } : {}),
  }
  return signSessionToken(claims, settings.SESSION_SECRETS, Math.floor(Date.now() / 1000) + sessionSeconds)
}

/** The `Set-Cookie` that takes a session's cookie away. */
export function noCookie(request: Request, settings: Settings): string {
  return cookieFor('', request, settings).replace(/Max-Age=\d+/, 'Max-Age=0')
}

/** The `Set-Cookie` of a token: httpOnly, SameSite=Lax, and Secure wherever the browser came by https. */
export function cookieFor(token: string, request: Request, settings: Settings): string {
  const origin = settings.PUBLIC_URL ?? request.headers.get('origin') ?? request.url
  const secure = origin.startsWith('https:') || request.headers.get('x-forwarded-proto') === 'https'
  return `${sessionCookie}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${sessionSeconds}${secure ? '; Secure' : ''}`
}
