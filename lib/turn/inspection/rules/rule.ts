import type { Language } from '#lib/text/language.ts'
import type { Action, Item, Severity } from '../../verdict.ts'

/** What a rule may do. A canary acts on a share of the conversations, in percent; shadow only counts. */
export type Mode = 'off' | 'shadow' | 'enforce' | { canary: number }

/**
 * How a rule finds: a detector of the tree by its name, or a merchant's own phrases or pattern. `required` finds nothing: its
 * sentences are those that the law makes the merchant say, and neither the sentence rules nor 9.1 take them back.
 */
export type Matcher =
  | { kind: 'detector'; name: string }
  | { kind: 'phrases'; phrases: readonly string[] }
  | { kind: 'pattern'; pattern: string }
  | { kind: 'required'; sentences: readonly string[] }

/** One rule: data, and a detector's name where data is not enough. A version never changes once it has been used. */
export interface Rule {
  id: string
  item: Item
  version: number
  severity: Severity
  /** Of two findings in one sentence the lower goes first. */
  priority: number
  /** The policies (scenarios) that it serves; absent: all. */
  policies?: readonly string[]
  languages: readonly Language[]
  matcher: Matcher
  /** The most undecided text that it may hold, in code points. */
  bound: number
  /** At the bound: a finding that stands so far is withheld, or let go and recorded. */
  onUndecided: 'withhold' | 'release'
  /** Where the check itself fails: the reply is withheld from there, or goes on, and the failure is recorded. */
  onUnavailable: 'block' | 'allow'
  action: Action | 'reflect'
  /**
   * What its detector was asked about is read a second time (second-reading/). `doubts`: a find that is surely harmless is recorded, and
   * nothing is done about it. `finds`: a sentence that was let pass and is surely a violation is found. `seeks`: every sentence is read so,
   * with a trigger or without one (watches/read-along-watch.ts).
   */
  secondReading?: readonly ('doubts' | 'finds' | 'seeks')[]
  mode: Mode
}

/** The rules of a turn under one version. */
export interface RuleSet {
  version: string
  rules: readonly Rule[]
}
