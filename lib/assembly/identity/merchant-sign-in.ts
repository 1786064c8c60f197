import { CodedError } from '#lib/errors/problem.ts'
import { clockSkewSeconds, readMerchantToken } from '#lib/turn/admission/merchant-token.ts'
import type { Session } from '#lib/turn/turn.ts'
import { type Assembly, newId } from '../assembly.ts'
import { sessionSeconds } from '../doors/session-cookie.ts'
import { stored } from '../stores/stored.ts'
import { merchantKeys } from './merchant-keys.ts'
import { raiseSession } from './raise-session.ts'

/**
 * Takes the merchant's word for who its customer is: the session that asks is raised to `basic`, or a new one is opened
 * where there is none, or where it speaks for somebody else. A token that fails opens nothing. Throws `route-unknown`
 * where no keys are set, `merchant-token-refused`, `merchant-unavailable`.
 */
export async function signInByMerchant(
  assembly: Assembly,
  token: string,
  asking: Session | undefined,
): Promise<Session> {
  const { settings, redis, conversations, turnPorts } = assembly
  const { MERCHANT_JWT_ISSUER: issuer, MERCHANT_JWT_AUDIENCE: audience } = settings
  const keys = merchantKeys(assembly)
  if (!keys || !issuer || !audience) throw new CodedError('route-unknown')
  const now = turnPorts.now()
  const read = await readMerchantToken(token, keys, { issuer, audience, now })
  if (!read.ok) throw read.cause instanceof CodedError ? read.cause : new CodedError(read.code, { cause: read.cause })
  const { customerId, nonce, expiresAt } = read.claims

  // Remembered for as long as the token could pass, whatever the clocks.
  const seconds = Math.max(1, Math.ceil(expiresAt - now.getTime() / 1000) + 2 * clockSkewSeconds)
  const first = await stored(() => redis.set(`merchant-nonce:${nonce}`, 1, { nx: true, ex: seconds }))
  if (first !== 'OK') throw new CodedError('merchant-token-refused')

  const to = { assurance: 'basic', customerId } as const
  const raised = asking && (await raiseSession(assembly, asking.id, to))
  if (raised) return raised
  const id = newId('ses')
  await conversations.createSession({ id, expiresAt: new Date(now.getTime() + sessionSeconds * 1000).toISOString() })
  const opened = await raiseSession(assembly, id, to)
  if (!opened) throw new CodedError('merchant-token-refused')
  return opened
}
