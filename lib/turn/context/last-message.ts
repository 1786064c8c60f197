import type { Language } from '#lib/text/language.ts'
import type { Fact, MissingFact, Session } from '../turn.ts'
import type { HandoffState } from '../turn-event.ts'
import { freshness } from './gather-facts.ts'

const ourTags = /<(?=\s*\/?\s*(?:facts|session|customer|knowledge|verdict|caller)\b)/gi

/** Keeps text from outside from closing or opening the blocks that the prompt is made of. */
function asData(text: string): string {
  return text.replace(ourTags, '&lt;')
}

/** The last message of the prompt: what changes each turn. */
export function lastMessage(input: {
  facts: readonly Fact[]
  missing: readonly MissingFact[]
  session: Session
  language: Language
  now: Date
  text: string
  /** Where a person was asked for before this reply. */
  handoff?: HandoffState
  /** The text resembles an attempt to steer the model. */
  lowTrust?: boolean
  /** A caller's own instructions (`/v1`): read as a wish, never as ours. */
  callerNote?: string
}): string {
  const { facts, missing, session, language, now, text, handoff, lowTrust, callerNote } = input
  const lines = [
    ...facts.map((fact) => JSON.stringify({ ...fact, status: freshness(fact, now) })),
    ...missing.map((fact) => JSON.stringify({ ...fact, status: 'missing' })),
  ]
  return [
    `<facts>\n${lines.map((line) => asData(`${line}\n`)).join('')}</facts>`,
    `<session assurance="${session.assurance}" language="${language}" now="${now.toISOString()}"${handoff ? ` handoff="${handoff}"` : ''}/>`,
    ...(callerNote ? [`<caller>${asData(callerNote)}</caller>`] : []),
    `<customer${lowTrust ? ' trust="low"' : ''}>${asData(text)}</customer>`,
  ].join('\n')
}
