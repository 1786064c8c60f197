/** Counts, claims and small records that instances share; each call is one atomic step. Times in milliseconds. */
export interface SharedCounts {
  /** Adds one to each key; a key lives for `keepMs` after its last addition. */
  add(keys: readonly { key: string; keepMs: number }[], now: number): Promise<void>
  read(keys: readonly string[], now: number): Promise<number[]>
  remove(keys: readonly string[]): Promise<void>
  /** Takes a key that nobody has, for at most `ttlMs`; true for the one holder. */
  claim(key: string, holder: string, ttlMs: number, now: number): Promise<boolean>
  /** Gives a key back; false where the holder had lost it. */
  release(key: string, holder: string, now: number): Promise<boolean>
  /** The fields of a record. */
  fields(record: string): Promise<Readonly<Record<string, string>>>
  /** Sets a field; with `fresh` only where it is not there. True where it was set. */
  setField(record: string, field: string, value: string, fresh?: boolean): Promise<boolean>
  deleteField(record: string, field: string): Promise<void>
}
