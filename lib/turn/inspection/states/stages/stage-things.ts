import { idsIn } from '../../context/order-ids.ts'
import type { Leaf, Prepared } from '../../context/prepared.ts'
import type { Sentence } from '../../watches/watch.ts'
import { stateOf } from '../state-facts.ts'
import { type Kind, kindNames, kinds, kindsIn } from '../state-kinds.ts'
import type { FactState } from '../state-values.ts'
import { falseOf, fits, type Say } from './say.ts'
import type { StageTold } from './stage-reading.ts'
import { kindsNamed } from './thing-names.ts'

/** A thing whose state a fact tells. */
export interface Thing {
  kind: Kind
  now: FactState | undefined
  leaf: Leaf
  /** By what it is called: its number, the end of a card's. */
  ids: readonly string[]
}

const stateKey = /^(?:(?:order|shipment|delivery|refund|payment|payout|card|subscription)_?)?(?:state|status)$/
const idKey = /(?:^|\.)(?:id|order|order_?id|number|ref|reference|last4|last_?four)$/

/** What a leaf's path says it is of: `refund.state` of an order's record is the refund's. */
function kindOf({ source, path }: Leaf): Kind | undefined {
  const parts = path.split('.')
  const key = parts.at(-1) ?? ''
  if (!stateKey.test(key)) return undefined
  const named = [key, parts.at(-2) ?? ''].flatMap((part) => kindNames.filter((kind) => kinds[kind][1].test(part)))
  const head = source.toLowerCase().split(':')[0] ?? ''
  const kind = named[0] ?? kindNames.find((one) => kinds[one][1].test(head))
  return kind !== undefined && falseOf[kind] ? kind : undefined
}

const cache = new WeakMap<Prepared, { revision: number; things: readonly Thing[] }>()

/** The things that the facts know. */
export function thingsOf(prepared: Prepared): readonly Thing[] {
  const revision = prepared.revision()
  const known = cache.get(prepared)
  if (known?.revision === revision) return known.things
  const leaves = prepared.leaves()
  const things = leaves.flatMap((leaf): Thing[] => {
    const kind = leaf.path.startsWith('args') ? undefined : kindOf(leaf)
    if (kind === undefined) return []
    const source = leaf.source.toLowerCase()
    const ids = [
      ...idsIn(source),
      ...(/:(\d{3,8})$/.exec(source)?.slice(1) ?? []),
      ...leaves
        .filter((other) => other.source === leaf.source && idKey.test(other.path) && /\d{3}/.test(other.value))
        .map(({ value }) => value.toLowerCase()),
    ]
    return [{ kind, now: stateOf({ ...leaf, source: kind }), leaf, ids: [...new Set(ids)] }]
  })
  cache.set(prepared, { revision, things })
  return things
}

/** Whether a text calls a thing by its number, whole or by its digits alone. */
function isCalled({ ids }: Thing, text: string): boolean {
  return ids.some((id) => {
    if (text.includes(id)) return true
    const digits = /\d{4,}$/.exec(id)?.[0]
    return digits !== undefined && new RegExp(`(?<![\\d.,])${digits}(?![\\d]|[.,]\\d)`).test(text)
  })
}

/** What people speak of that stands in none of these stages. */
const foreign: ReadonlySet<Kind> = new Set(['return', 'dispute', 'verification', 'booking'])
const onlyForeign = (text: string, named: readonly Kind[]): boolean =>
  named.length === 0 && kindsIn(text).some((kind) => foreign.has(kind))

const ofWay: ReadonlySet<Say> = new Set([
  'sent',
  'onway',
  'arrived',
  'due',
  'prepared',
  'back',
  'lost',
  'ended',
  'running',
  'fair',
])

/** Of what one number names, what a stage is said of first: the order, or the money of it. */
function foremost(things: readonly Thing[], say: Say): readonly Thing[] {
  const orders = things.filter(({ kind }) => kind === 'order')
  return ofWay.has(say) && orders.length > 0 ? orders : things
}

function called(text: string, things: readonly Thing[]): readonly Thing[] {
  const last = idsIn(text).at(-1)
  const found = last === undefined ? [] : things.filter((thing) => isCalled(thing, last))
  return found.length > 0 ? found : things.filter((thing) => isCalled(thing, text))
}

/** The things that a text names; none where it names others, undefined where it names nothing. */
function namedIn(text: string, say: Say, all: readonly Thing[]): readonly Thing[] | undefined {
  const named = kindsNamed(text)
  if (onlyForeign(text, named)) return []
  const byId = called(text, all)
  if (byId.length === 0 && idsIn(text).length > 0) return []
  if (byId.length === 0 && named.length === 0) return undefined
  const among = (byId.length > 0 ? byId : all).filter(({ kind }) => fits(kind, say))
  const ofKind = among.filter(({ kind }) => named.includes(kind))
  if (ofKind.length > 0) return ofKind
  if (byId.length === 0) return []
  return named.length === 0 || say === 'refunded' || named.includes('order') === ofWay.has(say)
    ? foremost(among, say)
    : []
}

/** The things that a clause tells of: those it names, else those that what stands before it, or the question, names. */
export function meantBy(told: StageTold, { text, previous }: Sentence, prepared: Prepared): readonly Thing[] {
  const all = thingsOf(prepared)
  const { head, tail, say, from } = told
  if (!all.some(({ kind }) => fits(kind, say))) return []
  const before = text
    .slice(0, from)
    .split(/(?<!\d)[,;:.!?]|[,;:.!?](?!\d)/)
    .reverse()
  const own = namedIn(head, say, all)
  if (own !== undefined) {
    if (called(head, all).length > 0) return own
    for (const one of [tail, ...before, previous, prepared.question]) {
      const byId = called(one, own)
      if (byId.length > 0) return byId
      if (idsIn(one).length > 0) break
    }
    return own
  }
  if (!told.elliptic) return []
  for (const one of [tail, ...before, previous, prepared.question]) {
    const found = namedIn(one, say, all)
    if (found !== undefined && (found.length > 0 || one !== previous)) return found
  }
  return new Set(all.map(({ leaf }) => leaf.source)).size === 1 && plain.has(say)
    ? all.filter(({ kind }) => fits(kind, say))
    : []
}

const plain: ReadonlySet<Say> = new Set(['sent', 'onway', 'arrived', 'ended', 'refunded', 'barred', 'frozen', 'rests'])
