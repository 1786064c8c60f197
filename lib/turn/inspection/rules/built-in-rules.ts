import { languages } from '#lib/text/language.ts'
import type { Item, Severity } from '../../verdict.ts'
import type { Rule, RuleSet } from '../rule.ts'

function rule(item: Item, name: string, severity: Severity, priority: number, more: Partial<Rule> = {}): Rule {
  return {
    id: `${item}/${name}`,
    item,
    version: 1,
    severity,
    priority,
    languages,
    matcher: { kind: 'detector', name },
    bound: 240,
    onUndecided: 'withhold',
    onUnavailable: severity === 'veto' ? 'block' : 'allow',
    action: 'replace',
    mode: 'enforce',
    ...more,
  }
}

/** The rules of the tree. A change of any detector is a new version of its rule. */
export const builtInRules: RuleSet = {
  version: 'rules-1',
  rules: [
    rule('1.1', 'disclosure-before-verification', 'veto', 20),
    rule('2.1', 'raw-personal-data', 'veto', 10),
    rule('2.2', 'raw-payment-data', 'veto', 5),
    rule('2.3', 'secret', 'veto', 6),
    rule('3.2', 'prompt-echo', 'veto', 15),
    rule('3.2', 'canary', 'veto', 14),
    rule('4.1', 'offline-promise', 'major', 50),
    rule('5.1', 'ungrounded-figure', 'veto', 40),
    rule('6.1', 'say-do-mismatch', 'veto', 30),
    rule('8.2', 'broken-output', 'major', 60),
  ],
}
