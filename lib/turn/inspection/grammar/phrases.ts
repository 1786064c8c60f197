import { type Language, languages } from '#lib/text/language.ts'
import type { Triggers } from '../claims/sentence-detector.ts'
import { bounded } from '../matching/bounded.ts'
import { type Match, matchesIn, type PatternTable, withPrefilters } from '../matching/patterns.ts'
import { triggersOf } from './phrase-endings.ts'

/**
 * Phrases by language, folded, comma separated. `(a|b)` stands for either, `(a )?` may be absent, `(a )*` comes up to three times, `*` is any rest of the word,
 * `…` up to four words of the same clause (six characters of Chinese).
 */
export type PhraseList = Readonly<Record<Language, string>>

/** Phrases, ready to be found in folded sentences. */
export interface Phrases {
  in(text: string, only?: Language): Match[]
  /** What must stand in a text for one of them to end there. */
  triggers: Triggers
  table: PatternTable
}

const gap: Readonly<Record<Language, string>> = {
  en: "(?: [$€£]?[a-z0-9'-]+(?:[.,]\\d+)?){0,4}? ",
  es: '(?: [a-z0-9-]+(?:[.,]\\d+)?){0,4}? ',
  zh: '[^,。;!?\\n]{0,6}?',
  ar: '(?: [\\u0620-\\u06ff0-9]+){0,3}? ',
}
const tail: Readonly<Record<Language, string>> = {
  en: "[a-z'-]*",
  es: '[a-z]*',
  zh: '',
  ar: '[\\u0620-\\u06ff]*',
}

/** A list parts at the commas that stand in no bracket; `,?` is a comma that may be absent. */
function entriesOf(list: string): string[] {
  const entries: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= list.length; at += 1) {
    const unit = list[at] ?? ','
    if (unit === '\\') at += 1
    else if ('([{'.includes(unit)) depth += 1
    else if (')]}'.includes(unit)) depth -= 1
    else if ((unit === ',' && depth === 0 && list[at + 1] !== '?') || unit === '\n' || at === list.length) {
      entries.push(list.slice(from, at).trim())
      from = at + 1
    }
  }
  return entries.filter((entry) => entry !== '')
}

function sourceOf(language: Language, entry: string): string {
  const alternatives = entry
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\)[*+]/g, (end) => (end === ')*' ? '){0,3}' : '){1,3}'))
    .replace(/(?<!\\w|[.\]])\*/g, tail[language])
    .replace(/ ?… ?/g, gap[language])
    // While a sentence comes, it ends behind the space that has ended its last word.
    .replace(/\|\$\)/g, '| ?$)')
  if (language === 'zh') return `(?:${alternatives})`
  if (language === 'ar') return `(?<![\\u0620-\\u06ff])[وف]?(?:${alternatives})(?![\\u0620-\\u06ff])`
  return `(?<![a-z0-9])(?:${alternatives})(?![a-z0-9])`
}

/** Compiles phrases of one kind. */
export function phrases(list: PhraseList): Phrases {
  // Each phrase by itself: most of them have no word in a sentence, and are not tried.
  const compiled = (language: Language) =>
    entriesOf(list[language]).map((entry) => new RegExp(bounded(sourceOf(language, entry)), 'g'))
  const table = withPrefilters({ en: compiled('en'), zh: compiled('zh'), es: compiled('es'), ar: compiled('ar') })
  const endings = (language: Language): string =>
    [...new Set(entriesOf(list[language]).flatMap((entry) => triggersOf(language, entry)))].join('|')
  const triggers = Object.fromEntries(languages.map((language) => [language, endings(language)]))
  return {
    in: (text, only) => matchesIn(table, text, only),
    triggers: triggers as Record<Language, string>,
    table,
  }
}
