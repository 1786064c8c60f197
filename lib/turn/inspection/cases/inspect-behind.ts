import type { Verdict } from '../../verdict.ts'
import { builtInRules } from '../rules/built-in-rules.ts'
import { type InspectionResult, inspectCase } from './inspect-case.ts'
import type { InspectionCase } from './inspection-case.ts'

/** A verdict on text behind the first stop: nothing of it would have been sent, and nothing was done about it. */
export interface BehindVerdict extends Verdict {
  behind?: true
}

/**
 * What the rules object to behind the place where a reply was stopped. A live reply ends there; whoever tries rules on yesterday's
 * answers wants all of it. Every rule that stopped the reply is left out and the rest read again, until nothing stops it.
 */
export function inspectBehind(given: InspectionCase, result: InspectionResult): BehindVerdict[] {
  const verdicts: BehindVerdict[] = [...result.verdicts]
  const done = new Set<string>()
  let last = result
  while (last.delivered !== given.reply) {
    const stop = last.verdicts.find(({ rule, action }) => action === 'replace' && !done.has(rule))
    if (!stop) break
    for (const { rule } of last.verdicts) done.add(rule)
    last = inspectCase(given, [given.reply], {
      ...builtInRules,
      rules: builtInRules.rules.filter(({ id }) => !done.has(id)),
    })
    verdicts.push(...last.verdicts.map((verdict) => ({ ...verdict, behind: true as const })))
  }
  return verdicts
}
