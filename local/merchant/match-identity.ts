import type { Store } from './store.ts'
import { sameText } from './verifications.ts'

const hourMs = 3_600_000

export type Match =
  | { kind: 'matched'; customerId: string }
  | { kind: 'no-match' }
  | { kind: 'exhausted'; retryAfterMs: number }

/**
 * Whether an order number and an e-mail address belong together. A number that is not on file is counted and answered
 * as one whose address was wrong, so that nothing is learnt of either; `triesPerHour` for one number, right ones included.
 */
export function matchIdentity(
  store: Store,
  given: { orderId: string; email: string },
  now: Date,
  triesPerHour: number,
): Promise<Match> {
  const subject = given.orderId.trim().toUpperCase()
  const email = given.email.trim().toLowerCase()
  return store.update((draft): Match => {
    const earliest = now.getTime() - hourMs
    draft.matchTries = draft.matchTries.filter(({ at }) => Date.parse(at) > earliest)
    const recent = draft.matchTries.filter((one) => one.subject === subject)
    const [oldest] = recent
    if (oldest && recent.length >= triesPerHour)
      return { kind: 'exhausted', retryAfterMs: Date.parse(oldest.at) - earliest }
    draft.matchTries.push({ subject, at: now.toISOString() })
    const order = draft.orders.find(({ id }) => id === subject)
    const owner = draft.customers.find(({ id }) => id === order?.customer)
    const same = sameText(owner?.email ?? '', email)
    return owner && same ? { kind: 'matched', customerId: owner.id } : { kind: 'no-match' }
  })
}
