import type { Message } from '../turn.ts'
import { currenciesIn } from './currencies.ts'

/** What a turn needs from the merchant, by its text. */
export interface WantedFacts {
  /** Currency pairs, `BASE/QUOTE`. */
  pairs: readonly string[]
  /** Order numbers as the customer wrote them. */
  orders: readonly string[]
}

/** The merchant quotes against this where the customer names one currency only. */
const homeCurrency = 'USD'
const orderNumber = /(?<![A-Za-z0-9])([A-Z]{2})[-\s]?(\d{5})(?!\d)/gi
const mostPairs = 3
const mostOrders = 3

/** Recognises rates and orders asked for; a follow-up ("and in euros?") keeps the base of the question before it. */
export function wantedFacts(text: string, history: readonly Message[]): WantedFacts {
  const orders = [...text.normalize('NFKC').matchAll(orderNumber)].map(
    ([, letters = '', digits = '']) => `${letters.toUpperCase()}-${digits}`,
  )
  return { pairs: pairsOf(text, history).slice(0, mostPairs), orders: [...new Set(orders)].slice(0, mostOrders) }
}

function pairsOf(text: string, history: readonly Message[]): string[] {
  const found = currenciesIn(text)
  const [first, ...others] = found
  if (!first) return []
  if (others.length > 0) {
    // "What is 250 USD in CNY" and "how many CNY for 250 USD" ask for the same rate: the amount's currency is the base.
    const base = found.find(({ amount }) => amount) ?? first
    return found.filter(({ code }) => code !== base.code).map(({ code }) => `${base.code}/${code}`)
  }
  const base = baseOfHistory(history) ?? homeCurrency
  if (first.code === base) return history.length > 0 ? quotesOfHistory(history, base) : []
  return first.amount ? [`${first.code}/${base}`] : [`${base}/${first.code}`]
}

function lastPairs(history: readonly Message[]): string[] {
  for (const message of history.toReversed()) {
    if (message.role !== 'customer') continue
    const pairs = pairsOf(message.text, [])
    if (pairs.length > 0) return pairs
  }
  return []
}

function baseOfHistory(history: readonly Message[]): string | undefined {
  return lastPairs(history)[0]?.slice(0, 3)
}

function quotesOfHistory(history: readonly Message[], base: string): string[] {
  return lastPairs(history).filter((pair) => pair.startsWith(base))
}
