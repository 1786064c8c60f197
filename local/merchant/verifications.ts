import { createHash, timingSafeEqual } from 'node:crypto'
import { codeMail } from './code-mail.ts'
import type { State } from './state.ts'
import type { Store } from './store.ts'

const lifeMs = 600_000
const attempts = 5
const hourMs = 3_600_000
const mailsKept = 200

/** What the verification door needs besides the store. */
export interface VerificationPorts {
  now: () => Date
  newId: () => string
  /** Six digits, unguessable. */
  newCode: () => string
  /** Codes that may be asked for in an hour with the same order number or address. */
  startsPerHour: () => number
}

export interface StartedVerification {
  verificationId: string
  /** Never says which contact: an unknown order is answered the same. */
  sentTo: string
  expiresAt: string
  attemptsLeft: number
}

export type Confirmation =
  | { kind: 'confirmed'; customerId: string }
  | { kind: 'wrong'; attemptsLeft: number }
  | { kind: 'expired' | 'exhausted' | 'unknown' }

/**
 * Starts a verification for an order number or an e-mail address. What is not on file is answered, counted and kept
 * the same, but nothing is sent and no code opens it, so that the door does not tell who is a customer.
 */
export function startVerification(
  store: Store,
  by: { orderId: string } | { email: string },
  ports: VerificationPorts,
): Promise<StartedVerification | { retryAfterMs: number }> {
  const now = ports.now()
  const subject = 'orderId' in by ? by.orderId.trim().toUpperCase() : by.email.trim().toLowerCase()
  return store.update((draft) => {
    const earliest = now.getTime() - hourMs
    draft.verifications = draft.verifications.filter(({ startedAt }) => Date.parse(startedAt) > earliest)
    const recent = draft.verifications.filter((one) => one.subject === subject)
    const [oldest] = recent
    if (oldest && recent.length >= ports.startsPerHour())
      return { retryAfterMs: Date.parse(oldest.startedAt) - earliest }

    const customer = ownerOf(draft, by, subject)
    const started = {
      id: ports.newId(),
      subject,
      code: ports.newCode(),
      startedAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + lifeMs).toISOString(),
      attemptsLeft: attempts,
      used: false,
    }
    draft.verifications.push({ ...started, ...(customer ? { customer: customer.id } : {}) })
    if (customer) {
      const { id: verificationId, code, startedAt: sentAt, expiresAt } = started
      const mail = codeMail(customer.language, code)
      draft.inbox.push({
        verificationId,
        to: customer.email,
        language: customer.language,
        ...mail,
        code,
        sentAt,
        expiresAt,
      })
      draft.inbox = draft.inbox.slice(-mailsKept)
    }
    return {
      verificationId: started.id,
      sentTo: 'the contact on file',
      expiresAt: started.expiresAt,
      attemptsLeft: attempts,
    }
  })
}

/** Tries a code; it works once, before it expires, within its attempts. */
export function confirmVerification(store: Store, id: string, code: string, now: Date): Promise<Confirmation> {
  return store.update((draft) => {
    const found = draft.verifications.find((one) => one.id === id)
    if (!found) return { kind: 'unknown' }
    if (found.used || Date.parse(found.expiresAt) <= now.getTime()) return { kind: 'expired' }
    if (found.attemptsLeft <= 0) return { kind: 'exhausted' }
    found.attemptsLeft -= 1
    const right = sameText(found.code, code.trim())
    if (!right || found.customer === undefined) return { kind: 'wrong', attemptsLeft: found.attemptsLeft }
    found.used = true
    return { kind: 'confirmed', customerId: found.customer }
  })
}

function ownerOf(state: State, by: { orderId: string } | { email: string }, subject: string) {
  if ('email' in by) return state.customers.find(({ email }) => email === subject)
  const order = state.orders.find(({ id }) => id === subject)
  return state.customers.find(({ id }) => id === order?.customer)
}

/** Compares in a time that does not depend on where the texts differ. */
export function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
