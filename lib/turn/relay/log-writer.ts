import type { LoggedEvent, TurnEvent } from '../turn-event.ts'
import type { EventLog } from './event-log.ts'

/** Why a writer stopped: another epoch took the conversation, or the log could not be reached for a whole permit. */
export type Lost = 'fenced' | 'unreachable'

export interface LogWriterOptions {
  log: EventLog
  conversation: string
  run: string
  epoch: number
  /** How long the run may emit on its last accepted batch, in milliseconds. */
  permitMs: number
  /** Whether the customer may get a batch before the log has taken it; without it a fence lets nothing pass. */
  ahead: boolean
  now: () => number
  /** Takes each batch as it is let out to the customer's own response. */
  deliver: (events: readonly LoggedEvent[]) => void
  /** Called once, as soon as the writer knows that it may not go on. */
  onLost: (reason: Lost) => void
}

/** Writes a run's events to the log and lets them out to the customer, at most one batch ahead of it, or behind it. */
export interface LogWriter {
  write(event: TurnEvent): void
  /** Resolves when all that was written is in the log, or the writer is lost. */
  flushed(): Promise<void>
  /** Asks the log whether the run still owns the conversation; renews the permit when it does. */
  beat(): Promise<void>
  readonly lost: Lost | undefined
}

/**
 * While one batch is on its way to the log, what comes next gathers for the following batch: a token is
 * never older than one append when it leaves, and a fenced run shows at most the batch that told it so.
 */
export function createLogWriter(options: LogWriterOptions): LogWriter {
  const { log, conversation, run, epoch, permitMs, ahead, now, deliver, onLost } = options
  let pending: LoggedEvent[] = []
  let flushing: Promise<void> | undefined
  let lost: Lost | undefined
  let seq = 0
  let permitUntil = now() + permitMs

  const lose = (reason: Lost) => {
    if (lost) return
    lost = reason
    pending = []
    onLost(reason)
  }

  const append = async (batch: readonly LoggedEvent[]) => {
    // A failed append is tried again as the same batch: ids that did get in are refused, which reads as fenced,
    // so the head of the log tells the two apart.
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await log.append(conversation, batch)
        if (answer === 'accepted') {
          permitUntil = now() + permitMs
          return
        }
        const head = await log.head(conversation, run)
        const last = batch.at(-1)
        if (attempt > 0 && head?.run === run && head.seq === last?.seq) {
          permitUntil = now() + permitMs
          return
        }
        lose('fenced')
        return
      } catch {
        if (now() >= permitUntil) {
          lose('unreachable')
          return
        }
        await new Promise((resolve) => setTimeout(resolve, Math.min(50 * 2 ** attempt, 1000)))
      }
    }
  }

  const flush = async () => {
    while (pending.length > 0 && !lost) {
      const batch = mergeText(pending)
      pending = []
      if (ahead) deliver(batch)
      await append(batch)
      if (!ahead && !lost) deliver(batch)
    }
    flushing = undefined
  }

  return {
    write(event) {
      if (lost) return
      pending.push({ ...event, run, epoch, seq })
      seq += 1
      flushing ??= Promise.resolve().then(flush)
    },
    async flushed() {
      while (flushing) await flushing
    },
    async beat() {
      if (lost || flushing) return
      try {
        const head = await log.head(conversation, run)
        if (head && head.epoch > epoch) lose('fenced')
        else permitUntil = now() + permitMs
      } catch {
        if (now() >= permitUntil) lose('unreachable')
      }
    },
    get lost() {
      return lost
    },
  }
}

/** Joins neighbouring text of one batch into one event, under the last one's id, so that ids still only grow. */
function mergeText(events: readonly LoggedEvent[]): LoggedEvent[] {
  const merged: LoggedEvent[] = []
  for (const event of events) {
    const previous = merged.at(-1)
    if (event.type === 'text-delta' && previous?.type === 'text-delta') {
      merged[merged.length - 1] = { ...event, text: previous.text + event.text }
    } else {
      merged.push(event)
    }
  }
  return merged
}
