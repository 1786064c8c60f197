import { createHash } from 'node:crypto'
import { z } from 'zod'
import { add, compare } from './decimal.ts'
import type { Order, State } from './state.ts'
import type { Store } from './store.ts'

const customer = z.string().min(1).max(64)
const reason = z.string().min(1).max(500)
const amount = z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, 'a decimal amount such as 129.90')

/** What each act takes. */
export const actBodies = {
  cancel: z.strictObject({ customer, reason: reason.optional() }),
  refund: z.strictObject({ customer, amount, reason: reason.optional() }),
  address: z.strictObject({ customer, address: reason }),
  dispute: z.strictObject({ customer, reason, amount: amount.optional() }),
} as const

export type ActName = keyof typeof actBodies
type ActBody<Name extends ActName> = z.infer<(typeof actBodies)[Name]>

export interface ActAnswer {
  status: number
  body: Record<string, unknown>
  /** The act was done by an earlier request with this key. */
  replayed: boolean
}

const answersKept = 1_000

/** Does an act on one of the customer's orders once for its key; the same key with another request is refused. */
export function actOnOrder<Name extends ActName>(
  store: Store,
  name: Name,
  orderId: string,
  body: ActBody<Name>,
  key: string,
  now: Date,
): Promise<ActAnswer> {
  const request = createHash('sha256')
    .update(JSON.stringify([name, orderId, body]))
    .digest('hex')
  return store.update((draft) => {
    const earlier = draft.answers.find((one) => one.key === key)
    if (earlier && earlier.request !== request) {
      return { ...refusal(422, 'idempotency-conflict', 'this key was used for another request'), replayed: false }
    }
    if (earlier) return { status: earlier.status, body: earlier.body, replayed: true }
    const done = act(draft, name, orderId, body, now.toISOString().slice(0, 10))
    draft.answers.push({ key, request, ...done, at: now.toISOString() })
    draft.answers = draft.answers.slice(-answersKept)
    return { ...done, replayed: false }
  })
}

type Done = Omit<ActAnswer, 'replayed'>

function act<Name extends ActName>(
  draft: State,
  name: Name,
  orderId: string,
  body: ActBody<Name>,
  today: string,
): Done {
  const order = draft.orders.find((one) => one.id === orderId && one.customer === body.customer)
  if (!order) return refusal(404, 'order-not-found', 'this customer has no such order')
  switch (name) {
    case 'cancel':
      return cancel(order, body as ActBody<'cancel'>, today)
    case 'refund':
      return refund(draft, order, body as ActBody<'refund'>, today)
    case 'address':
      return changeAddress(order, body as ActBody<'address'>)
    case 'dispute':
      return openDispute(draft, order, body as ActBody<'dispute'>, today)
    default:
      throw new TypeError(`no act ${String(name)}`)
  }
}

function cancel(order: Order, body: ActBody<'cancel'>, today: string): Done {
  if (!['processing', 'on-hold', 'payment-failed'].includes(order.state)) return wrongState(order, 'cancelled')
  order.state = 'cancelled'
  order.cancelledOn = today
  order.cancelledBy = 'customer'
  if (body.reason) order.reason = body.reason
  return { status: 200, body: { orderId: order.id, state: order.state, cancelledOn: today } }
}

function refund(draft: State, order: Order, body: ActBody<'refund'>, today: string): Done {
  if (!['shipped', 'delivered', 'returned', 'refund-pending', 'refunded'].includes(order.state)) {
    return wrongState(order, 'refunded')
  }
  const asked = add(body.amount, '0.00')
  const given = draft.refunds
    .filter((one) => one.order === order.id && one.state !== 'declined')
    .reduce((sum, one) => add(sum, one.amount), '0.00')
  if (compare(asked, '0') <= 0 || compare(add(given, asked), order.total) > 0) {
    const limit = add(order.total, `-${given}`)
    return refusal(409, 'amount-over-limit', 'more than what can still be refunded', {
      limit,
      currency: order.currency,
    })
  }
  const id = `rf_${nextNumber(draft.refunds)}`
  const { currency, card } = order
  draft.refunds.push({
    id,
    order: order.id,
    state: 'pending',
    amount: asked,
    currency,
    card,
    requestedOn: today,
    ...(body.reason ? { reason: body.reason } : {}),
  })
  order.state = 'refund-pending'
  return { status: 200, body: { refundId: id, orderId: order.id, amount: asked, currency, state: 'pending' } }
}

function changeAddress(order: Order, body: ActBody<'address'>): Done {
  if (order.state !== 'processing' && order.state !== 'on-hold') return wrongState(order, 'sent elsewhere')
  order.address = body.address
  return { status: 200, body: { orderId: order.id, updated: true } }
}

function openDispute(draft: State, order: Order, body: ActBody<'dispute'>, today: string): Done {
  if (!['shipped', 'delivered', 'returned'].includes(order.state)) return wrongState(order, 'disputed')
  if (draft.disputes.some((one) => one.order === order.id)) {
    return refusal(409, 'already-disputed', 'a dispute about this order is open')
  }
  const amount = add(body.amount ?? order.total, '0.00')
  if (compare(amount, '0') <= 0 || compare(amount, order.total) > 0) {
    return refusal(409, 'amount-over-limit', 'more than was paid', { limit: order.total, currency: order.currency })
  }
  const id = `dp_${nextNumber(draft.disputes)}`
  draft.disputes.push({ id, order: order.id, reason: body.reason, amount, openedOn: today })
  return { status: 200, body: { disputeId: id, orderId: order.id, amount, currency: order.currency, state: 'open' } }
}

function nextNumber(things: readonly { id: string }[]): number {
  return 1 + Math.max(0, ...things.map(({ id }) => Number(id.split('_')[1])))
}

function wrongState(order: Order, participle: string): Done {
  return refusal(409, 'wrong-state', `an order that is ${order.state} cannot be ${participle}`, { state: order.state })
}

function refusal(status: number, code: string, message: string, more: Record<string, unknown> = {}): Done {
  return { status, body: { error: { code, message }, ...more } }
}
