/**
 * Whether an unsafe request that authenticates by cookie comes from our own pages.
 * Browsers send `Origin` on every unsafe request; its absence is refused with the cookie.
 */
export function isSameOrigin(headers: Headers, url: string, publicUrl?: string): boolean {
  const origin = headers.get('origin')
  if (!origin) return headers.get('sec-fetch-site') === 'same-origin'
  if (publicUrl) return origin === new URL(publicUrl).origin
  const host = headers.get('host') ?? new URL(url).host
  try {
    return new URL(origin).host === host
  } catch {
    // `Origin: null` and the like are nobody's pages.
    return false
  }
}
