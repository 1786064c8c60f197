import { countrySpecs } from 'ibantools'

/** The length that an IBAN of this country (two letters, upper case) has, if the country has IBANs. */
export function ibanLength(country: string): number | undefined {
  const chars = countrySpecs[country]?.chars
  return typeof chars === 'number' ? chars : undefined
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
