import { withoutLeadingDigits } from '#lib/pii/find-split.ts'
import { countAttempt } from '#lib/turn/admission/rate-limit.ts'
import type { Veto } from '#lib/turn/compliance/review.ts'
import type { Door } from '#lib/turn/lead-event.ts'
import type { Assurance, Session } from '#lib/turn/turn.ts'
import { type Assembly, newId } from '../assembly.ts'
import { report } from '../report.ts'
import { recordVeto } from '../stores/transcript-store.ts'

/** A refusal by the compliance rules, as either door saw it. */
export interface ReportedVeto {
  conversationId: string
  session: Session | { id: string; assurance: Assurance }
  veto: Veto
  /** Kept only of a question that the session may ask once it has proved more. */
  masked: string
  door: Door
}

/** Puts a vetoed attempt on the lead's screen and in its table. Trouble with either never turns the veto into a yes. */
export async function reportVeto({ db, turnPorts }: Assembly, reported: ReportedVeto): Promise<void> {
  const { conversationId, session, door } = reported
  const { code } = reported.veto
  const text = code === 'assurance-required' ? withoutLeadingDigits(reported.masked) : ''
  const kind = reported.veto.code === 'must-not-send' ? reported.veto.kind : undefined
  const at = new Date().toISOString()
  const writes = await Promise.allSettled([
    recordVeto(db, {
      id: newId('vto'),
      conversationId,
      sessionId: session.id,
      code,
      ...(kind ? { kind } : {}),
      text,
      assurance: session.assurance,
      door,
      // The same moment in both: the console tells by it that the row and the event are one attempt.
      at,
    }),
    turnPorts.leadLog.append(conversationId, [
      { type: 'vetoed', at, text, code, ...(kind ? { kind } : {}), door, assurance: session.assurance },
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
