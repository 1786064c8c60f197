import type { Redis } from '@upstash/redis'
import type { LeadEvent } from '#lib/turn/lead-event.ts'
import type { LeadLog } from '#lib/turn/transcript/transcript-store.ts'
import { stored } from './stored.ts'

const keepSeconds = 24 * 60 * 60
const longest = 5000

/** Key of the second log: another prefix, which no customer route reads. */
export const leadLogKey = (conversation: string) => `lead:${conversation}`

/** Writes the second log. Reading it is `lead-log-reader.ts`, which only the console imports. */
export function redisLeadLog(redis: Redis): LeadLog {
  return {
    append: (conversation, events: readonly LeadEvent[]) =>
      stored(async () => {
        const key = leadLogKey(conversation)
        const batch = redis.pipeline()
        for (const event of events) {
          batch.xadd(
            key,
            '*',
            { e: JSON.stringify(event) },
            { trim: { type: 'MAXLEN', threshold: longest, comparison: '~' } },
          )
        }
        batch.expire(key, keepSeconds)
        await batch.exec()
      }),
  }
}
