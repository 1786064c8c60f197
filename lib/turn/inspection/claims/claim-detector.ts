import type { Language } from '#lib/text/language.ts'
import type { Prepared } from '../context/prepared.ts'
import { type Excuse, excuseFor } from '../excuses/excuses.ts'
import { isGivenText } from '../excuses/given-text.ts'
import { type Match, matchesIn, type PatternTable } from '../matching/patterns.ts'
import type { Afterglow } from '../watches/keyword-watch.ts'
import type { Sentence } from '../watches/watch.ts'
import type { SentenceDetector, Triggers } from './sentence-detector.ts'

/** What a claim detector is made of. */
export interface Claims {
  name: string
  triggers: Triggers
  patterns?: PatternTable
  /** What the grammar of the sentence claims, beside the patterns. */
  claims?(sentence: Sentence, prepared: Prepared, only?: Language): readonly Match[]
  /** What takes a claim back wherever it stands. */
  excuses: readonly Excuse[]
  /** Whether quoted words may be taken for another's, or for a text that the customer asked for (`quote` among the excuses). Absent: yes. */
  mayQuote?(match: Match, sentence: Sentence, prepared: Prepared): boolean
  /** Whether the detector applies to this conversation at all. */
  applies?(prepared: Prepared): boolean
  /** Whether facts, tools or knowledge back this very claim. */
  backed?(match: Match, sentence: Sentence, prepared: Prepared): boolean
  waitsFor?: readonly string[]
  /** Whether the context tells that a sentence is harmless, whatever its words alone would say. */
  clears?(sentence: Sentence, prepared: Prepared): boolean
  /** How long a claim may go on behind its last trigger. */
  afterglow?: Afterglow
}

const none: readonly Match[] = []

/** A detector of claims: a phrase of the table, not taken back by its grammar, not backed by the context. */
export function createClaimDetector(claims: Claims): SentenceDetector {
  /** Excuses that only the rest of the sentence can show. */
  const late: readonly Excuse[] = ['question', 'later-condition', 'quote']
  const early = claims.excuses.filter((excuse) => !late.includes(excuse))

  function matches(sentence: Sentence, prepared: Prepared, only?: Language): readonly Match[] {
    const claimed = claims.claims?.(sentence, prepared, only) ?? none
    if (!claims.patterns) return claimed
    const found = matchesIn(claims.patterns, sentence.text, only)
    return claimed.length === 0 ? found : [...claimed, ...found]
  }

  function violates(sentence: Sentence, prepared: Prepared, excuses: readonly Excuse[], only?: Language): boolean {
    if (claims.applies && !claims.applies(prepared)) return false
    const found = matches(sentence, prepared, only)
    if (found.length === 0) return false
    const strict = excuses.filter((excuse) => excuse !== 'quote')
    return found.some((match) => {
      const mayQuote = claims.excuses.includes('quote') && claims.mayQuote?.(match, sentence, prepared) !== false
      const allowed = mayQuote ? excuses : strict
      return (
        excuseFor(allowed, match.language, sentence.text, match.start, match.end) === undefined &&
        !(mayQuote && isGivenText(sentence, match.start, prepared)) &&
        !claims.backed?.(match, sentence, prepared)
      )
    })
  }

  return {
    name: claims.name,
    triggers: claims.triggers,
    opens: (sentence, prepared, language) => violates(sentence, prepared, early, language),
    stands: (sentence, prepared) => violates(sentence, prepared, claims.excuses),
    explain: (sentence, prepared) =>
      claims.applies && !claims.applies(prepared)
        ? []
        : matches(sentence, prepared).map((match) => {
            const excuse = excuseFor(claims.excuses, match.language, sentence.text, match.start, match.end)
            const outcome = excuse ?? (claims.backed?.(match, sentence, prepared) ? 'backed by the context' : 'stands')
            return { phrase: match.text, outcome }
          }),
    ...(claims.applies ? { applies: claims.applies } : {}),
    ...(claims.clears ? { clears: claims.clears } : {}),
    ...(claims.waitsFor ? { waitsFor: claims.waitsFor } : {}),
    ...(claims.afterglow ? { afterglow: claims.afterglow } : {}),
  }
}
