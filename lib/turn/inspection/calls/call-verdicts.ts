import type { ToolCall } from '../../turn.ts'
import type { Verdict } from '../../verdict.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Rule } from '../rules/rule.ts'
import { actsIn } from '../rules/rule-mode.ts'
import { forbiddenBy } from './judge-call.ts'

/** The rules of proposed calls, by name. */
const callRules: ReadonlySet<string> = new Set([
  'reading-below-assurance',
  'call-below-assurance',
  'malformed-action',
  'amount-over-limit',
  'missing-confirmation',
  'skipped-step',
])

/** What the rules say of a proposed call. */
export interface CallVerdicts {
  /** The call must not run. */
  refused?: Verdict
  /** What rules in shadow, or outside their canary's share, would have refused; and checks that could not run. */
  recorded: readonly Verdict[]
}

/** Whether a rule judges calls. */
export function judgesCalls({ matcher }: Rule): boolean {
  return matcher.kind === 'detector' && callRules.has(matcher.name)
}

/** A verdict on a call: it has no place in the text. */
export function callVerdict(
  { id, item, version, severity }: Pick<Rule, 'id' | 'item' | 'version' | 'severity'>,
  acts = true,
): Verdict {
  return { item, rule: id, version, severity, action: acts ? 'replace' : 'record', start: 0, end: 0 }
}

/** Judges a proposed call by these rules, the gravest item first: the first that acts refuses it. */
export function judgeCall(
  call: ToolCall,
  prepared: Prepared,
  rules: readonly Rule[],
  forbidden: (call: ToolCall, prepared: Prepared) => Iterable<Rule['item']> = forbiddenBy,
): CallVerdicts {
  const recorded: Verdict[] = []
  const judged = new Set<Rule>()
  const acts = (rule: Rule) => actsIn(rule, prepared.conversation)
  try {
    for (const item of forbidden(call, prepared)) {
      const rule = rules.find((candidate) => candidate.item === item)
      if (!rule || judged.has(rule)) continue
      judged.add(rule)
      if (acts(rule)) return { refused: callVerdict(rule), recorded }
      recorded.push(callVerdict(rule, false))
    }
  } catch {
    const unavailable = rules.filter((rule) => !judged.has(rule))
    const blocking = unavailable.find((rule) => acts(rule) && rule.onUnavailable === 'block')
    if (blocking) return { refused: { ...callVerdict(blocking), unavailable: true }, recorded }
    for (const rule of unavailable) recorded.push({ ...callVerdict(rule, false), unavailable: true })
  }
  return { recorded }
}
