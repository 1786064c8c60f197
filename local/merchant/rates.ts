import { divide } from './decimal.ts'

/** One pair's rate as the merchant quotes it. Times are ISO 8601 in UTC. */
export interface Rate {
  pair: string
  /** Units of the second currency for one of the first. */
  rate: string
  asOf: string
  validUntil: string
  source: string
}

/** Shown wherever the rate is shown: these are not market rates. */
const ratesSource = 'rehearsal rates'

/** How long a quoted rate may be stated as current. */
const validityMs = 60_000

/** Plausible units for one US dollar, and how far they wander, in parts of the mid. Pegs hardly move. */
const currencies: Readonly<Record<string, readonly [mid: number, swing: number]>> = {
  USD: [1, 0],
  AED: [3.6725, 0],
  AUD: [1.52, 0.008],
  BRL: [5.42, 0.012],
  CAD: [1.37, 0.006],
  CHF: [0.88, 0.006],
  CNY: [7.12, 0.003],
  EGP: [48.6, 0.004],
  EUR: [0.921, 0.006],
  GBP: [0.786, 0.006],
  HKD: [7.801, 0.0008],
  IDR: [15_850, 0.006],
  INR: [83.9, 0.003],
  JPY: [150.4, 0.009],
  KRW: [1_382, 0.008],
  MXN: [18.9, 0.012],
  MYR: [4.47, 0.006],
  NZD: [1.66, 0.008],
  PHP: [57.8, 0.005],
  SAR: [3.75, 0.0002],
  SEK: [10.5, 0.008],
  SGD: [1.335, 0.004],
  THB: [34.9, 0.006],
  TRY: [34.2, 0.006],
  VND: [25_100, 0.003],
  ZAR: [18.1, 0.012],
}

/** Waves of the walk: how many minutes each takes to turn, and its share of the swing. */
const waves = [
  [720, 0.6],
  [60, 0.28],
  [5, 0.08],
  [1, 0.04],
] as const

/** The merchant's rate of a pair at a moment, crossed through the dollar; `undefined` for a pair it does not quote. */
export function rateAt(pair: string, now: Date): Rate | undefined {
  const [base = '', quote = ''] = pair.split('/')
  if (base === quote) return undefined
  const minute = Math.floor(now.getTime() / 60_000)
  const perBase = perDollar(base, minute)
  const perQuote = perDollar(quote, minute)
  if (!perBase || !perQuote) return undefined
  return {
    pair,
    rate: divide(perQuote, perBase, decimalsOf(Number(perQuote) / Number(perBase))),
    asOf: new Date(minute * 60_000).toISOString(),
    validUntil: new Date(now.getTime() + validityMs).toISOString(),
    source: ratesSource,
  }
}

/** The currencies that are quoted, in alphabetical order. */
export const quotedCurrencies: readonly string[] = Object.keys(currencies).toSorted()

function perDollar(currency: string, minute: number): string | undefined {
  const listed = Object.hasOwn(currencies, currency) ? currencies[currency] : undefined
  if (!listed) return undefined
  const [mid, swing] = listed
  let offset = 0
  for (const [minutes, share] of waves) {
    const step = Math.floor(minute / minutes)
    const within = (minute % minutes) / minutes
    offset += share * (noise(currency, minutes, step) * (1 - within) + noise(currency, minutes, step + 1) * within)
  }
  return (mid * (1 + swing * offset)).toFixed(10)
}

/** Five significant digits, at least two and at most eight decimals: 7.1234, 150.41, 0.00071865. */
function decimalsOf(rate: number): number {
  return Math.min(8, Math.max(2, 4 - Math.floor(Math.log10(rate))))
}

/** From -1 to 1, the same for the same arguments on every machine (32-bit FNV-1a with a final mix). */
function noise(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const character of parts.join(':')) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  hash ^= hash >>> 16
  return (hash >>> 0) / 0x7fffffff - 1
}
