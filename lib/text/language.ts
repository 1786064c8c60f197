/** The languages served from the first day (BCP 47 primary subtags). */
export const languages = ['en', 'zh', 'es', 'ar'] as const

/** A served language. */
export type Language = (typeof languages)[number]

/** One text in every served language. */
export type Localized = Readonly<Record<Language, string>>

/** Reading direction of a served language, for `dir` attributes. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The served language that a BCP 47 tag or an `Accept-Language` header asks for first, if any. */
export function servedLanguage(tagOrHeader: string | null | undefined): Language | undefined {
  if (!tagOrHeader) return undefined
  for (const part of tagOrHeader.split(',')) {
    const subtag = part.split(';')[0]?.trim().split('-')[0]?.toLowerCase()
    const served = languages.find((language) => language === subtag)
    if (served) return served
  }
  return undefined
}
