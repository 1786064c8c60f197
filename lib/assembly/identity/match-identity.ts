import { CodedError } from '#lib/errors/problem.ts'
import type { Session } from '#lib/turn/turn.ts'
import type { Assembly } from '../assembly.ts'
import { raiseSession } from './raise-session.ts'
import { limitAttempts, merchantMs } from './verification-limits.ts'

/** Tries of one session in ten minutes; the merchant limits the tries at one order number besides. */
const mostMatches = 5

/**
 * The knowledge check: an order number with the e-mail address that it was placed with raises a session to `basic`.
 * An order that does not exist and an address that is wrong are one and the same `identity-not-matched`.
 */
export async function matchIdentity(
  assembly: Assembly,
  given: { conversationId: string; session: Session; orderId: string; email: string },
): Promise<Session> {
  const { conversationId, session, orderId, email } = given
  await limitAttempts(assembly, `match:${session.id}`, mostMatches)
  const matched = await assembly.merchant.matchIdentity({ orderId, email }, AbortSignal.timeout(merchantMs))
  if (matched.kind !== 'matched')
    throw new CodedError(matched.kind === 'exhausted' ? 'verification-exhausted' : 'identity-not-matched')
  const to = { assurance: 'basic', customerId: matched.customerId } as const
  const raised = await raiseSession(assembly, session.id, to, conversationId)
  if (!raised) throw new CodedError('identity-not-matched')
  return raised
}
