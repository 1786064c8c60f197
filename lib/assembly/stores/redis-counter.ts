import type { Redis } from '@upstash/redis'
import type { Counter } from '#lib/turn/admission/rate-limit.ts'
import { stored } from './stored.ts'

/** A fixed-window counter: the first count sets the expiry, in one transaction, so that no counter lives for ever. */
export function redisCounter(redis: Redis): Counter {
  return {
    increment: (key, windowSeconds) =>
      stored(async () => {
        const [, count, ttlSeconds] = await redis
          .multi()
          .set(key, 0, { nx: true, ex: windowSeconds })
          .incr(key)
          .ttl(key)
          .exec<[unknown, number, number]>()
        return { count: Number(count), ttlSeconds: Number(ttlSeconds) }
      }),
  }
}
