import { isHan } from '#lib/text/characters.ts'
import { unwrap } from '#lib/text/unwrap.ts'

/** Folded words before a full stop that do not end a sentence. */
const abbreviation = new RegExp(unwrap`
    (?:^|[\s("])(?:[a-z]|no|nr|num|mr|mrs|ms|dr|sr|sra|srta|ud|uds|vd|st|ave|av|art|approx|aprox|etc|vs|e\.g|i\.e|p\.ej|
    a\.m|p\.m|ee\.uu|inc|ltd|co|tel|ext|fig|pag)$
  `)
/** A list marker at the start of a line: its full stop ends nothing. */
const listMarker = /(?:^|[:,;]\s)[\s*_>#-]*\d{1,2}$/

/** Where sentences end, found unit by unit. A full stop is only one when what follows says so. */
export interface SentenceEnds {
  /**
   * Takes the next folded unit with the sentence so far (without it) and whether its original is a full-width or Arabic terminator.
   * `before`: the sentence ended before this unit; `after`: it ends with it; `none`: it goes on.
   */
  feed(unit: number, sentence: string, wide: boolean): 'before' | 'after' | 'none'
}

const quote = 0x22
const closers = new Set([quote, 0x27, 0x29, 0x5d, 0x2a, 0x5f])

/** Whether an original code point is a terminator that ends a sentence by itself, whatever follows. */
export function isWideTerminator(codePoint: number): boolean {
  return codePoint === 0xff01 || codePoint === 0xff1f || codePoint === 0xff61 || codePoint === 0x061f
}

/** Makes the finder of one reply. */
export function createSentenceEnds(): SentenceEnds {
  let pending = false
  return {
    feed(unit, sentence, wide) {
      if (pending) {
        if (unit === 0x20 || unit === 0x0a || isHan(unit)) {
          pending = false
          return unit === 0x0a ? 'after' : 'before'
        }
        if (!closers.has(unit) && unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) pending = false
      }
      if (unit === 0x0a) return 'after'
      if (unit === 0x3002 || (wide && (unit === 0x21 || unit === 0x3f))) return 'after'
      if (unit === 0x21 || unit === 0x3f) pending = true
      else if (unit === 0x2e) pending = pending || !(abbreviation.test(sentence) || listMarker.test(sentence))
      return 'none'
    },
  }
}
