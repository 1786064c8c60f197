import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'

/** Keys of a merchant's tokens: a shared secret (HS256), or its published keys, chosen by `kid`. */
export type MerchantKeys = { secret: string } | { publicKeys: JWTVerifyGetKey }

/** What a merchant's token says: whose session it is, and the number that makes it good for once. */
export interface MerchantClaims {
  customerId: string
  nonce: string
  /** Unix seconds. */
  expiresAt: number
}

/** Outcome of reading a merchant's token; `unavailable` where its keys could not be had. */
export type ReadMerchantToken =
  | { ok: true; claims: MerchantClaims }
  | { ok: false; code: 'merchant-token-refused' | 'merchant-unavailable'; cause?: unknown }

/** A longer token is refused unread, in bytes. */
export const longestMerchantToken = 8192
/** How far two clocks may differ, in seconds. */
export const clockSkewSeconds = 60
/** The longest life that a token may claim, in seconds: its nonce is remembered for as long. */
const longestLife = 3600

/** With published keys only asymmetric algorithms: a public key must never do as a shared secret. */
const asymmetric = ['ES256', 'ES384', 'EdDSA', 'PS256', 'RS256']

const claimsSchema = z.object({
  sub: z.string().regex(/^[\w.:@-]{1,64}$/),
  nonce: z.string().regex(/^[\x21-\x7e]{16,128}$/),
  exp: z.number().int(),
})

/**
 * Verifies a token that the merchant signed for its customer: algorithm and key are ours to choose, never the token's;
 * issuer, audience, expiry and nonce are required. `now` is the server's clock.
 */
export async function readMerchantToken(
  token: string,
  keys: MerchantKeys,
  expected: { issuer: string; audience: string; now: Date },
): Promise<ReadMerchantToken> {
  if (token.length > longestMerchantToken) return { ok: false, code: 'merchant-token-refused' }
  const { issuer, audience, now } = expected
  const options = {
    issuer,
    audience,
    clockTolerance: clockSkewSeconds,
    currentDate: now,
    requiredClaims: ['exp', 'iss', 'aud', 'sub', 'nonce'],
  }
  try {
    const { payload } =
      'secret' in keys
        ? await jwtVerify(token, new TextEncoder().encode(keys.secret), { ...options, algorithms: ['HS256'] })
        : await jwtVerify(token, keys.publicKeys, { ...options, algorithms: asymmetric })
    const claims = claimsSchema.safeParse(payload)
    if (!claims.success || claims.data.exp > now.getTime() / 1000 + longestLife + clockSkewSeconds)
      return { ok: false, code: 'merchant-token-refused' }
    const { sub, nonce, exp } = claims.data
    return { ok: true, claims: { customerId: sub, nonce, expiresAt: exp } }
  } catch (cause) {
    return { ok: false, code: isTokensFault(cause) ? 'merchant-token-refused' : 'merchant-unavailable', cause }
  }
}

/** Everything that jose says of a token is the token's fault, but for keys that could not be fetched. */
function isTokensFault(cause: unknown): boolean {
  if (!(cause instanceof errors.JOSEError)) return false
  return !(
    cause instanceof errors.JWKSTimeout ||
    cause instanceof errors.JWKSInvalid ||
    cause.code === 'ERR_JOSE_GENERIC'
  )
}
