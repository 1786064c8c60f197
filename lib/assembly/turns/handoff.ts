import { CodedError } from '#lib/errors/problem.ts'
import type { HandoffReason } from '#lib/turn/compliance/before-generation.ts'
import type { HandoffState } from '#lib/turn/turn-event.ts'
import type { Assembly } from '../assembly.ts'
import { report } from '../report.ts'
import { stored } from '../stores/stored.ts'

/** Key that is there while somebody of staff watches the console. */
export const dutyKey = 'staff:on-duty'
/** How long one look at the console counts as being on duty, in seconds. */
export const dutySeconds = 60

/** Whether somebody is there to take a conversation. */
async function someoneOnDuty({ redis }: Assembly): Promise<boolean> {
  return stored(async () => Number(await redis.exists(dutyKey)) === 1)
}

/** What the row and the console say of a handoff that a message started. */
const reasons: Readonly<Record<HandoffReason, string>> = {
  wish: 'a wish in the message',
  fraud: 'possible fraud',
  'self-harm': 'possible danger to self',
  threat: 'a threat',
  legal: 'a complaint to an authority, or the law',
}

/** Asks for a person before anything is generated: the customer's message calls for one. */
export function handOffAtOnce(assembly: Assembly, conversationId: string, cause: HandoffReason): Promise<HandoffState> {
  return requestHandoff(assembly, conversationId, reasons[cause], cause)
}

/** Asks for a person: `queued` while somebody is on duty, else honestly `unattended`. Asking twice changes nothing. */
export async function requestHandoff(
  assembly: Assembly,
  conversationId: string,
  reason: string | undefined,
  cause?: HandoffReason,
): Promise<HandoffState> {
  const state: HandoffState = (await someoneOnDuty(assembly)) ? 'queued' : 'unattended'
  const changed = await assembly.conversations.setHandoff(
    conversationId,
    ['none', 'closed', 'requested', 'unattended', 'queued'],
    state,
    reason,
  )
  // The only state left is `taken`: a person has the conversation already.
  if (!changed) return 'taken'
  await tellLeads(assembly, conversationId, state, cause)
  return state
}

/** Withdraws a request that nobody has taken yet. */
export async function withdrawHandoff(assembly: Assembly, conversationId: string): Promise<HandoffState> {
  const changed = await assembly.conversations.setHandoff(conversationId, ['requested', 'queued', 'unattended'], 'none')
  if (!changed) throw new CodedError('handoff-conflict')
  await tellLeads(assembly, conversationId, 'none')
  return 'none'
}

async function tellLeads(
  { turnPorts }: Assembly,
  conversationId: string,
  state: HandoffState,
  reason?: HandoffReason,
): Promise<void> {
  await turnPorts.leadLog
    .append(conversationId, [
      { type: 'handoff', at: turnPorts.now().toISOString(), state, ...(reason ? { reason } : {}) },
    ])
    .catch((cause) => report('lead-log-behind', { code: 'store-unavailable', cause }))
}
