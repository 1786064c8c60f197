import type { Redis } from '@upstash/redis'
import type { SharedCounts } from './shared-counts.ts'
import { stored } from './stored.ts'

/** A record that nobody writes for this long is gone, in seconds. */
const recordKeepSeconds = 7 * 24 * 60 * 60

/** Shared counts in Redis, by its atomic commands alone. */
export function redisSharedCounts(redis: Redis): SharedCounts {
  return {
    add: (keys) =>
      stored(async () => {
        const batch = redis.multi()
        for (const { key, keepMs } of keys) {
          batch.incr(key)
          batch.pexpire(key, keepMs)
        }
        await batch.exec()
      }),
    read: (keys) =>
      stored(async () => (keys.length > 0 ? (await redis.mget<(string | null)[]>(...keys)).map(Number) : [])),
    remove: (keys) =>
      stored(async () => {
        if (keys.length > 0) await redis.del(...keys)
      }),
    claim: (key, holder, ttlMs) => stored(async () => (await redis.set(key, holder, { nx: true, px: ttlMs })) === 'OK'),
    release: (key, holder) =>
      stored(async () => {
        // Between the two it could only expire; then the next claim is at worst taken away before its time.
        if ((await redis.get(key)) !== holder) return false
        await redis.del(key)
        return true
      }),
    fields: (record) => stored(async () => fieldsOf(await redis.hgetall(record))),
    setField: (record, field, value, fresh = false) =>
      stored(async () => {
        const batch = redis.multi()
        if (fresh) batch.hsetnx(record, field, value)
        else batch.hset(record, { [field]: value })
        batch.expire(record, recordKeepSeconds)
        const [set] = await batch.exec<[number, number]>()
        return !fresh || Number(set) === 1
      }),
    deleteField: (record, field) =>
      stored(async () => {
        await redis.hdel(record, field)
      }),
  }
}

/** A client that reads nothing into values gives the fields as they come over the wire: name, value, name, value. */
function fieldsOf(found: unknown): Record<string, string> {
  if (!Array.isArray(found)) {
    return Object.fromEntries(Object.entries(found ?? {}).map(([field, value]) => [field, String(value)]))
  }
  const pairs = Array.from({ length: found.length / 2 }, (_, at) => [String(found[2 * at]), String(found[2 * at + 1])])
  return Object.fromEntries(pairs)
}
