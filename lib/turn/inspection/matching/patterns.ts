import { type Language, languages } from '#lib/text/language.ts'
import { allMatches } from './all-matches.ts'
import { bounded } from './bounded.ts'
import { type Prefilter, patternPrefilter } from './prefilter.ts'

/** Patterns of one detector by language, over folded text (lower case, no accents, Arabic letters levelled). */
export type PatternTable = Readonly<Record<Language, readonly RegExp[]>>

const arabic = '\\u0620-\\u06ff'

/** Alternatives as whole words of a language; Arabic words may carry و or ف, Chinese has no word borders. */
export function words(language: Language, alternatives: string): string {
  if (language === 'zh') return `(?:${alternatives})`
  if (language === 'ar') return `(?<![${arabic}])[وف]?(?:${alternatives})(?![${arabic}])`
  return `(?<![a-z0-9])(?:${alternatives})(?![a-z0-9])`
}

const prefilter = Symbol('prefilter')

/** A list's prefilter stands on the list itself: nothing is asked for more often. */
function prefilterOf(list: readonly RegExp[] & { [prefilter]?: Prefilter }): Prefilter {
  list[prefilter] ??= patternPrefilter(list)
  return list[prefilter]
}

/** Compiles a table of sources; every pattern is global, so that each match can be weighed. */
export function patterns(sources: Readonly<Record<Language, readonly string[]>>): PatternTable {
  const compiled = (language: Language) => sources[language].map((source) => new RegExp(bounded(source), 'g'))
  return withPrefilters({ en: compiled('en'), zh: compiled('zh'), es: compiled('es'), ar: compiled('ar') })
}

/** Reads a table's patterns for their literals now, and not at the first question. */
export function withPrefilters(table: PatternTable): PatternTable {
  for (const language of languages) prefilterOf(table[language])
  return table
}

/** One match of a pattern. */
export interface Match {
  language: Language
  text: string
  start: number
  end: number
  groups: Readonly<Record<string, string | undefined>>
}

const scripts: Readonly<Record<Language, RegExp>> = {
  en: /[a-z]/,
  es: /[a-z]/,
  zh: /[\u3400-\u9fff]/,
  ar: /[\u0620-\u06ff]/,
}

function matchesOf(language: Language, list: readonly RegExp[], text: string, found: Match[]): Match[] {
  const armed = prefilterOf(list).armed(text)
  if (armed.length === 0 || !scripts[language].test(text)) return found
  for (let at = 0; at < armed.length; at += 1) {
    const pattern = list[armed[at] ?? 0]
    if (!pattern) continue
    for (const match of allMatches(pattern, text)) {
      const start = match.index
      const end = start + match[0].length
      found.push({ language, text: match[0], start, end, groups: match.groups ?? {} })
    }
  }
  return found
}

/** Every match of a table in a sentence, in one language or in each whose script stands there. */
export function matchesIn(table: PatternTable, text: string, only?: Language): Match[] {
  if (only) return matchesOf(only, table[only], text, [])
  const found: Match[] = []
  for (const language of languages) matchesOf(language, table[language], text, found)
  return found
}
