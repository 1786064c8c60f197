import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * The E.164 form of a telephone number, or undefined; `region` (ISO 3166) reads local forms. `possible` is content with a
 * length that the region has: enough where the text itself says that it is a telephone.
 */
export function judgePhone(written: string, region?: string, possible = false): string | undefined {
  const country = region && isSupportedCountry(region) ? (region as CountryCode) : undefined
  if (!country && !written.startsWith('+')) return undefined
  const parsed = parsePhoneNumberFromString(
    written,
    country ? { defaultCountry: country, extract: false } : { extract: false },
  )
  if (!parsed) return undefined
  return parsed.isValid() || (possible && parsed.isPossible()) ? parsed.number : undefined
}
