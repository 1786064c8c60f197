import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const keptLines = 30

/** Hears what a program prints, line by line. */
export type OnLine = (name: string, line: string, stream: 'stdout' | 'stderr') => void

export interface ChildOptions {
  name: string
  /** A Node program and its arguments. */
  args: string[]
  env: NodeJS.ProcessEnv
  /** The folder that it works in; absent: ours. */
  cwd?: string
  /** True for our own servers, which stop themselves when stdin closes; others are run by `tied.ts`. */
  tiesItself: boolean
  onLine: OnLine
  /** Milliseconds between asking it to end and making it. */
  patience?: number
}

export interface Exit {
  name: string
  code: number | null
  lastLines: readonly string[]
}

/** A Node program in a process group of its own, which ends with us however we end. */
export class Child {
  readonly name: string
  readonly exited: Promise<Exit>
  readonly #process: ChildProcess
  readonly #lines: string[] = []
  readonly #watchers = new Set<(line: string) => void>()
  readonly #patience: number
  #gone = false

  constructor({ name, args, env, cwd, tiesItself, onLine, patience = 6_000 }: ChildOptions) {
    this.name = name
    this.#patience = patience
    const program = tiesItself ? [...args, '--tied'] : [join(import.meta.dirname, 'tied.ts'), ...args]
    this.#process = spawn(process.execPath, program, {
      env,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
    })
    // A child that dies early closes its stdin under us; its exit is what says so.
    this.#process.stdin?.on('error', () => undefined)
    for (const stream of ['stdout', 'stderr'] as const) {
      const input = this.#process[stream]
      if (!input) continue
      createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
        this.#lines.push(line)
        if (this.#lines.length > keptLines) this.#lines.shift()
        for (const watcher of this.#watchers) watcher(line)
        onLine(name, line, stream)
      })
    }
    this.exited = once(this.#process, 'close').then(([code]) => {
      this.#gone = true
      this.#signal('SIGKILL')
      return { name, code: typeof code === 'number' ? code : null, lastLines: this.#lines }
    })
  }

  /** The first group of the first line that matches; rejects when the program ends before, or after `ms`. */
  async line(pattern: RegExp, ms: number): Promise<string> {
    const found = Promise.withResolvers<string>()
    const watcher = (line: string) => {
      const match = pattern.exec(line)
      if (match) found.resolve(match[1] ?? line)
    }
    this.#watchers.add(watcher)
    const timer = setTimeout(() => found.reject(new Error(`${this.name} said nothing in ${ms / 1000} s`)), ms)
    this.exited.then((exit) => found.reject(new Error(ending(exit))))
    try {
      return await found.promise
    } finally {
      clearTimeout(timer)
      this.#watchers.delete(watcher)
    }
  }

  /** Asks the group to end, then makes it; resolves when the program is gone. */
  async stop(): Promise<void> {
    if (!this.#gone) this.#signal('SIGTERM')
    const timer = setTimeout(() => this.#signal('SIGKILL'), this.#patience)
    try {
      await this.exited
    } finally {
      clearTimeout(timer)
    }
  }

  /** Ends the group at once. */
  kill(): void {
    this.#signal('SIGKILL')
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#process.pid === undefined) return
    try {
      process.kill(-this.#process.pid, signal)
    } catch {
      // The group is empty.
    }
  }
}

/** What to tell about a program that ended, with its last lines. */
export function ending({ name, code, lastLines }: Exit): string {
  const last = lastLines.slice(-15).map((line) => `  ${line}`)
  return [`${name} ended (${code === null ? 'killed' : `exit ${code}`})`, ...last].join('\n')
}
