import type { Prepared } from '../context/prepared.ts'
import { sayableIn } from './own-data.ts'
import { holdsMail, rawValuesIn } from './raw-values.ts'
import { createSpokenAddress, type SpokenAddress } from './spoken-address.ts'

/**
 * Follows words that may spell an e-mail address of the context's ("maria dot lopez at example dot com"); nothing is followed, or held,
 * while the context holds none. `found` gets where each stands.
 */
export function createSpelledMail(prepared: Prepared, found: (from: number, to: number) => void): SpokenAddress {
  let watching = holdsMail(prepared)
  const spoken = createSpokenAddress((address, from, to) => {
    if (!address.includes('@')) return
    const heard = [prepared.publicText, ...prepared.said].some((said) => said.includes(address))
    if (heard || sayableIn(prepared).has('email', address)) return
    if (rawValuesIn(address, prepared).length > 0) found(from, to)
  })
  return {
    feed(unit, at) {
      // Facts may come between two words.
      if (unit === 0x20) watching = holdsMail(prepared)
      if (watching) spoken.feed(unit, at)
    },
    end: (to) => spoken.end(to),
    hold: () => (watching ? spoken.hold() : Number.POSITIVE_INFINITY),
  }
}
