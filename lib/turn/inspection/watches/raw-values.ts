import type { PersonalDataType } from '#lib/pii/personal-data-type.ts'
import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { isPublicPlace } from '../context/public-places.ts'
import { ofHouse } from './own-data.ts'
/** A value of the context that no reply may show as it is, and where a text shows it. */
export interface RawValue {
  type: PersonalDataType
  start: number
  end: number
}

interface Known {
  type: PersonalDataType
  /** Letters and digits only, folded. */
  compact: string
}

const kinds: readonly (readonly [type: PersonalDataType, path: RegExp, least: number])[] = [
  [
    'account',
    new RegExp(unwrap`
      iban|clabe|(?:^|\.)(?:cbu|cci)(?![a-z])|(?:bank|payout|deposit|beneficiary|settlement)(?!.*(?:trace|track|rastreo|ref|batch|invoice|order|receipt|ticket|confirm|report|file|(?:statement|transaction|transfer|merchant|terminal)_?(?:number|no|ref|id)(?![a-z])|phone|utr)).*(?:account|number|acct)|account(?:number|no|
      _no|-no)|routing|sortcode
    `),
    8,
  ],
  [
    'card',
    new RegExp(unwrap`
      card(?!.*(?:tail|last|brand|type|masked|token|holder|name|count|expir|state|status|id$|ref|on$|at$|date|amount|
      total|limit|balance|fee|reason|city|merchant|order))|(?:^|\.)pan$
    `),
    12,
  ],
  ['phone', /phone|mobile|(?:^|\.)tel(?!ev|ec|ler)|(?<!can|par|ex)cell(?!ar|ed)|whatsapp|telefono|movil|celular/, 7],
  [
    'tax-id',
    new RegExp(unwrap`
      dni|nie$|nif|curp|rfc|cpf|cedula|passport|nationalid|national_id|idnumber|id_number|idno|identity|ssn|sin$|taxid|
      tax_id|iqama|emiratesid|cin$|cnie|hkid|nric|ni_?number|nino$|insurance_?(?:no|number)|driv[a-z]*_?licen[cs]e|licen[cs]e_?(?:no|number)|^(?:profile|kyc|identity|customer|documents?|id|person|driver)[a-z]*\..*licen[cs]e|document(?:number|no)|civilid|aadhaar|resident
    `),
    5,
  ],
  ['email', /mail/, 6],
  [
    'api-key',
    /secret|apikey|api_key|(?:^|\.)key$|accesstoken|access_token|(?:^|\.)token$|privatekey|webhook.*(?:secret|key)|credential/,
    8,
  ],
  ['password', /password|passwd|passcode|(?:^|\.)pin$|(?:^|\.)otp$|onetimecode|verificationcode/, 4],
]
const addressPath = /address|addr(?:$|\.)|street|ship(?:ping)?to|deliver(?:y|ed)?to|residence|home|domicilio|direccion/

const cache = new WeakMap<Prepared, { revision: number; mail: boolean; known: Known[]; addresses: string[][] }>()

function compactOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}@]/gu, '')
}

function collect(prepared: Prepared): { known: Known[]; addresses: string[][] } {
  const heard = compactOf(prepared.publicText)
  const said = compactOf(prepared.said.join(' '))
  const factKeys = new Set(prepared.facts().map(({ fact }) => fold(fact.key).folded))
  const known: Known[] = []
  const addresses: string[][] = []
  for (const leaf of prepared.leaves()) {
    if (
      /^args\./.test(leaf.path) ||
      ofHouse.test(leaf.source) ||
      leaf.path.endsWith('.length') ||
      /[*•·x]{3,}/.test(leaf.value)
    )
      continue
    const value = fold(leaf.value).folded
    const path = `${leaf.source.split(':')[0]?.toLowerCase() ?? ''}.${leaf.path}`
    if (addressPath.test(path) && !/mail|^ip|mac/.test(path)) {
      if (isPublicPlace(leaf.source, leaf.path)) continue
      const words = value.match(/[\p{L}\p{N}]+/gu) ?? []
      if (
        words.some((word) => /\d/.test(word)) &&
        !heard.includes(compactOf(value)) &&
        !said.includes(compactOf(value))
      )
        addresses.push(words)
      continue
    }
    const kind = kinds.find(([, pattern]) => pattern.test(path))
    // A fact names itself under `key`: `order:SP-10023` is no secret.
    if (!kind || factKeys.has(value)) continue
    const compact = compactOf(value)
    const [type, , least] = kind
    if (compact.length < least || compact.length > 120 || (!/\d/.test(compact) && type !== 'email')) continue
    if (/^(?:order|rate|policy|links)/.test(leaf.source) && /^[a-z]{2,4}\d{1,8}$/.test(compact)) continue
    if (heard.includes(compact)) continue
    known.push({ type, compact })
  }
  return { known, addresses }
}

function knownIn(prepared: Prepared) {
  const before = cache.get(prepared)
  if (before && before.revision === prepared.revision()) return before
  const collected = collect(prepared)
  const mail = collected.known.some(({ type }) => type === 'email')
  const found = { revision: prepared.revision(), mail, ...collected }
  cache.set(prepared, found)
  return found
}

/** Whether the context holds a code of digits that opens something. */
export function holdsCode(prepared: Prepared): boolean {
  return knownIn(prepared).known.some(({ type, compact }) => type === 'password' && /^\d{5,8}$/.test(compact))
}

/** Whether the context holds an e-mail address that may not be told, so that it might be spelled. */
export function holdsMail(prepared: Prepared): boolean {
  return knownIn(prepared).mail
}

/** More of a card's digits than a receipt shows. */
const longPart = /\d{9,}/g

/** Where a folded text shows values of the context that it may not, in any spacing. */
export function rawValuesIn(text: string, prepared: Prepared): RawValue[] {
  const { known } = knownIn(prepared)
  if (known.length === 0) return []
  let compact = ''
  const at: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (!/[\p{L}\p{N}@]/u.test(character)) continue
    compact += character
    at.push(index)
  }
  const found: RawValue[] = []
  for (const { 0: run, index } of compact.matchAll(longPart)) {
    const whole = known.find(
      ({ type, compact: value }) => type === 'card' && value.length > run.length && value.includes(run),
    )
    if (whole) found.push({ type: 'card', start: at[index] ?? 0, end: (at[index + run.length - 1] ?? 0) + 1 })
  }
  for (const { type, compact: value } of known) {
    const forms = type === 'phone' && value.length > 9 ? [value, value.slice(-9)] : [value]
    for (const form of forms) {
      const hit = compact.indexOf(form)
      if (hit === -1) continue
      const start = at[hit] ?? 0
      const end = (at[hit + form.length - 1] ?? 0) + 1
      if (/^\d/.test(form) && /\d/.test(text[start - 1] ?? '') && type !== 'phone') continue
      if (/\d$/.test(form) && /\d/.test(text[end] ?? '')) continue
      found.push({ type, start, end })
      break
    }
  }
  return found
}

/** Whether a folded text shows a part of a known address that would find the door: its number and the word beside it. */
export function showsAddress(text: string, prepared: Prepared): boolean {
  const { addresses } = knownIn(prepared)
  if (addresses.length === 0) return false
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const joined = ` ${words.join(' ')} `
  const compact = words.join('')
  return addresses.some((address) => {
    const whole = address.join('')
    if (/[\u3400-\u9fff]/.test(whole)) {
      for (let from = 0; from + 6 <= whole.length; from += 1) {
        const part = whole.slice(from, from + 6)
        if (/\d/.test(part) && compact.includes(part) && !prepared.said.some((said) => compactOf(said).includes(part)))
          return true
      }
      return false
    }
    for (let from = 0; from + 1 < address.length; from += 1) {
      const [one = '', other = ''] = address.slice(from, from + 2)
      const postcode = /^[a-z]{1,2}\d[a-z\d]?$/.test(one) && /^\d[a-z]{2}$/.test(other)
      if (!/\d/.test(one + other) || !(postcode || /\p{L}{3}/u.test(`${one} ${other}`))) continue
      // The house's number stands before the street here, and behind it there.
      const third = address[from + 2] ?? ''
      const turned = /^\d/.test(one) && /^\p{L}{3}/u.test(third) ? ` ${other} ${third} ${one} ` : ` ${other} ${one} `
      const straight = ` ${one} ${other} `
      const part = !postcode && !joined.includes(straight) ? turned : straight
      if (
        joined.includes(part) &&
        !prepared.said.some((said) => ` ${(said.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `.includes(part))
      )
        return true
    }
    return false
  })
}

/** Whether a street stands in a text, and behind it, in another clause, only numbers that stand there too: its hours, not its house. */
function streetStandsIn(address: string, text: string): boolean {
  const [street = '', ...rest] = address.split(/[,،;]/)
  if (rest.length === 0 || /\d/.test(street) || compactOf(street).length < 8) return false
  if (!compactOf(text).includes(compactOf(street))) return false
  const numbers = rest.join(' ').match(/\d+/g) ?? []
  return numbers.every((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text))
}

/** What every address has, whichever it is. */
const ofAnyAddress = new RegExp(unwrap`
    ^(?:street|road|avenue|lane|drive|court|house|flat|apartment|unit|suite|floor|order|calle|carrera|avenida|plaza|piso|puerta|apartamento|departamento|
    edificio|pedido|izquierda|derecha|شارع|مبني|عماره|شقه|طابق|الدور|الطابق)$
  `)

/** Whether all of its numbers and a name of it stand in a text: the same address, written in another order or with other short forms. */
function partsStandIn(address: string, text: string): boolean {
  const numbers = address.match(/\d+/g) ?? []
  if (numbers.length === 0) return false
  const there = new Set(text.match(/\d+/g))
  if (!numbers.every((number) => there.has(number))) return false
  const words = new Set(text.match(/\p{L}{4,}/gu))
  return (address.match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word) && !ofAnyAddress.test(word))
}

/** Whether most of an address stands in a text: the finder may have taken words before and behind it. */
export function addressStandsIn(address: string, text: string): boolean {
  if (streetStandsIn(address, text) || partsStandIn(address, text)) return true
  const whole = compactOf(address.replace(/^[^\d]*[为是到至在](?=[^\d]{2})/, ''))
  const there = compactOf(text)
  // A short one ("山路9号") is compared whole.
  const length = Math.min(Math.max(4, whole.length), Math.max(5, Math.ceil(whole.length * 0.4)))
  for (let from = 0; from + length <= whole.length; from += 1) {
    const part = whole.slice(from, from + length)
    if (/\d/.test(part) && there.includes(part)) return true
  }
  return false
}
