import type { Redis } from '@upstash/redis'
import type { LeadEvent } from '#lib/turn/lead-event.ts'
import { leadLogKey } from './redis-lead-log.ts'
import { stored } from './stored.ts'

/** Reads the second log after the id `after` (exclusive). Only the console imports this. */
export async function readLeadLog(
  redis: Redis,
  conversation: string,
  after: string,
  count: number,
): Promise<{ id: string; event: LeadEvent }[]> {
  const entries = await stored(() => redis.xrange<{ e: unknown }>(leadLogKey(conversation), `(${after}`, '+', count))
  return Object.entries(entries).map(([id, { e }]) => ({ id, event: JSON.parse(String(e)) as LeadEvent }))
}
