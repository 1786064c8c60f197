import type { StreamId } from './stream-id.ts'

export interface StreamEntry {
  id: StreamId
  /** Field, value, field, value… */
  fields: string[]
}

/** Entries per node: Redis trims "about" a length by whole nodes, and so do we. */
const nodeEntries = 100

export interface Trim {
  by: { maxLength: number } | { minId: StreamId }
  /** With `~`: whole nodes only. */
  about: boolean
  /** The most entries to evict; 0: no limit. */
  limit: number
}

/** An append-only log whose ids only grow, also after all of its entries are gone. */
export class Stream {
  entries: StreamEntry[] = []
  lastId: StreamId = 0n
  added = 0n
  maxDeletedId: StreamId = 0n

  append(id: StreamId, fields: string[]): void {
    this.entries.push({ id, fields })
    this.lastId = id
    this.added += 1n
  }

  /** Entries with `from <= id <= to`, oldest first. */
  range(from: StreamId, to: StreamId): StreamEntry[] {
    return this.entries.slice(this.#place(from), this.#place(to + 1n))
  }

  delete(id: StreamId): boolean {
    const at = this.#place(id)
    if (this.entries[at]?.id !== id) return false
    this.entries.splice(at, 1)
    if (id > this.maxDeletedId) this.maxDeletedId = id
    return true
  }

  /** Evicts from the old end; how many went. */
  trim({ by, about, limit }: Trim): number {
    const excess = 'maxLength' in by ? Math.max(0, this.entries.length - by.maxLength) : this.#place(by.minId)
    const allowed = about ? Math.floor(excess / nodeEntries) * nodeEntries : excess
    const evicted = about && limit > 0 ? Math.min(allowed, Math.floor(limit / nodeEntries) * nodeEntries) : allowed
    this.entries.splice(0, evicted)
    return evicted
  }

  /** Where the first entry with at least this id is. */
  #place(id: StreamId): number {
    let low = 0
    let high = this.entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.entries[middle]?.id ?? id) < id) low = middle + 1
      else high = middle
    }
    return low
  }
}
