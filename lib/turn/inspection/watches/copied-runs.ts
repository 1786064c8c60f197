import { isHan } from '#lib/text/characters.ts'
import type { EchoSource } from './echo-watch.ts'

/** A run is held from its third word, or its fourth Han character, on. */
const heldFrom = { words: 3, han: 4 } as const

/** A run of a source's words that stands in a text: how many, where in the source it ends, and from where of the text it is held. */
export interface CopiedRun {
  length: number
  end: number
  from: number
}

/** Follows the runs of a source's words that a text copies, word by word. */
export interface CopiedRuns {
  /** Takes the next word with its position; gives the longest run that ends with it. */
  add(word: string, start: number): CopiedRun
  /** The first position that is held; `wordStart` is that of a word that still goes on. */
  hold(wordStart: number | undefined): number
  clear(): void
}

const none: CopiedRun = { length: 0, end: -1, from: -1 }

/** Makes the runs of one text. What a run is held from is settled once: words and characters may mix in it. */
export function createCopiedRuns(source: EchoSource): CopiedRuns {
  let alive = new Map<number, CopiedRun>()
  return {
    add(word, start) {
      const needed = isHan(word.charCodeAt(0)) ? heldFrom.han : heldFrom.words
      const next = new Map<number, CopiedRun>()
      let longest = none
      for (const end of source.positions.get(word) ?? []) {
        const before = alive.get(end - 1) ?? none
        const length = before.length + 1
        const run = { length, end, from: before.from === -1 && length >= needed ? start : before.from }
        next.set(end, run)
        if (run.length > longest.length) longest = run
      }
      alive = next
      return longest
    },
    hold(wordStart) {
      let from = Number.POSITIVE_INFINITY
      for (const run of alive.values()) {
        if (run.from !== -1) from = Math.min(from, run.from)
        if (wordStart !== undefined && run.length >= heldFrom.words - 1) from = Math.min(from, wordStart)
      }
      return from
    },
    clear() {
      alive = new Map()
    },
  }
}
