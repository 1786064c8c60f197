import type { MerchantClient } from '#lib/acts/merchant-client.ts'
import type { CustomerProfile, Session } from '../turn.ts'

/**
 * What belongs to the session's customer, for inspection to know their own from another's. Without it
 * nothing counts as theirs, so that a merchant who is slow makes inspection stricter, never laxer.
 */
export async function profileOf(
  session: Session,
  merchant: MerchantClient,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<CustomerProfile | undefined> {
  const { customerId, assurance } = session
  if (!customerId || assurance === 'none') return undefined
  try {
    return await merchant.profile(customerId, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]))
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}
