import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { ToolCall } from '../../turn.ts'
import type { Prepared } from '../context/prepared.ts'

const paidPath = /(?:^|\.)(?:total|paid|charged|captured|ordertotal|amountpaid|grandtotal|totalpaid|totalamount)$/
/** What is left to be paid back: refunds are taken off already. */
const leftPath = new RegExp(unwrap`
  (?:^|\.)(?:refundable|refundableamount|maxrefund|maxrefundable|refundlimit|remainingrefundable|remaining|
  remainingamount|remainingtotal)$
`)
const returnedPath = /(?:^|\.)(?:refunded|refundedamount|refundedtotal|alreadyrefunded|totalrefunded|amountrefunded)$/
/** A refund of which nothing has come or will come. */
const failed = new RegExp(unwrap`
  ^(?:failed|failure|rejected|declined|denied|refused|cancell?ed|voided|void|error|expired|not[_ -]\w+|fallid[oa]|rechazad[oa]|
  denegad[oa]|cancelad[oa]|anulad[oa])$|失败|拒绝|驳回|取消|撤销|فشل|فاشل|مرفوض|رفض|ملغ
`)
const ofAnItem = /(?:^|\.)(?:items?|lines?|lineitems|products?|articles|shipments?|parcels?)\./
const wholly = /^(?:fully[_ -]?)?refunded$|^(?:已?全额)?已?退款$|^reembolsad[oa]$|^مسترد/

interface Leaf {
  path: string
  value: string
}

/** The scalars of a value, with their paths. */
function leavesOf(value: unknown, path: string, into: Leaf[], depth = 0): void {
  if (depth > 6 || into.length > 500 || value === null || value === undefined) return
  if (Array.isArray(value)) for (const item of value) leavesOf(item, path, into, depth + 1)
  else if (typeof value === 'object')
    for (const [key, item] of Object.entries(value))
      leavesOf(item, path === '' ? key.toLowerCase() : `${path}.${key.toLowerCase()}`, into, depth + 1)
  else into.push({ path, value: String(value) })
}

/** The parts of a value that name this order themselves. */
function partsAbout(value: unknown, id: string, found: object[] = [], depth = 0): object[] {
  if (depth > 6 || typeof value !== 'object' || value === null) return found
  const own = Object.values(value)
  if (own.some((item) => typeof item === 'string' && fold(item).folded === id)) found.push(value)
  else for (const item of own) partsAbout(item, id, found, depth + 1)
  return found
}

/** What facts and readings tell of one thing that has to do with the order. */
interface Account {
  /** A refund is told, and not the order. */
  refund?: string
  leaves: Leaf[]
}

function accountOf(value: unknown, refund?: string): Account {
  const leaves: Leaf[] = []
  leavesOf(value, '', leaves)
  return refund === undefined ? { leaves } : { refund, leaves }
}

function accountsOf(id: string, prepared: Prepared): Account[] {
  const accounts: Account[] = []
  for (const { fact } of prepared.facts()) {
    const key = fold(fact.key).folded
    const name = /^refund:/.test(key) ? key.slice(7) : undefined
    const about = key.split(/[:/]/).includes(id)
    const parts = about ? [fact.value] : partsAbout(fact.value, id)
    if (name !== undefined && parts.length > 0) accounts.push(accountOf(fact.value, name))
    else for (const part of parts) accounts.push(accountOf(part))
  }
  for (const { name, args, result, status } of prepared.records()) {
    if (status !== 'ok') continue
    const asked = partsAbout(args, id).length > 0
    if (name === 'refund_order') {
      const { refundId } = (typeof result === 'object' ? (result ?? {}) : {}) as Record<string, unknown>
      const told = accountOf(result)
      const leaves = told.leaves.some(({ path }) => /(?:^|\.)amount$/.test(path)) ? told.leaves : accountOf(args).leaves
      if (asked) accounts.push({ refund: typeof refundId === 'string' ? fold(refundId).folded : name, leaves })
      continue
    }
    const parts = partsAbout(result, id)
    for (const part of parts.length > 0 || !asked ? parts : [result])
      accounts.push(accountOf(part, name === 'get_refund_status' ? refundName(part) : undefined))
  }
  return accounts
}

function refundName(part: unknown): string {
  const { refundId, id } = (typeof part === 'object' ? (part ?? {}) : {}) as Record<string, unknown>
  return fold(String(refundId ?? id ?? 'refund')).folded
}

function amountOf(value: string): number | undefined {
  const amount = Number(value)
  return value.trim() !== '' && Number.isFinite(amount) ? amount : undefined
}

/**
 * What of an order may still be paid back, in its currency, and what of it has been paid and is not back yet: a policy's
 * deductions are taken off this. Undefined where no fact tells the total.
 */
export function refundable(orderId: string, prepared: Prepared): { most?: number; paid?: number } {
  let total: number | undefined
  let left: number | undefined
  /** What the order's own record says has come back, and what its refunds say, each once. */
  let returned = 0
  const refunds = new Map<string, number>()
  for (const { refund, leaves } of accountsOf(fold(orderId).folded, prepared)) {
    const state = leaves.find(({ path }) => /(?:^|\.)(?:state|status)$/.test(path))?.value.toLowerCase() ?? ''
    if (refund !== undefined) {
      const amount = leaves.find(({ path }) => /(?:^|\.)amount$/.test(path))
      if (amount && !failed.test(state))
        refunds.set(refund, Math.max(refunds.get(refund) ?? 0, amountOf(amount.value) ?? 0))
      continue
    }
    if (wholly.test(state)) return { most: 0, paid: 0 }
    for (const { path, value } of leaves) {
      const amount = amountOf(value)
      if (amount === undefined) continue
      if (ofAnItem.test(path)) continue
      if (paidPath.test(path)) total = Math.min(total ?? amount, amount)
      else if (leftPath.test(path)) left = Math.min(left ?? amount, amount)
      else if (returnedPath.test(path)) returned = Math.max(returned, amount)
    }
  }
  const given = [...refunds.values()].reduce((sum, amount) => sum + amount, 0)
  const asked = underwayFor(orderId, prepared.underway())
  const owed = total === undefined ? undefined : total - Math.max(returned, given) - asked
  const rest = left === undefined ? undefined : left - asked
  const most = rest === undefined || owed === undefined ? (rest ?? owed) : Math.min(rest, owed)
  const paid = owed ?? most
  return most === undefined || paid === undefined ? {} : { most, paid }
}

/** What calls that have been let through and have not ended pay back of the order. */
function underwayFor(orderId: string, calls: readonly ToolCall[]): number {
  return calls.reduce((sum, { name, args }) => {
    if (name !== 'refund_order' || typeof args !== 'object' || args === null) return sum
    const { orderId: other, amount } = args as Record<string, unknown>
    if (typeof other !== 'string' || fold(other).folded !== orderId) return sum
    return sum + (amountOf(String(amount)) ?? 0)
  }, 0)
}

/** Currencies without cents, and those with a thousandth part. */
const whole = /^(?:jpy|krw|vnd|clp|pyg|ugx|rwf|xaf|xof|xpf|isk|kmf|djf|gnf|bif|vuv)$/
const thousandths = /^(?:kwd|bhd|omr|jod|tnd|iqd|lyd)$/

/** Whether an amount has a part that the order's currency does not know: half a yen, a tenth of a cent. */
export function isTooFine(amount: string, orderId: string, prepared: Prepared): boolean {
  const fraction = /\.(\d+)$/.exec(amount)?.[1]?.replace(/0+$/, '') ?? ''
  if (fraction === '') return false
  const currency = accountsOf(fold(orderId).folded, prepared)
    .flatMap(({ leaves }) => leaves)
    .find(({ path }) => /(?:^|\.)currency$/.test(path))
    ?.value.toLowerCase()
  if (currency === undefined) return false
  if (whole.test(currency)) return true
  return fraction.length > (thousandths.test(currency) ? 3 : 2)
}
