import { z } from 'zod'
import type { Assurance } from '../turn/turn.ts'

/** A tool of the merchant: who may have it called, whether it changes anything, and what it takes. */
export interface ToolDeclaration {
  description: string
  assurance: Assurance
  sideEffect: boolean
  args: z.ZodType
}

const orderId = z.string().regex(/^[A-Z]{2}-\d{5}$/, 'an order number such as SP-10023')
const amount = z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, 'a decimal amount such as 129.90')
const pair = z.string().regex(/^[A-Z]{3}\/[A-Z]{3}$/, 'a currency pair such as USD/CNY')

/** Every tool, with its level declared beside it. */
export const tools = {
  list_orders: {
    description: "Lists the customer's own orders.",
    assurance: 'basic',
    sideEffect: false,
    args: z.strictObject({}),
  },
  get_order: {
    description: "Reads the state of one of the customer's own orders.",
    assurance: 'basic',
    sideEffect: false,
    args: z.strictObject({ orderId }),
  },
  get_refund_status: {
    description: 'Reads the refund of one of the customer’s own orders.',
    assurance: 'basic',
    sideEffect: false,
    args: z.strictObject({ orderId }),
  },
  get_settlement: {
    description: "Reads the customer's latest settlement.",
    assurance: 'basic',
    sideEffect: false,
    args: z.strictObject({}),
  },
  get_exchange_rate: {
    description: 'Reads the current exchange rate of a currency pair.',
    assurance: 'none',
    sideEffect: false,
    args: z.strictObject({ pair }),
  },
  cancel_order: {
    description: 'Cancels an order that has not shipped.',
    assurance: 'verified',
    sideEffect: true,
    args: z.strictObject({ orderId, reason: z.string().max(500).optional() }),
  },
  refund_order: {
    description: 'Refunds an order, wholly or in part.',
    assurance: 'verified',
    sideEffect: true,
    args: z.strictObject({ orderId, amount, reason: z.string().max(500).optional() }),
  },
  update_address: {
    description: 'Changes the delivery address of an order that has not shipped.',
    assurance: 'verified',
    sideEffect: true,
    args: z.strictObject({ orderId, address: z.string().min(1).max(500) }),
  },
  open_dispute: {
    description: 'Opens a dispute about a payment.',
    assurance: 'verified',
    sideEffect: true,
    args: z.strictObject({ orderId, reason: z.string().min(1).max(500), amount: amount.optional() }),
  },
  request_callback: {
    description: 'Asks for a telephone call by a person.',
    assurance: 'none',
    sideEffect: true,
    args: z.looseObject({ reason: z.string().max(500).optional() }),
  },
  start_verification: {
    description: 'Shows the customer the verification card.',
    assurance: 'none',
    sideEffect: false,
    args: z.looseObject({}),
  },
  handoff_to_human: {
    description: 'Hands the conversation to a person.',
    assurance: 'none',
    sideEffect: false,
    args: z.looseObject({ reason: z.string().max(500).optional() }),
  },
} as const satisfies Record<string, ToolDeclaration>

/** The name of a declared tool. */
export type ToolName = keyof typeof tools
