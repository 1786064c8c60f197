import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { dump } from './dump.ts'
import type { Engine, Journal } from './engine.ts'

/** When the file is forced to disk: before each answer, once a second, or when the system likes. */
export type Fsync = 'always' | 'everysec' | 'no'

const line = z.tuple([z.int()], z.array(z.string()).min(1))

interface Options {
  fsync?: Fsync
  /** The size in bytes from which the file is rewritten once it has doubled. */
  rewriteFrom?: number
}

/**
 * The engine's journal: one JSON line `[milliseconds, command, command…]` per change, written before it is answered.
 * A killed process loses nothing; a machine without power loses at most the last second (`everysec`).
 */
export class AppendOnlyFile implements Journal {
  readonly #path: string
  readonly #engine: Engine
  readonly #fsync: Fsync
  readonly #rewriteFrom: number
  readonly #timer: NodeJS.Timeout
  #file: number
  #size: number
  #sizeWhenNew: number
  #dirty = false

  /** Opens the file, replays it into the engine, and keeps it from then on; throws when a line is damaged. */
  constructor(path: string, engine: Engine, { fsync = 'everysec', rewriteFrom = 16 * 1024 * 1024 }: Options = {}) {
    this.#path = path
    this.#engine = engine
    this.#fsync = fsync
    this.#rewriteFrom = rewriteFrom
    replay(path, engine)
    this.#file = openSync(path, 'a', 0o600)
    this.#size = fstatSync(this.#file).size
    this.#sizeWhenNew = this.#size
    this.#timer = setInterval(() => this.#toDisk(), 1000)
    this.#timer.unref()
    engine.keepJournal(this)
  }

  write(now: number, changes: string[][]): void {
    this.#append(`${JSON.stringify([now, ...changes])}\n`)
    this.#dirty = true
    if (this.#fsync === 'always') this.#toDisk()
    if (this.#size > this.#rewriteFrom && this.#size > 2 * this.#sizeWhenNew) this.rewrite(now)
  }

  /** Replaces the history by the commands that make the present; a crash leaves the one or the other, whole. */
  rewrite(now: number): void {
    const draft = `${this.#path}.new`
    const old = this.#file
    this.#file = openSync(draft, 'w', 0o600)
    this.#size = 0
    try {
      for (const command of dump(this.#engine.keys)) this.#append(`${JSON.stringify([now, command])}\n`)
      fsyncSync(this.#file)
      renameSync(draft, this.#path)
    } catch (error) {
      closeSync(this.#file)
      this.#file = old
      this.#size = fstatSync(old).size
      throw error
    }
    closeSync(old)
    syncFolder(dirname(this.#path))
    this.#sizeWhenNew = this.#size
  }

  close(): void {
    clearInterval(this.#timer)
    this.#toDisk()
    closeSync(this.#file)
  }

  #append(text: string): void {
    const bytes = Buffer.from(text)
    for (let sent = 0; sent < bytes.length; ) sent += writeSync(this.#file, bytes, sent)
    this.#size += bytes.length
  }

  #toDisk(): void {
    if (!this.#dirty || this.#fsync === 'no') return
    fsyncSync(this.#file)
    this.#dirty = false
  }
}

function replay(path: string, engine: Engine): void {
  if (!existsSync(path)) return
  const bytes = readFileSync(path)
  // A last line without its end was cut by a crash before its answer was given: it never happened.
  const whole = bytes.lastIndexOf(0x0a) + 1
  if (whole < bytes.length) truncateSync(path, whole)
  let number = 0
  for (let start = 0; start < whole; ) {
    const end = bytes.indexOf(0x0a, start)
    number += 1
    try {
      const [now, ...changes] = line.parse(JSON.parse(bytes.toString('utf8', start, end)))
      engine.replay(now, changes)
    } catch (error) {
      throw new Error(`${path}:${number} is damaged: ${error instanceof Error ? error.message : String(error)}`)
    }
    start = end + 1
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
