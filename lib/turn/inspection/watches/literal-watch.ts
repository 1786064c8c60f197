import type { Rule } from '../rules/rule.ts'
import { createKeywordWatch } from './keyword-watch.ts'
import { compileKeywords, type Keyword } from './keywords.ts'
import type { Report, Watch } from './watch.ts'

/** Literals of one rule that may never be said; folded. */
export interface ForbiddenLiterals {
  rule: Rule
  literals: readonly string[]
  /** What stands before a literal in its sentence, and makes it none. */
  unless?: (before: string, literal: string) => boolean
}

/** Watches for literals of the context, such as a prompt's canary: each is a finding by itself. */
export function createLiteralWatch(sets: readonly ForbiddenLiterals[], report: Report): Watch | undefined {
  const keywords: Keyword[] = sets.flatMap(({ literals }, index) =>
    literals
      .filter((text) => text.length >= 3)
      .map((text) => ({ text, free: false, whole: true, patient: false, role: 'literal' as const, asks: [index] })),
  )
  if (keywords.length === 0) return undefined
  return createKeywordWatch(
    compileKeywords(keywords),
    (index, from, to, sentence, tell) => {
      const set = sets[index]
      if (!set) return false
      const [start, end] = [from - sentence.from, to - sentence.from]
      if (set.unless?.(sentence.text.slice(0, start), sentence.text.slice(start, end))) return false
      tell({ rule: set.rule, from, to })
      return true
    },
    report,
  )
}
