import type { ApiKey } from '#lib/config/settings.ts'
import { CodedError } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import { type Assembly, newId } from '../assembly.ts'
import { sameText } from './internal-route.ts'

/** The caller that an API key names. Every key is compared, in constant time. Throws `api-key-invalid`. */
export async function callerOf(headers: Headers, keys: readonly ApiKey[]): Promise<ApiKey> {
  const given = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? ''
  const matches = await Promise.all(keys.map(({ key }) => sameText(given, key)))
  const caller = keys[matches.indexOf(true)]
  if (!caller) throw new CodedError('api-key-invalid')
  return caller
}

/** Whose limit a caller counts against, and how the middleware names it. */
export const callerPrefix = 'api:'

/** How long the session of one `/v1` request is kept for, in milliseconds. */
const callerSessionMs = 60 * 60 * 1000

/** Opens the conversation of one `/v1` request. A key speaks for no customer: whatever its ceiling, nobody has been identified. */
export async function openForCaller(
  { conversations }: Assembly,
  name: string,
  language: Language,
): Promise<{ id: string; sessionId: string }> {
  const sessionId = newId('ses')
  const id = newId('cnv')
  await conversations.createSession({ id: sessionId, expiresAt: new Date(Date.now() + callerSessionMs).toISOString() })
  await conversations.createConversation({ id, sessionId, channel: `${callerPrefix}${name}`, language })
  return { id, sessionId }
}
