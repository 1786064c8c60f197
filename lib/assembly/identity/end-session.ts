import type { LoggedEvent } from '#lib/turn/turn-event.ts'
import type { Assembly } from '../assembly.ts'
import { report } from '../report.ts'
import { auditLog } from '../stores/audit.ts'

/** Why a session ended before its time. */
export type SessionEnd = 'logout' | 'suspected-takeover' | 'revoked-by-provider' | 'erasure'

/** A fence that the log did not take is tried so often. */
const appendTries = 3

/**
 * Ends a session for good, at once: its row is revoked, and each of its running turns is fenced, so that from the next
 * batch on the log refuses what it says. Throws `store-unavailable` where that could not be made sure; calling again
 * fences again.
 */
export async function endSession(assembly: Assembly, session: string, why: SessionEnd): Promise<void> {
  const { conversations, turnPorts, db } = assembly
  const ended = await conversations.endSession(session)
  const at = turnPorts.now().toISOString()
  await Promise.all(
    ended.fences.map(async ({ conversation, ...stamp }) => {
      const events: LoggedEvent[] = [
        { type: 'stopped', by: 'customer', ...stamp, seq: 0 },
        { type: 'turn-end', outcome: 'stopped', at, ...stamp, seq: 1 },
      ]
      for (let tries = 1; ; tries += 1) {
        try {
          await turnPorts.log.append(conversation, events)
          return
        } catch (error) {
          if (tries === appendTries) throw error
        }
      }
    }),
  )
  const told = await Promise.allSettled([
    auditLog(db).record({ actor: `session:${session}`, action: `session.end.${why}`, subject: session }),
    ...ended.conversations.map((conversation) =>
      turnPorts.leadLog.append(conversation, [{ type: 'assurance', at, assurance: 'none' }]),
    ),
  ])
  for (const one of told) {
    if (one.status === 'rejected') report('session-end-not-recorded', { code: 'store-unavailable', cause: one.reason })
  }
}
