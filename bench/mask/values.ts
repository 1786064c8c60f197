import { passesLuhn } from '#lib/pii/judge-card.ts'
import {
  isBrCpf,
  isCnResidentId,
  isEsDni,
  isInAadhaar,
  isMxCurp,
  isSaId,
  isSgNric,
} from '#lib/pii/judge-national-id.ts'

/** A pseudo-random generator (mulberry32): the same seed gives the same texts. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Values of each type, valid by their check digits, from a generator of random numbers. */
export function valuesOf(random: () => number) {
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const letters = (count: number, from = 'ABCDEFGHJKLMNPRSTUVWXYZ') =>
    Array.from({ length: count }, () => pick([...from])).join('')
  /** Tries ends until the judge is content. */
  const ending = (body: string, ends: readonly string[], judge: (value: string) => boolean): string => {
    const end = ends.find((candidate) => judge(body + candidate))
    return end === undefined ? '' : body + end
  }
  const untilFound = (make: () => string): string => {
    for (;;) {
      const value = make()
      if (value) return value
    }
  }
  const tens = [...'0123456789']
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const two = (value: number) => String(value).padStart(2, '0')

  const iban = () => {
    const [country, length] = pick([
      ['DE', 22],
      ['NL', 18],
      ['CH', 21],
      ['AE', 23],
      ['SA', 24],
      ['BE', 16],
      ['AT', 20],
    ] as const)
    const body = country === 'NL' ? `${letters(4)}${digits(10)}` : country === 'BE' ? belgian() : digits(length - 4)
    return `${country}${ibanCheck(country, body)}${body}`
  }
  const belgian = () => {
    const ten = digits(10)
    return `${ten}${two(Number(BigInt(ten) % 97n) || 97)}`
  }
  const card = () =>
    untilFound(() => {
      const [prefix, length] = pick([
        ['4', 16],
        ['51', 16],
        ['55', 16],
        ['2221', 16],
        ['34', 15],
        ['37', 15],
        ['6011', 16],
        ['62', 16],
        ['62', 19],
        ['3530', 16],
      ] as const)
      return ending(prefix + digits(length - prefix.length - 1), tens, passesLuhn)
    })

  return {
    card,
    iban,
    email: () =>
      `${pick(['ana', 'j.smith', 'li_wei', 'omar-84', 'maria.garcia', 'x9'])}${digits(2)}@${pick(['example.com', 'mail.example.org', 'correo.example.es', 'shop.example.co.uk', 'example.cn'])}`,
    'us-ssn': () =>
      `${pick(['219', '078', '512', '401'])}-${two(1 + Math.floor(random() * 98))}-${1 + Math.floor(random() * 8)}${digits(3)}`,
    'us-itin': () => `9${digits(2)}-${pick(['70', '75', '88', '92', '50'])}-${digits(4)}`,
    ip: () =>
      `${pick(['192.168', '10.0', '203.0', '8.26'])}.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}`,
    'cn-id': () =>
      untilFound(() =>
        ending(
          `${pick(['110101', '310104', '440305'])}${1950 + Math.floor(random() * 50)}${two(1 + Math.floor(random() * 12))}${two(1 + Math.floor(random() * 28))}${digits(3)}`,
          [...tens, 'X'],
          isCnResidentId,
        ),
      ),
    'es-dni': () => ending(digits(8), alphabet, isEsDni),
    'uk-nino': () => `${pick(['AB', 'CE', 'JK', 'WM'])}${digits(6)}${pick(['A', 'B', 'C', 'D'])}`,
    'in-aadhaar': () => {
      const bare = untilFound(() => ending(`${2 + Math.floor(random() * 8)}${digits(10)}`, tens, isInAadhaar))
      return bare.replace(/(....)(....)(....)/, '$1 $2 $3')
    },
    'in-pan': () => `${letters(3)}P${letters(1)}${digits(3)}${1 + Math.floor(random() * 9)}${letters(1)}`,
    'br-cpf': () => {
      const bare = untilFound(() => {
        const nine = digits(9)
        const ends = tens.flatMap((a) => tens.map((b) => a + b))
        return ending(nine, ends, isBrCpf)
      })
      return bare.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4')
    },
    'sg-nric': () => ending(`${pick(['S', 'T', 'F', 'G'])}${digits(7)}`, alphabet, isSgNric),
    'ae-id': () => {
      const bare = ending(`784${1950 + Math.floor(random() * 60)}${digits(7)}`, tens, passesLuhn)
      return bare.replace(/(...)(....)(.......)(.)/, '$1-$2-$3-$4')
    },
    'sa-id': () => ending(`${pick(['1', '2'])}${digits(8)}`, tens, isSaId),
    'mx-curp': () =>
      untilFound(() =>
        ending(
          `${letters(1)}${letters(1, 'AEIOU')}${letters(2)}${two(Math.floor(random() * 100))}${two(1 + Math.floor(random() * 12))}${two(1 + Math.floor(random() * 28))}${pick(['H', 'M'])}${pick(['DF', 'JC', 'NL'])}${letters(3, 'BCDFGHJKLMNPQRSTVWXYZ')}0`,
          tens,
          isMxCurp,
        ),
      ),
    phone: (region: string) =>
      pick(
        {
          US: [
            `(${pick(['415', '650', '212', '305'])}) ${pick(['253', '555', '734'])}-${digits(4)}`,
            `${pick(['415', '650', '212'])}-${pick(['253', '734'])}-${digits(4)}`,
            `+1 ${pick(['415', '650'])} ${pick(['253', '734'])} ${digits(4)}`,
            `${pick(['415', '650'])}.${pick(['253', '734'])}.${digits(4)}`,
            `${pick(['415', '650'])}${pick(['253', '734'])}${digits(4)}`,
          ],
          CN: [
            `13${digits(9)}`,
            `+86 138 ${digits(4)} ${digits(4)}`,
            `139-${digits(4)}-${digits(4)}`,
            `010-62${digits(6)}`,
          ],
          ES: [
            `6${digits(2)} ${digits(3)} ${digits(3)}`,
            `+34 6${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
            `91 4${digits(2)} ${digits(2)} ${digits(2)}`,
            `6${digits(8)}`,
          ],
          SA: [
            `05${digits(8)}`,
            `+966 5${digits(1)} ${digits(3)} ${digits(4)}`,
            `05${digits(1)} ${digits(3)} ${digits(4)}`,
          ],
          GB: [
            `07${pick(['911', '400', '123'])} ${digits(6)}`,
            `020 7${digits(3)} ${digits(4)}`,
            `+44 7911 ${digits(6)}`,
          ],
          MX: [`55 1${digits(3)} ${digits(4)}`, `+52 55 1${digits(3)} ${digits(4)}`],
          SG: [`9${digits(3)} ${digits(4)}`, `+65 9${digits(3)} ${digits(4)}`, `8${digits(7)}`],
          AE: [`050 ${digits(3)} ${digits(4)}`, `+971 50 ${digits(3)} ${digits(4)}`],
        }[region] ?? [],
      ),
    'crypto-address': () => `0x${Array.from({ length: 40 }, () => pick([...'0123456789abcdef'])).join('')}`,
    'api-key': () =>
      pick([
        `sk_live_${letters(12)}${digits(8)}${letters(6).toLowerCase()}`,
        `ghp_${letters(18)}${digits(18)}`,
        `AKIA${letters(12)}${digits(4)}`,
      ]),
    mac: () => Array.from({ length: 6 }, () => pick(['0a', '1b', 'c4', 'ff', '3e', '44'])).join(':'),
    digits,
    pick,
  }
}

/** ISO 13616 check digits of a body that may hold letters. */
function ibanCheck(country: string, body: string): string {
  const numeric = `${body}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')
}
