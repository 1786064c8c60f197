import { and, eq, isNull, sql } from 'drizzle-orm'
import { verifications } from '#db/schema/conversations.ts'
import { CodedError } from '#lib/errors/problem.ts'
import type { Session } from '#lib/turn/turn.ts'
import { type Assembly, newId } from '../assembly.ts'
import { stored } from '../stores/stored.ts'
import { raiseSession } from './raise-session.ts'
import { limitAttempts, merchantMs } from './verification-limits.ts'

/** Checks that one session may open in ten minutes. */
const mostChecks = 3

/** A document check under way: the customer goes on at `url`. */
export interface DocumentCheckFace {
  id: string
  url: string
  expiresAt: string
}

/** Has the merchant's provider open a check whose result comes to `webhook`. Throws `route-unknown` where it makes none. */
export async function startDocumentCheck(
  assembly: Assembly,
  asked: { conversationId: string; session: Session; webhook: string },
): Promise<DocumentCheckFace> {
  const { conversationId, session, webhook } = asked
  const { db, merchant, settings } = assembly
  if (settings.VERIFICATION_WEBHOOK_SECRETS.length === 0) throw new CodedError('route-unknown')
  await limitAttempts(assembly, `document:${session.id}`, mostChecks)
  const id = newId('vrf')
  // The row is there before the provider knows of it: no result can come too early.
  await stored(() =>
    db.insert(verifications).values({
      id,
      conversationId,
      sessionId: session.id,
      merchantId: id,
      kind: 'document',
      expiresAt: sql`now() + interval '10 minutes'`,
    }),
  )
  const started = await merchant.startDocumentCheck({ reference: id, webhook }, AbortSignal.timeout(merchantMs))
  if (!started) throw new CodedError('route-unknown')
  const { verificationId, url, expiresAt } = started
  await stored(() =>
    db.update(verifications).set({ merchantId: verificationId, expiresAt }).where(eq(verifications.id, id)),
  )
  return { id, url, expiresAt }
}

/** Raises the session that opened a check, once the provider's webhook has approved it; an approval works once. */
export async function confirmDocumentCheck(
  assembly: Assembly,
  given: { conversationId: string; session: Session; verification: string },
): Promise<Session> {
  const { conversationId, session, verification } = given
  const { db } = assembly
  const own = and(
    eq(verifications.id, verification),
    eq(verifications.sessionId, session.id),
    eq(verifications.conversationId, conversationId),
    eq(verifications.kind, 'document'),
  )
  const [row] = await stored(() => db.select().from(verifications).where(own))
  if (!row || row.confirmedAt) throw new CodedError('verification-unknown')
  if (Date.parse(row.expiresAt) <= Date.now()) throw new CodedError('verification-expired')
  if (row.state === 'pending') throw new CodedError('verification-pending')
  const [claimed] = await stored(() =>
    db
      .update(verifications)
      .set({ confirmedAt: sql`now()` })
      .where(and(own, isNull(verifications.confirmedAt), eq(verifications.state, 'approved')))
      .returning({ customerId: verifications.customerId }),
  )
  if (!claimed?.customerId) throw new CodedError('verification-declined')
  const to = { assurance: 'verified', customerId: claimed.customerId } as const
  const raised = await raiseSession(assembly, session.id, to, conversationId)
  if (!raised) throw new CodedError('verification-declined')
  return raised
}
