import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { readJson } from '#local/http/read-json.ts'
import { answer, refuse } from './answer.ts'
import { sendDocumentEvent, startDocumentCheck } from './document-checks.ts'
import { documentPage } from './document-page.ts'
import { orderFact, profileOf, refundFact, settlementFact } from './facts.ts'
import { inboxPage } from './inbox-page.ts'
import { matchIdentity } from './match-identity.ts'
import { type ActName, actBodies, actOnOrder } from './order-acts.ts'
import { quotedCurrencies, rateAt } from './rates.ts'
import type { Store } from './store.ts'
import { confirmVerification, startVerification } from './verifications.ts'

export interface MerchantOptions {
  store: Store
  /** The Bearer key that callers must carry; absent: none. */
  key: string | undefined
  /** Signs the results of document checks; absent: it makes none. */
  webhookSecret?: string | undefined
  now: () => Date
  newId: () => string
  newCode: () => string
}

const bodyLimit = 16_384
const mostPairs = 20
const pairs = z
  .array(z.string().regex(/^[A-Z]{3}\/[A-Z]{3}$/))
  .min(1)
  .max(mostPairs)
const subject = z.union([
  z.strictObject({ orderId: z.string().min(1).max(100) }),
  z.strictObject({ email: z.string().min(1).max(320) }),
])
const matchBody = z.strictObject({ orderId: z.string().min(1).max(100), email: z.string().min(1).max(320) })
const documentBody = z.strictObject({ reference: z.string().min(1).max(100), webhook: z.url({ protocol: /^https?$/ }) })
const confirmBody = z.strictObject({ code: z.string().max(40) })
const idempotencyKey = z.string().min(8).max(100)

const settingsSchema = z.strictObject({
  /** Pairs whose rate stands still. */
  rates: z.record(z.string().regex(/^[A-Z]{3}\/[A-Z]{3}$/), z.string().regex(/^\d+(\.\d+)?$/)).optional(),
  /** Everything read is already past its validity by this many milliseconds. */
  staleMs: z.int().min(0).optional(),
  /** Codes that may be asked for in an hour with the same order number or address (default 10). */
  startsPerHour: z.int().min(1).optional(),
  /** Tries in an hour at one order number with an address (default 5). */
  matchesPerHour: z.int().min(1).optional(),
})

type Settings = z.infer<typeof settingsSchema>

/** The rehearsal merchant's backend (docs/merchant-api.md), as a fetch handler and what `/_control` sets. */
export function createMerchant(options: MerchantOptions) {
  const { store, key, newId, newCode } = options
  let settings: Settings = {}

  const stamped = <Timed extends { asOf: string; validUntil: string }>(read: Timed): Timed => {
    if (settings.staleMs === undefined) return read
    const age = Date.parse(read.validUntil) - options.now().getTime() + settings.staleMs
    const earlier = (time: string) => new Date(Date.parse(time) - age).toISOString()
    return { ...read, asOf: earlier(read.asOf), validUntil: earlier(read.validUntil) }
  }

  const rates = (query: URLSearchParams): Response => {
    const asked = pairs.safeParse((query.get('pairs') ?? '').split(','))
    if (!asked.success)
      return refuse(400, 'bad-request', `pairs: up to ${mostPairs} of the form USD/CNY, comma separated`)
    const found = asked.data.map((pair) => rateAt(pair, options.now()) ?? pair)
    return answer({
      rates: found
        .filter((one) => typeof one !== 'string')
        .map((one) => stamped({ ...one, rate: settings.rates?.[one.pair] ?? one.rate })),
      unknown: found.filter((one) => typeof one === 'string'),
      currencies: quotedCurrencies,
    })
  }

  const customer = (id: string): Response => {
    const profile = profileOf(store.read(), id)
    return profile ? answer(profile) : notFound()
  }

  const orders = (id: string): Response => {
    const { customers, orders: all } = store.read()
    if (!customers.some((one) => one.id === id)) return notFound()
    return answer({
      orders: all.filter((one) => one.customer === id).map((one) => stamped(orderFact(one, options.now()))),
    })
  }

  /** Another customer's order is answered as one that does not exist. */
  const order = (id: string, query: URLSearchParams): Response => {
    const owner = query.get('customer')
    const found = store.read().orders.find((one) => one.id === id && one.customer === owner)
    return found ? answer(stamped(orderFact(found, options.now()))) : notFound()
  }

  const refunds = (query: URLSearchParams): Response => {
    const { orders: all, refunds: given } = store.read()
    const found = all.find((one) => one.id === query.get('order') && one.customer === query.get('customer'))
    if (!found) return notFound()
    return answer({
      refunds: given.filter((one) => one.order === found.id).map((one) => stamped(refundFact(one, options.now()))),
    })
  }

  const settlement = (query: URLSearchParams): Response => {
    const found = store.read().settlements.findLast((one) => one.customer === query.get('customer'))
    return found ? answer(stamped(settlementFact(found, options.now()))) : notFound()
  }

  const start = async (request: Request): Promise<Response> => {
    const body = await readBody(request, subject)
    if (body instanceof Response) return body
    const started = await startVerification(store, body, {
      now: options.now,
      newId,
      newCode,
      startsPerHour: () => settings.startsPerHour ?? 10,
    })
    if (!('retryAfterMs' in started)) return answer(started, 202)
    const refusal = refuse(429, 'too-many-codes', 'too many codes were asked for')
    refusal.headers.set('retry-after', String(Math.ceil(started.retryAfterMs / 1000)))
    return refusal
  }

  const confirm = async (id: string, request: Request): Promise<Response> => {
    const body = await readBody(request, confirmBody)
    if (body instanceof Response) return body
    const confirmation = await confirmVerification(store, id, body.code, options.now())
    switch (confirmation.kind) {
      case 'confirmed':
        return answer({ customerId: confirmation.customerId })
      case 'wrong':
        return refuse(403, 'wrong-code', 'not the code', { attemptsLeft: confirmation.attemptsLeft })
      case 'expired':
        return refuse(410, 'expired', 'the code has expired or was used')
      case 'exhausted':
        return refuse(429, 'exhausted', 'no attempts are left', { attemptsLeft: 0 })
      case 'unknown':
        return notFound()
      default:
        return confirmation satisfies never
    }
  }

  const match = async (request: Request): Promise<Response> => {
    const body = await readBody(request, matchBody)
    if (body instanceof Response) return body
    const matched = await matchIdentity(store, body, options.now(), settings.matchesPerHour ?? 5)
    if (matched.kind === 'matched') return answer({ customerId: matched.customerId })
    if (matched.kind === 'no-match') return refuse(403, 'no-match', 'these two do not belong together')
    const refusal = refuse(429, 'too-many-tries', 'too many tries at this order number')
    refusal.headers.set('retry-after', String(Math.ceil(matched.retryAfterMs / 1000)))
    return refusal
  }

  const openDocumentCheck = async (request: Request): Promise<Response> => {
    if (options.webhookSecret === undefined) return notFound()
    const body = await readBody(request, documentBody)
    if (body instanceof Response) return body
    const check = await startDocumentCheck(store, body, newId(), options.now())
    const url = new URL(`/document/${check.id}`, request.url).href
    return answer({ verificationId: check.id, url, expiresAt: check.expiresAt }, 202)
  }

  /** The provider's own page, where a rehearsal decides what the document showed. */
  const documentDoor = async (id: string, request: Request): Promise<Response> => {
    const find = () => store.read().documentChecks.find((one) => one.id === id)
    let check = find()
    if (!check || options.webhookSecret === undefined || !onThisMachine(request)) return notFound()
    if (request.method === 'POST' && check.result === 'pending') {
      const form = new URLSearchParams(await request.text())
      const approved = form.get('result') === 'approved'
      const customerId = store.read().customers.find((one) => one.id === form.get('customer'))?.id
      if (approved && !customerId) return refuse(400, 'bad-request', 'customer: one of ours')
      const event = {
        id: newId(),
        reference: check.reference,
        at: options.now().toISOString(),
        ...(approved && customerId
          ? { type: 'document.approved' as const, customerId }
          : { type: 'document.declined' as const }),
      }
      const status = await sendDocumentEvent(check.webhook, options.webhookSecret, event, options.now())
      if (status < 200 || status >= 300) return refuse(502, 'webhook-failed', `the webhook answered ${status}`)
      await store.update((draft) => {
        const one = draft.documentChecks.find((other) => other.id === id)
        if (one) one.result = approved ? 'approved' : 'declined'
      })
      check = find() ?? check
    }
    return new Response(documentPage(check, store.read().customers), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
        'cache-control': 'no-store',
      },
    })
  }

  const act = async (name: ActName, id: string, request: Request): Promise<Response> => {
    const idempotency = idempotencyKey.safeParse(request.headers.get('idempotency-key'))
    if (!idempotency.success) return refuse(400, 'idempotency-key-required', 'Idempotency-Key: 8 to 100 characters')
    const body = await readBody(request, actBodies[name])
    if (body instanceof Response) return body
    const done = await actOnOrder(store, name, id, body, idempotency.data, options.now())
    const response = answer(done.body, done.status)
    if (done.replayed) response.headers.set('idempotency-replayed', 'true')
    return response
  }

  const handler = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === '/inbox' || pathname === '/inbox.json') return inbox(request, pathname, searchParams)
    const document = /^\/document\/([\w-]+)$/.exec(pathname)?.[1]
    if (document) return documentDoor(document, request)
    if (!pathname.startsWith('/v1/')) return notFound()
    if (key !== undefined && !carries(request, key)) return refuse(401, 'unauthorized', 'Authorization: Bearer <key>')
    const [, , first, second, third, fourth] = pathname.split('/').map(decode)
    if (fourth !== undefined) return notFound()
    const route = `${request.method} ${first}`
    const id = second ?? ''
    if (route === 'GET rates' && !second) return rates(searchParams)
    if (route === 'GET customers' && second && !third) return customer(id)
    if (route === 'GET customers' && third === 'orders') return orders(id)
    if (route === 'GET orders' && second && !third) return order(id, searchParams)
    if (route === 'GET refunds' && !second) return refunds(searchParams)
    if (route === 'GET settlements' && second === 'latest' && !third) return settlement(searchParams)
    if (route === 'POST verifications' && !second) return start(request)
    if (route === 'POST verifications' && second === 'match' && !third) return match(request)
    if (route === 'POST verifications' && second === 'document' && !third) return openDocumentCheck(request)
    if (route === 'POST verifications' && third === 'confirm') return confirm(id, request)
    if (route === 'POST orders' && third && Object.hasOwn(actBodies, third)) return act(third as ActName, id, request)
    return notFound()
  }

  const inbox = (request: Request, pathname: string, query: URLSearchParams): Response => {
    // The codes stand here in the open: a page of another site that points its name at this address must not read them.
    if (!onThisMachine(request)) return refuse(403, 'forbidden', 'this machine only')
    if (request.method !== 'GET') return refuse(405, 'method-not-allowed', 'GET')
    const to = query.get('to')?.toLowerCase()
    const mails = store.read().inbox.filter((mail) => to === undefined || mail.to === to)
    if (pathname === '/inbox.json') return answer({ messages: mails.toReversed() })
    return new Response(inboxPage(mails, options.now()), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        'cache-control': 'no-store',
      },
    })
  }

  return {
    handler,
    control: (body: unknown) => {
      settings = { ...settings, ...settingsSchema.parse(body) }
    },
    state: () => {
      const { customers, orders: all, inbox: mails } = store.read()
      return { settings, customers: customers.length, orders: all.length, mails: mails.length }
    },
    reset: () => {
      settings = {}
    },
  }
}

function notFound(): Response {
  return refuse(404, 'not-found', 'there is no such thing')
}

function onThisMachine(request: Request): boolean {
  const host = (request.headers.get('host') ?? '').replace(/:\d+$/, '')
  return ['127.0.0.1', 'localhost', '[::1]', ''].includes(host)
}

function carries(request: Request, key: string): boolean {
  const given = new TextEncoder().encode(request.headers.get('authorization') ?? '')
  const wanted = new TextEncoder().encode(`Bearer ${key}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return ''
  }
}

async function readBody<Body>(request: Request, schema: z.ZodType<Body>): Promise<Body | Response> {
  const read = await readJson(request, bodyLimit)
  if (!read.ok) return refuse(read.status, 'bad-request', read.problem)
  const parsed = schema.safeParse(read.value)
  return parsed.success ? parsed.data : refuse(400, 'bad-request', z.prettifyError(parsed.error))
}
