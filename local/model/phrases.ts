/** An exchange rate as it is said; `at` is the time of the figure, `08:30 UTC`. */
interface SaidRate {
  base: string
  quote: string
  rate: string
  at: string
  source: string
}

/** An order's state as its fact gives it; days are `2026-11-20`. */
interface SaidOrder {
  id: string
  state: string
  total?: string | undefined
  currency?: string | undefined
  placedOn?: string | undefined
  shippedOn?: string | undefined
  expectedOn?: string | undefined
  deliveredOn?: string | undefined
  cancelledOn?: string | undefined
  returnedOn?: string | undefined
  cancelledBy?: string | undefined
  carrier?: string | undefined
  /** In words of the answer's language. */
  reason?: string | undefined
  at: string
}

interface SaidRefund {
  order: string
  state: string
  amount: string
  currency: string
  card?: string | undefined
  requestedOn?: string | undefined
  sentOn?: string | undefined
  completedOn?: string | undefined
  reason?: string | undefined
  at: string
}

interface SaidSettlement {
  state: string
  amount: string
  currency: string
  periodFrom: string
  periodTo: string
  payOn: string
  account?: string | undefined
  at: string
}

/** A side effect that the customer is asked to confirm, in its exact details. */
export interface SaidAct {
  kind: 'cancel_order' | 'refund_order' | 'update_address' | 'open_dispute'
  order: string
  /** With its currency. */
  amount?: string | undefined
  address?: string | undefined
  reason?: string | undefined
}

/** Everything that the rehearsal model says in one language. */
export interface Phrases {
  greeting: string
  sorry: string
  urgent: string
  thanks: string
  farewell: string
  fallback: string
  person: string
  personAsked: string
  assistant: string
  instructions: string
  forecast: string
  verify: string
  verifyMore: string
  whichOrder: string
  noOrders: string
  noSettlement: string
  cannotAct: string
  notDone: string
  leftAsItIs: string
  whatReason: string
  whatAddress: string
  trouble: string
  /** Words for the codes that facts carry. */
  states: Readonly<Record<string, string>>
  reasons: Readonly<Record<string, string>>
  sources: Readonly<Record<string, string>>
  rate(rate: SaidRate): string
  converted(rate: SaidRate, amount: string, result: string): string
  noRate(pair: string): string
  /** The figure that is held has run out. */
  oldRate(pair: string, at: string): string
  noOrder(id: string): string
  order(order: SaidOrder): string
  orders(lines: readonly string[]): string
  noRefund(order: string): string
  refund(refund: SaidRefund): string
  settlement(settlement: SaidSettlement): string
  confirm(act: SaidAct): string
  done(act: SaidAct): string
}
