import { languages } from '#lib/text/language.ts'
import type { SentenceDetector } from '../claims/sentence-detector.ts'
import type { Prepared } from '../context/prepared.ts'
import type { RequiredSentences } from '../rules/required-sentences.ts'
import type { Rule } from '../rules/rule.ts'
import { serves } from '../rules/rule-mode.ts'
import { isDoubted, isOverlooked } from '../second-reading/second-reading.ts'
import { createFigureWatch } from '../watches/figure-watch.ts'
import { createFormatWatch } from '../watches/format-watch.ts'
import { createIdentifierWatch } from '../watches/identifier-watch.ts'
import { type Afterglow, type Applies, type Ask, createKeywordWatch } from '../watches/keyword-watch.ts'
import { createLanguageWatch } from '../watches/language-watch.ts'
import { createLetterspacingWatch } from '../watches/letterspacing-watch.ts'
import { createLinkWatch } from '../watches/link-watch.ts'
import { createPatternWatch } from '../watches/pattern-watch.ts'
import { createPersonalDataWatch } from '../watches/personal-data-watch.ts'
import { createReadAlongWatch } from '../watches/read-along-watch.ts'
import { createRepetitionWatch } from '../watches/repetition-watch.ts'
import { secretWatches } from '../watches/secret-watches.ts'
import { createSpelledDigitsWatch } from '../watches/spelled-digits-watch.ts'
import type { Report, Watch } from '../watches/watch.ts'
import type { WatchEntry } from '../watches/watch-row.ts'
import type { ActiveRules } from './active-rules.ts'

const merchantMask = '•••'

/** The watches of one run, to be opened in this order. */
export function createWatches(
  rules: ActiveRules,
  prepared: Prepared,
  required: RequiredSentences,
  report: Report,
): WatchEntry[] {
  const { named, bySentence, sought, phrases, patterns, personalData, firstPhrase } = rules
  const masking = (rule: Rule) => (rule.action === 'mask' ? { mask: merchantMask } : {})
  const servedPhrases = phrases.map((rule) => serves(rule, prepared))
  /** Sentence rules whose detector has thrown: not asked again. */
  const down = new Set<Rule>()

  const ask: Ask = (index, from, to, sentence, tell) => {
    if (index >= firstPhrase) {
      const rule = phrases[index - firstPhrase]
      if (!rule || !servedPhrases[index - firstPhrase]) return false
      tell({ rule, from, to, ...masking(rule) })
      return true
    }
    const entry = bySentence[Math.floor(index / languages.length)]
    const language = languages[index % languages.length] ?? 'en'
    if (!entry || down.has(entry.rule)) return false
    const { rule, detector } = entry
    try {
      if (!detector.opens(sentence, prepared, language)) return false
    } catch {
      down.add(rule)
      tell({ rule, from, to, unavailable: true })
      return false
    }
    tell({
      rule,
      from,
      to,
      stands: (whole) =>
        detector.stands(whole, prepared) ||
        isOverlooked(rule, whole, prepared, detector, Math.max(0, from - whole.from)),
      doubts: (whole) => isDoubted(rule, whole, prepared, detector),
      ...(detector.waitsFor ? { waitsFor: detector.waitsFor } : {}),
    })
    return true
  }

  /** Of each detector, whether it applies to what is known now. */
  const silent = new Set<number>()
  let known = -1
  const applies: Applies = (index) => {
    if (known !== prepared.revision()) {
      known = prepared.revision()
      silent.clear()
      bySentence.forEach(({ detector }, at) => {
        if (!appliesNow(detector)) silent.add(at)
      })
    }
    return !silent.has(Math.floor(index / languages.length))
  }
  function appliesNow(detector: SentenceDetector): boolean {
    try {
      return detector.applies?.(prepared) !== false
    } catch {
      // It is asked, and said to be unavailable then.
      return true
    }
  }

  const afterglowOf = (index: number): Afterglow =>
    bySentence[Math.floor(index / languages.length)]?.detector.afterglow ?? 'long'

  function entry(rule: Rule | undefined, open: (rule: Rule) => Watch | undefined, also?: Rule): WatchEntry[] {
    return rule ? [{ rules: also ? [rule, also] : [rule], open: () => open(rule) }] : []
  }
  const ungrounded = named.get('ungrounded-figure')
  const stale = named.get('stale-figure')
  const birth = named.get('told-personal-data')
  const internalName = named.get('internal-name')
  const figures = [ungrounded, stale, birth].filter((rule) => rule !== undefined)

  const entries: WatchEntry[] = [
    {
      rules: [...bySentence.map(({ rule }) => rule), ...phrases],
      open: () => createKeywordWatch(rules.keywords, ask, report, afterglowOf, applies),
    },
    {
      rules: sought.map(({ rule }) => rule),
      open: () => createReadAlongWatch(sought, (rule) => serves(rule, prepared), prepared, report),
    },
    {
      rules: [...new Set(personalData.values())],
      open: () =>
        personalData.size === 0
          ? undefined
          : createPersonalDataWatch(personalData, prepared, report, named.get('unknown-link')),
    },
    {
      rules: [...new Set(personalData.values())],
      open: () => (personalData.size === 0 ? undefined : createSpelledDigitsWatch(personalData, prepared, report)),
    },
    ...entry(named.get('broken-output'), (rule) => createFormatWatch(rule, prepared, report)),
    ...entry(named.get('broken-output'), (rule) => createLetterspacingWatch(rule, report)),
    {
      rules: figures,
      open: () =>
        figures.length === 0
          ? undefined
          : createFigureWatch(
              { ...(ungrounded ? { ungrounded } : {}), ...(stale ? { stale } : {}), ...(birth ? { birth } : {}) },
              prepared,
              report,
            ),
    },
    ...entry(
      named.get('third-party-identifier'),
      (rule) => createIdentifierWatch(rule, internalName, prepared, report),
      internalName,
    ),
    ...entry(named.get('unknown-link'), (rule) => createLinkWatch(rule, prepared, report)),
    ...entry(named.get('language-mismatch'), (rule) => createLanguageWatch(rule, prepared, report)),
    ...entry(named.get('repetition'), (rule) => createRepetitionWatch(rule, prepared, report, required.without)),
  ]
  for (const { rule, program } of patterns) {
    if (serves(rule, prepared)) entries.push({ rules: [rule], open: () => createPatternWatch(rule, program, report) })
  }
  return [...entries, ...secretWatches(rules, prepared, report)]
}
