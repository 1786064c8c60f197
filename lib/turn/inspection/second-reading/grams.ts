import { isDigit } from '#lib/text/characters.ts'
import { isCharacter, isLetter, nought, onward, stateOf } from './letters.ts'

/** A piece of text, and what it is in what is read: the same words said by the customer are other features. */
export interface Spoken {
  by: 'reply' | 'customer'
  /** Folded. */
  text: string
}

/** Runs of letters are counted under so many numbers; two that share one are taken for the same. */
export const grams = 2 ** 18

/** So many letters are a run; of Chinese one is enough, which says as much as a word. */
const shortest = 3
const longest = 5
/** A text of fewer runs (some five words) says too little to be sure of it. */
export const fewest = 40
/** Of a text so many letters are read. What is longer is no sentence any more: nobody can be sure of what is behind. */
export const most = 2400

const space = 0x20
const starts = { reply: stateOf('reply'), customer: stateOf('customer') }

/** When each number was last seen: one text is read at a time. */
const seen = new Uint32Array(grams)
let reading = 0

/** Letters with one space between words and around them; a number comes as a nought, anything else as a space. */
function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(Math.min(text.length, most) + 2)
  let length = 1
  letters[0] = space
  for (let at = 0; at < text.length && at < most; at += 1) {
    const unit = text.charCodeAt(at)
    const before = letters[length - 1]
    if (isCharacter(unit) || isLetter(unit)) letters[length++] = unit
    else if (isDigit(unit)) {
      if (!(before === nought && at > 0 && isDigit(text.charCodeAt(at - 1)))) letters[length++] = nought
    } else if (before !== space) letters[length++] = space
  }
  if (letters[length - 1] !== space) letters[length++] = space
  return letters.subarray(0, length)
}

/** The distinct runs of letters in a folded text, within words and over their ends, as numbers below `grams`. */
export function gramsOf({ by, text }: Spoken): Int32Array {
  const letters = lettersOf(text)
  const start = starts[by]
  const found: number[] = []
  reading = (reading + 1) >>> 0 || 1
  for (let from = 0; from < letters.length; from += 1) {
    const least = isCharacter(letters[from] as number) ? 1 : shortest
    const end = Math.min(from + longest, letters.length)
    let state = start
    for (let at = from; at < end; at += 1) {
      state = onward(state, letters[at] as number)
      if (at - from + 1 < least) continue
      // The low bits of a hash tell little of all but its last letters.
      const gram = (state ^ (state >>> 15)) & (grams - 1)
      if (seen[gram] === reading) continue
      seen[gram] = reading
      found.push(gram)
    }
  }
  return Int32Array.from(found)
}
