import { createRemoteJWKSet, customFetch, type ExportedJWKSCache, type JWTVerifyGetKey, jwksCache } from 'jose'
import { z } from 'zod'
import type { MerchantKeys } from '#lib/turn/admission/merchant-token.ts'
import type { Assembly } from '../assembly.ts'
import { stored } from '../stores/stored.ts'

/** Longest wait for the merchant's key set, in milliseconds. */
const fetchMs = 5_000
/** Keys are asked for again after this long, and for an unknown `kid` after that long, in milliseconds. */
const freshMs = 600_000
const cooldownMs = 30_000
/** A larger key set is none, in bytes. */
const longestKeySet = 65_536

const cached = z.object({ jwks: z.looseObject({ keys: z.array(z.looseObject({})) }), uat: z.number() })

/** The keys that a merchant's tokens are checked with; undefined where none are set. The published ones win. */
export function merchantKeys(assembly: Assembly, call: typeof fetch = fetch): MerchantKeys | undefined {
  const { MERCHANT_JWKS_URL, MERCHANT_JWT_SECRET } = assembly.settings
  if (MERCHANT_JWKS_URL) return { publicKeys: publishedKeys(assembly, MERCHANT_JWKS_URL, call) }
  return MERCHANT_JWT_SECRET ? { secret: MERCHANT_JWT_SECRET } : undefined
}

/**
 * The merchant's key set, kept in Redis for all instances: nothing is shared between requests in memory. A `kid` that
 * is not in it has it fetched again, at most every thirty seconds, which is how keys rotate.
 */
function publishedKeys({ redis }: Assembly, url: string, call: typeof fetch): JWTVerifyGetKey {
  const key = `jwks:${url}`
  return async (header, token) => {
    const found = cached.safeParse(parse(await stored(() => redis.get<string>(key))))
    const cache: Partial<ExportedJWKSCache> = found.success ? (found.data as ExportedJWKSCache) : {}
    const before = cache.uat
    const keySet = createRemoteJWKSet(new URL(url), {
      timeoutDuration: fetchMs,
      cacheMaxAge: freshMs,
      cooldownDuration: cooldownMs,
      [jwksCache]: cache as ExportedJWKSCache,
      [customFetch]: (address, init) => fetchKeySet(call, address, init),
    })
    try {
      return await keySet(header, token)
    } finally {
      const jwks = keySet.jwks()
      if (cache.uat !== before && jwks)
        await stored(() => redis.set(key, JSON.stringify({ jwks, uat: cache.uat }), { px: freshMs + cooldownMs }))
    }
  }
}

/** What is no JSON is no key set: it is fetched again. */
function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}

async function fetchKeySet(call: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  const response = await call(url, { ...init, cache: 'no-store' })
  const bytes = await response.arrayBuffer()
  if (bytes.byteLength > longestKeySet) throw new TypeError('the key set is too large')
  return new Response(bytes, { status: response.status, headers: { 'content-type': 'application/json' } })
}
