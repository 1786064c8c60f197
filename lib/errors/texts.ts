import type { Code } from './codes.ts'
import type { PublicText } from './public-text.ts'
import { textsForCustomers } from './texts-for-customers.ts'
import { textsForDevelopers } from './texts-for-developers.ts'

/** The public text of every code, in every served language. */
export const texts: Readonly<Record<Code, PublicText>> = { ...textsForCustomers, ...textsForDevelopers }
