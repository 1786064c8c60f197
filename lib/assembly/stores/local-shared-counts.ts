import type { SharedCounts } from './shared-counts.ts'

/** More keys than this are forgotten, the oldest first. */
const mostKeys = 20_000

/** Counts of one instance, for while the shared ones are away: plain maps, the clock is the caller's. */
export function localSharedCounts(): SharedCounts {
  const counts = new Map<string, { count: number; until: number }>()
  const claims = new Map<string, { holder: string; until: number }>()
  const records = new Map<string, Map<string, string>>()
  const recordOf = (name: string) => {
    const record = records.get(name) ?? new Map<string, string>()
    records.set(name, record)
    return record
  }
  return {
    async add(keys, now) {
      for (const { key, keepMs } of keys) {
        const known = counts.get(key)
        const count = known && known.until > now ? known.count : 0
        counts.delete(key)
        counts.set(key, { count: count + 1, until: now + keepMs })
      }
      for (const key of counts.keys()) {
        if (counts.size <= mostKeys) break
        counts.delete(key)
      }
    },
    async read(keys, now) {
      return keys.map((key) => {
        const known = counts.get(key)
        return known && known.until > now ? known.count : 0
      })
    },
    async remove(keys) {
      for (const key of keys) counts.delete(key)
    },
    async claim(key, holder, ttlMs, now) {
      const known = claims.get(key)
      if (known && known.until > now) return false
      claims.set(key, { holder, until: now + ttlMs })
      return true
    },
    async release(key, holder, now) {
      const known = claims.get(key)
      if (known?.holder !== holder || known.until <= now) return false
      claims.delete(key)
      return true
    },
    async fields(name) {
      return Object.fromEntries(recordOf(name))
    },
    async setField(name, field, value, fresh = false) {
      const record = recordOf(name)
      if (fresh && record.has(field)) return false
      record.set(field, value)
      return true
    },
    async deleteField(name, field) {
      recordOf(name).delete(field)
    },
  }
}
