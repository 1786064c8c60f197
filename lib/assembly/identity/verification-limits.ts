import { CodedError } from '#lib/errors/problem.ts'
import { countAttempt } from '#lib/turn/admission/rate-limit.ts'
import type { Session } from '#lib/turn/turn.ts'
import type { Assembly } from '../assembly.ts'
import { endSession } from './end-session.ts'

/** Longest wait for the merchant, in milliseconds. */
export const merchantMs = 10_000
const windowSeconds = 600

/** So many verifications used up by one session within an hour look like somebody else's hands: it ends. */
const mostExhausted = 3
const exhaustedSeconds = 3600

/** Counts an attempt of `key`; past `most` in ten minutes it throws `verification-exhausted`. */
export async function limitAttempts({ counter }: Assembly, key: string, most: number): Promise<void> {
  const limited = await countAttempt(counter, key, most, windowSeconds)
  if (!limited.allowed)
    throw new CodedError('verification-exhausted', { extensions: { retryAfter: limited.retryAfter } })
}

/** Counts a verification that was used up without a right code; the third ends the session. Throws `session-invalid` then. */
export async function countExhausted(assembly: Assembly, session: Session): Promise<void> {
  const { allowed } = await countAttempt(
    assembly.counter,
    `exhausted:${session.id}`,
    mostExhausted - 1,
    exhaustedSeconds,
  )
  if (allowed) return
  await endSession(assembly, session.id, 'suspected-takeover')
  throw new CodedError('session-invalid')
}
