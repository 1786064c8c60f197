import { idsIn } from '../context/order-ids.ts'
import type { Leaf, Prepared } from '../context/prepared.ts'
import type { State } from './state-verbs.ts'

/** A date among the facts that shows that something has happened, whatever the state is now. */
export const dated: Readonly<Partial<Record<State, RegExp>>> = {
  shipped: /ship|dispatch|sent/,
  delivered: /deliver|signed|received/,
  refunded: /refund|paid|settled/,
  cancelled: /cancel/,
  returned: /return/,
  active: /approved|verified|activated/,
}

const headOf = (source: string) => source.split(':')[0]

/** Whether such a date stands in the facts that a claim is about, or in those of other kinds of things: not in another order's. */
export function isDated(shown: RegExp, about: readonly Leaf[], prepared: Prepared): boolean {
  const sources = new Set(about.map(({ source }) => source))
  const heads = new Set(about.map(({ source }) => headOf(source)))
  return prepared
    .leaves()
    .some(
      ({ source, path, value }) =>
        (sources.has(source) || !heads.has(headOf(source))) &&
        shown.test(path) &&
        /(?:on|at|date|time)$/.test(path) &&
        /\d/.test(value),
    )
}

/** Whether two claims of a sentence are of one thing, where it names several by their numbers. */
export function areOfOne(text: string, one: number, other: number): boolean {
  if (new Set(idsIn(text)).size < 2) return true
  const nearest = (at: number) => idsIn(text.slice(0, at)).at(-1) ?? idsIn(text.slice(at))[0]
  return nearest(one) === nearest(other)
}
