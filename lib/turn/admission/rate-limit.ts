/** A counter that Redis keeps: adds one to `key`, which expires `windowSeconds` after its first count. */
export interface Counter {
  increment(key: string, windowSeconds: number): Promise<{ count: number; ttlSeconds: number }>
}

/** What a limit said; `retryAfter` in seconds. */
export type Limited = { allowed: true } | { allowed: false; retryAfter: number }

/** Counts one attempt against `limit` attempts a window of `windowSeconds`. */
export async function countAttempt(counter: Counter, key: string, limit: number, windowSeconds = 60): Promise<Limited> {
  const { count, ttlSeconds } = await counter.increment(`rate:${key}`, windowSeconds)
  return count <= limit ? { allowed: true } : { allowed: false, retryAfter: Math.max(1, ttlSeconds) }
}

/**
 * The key of a client's address: IPv4 whole, IPv6 by its /64, since one household rotates through a /64
 * (CVE-2026-45364 is a limiter that keyed by the text). Unknown addresses share one key.
 */
export function addressKey(header: string | null): string {
  const address = header?.split(',').at(-1)?.trim().toLowerCase() ?? ''
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1]
  if (mapped) return mapped
  if (/^\d+\.\d+\.\d+\.\d+$/.test(address)) return address
  if (!/^[0-9a-f:]+$/.test(address) || !address.includes(':')) return 'unknown'
  const [head = '', tail = ''] = address.split('::', 2)
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const groups = address.includes('::')
    ? [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right]
    : left
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
