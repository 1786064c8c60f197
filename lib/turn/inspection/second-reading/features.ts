import { onward, stateOf } from './letters.ts'

/** Features are counted under so many numbers; two that share one are taken for the same. */
export const buckets = 2 ** 16

const words = /[a-z\u0620-\u06ff0]+|[\u4e00-\u9fff]/g
/** Of a long word so many letters at its beginning are a feature. */
const stems = [4, 6]

const space = 0x20
const hyphen = 0x2d

/** Takes words (a character of Chinese is one) letter by letter; every digit comes as a nought. */
export interface FeatureReader {
  letter(unit: number): void
  /**
   * The word is over: its features are itself, the pair and the triple that it ends, and the beginnings of a long one. The list holds
   * until the next word ends.
   */
  endWord(): readonly number[]
  /** No word stands before the next. */
  beginAnew(): void
}

/** What every word begins from: it is the reply that is read so. */
const start = stateOf('reply ')

/** Reads features of a reply as it comes. */
export function createFeatureReader(): FeatureReader {
  let length = 0
  /** What the word, the pair and the triple hash to so far. */
  let word = start
  let pair = 0
  let triple = 0
  /** How many words stand before. */
  let before = 0
  const begun: number[] = []
  const found: number[] = []
  const feature = (state: number): number => (state >>> 0) % buckets
  return {
    letter(unit) {
      if (stems.includes(length)) begun.push(feature(onward(word, hyphen)))
      word = onward(word, unit)
      pair = onward(pair, unit)
      triple = onward(triple, unit)
      length += 1
    },
    endWord() {
      found.length = 0
      found.push(feature(word))
      if (before > 0) found.push(feature(pair))
      if (before > 1) found.push(feature(triple))
      for (const one of begun) found.push(one)
      begun.length = 0
      triple = onward(pair, space)
      pair = onward(word, space)
      word = start
      length = 0
      before += 1
      return found
    },
    beginAnew() {
      begun.length = 0
      word = start
      length = 0
      before = 0
    },
  }
}

/** The distinct features of a folded text of a reply, as numbers below `buckets`. */
export function featuresOf(text: string): number[] {
  const reader = createFeatureReader()
  const found = new Set<number>()
  for (const word of text.replace(/\d/g, '0').match(words) ?? []) {
    for (let at = 0; at < word.length; at += 1) reader.letter(word.charCodeAt(at))
    for (const feature of reader.endWord()) found.add(feature)
  }
  return [...found]
}
