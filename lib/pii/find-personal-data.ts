import { collapsedView } from './collapsed-view.ts'
import { decodedView } from './decode-view.ts'
import { findAddresses } from './find-addresses.ts'
import { findByContext } from './find-by-context.ts'
import { findCodes } from './find-codes.ts'
import { findEmails } from './find-emails.ts'
import { type EncodedWord, encodedWords } from './find-encoded.ts'
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

/** How much a value that was hidden outranks what its disguise looks like. */
const hidden = 20
const percentRun = /(?:%[\da-f]{2}){2,}/gi

/** Every candidate, in offsets of `text`. */
function spansIn(text: string, options: FindOptions, depth: number): Candidate[] {
  let found = candidatesIn(viewOf(text), options)
  const decoded = decodedView(text)
  if (decoded) {
    // Escapes are no digits: what was read in them as written does not count.
    const escapes = [...text.matchAll(percentRun)].map(({ index, 0: run }) => [index, index + run.length] as const)
    found = found.filter(({ start, end }) => escapes.every(([first, last]) => end <= first || last <= start))
    found.push(...candidatesIn(decoded, options).map((one) => ({ ...one, rank: one.rank - hidden })))
  }
  for (const trim of ['none', 'first', 'last'] as const) {
    const collapsed = collapsedView(text, trim)
    if (!collapsed) break
    const inside = candidatesIn(collapsed, options).filter(({ start, end }) => collapsed.covers(start, end))
    found.push(...inside.map((one) => ({ ...one, rank: one.rank - hidden })))
    if (inside.length > 0) break
  }
  if (depth < deepest) for (const word of encodedWords(text)) found.push(...valueOfWord(text, word, options, depth))
  return found
}

/** The strongest value that an encoded word holds, read with the words beside it. */
function valueOfWord(text: string, word: EncodedWord, options: FindOptions, depth: number): Candidate[] {
  const before = `${text.slice(Math.max(0, word.start - 40), word.start)} `
  const end = before.length + word.decoded.length
  const whole = `${before}${word.decoded} ${text.slice(word.end, word.end + 36)}`
  const [inner] = spansIn(whole, options, depth + 1)
    .filter((one) => one.start >= before.length && one.end <= end && one.rank < 26)
    .sort((a, b) => a.rank - b.rank)
  return inner ? [{ ...inner, start: word.start, end: word.end, rank: inner.rank - hidden }] : []
}

function candidatesIn(view: View, options: FindOptions): Candidate[] {
  const text = withoutMasks(view.text)
  const found: Candidate[] = []
  if (/\d/.test(text)) {
    const surer = [...findIbans(text), ...findNetworkAddresses(text)]
    const rest = without(text, surer)
    found.push(...surer, ...findNumbers(rest, options.region), ...findDisguisedCards(rest))
    found.push(...findCodes(rest), ...findAddresses(text))
  } else if (text.includes(':')) found.push(...findNetworkAddresses(text))
  found.push(...findEmails(text), ...findSecrets({ ...view, text }), ...findMachineReadable(text))
  found.push(...findByContext(text), ...findNames({ ...view, text }))
  if (options.known) found.push(...findKnown(text, options.known, (value) => viewOf(value).text))
  return found.map((one) => ({ ...one, start: view.startOf(one.start), end: view.endOf(one.end) }))
}

/** The text with the digits of surer finds hidden, so that the costlier judges do not look at them. */
function without(text: string, found: readonly Candidate[]): string {
  let rest = text
  for (const { start, end } of found)
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/\d/g, 'x') + rest.slice(end)
  return rest
}
