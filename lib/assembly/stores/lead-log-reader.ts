import type { Redis } from '@upstash/redis'
import type { LeadEvent } from '#lib/turn/lead-event.ts'
import { leadLogKey } from './redis-lead-log.ts'
import { stored } from './stored.ts'
import { streamEntries } from './stream-entries.ts'

/** Reads the second log after the id `after` (exclusive). Only the console imports this. */
export async function readLeadLog(
  redis: Redis,
  conversation: string,
  after: string,
  count: number,
): Promise<{ id: string; event: LeadEvent }[]> {
  const reply = await stored(() => redis.xrange(leadLogKey(conversation), `(${after}`, '+', count))
  return streamEntries(reply).map(({ id, json }) => ({ id, event: json as LeadEvent }))
}
