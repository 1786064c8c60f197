import type { MerchantClient } from '#lib/acts/merchant-client.ts'
import { type Fact, holds, type MissingFact, type Session } from '../turn.ts'
import type { WantedFacts } from './wanted-facts.ts'

/** Facts as they came before the deadline, and those that did not. */
export interface GatheredFacts {
  facts: readonly Fact[]
  missing: readonly MissingFact[]
}

/** Orders are account data: below this level they are not even asked for. */
const orderAssurance = 'basic'

/**
 * Fetches what the turn needs, all at once, under one deadline. What is late or fails is named as missing.
 * An order that is not this customer's gives nothing at all, as if it did not exist.
 */
export async function gatherFacts(
  wanted: WantedFacts,
  session: Session,
  merchant: MerchantClient,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<GatheredFacts> {
  const deadline = AbortSignal.timeout(deadlineMs)
  const either = AbortSignal.any([signal, deadline])
  const facts: Fact[] = []
  const missing: MissingFact[] = []

  const ask = async (keys: readonly string[], source: string, fetchFacts: () => Promise<readonly Fact[]>) => {
    try {
      const found = await fetchFacts()
      facts.push(...found)
      return found
    } catch {
      signal.throwIfAborted()
      const reason = deadline.aborted ? 'late' : 'unavailable'
      missing.push(...keys.map((key) => ({ key, source, reason }) as const))
      return []
    }
  }

  const asks: Promise<unknown>[] = []
  if (wanted.pairs.length > 0) {
    const keys = wanted.pairs.map((pair) => `rate:${pair}`)
    asks.push(ask(keys, 'rates', () => merchant.rates(wanted.pairs, either)))
  }
  const { customerId } = session
  if (customerId && holds(session.assurance, orderAssurance)) {
    for (const order of wanted.orders) {
      asks.push(
        ask([`order:${order}`], 'orders', async () => {
          const fact = await merchant.order(order, customerId, either)
          return fact ? [fact] : []
        }),
      )
    }
  }
  await Promise.all(asks)
  return { facts, missing }
}

/** Whether a fact may still be stated as current at `now`. */
export function freshness(fact: Fact, now: Date): 'fresh' | 'stale' {
  return Date.parse(fact.validUntil) > now.getTime() ? 'fresh' : 'stale'
}
