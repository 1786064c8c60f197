import type { Code } from './codes.ts'
import type { PublicText } from './public-text.ts'
import { textsForCustomers } from './texts-for-customers.ts'
import { textsForDevelopers } from './texts-for-developers.ts'
import { textsForMustNotSend } from './texts-for-must-not-send.ts'

/** The public text of every code, in every served language. */
export const texts: Readonly<Record<Code, PublicText>> = { ...textsForCustomers, ...textsForDevelopers }

/** The text of a code; where the kind of the refusal is known, the one that advises on it. */
export function publicTextOf(code: Code, kind: unknown): PublicText {
  const told = code === 'must-not-send' && typeof kind === 'string' ? textsForMustNotSend[kind] : undefined
  return told ?? texts[code]
}
