/** A catalogue entry that is decided online: `1.1` … `10.2`. */
export type Item = `${number}.${number}`

export type Severity = 'veto' | 'major' | 'minor'

/** What a verdict does to the text (inspection-case.md). A rule that reflects is reported as `replace`. */
export type Action = 'mask' | 'replace' | 'append' | 'handoff' | 'record'

/** What a rule found. Offsets count Unicode code points of the reply, `end` exclusive. */
export interface Verdict {
  item: Item
  rule: string
  version: number
  severity: Severity
  action: Action
  start: number
  end: number
  /** The rule found nothing: it could not be checked. */
  unavailable?: true
  /** The second reading took what the rule found for harmless: nothing is done about it, and it counts as minor. */
  doubted?: true
}
