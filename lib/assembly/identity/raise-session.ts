import type { Assurance, Session } from '#lib/turn/turn.ts'
import type { Assembly } from '../assembly.ts'
import { report } from '../report.ts'

/**
 * Raises a session by a proof, and tells the leads of `conversation`. Undefined where the session has ended meanwhile,
 * or speaks for another customer already.
 */
export async function raiseSession(
  { conversations, turnPorts }: Assembly,
  id: string,
  to: { assurance: Assurance; customerId: string },
  conversation?: string,
): Promise<Session | undefined> {
  const raised = await conversations.raiseSession(id, to)
  if (!raised) return undefined
  const { assurance, assuredAt, expiresAt } = raised
  if (conversation !== undefined) {
    const at = turnPorts.now().toISOString()
    await turnPorts.leadLog
      .append(conversation, [{ type: 'assurance', at, assurance }])
      .catch((cause) => report('lead-log-behind', { code: 'store-unavailable', cause }))
  }
  return { id, assurance, customerId: to.customerId, expiresAt, ...(assuredAt ? { assuredAt } : {}) }
}
