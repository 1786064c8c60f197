import { decodedView } from './decode-view.ts'
import { findAddresses } from './find-addresses.ts'
import { findByContext } from './find-by-context.ts'
import { findCodes } from './find-codes.ts'
import { findEmails } from './find-emails.ts'
import { encodedWords } from './find-encoded.ts'
import { findIbans } from './find-ibans.ts'
import { findKnown, type KnownValue } from './find-known.ts'
import { findMachineReadable } from './find-machine-readable.ts'
import { findNetworkAddresses } from './find-network.ts'
import { findDisguisedCards, findNumbers } from './find-numbers.ts'
import { findNames } from './find-people.ts'
import { findSecrets } from './find-secrets.ts'
import type { Candidate, PersonalDataSpan, PersonalDataType } from './personal-data-type.ts'
import { settle } from './settle.ts'
import { type View, viewOf } from './view.ts'
import { withoutMasks } from './without-masks.ts'

/** How a text is read. */
export interface FindOptions {
  /** The session's region (ISO 3166), for local telephone and identity forms. */
  region?: string
  /** The types wanted; default: all. */
  types?: readonly PersonalDataType[]
  /** What the merchant's profile of this customer holds: found in any spelling. */
  known?: readonly KnownValue[]
}

/** Encodings inside encodings that are looked into. */
const deepest = 2

/** Finds personal data in a text of any script; spans do not overlap and stand in order. */
export function findPersonalData(text: string, options: FindOptions = {}): PersonalDataSpan[] {
  const spans = settle(spansIn(text, options, 0), text)
  const { types } = options
  return types ? spans.filter((span) => types.includes(span.type)) : spans
}

/** Every candidate, in offsets of `text`. */
function spansIn(text: string, options: FindOptions, depth: number): Candidate[] {
  const found = candidatesIn(viewOf(text), options)
  const decoded = decodedView(text)
  if (decoded) found.push(...candidatesIn(decoded, options).map((one) => ({ ...one, rank: one.rank - 0.5 })))
  if (depth < deepest) {
    for (const word of encodedWords(text)) {
      const [inner] = spansIn(word.decoded, options, depth + 1).sort((a, b) => a.rank - b.rank)
      if (inner && inner.rank < 26) found.push({ ...inner, start: word.start, end: word.end, rank: inner.rank - 0.5 })
    }
  }
  return found
}

function candidatesIn(view: View, options: FindOptions): Candidate[] {
  const text = withoutMasks(view.text)
  const found: Candidate[] = []
  if (/\d/.test(text)) {
    found.push(...findNumbers(text, options.region), ...findDisguisedCards(text), ...findIbans(text))
    found.push(...findCodes(text), ...findNetworkAddresses(text), ...findAddresses(text))
  } else if (text.includes(':')) found.push(...findNetworkAddresses(text))
  found.push(...findEmails(text), ...findSecrets({ ...view, text }), ...findMachineReadable(text))
  found.push(...findByContext(text), ...findNames({ ...view, text }))
  if (options.known) found.push(...findKnown(text, options.known, (value) => viewOf(value).text))
  return found.map((one) => ({ ...one, start: view.startOf(one.start), end: view.endOf(one.end) }))
}
