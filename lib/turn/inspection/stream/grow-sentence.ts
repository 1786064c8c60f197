import type { Sentence } from '../watches/watch.ts'

/** A sentence without an end keeps this much of itself, in folded units. */
const longestSentence = 640

function isCapital(codePoint: number): boolean {
  if (codePoint < 0x80) return codePoint >= 0x41 && codePoint <= 0x5a
  return codePoint < 0x250 && String.fromCharCode(codePoint).toLowerCase() !== String.fromCharCode(codePoint)
}

const damma = 0x64f

/** A vowel that folds to nothing stays known of the unit that it stands on: it tells a passive. */
export function vowelSentence(sentence: Sentence, codePoint: number): void {
  if (codePoint === damma && sentence.cased !== '')
    sentence.cased = `${sentence.cased.slice(0, -1)}${String.fromCharCode(damma)}`
}

/** Whether the sign at a place of a sentence bears the vowel of a passive. */
export function isPassiveAt({ cased }: Sentence, at: number): boolean {
  return cased.charCodeAt(at) === damma
}

/** Adds a folded unit, and the code point that it was, to the open sentence; a very long one loses its first half. */
export function growSentence(sentence: Sentence, unit: number, codePoint: number): void {
  if (sentence.text.length >= longestSentence) {
    const cut = sentence.text.length - longestSentence / 2
    sentence.text = sentence.text.slice(cut)
    sentence.cased = sentence.cased.slice(cut)
    sentence.from += cut
  }
  const character = String.fromCharCode(unit)
  sentence.text += character
  sentence.cased += isCapital(codePoint) ? character.toUpperCase() : character
}
