import type { Language } from '#lib/text/language.ts'

/**
 * When an act is said to happen: it is over, it runs, it comes, it is only possible (or wished, or allowed), or it is named
 * without any of these (a rule of how things go, an order to the customer, a noun).
 */
export type Tense = 'done' | 'doing' | 'will' | 'may' | 'plain'

/**
 * Who acts: the assistant or its house ("I", "we"), people of the house ("our manager"), the customer, someone or something
 * else ("the bank", "the parcel"), or nobody named (a passive, a dropped pronoun).
 */
export type Agent = 'house' | 'staff' | 'customer' | 'other' | 'unsaid'

/** One act as a folded sentence tells it. Offsets are of the sentence's UTF-16 units, `end` exclusive. */
export interface Act {
  language: Language
  /** The verb as it was listed. */
  verb: string
  start: number
  end: number
  tense: Tense
  agent: Agent
  /** The thing is acted upon ("has been cancelled", "se ha cancelado", "تم الغاء"). */
  passive: boolean
  negated: boolean
  /** Where the clause of the act begins and ends. */
  clauseStart: number
  clauseEnd: number
}

/** Verbs by language, comma separated, folded; what each language's list looks like stands with its grammar. */
export type VerbList = Readonly<Record<Language, string>>
