import { wrongType } from './reply.ts'
import type { SortedSet } from './sorted-set.ts'
import type { Stream } from './stream.ts'

export type Value =
  | { type: 'string'; text: string }
  | { type: 'hash'; fields: Map<string, string> }
  | { type: 'set'; members: Set<string> }
  | { type: 'zset'; sorted: SortedSet }
  | { type: 'list'; items: string[] }
  | { type: 'stream'; stream: Stream }

export type ValueOf<Type extends Value['type']> = Extract<Value, { type: Type }>

interface Entry {
  value: Value
  expiresAt: number | undefined
  /** Grows with each new key: the cursor of SCAN. */
  born: number
}

/** Keys, their values, and when each expires. An expired key is gone for every reader at once, swept or not. */
export class Keyspace {
  readonly #entries = new Map<string, Entry>()
  readonly #volatile = new Set<string>()
  #births = 0
  /** The time that expiry is measured by, in milliseconds since 1970. */
  now = 0

  find(key: string): Value | undefined {
    return this.#live(key)?.value
  }

  /** The value of a key that must have this type if it exists. */
  read<Type extends Value['type']>(key: string, type: Type): ValueOf<Type> | undefined {
    const value = this.find(key)
    if (value === undefined) return undefined
    if (value.type !== type) throw wrongType()
    return value as ValueOf<Type>
  }

  /** The same, made when it does not exist. */
  open<Type extends Value['type']>(key: string, type: Type, make: () => ValueOf<Type>): ValueOf<Type> {
    const found = this.read(key, type)
    if (found) return found
    const made = make()
    this.put(key, made)
    return made
  }

  /** Sets a key; its expiry goes unless it is kept. */
  put(key: string, value: Value, keepExpiry = false): void {
    const entry = this.#live(key)
    if (!entry) {
      this.#births += 1
      this.#entries.set(key, { value, expiresAt: undefined, born: this.#births })
      return
    }
    entry.value = value
    if (!keepExpiry) this.setExpiry(key, undefined)
  }

  drop(key: string): boolean {
    const existed = this.#live(key) !== undefined
    this.#remove(key)
    return existed
  }

  expiry(key: string): number | undefined {
    return this.#live(key)?.expiresAt
  }

  setExpiry(key: string, at: number | undefined): void {
    const entry = this.#live(key)
    if (!entry) return
    entry.expiresAt = at
    if (at === undefined) this.#volatile.delete(key)
    else this.#volatile.add(key)
  }

  clear(): void {
    this.#entries.clear()
    this.#volatile.clear()
  }

  get size(): number {
    this.sweep(Number.POSITIVE_INFINITY)
    return this.#entries.size
  }

  /** Living keys in the order of their birth, after `cursor`. */
  *walk(cursor = 0): Generator<{ key: string; value: Value; expiresAt: number | undefined; born: number }> {
    for (const [key, entry] of this.#entries) {
      if (entry.born > cursor && !this.#isOver(entry)) yield { key, ...entry }
    }
  }

  /** Removes expired keys, looking at no more than `most` of those that can expire. */
  sweep(most: number): void {
    let seen = 0
    for (const key of this.#volatile) {
      seen += 1
      if (seen > most) return
      if (this.#live(key)) {
        // Seen and alive: to the back, so that the next sweep begins with others.
        this.#volatile.delete(key)
        this.#volatile.add(key)
        if (seen >= this.#volatile.size) return
      }
    }
  }

  #live(key: string): Entry | undefined {
    const entry = this.#entries.get(key)
    if (entry && this.#isOver(entry)) {
      this.#remove(key)
      return undefined
    }
    return entry
  }

  #isOver(entry: Entry): boolean {
    return entry.expiresAt !== undefined && this.now > entry.expiresAt
  }

  #remove(key: string): void {
    this.#entries.delete(key)
    this.#volatile.delete(key)
  }
}
