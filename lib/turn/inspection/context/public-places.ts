import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { ofHouse } from '../watches/own-data.ts'
import type { Prepared } from './prepared.ts'

/** Records of a place that anybody may go to, or send to. */
const placeRecord =
  /^(?:hotel|pick_?up|point|locker|venue|warehouse|depot|restaurant|kiosk|atm|clinic|airport|station)(?::|$)/
const placePath = new RegExp(unwrap`
  (?:^|\.)(?:hotel|pick_?up|collection|locker|branch|store|shop|restaurant|venue|returns?|depot|office|station|warehouse|point|
  airport|kiosk|atm|clinic)[a-z_.]*(?:address|street|location|direccion)$
`)
const cache = new WeakMap<Prepared, { revision: number; addresses: readonly string[] }>()

/** Whether a value of a record is where a hotel, a counter or a branch stands, and not where somebody lives. */
export function isPublicPlace(source: string, path: string): boolean {
  return (
    (ofHouse.test(source) || placeRecord.test(source) || placePath.test(path)) && !/customer|home|billing/.test(path)
  )
}

/** The addresses that may be told whoever asks: of public places in the records, and those that a call of this conversation has just been given. Folded. */
export function placeAddresses(prepared: Prepared): readonly string[] {
  const known = cache.get(prepared)
  if (known && known.revision === prepared.revision()) return known.addresses
  const addresses = prepared
    .leaves()
    .filter(({ source, path }) => /address|street|location|direccion/.test(path) && isPublicPlace(source, path))
    .map(({ value }) => fold(value).folded)
    .concat(prepared.records().flatMap(({ status, args }) => (status === 'ok' ? addressesOf(args) : [])))
  cache.set(prepared, { revision: prepared.revision(), addresses })
  return addresses
}

/** Where a call of this conversation has just sent something: its own answer may say so. */
function addressesOf(args: unknown): string[] {
  if (typeof args !== 'object' || args === null) return []
  return Object.entries(args).flatMap(([name, value]) =>
    /address|direccion|street/i.test(name) && typeof value === 'string' ? [fold(value).folded] : [],
  )
}
