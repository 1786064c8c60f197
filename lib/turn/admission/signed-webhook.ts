/** How far a webhook's timestamp may be from our clock, in seconds. */
export const webhookToleranceSeconds = 300

const signatures = /^v1=([0-9a-f]{64})$/

/**
 * Whether a webhook was signed with one of `secrets`: HMAC-SHA-256 over `timestamp.body`, in `x-webhook-signature` as
 * `v1=<hex>` (several, comma separated, while a secret is rotated), and sent within five minutes of `now`.
 */
export async function isSignedWebhook(
  headers: Headers,
  body: string,
  secrets: readonly string[],
  now: Date,
): Promise<boolean> {
  const timestamp = headers.get('x-webhook-timestamp') ?? ''
  if (!/^\d{9,11}$/.test(timestamp)) return false
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > webhookToleranceSeconds) return false
  const given = (headers.get('x-webhook-signature') ?? '')
    .split(',', 5)
    .flatMap((part) => signatures.exec(part.trim())?.[1] ?? [])
    .map((hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
  const encoder = new TextEncoder()
  const signed = encoder.encode(`${timestamp}.${body}`)
  for (const secret of secrets) {
    const use = { name: 'HMAC', hash: 'SHA-256' }
    const key = await crypto.subtle.importKey('raw', encoder.encode(secret), use, false, ['verify'])
    for (const signature of given) if (await crypto.subtle.verify('HMAC', key, signature, signed)) return true
  }
  return false
}
