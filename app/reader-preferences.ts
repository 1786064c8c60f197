import { cookies, headers } from 'next/headers'
import { type Language, languages, servedLanguage } from '#lib/text/language.ts'

/** What the reader has chosen, or what the browser asks for; `theme` is absent where the system decides. */
export interface ReaderPreferences {
  language: Language
  theme?: 'light' | 'dark'
}

/** Reads the preferences of this request: cookies written by the page, then `Accept-Language`. */
export async function readerPreferences(): Promise<ReaderPreferences> {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const language =
    servedLanguage(jar.get('concierge_language')?.value) ?? servedLanguage(head.get('accept-language')) ?? languages[0]
  const theme = jar.get('concierge_theme')?.value
  return theme === 'light' || theme === 'dark' ? { language, theme } : { language }
}
