import { and, eq, isNull, lt, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { verifications } from '#db/schema/conversations.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { webhookToleranceSeconds } from '#lib/turn/admission/signed-webhook.ts'
import type { Assembly } from '../assembly.ts'
import { stored } from '../stores/stored.ts'
import { endSession } from './end-session.ts'

const common = {
  /** Used once. */
  id: z.string().regex(/^[\x21-\x7e]{8,100}$/),
  /** The `reference` that we gave when the check was opened. */
  reference: z.string().min(1).max(64),
  /** When it happened: an older event never overrides a newer one. */
  at: z.iso.datetime(),
}

/** What a provider says of a document check (docs/identity.md). */
export const documentEvent = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('document.approved'), customerId: z.string().min(1).max(64) }),
  z.object({ ...common, type: z.enum(['document.pending', 'document.declined', 'document.revoked']) }),
])

/** What came of an event; a sender may forget it in each case. */
export type Received = 'applied' | 'duplicate' | 'superseded'

/**
 * Takes an event whose signature was checked. The same id twice is one event; events out of order end in what the
 * newest says. What is declined or revoked after it had raised a session ends that session at once.
 */
export async function receiveDocumentEvent(
  assembly: Assembly,
  event: z.infer<typeof documentEvent>,
): Promise<Received> {
  const { db, redis } = assembly
  const seen = `webhook:${event.id}`
  const first = await stored(() => redis.set(seen, 1, { nx: true, ex: 3 * webhookToleranceSeconds }))
  if (first !== 'OK') return 'duplicate'
  try {
    const own = and(eq(verifications.id, event.reference), eq(verifications.kind, 'document'))
    const state = event.type.slice('document.'.length)
    const newer = or(
      isNull(verifications.stateAt),
      lt(verifications.stateAt, event.at),
      and(eq(verifications.stateAt, event.at), eq(verifications.state, 'pending')),
    ) as SQL
    const [row] = await stored(() =>
      db
        .update(verifications)
        .set({ state, stateAt: event.at, ...('customerId' in event ? { customerId: event.customerId } : {}) })
        .where(and(own, newer))
        .returning({ sessionId: verifications.sessionId, confirmedAt: verifications.confirmedAt }),
    )
    if (row) {
      if (row.confirmedAt && (state === 'declined' || state === 'revoked'))
        await endSession(assembly, row.sessionId, 'revoked-by-provider')
      return 'applied'
    }
    const [known] = await stored(() => db.select({ id: verifications.id }).from(verifications).where(own))
    if (!known) throw new CodedError('verification-unknown')
    return 'superseded'
  } catch (error) {
    // What could not be taken in may be sent again.
    await redis.del(seen).catch(() => undefined)
    throw error
  }
}
