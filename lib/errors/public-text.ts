import type { Language } from '#lib/text/language.ts'

/** What people read for a code: the title says what happened, the detail what was kept and what to do. */
export type PublicText = Readonly<Record<Language, readonly [title: string, detail: string]>>
