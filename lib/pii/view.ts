import { fold } from '#lib/text/fold.ts'

/** A text as detectors read it: folded to lower case, with the way back to the original's UTF-16 offsets. */
export interface View {
  text: string
  original: string
  startOf(at: number): number
  /** The original end of the folded unit before `end`. */
  endOf(end: number): number
}

/** Capitals that look like a Latin one, though their small letters do not. */
const capitals: Readonly<Record<string, string>> = { В: 'B', Н: 'H', Β: 'B', Η: 'H', Ζ: 'Z', Ν: 'N', Υ: 'Y', Ι: 'I' }
const lookalike = new RegExp(`[${Object.keys(capitals).join('')}]`, 'g')
const plain = /^[\n\r\t\x20-\x7e]*$/

/** Folds a text; one that is ASCII folds to its own lower case, and its offsets to themselves. */
export function viewOf(original: string): View {
  if (plain.test(original)) {
    return { text: original.toLowerCase(), original, startOf: (at) => at, endOf: (end) => end }
  }
  const { folded, starts, ends } = fold(original.replace(lookalike, (capital) => capitals[capital] ?? capital))
  return {
    text: folded,
    original,
    startOf: (at) => starts[at] ?? original.length,
    endOf: (end) => (end === 0 ? 0 : (ends[end - 1] ?? original.length)),
  }
}
