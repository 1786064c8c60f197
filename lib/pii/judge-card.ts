/** Whether a string of digits passes the Luhn check (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = digits.length - 1, double = false; at >= 0; at -= 1, double = !double) {
    const digit = digits.charCodeAt(at) - 48
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return sum % 10 === 0
}

/** Issuer ranges with the lengths that they issue; the first digits tell. */
const issuers: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 13, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^(?:62|81)/, [16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 19]],
  [/^3(?:0[0-5]|09|6|[89])/, [14, 16, 19]],
  [/^220[0-4]/, [16, 19]],
  [/^(?:60|50[0-9]|82|9792)/, [16]],
  [/^(?:5[0678]|6[37])/, [16, 18, 19, 13]],
]

/** Whether digits are a payment card number: an issuer's range and length, and the Luhn check. */
export function isPaymentCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false
  return (
    issuers.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits)) && passesLuhn(digits)
  )
}
