import type { Language } from '#lib/text/language.ts'

/** The end (UTF-16 offset) of the last sentence of `text` that is surely over; 0 where none is. */
export function lastSentenceEnd(text: string, language: Language): number {
  let end = 0
  if (typeof Intl.Segmenter === 'function') {
    for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
      if (index + segment.length < text.length || /[\n。！？]\s*$/u.test(segment)) end = index + segment.length
    }
    return end
  }
  for (const found of text.matchAll(/[.!?؟…](?=\s)\s*|[。！？\n]/gu)) end = found.index + found[0].length
  return end
}
