import { isQuoteOpen } from '../excuses/given-text.ts'
import type { Sentence } from '../watches/watch.ts'

/** A sentence without an end keeps this much of itself, in folded units. */
const longestSentence = 640

function isCapital(codePoint: number): boolean {
  if (codePoint < 0x80) return codePoint >= 0x41 && codePoint <= 0x5a
  return codePoint < 0x250 && String.fromCharCode(codePoint).toLowerCase() !== String.fromCharCode(codePoint)
}

const damma = 0x64f

/** A vowel or an accent that folds to nothing stays known of the unit that it stands on: it tells a passive, or a tense. */
export function vowelSentence(sentence: Sentence, codePoint: number): void {
  if (codePoint === damma && sentence.cased !== '')
    sentence.cased = `${sentence.cased.slice(0, -1)}${String.fromCharCode(damma)}`
  if (codePoint === acute)
    sentence.cased = `${sentence.cased.slice(0, -1)}${accented[sentence.cased.slice(-1)] ?? sentence.cased.slice(-1)}`
}

/** Spanish letters whose accent tells a form ("envié", "envíe", "pasó"), by what they fold to. */
const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }
const acute = 0x301

/** Whether the letter at a place of a sentence was written with its accent: "envié", and not "envíe". */
export function isAccentedAt({ cased }: Sentence, at: number): boolean {
  const unit = cased.charCodeAt(at)
  return unit > 0x7f && accented[cased.charAt(at).normalize('NFD').charAt(0)] === cased.charAt(at)
}

/** Whether the sign at a place of a sentence bears the vowel of a passive. */
export function isPassiveAt({ cased }: Sentence, at: number): boolean {
  return cased.charCodeAt(at) === damma
}

/** A folded character as the code point that it was had it: a capital, or a letter with its accent. */
export function casedAs(character: string, codePoint: number): string {
  if (isCapital(codePoint)) return character.toUpperCase()
  const marked = codePoint > 0x7f && codePoint < 0x100 ? accented[character] : undefined
  return marked?.charCodeAt(0) === codePoint ? marked : character
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
  sentence.cased += casedAs(character, codePoint)
}

/** The sentence that begins behind one that is over. */
export function sentenceBehind({ text, previous, quoted }: Sentence, from: number): Sentence {
  return {
    text: '',
    cased: '',
    from,
    closed: false,
    previous: text.trim() === '' ? previous : text,
    quoted: isQuoteOpen(text, quoted),
  }
}
