import { fold } from '#lib/text/fold.ts'
import type { Verdict } from '../../verdict.ts'
import { prepare } from '../context/prepared.ts'
import { createInspector } from '../create-inspector.ts'
import { isQuoteOpen } from '../excuses/given-text.ts'
import type { Inspected } from '../inspector.ts'
import { builtInRules } from '../rules/built-in-rules.ts'
import type { RuleSet } from '../rules/rule.ts'
import { compileRules, type Detectors, type Explanation } from '../stream/compile-rules.ts'
import { casedAs } from '../stream/grow-sentence.ts'
import { contextOf, type InspectionCase } from './inspection-case.ts'

/** What became of a case. Verdict offsets count code points of the reply. */
export interface InspectionResult {
  id: string
  tripped: boolean
  delivered: string
  refusedTools: string[]
  verdicts: Verdict[]
}

/** Runs one case, its reply cut into these pieces. */
export function inspectCase(
  given: InspectionCase,
  pieces: readonly string[],
  rules?: RuleSet,
  detectors?: Detectors,
): InspectionResult {
  const inspector = createInspector(contextOf(given), rules, detectors)
  const verdicts: Verdict[] = []
  const refusedTools: string[] = []
  let delivered = ''
  let tripped = false
  given.tools.forEach((tool, index) => {
    if (tool.status !== 'proposed') return
    const judged = inspector.propose({ id: `call_${index}`, name: tool.name, args: tool.args })
    verdicts.push(...judged.recorded)
    if (judged.cleared) return
    refusedTools.push(tool.name)
    verdicts.push(judged.verdict)
  })
  const take = (inspected: readonly Inspected[]) => {
    for (const piece of inspected) {
      if (piece.type === 'release') delivered += piece.text
      else {
        verdicts.push(piece.verdict)
        if (piece.type === 'trip') {
          tripped = true
          delivered += piece.replacement
        }
      }
    }
  }
  for (const piece of pieces) take(inspector.push(piece))
  take(inspector.end())
  verdicts.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  return {
    id: given.id,
    tripped: tripped || verdicts.some(({ doubted }) => !doubted),
    delivered,
    refusedTools,
    verdicts,
  }
}

/** What the sentence rules saw in a case's reply, sentence by sentence, and why it stands or not. */
export function explainCase(given: InspectionCase, rules: RuleSet = builtInRules): Explanation[] {
  const prepared = prepare(contextOf(given))
  const compiled = compileRules(rules)
  let previous = ''
  let quoted = false
  let from = 0
  const { folded, starts } = fold(given.reply)
  const cased = Array.from({ length: folded.length }, (_, at) =>
    casedAs(folded.charAt(at), given.reply.codePointAt(starts[at] ?? 0) ?? 0),
  ).join('')
  return folded.split(/(?<=[。\n]|[.!?](?=\s))/).flatMap((text) => {
    const sentence = { cased: cased.slice(from, from + text.length), text, from: 0, closed: true, previous, quoted }
    from += text.length
    previous = text
    quoted = isQuoteOpen(text, quoted)
    return compiled.explain(sentence, prepared)
  })
}
