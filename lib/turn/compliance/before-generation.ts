import type { Signals } from './signals.ts'
import { signalsOf } from './signals.ts'

/** Why a person is asked for before anything is generated (rule catalogue, 10.1 and 10.2). */
export type HandoffReason = 'wish' | NonNullable<Signals['risk']>

/** What happens before, or instead of, generation. */
export interface BeforeGeneration {
  handoff?: HandoffReason
  /** The language of a question that is not served: a fixed text answers it. */
  unserved?: string
  /** The level that the rest of the question needs: a verification is offered beside the handoff. */
  needs?: 'basic' | 'verified'
  /** Whether the model answers too: what is asked besides, by whom the merchant may answer. */
  generate: boolean
}

const sentenceEnd = /(?<=[!?؟。！？;；\n])|(?<=\.)(?=\s|$)/u

/**
 * Decides what comes before generation. A wish for a person, a fraud and a complaint leave room for the rest of the
 * message; a danger to life, a threat, an unserved language and a question above the session's level leave none.
 */
export function beforeGeneration(
  signals: Signals,
  folded: string,
  needs: 'basic' | 'verified' | undefined,
): BeforeGeneration | undefined {
  const { unserved, risk, wantsPerson } = signals
  const handoff = risk ?? (wantsPerson ? 'wish' : undefined)
  if (!handoff && unserved === undefined) return undefined
  const quiet = unserved !== undefined || risk === 'self-harm' || risk === 'threat'
  return {
    ...(handoff ? { handoff } : {}),
    ...(unserved === undefined ? {} : { unserved }),
    ...(needs && !quiet ? { needs } : {}),
    generate: !quiet && needs === undefined && asksMore(folded),
  }
}

/** Whether a sentence besides those that call for a person says enough to be answered. */
function asksMore(folded: string): boolean {
  return folded.split(sentenceEnd).some((sentence) => {
    const { wantsPerson, risk } = signalsOf(sentence)
    return !wantsPerson && !risk && wordsOf(sentence) >= 4
  })
}

/** Words, two Chinese characters counting as one. */
function wordsOf(sentence: string): number {
  const characters = sentence.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = sentence.match(/(?!\p{Script=Han})\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0
  return words + characters / 2
}
