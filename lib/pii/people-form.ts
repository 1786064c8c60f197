import { passesLuhn } from './judge-card.ts'
import type { PersonalDataType } from './personal-data-type.ts'

/** What stands beside a value: digits there would read as part of its own, so the end is starred too. */
export interface Beside {
  before: boolean
  after: boolean
}

const alone: Beside = { before: false, after: false }

/** The form that people may see of a value: enough to know it again, too little to use it. */
function peopleForm(type: PersonalDataType, value: string, beside: Beside = alone): string {
  switch (type) {
    case 'card':
      // A number's beginning shows nothing: with the rest it would show eight digits.
      return `**** **** **** ${beside.after || value.length < 12 || !passesLuhn(value) ? '****' : value.slice(-4)}`
    case 'iban':
      return `${value.slice(0, 2)}** **** **** ${beside.after ? '****' : value.slice(-4)}`
    case 'email':
      return emailForm(value)
    case 'phone':
      return phoneForm(value, beside)
    case 'ip':
      return value.includes(':') ? '****:****' : '*.*.*.*'
    case 'mac':
      return '**:**:**:**:**:**'
    case 'cvv':
      return '***'
    case 'expiry':
      return '**/**'
    case 'birth-date':
      return '****-**-**'
    case 'name':
      return nameForm(value)
    case 'address':
    case 'security-answer':
    case 'password':
    case 'one-time-code':
    case 'url-credentials':
    case 'api-key':
    case 'private-key':
    case 'mrz':
      return '******'
    default:
      return `******${beside.after ? '**' : value.slice(-2)}`
  }
}

function emailForm(value: string): string {
  const [name = '', host = ''] = value.split('@')
  const first = String.fromCodePoint(name.codePointAt(0) ?? 42)
  return `${first}***@${host}`
}

/** `138****1234`: an international form keeps its `+` and no more digits than a local one. */
function phoneForm(value: string, beside: Beside): string {
  const digits = value.replace(/\D/g, '')
  const [head, tail] = digits.length >= 10 ? [3, 4] : [2, 2]
  const plus = value.startsWith('+') ? '+' : ''
  const first = beside.before ? '*'.repeat(head) : digits.slice(0, head)
  return `${plus}${first}****${beside.after ? '*'.repeat(tail) : digits.slice(-tail)}`
}

function nameForm(value: string): string {
  const first = value.codePointAt(0)
  return first === undefined ? '***' : `${String.fromCodePoint(first)}***`
}

/** The people's form of a span that is written so; telephones and names keep the look they were given. */
export function formOf(
  { type, value }: { type: PersonalDataType; value: string },
  written: string,
  beside?: Beside,
): string {
  const shown = type === 'phone' || type === 'name' ? written.normalize('NFKC') : value
  // An encoded telephone looks like none.
  return peopleForm(type, type === 'phone' && /[a-z]{2}|%/i.test(shown) ? value : shown, beside)
}
