import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Assurance } from '../turn.ts'

/** The claims of a session token: `sid` the session, `cus` the merchant's customer (absent below `basic`). */
export interface SessionClaims {
  sid: string
  assurance: Assurance
  cus?: string | undefined
}

/** Outcome of verifying a token; hostile input is a result, not an exception. */
export type VerifiedToken =
  | { ok: true; claims: SessionClaims }
  | { ok: false; code: 'session-invalid' | 'session-expired' }

/** Name of the httpOnly cookie that carries a browser's session token. */
export const sessionCookie = 'concierge_session'

const issuer = 'urn:concierge'
const audience = 'urn:concierge:session'
/** A token longer than this is refused unread: ours have under 400 characters. */
const longestToken = 2048

const claimsSchema = z.object({
  sid: z.string().min(1).max(64),
  assurance: z.enum(['none', 'basic', 'verified']),
  cus: z.string().min(1).max(64).optional(),
})

const bytes = (secret: string) => new TextEncoder().encode(secret)

/** Signs a session token with the first secret; `expiresAt` in Unix seconds. */
export async function signSessionToken(
  claims: SessionClaims,
  secrets: readonly string[],
  expiresAt: number,
): Promise<string> {
  const [first] = secrets
  if (first === undefined) throw new TypeError('no session secret to sign with')
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(bytes(first))
}

/** Verifies a token against every secret: HS256 only, never a key or an algorithm that the token names itself. */
export async function verifySessionToken(token: string, secrets: readonly string[]): Promise<VerifiedToken> {
  if (token.length > longestToken) return { ok: false, code: 'session-invalid' }
  for (const secret of secrets) {
    try {
      const { payload } = await jwtVerify(token, bytes(secret), { algorithms: ['HS256'], issuer, audience })
      const claims = claimsSchema.safeParse(payload)
      return claims.success ? { ok: true, claims: claims.data } : { ok: false, code: 'session-invalid' }
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { ok: false, code: 'session-expired' }
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) return { ok: false, code: 'session-invalid' }
    }
  }
  return { ok: false, code: 'session-invalid' }
}

/** The token that a request carries: `Authorization: Bearer` wins over the cookie. */
export function sessionTokenOf(headers: Headers): { token: string; by: 'bearer' | 'cookie' } | undefined {
  const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(headers.get('authorization') ?? '')?.[1]
  if (bearer) return { token: bearer, by: 'bearer' }
  if (headers.has('authorization')) return { token: '', by: 'bearer' }
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2)
    if (name === sessionCookie && value) return { token: value, by: 'cookie' }
  }
  return undefined
}
