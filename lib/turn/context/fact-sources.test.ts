import { expect, test } from 'vitest'
import type { MerchantClient } from '#lib/acts/merchant-client.ts'
import type { Assurance } from '../turn.ts'
import { type FactSource, factSources } from './fact-sources.ts'
import { gatherFacts } from './gather-facts.ts'

const wanted = { pairs: ['USD/CNY'], orders: ['SP-10023'] }

async function askedAt(assurance: Assurance): Promise<string[]> {
  const asked: string[] = []
  const merchant = new Proxy({} as MerchantClient, {
    get: (_target, name) => async () => {
      asked.push(String(name))
      return name === 'order' ? undefined : []
    },
  })
  const session = { id: 'ses_1', assurance, ...(assurance === 'none' ? {} : { customerId: 'cus_17' }) }
  await gatherFacts(wanted, session, merchant, 1000, new AbortController().signal)
  return asked
}

test('a source is asked at its level, and not below', async () => {
  expect(await askedAt('none')).toEqual(['rates'])
  expect(await askedAt('basic')).toEqual(['rates', 'order'])
  expect(await askedAt('verified')).toEqual(['rates', 'order'])
})

test('a source without a level does not compile', () => {
  // @ts-expect-error `npm run verify` fails where a source has lost its declaration.
  const without: FactSource = { requests: factSources.rates.requests }
  expect(without.assurance).toBeUndefined()
})
