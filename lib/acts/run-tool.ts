import { CodedError } from '#lib/errors/problem.ts'
import { type Fact, holds, type Session, type ToolCall, type ToolRecord } from '../turn/turn.ts'
import type { MerchantClient } from './merchant-client.ts'
import { stepUpFor } from './step-up-for.ts'
import { type ToolName, tools } from './tools.ts'
import { withValues } from './with-values.ts'

/** How a cleared call ended: its record, and the facts that it brought. */
export interface ToolOutcome {
  record: ToolRecord
  facts: readonly Fact[]
}

type Runner = (
  args: never,
  customerId: string,
  merchant: MerchantClient,
  signal: AbortSignal,
) => Promise<readonly Fact[]>

const readers: Partial<Record<ToolName, Runner>> = {
  get_exchange_rate: ({ pair }: { pair: string }, _customer, merchant, signal) => merchant.rates([pair], signal),
  list_orders: (_args, customer, merchant, signal) => merchant.orders(customer, signal),
  get_order: async ({ orderId }: { orderId: string }, customer, merchant, signal) =>
    present(await merchant.order(orderId, customer, signal)),
  get_refund_status: ({ orderId }: { orderId: string }, customer, merchant, signal) =>
    merchant.refunds(orderId, customer, signal),
  get_settlement: async (_args, customer, merchant, signal) => present(await merchant.settlement(customer, signal)),
}

const present = (fact: Fact | undefined): Fact[] => (fact ? [fact] : [])

/** The tools that are offered to a session: what it may not call it does not get to see. */
export function offeredTools(session: Session): Partial<typeof tools> {
  return Object.fromEntries(
    Object.entries(tools).filter(
      ([name, { assurance }]) =>
        readers[name as ToolName] !== undefined &&
        holds(session.assurance, assurance) &&
        (assurance === 'none' || session.customerId),
    ),
  )
}

/**
 * Runs a call that inspection has cleared. The level is checked again here, at `now`, and the customer comes from the
 * session, never from the arguments. An argument that is a token is its value (`valueFor`) inside the call and nowhere else:
 * the record keeps the token. A call that fails is a record with status `error`; only the signal throws.
 */
export async function runTool(
  call: ToolCall,
  session: Session,
  merchant: MerchantClient,
  now: Date,
  signal: AbortSignal,
  valueFor: (token: string) => string | undefined = () => undefined,
): Promise<ToolOutcome> {
  const record = (status: 'ok' | 'error', result: unknown): ToolRecord => ({
    name: call.name,
    args: call.args,
    status,
    result,
  })
  const needed = stepUpFor(call, session, now)
  if (needed) return { record: record('error', { error: 'step-up-required', needs: needed.needs }), facts: [] }
  const declaration = Object.hasOwn(tools, call.name) ? offeredTools(session)[call.name as ToolName] : undefined
  const run = readers[call.name as ToolName]
  const args = declaration?.args.safeParse(withValues(call.args, valueFor))
  if (!declaration || !run || !args?.success) return { record: record('error', { error: 'not-available' }), facts: [] }
  try {
    const facts = await run(args.data as never, session.customerId ?? '', merchant, signal)
    return facts.length > 0
      ? { record: record('ok', facts), facts }
      : { record: record('error', { error: 'nothing-found' }), facts: [] }
  } catch (error) {
    signal.throwIfAborted()
    const reason = error instanceof CodedError ? error.code : 'internal-error'
    return { record: record('error', { error: reason }), facts: [] }
  }
}

/** The model reads that its call was refused, and may go on without it. */
export function refusedCall({ name, args }: ToolCall): ToolOutcome {
  return { record: { name, args, status: 'error', result: { error: 'refused' } }, facts: [] }
}
