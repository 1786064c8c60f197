import type { Listen } from './channels.ts'
import type { Reply } from './reply.ts'

export type Outcome = { result: Reply } | { error: string }

/** What stands behind the REST wire: the embedded engine, or a real Redis. */
export interface Backend {
  /** Runs commands in order; `atomic` all in one transaction, which is refused whole when one cannot be queued. */
  run(commands: string[][], atomic: boolean): Promise<{ outcomes: Outcome[] } | { refused: string }>
  /** Listens until the returned function is called. */
  listen(kind: 'channel' | 'pattern', name: string, hear: Listen): Promise<() => void>
  close(): Promise<void>
}
