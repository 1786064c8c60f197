import type { Language } from '#lib/text/language.ts'
import type { Phrases } from './phrases.ts'
import { arabic } from './phrases-ar.ts'
import { english } from './phrases-en.ts'
import { spanish } from './phrases-es.ts'
import { chinese } from './phrases-zh.ts'

/** What is said, in each served language. */
export const phrases: Readonly<Record<Language, Phrases>> = { en: english, zh: chinese, es: spanish, ar: arabic }
