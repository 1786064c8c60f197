import { asc, eq } from 'drizzle-orm'
import { agentMessages, turns } from '#db/schema/conversations.ts'
import type { Problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import type { ConversationRecord } from '#lib/turn/admission/conversation-store.ts'
import { createTranscript } from '#lib/turn/transcript/transcript.ts'
import type { UsedFact } from '#lib/turn/transcript/transcript-store.ts'
import type { Outcome, Session } from '#lib/turn/turn.ts'
import type { HandoffState } from '#lib/turn/turn-event.ts'
import type { Assembly } from './assembly.ts'
import { stored } from './stored.ts'

/** A message as the customer's clients read it. Text is masked; a running answer is what has been delivered so far. */
export interface MessageFace {
  id: string
  turn: string | null
  role: 'customer' | 'assistant' | 'agent'
  text: string
  at: string
  outcome?: Outcome
  facts?: readonly UsedFact[]
  replaced?: boolean
  problem?: Problem
}

/** What every client learns of a conversation: its state, the session's level, the model and the limits. */
export function conversationFace(
  conversation: { id: string; language: Language; createdAt: string; handoff: HandoffState },
  session: Session,
  { settings, rehearsal }: Assembly,
) {
  const { id, language, createdAt, handoff } = conversation
  return {
    conversation: { id, language, createdAt, handoff: { state: handoff } },
    session: { assurance: session.assurance },
    model: { name: settings.MODEL_NAME, rehearsal },
    maxMessageChars: settings.MAX_MESSAGE_CHARS,
    linkHosts: settings.LINK_HOSTS,
  }
}

/** The newest messages of a conversation, oldest first. */
export async function messagesOf(
  conversation: ConversationRecord,
  { db, turnPorts }: Assembly,
): Promise<MessageFace[]> {
  const [rows, people] = await Promise.all([
    stored(() =>
      db.select().from(turns).where(eq(turns.conversationId, conversation.id)).orderBy(asc(turns.epoch)).limit(500),
    ),
    stored(() =>
      db
        .select()
        .from(agentMessages)
        .where(eq(agentMessages.conversationId, conversation.id))
        .orderBy(asc(agentMessages.at))
        .limit(500),
    ),
  ])
  const messages: MessageFace[] = []
  for (const row of rows) {
    const at = new Date(row.startedAt).toISOString()
    messages.push({ id: `${row.id}-question`, turn: row.id, role: 'customer', text: row.question, at })
    if (row.outcome === null) {
      const said = await spokenSoFar(conversation.id, row.epoch, row.run)
      if (said) messages.push({ id: row.id, turn: row.id, role: 'assistant', at, ...said })
      continue
    }
    if (row.outcome === 'taken-over' && !row.delivered) continue
    messages.push({
      id: row.id,
      turn: row.id,
      role: 'assistant',
      text: row.delivered,
      at: row.endedAt ? new Date(row.endedAt).toISOString() : at,
      outcome: row.outcome as Outcome,
      facts: row.facts as UsedFact[],
      replaced: row.replaced > 0,
      ...(row.problem ? { problem: row.problem as Problem } : {}),
    })
  }
  for (const { id, text, at } of people) {
    messages.push({ id, turn: null, role: 'agent', text, at: new Date(at).toISOString() })
  }
  return messages.toSorted((a, b) => a.at.localeCompare(b.at))

  async function spokenSoFar(id: string, epoch: number, run: string) {
    try {
      const events = await turnPorts.log.read(id, `${epoch - 1}-${Number.MAX_SAFE_INTEGER}`, 2000)
      const transcript = createTranscript(() => 'cut')
      for (const event of events) if (event.run === run) transcript.take(event)
      const { delivered, facts, replaced } = transcript.settlement()
      return delivered ? { text: delivered, facts, replaced: replaced > 0 } : undefined
    } catch {
      // Reads fail soft: the rows are there, the running answer is shown when the log is back.
      return undefined
    }
  }
}
