import { desc, eq } from 'drizzle-orm'
import { agentMessages, turns } from '#db/schema/conversations.ts'
import { type Problem, problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import type { ConversationRecord } from '#lib/turn/admission/conversation-store.ts'
import { createTranscript } from '#lib/turn/transcript/transcript.ts'
import type { UsedFact } from '#lib/turn/transcript/transcript-store.ts'
import { type Assurance, higherOf, holds, type Outcome, type Session } from '#lib/turn/turn.ts'
import type { HandoffState } from '#lib/turn/turn-event.ts'
import type { Assembly } from '../assembly.ts'
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
  /** Where the replacement begins in `text`, in UTF-16 units; there only when `replaced`. */
  replacementStart?: number
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

/** A page that shows more than this has other troubles. */
const mostTurns = 500

/**
 * The newest messages of a conversation, oldest first. What was said at a level that the asking session does not hold
 * is named and withheld: a token from before the verification reads nothing of what came after.
 */
export async function messagesOf(
  conversation: ConversationRecord,
  session: Session,
  { db, turnPorts }: Assembly,
): Promise<MessageFace[]> {
  const [rows, people] = await Promise.all([
    stored(() =>
      db
        .select()
        .from(turns)
        .where(eq(turns.conversationId, conversation.id))
        .orderBy(desc(turns.epoch))
        .limit(mostTurns),
    ),
    stored(() =>
      db
        .select()
        .from(agentMessages)
        .where(eq(agentMessages.conversationId, conversation.id))
        .orderBy(desc(agentMessages.at))
        .limit(mostTurns),
    ),
  ])
  // A stopped answer may end after the next question was asked: a turn stands where it began, whole.
  const placed: { place: string; message: MessageFace }[] = []
  for (const row of rows.toReversed()) {
    const at = new Date(row.startedAt).toISOString()
    const place = (message: MessageFace) => placed.push({ place: at, message })
    if (!holds(session.assurance, row.assurance as Assurance)) {
      const outcome = row.outcome === null ? {} : { outcome: row.outcome as Outcome }
      place({ id: row.id, turn: row.id, role: 'assistant', at, ...outcome, ...withheld(row.assurance) })
      continue
    }
    place({ id: `${row.id}-question`, turn: row.id, role: 'customer', text: row.question, at })
    if (row.outcome === null) {
      const said = await spokenSoFar(conversation.id, row.epoch, row.run)
      if (said) place({ id: row.id, turn: row.id, role: 'assistant', at, ...said })
      continue
    }
    if (row.outcome === 'taken-over' && !row.delivered) continue
    place({
      id: row.id,
      turn: row.id,
      role: 'assistant',
      text: row.delivered,
      at: row.endedAt ? new Date(row.endedAt).toISOString() : at,
      outcome: row.outcome as Outcome,
      facts: row.facts as UsedFact[],
      ...replacement(row.delivered, row.replaced),
      ...(row.problem ? { problem: row.problem as Problem } : {}),
    })
  }
  // A person may have spoken of the account: whoever holds less than the conversation's highest level is not shown it.
  const highest = rows.map(({ assurance }) => assurance as Assurance).reduce(higherOf, 'none')
  for (const { id, text, at } of people.toReversed()) {
    const iso = new Date(at).toISOString()
    const said = holds(session.assurance, highest) ? { text } : withheld(highest)
    placed.push({ place: iso, message: { id, turn: null, role: 'agent', at: iso, ...said } })
  }
  return placed.toSorted((a, b) => a.place.localeCompare(b.place)).map(({ message }) => message)

  function withheld(needs: string): { text: string; problem: Problem } {
    return { text: '', problem: problem('assurance-required', conversation.language, { needs }) }
  }

  async function spokenSoFar(id: string, epoch: number, run: string) {
    try {
      const events = await turnPorts.log.read(id, `${epoch - 1}-${Number.MAX_SAFE_INTEGER}`, 2000)
      const transcript = createTranscript(() => 'cut')
      for (const event of events) if (event.run === run) transcript.take(event)
      const { delivered, facts, replaced } = transcript.settlement()
      return delivered ? { text: delivered, facts, ...replacement(delivered, replaced) } : undefined
    } catch {
      // Reads fail soft: the rows are there, the running answer is shown when the log is back.
      return undefined
    }
  }
}

function replacement(text: string, length: number): Pick<MessageFace, 'replaced' | 'replacementStart'> {
  return length > 0 ? { replaced: true, replacementStart: text.length - length } : { replaced: false }
}
