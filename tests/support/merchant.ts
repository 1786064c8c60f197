import { controlOf } from './control.ts'
import type { createCustomer } from './customer.ts'

type Customer = ReturnType<typeof createCustomer>

interface Mail {
  to: string
  code: string
  orderId?: string
  at: string
}

/** The codes that the rehearsal merchant has "sent", newest first. */
export async function inbox(merchantUrl: string): Promise<Mail[]> {
  const response = await fetch(new URL('/inbox.json', merchantUrl))
  const body = (await response.json()) as { messages?: Mail[] } | Mail[]
  return Array.isArray(body) ? body : (body.messages ?? [])
}

/** Verifies a session as its owner would: asks for a code, reads it in the inbox, types it in. */
export async function verify(
  customer: Customer,
  conversation: string,
  merchantUrl: string,
  by: { orderId: string } | { email: string },
) {
  const before = new Set((await inbox(merchantUrl)).map(({ code, at }) => `${code}${at}`))
  const started = await customer.json('POST', `/api/v1/conversations/${conversation}/verification`, by)
  if (started.status !== 202) throw new Error(`verification refused: ${started.status} ${JSON.stringify(started.body)}`)
  const { verification } = started.body as unknown as { verification: { id: string } }
  const mail = (await inbox(merchantUrl)).find(({ code, at }) => !before.has(`${code}${at}`))
  if (!mail) throw new Error('no code came')
  return customer.json('POST', `/api/v1/conversations/${conversation}/verification/confirm`, {
    verification: verification.id,
    code: mail.code,
  })
}

/** So many codes an hour for one order that no test meets the limit unless it sets one. */
const roomy = { startsPerHour: 100_000, matchesPerHour: 100_000 }

/** The control endpoint of the rehearsal merchant; going back to normal leaves its limits out of the way. */
export function merchantControl(url: string) {
  const control = controlOf(url)
  return {
    ...control,
    async reset() {
      await control.reset()
      await control.set(roomy)
    },
  }
}
