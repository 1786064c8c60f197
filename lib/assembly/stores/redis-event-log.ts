import type { Redis } from '@upstash/redis'
import type { EventLog } from '#lib/turn/relay/event-log.ts'
import { eventId } from '#lib/turn/relay/event-log.ts'
import type { LoggedEvent } from '#lib/turn/turn-event.ts'
import { stored } from './stored.ts'
import { streamEntries } from './stream-entries.ts'

/** How long a conversation's log outlives its last event, in seconds. */
const keepSeconds = 24 * 60 * 60
/** Older events are trimmed past this many; rows keep the text. */
const longest = 20_000

/** Key of a conversation's customer log. */
const logKey = (conversation: string) => `log:${conversation}`

/** Key that lives while a run emits or looks after its log; the sweep settles runs that have lost it. */
export const permitKey = (run: string) => `permit:${run}`
/** How long a run may be silent before it counts as dead, in milliseconds. */
const permitMs = 15_000

/** The customer's log as a Redis stream with ids of our own: Redis refuses any id that is not greater than the last. */
export function redisEventLog(redis: Redis): EventLog {
  return {
    append: (conversation, events) =>
      stored(async () => {
        const key = logKey(conversation)
        const batch = redis.multi()
        for (const event of events) {
          batch.xadd(
            key,
            eventId(event),
            { e: JSON.stringify(event) },
            { trim: { type: 'MAXLEN', threshold: longest, comparison: '~' } },
          )
        }
        batch.expire(key, keepSeconds)
        const run = events[0]?.run
        if (run) batch.set(permitKey(run), 1, { px: permitMs })
        const answers = await batch.exec({ keepErrors: true })
        for (const { error } of answers) {
          if (!error) continue
          if (error.includes('equal or smaller')) return 'fenced'
          throw new Error(error)
        }
        return 'accepted'
      }),
    read: (conversation, after, count) =>
      stored(async () => eventsOf(await redis.xrange(logKey(conversation), `(${after}`, '+', count))),
    head: (conversation) => stored(async () => eventsOf(await redis.xrevrange(logKey(conversation), '+', '-', 1))[0]),
  }
}

function eventsOf(reply: unknown): LoggedEvent[] {
  return streamEntries(reply).map(({ json }) => json as LoggedEvent)
}
