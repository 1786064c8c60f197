import { fold } from '#lib/text/fold.ts'
import { createSentenceEnds, isWideTerminator } from '../stream/sentence-end.ts'

/** Sentences that the law makes a merchant say, as the scanner sees them. */
export interface RequiredSentences {
  /** Whether a folded sentence is one of them, whole; an open one may still become one. */
  covers(sentence: { text: string; closed: boolean }): boolean
  /** A folded text without them. */
  without(folded: string): string
}

/** Without what may stand around a sentence and says nothing: blanks, list marks, its full stop. */
function levelled(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[ *_>#-]{1,8}/, '')
    .replace(/[ .!?。*_]{1,8}$/, '')
}

/** No sentence is required. */
export const noneRequired: RequiredSentences = { covers: () => false, without: (folded) => folded }

/** Splits a text where the scanner would. */
function sentencesOf(text: string): string[] {
  const ends = createSentenceEnds()
  const sentences: string[] = []
  let open = ''
  const close = () => {
    if (levelled(open) !== '') sentences.push(levelled(open))
    open = ''
  }
  for (const character of text) {
    const wide = isWideTerminator(character.codePointAt(0) ?? 0)
    for (const unit of fold(character).folded) {
      const border = ends.feed(unit.charCodeAt(0), open, wide)
      if (border === 'before') close()
      open += unit
      if (border === 'after') close()
    }
  }
  close()
  return sentences
}

/** Folds and splits the texts of an allow list. */
export function createRequiredSentences(texts: readonly string[]): RequiredSentences {
  const known = new Set(texts.flatMap(sentencesOf))
  const whole = texts.map((text) => levelled(fold(text).folded)).sort((a, b) => b.length - a.length)
  return {
    covers({ text, closed }) {
      const said = levelled(text)
      if (closed) return known.has(said)
      return said !== '' && [...known].some((sentence) => sentence.startsWith(said))
    },
    without(folded) {
      let rest = folded.replace(/\s+/g, ' ')
      // The last one may not be over.
      for (const text of whole) {
        const begun = rest.lastIndexOf(text.slice(0, 8))
        if (begun !== -1 && text.startsWith(rest.slice(begun))) rest = rest.slice(0, begun)
      }
      for (const text of whole) rest = rest.replaceAll(text, ' ')
      return rest
    },
  }
}

/** Several lists as one. */
export function joinRequired(lists: readonly RequiredSentences[]): RequiredSentences {
  if (lists.length === 0) return noneRequired
  return {
    covers: (sentence) => lists.some((list) => list.covers(sentence)),
    without: (folded) => lists.reduce((rest, list) => list.without(rest), folded),
  }
}
