import type { Danger } from '../danger-reading.ts'
import { isAlarmed, isImplausible, isTalkedInto } from './alarm-words.ts'
import { isComplaint } from './complaints.ts'
import { isDespair } from './despair.ts'
import { isPhished, isStolenAndUsed, isSwindled } from './lost-money.ts'
import { isBlackmailed, isMenaced } from './menaced.ts'
import { isAbused, isImpersonated } from './near-ones.ts'
import { isBombarded, isDenied } from './not-mine.ts'
import { isPressed } from './pressed.ts'
import { realSentences } from './real-sentences.ts'
import { isDeadSpending, isDiverted, isDrained, isIntruded, isMuled, isPleading, isTelling } from './strange-hands.ts'
import { isTakenOver } from './takeover.ts'
import { isThreat } from './threats.ts'

/** In a few words, two sentences are one thought: "Ombudsman. Tomorrow." */
const brief = 100

const frauds: readonly ((text: string) => boolean)[] = [
  isPressed,
  isTakenOver,
  isDenied,
  isBombarded,
  isStolenAndUsed,
  isSwindled,
  isPhished,
  isAbused,
  isImpersonated,
  isIntruded,
  isDrained,
  isDiverted,
  isPleading,
  isMuled,
  isTelling,
  isDeadSpending,
  isAlarmed,
  isImplausible,
  isTalkedInto,
]

/**
 * The gravest danger of which a folded message tells as a scene: who does what to whose things, in whatever words and order. `over` is
 * one that is settled or long past.
 */
export function sceneOf(sentences: readonly string[], over: boolean): Danger | undefined {
  const real = realSentences(sentences)
  const text = real.join('')
  if (isDespair(text)) return 'self-harm'
  if (real.some(isThreat) || isThreat(text) || isBlackmailed(text) || isMenaced(text)) return 'threat'
  if (over) return undefined
  if (frauds.some((tells) => tells(text))) return 'fraud'
  return real.some(isComplaint) || (text.length < brief && isComplaint(text)) ? 'legal' : undefined
}
