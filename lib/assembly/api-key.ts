import type { ApiKey } from '#lib/config/settings.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { sameText } from './internal-route.ts'

/** The caller that an API key names. Every key is compared, in constant time. Throws `api-key-invalid`. */
export async function callerOf(headers: Headers, keys: readonly ApiKey[]): Promise<ApiKey> {
  const given = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? ''
  const matches = await Promise.all(keys.map(({ key }) => sameText(given, key)))
  const caller = keys[matches.indexOf(true)]
  if (!caller) throw new CodedError('api-key-invalid')
  return caller
}
