import { and, eq, sql } from 'drizzle-orm'
import { verifications } from '#db/schema/conversations.ts'
import { CodedError } from '#lib/errors/problem.ts'
import type { Session } from '#lib/turn/turn.ts'
import { type Assembly, newId } from '../assembly.ts'
import { stored } from '../stores/stored.ts'
import { raiseSession } from './raise-session.ts'
import { countExhausted, limitAttempts, merchantMs } from './verification-limits.ts'

/** Codes asked for, and codes tried, by one session in ten minutes: what the merchant allows besides is its own. */
const mostStarts = 5
const mostTries = 10

/** A code on its way; `sentTo` is what the merchant says of the contact on file. */
export interface VerificationFace {
  id: string
  sentTo: string
  expiresAt: string
  attemptsLeft: number
}

/** Has the merchant send a one-time code. Fails closed: without the merchant, the store or the limiter, no code. */
export async function startVerification(
  assembly: Assembly,
  asked: { conversationId: string; session: Session; by: { orderId: string } | { email: string } },
): Promise<VerificationFace> {
  const { conversationId, session, by } = asked
  await limitAttempts(assembly, `verification:${session.id}`, mostStarts)
  const started = await assembly.merchant.startVerification(by, AbortSignal.timeout(merchantMs))
  const id = newId('vrf')
  await stored(() =>
    assembly.db.insert(verifications).values({
      id,
      conversationId,
      sessionId: session.id,
      merchantId: started.verificationId,
      expiresAt: started.expiresAt,
    }),
  )
  return { id, sentTo: started.sentTo, expiresAt: started.expiresAt, attemptsLeft: started.attemptsLeft }
}

/** Raises the session when the merchant confirms the code. A code belongs to the session that asked for it. */
export async function confirmVerification(
  assembly: Assembly,
  given: { conversationId: string; session: Session; verification: string; code: string },
): Promise<Session> {
  const { conversationId, session, verification, code } = given
  try {
    await limitAttempts(assembly, `confirmation:${session.id}`, mostTries)
  } catch (error) {
    await countExhausted(assembly, session)
    throw error
  }
  const [row] = await stored(() =>
    assembly.db
      .select()
      .from(verifications)
      .where(
        and(
          eq(verifications.id, verification),
          eq(verifications.sessionId, session.id),
          eq(verifications.conversationId, conversationId),
          eq(verifications.kind, 'code'),
        ),
      ),
  )
  if (!row || row.confirmedAt) throw new CodedError('verification-unknown')
  const confirmed = await assembly.merchant.confirmVerification(row.merchantId, code, AbortSignal.timeout(merchantMs))
  switch (confirmed.kind) {
    case 'confirmed':
      break
    case 'wrong':
      if (confirmed.attemptsLeft === 0) await countExhausted(assembly, session)
      throw new CodedError('verification-failed', { extensions: { attemptsLeft: confirmed.attemptsLeft } })
    case 'expired':
      throw new CodedError('verification-expired')
    case 'exhausted':
      throw new CodedError('verification-exhausted')
    case 'unknown':
      throw new CodedError('verification-unknown')
    default:
      confirmed satisfies never
  }
  const { customerId } = confirmed as { customerId: string }
  const to = { assurance: 'verified', customerId } as const
  const raised = await raiseSession(assembly, session.id, to, conversationId)
  if (!raised) throw new CodedError('verification-failed', { extensions: { attemptsLeft: 0 } })
  await stored(() =>
    assembly.db.update(verifications).set({ confirmedAt: sql`now()` }).where(eq(verifications.id, verification)),
  )
  return raised
}
