import type { Verdict } from '../../verdict.ts'
import { skipsBySaying } from '../calls/procedure.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Inspected } from '../inspector.ts'
import { asOfText, handoffText } from '../replacement-texts.ts'
import { noneRequired, type RequiredSentences } from '../rules/required-sentences.ts'
import type { Rule } from '../rules/rule.ts'
import { actsIn } from '../rules/rule-mode.ts'
import { asksAgain } from './redundant-question.ts'
import { foldWhole, forgottenHandoff, isRepetition, missingAsOf, wordCount, wordLimit } from './whole-reply.ts'

/** What a check of the whole reply gives: nothing, or what is to be set behind the reply. */
type Check = (folded: string, said: string) => { append?: string } | undefined

function checksOf(prepared: Prepared, required: RequiredSentences): readonly [rule: string, check: Check][] {
  const forgets =
    (item: '10.1' | '10.2'): Check =>
    (folded, said) =>
      forgottenHandoff(folded, prepared) === item ? { append: handoffText(prepared.language, said) } : undefined
  const when = (holds: boolean) => (holds ? {} : undefined)
  return [
    ['repetition', (folded) => when(isRepetition(required.without(folded), prepared))],
    ['redundant-question', (folded) => when(asksAgain(folded, prepared))],
    ['verbose', (folded) => when(wordCount(folded) > (wordLimit(prepared) ?? Number.POSITIVE_INFINITY))],
    [
      'missing-as-of',
      (folded) => {
        const asOf = missingAsOf(folded, prepared)
        return asOf === undefined ? undefined : { append: asOfText(prepared.language, asOf) }
      },
    ],
    ['skipped-step', (folded) => when(skipsBySaying(folded, prepared))],
    ['ignored-human-request', forgets('10.1')],
    ['unescalated-risk', forgets('10.2')],
  ]
}

/** Judges a whole reply that has gone out: records, appends what is missing, starts what was forgotten. */
export function judgeWhole(
  reply: string,
  length: number,
  prepared: Prepared,
  ruleOf: (name: string) => Rule | undefined,
  required: RequiredSentences = noneRequired,
): Inspected[] {
  const events: Inspected[] = []
  const folded = foldWhole(reply)
  let said = reply

  function record(rule: Rule, action: Verdict['action'], unavailable = false): void {
    const { item, id, version, severity } = rule
    const verdict: Verdict = { item, rule: id, version, severity, action, start: 0, end: length }
    events.push({ type: 'verdict', verdict: unavailable ? { ...verdict, unavailable: true } : verdict, withheld: '' })
  }

  for (const [name, check] of checksOf(prepared, required)) {
    const rule = ruleOf(name)
    if (!rule) continue
    let found: ReturnType<Check>
    try {
      found = check(folded, said)
    } catch {
      // The text has gone out: there is nothing left to withhold.
      record(rule, 'record', true)
      continue
    }
    if (!found) continue
    const acts = actsIn(rule, prepared.conversation)
    const late = rule.action === 'reflect' || rule.action === 'replace'
    record(rule, acts && !late ? (rule.action as Verdict['action']) : 'record')
    if (!acts || !found.append) continue
    said += found.append
    events.push({ type: 'release', text: found.append })
  }
  return events
}
