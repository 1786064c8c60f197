import type { Prepared } from '../context/prepared.ts'
import { policiesOf } from './policies.ts'
import type { Rule } from './rule.ts'

/** A number in [0, 100) that a text fixes. */
function shareOf(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return ((hash >>> 0) % 10_000) / 100
}

/** Whether a rule acts in this conversation, or only counts; a canary's share is stable for each conversation. */
export function actsIn(rule: Rule, conversation: string): boolean {
  if (rule.mode === 'enforce') return true
  return typeof rule.mode === 'object' && shareOf(`${rule.id} ${conversation}`) < rule.mode.canary
}

/** Whether a rule is meant for this conversation's language and policies. */
export function serves(rule: Rule, prepared: Prepared): boolean {
  if (!rule.languages.includes(prepared.language)) return false
  if (!rule.policies) return true
  const scenario = policiesOf(prepared)
  return rule.policies.some((policy) => scenario.has(policy))
}
