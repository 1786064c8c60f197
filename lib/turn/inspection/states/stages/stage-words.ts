import { type Language, languages } from '#lib/text/language.ts'
import { patterns, words } from '../../matching/patterns.ts'
import { arabicStages, arabicStageTriggers } from './arabic-stages.ts'
import { chineseStages, chineseStageTriggers } from './chinese-stages.ts'
import { englishStages, englishStageTriggers } from './english-stages.ts'
import type { Say } from './say.ts'
import { spanishStages, spanishStageTriggers } from './spanish-stages.ts'

const vocabulary: Readonly<Record<Language, Readonly<Record<Say, string>>>> = {
  en: englishStages,
  es: spanishStages,
  zh: chineseStages,
  ar: arabicStages,
}

const sourcesOf = (language: Language): string[] =>
  Object.entries(vocabulary[language]).map(([say, list]) => words(language, `(?<${say}>${list})`))

/** How a language tells at which stage a thing is; the group's name is the stage. */
export const stageWords = patterns(
  Object.fromEntries(languages.map((language) => [language, sourcesOf(language)])) as Record<Language, string[]>,
)

export const stageTriggers: Readonly<Record<Language, string>> = {
  en: englishStageTriggers,
  es: spanishStageTriggers,
  zh: chineseStageTriggers,
  ar: arabicStageTriggers,
}
