import type { Act } from './act.ts'

/** How far a sentence has been read for one list of verbs; `S` is what the reader carries from word to word. */
export interface Reading<S> {
  /** The word to read on from: what stands before it is settled, however the sentence goes on. */
  from: number
  /** The acts so far, those of the open clause with `clauseEnd` -1. */
  acts: Act[]
  state: S
}

/** Readings by list of verbs, of the last sentence only: detectors ask about a sentence again and again while it grows. */
export interface Readings<S> {
  /** Where a sentence is to be read on from; at its beginning where another was read last. */
  resume(list: object, text: string): Reading<S>
  keep(list: object, text: string, reading: Reading<S>): void
}

const none: Act[] = []

function copied(acts: readonly Act[]): Act[] {
  return acts.map((act) => (act.clauseEnd === -1 ? { ...act } : act))
}

/** Makes the readings of one language; `begins` is the state before the first word, never changed. */
export function createReadings<S>(begins: S): Readings<S> {
  const last = new WeakMap<object, Reading<S> & { text: string }>()
  return {
    resume(list, text) {
      const known = last.get(list)
      if (!known || !text.startsWith(known.text)) return { from: 0, acts: [], state: begins }
      return { from: known.from, acts: copied(known.acts), state: known.state }
    },
    keep(list, text, { from, acts, state }) {
      const known = last.get(list)
      const kept = acts.length === 0 ? none : copied(acts)
      if (!known) last.set(list, { text, from, acts: kept, state })
      else {
        known.text = text
        known.from = from
        known.acts = kept
        known.state = state
      }
    },
  }
}
