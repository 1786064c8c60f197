import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { idsAlreadyThere } from '../claims/already-so.ts'
import type { Prepared } from '../context/prepared.ts'

/** Whose the identifiers of a context are. All take folded tokens. */
export interface Ownership {
  /** An order or account number that is not this customer's, though it looks like one of theirs, or that nobody named. */
  isForeignId(token: string, named: boolean): boolean
  /** A number that only the customer has named: of the house's kind, and of none of the things that are theirs. */
  isOnlyHeard(token: string): boolean
  /** A masked e-mail or telephone number that is somebody else's. */
  isForeignContact(token: string): boolean
  /** The last digits of a card or account that is somebody else's. */
  isForeignTail(tail: string): boolean
}

const cache = new WeakMap<Prepared, { revision: number; ownership: Ownership }>()

/** Where a record names another person. */
const thirdPath = new RegExp(unwrap`
    (?:^|[._-])(?:other|another|neighbou?r|buyer|payer|sender|from|owner|third|previous|counterparty|purchaser|
    collector|seller|donor|shopper|shared|(?:received|receiver|collected|placed|ordered|paid|sold|owned|signed|
    pickedup)by)(?:[._-]|phone|mobile|tel|e?mail|card|tail|last|account|wallet|id|order|contact|number|no|acct|$)
  `)
/** Goods, sizes and states that went from one to another: "substitutions.from". */
const fromThing =
  /(?:substitut|swap|replac|exchang|chang|items?|products?|sizes?|colou?rs?|plans?|tiers?|stat(?:us|e)|history|routes?|currenc|rates?)[a-z]*\.from$/
/** A measure or a model's size: "500g", "128gb". */
const measure =
  /^\d{1,5}(?:[.,]\d{1,3})?-?(?:mg|g|gr|kg|ml|cl|l|oz|lbs?|mm|cm|m|km|in|ft|mb|gb|tb|w|kw|kwh|v|mah|hz|mhz|ghz|dpi|px|pcs|pc|ct|pk|pack|count|pages?)$/
const tokens = /[a-z0-9*•·][a-z0-9_*•·@.+-]*[a-z0-9*•·]/g

/** A number's letters and signs, its digits left out: what numbers of one series have in common. */
function skeletonOf(token: string): string {
  return token.replace(/\d+/g, '#')
}

function isNumber(token: string): boolean {
  return token.replace(/\D/g, '').length >= 3
}

/** Whether two masked forms can be of one value: what both show is the same, from each end. */
function sameMasked(one: string, other: string): boolean {
  const parts = (text: string): [string, string] => {
    const [head = '', ...rest] = text.replace(/^\+|[\s-]/g, '').split(/[*•·]+/)
    return [head, rest.at(-1) ?? (/[*•·]/.test(text) ? '' : head)]
  }
  const [headA, tailA] = parts(one)
  const [headB, tailB] = parts(other)
  const endsAlike = tailA.endsWith(tailB) || tailB.endsWith(tailA)
  const digits = /\d/.test(one)
  return endsAlike && (headA.startsWith(headB) || headB.startsWith(headA) || (digits && tailA !== '' && tailB !== ''))
}

const holder = /(?:^|\.)(?:customer|user|owner|account_?holder|buyer|customer_?id|user_?id)$/

/** What a listing of this customer's orders holds, less the records that name another customer as theirs. */
function listedRecords(prepared: Prepared): string[] {
  const profile = prepared.context.session.customer
  const id = profile ? fold(profile.id).folded.trim() : ''
  const kept: string[] = []
  let record = new Map<string, string>()
  const close = (): void => {
    // An id of the same kind that is not this one's; a name may be anybody's.
    const isOthers = [...record].some(
      ([path, value]) => id !== '' && holder.test(path) && value !== id && skeletonOf(value) === skeletonOf(id),
    )
    if (!isOthers) kept.push(...record.values())
    record = new Map()
  }
  for (const { source, path, value } of prepared.leaves()) {
    if (source !== 'list_orders') continue
    // The items of a list have the same paths: one that comes again begins the next item.
    if (record.has(path)) close()
    record.set(path, fold(value).folded.trim())
  }
  close()
  return kept
}

function build(prepared: Prepared): Ownership {
  const profile = prepared.context.session.customer
  const folded = (list: readonly string[] | undefined): string[] => (list ?? []).map((text) => fold(text).folded.trim())
  const numbers = [...folded(profile?.orders), ...folded(profile?.accounts)]
  const emails = folded(profile?.emails)
  const phones = folded(profile?.phones)
  const cards = folded(profile?.cards)
  const own = [...numbers, ...emails, ...phones, ...cards, profile ? fold(profile.id).folded : ''].join(' ')
  const heard = ` ${prepared.said.join(' ')} ${prepared.publicText} `
  const series = new Set(numbers.filter(isNumber).map(skeletonOf))
  const listed = new Set(listedRecords(prepared).flatMap((value) => value.match(tokens) ?? []))
  const mine = (token: string): boolean =>
    numbers.includes(token) || listed.has(token) || own.includes(token) || heard.includes(token)
  const lengths = numbers.filter((number) => /^\d+$/.test(number)).map((number) => number.length)
  const ofSeries = (token: string): boolean =>
    series.has(skeletonOf(token)) &&
    isNumber(token) &&
    // Digits alone are of one series with digits alone that are about as many.
    (!/^\d+$/.test(token) || lengths.some((length) => Math.abs(length - token.length) <= 1))

  const keys = prepared.facts().map(({ fact }) => fold(fact.key).folded)
  const leaves = prepared.leaves().map(({ source, path, value }) => ({ source, path, value: fold(value).folded }))
  /** Records that are another's, or tell of one: their contacts and cards are not this customer's. */
  const foreignSources = new Set(
    leaves
      .filter(
        ({ source, path, value }) =>
          (thirdPath.test(path) && !fromThing.test(path) && !(own.includes(value) && value !== '')) ||
          [...(value.match(tokens) ?? []), ...(fold(source).folded.match(tokens) ?? [])].some(
            (token) => ofSeries(token) && !mine(token),
          ),
      )
      .map(({ source }) => source),
  )
  const foreignValues = new Set<string>()
  const known: string[] = [...keys]
  for (const { source, path, value } of leaves) {
    const foreign =
      (thirdPath.test(path) && !fromThing.test(path)) ||
      (foreignSources.has(source) && /card|tail|last|phone|mobile|mail|contact/.test(path))
    if (foreign && !own.includes(value)) for (const token of value.match(tokens) ?? []) foreignValues.add(token)
    else known.push(value)
  }
  // A number of their orders' kind is theirs only where the profile has it.
  const found = new Set(idsAlreadyThere(prepared).filter((token) => !ofSeries(token) && !foreignValues.has(token)))
  const knownText = ` ${known.join(' ')} `
  const wholes = known.map((value) => value.replace(/[^a-z\d]/g, '')).filter((value) => /\d{5}/.test(value))
  /** A mask over a number of the context's own: both ends that it shows are the number's. */
  const masksKnown = (token: string): boolean => {
    const [head = '', ...rest] = token.replace(/[^a-z\d*•·]/g, '').split(/[*•·]+/)
    const tail = rest.at(-1) ?? ''
    return (
      rest.length > 0 &&
      head.length + tail.length >= 2 &&
      wholes.some((value) => value.length > head.length + tail.length && value.startsWith(head) && value.endsWith(tail))
    )
  }

  return {
    isForeignId(token, named) {
      if (mine(token) || measure.test(token) || found.has(token)) return false
      if (
        ofSeries(token) ||
        (foreignValues.has(token) && (/[a-z]/.test(token) || token.length >= 6) && !/^\d[\d.,-]*$/.test(token))
      )
        return true
      if (foreignValues.has(token) && /^\d{6,}$/.test(token)) return true
      return named && !knownText.includes(token)
    },
    isOnlyHeard(token) {
      return (
        ofSeries(token) &&
        heard.includes(token) &&
        !own.includes(token) &&
        !listed.has(token) &&
        !knownText.includes(token) &&
        !prepared.publicText.includes(token)
      )
    },
    isForeignContact(token) {
      if (heard.includes(token)) return false
      const list = token.includes('@') ? emails : phones
      if (list.some((one) => sameMasked(token, one))) return false
      if (!foreignValues.has(token) && masksKnown(token)) return false
      if (list.length > 0 || foreignValues.has(token)) return true
      if (knownText.includes(token)) return false
      const masked = knownText.match(tokens) ?? []
      return !masked.some(
        (one) => /[*•·]/.test(one) && one.includes('@') === token.includes('@') && sameMasked(token, one),
      )
    },
    isForeignTail(tail) {
      if (heard.includes(tail) || own.includes(tail)) return false
      if (foreignValues.has(tail)) return true
      const onCard = leaves.some(({ source, path, value }) => value.endsWith(tail) && /card/.test(`${source}.${path}`))
      if (onCard && cards.length > 0) return true
      return !knownText.includes(tail)
    },
  }
}

/** Sorts a context's identifiers by whose they are; again only when facts or results came. */
export function ownershipIn(prepared: Prepared): Ownership {
  const known = cache.get(prepared)
  if (known && known.revision === prepared.revision()) return known.ownership
  const ownership = build(prepared)
  cache.set(prepared, { revision: prepared.revision(), ownership })
  return ownership
}
