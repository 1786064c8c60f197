import { type Language, languages } from '#lib/text/language.ts'
import type { Triggers } from '../claims/sentence-detector.ts'

/** Endings of phrases that stand in every other sentence, besides those at which nothing is ever asked (`sentence-detector.ts`): a detector that is asked at each of them costs more than it finds. */
const everywhere: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('an_ our_ on_ out_ onto_ at_ got_ any_ some_ with_ far_ rest_ mine_'.split(' ')),
  es: new Set('en_ le_ te_ no_ hay_ estar_ por_ habra_ aqui_'.split(' ')),
  zh: new Set('的 上 个 好 次 件 晚 份 杯 就 本 打 选 长 情 儿 货'.split(' ')),
  ar: new Set(
    'ال_ لك_ س_ ه_ ح_ ب_ رح_ ب لا عليك_ الان_ الحين_ قبل_ هنا_ شي_ كذا_ هيك_ هذي_ اول_ عندك_ فوق_ تحت_'.split(' '),
  ),
}

/** Triggers without the words that are everywhere. */
export function rare(triggers: Triggers): Readonly<Record<Language, string>> {
  const kept = (language: Language) =>
    triggers[language]
      .split('|')
      .filter((one) => !everywhere[language].has(one))
      .join('|')
  return Object.fromEntries(languages.map((language) => [language, kept(language)])) as Record<Language, string>
}
