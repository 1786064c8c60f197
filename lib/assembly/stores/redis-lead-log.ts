import type { Redis } from '@upstash/redis'
import type { LeadEvent } from '#lib/turn/lead-event.ts'
import type { LeadLog } from '#lib/turn/transcript/transcript-store.ts'
import { stored } from './stored.ts'
import { streamEntries } from './stream-entries.ts'

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

/** Puts a turn's question and prompt into the second log anew, masked, and takes the entries out that held more. */
export async function correctLeadLog(
  redis: Redis,
  conversation: string,
  turn: string,
  raw: readonly { said: string; form: string }[],
): Promise<void> {
  await stored(async () => {
    const key = leadLogKey(conversation)
    const batch = redis.multi()
    let corrected = 0
    for (const { id, json } of streamEntries(await redis.xrange(key, '-', '+', longest))) {
      const event = json as LeadEvent
      if ((event.type !== 'question' && event.type !== 'prompt') || event.turn !== turn) continue
      const text = raw.reduce((masked, { said, form }) => masked.replaceAll(said, form), event.text)
      batch.xdel(key, id)
      batch.xadd(key, '*', { e: JSON.stringify({ ...event, text }) })
      corrected += 1
    }
    if (corrected > 0) await batch.exec()
  })
}
