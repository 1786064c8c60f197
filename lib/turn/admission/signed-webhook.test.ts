import { describe, expect, test } from 'vitest'
import { isSignedWebhook } from './signed-webhook.ts'

const now = new Date('2026-11-20T08:30:00Z')
const secret = 'a-webhook-secret-of-thirty-two-characters'
const body = '{"id":"evt_1"}'

async function sign(timestamp: string, text: string, with_: string): Promise<string> {
  const encoder = new TextEncoder()
  const use = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(with_), use, false, ['sign'])
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(`${timestamp}.${text}`)))
  return `v1=${Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

async function check(change: { at?: number; text?: string; signature?: string; timestamp?: string } = {}) {
  const timestamp = String(now.getTime() / 1000 + (change.at ?? 0))
  const headers = new Headers({
    'x-webhook-timestamp': change.timestamp ?? timestamp,
    'x-webhook-signature': change.signature ?? (await sign(timestamp, body, secret)),
  })
  return isSignedWebhook(headers, change.text ?? body, ['a-newer-secret-that-has-just-been-put-first', secret], now)
}

describe('a signed webhook', () => {
  test('passes, also under an older secret, and within five minutes', async () => {
    expect(await check()).toBe(true)
    expect(await check({ at: -300 })).toBe(true)
    expect(await check({ at: 300 })).toBe(true)
  })

  test('may carry several signatures', async () => {
    const timestamp = String(now.getTime() / 1000)
    const [wrong, right] = await Promise.all([sign(timestamp, body, 'x'), sign(timestamp, body, secret)])
    expect(await check({ signature: `${wrong}, ${right}` })).toBe(true)
    expect(await check({ signature: wrong })).toBe(false)
  })

  test('is refused late, early, changed, or unsigned', async () => {
    expect(await check({ at: -301 })).toBe(false)
    expect(await check({ at: 301 })).toBe(false)
    expect(await check({ text: `${body} ` })).toBe(false)
    expect(await check({ signature: '' })).toBe(false)
    expect(await check({ signature: 'v1=' })).toBe(false)
    expect(await check({ signature: `v0=${'0'.repeat(64)}` })).toBe(false)
    // Another timestamp than the one that was signed.
    expect(await check({ timestamp: String(now.getTime() / 1000 + 1) })).toBe(false)
    expect(await check({ timestamp: '' })).toBe(false)
    expect(await check({ timestamp: 'NaN' })).toBe(false)
  })

  test('no secret opens nothing', async () => {
    expect(await isSignedWebhook(new Headers(), body, [], now)).toBe(false)
  })
})
