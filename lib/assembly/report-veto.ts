import type { Code } from '#lib/errors/codes.ts'
import { countAttempt } from '#lib/turn/admission/rate-limit.ts'
import type { Assurance, Session } from '#lib/turn/turn.ts'
import { type Assembly, newId } from './assembly.ts'
import { report } from './report.ts'
import { recordVeto } from './transcript-store.ts'

/** A refusal by the compliance rules, as either door saw it. */
export interface ReportedVeto {
  conversationId: string
  session: Session | { id: string; assurance: Assurance }
  masked: string
  code: Code
  door: 'middleware' | 'handler'
}

/** Puts a vetoed attempt on the lead's screen and in its table. Trouble with either never turns the veto into a yes. */
export async function reportVeto({ db, turnPorts }: Assembly, veto: ReportedVeto): Promise<void> {
  const { conversationId, session, masked, code, door } = veto
  const at = new Date().toISOString()
  const writes = await Promise.allSettled([
    recordVeto(db, {
      id: newId('vto'),
      conversationId,
      sessionId: session.id,
      code,
      text: masked,
      assurance: session.assurance,
      door,
      // The same moment in both: the console tells by it that the row and the event are one attempt.
      at,
    }),
    turnPorts.leadLog.append(conversationId, [
      { type: 'vetoed', at, text: masked, code, assurance: session.assurance },
    ]),
  ])
  for (const write of writes) {
    if (write.status === 'rejected') report('veto-not-recorded', { code, cause: write.reason })
  }
}

/** Counts a middleware's veto against the session's limit, as the handler would have. */
export async function countVeto({ counter, settings }: Assembly, sessionId: string): Promise<void> {
  await countAttempt(counter, `turn:${sessionId}`, settings.TURNS_PER_MINUTE)
}
