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

const paidPath = /(?:^|\.)(?:total|paid|charged|captured|ordertotal|amountpaid|grandtotal)$/
/** What is left to be paid back: refunds are taken off already. */
const leftPath = new RegExp(unwrap`
  (?:^|\.)(?:refundable|refundableamount|maxrefund|maxrefundable|refundlimit|remainingrefundable|remaining|
  remainingamount|remainingtotal)$
`)

/**
 * What of an order may still be paid back, in its currency, and what of it has been paid and is not back yet: a policy's
 * deductions are taken off this. Undefined where no fact tells the total.
 */
function refundable(orderId: string, prepared: Prepared): { most?: number; paid?: number } {
  let total: number | undefined
  let left: number | undefined
  let returned = 0
  const id = orderId.toLowerCase()
  const bySource = new Map<string, { path: string; value: string }[]>()
  for (const leaf of prepared.leaves()) bySource.set(leaf.source, [...(bySource.get(leaf.source) ?? []), leaf])
  for (const [source, leaves] of bySource) {
    const about = source.toLowerCase().includes(id) || leaves.some((leaf) => leaf.value.toLowerCase() === id)
    if (!about) continue
    if (leaves.some(({ path, value }) => /(?:^|\.)state$/.test(path) && /^(?:fully[_ -])?refunded$/.test(value)))
      return { most: 0, paid: 0 }
    for (const { path, value } of leaves) {
      const amount = Number(value)
      if (!Number.isFinite(amount) || value.trim() === '') continue
      if (paidPath.test(path)) total = Math.min(total ?? amount, amount)
      else if (leftPath.test(path)) left = Math.min(left ?? amount, amount)
      else if (
        /(?:^|\.)(?:refunded|refundedamount|refundedtotal|alreadyrefunded|totalrefunded|amountrefunded)$/.test(path)
      )
        returned += amount
      else if (
        /(?:^|\.)amount$/.test(path) &&
        (/^refund:/.test(source) || (source === 'refund_order' && path.startsWith('result')))
      )
        returned += amount
    }
  }
  const owed = total === undefined ? undefined : total - returned
  const most = left === undefined || owed === undefined ? (left ?? owed) : Math.min(left, owed)
  const paid = owed ?? most
  return most === undefined || paid === undefined ? {} : { most, paid }
}

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
  if (!confirmedActs.has(call.name)) return
  if (!isConfirmed(call.name, args, prepared)) yield '6.4'
  if (skippedStep(call.name, args, prepared)) yield '6.5'
}
