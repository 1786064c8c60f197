import { passesLuhn } from './judge-card.ts'
import { isOneDigitOnly, isRealDay, passesVerhoeff, weightedSum } from './judge-check-digits.ts'

/** US Social Security number, nine digits: no area 000, 666 or 9xx, no group 00, no serial 0000 (SSA). */
export function isUsSsn(digits: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits)
}

/** US individual taxpayer number, nine digits: 9xx with a group that the IRS issues. */
export function isUsItin(digits: string): boolean {
  return /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(digits)
}

const cnWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const

/** Chinese resident identity number: 17 digits with a real birth date, then a digit or `x` (GB 11643). */
export function isCnResidentId(compact: string): boolean {
  if (!/^[1-9]\d{16}[\dx]$/i.test(compact)) return false
  const day = isRealDay(Number(compact.slice(6, 10)), Number(compact.slice(10, 12)), Number(compact.slice(12, 14)))
  return day && '10X98765432'[weightedSum(compact.slice(0, 17), cnWeights) % 11] === compact.slice(17).toUpperCase()
}

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Spanish DNI: eight digits and their letter. */
export function isEsDni(compact: string): boolean {
  return /^\d{8}[A-Z]$/.test(compact) && dniLetters[Number(compact.slice(0, 8)) % 23] === compact[8]
}

/** Spanish NIE: X, Y or Z, seven digits and their letter. */
export function isEsNie(compact: string): boolean {
  if (!/^[XYZ]\d{7}[A-Z]$/.test(compact)) return false
  return isEsDni(`${'XYZ'.indexOf(compact[0] ?? '')}${compact.slice(1)}`)
}

/** UK National Insurance number: two issued letters, six digits, A to D (it has no check digit). */
export function isUkNino(compact: string): boolean {
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(compact)
}

/** Indian Aadhaar: twelve digits, not from 0 or 1, with a Verhoeff digit. */
export function isInAadhaar(digits: string): boolean {
  return /^[2-9]\d{11}$/.test(digits) && !isOneDigitOnly(digits) && passesVerhoeff(digits)
}

/** Indian PAN: five letters, the fourth a kind of holder, four digits, a letter (it has no public check). */
export function isInPan(compact: string): boolean {
  return /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/.test(compact) && !/0000[A-Z]$/.test(compact)
}

/** Brazilian CPF: eleven digits, the last two check. */
export function isBrCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || isOneDigitOnly(digits)) return false
  const checkOf = (length: number) => {
    const weights = Array.from({ length }, (_, at) => length + 1 - at)
    return ((weightedSum(digits.slice(0, length), weights) * 10) % 11) % 10
  }
  return checkOf(9) === Number(digits[9]) && checkOf(10) === Number(digits[10])
}

/** Brazilian CNPJ: fourteen digits, the last two check. */
export function isBrCnpj(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || isOneDigitOnly(digits)) return false
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
  const checkOf = (length: number) => {
    const rest = weightedSum(digits.slice(0, length), weights.slice(13 - length)) % 11
    return rest < 2 ? 0 : 11 - rest
  }
  return checkOf(12) === Number(digits[12]) && checkOf(13) === Number(digits[13])
}

/** Singapore NRIC or FIN: a letter of the series, seven digits, a check letter. */
export function isSgNric(compact: string): boolean {
  if (!/^[STFGM]\d{7}[A-Z]$/.test(compact)) return false
  const series = compact[0] ?? ''
  const offset = series === 'T' || series === 'G' ? 4 : series === 'M' ? 3 : 0
  const rest = (weightedSum(compact.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11
  const letters = series === 'S' || series === 'T' ? 'JZIHGFEDCBA' : series === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK'
  return letters[series === 'M' ? 10 - rest : rest] === compact[8]
}

/** Emirates identity number: 784, a year of birth, seven digits, a Luhn digit. */
export function isAeId(digits: string): boolean {
  const year = Number(digits.slice(3, 7))
  return /^784\d{12}$/.test(digits) && year >= 1900 && year <= 2100 && passesLuhn(digits)
}

/** Saudi national or residence number: ten digits from 1 or 2, with a Luhn digit. */
export function isSaId(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && passesLuhn(digits)
}

const curpStates = 'AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE'
const curpForm = new RegExp(
  `^[A-Z][AEIOUX][A-Z]{2}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[HMX](?:${curpStates})[B-DF-HJ-NP-TV-Z]{3}[A-Z\\d]\\d$`,
)
const curpAlphabet = '0123456789ABCDEFGHIJKLMN\u00d1OPQRSTUVWXYZ'

/** Mexican CURP: its form, a state, and its check digit. */
export function isMxCurp(compact: string): boolean {
  if (!curpForm.test(compact)) return false
  let sum = 0
  for (let at = 0; at < 17; at += 1) sum += curpAlphabet.indexOf(compact[at] ?? '') * (18 - at)
  return (10 - (sum % 10)) % 10 === Number(compact[17])
}

/** Mexican interbank account (CLABE): eighteen digits, the last checks. */
export function isMxClabe(digits: string): boolean {
  if (!/^\d{18}$/.test(digits) || isOneDigitOnly(digits)) return false
  let sum = 0
  for (let at = 0; at < 17; at += 1) sum += (Number(digits[at]) * ([3, 7, 1][at % 3] ?? 0)) % 10
  return (10 - (sum % 10)) % 10 === Number(digits[17])
}

/** Spanish account (CCC): bank and office, two check digits, ten digits. */
export function isEsCcc(digits: string): boolean {
  if (!/^\d{20}$/.test(digits) || isOneDigitOnly(digits)) return false
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]
  const check = (ten: string) => {
    const rest = 11 - (weightedSum(ten, weights) % 11)
    return rest === 11 ? 0 : rest === 10 ? 1 : rest
  }
  return check(`00${digits.slice(0, 8)}`) === Number(digits[8]) && check(digits.slice(10)) === Number(digits[9])
}

/** US bank routing number: nine digits, weights 3, 7, 1 (ABA). */
export function isUsRouting(digits: string): boolean {
  return (
    /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits) && weightedSum(digits, [3, 7, 1]) % 10 === 0
  )
}
