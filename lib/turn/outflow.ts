import type { Inspected } from './inspection/inspector.ts'
import type { RunRecord } from './run-record.ts'
import type { TurnEvent } from './turn-event.ts'
import type { Verdict } from './verdict.ts'

/** What inspected pieces mean for the run: it goes on, the gate is shut, or the model is asked once more. */
export type Gate = { kind: 'open' } | { kind: 'shut' } | { kind: 'reflect'; verdicts: readonly Verdict[] }

type Trip = Extract<Inspected, { type: 'trip' }>

/** The one place where inspected text leaves a run. */
export interface Outflow {
  let(pieces: readonly Inspected[]): Gate
  /** Where the last pieces left the gate. */
  gate(): Gate
  /** A new attempt begins: its inspector has read `shown` again, and what it releases of that is not said twice. */
  again(read: readonly Inspected[]): Gate
  /** The run has said all. A break that nothing came after is replaced, if its sentence is open. */
  end(): Gate
  /** What the customer has been shown of the reply so far. */
  readonly shown: string
}

const open: Gate = { kind: 'open' }
const endsSentence = /[.!?。！？؟…\n]["'”’»)*_]*\s*$/u

/** Whether a cut parts a word: a model that goes on in its middle would leave a seam. */
const partsWord = (shown: string, withheld: string) =>
  /[\p{L}\p{N}]$/u.test(shown) && /^[\p{L}\p{N}]/u.test(withheld) && !/\p{Script=Han}$/u.test(shown)

/** What a model says that goes on where `shown` ends: a space that stands there already is not written twice. */
export function goingOn(shown: string): (text: string) => string {
  let spaced = /\s$/u.test(shown)
  return (text) => {
    if (!spaced) return text
    const rest = text.trimStart()
    spaced = rest === ''
    return rest
  }
}

/** Writes what inspection has cleared; at most one reflection a run. */
export function createOutflow(record: RunRecord, write: (event: TurnEvent) => void): Outflow {
  let shown = ''
  let repeated = 0
  /** The break that the model was asked again for, with the first words to say if it has no others. */
  let reflected: { id: string; piece: Trip; shown: number } | undefined
  let gate = open

  const release = (text: string) => {
    const fresh = text.slice(repeated)
    repeated = Math.max(0, repeated - text.length)
    if (fresh === '') return
    shown += fresh
    write({ type: 'text-delta', text: fresh })
  }

  const replace = (id: string, { offer, replacement }: Trip): Gate => {
    write({ type: 'inspection-trip', verdict: id, offer })
    write({ type: 'replacement', text: replacement })
    return { kind: 'shut' }
  }

  const outflow = (pieces: readonly Inspected[]): Gate => {
    const broken: Verdict[] = []
    for (const piece of pieces) {
      if (piece.type === 'release') {
        release(piece.text)
        continue
      }
      const id = record.verdict(piece)
      if (piece.verdict.action === 'replace') broken.push(piece.verdict)
      if (piece.type !== 'trip') continue
      if (piece.reflect && !reflected && !partsWord(shown, piece.withheld)) {
        reflected = { id, piece, shown: shown.length }
        return { kind: 'reflect', verdicts: broken }
      }
      return replace(id, piece)
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
    end() {
      const left = gate.kind === 'open' && shown.length === reflected?.shown && !endsSentence.test(shown)
      if (reflected && (left || gate.kind === 'reflect')) gate = replace(reflected.id, reflected.piece)
      return gate
    },
    get shown() {
      return shown
    },
  }
}
