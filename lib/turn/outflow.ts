import type { Inspected } from './inspection/inspector.ts'
import type { RunRecord } from './run-record.ts'
import type { TurnEvent } from './turn-event.ts'
import type { Verdict } from './verdict.ts'

/** What inspected pieces mean for the run: it goes on, the gate is shut, or the model is asked once more. */
export type Gate = { kind: 'open' } | { kind: 'shut' } | { kind: 'reflect'; verdict: Verdict }

/** The one place where inspected text leaves a run. */
export interface Outflow {
  let(pieces: readonly Inspected[]): Gate
  /** Where the last pieces left the gate. */
  gate(): Gate
  /** A new attempt begins: its inspector has read `shown` again, and what it releases of that is not said twice. */
  again(read: readonly Inspected[]): Gate
  /** What the customer has been shown of the reply so far. */
  readonly shown: string
}

const open: Gate = { kind: 'open' }
/** A seam shows nowhere else than between two sentences. */
const betweenSentences = /(?:^|[.!?。！？؟…\n]["'”’»)]*)\s*$/u

/** Writes what inspection has cleared; at most one reflection a run. */
export function createOutflow(record: RunRecord, write: (event: TurnEvent) => void): Outflow {
  let shown = ''
  let repeated = 0
  let reflected = false
  let gate = open

  const release = (text: string) => {
    const fresh = text.slice(repeated)
    repeated = Math.max(0, repeated - text.length)
    if (fresh === '') return
    shown += fresh
    write({ type: 'text-delta', text: fresh })
  }

  const outflow = (pieces: readonly Inspected[]): Gate => {
    for (const piece of pieces) {
      if (piece.type === 'release') {
        release(piece.text)
        continue
      }
      const id = record.verdict(piece)
      if (piece.type !== 'trip') continue
      if (piece.reflect && !reflected && betweenSentences.test(shown)) {
        reflected = true
        return { kind: 'reflect', verdict: piece.verdict }
      }
      write({ type: 'inspection-trip', verdict: id, offer: piece.offer })
      write({ type: 'replacement', text: piece.replacement })
      return { kind: 'shut' }
    }
    return open
  }

  const pass = (pieces: readonly Inspected[]) => {
    gate = outflow(pieces)
    return gate
  }
  return {
    let: pass,
    gate: () => gate,
    again(read) {
      repeated = shown.length
      return pass(read)
    },
    get shown() {
      return shown
    },
  }
}
