import type { LoggedEvent } from '../turn-event.ts'

/** What the log said to a batch: a run whose epoch was passed is fenced, and nothing of it is kept. */
export type Appended = 'accepted' | 'fenced'

/** The durable log of a conversation. Ids are `<epoch>-<seq>` and only grow: the store itself refuses older ones. */
export interface EventLog {
  append(conversation: string, events: readonly LoggedEvent[]): Promise<Appended>
  /** Events after the id `after` (exclusive; `0-0` from the start), at most `count`. */
  read(conversation: string, after: string, count: number): Promise<LoggedEvent[]>
  /** The newest event, if the log is still there; asking for `run` renews its permit, as each accepted batch does. */
  head(conversation: string, run: string): Promise<LoggedEvent | undefined>
}

/** The id of an event in the log. */
export function eventId(event: { epoch: number; seq: number }): string {
  return `${event.epoch}-${event.seq}`
}
