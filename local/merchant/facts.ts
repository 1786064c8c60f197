import type { Fact } from '#lib/turn/turn.ts'
import { maskEmail, maskPhone } from './mask-contact.ts'
import type { Order, Refund, Settlement, State } from './state.ts'

/** How long a state that was read may be stated as current. */
const validityMs = 300_000

/** Stamps a value as read at `now`. */
function fact(key: string, value: Record<string, unknown>, source: string, now: Date): Fact {
  return {
    key,
    value: JSON.parse(JSON.stringify(value)),
    source,
    asOf: now.toISOString(),
    validUntil: new Date(now.getTime() + validityMs).toISOString(),
  }
}

/** An order without what it need not say: who owns it, and where it goes. */
export function orderFact({ id, customer: _, address: __, ...value }: Order, now: Date): Fact {
  return fact(`order:${id}`, value, 'orders', now)
}

export function refundFact({ id, ...value }: Refund, now: Date): Fact {
  return fact(`refund:${id}`, value, 'refunds', now)
}

export function settlementFact({ id, customer: _, ...value }: Settlement, now: Date): Fact {
  return fact(`settlement:${id}`, value, 'settlements', now)
}

/** What belongs to a customer: contact data masked, cards and accounts as tails. */
export function profileOf(state: State, id: string): Record<string, unknown> | undefined {
  const customer = state.customers.find((one) => one.id === id)
  if (!customer) return undefined
  return {
    id: customer.id,
    name: customer.name,
    language: customer.language,
    emails: [maskEmail(customer.email)],
    phones: [maskPhone(customer.phone)],
    cards: customer.cards,
    accounts: customer.accounts,
    orders: state.orders.filter((order) => order.customer === id).map((order) => order.id),
  }
}
