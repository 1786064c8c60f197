import type { Kind } from '../state-kinds.ts'
import type { FactState } from '../state-values.ts'

/** What an everyday sentence says of the stage that a thing is at, whatever words it takes. */
export type Say =
  | 'sent'
  | 'onway'
  | 'arrived'
  | 'due'
  | 'prepared'
  | 'working'
  | 'waits'
  | 'back'
  | 'lost'
  | 'ended'
  | 'expired'
  | 'running'
  | 'fair'
  | 'rests'
  | 'hold'
  | 'frozen'
  | 'barred'
  | 'refunded'
  | 'paid'
  | 'refused'

/** What is false of a thing in a state: said, and said not to be so. */
interface False {
  told: readonly Say[]
  denied?: readonly Say[]
}
type Table = Readonly<Partial<Record<FactState, False>>>

const gone: readonly Say[] = ['sent', 'onway', 'arrived', 'back', 'lost', 'ended']
const underway: readonly Say[] = ['working', 'waits']
const stopped: readonly Say[] = ['rests', 'hold', 'frozen', 'barred']

const orders: Table = {
  processing: { told: gone },
  unpaid: { told: gone },
  waiting: { told: ['onway', 'back', 'lost', 'ended', 'prepared'] },
  shipped: { told: ['prepared', 'working', 'arrived', 'back', 'ended'], denied: ['sent'] },
  transit: { told: ['prepared', 'working', 'arrived', 'back', 'ended'], denied: ['sent'] },
  delivered: { told: ['prepared', ...underway, 'onway', 'due', 'ended', 'lost'], denied: ['sent', 'arrived'] },
  cancelled: { told: ['prepared', 'sent', 'onway', 'arrived', 'due', 'running', 'fair'], denied: ['ended'] },
  returned: { told: ['prepared', ...underway, 'onway', 'due'], denied: ['back'] },
  lost: { told: ['arrived', 'onway', 'prepared'], denied: ['lost'] },
}

const unpaid: False = { told: ['paid', 'refunded', 'refused', 'arrived', 'ended'] }
const paid: False = { told: [...underway, 'hold', 'refused'], denied: ['paid', 'refunded', 'sent', 'arrived'] }
const failed: False = {
  told: ['paid', 'refunded', 'sent', 'arrived', 'onway', 'hold', ...underway],
  denied: ['refused', 'back'],
}
const payments: Table = {
  pending: unpaid,
  processing: unpaid,
  refunded: paid,
  paid,
  failed,
  bounced: { ...failed, told: failed.told.filter((say) => say !== 'sent' && say !== 'refunded') },
}
const refunds: Table = { ...payments, failed: { ...failed, denied: ['refused'] } }

const plans: Table = {
  active: { told: [...stopped, 'ended', 'expired'], denied: ['running'] },
  paused: { told: ['running', 'fair', 'ended', 'expired'], denied: ['rests', 'hold', 'frozen'] },
  cancelled: { told: ['running', 'fair', 'rests'], denied: ['ended'] },
  expired: { told: ['running', 'fair', 'rests'], denied: ['expired'] },
  locked: { told: ['running', 'fair'] },
}
const cards: Table = {
  active: { told: [...stopped, 'ended', 'expired'], denied: ['running'] },
  locked: { told: ['running', 'fair'], denied: ['barred', 'frozen'] },
  pending: { told: ['running', 'fair'] },
  expired: { told: ['running', 'fair'], denied: ['expired'] },
}

/** By kind of thing: which stages each state of a fact makes false. */
export const falseOf: Readonly<Partial<Record<Kind, Table>>> = {
  order: orders,
  refund: refunds,
  settlement: payments,
  payment: payments,
  subscription: plans,
  card: cards,
}

const sayable = Object.fromEntries(
  Object.entries(falseOf).map(([kind, table]) => [
    kind,
    new Set(Object.values(table).flatMap(({ told, denied = [] }) => [...told, ...denied])),
  ]),
) as Readonly<Partial<Record<Kind, ReadonlySet<Say>>>>

/** Whether a stage is one that a thing of this kind can be at. */
export const fits = (kind: Kind, say: Say): boolean => sayable[kind]?.has(say) === true

/** Whether a stage, said or denied, is false of a thing of a kind whose fact has this state. */
export function isFalse(kind: Kind, now: FactState, say: Say, denied: boolean): boolean {
  const known = falseOf[kind]?.[now]
  return ((denied ? known?.denied : known?.told) ?? []).includes(say)
}
