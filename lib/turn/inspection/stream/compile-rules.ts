import type { ToolCall } from '../../turn.ts'
import type { Verdict } from '../../verdict.ts'
import { type CallVerdicts, callVerdict, judgeCall, judgesCalls } from '../calls/call-verdicts.ts'
import type { SentenceDetector, Tried } from '../claims/sentence-detector.ts'
import type { Prepared } from '../context/prepared.ts'
import { sentenceDetectors } from '../detectors/sentence-detectors.ts'
import type { Inspected } from '../inspector.ts'
import { joinRequired, type RequiredSentences } from '../rules/required-sentences.ts'
import type { Rule, RuleSet } from '../rules/rule.ts'
import { actsIn, serves } from '../rules/rule-mode.ts'
import { isDoubted, isOverlooked } from '../second-reading/second-reading.ts'
import type { Finding, Report, Sentence } from '../watches/watch.ts'
import { createWatchRow, type WatchRow } from '../watches/watch-row.ts'
import { judgeWhole } from '../whole/judge-whole.ts'
import { type ActiveRules, activeRules } from './active-rules.ts'
import { createWatches } from './create-watches.ts'

/** One phrase that a rule saw, and what became of it. */
export interface Explanation extends Tried {
  rule: string
  sentence: string
}

/** A rule set ready to run; shared by every inspector that uses it. */
export interface Compiled {
  /** What this run must keep although a rule would take it back. */
  requiredIn(prepared: Prepared): RequiredSentences
  createWatches(prepared: Prepared, required: RequiredSentences, report: Report): WatchRow
  /** Whether a rule decides on whole sentences, and so heeds the required ones. */
  decidesSentences(rule: Rule): boolean
  /** What else a sentence violates that is withheld anyway. */
  alsoIn(sentence: Sentence, prepared: Prepared, found: readonly Finding[]): Finding[]
  /** What each rule saw in a folded sentence, and why it stands or not. */
  explain(sentence: Sentence, prepared: Prepared): Explanation[]
  judgeCall(call: ToolCall, prepared: Prepared): CallVerdicts
  refusalAfterTrip(): Verdict
  /** The rules of the whole reply; `length` in code points. */
  judgeEnd(reply: string, length: number, prepared: Prepared, required: RequiredSentences): Inspected[]
}

/** Sentence detectors by the name that a rule's matcher gives. */
export type Detectors = Readonly<Record<string, SentenceDetector>>

const cache = new WeakMap<RuleSet, WeakMap<Detectors, Compiled>>()

/** Compiles a rule set once. */
export function compileRules(ruleSet: RuleSet, detectors: Detectors = sentenceDetectors): Compiled {
  const bySet = cache.get(ruleSet) ?? new WeakMap<Detectors, Compiled>()
  cache.set(ruleSet, bySet)
  const compiled = bySet.get(detectors) ?? compile(activeRules(ruleSet, detectors))
  bySet.set(detectors, compiled)
  return compiled
}

const figureRules = ['ungrounded-figure', 'stale-figure'] as const

function compile(rules: ActiveRules): Compiled {
  const { named, bySentence } = rules
  const callRules = rules.all.filter(judgesCalls)
  const deciding = new Set<Rule | undefined>([
    ...bySentence.map(({ rule }) => rule),
    ...figureRules.map((name) => named.get(name)),
  ])

  return {
    requiredIn: (prepared) =>
      joinRequired(
        rules.required
          .filter(({ rule }) => serves(rule, prepared) && actsIn(rule, prepared.conversation))
          .map(({ sentences }) => sentences),
      ),
    createWatches: (prepared, required, report) =>
      createWatchRow(createWatches(rules, prepared, required, report), report),
    decidesSentences: (rule) => deciding.has(rule),
    alsoIn(sentence, prepared, found) {
      const from = Math.min(...found.map((finding) => finding.from))
      const standing = ({ detector, rule }: ActiveRules['bySentence'][number]) => {
        try {
          return detector.stands(sentence, prepared) && !isDoubted(rule, sentence, prepared, detector)
        } catch {
          return false
        }
      }
      return bySentence
        .filter((entry) => !found.some(({ rule }) => rule === entry.rule) && standing(entry))
        .map(({ rule }) => ({ rule, from, to: sentence.from + sentence.text.length }))
    },
    explain: (sentence, prepared) =>
      bySentence.flatMap(({ rule, detector }) => {
        const all = detector.explain?.(sentence, prepared) ?? []
        const stands = all.some(({ outcome }) => outcome === 'stands')
        const changed = stands
          ? isDoubted(rule, sentence, prepared, detector)
          : all.length > 0 && isOverlooked(rule, sentence, prepared, detector)
        const said = stands ? 'doubted by the second reading' : 'found by the second reading'
        return all.map((tried) => ({
          rule: rule.id,
          sentence: sentence.text.trim(),
          ...tried,
          ...(changed && (!stands || tried.outcome === 'stands') ? { outcome: said } : {}),
        }))
      }),
    judgeCall: (call, prepared) => judgeCall(call, prepared, callRules),
    refusalAfterTrip: () => callVerdict({ id: 'gate/after-trip', item: '6.2', version: 1, severity: 'veto' }),
    judgeEnd: (reply, length, prepared, required) =>
      judgeWhole(reply, length, prepared, (name) => named.get(name), required),
  }
}
