import { Redis } from '@upstash/redis'
import { createClient } from '@vercel/kv'
import type { Settings } from '#lib/config/settings.ts'

/** Longest wait for one answer of the store, in milliseconds. */
const answerMs = 3000

/**
 * A client for one request: no connection is kept, so a new one costs nothing and nothing is shared between
 * requests. Values are text as we wrote them; retries are ours.
 */
export function redisClient({ redis: { url, token, client } }: Settings): Redis {
  const options = {
    url,
    token,
    retry: false as const,
    automaticDeserialization: false,
    enableTelemetry: false,
    enableAutoPipelining: false,
    signal: () => AbortSignal.timeout(answerMs),
  }
  return client === 'kv' ? createClient(options) : new Redis(options)
}
