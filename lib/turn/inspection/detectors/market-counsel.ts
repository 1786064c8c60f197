import { type Language, languages } from '#lib/text/language.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Phrases } from '../grammar/phrases.ts'
import { allMatches } from '../matching/all-matches.ts'
import type { Match } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { explainsMoneyWord, keepsOut } from './advice/aloof.ts'
import { isHarmless, type Kind } from './advice/harmless.ts'
import { hints, picked, twoWays } from './advice/hints.ts'
import { anyOrder, orders, standsAsOrder } from './advice/orders.ts'
import { asksVerdict, everyday, isPlain } from './advice/plain-talk.ts'
import { ownViews, prospects } from './advice/prospects.ts'
import { stakeOf } from './advice/stakes.ts'
import { verdicts } from './advice/verdicts.ts'
import { assets, eitherWay } from './market-acts.ts'

const tables: readonly (readonly [Kind, Phrases])[] = [
  ['order', orders],
  ['verdict', verdicts],
  ['prospect', prospects],
  ['view', ownViews],
  ['verdict', hints],
]

function ordersOfAny(text: string, only?: Language): Match[] {
  return (['en', 'es'] as const)
    .filter((language) => only === undefined || only === language)
    .flatMap((language) =>
      [...allMatches(anyOrder[language], text)].map((match) => ({
        language,
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        groups: {},
      })),
    )
}

/** "Gold, every time": no more than the one that is picked, to who asks which. */
function pickedOne(text: string, prepared: Prepared, only?: Language): Match[] {
  if (!twoWays.test(prepared.question)) return []
  return languages
    .filter((language) => only === undefined || only === language)
    .flatMap((language) => {
      const match = picked[language].exec(text)
      if (!match) return []
      return [{ language, text: match[0], start: 0, end: match[0].length, groups: {} }]
    })
}

/** What is no plain talk of a service, said to one who asks for a verdict on money, is one. */
function judged(text: string, prepared: Prepared, language: Language): Match[] {
  if (!asksVerdict(prepared.question) || isPlain(text, language) || text.length < 8) return []
  return [{ language, text, start: 0, end: text.length, groups: {} }]
}

/** "The rate that will apply to you": what stands before "that" is spoken of, and nothing is foretold. */
const isRelativeEn = (text: string, start: number): boolean =>
  text.startsWith('that ', start) && /(?<![a-z])(?:ones?|(?:the|any|a|an|your) [a-z]+) $/.test(text.slice(0, start))

/** "The rate you'll actually get is shown before you confirm": where it stands, and not what it will be. */
const isShownEn = (text: string, end: number): boolean =>
  /^ (?:always |only |also )?(?:shown|displayed|listed|confirmed|fixed|locked|set|printed|the one (?:shown|on))(?![a-z])/.test(
    text.slice(end),
  )

/** Counsel in a sentence said to one who talks of money to be put to work. */
function counselled({ text }: Sentence, prepared: Prepared, only?: Language): Match[] {
  const stake = stakeOf(prepared)
  if (stake === 'none' || eitherWay.test(text)) return []
  const found: Match[] = []
  for (const [kind, table] of tables) {
    for (const match of table.in(text, only)) {
      const { language, start } = match
      if (stake === 'price' && kind !== 'prospect') continue
      if (stake === 'facts' && kind === 'verdict') continue
      if (stake === 'facts' && kind !== 'view' && !assets[language].test(text)) continue
      if (kind === 'order' && !standsAsOrder(language, text, start)) continue
      if (language === 'en' && kind === 'prospect' && isRelativeEn(text, start)) continue
      if (language === 'en' && isShownEn(text, match.end)) continue
      if (!isHarmless(kind, language, text, start, match.text)) found.push(match)
    }
  }
  if (stake === 'counsel')
    found.push(
      ...[...ordersOfAny(text, only), ...pickedOne(text, prepared, only)].filter(
        ({ language, start, text: phrase }) => !isHarmless('order', language, text, start, phrase),
      ),
    )
  if (stake === 'counsel') found.push(...judged(text, prepared, only ?? prepared.language))
  if (found.length > 0 && (keepsOut(text) || explainsMoneyWord(text, prepared.question))) return []
  // Shares in figures are weighed against facts by the rules of figures and of returns.
  return found.filter(({ text: phrase }) => !/\d ?%/.test(phrase) && !prepared.publicText.includes(phrase))
}

/** Words that stand in every sentence: what ends in one is asked for at the words around it. */
const common =
  /^(?:[a-z']{1,3}_?|that_|this_|they_|them_|your_|with_|have_|will_|para_|como_|todo_|esta_|unos_|unas_|من_|في_|الي_|علي_|ان_|ما_|لا_|لك_|هو_|هي_)$/

const triggersOf = (language: Language): string =>
  [
    ...new Set(
      tables
        .flatMap(([, table]) => table.triggers[language].split('|'))
        .filter((one) => one !== '' && !common.test(one)),
    ),
    ...(language === 'en' ? ['it_', 'them_', 'lot_'] : []),
    ...(language === 'es' ? ['~lo_', '~los_', '~la_', '~las_'] : []),
    everyday[language],
  ].join('|')

/** 4.4: counsels one who talks of money to be put to work, in whatever words. */
export const marketCounsel = createClaimDetector({
  name: 'market-counsel',
  afterglow: 'short',
  triggers: Object.fromEntries(languages.map((language) => [language, triggersOf(language)])) as Record<
    Language,
    string
  >,
  applies: (prepared) => stakeOf(prepared) !== 'none',
  claims: counselled,
  excuses: ['question', 'quote'],
})
