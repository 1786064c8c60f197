import { findPersonalData } from '#lib/pii/find-personal-data.ts'
import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'

/** Values that may be said although they look like personal data: the merchant's published contacts, the customer's order numbers. */
export interface Sayable {
  has(type: string, value: string): boolean
}

/** An address that only shows how one is written. */
const sampleMail = new RegExp(unwrap`
    ^(?:you|your[._]?(?:name|e?mail)|name|first[._]?name|someone|somebody|user(?:name)?|customer|e?mail|me|test|abc|nombre|
    usuario|tu[._]?(?:nombre|correo)|su[._]?(?:nombre|correo)|correo|ejemplo|john[._]?doe|jane[._]?doe|xxx+|zhangsan)@(?:example|
    domain|your-?domain|dominio|ejemplo|mail|email|correo|company|empresa|provider)\.[a-z]{2,4}(?:\.[a-z]{2})?$
  `)

/** Whether an e-mail is a sample, and nobody's that the context knows. */
export function isSampleMail(address: string, prepared: Prepared): boolean {
  return sampleMail.test(address) && !prepared.leaves().some(({ value }) => value.toLowerCase() === address)
}

/** Whether a public text holds these very signs, parted anyhow. */
export function isPublished(text: string, prepared: Prepared): boolean {
  const compact = text.replace(/[^\p{L}\p{N}]/gu, '')
  return compact.length >= 8 && /\d{5}/.test(compact) && publishedIn(prepared).includes(compact)
}

const published = new WeakMap<Prepared, string>()

function publishedIn(prepared: Prepared): string {
  let text = published.get(prepared)
  if (text === undefined) {
    text = prepared.publicText.replace(/[^\p{L}\p{N}]/gu, '')
    published.set(prepared, text)
  }
  return text
}

/** What a record numbers of its own: an order, a parcel, a bank's reference. */
const numbered = new RegExp(unwrap`
    (?:order|tracking|reference|ticket|waybill|consignment|rastreo|guia)[a-z]*$|(?:^|\.)(?:arn|awb|hawb|mawb|po|purchase|iccid|sscc|upc|asin|sku|model|auth|approval|docket|manifest|rrn|utr|stan|mrn|mtcn|mid|pnr|vin|imei|ean|gtin|isbn|serial|meter|terminal|merchant|confirmation|booking|reservation|locator|pick_?up|collection|locker|voucher|policy|contract|remittance|giro|trace|invoice|batch|case|claim|
    rma|label|barcode|parcel|shipment|transfer|transaction|payment|receipt|ref|bankref)(?:no|number|id|code|ref)?$
  `)
const personal = new RegExp(unwrap`
  phone|mobile|tel(?:\.|$)|contact|card|account|iban|national|passport|identity|document|taxid|secret|password|pin(?:\.|
  $)
`)

/** Records of what the house itself publishes: its hotline, its imprint, a branch. */
export const ofHouse = new RegExp(unwrap`
    ^(?:policy|support|company|imprint|hotline|branch|office|store|shop)(?::|$)|^contact:(?:support|shop|sales|help|
    house|public|service|press|billing)
  `)

/** Whether a word stands in a text by itself. */
function isWordOf(word: string, text: string): boolean {
  const at = text.indexOf(word)
  return at !== -1 && !/[a-z\d]/.test(`${text[at - 1] ?? ''}${text[at + word.length] ?? ''}`)
}

const cache = new WeakMap<Prepared, { revision: number; sayable: Sayable }>()

/** Collects the sayable values of a context; computed again only when facts or results came. */
export function sayableIn(prepared: Prepared): Sayable {
  const known = cache.get(prepared)
  if (known && known.revision === prepared.revision()) return known.sayable
  const published = new Set(findPersonalData(prepared.publicText).map((span) => span.value))
  const houses = prepared.leaves().filter(({ source }) => ofHouse.test(source))
  const compact = (text: string) => fold(text).folded.replace(/[^\p{L}\p{N}]/gu, '')
  const ofTheHouse = new Set(houses.map(({ value }) => compact(value)).filter((value) => value.length >= 5))
  const numbers = new Set<string>()
  const add = (text: string) => {
    for (const match of fold(text).folded.matchAll(/\d[\d-]{6,}/g)) numbers.add(match[0].replace(/-/g, ''))
  }
  for (const order of prepared.context.session.customer?.orders ?? []) add(order)
  for (const { fact } of prepared.facts()) add(fact.key)
  for (const { value } of houses) if (/^\+?[\d ().-]{7,24}$/.test(value)) add(value.replace(/\D/g, ''))
  for (const leaf of prepared.leaves())
    if (numbered.test(leaf.path) && !personal.test(`${leaf.source}.${leaf.path}`))
      add(/^\d[\d -]+$/.test(leaf.value) ? leaf.value.replaceAll(' ', '') : leaf.value)
  const publicNumbers = new Set(
    [...prepared.publicText.matchAll(/\d[\d\s().-]{5,}\d/g)].flatMap(([found]) =>
      // "0800 555 0142 (24 hours)"
      [found, found.split(' (', 1)[0] ?? found].map((number) => number.replace(/\D/g, '')),
    ),
  )
  // A detector may have put a country's code before a number that is written without one.
  const national = [...publicNumbers, ...numbers]
    .map((number) => number.replace(/^0+/, ''))
    .filter((number) => number.length >= 7)
  const sayable: Sayable = {
    has(type, value) {
      const digits = value.replace(/\D/g, '')
      // A password's finder may have taken what stands behind the word.
      const word =
        type === 'password' ? /^[a-z\d_-]{5,40}(?=[,;:.!?)"'\u3400-\u9fff]|$)/.exec(fold(value).folded)?.[0] : undefined
      if (word !== undefined && isWordOf(word, prepared.publicText)) return true
      if (published.has(value) || ofTheHouse.has(compact(value))) return true
      if (type === 'phone' && national.some((number) => digits.endsWith(number) && digits.length - number.length <= 3))
        return true
      // A number without its country's code: "07700 900321" for +44 7700 900321.
      const bare = digits.replace(/^0/, '')
      if (type === 'phone' && bare.length >= 8 && [...publicNumbers].some((number) => number.endsWith(bare)))
        return true
      return digits.length >= 6 && (numbers.has(digits) || publicNumbers.has(digits) || numbers.has(value))
    },
  }
  cache.set(prepared, { revision: prepared.revision(), sayable })
  return sayable
}
