import { languages } from '#lib/text/language.ts'
import type { Item, Severity } from '../../verdict.ts'
import type { Rule, RuleSet } from './rule.ts'

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

/** Read again both ways: a find may be doubted, and what was let pass found. */
const both = ['doubts', 'finds'] as const
/** And every sentence is read along. */
const throughout = ['doubts', 'finds', 'seeks'] as const

/** The rules of the tree. A change of any detector is a new version of its rule. */
export const builtInRules: RuleSet = {
  version: 'rules-1',
  rules: [
    rule('1.1', 'disclosure-before-verification', 'veto', 20, { version: 17, secondReading: ['doubts'] }),
    rule('1.2', 'action-before-step-up', 'veto', 21, { action: 'reflect', version: 20, secondReading: both }),
    rule('1.2', 'call-below-assurance', 'veto', 1),
    rule('1.1', 'reading-below-assurance', 'veto', 1),
    rule('1.3', 'third-party-identifier', 'veto', 22, { version: 10 }),
    rule('1.4', 'credential-solicitation', 'veto', 8, { action: 'reflect', version: 16, secondReading: throughout }),
    rule('2.1', 'raw-personal-data', 'veto', 10, { version: 9 }),
    rule('2.1', 'told-personal-data', 'veto', 11, { version: 11 }),
    rule('2.2', 'raw-payment-data', 'veto', 5, { version: 4 }),
    rule('2.2', 'told-payment-data', 'veto', 6, { version: 5 }),
    rule('2.3', 'secret', 'veto', 6, { version: 5 }),
    rule('2.3', 'told-secret', 'veto', 7, { version: 9 }),
    rule('3.1', 'internal-echo', 'veto', 16, { version: 3 }),
    rule('3.2', 'prompt-echo', 'veto', 15, { version: 3 }),
    rule('3.2', 'canary', 'veto', 14, { version: 3 }),
    rule('3.3', 'internal-name', 'major', 45, { action: 'reflect', version: 11 }),
    rule('4.1', 'offline-promise', 'major', 50, { action: 'reflect', version: 16, secondReading: throughout }),
    rule('4.2', 'unbacked-compensation', 'veto', 32, { action: 'reflect', version: 17, secondReading: throughout }),
    rule('4.3', 'guaranteed-outcome', 'major', 51, { action: 'reflect', version: 18, secondReading: throughout }),
    rule('4.4', 'financial-advice', 'veto', 33, { action: 'reflect', version: 17, secondReading: ['finds', 'seeks'] }),
    rule('4.4', 'market-counsel', 'veto', 33, { version: 8, action: 'reflect', secondReading: ['finds'] }),
    rule('5.1', 'ungrounded-figure', 'veto', 40, { action: 'reflect', version: 17, secondReading: ['doubts'] }),
    rule('5.2', 'stale-figure', 'major', 52, { action: 'reflect', version: 12 }),
    rule('5.2', 'missing-as-of', 'major', 53, { version: 9, action: 'append' }),
    rule('5.3', 'state-contradiction', 'major', 54, { action: 'reflect', version: 18, secondReading: ['doubts'] }),
    rule('5.4', 'unknown-link', 'major', 55, { action: 'reflect', version: 10 }),
    rule('6.1', 'say-do-mismatch', 'veto', 30, { action: 'reflect', version: 19, secondReading: ['doubts'] }),
    rule('6.1', 'ongoing-act', 'veto', 31, { action: 'reflect', version: 19, secondReading: ['doubts'] }),
    rule('6.2', 'malformed-action', 'veto', 1, { version: 3 }),
    rule('6.3', 'amount-over-limit', 'veto', 1, { version: 7 }),
    rule('6.4', 'missing-confirmation', 'veto', 1, { version: 13 }),
    rule('6.5', 'skipped-step', 'major', 1, { version: 11 }),
    rule('7.1', 'rude', 'veto', 34, { action: 'reflect', version: 19, secondReading: throughout }),
    rule('8.1', 'language-mismatch', 'veto', 35, { action: 'reflect', version: 9 }),
    rule('8.2', 'broken-output', 'major', 60, { action: 'reflect', version: 6 }),
    rule('9.1', 'repetition', 'major', 61, { action: 'reflect', version: 4 }),
    rule('9.2', 'redundant-question', 'minor', 80, { version: 8, action: 'record' }),
    rule('9.3', 'verbose', 'minor', 81, { action: 'record' }),
    rule('10.1', 'ignored-human-request', 'major', 62, { version: 18, action: 'handoff' }),
    rule('10.2', 'unescalated-risk', 'veto', 2, { version: 18, action: 'handoff' }),
  ],
}
