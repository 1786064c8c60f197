import { tools } from '#lib/acts/tools.ts'
import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { type Assurance, holds, type ToolCall } from '../../turn.ts'
import type { Item } from '../../verdict.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { isConfirmed } from './confirmation.ts'
import { policyLimit } from './policy-limit.ts'
import { skippedStep } from './procedure.ts'
import { isTooFine, refundable } from './refundable.ts'

/** The acts that need the customer's yes. */
const confirmedActs: ReadonlySet<string> = new Set(['cancel_order', 'refund_order', 'update_address', 'open_dispute'])

function argsOf(call: ToolCall): Readonly<Record<string, unknown>> | undefined {
  if (typeof call.args === 'string') {
    try {
      const parsed: unknown = JSON.parse(call.args)
      return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
        ? (parsed as Record<string, unknown>)
        : undefined
    } catch {
      return undefined
    }
  }
  if (call.args === undefined || call.args === null) return {}
  return typeof call.args === 'object' && !Array.isArray(call.args) ? (call.args as Record<string, unknown>) : undefined
}

/** Order numbers that are this customer's by the profile, the facts or a successful reading. */
function ownOrders(prepared: Prepared): Set<string> {
  const own = new Set<string>((prepared.context.session.customer?.orders ?? []).map((id) => fold(id).folded))
  for (const { fact } of prepared.facts()) {
    for (const id of idsIn(fact.key.toLowerCase())) own.add(id)
    if (fact.key.startsWith('order:')) own.add(fold(fact.key.slice(6)).folded)
  }
  for (const record of prepared.records()) {
    if (record.status === 'ok' && /^(?:list_orders|get_order)$/.test(record.name)) {
      for (const id of idsIn(JSON.stringify(record.result ?? {}).toLowerCase())) own.add(id)
    }
  }
  return own
}

/** What stands where a value should have been put in: "{{address}}", "<order id>", "TBD". */
const placeholder = new RegExp(
  unwrap`
    ^(?:tbd|tba|todo|n/?a|none|null|undefined|unknown|xxx+|string|address|amount|order ?id|dummy|placeholder|\.{2,}|-+|\?+)$|\{\{|\}\}|^[<[{$][^<>[\]{}]*[>\]}]$|
    ^(?:the )?(?:customer's|client's|user's) |(?:待填|待定|未知|此处填写)$
  `,
)

/** Judges a proposed call: every item that forbids it, the gravest first; none where it may run. */
export function* forbiddenBy(call: ToolCall, prepared: Prepared): Generator<Item> {
  const tool = Object.hasOwn(tools, call.name) ? tools[call.name as keyof typeof tools] : undefined
  const args = argsOf(call)
  if (!tool || !args) {
    yield '6.2'
    return
  }
  if (!holds(prepared.assurance, tool.assurance as Assurance)) yield confirmedActs.has(call.name) ? '1.2' : '1.1'
  const orderId = typeof args.orderId === 'string' ? fold(args.orderId).folded : undefined
  const own = ownOrders(prepared)
  const { reason, ...rest } = args
  const parsed = tool.args.safeParse(confirmedActs.has(call.name) && call.name !== 'open_dispute' ? rest : args)
  if (!parsed.success) {
    const grave = parsed.error.issues.some((issue) => {
      const [key] = issue.path
      if (key === 'orderId' && orderId && own.has(orderId)) return false
      if (key === 'amount' && /^\d{1,9}\.\d{3}$/.test(String(args.amount))) return false
      return !(key === 'reason' && reason === undefined && call.name === 'open_dispute')
    })
    if (grave) yield '6.2'
  }
  if (orderId !== undefined && !own.has(orderId) && own.size > 0) yield '6.2'
  if (Object.values(args).some((value) => typeof value === 'string' && placeholder.test(fold(value).folded.trim())))
    yield '6.2'
  if (typeof args.amount === 'string' && isTooFine(args.amount, orderId ?? '', prepared)) yield '6.2'
  if (call.name === 'refund_order') {
    const amount = Number(args.amount)
    if (!(amount > 0)) yield '6.2'
    const { most, paid } = refundable(orderId ?? '', prepared)
    if (most !== undefined && amount > most + 1e-9) yield '6.3'
    const limit = policyLimit(paid, orderId ?? '', prepared)
    if (limit !== undefined && amount > limit + 1e-9) yield '6.3'
  }
  if (call.name === 'open_dispute' && args.amount !== undefined) {
    const { most } = refundable(orderId ?? '', prepared)
    if (most !== undefined && Number(args.amount) > most + 1e-9) yield '6.3'
  }
  if (confirmedActs.has(call.name) && !isConfirmed(call.name, args, prepared)) yield '6.4'
  if (skippedStep(call.name, args, prepared)) yield '6.5'
}
