import type { Verdict } from '../../verdict.ts'
import type { Finding, Sentence } from '../watches/watch.ts'
import type { Track } from './track.ts'

const severityOrder = { veto: 0, major: 1, minor: 2 } as const

/** A finding as a verdict; `acts`: it does what its rule says, else it is only recorded. */
export function verdictOf(finding: Finding, acts: boolean, track: Track): Verdict {
  const { rule, unavailable, doubted } = finding
  const action = rule.action === 'reflect' || unavailable ? 'replace' : rule.action
  return {
    item: rule.item,
    rule: rule.id,
    version: rule.version,
    severity: doubted ? 'minor' : rule.severity,
    action: acts ? action : 'record',
    start: track.codePoint(finding.from),
    end: track.codePoint(Math.max(finding.from, finding.to - 1)) + 1,
    ...(unavailable ? { unavailable } : {}),
    ...(doubted ? { doubted } : {}),
  }
}

/** A finding that stands, as the second reading leaves it. */
export function readAgain(finding: Finding, within: Sentence): Finding {
  return finding.doubts?.(within) ? { ...finding, doubted: true } : finding
}

/** The findings of one trip, the gravest first, one a rule. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return [...findings]
    .sort(
      (a, b) =>
        severityOrder[a.rule.severity] - severityOrder[b.rule.severity] ||
        a.rule.priority - b.rule.priority ||
        a.from - b.from,
    )
    .filter(({ rule: { id } }) => !seen.has(id) && seen.add(id))
}

/** Whether a finding ends the reply where it stands. */
export function cuts({ rule, unavailable }: Finding): boolean {
  if (unavailable) return rule.onUnavailable === 'block'
  return rule.action === 'replace' || rule.action === 'reflect' || rule.action === 'handoff'
}
