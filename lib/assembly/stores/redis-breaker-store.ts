import type { Redis } from '@upstash/redis'
import type { BreakerStore } from '#lib/resilience/breaker.ts'
import { stored } from './stored.ts'

/** A breaker forgotten by everyone for this long is closed again. */
const tripKeepSeconds = 24 * 60 * 60

/**
 * Breaker state in four keys, each changed by one atomic command: `failures` counts, `tripped` says open or
 * half-open, `cooling` lives until a probe may go, `probe` is held by the one run that tries.
 */
export function redisBreakerStore(redis: Redis): BreakerStore {
  const key = (name: string, part: string) => `breaker:${name}:${part}`
  return {
    read: (name) =>
      stored(async () => {
        const [tripped, cooling] = await redis
          .pipeline()
          .exists(key(name, 'tripped'))
          .pttl(key(name, 'cooling'))
          .exec<[number, number]>()
        return { tripped: Number(tripped) === 1, coolingMs: Math.max(0, Number(cooling)) }
      }),
    claimProbe: (name, holder, ttlMs) =>
      stored(async () => (await redis.set(key(name, 'probe'), holder, { nx: true, px: ttlMs })) === 'OK'),
    releaseProbe: (name, holder) =>
      stored(async () => {
        // Between the read and the delete the probe could only expire, and then nobody else's claim is in danger
        // for longer than one probe: the next one is claimed anew.
        if ((await redis.get(key(name, 'probe'))) === holder) await redis.del(key(name, 'probe'))
      }),
    countFailure: (name, windowMs) =>
      stored(async () => {
        const failures = key(name, 'failures')
        const [, count] = await redis
          .multi()
          .set(failures, 0, { nx: true, px: windowMs })
          .incr(failures)
          .exec<[unknown, number]>()
        return Number(count)
      }),
    open: (name, cooldownMs) =>
      stored(async () => {
        await redis
          .multi()
          .set(key(name, 'tripped'), 1, { ex: tripKeepSeconds })
          .set(key(name, 'cooling'), 1, { px: cooldownMs })
          .exec()
      }),
    close: (name) =>
      stored(async () => {
        await redis.del(key(name, 'failures'), key(name, 'tripped'), key(name, 'cooling'), key(name, 'probe'))
      }),
  }
}
