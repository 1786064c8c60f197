import type { Backend, Outcome } from './backend.ts'
import { Channels, type Listen } from './channels.ts'
import type { Command, Commands, Context } from './command.ts'
import { hashes } from './hashes.ts'
import { keyCommands } from './keys.ts'
import { Keyspace } from './keyspace.ts'
import { lists } from './lists.ts'
import { RedisError, wrongArity } from './reply.ts'
import { serverCommands } from './server-commands.ts'
import { sets } from './sets.ts'
import { sortedSets } from './sorted-sets.ts'
import { streams } from './streams.ts'
import { strings } from './strings.ts'

const commands: Commands = {
  ...strings,
  ...keyCommands,
  ...hashes,
  ...sets,
  ...sortedSets,
  ...lists,
  ...streams,
  ...serverCommands,
}

/** Where the engine writes down what changed: the moment, and the commands that changed something then. */
export interface Journal {
  write(now: number, changes: string[][]): void
  close(): void
}

/** The embedded Redis: one keyspace, one command at a time, each write in the journal before it is answered. */
export class Engine implements Backend {
  readonly keys = new Keyspace()
  readonly #channels = new Channels()
  readonly #clock: () => number
  #journal: Journal | undefined
  #broken: string | undefined

  constructor(clock: () => number = Date.now) {
    this.#clock = clock
  }

  /** From now on, changes are written there. */
  keepJournal(journal: Journal): void {
    this.#journal = journal
  }

  async run(given: string[][], atomic: boolean): Promise<{ outcomes: Outcome[] } | { refused: string }> {
    if (atomic && given.some((command) => 'error' in find(command))) {
      return { refused: 'EXECABORT Transaction discarded because of previous errors.' }
    }
    return { outcomes: this.#runAt(this.#clock(), given) }
  }

  /** Runs what a journal says was run at a moment, which must answer as it did then. */
  replay(now: number, changes: string[][]): void {
    for (const outcome of this.#runAt(now, changes)) {
      if ('error' in outcome) throw new Error(`the journal does not replay: ${outcome.error}`)
    }
  }

  /** Forgets keys whose time is over, looking at no more than `most`. */
  sweep(most: number): void {
    this.keys.now = this.#clock()
    this.keys.sweep(most)
  }

  async listen(kind: 'channel' | 'pattern', name: string, hear: Listen): Promise<() => void> {
    return this.#channels.listen(kind, name, hear)
  }

  async close(): Promise<void> {
    this.#journal?.close()
  }

  #runAt(now: number, given: string[][]): Outcome[] {
    this.keys.now = now
    const context: Context = {
      keys: this.keys,
      now,
      publish: (channel, message) => this.#channels.publish(channel, message),
    }
    const changes: string[][] = []
    const outcomes = given.map((words) => {
      const outcome = runOne(context, words, this.#broken)
      if ('write' in outcome) changes.push(words)
      return outcome.outcome
    })
    if (changes.length === 0) return outcomes
    try {
      this.#journal?.write(now, changes)
      return outcomes
    } catch (error) {
      // What memory holds is now more than the journal: nothing more may be written until a restart has read it.
      this.#broken = `MISCONF Errors writing to the journal: ${error instanceof Error ? error.message : String(error)}`
      const refusal = { error: this.#broken }
      return outcomes.map(() => refusal)
    }
  }
}

function runOne(context: Context, words: string[], broken: string | undefined): { outcome: Outcome; write?: true } {
  const found = find(words)
  if ('error' in found) return { outcome: found }
  if (found.command.write && broken !== undefined) return { outcome: { error: broken } }
  try {
    const result = found.command.run(context, words.slice(1))
    return { outcome: { result }, ...(found.command.write && { write: true }) }
  } catch (error) {
    if (error instanceof RedisError) return { outcome: { error: oneLine(error.message) } }
    throw error
  }
}

function find(words: string[]): { command: Command } | { error: string } {
  const [name = '', ...args] = words
  const command = Object.hasOwn(commands, name.toUpperCase()) ? commands[name.toUpperCase()] : undefined
  if (!command) {
    const shown = args.map((text) => `'${text.slice(0, 128)}' `).join('')
    return { error: oneLine(`ERR unknown command '${name.slice(0, 128)}', with args beginning with: ${shown}`) }
  }
  const enough = command.arity < 0 ? words.length >= -command.arity : words.length === command.arity
  return enough ? { command } : { error: wrongArity(name).message }
}

/** An error is one line on the Redis wire, whatever words it quotes. */
function oneLine(message: string): string {
  return message.replaceAll(/[\r\n]/g, ' ')
}
