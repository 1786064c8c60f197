import { z } from 'zod'
import { CodedError } from '#lib/errors/problem.ts'
import type { CustomerProfile, Fact, FactValue } from '../turn/turn.ts'

const factValue: z.ZodType<FactValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.record(z.string(), factValue)]),
)

const fact = z.object({
  key: z.string().min(1).max(120),
  value: factValue,
  unit: z.string().max(20).optional(),
  source: z.string().min(1).max(60),
  asOf: z.iso.datetime(),
  validUntil: z.iso.datetime(),
})

const rates = z.object({
  rates: z.array(
    z.object({
      pair: z.string().regex(/^[A-Z]{3}\/[A-Z]{3}$/),
      rate: z.string().regex(/^\d+(\.\d+)?$/),
      asOf: z.iso.datetime(),
      validUntil: z.iso.datetime(),
      source: z.string().min(1).max(60),
    }),
  ),
})

const profile = z.object({
  id: z.string(),
  orders: z.array(z.string()),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  cards: z.array(z.string()),
  accounts: z.array(z.string()),
})

const verification = z.object({
  verificationId: z.string(),
  sentTo: z.string(),
  expiresAt: z.iso.datetime(),
  attemptsLeft: z.number().int(),
})

/** A verification that the merchant started; `sentTo` is masked. */
export type StartedVerification = z.infer<typeof verification>

/** How a code was received. */
export type ConfirmedVerification =
  | { kind: 'confirmed'; customerId: string }
  | { kind: 'wrong'; attemptsLeft: number }
  | { kind: 'expired' | 'exhausted' | 'unknown' }

/** Whether an order number and an e-mail address belong together; nothing else is learnt. */
export type MatchedIdentity = { kind: 'matched'; customerId: string } | { kind: 'no-match' | 'exhausted' }

const documentCheck = z.object({
  verificationId: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }),
  expiresAt: z.iso.datetime(),
})

/** A document check that the merchant's provider has opened; the customer goes on at `url`. */
export type StartedDocumentCheck = z.infer<typeof documentCheck>

/** The merchant's backend (docs/merchant-api.md). Reads give `undefined` for what is not there; trouble throws `merchant-unavailable`. */
export interface MerchantClient {
  rates(pairs: readonly string[], signal: AbortSignal): Promise<Fact[]>
  profile(customerId: string, signal: AbortSignal): Promise<CustomerProfile | undefined>
  orders(customerId: string, signal: AbortSignal): Promise<Fact[]>
  order(orderId: string, customerId: string, signal: AbortSignal): Promise<Fact | undefined>
  refunds(orderId: string, customerId: string, signal: AbortSignal): Promise<Fact[]>
  settlement(customerId: string, signal: AbortSignal): Promise<Fact | undefined>
  startVerification(by: { orderId: string } | { email: string }, signal: AbortSignal): Promise<StartedVerification>
  confirmVerification(id: string, code: string, signal: AbortSignal): Promise<ConfirmedVerification>
  matchIdentity(given: { orderId: string; email: string }, signal: AbortSignal): Promise<MatchedIdentity>
  /** Opens a document check; the result comes by webhook, under `reference`. Nothing where the merchant makes none. */
  startDocumentCheck(
    asked: { reference: string; webhook: string },
    signal: AbortSignal,
  ): Promise<StartedDocumentCheck | undefined>
}

/** Speaks the merchant's JSON API over `fetch`; every answer is parsed before it is believed. */
export function createMerchantClient(options: { url: string; key: string; fetch?: typeof fetch }): MerchantClient {
  const call = options.fetch ?? fetch

  const send = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      return await call(new URL(path, options.url), {
        ...init,
        headers: {
          authorization: `Bearer ${options.key}`,
          'content-type': 'application/json',
          accept: 'application/json',
        },
        cache: 'no-store',
      })
    } catch (cause) {
      init.signal?.throwIfAborted()
      throw new CodedError('merchant-unavailable', { cause })
    }
  }

  const parse = async <T>(response: Response, schema: z.ZodType<T>): Promise<T> => {
    if (!response.ok) {
      await response.body?.cancel()
      throw new CodedError('merchant-unavailable', { cause: new Error(`merchant answered ${response.status}`) })
    }
    const parsed = schema.safeParse(await response.json().catch(() => undefined))
    if (!parsed.success) throw new CodedError('merchant-unavailable', { cause: parsed.error })
    return parsed.data
  }

  const read = async <T>(path: string, schema: z.ZodType<T>, signal: AbortSignal): Promise<T | undefined> => {
    const response = await send(path, { method: 'GET', signal })
    if (response.status === 404) {
      await response.body?.cancel()
      return undefined
    }
    return parse(response, schema)
  }

  const id = encodeURIComponent
  return {
    async rates(pairs, signal) {
      const found = await read(`/v1/rates?pairs=${pairs.map(id).join(',')}`, rates, signal)
      return (found?.rates ?? []).map(({ pair, rate, asOf, validUntil, source }) => ({
        key: `rate:${pair}`,
        value: rate,
        unit: pair.slice(4),
        source,
        asOf,
        validUntil,
      }))
    },
    profile: (customerId, signal) => read(`/v1/customers/${id(customerId)}`, profile, signal),
    async orders(customerId, signal) {
      const found = await read(`/v1/customers/${id(customerId)}/orders`, z.object({ orders: z.array(fact) }), signal)
      return (found?.orders ?? []) as Fact[]
    },
    async order(orderId, customerId, signal) {
      return (await read(`/v1/orders/${id(orderId)}?customer=${id(customerId)}`, fact, signal)) as Fact | undefined
    },
    async refunds(orderId, customerId, signal) {
      const path = `/v1/refunds?order=${id(orderId)}&customer=${id(customerId)}`
      const found = await read(path, z.object({ refunds: z.array(fact) }), signal)
      return (found?.refunds ?? []) as Fact[]
    },
    async settlement(customerId, signal) {
      return (await read(`/v1/settlements/latest?customer=${id(customerId)}`, fact, signal)) as Fact | undefined
    },
    async startVerification(by, signal) {
      const response = await send('/v1/verifications', { method: 'POST', body: JSON.stringify(by), signal })
      if (response.status === 429) throw new CodedError('verification-exhausted')
      return parse(response, verification)
    },
    async matchIdentity(given, signal) {
      const response = await send('/v1/verifications/match', { method: 'POST', body: JSON.stringify(given), signal })
      if (response.status === 403 || response.status === 429) {
        await response.body?.cancel()
        return { kind: response.status === 403 ? 'no-match' : 'exhausted' }
      }
      const { customerId } = await parse(response, z.object({ customerId: z.string().min(1).max(64) }))
      return { kind: 'matched', customerId }
    },
    async startDocumentCheck(asked, signal) {
      const response = await send('/v1/verifications/document', { method: 'POST', body: JSON.stringify(asked), signal })
      if (response.status === 404) {
        await response.body?.cancel()
        return undefined
      }
      return parse(response, documentCheck)
    },
    async confirmVerification(verificationId, code, signal) {
      const path = `/v1/verifications/${id(verificationId)}/confirm`
      const response = await send(path, { method: 'POST', body: JSON.stringify({ code }), signal })
      if (response.status === 404) return { kind: 'unknown' }
      if (response.status === 410) return { kind: 'expired' }
      if (response.status === 429) return { kind: 'exhausted' }
      if (response.status === 403) {
        const body = z
          .object({ attemptsLeft: z.number().int() })
          .safeParse(await response.json().catch(() => undefined))
        return { kind: 'wrong', attemptsLeft: body.success ? body.data.attemptsLeft : 0 }
      }
      const { customerId } = await parse(response, z.object({ customerId: z.string() }))
      return { kind: 'confirmed', customerId }
    },
  }
}
