/**
 * The address that a link may open, or `undefined` where it stays plain text: only `https:`, only an allowed host or a
 * subdomain of one, on the standard port, without credentials. What the URL parser would silently drop is refused.
 */
export function allowedHref(raw: string, hosts: readonly string[]): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the parser strips controls, so `java\tscript:` would pass unseen
  if (/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff\\]/.test(raw)) return undefined
  if (!/^https:\/\//i.test(raw)) return undefined
  let url: URL
  try {
    url = new URL(raw)
  } catch {
    return undefined
  }
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return undefined
  const host = url.hostname.replace(/\.$/, '')
  const allowed = hosts.some((entry) => {
    const wanted = entry.toLowerCase().replace(/^\*\./, '').replace(/\.$/, '')
    return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`))
  })
  return allowed ? url.href : undefined
}
