import type { LoggedEvent } from '../turn-event.ts'
import { type EventLog, eventId } from './event-log.ts'

export interface FollowOptions {
  conversation: string
  run: string
  epoch: number
  /** Between two looks at the log, in milliseconds. */
  pollMs: number
  signal: AbortSignal
}

const batch = 500

/**
 * Reads a run from the log, from its first event to its end, waiting for what is still to come.
 * Ends also when another epoch has taken the conversation, or when `signal` aborts.
 */
export async function* followLog(log: EventLog, options: FollowOptions): AsyncGenerator<LoggedEvent[]> {
  const { conversation, run, epoch, pollMs, signal } = options
  let cursor = `${epoch - 1}-${Number.MAX_SAFE_INTEGER}`
  while (!signal.aborted) {
    const events = await log.read(conversation, cursor, batch)
    const own = events.filter((event) => event.run === run)
    if (own.length > 0) yield own
    if (own.some(({ type }) => type === 'turn-end')) return
    if (events.some((event) => event.epoch > epoch && event.run !== run)) return
    const last = events.at(-1)
    if (last) cursor = eventId(last)
    if (events.length < batch) await delay(pollMs, signal)
  }
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
  })
}
