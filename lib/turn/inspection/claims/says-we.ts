import type { Language } from '#lib/text/language.ts'
import type { Match } from '../matching/patterns.ts'

const weIn: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])we(?:'ve|'re)?(?![a-z])/,
  es: /mos(?:l[aeo]s?)?(?: [a-z]+)?$/,
  zh: /我们|咱们|这边/,
  ar: /نا(?:(?:ه|ها|هم|هو|ها)?لك(?:م)?|ه|ها|هم|ك)?$/,
}

/** "We shipped it": what the house has done, and not "I", who writes here. */
export function saysWe({ language, start, end }: Match, text: string): boolean {
  return weIn[language].test(text.slice(Math.max(0, start - 30), end))
}
