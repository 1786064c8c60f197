import { type Language, languages } from '#lib/text/language.ts'
import { patterns, words } from '../../matching/patterns.ts'
import { arabicTold } from './arabic-told.ts'
import { chineseTold } from './chinese-told.ts'
import { englishTold } from './english-told.ts'
import { spanishTold } from './spanish-told.ts'

/** What a sentence says of the thing of a record. */
export type Told =
  | 'booked'
  | 'succeeded'
  | 'cancelled'
  | 'failed'
  | 'paid'
  | 'unpaid'
  | 'sent'
  | 'onway'
  | 'arrived'
  | 'here'
  | 'ready'
  | 'instock'
  | 'back'
  | 'allsent'
  | 'mended'
  | 'mending'
  | 'gotback'
  | 'approved'
  | 'rejected'
  | 'undecided'
  | 'won'
  | 'lost'
  | 'settled'
  | 'running'
  | 'suspended'
  | 'expired'
  | 'refunded'
  | 'given'

/** What one language says of each; what is written under `not` denies it by itself. */
export interface Vocabulary {
  said: Readonly<Partial<Record<Told, string>>>
  not?: Readonly<Partial<Record<Told, string>>>
  triggers: string
}

const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  en: englishTold,
  es: spanishTold,
  zh: chineseTold,
  ar: arabicTold,
}

const sources = (language: Language): string[] => {
  const { said, not = {} } = vocabularies[language]
  return [
    ...Object.entries(not).map(([told, list]) => words(language, `(?<not_${told}>${list})`)),
    ...Object.entries(said).map(([told, list]) => words(language, `(?<${told}>${list})`)),
  ]
}

/** The group's name is what is told, behind `not_` where it is denied. */
export const toldWords = patterns(
  Object.fromEntries(languages.map((language) => [language, sources(language)])) as Record<Language, string[]>,
)

export const toldTriggers = Object.fromEntries(
  languages.map((language) => [language, vocabularies[language].triggers]),
) as Readonly<Record<Language, string>>
