import type { Keyspace } from './keyspace.ts'
import type { Reply } from './reply.ts'

export interface Context {
  keys: Keyspace
  /** Milliseconds since 1970; stands still during a command, or a transaction. */
  now: number
  /** Delivers to subscribers, and says how many there were. */
  publish(channel: string, message: string): number
}

export interface Command {
  /** As Redis counts: with the command's name; negative means "at least". */
  arity: number
  /** Changes data, so it goes into the journal. */
  write?: true
  run(context: Context, args: string[]): Reply
}

export type Commands = Readonly<Record<string, Command>>
