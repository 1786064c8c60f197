import { z } from 'zod'

export const orderStates = [
  'processing',
  'shipped',
  'delivered',
  'cancelled',
  'returned',
  'refund-pending',
  'refunded',
  'on-hold',
  'payment-failed',
] as const

const day = z.iso.date()
const moment = z.iso.datetime()
const money = z.string().regex(/^\d+\.\d{2}$/)
const currency = z.string().regex(/^[A-Z]{3}$/)

const customer = z.strictObject({
  id: z.string(),
  name: z.string(),
  language: z.enum(['en', 'zh', 'es', 'ar']),
  email: z.string(),
  phone: z.string(),
  address: z.string(),
  /** The last four digits of each. */
  cards: z.array(z.string()),
  accounts: z.array(z.string()),
})

const order = z.strictObject({
  id: z.string(),
  customer: z.string(),
  state: z.enum(orderStates),
  items: z.array(z.string()),
  total: money,
  currency,
  placedOn: day,
  /** The last four digits. */
  card: z.string(),
  address: z.string(),
  carrier: z.string().optional(),
  shippedOn: day.optional(),
  expectedOn: day.optional(),
  deliveredOn: day.optional(),
  cancelledOn: day.optional(),
  cancelledBy: z.enum(['customer', 'seller']).optional(),
  returnedOn: day.optional(),
  reason: z.string().optional(),
  /** What the customer wrote at the checkout: words from outside. */
  note: z.string().optional(),
})

const refund = z.strictObject({
  id: z.string(),
  order: z.string(),
  state: z.enum(['pending', 'sent', 'completed', 'declined']),
  amount: money,
  currency,
  card: z.string(),
  requestedOn: day,
  sentOn: day.optional(),
  completedOn: day.optional(),
  reason: z.string().optional(),
})

const settlement = z.strictObject({
  id: z.string(),
  customer: z.string(),
  state: z.enum(['scheduled', 'paid', 'held']),
  amount: money,
  currency,
  periodFrom: day,
  periodTo: day,
  payOn: day,
  /** The last four digits. */
  account: z.string(),
})

const dispute = z.strictObject({
  id: z.string(),
  order: z.string(),
  reason: z.string(),
  amount: money,
  openedOn: day,
})

const verification = z.strictObject({
  id: z.string(),
  /** What was asked with, normalised: an order number or an e-mail address. */
  subject: z.string(),
  /** Absent where nothing is on file: it looks and ages the same, and no code opens it. */
  customer: z.string().optional(),
  code: z.string(),
  startedAt: moment,
  expiresAt: moment,
  attemptsLeft: z.int(),
  used: z.boolean(),
})

const matchTry = z.strictObject({ subject: z.string(), at: moment })

const documentCheck = z.strictObject({
  id: z.string(),
  /** The asker's own name for it, repeated in the webhook. */
  reference: z.string(),
  /** Where the result goes. */
  webhook: z.string(),
  startedAt: moment,
  expiresAt: moment,
  result: z.enum(['pending', 'approved', 'declined']),
})

const mail = z.strictObject({
  verificationId: z.string(),
  to: z.string(),
  language: z.enum(['en', 'zh', 'es', 'ar']),
  subject: z.string(),
  text: z.string(),
  code: z.string(),
  sentAt: moment,
  expiresAt: moment,
})

const recordedAnswer = z.strictObject({
  key: z.string(),
  /** SHA-256 of path and body: the same key with another request is a mistake. */
  request: z.string(),
  status: z.int(),
  body: z.record(z.string(), z.unknown()),
  at: moment,
})

/** Everything the merchant knows; its file is this, as JSON. */
export const stateSchema = z.strictObject({
  customers: z.array(customer),
  orders: z.array(order),
  refunds: z.array(refund),
  settlements: z.array(settlement),
  disputes: z.array(dispute),
  verifications: z.array(verification),
  /** Tries at an order number with its e-mail address, for an hour. */
  matchTries: z.array(matchTry).default([]),
  documentChecks: z.array(documentCheck).default([]),
  /** Newest last. */
  inbox: z.array(mail),
  answers: z.array(recordedAnswer),
})

export type State = z.infer<typeof stateSchema>
export type Customer = State['customers'][number]
export type Order = State['orders'][number]
export type Refund = State['refunds'][number]
export type Settlement = State['settlements'][number]
export type Mail = State['inbox'][number]
