import type { PersonalDataType } from '#lib/pii/personal-data-type.ts'
import { isWordUnit } from '#lib/text/characters.ts'
import { fold } from '#lib/text/fold.ts'
import { languages } from '#lib/text/language.ts'
import { keywordsOf, type SentenceDetector } from '../claims/sentence-detector.ts'
import { compilePattern, type PatternProgram } from '../matching/pattern-program.ts'
import { createRequiredSentences, type RequiredSentences } from '../rules/required-sentences.ts'
import type { Rule, RuleSet } from '../rules/rule.ts'
import { compileKeywords, type Keyword, type KeywordTable } from '../watches/keywords.ts'
import { leads } from '../watches/leads.ts'
import { personalDataRules } from '../watches/personal-data-rules.ts'
import { type Sought, soughtAlong } from '../watches/read-along-watch.ts'

/** A rule set's rules that are not off, sorted by how they find. Shared by every run; holds no text of a reply. */
export interface ActiveRules {
  all: readonly Rule[]
  /** Rules of the tree by their detector's name. */
  named: ReadonlyMap<string, Rule>
  bySentence: readonly { rule: Rule; detector: SentenceDetector }[]
  /** Those of `bySentence` that every sentence is read along for. */
  sought: readonly Sought[]
  phrases: readonly Rule[]
  patterns: readonly { rule: Rule; program: PatternProgram }[]
  personalData: ReadonlyMap<PersonalDataType, Rule>
  required: readonly { rule: Rule; sentences: RequiredSentences }[]
  /** Triggers, leads and phrases. A trigger asks `detector * languages + language`; phrases ask behind them. */
  keywords: KeywordTable
  firstPhrase: number
}

/** A phrase of a merchant as a keyword: whole words where its script has them. */
function phraseKeyword(phrase: string, ask: number): Keyword {
  const text = fold(phrase).folded.trim()
  return {
    text,
    free: !isWordUnit(text.charCodeAt(0)),
    whole: isWordUnit(text.charCodeAt(text.length - 1)),
    patient: false,
    role: 'literal',
    asks: [ask],
  }
}

/** Sorts and compiles the rules that are not off. */
export function activeRules(ruleSet: RuleSet, detectors: Readonly<Record<string, SentenceDetector>>): ActiveRules {
  const all = ruleSet.rules.filter(({ mode }) => mode !== 'off')
  const named = new Map(all.flatMap((rule) => (rule.matcher.kind === 'detector' ? [[rule.matcher.name, rule]] : [])))
  const bySentence: { rule: Rule; detector: SentenceDetector }[] = []
  const phrases: Rule[] = []
  const phraseTexts: (readonly string[])[] = []
  const patterns: { rule: Rule; program: PatternProgram }[] = []
  const required: { rule: Rule; sentences: RequiredSentences }[] = []
  for (const rule of all) {
    const { matcher } = rule
    switch (matcher.kind) {
      case 'detector': {
        const detector = Object.hasOwn(detectors, matcher.name) ? detectors[matcher.name] : undefined
        if (detector) bySentence.push({ rule, detector })
        break
      }
      case 'phrases':
        phrases.push(rule)
        phraseTexts.push(matcher.phrases)
        break
      case 'pattern':
        patterns.push({ rule, program: compilePattern(matcher.pattern) })
        break
      case 'required':
        required.push({ rule, sentences: createRequiredSentences(matcher.sentences) })
        break
      default:
        matcher satisfies never
    }
  }
  const firstPhrase = bySentence.length * languages.length
  const keywords: Keyword[] = bySentence.flatMap(({ detector }, index) =>
    keywordsOf(detector.triggers, 'trigger', (language) => [index * languages.length + languages.indexOf(language)]),
  )
  phraseTexts.forEach((texts, index) => {
    for (const text of texts) keywords.push(phraseKeyword(text, firstPhrase + index))
  })
  keywords.push(...leads)

  const personalData = new Map<PersonalDataType, Rule>()
  for (const [type, name] of Object.entries(personalDataRules)) {
    const rule = named.get(name)
    if (rule) personalData.set(type as PersonalDataType, rule)
  }
  return {
    all,
    named,
    bySentence,
    sought: soughtAlong(bySentence),
    phrases,
    patterns,
    personalData,
    required,
    keywords: compileKeywords(keywords),
    firstPhrase,
  }
}
