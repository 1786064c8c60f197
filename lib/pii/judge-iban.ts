import { countrySpecs, isValidIBAN } from 'ibantools'

/** The length that an IBAN of this country (two letters, upper case) has, if the country has IBANs. */
export function ibanLength(country: string): number | undefined {
  const chars = countrySpecs[country]?.chars
  return typeof chars === 'number' ? chars : undefined
}

/** Whether a compact, upper-case string is an IBAN: the country's form and ISO 13616's check digits. */
export function isIban(compact: string): boolean {
  return isValidIBAN(compact)
}
