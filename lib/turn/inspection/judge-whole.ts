import type { Verdict } from '../verdict.ts'
import type { Inspected } from './inspector.ts'
import type { Prepared } from './prepared.ts'
import { asOfText, handoffText } from './replacement-texts.ts'
import type { Rule } from './rule.ts'
import {
  asksAgain,
  foldWhole,
  forgottenHandoff,
  isRepetition,
  missingAsOf,
  wordCount,
  wordLimit,
} from './whole-reply.ts'

/** Judges a whole reply that has gone out: records, appends what is missing, starts what was forgotten. */
export function judgeWhole(
  reply: string,
  length: number,
  prepared: Prepared,
  ruleOf: (name: string) => Rule | undefined,
): Inspected[] {
  const events: Inspected[] = []
  const folded = foldWhole(reply)
  let said = reply

  function found(name: string, appended = ''): void {
    const rule = ruleOf(name)
    if (!rule) return
    const shadow = rule.mode === 'shadow'
    const action = rule.action === 'reflect' || rule.action === 'replace' ? 'record' : rule.action
    const verdict: Verdict = {
      item: rule.item,
      rule: rule.id,
      version: rule.version,
      severity: rule.severity,
      action: shadow ? 'record' : action,
      start: 0,
      end: length,
    }
    events.push({ type: 'verdict', verdict, withheld: '' })
    if (appended === '' || shadow) return
    said += appended
    events.push({ type: 'release', text: appended })
  }

  if (isRepetition(folded, prepared)) found('repetition')
  if (asksAgain(folded, prepared)) found('redundant-question')
  const limit = wordLimit(prepared)
  if (limit !== undefined && wordCount(folded) > limit) found('verbose')
  const asOf = missingAsOf(folded, prepared)
  if (asOf !== undefined) found('missing-as-of', asOfText(prepared.language, asOf))
  const forgotten = forgottenHandoff(folded, prepared)
  if (forgotten)
    found(forgotten === '10.1' ? 'ignored-human-request' : 'unescalated-risk', handoffText(prepared.language, said))
  return events
}
