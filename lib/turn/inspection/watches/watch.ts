import type { Rule } from '../rules/rule.ts'

/** What a watch found, in positions of the folded text. `to` is exclusive; `mask` replaces the span where the action is to mask. */
export interface Finding {
  rule: Rule
  from: number
  to: number
  mask?: string
  /** Decides at the sentence's end whether the finding stands (a question, a condition, a negation takes it back). */
  stands?: (sentence: Sentence) => boolean
  /** Whether the second reading takes what stands for harmless: then it is recorded, and nothing is done. */
  doubts?: (sentence: Sentence) => boolean
  /** The second reading does. */
  doubted?: true
  /** The rule could not be checked: what its `onUnavailable` says happens. */
  unavailable?: true
  /** Names the tools whose success in the same step would back the claim. */
  waitsFor?: readonly string[]
}

/** The sentence that is open, or just closed, folded. */
export interface Sentence {
  /** From its first unit on; a very long one keeps its end only. */
  text: string
  /** The same units, each in capitals where its original is one, with its accent where it was written with one, or the vowel of an Arabic passive where it bears that. */
  cased: string
  /** Position of the first unit of `text`. */
  from: number
  /** Whether a terminator has closed it. */
  closed: boolean
  /** The sentence before it, folded. */
  previous: string
  /** A quotation that an earlier sentence opened with a colon goes on. */
  quoted?: boolean
}

/** Looks at folded text unit by unit, for one family of rules. It never sees how the text was cut. */
export interface Watch {
  /** Takes the next unit; `sentence.text` already ends with it. `codePoint` is its original, `first` of whose units it may be. */
  feed(unit: number, position: number, sentence: Sentence, codePoint?: number, first?: boolean): void
  /** So many code points in a row have folded to nothing since the unit before `position`: marks, or what nobody sees. */
  silence?(position: number): void
  /** The sentence is over. */
  close(sentence: Sentence): void
  /** The reply is over. */
  end(sentence: Sentence): void
  /** The first position that may still become part of a finding; Infinity where nothing may. */
  hold(): number
  /** Whether a trigger has fired and waits for what may follow; absent: what is held is only the beginning of a match. */
  opened?(): boolean
  /** The hold has met its bound at this position: decide now, and let go of it. */
  decide(sentence: Sentence): void
}

/** Where a watch puts what it found. */
export type Report = (finding: Finding) => void
