import type { Rule } from '../rules/rule.ts'
import { compileKeywords, createKeywordWatch, type Keyword } from './keyword-watch.ts'
import type { Report, Watch } from './watch.ts'

/** Literals of one rule that may never be said; folded. */
export interface ForbiddenLiterals {
  rule: Rule
  literals: readonly string[]
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
    (index, from, to, _sentence, tell) => {
      const rule = sets[index]?.rule
      if (rule) tell({ rule, from, to })
      return rule !== undefined
    },
    report,
  )
}
