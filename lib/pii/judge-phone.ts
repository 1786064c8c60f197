import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** The E.164 form of a telephone number as it is written, or undefined; `region` (ISO 3166) reads local forms. */
export function judgePhone(written: string, region?: string): string | undefined {
  const country = region && isSupportedCountry(region) ? (region as CountryCode) : undefined
  if (!country && !written.startsWith('+')) return undefined
  const parsed = parsePhoneNumberFromString(
    written,
    country ? { defaultCountry: country, extract: false } : { extract: false },
  )
  return parsed?.isValid() ? parsed.number : undefined
}
