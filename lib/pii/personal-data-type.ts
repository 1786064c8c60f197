/** Every kind of personal data that the engine finds. */
export const personalDataTypes = [
  'card',
  'cvv',
  'expiry',
  'iban',
  'account',
  'us-ssn',
  'us-itin',
  'cn-id',
  'es-dni',
  'es-nie',
  'uk-nino',
  'in-aadhaar',
  'in-pan',
  'br-cpf',
  'sg-nric',
  'ae-id',
  'sa-id',
  'mx-curp',
  'passport',
  'mrz',
  'tax-id',
  'email',
  'phone',
  'ip',
  'mac',
  'crypto-address',
  'url-credentials',
  'api-key',
  'private-key',
  'password',
  'one-time-code',
  'birth-date',
  'name',
  'address',
  'security-answer',
] as const

/** One kind of personal data. */
export type PersonalDataType = (typeof personalDataTypes)[number]

/** Whether a text names a kind of personal data. */
export function isPersonalDataType(name: string): name is PersonalDataType {
  return personalDataTypes.some((known) => known === name)
}

/** Where a value stands: UTF-16 offsets of the original, `end` exclusive; `value` is normalised (digits, E.164, lower case …). */
export interface PersonalDataSpan {
  start: number
  end: number
  type: PersonalDataType
  value: string
}

/** What a detector found in a folded view; a lower `rank` wins where two overlap. */
export interface Candidate extends PersonalDataSpan {
  rank: number
}
