import { createHmac } from 'node:crypto'
import type { State } from './state.ts'
import type { Store } from './store.ts'

const lifeMs = 1_800_000

export type DocumentCheck = State['documentChecks'][number]

/** Opens a check; its page is where the customer would hold their document up. */
export function startDocumentCheck(
  store: Store,
  asked: { reference: string; webhook: string },
  id: string,
  now: Date,
): Promise<DocumentCheck> {
  const check: DocumentCheck = {
    ...asked,
    id,
    startedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + lifeMs).toISOString(),
    result: 'pending',
  }
  return store.update((draft) => {
    draft.documentChecks = draft.documentChecks.filter(
      ({ expiresAt }) => Date.parse(expiresAt) > now.getTime() - lifeMs,
    )
    draft.documentChecks.push(check)
    return check
  })
}

/** What the provider tells of a check (docs/identity.md). */
export interface DocumentEvent {
  id: string
  type: 'document.pending' | 'document.approved' | 'document.declined' | 'document.revoked'
  reference: string
  customerId?: string
  at: string
}

/** Sends an event, signed: HMAC-SHA-256 over `timestamp.body`. Gives the receiver's status; 0 where nobody answered. */
export async function sendDocumentEvent(url: string, secret: string, event: DocumentEvent, now: Date): Promise<number> {
  const body = JSON.stringify(event)
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-webhook-timestamp': timestamp,
        'x-webhook-signature': `v1=${signature}`,
      },
      body,
      signal: AbortSignal.timeout(10_000),
    })
    await response.body?.cancel()
    return response.status
  } catch {
    return 0
  }
}
