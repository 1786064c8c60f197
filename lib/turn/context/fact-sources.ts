import type { MerchantClient } from '#lib/acts/merchant-client.ts'
import type { Assurance, Fact } from '../turn.ts'
import type { WantedFacts } from './wanted-facts.ts'

/** One request to the merchant, and the keys that are named as missing where it brings nothing in time. */
export interface FactRequest {
  keys: readonly string[]
  /** `customerId` is the session's; empty where the source needs no level. */
  fetch(merchant: MerchantClient, customerId: string, signal: AbortSignal): Promise<readonly Fact[]>
}

/** A kind of fact: who may hear it, and how it is asked for. Below its level it is not even fetched. */
export interface FactSource {
  assurance: Assurance
  requests(wanted: WantedFacts): readonly FactRequest[]
}

/** Every source of facts, with its level declared beside it. */
export const factSources = {
  rates: {
    assurance: 'none',
    requests: ({ pairs }) =>
      pairs.length === 0
        ? []
        : [
            {
              keys: pairs.map((pair) => `rate:${pair}`),
              fetch: (merchant, _customer, signal) => merchant.rates(pairs, signal),
            },
          ],
  },
  orders: {
    assurance: 'basic',
    requests: ({ orders }) =>
      orders.map((order) => ({
        keys: [`order:${order}`],
        // An order that is not this customer's gives nothing at all, as if it did not exist.
        fetch: async (merchant, customer, signal) => {
          const fact = await merchant.order(order, customer, signal)
          return fact ? [fact] : []
        },
      })),
  },
} as const satisfies Record<string, FactSource>
