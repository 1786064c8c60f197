import { type Language, languages } from '#lib/text/language.ts'

/**
 * The ways to say one thing, by language. `<3>` is a gap of at most three words (in Chinese: of three characters), `~` the rest of a word.
 */
export type Sayings = Readonly<Record<Language, string>>

const letters: Readonly<Record<Language, string>> = {
  en: "[a-z']",
  es: "[a-z']",
  ar: '[\\u0620-\\u06ff]',
  zh: '[^,.;!?。]',
}

function expanded(language: Language, saying: string): string {
  const rest = saying.replaceAll('~', `${letters[language]}*`)
  if (language === 'zh') return rest.replace(/<(\d+)>/g, '[^,;!?。]{0,$1}')
  return rest.replace(/<(\d+)>/g, '(?:[,:]? [^\\s.!?;]{1,24}){0,$1}[,:]?')
}

const bordered: Readonly<Record<Language, (alternatives: string) => string>> = {
  en: (alternatives) => `(?<![a-z])(?:${alternatives})(?![a-z])`,
  es: (alternatives) => `(?<![a-z])(?:${alternatives})(?![a-z])`,
  zh: (alternatives) => `(?:${alternatives})`,
  ar: (alternatives) => `(?<![\\u0620-\\u06ff])[وف]?(?:[بلك]|لل|[بلكه]?ال)?(?:${alternatives})(?![\\u0620-\\u06ff])`,
}

/** One pattern for a thing said, whatever its language: customers mix them. */
export function concept(sayings: Sayings): RegExp {
  const sources = languages.filter((language) => sayings[language] !== '')
  return new RegExp(sources.map((language) => bordered[language](expanded(language, sayings[language]))).join('|'))
}

/** Whether a text says all of these. */
export const says = (text: string, ...concepts: readonly RegExp[]): boolean => concepts.every((one) => one.test(text))
