import { countrySpecs } from 'ibantools'

/** The length that an IBAN of this country (two letters, upper case) has, if the country has IBANs. */
export function ibanLength(country: string): number | undefined {
  const chars = countrySpecs[country]?.chars
  return typeof chars === 'number' ? chars : undefined
}

/** The lengths by the places of a country's two letters in the alphabet; 0 where it has no IBANs. */
const lengths = Uint8Array.from(
  { length: 26 * 26 },
  (_, at) => ibanLength(String.fromCharCode(0x41 + Math.floor(at / 26), 0x41 + (at % 26))) ?? 0,
)

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

/** What may stand at each place of a country's IBAN behind its first four characters, as far as its form is told. */
const forms = new Map<string, readonly string[]>()
const kinds: Readonly<Record<string, RegExp>> = { '0-9': /\d/, 'A-Z': /[A-Z]/, 'A-Z0-9': /[A-Z\d]/ }

function formOf(country: string): readonly string[] {
  let form = forms.get(country)
  if (!form) {
    const parts = [...(countrySpecs[country]?.bban_regexp ?? '').matchAll(/\[([^\]]+)\]\{(\d+)\}/g)]
    form = parts.flatMap(([, kind = '', times]) => Array<string>(Number(times)).fill(kind))
    forms.set(country, form)
  }
  return form
}

/** Whether a compact, upper-case beginning may still become an IBAN, or is one. */
export function mayBecomeIban(begun: string): boolean {
  const first = begun.charCodeAt(0)
  if (begun.length < 2) return begun === '' || isCapital(first)
  const second = begun.charCodeAt(1)
  if (!isCapital(first) || !isCapital(second)) return false
  if (begun.length > (lengths[(first - 0x41) * 26 + second - 0x41] ?? 0)) return false
  for (let at = 2; at < Math.min(4, begun.length); at += 1) if (!/\d/.test(begun.charAt(at))) return false
  const form = begun.length > 4 ? formOf(begun.slice(0, 2)) : []
  for (let at = 4; at < begun.length; at += 1)
    if (!(kinds[form[at - 4] ?? ''] ?? /[A-Z\d]/).test(begun.charAt(at))) return false
  return true
}

/**
 * Whether a compact, upper-case string is an IBAN: its country's length and form, and ISO 13616's check digits. Banks'
 * own check digits inside are not asked for: a mistyped account is personal too.
 */
export function isIban(compact: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{10,30}$/.test(compact) || compact.length !== ibanLength(compact.slice(0, 2))) return false
  const form = countrySpecs[compact.slice(0, 2)]?.bban_regexp
  if (typeof form === 'string' && !new RegExp(form).test(compact.slice(4))) return false
  let rest = 0
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
