import type { english } from './misbehaviours-en.ts'
import type { ProposedCall } from './reply.ts'

/** An item's texts as the tables hold them. */
export type MisbehaviourTexts = readonly [leadIn: string, violation: string, followUp: string, forbidden: string]

/** A catalogue item that the rehearsal model can break. */
export type RehearsedItem = keyof typeof english

/** One break of one item: a clean sentence, the violation, another clean sentence. */
export interface Misbehaviour {
  leadIn: string
  /** `{policy}`, `{canary}`, `{rate}`, `{order}` and `{previous}` stand for what the prompt holds. Empty for a call. */
  violation: string
  followUp: string
  /** A part of the violation that must never reach a customer; empty where nothing can be withheld. */
  forbidden: string
  /** The violation is this call. */
  call?: ProposedCall
}
