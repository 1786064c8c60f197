import type { Language } from '#lib/text/language.ts'
import { readableAs } from '../../grammar/verbs.ts'
import type { Match } from '../../matching/patterns.ts'
import type { Sentence } from '../../watches/watch.ts'
import { outsideAr, outsideTriggersAr } from './outside-ar.ts'
import { outsideEn, outsideTriggersEn } from './outside-en.ts'
import { outsideEs, outsideTriggersEs } from './outside-es.ts'
import { outsideTriggersZh, outsideZh } from './outside-zh.ts'

/*
 * Promises by any verb: what the house says that it will do, where the way, the place, the others or the time tell that no chat does it. The lists are those of
 * what a chat does by itself, and of what calls do.
 */

export interface Span {
  start: number
  end: number
}

function spansIn(language: Language, sentence: Sentence): Span[] {
  if (language === 'en') return outsideEn(sentence.text)
  if (language === 'es') return outsideEs(sentence)
  return language === 'zh' ? outsideZh(sentence.text) : outsideAr(sentence.text)
}

/** Acts that the house promises and that happen outside of the chat. */
export function outsidePromises(sentence: Sentence, only?: Language): Match[] {
  const { text } = sentence
  return (only ? [only] : readableAs(text)).flatMap((language) =>
    spansIn(language, sentence).map(({ start, end }) => ({
      language,
      text: text.slice(start, end),
      start,
      end,
      groups: { agent: 'house' },
    })),
  )
}

export const outsideTriggers = {
  en: outsideTriggersEn,
  zh: outsideTriggersZh,
  es: outsideTriggersEs,
  ar: outsideTriggersAr,
} as const
