import { browserStorage } from './browser-storage.ts'

type Preference = 'theme' | 'language'
const year = 31_536_000

/** What the reader has chosen on this device. */
export function preferred(name: Preference): string | null {
  return browserStorage('localStorage').getItem(`concierge.${name}`)
}

/** Keeps a choice; a cookie repeats it, so that the server draws the first frame right and nothing flashes. */
export function prefer(name: Preference, value: string): void {
  browserStorage('localStorage').setItem(`concierge.${name}`, value)
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that are still in use
  document.cookie = `concierge_${name}=${encodeURIComponent(value)}; path=/; max-age=${year}; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`
}
