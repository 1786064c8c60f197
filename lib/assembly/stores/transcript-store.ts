import { and, isNull, sql } from 'drizzle-orm'
import { knowledgeUnits, turns, vetoes } from '#db/schema/conversations.ts'
import type { TranscriptStore } from '#lib/turn/transcript/transcript-store.ts'
import type { Assurance, KnowledgeUnit } from '#lib/turn/turn.ts'
import type { Database } from './database.ts'
import { stored } from './stored.ts'

/** Settles turns in one statement: the row and the conversation's claim end together, and only once. */
export function transcriptStore(db: Database): TranscriptStore {
  return {
    settle: (settlement) =>
      stored(async () => {
        const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
        await db.execute(sql`
          with settled as (
            update turns
            set outcome = ${settlement.outcome}, delivered = ${settlement.delivered}, replaced = ${settlement.replaced},
                problem = ${json(settlement.problem)}::jsonb, verdicts = ${json(settlement.verdicts)}::jsonb,
                facts = ${json(settlement.facts)}::jsonb, tools = ${json(settlement.tools)}::jsonb,
                usage = ${json(settlement.usage)}::jsonb, ended_at = ${settlement.endedAt}
            where id = ${settlement.turn} and outcome is null
            returning conversation_id)
          update conversations
          set running_turn = null, running_until = null, last_at = now()
          from settled
          where conversations.id = settled.conversation_id and conversations.running_turn = ${settlement.turn}`)
      }),
  }
}

/** Turns without an outcome that began more than `olderThanSeconds` ago: dead runs, if their permit is gone too. */
export async function unsettledTurns(db: Database, olderThanSeconds: number, limit: number) {
  return stored(() =>
    db
      .select({
        id: turns.id,
        run: turns.run,
        epoch: turns.epoch,
        conversationId: turns.conversationId,
        language: turns.language,
        startedAt: turns.startedAt,
      })
      .from(turns)
      .where(
        and(
          isNull(turns.outcome),
          sql`${turns.startedAt} < now() - make_interval(secs => ${olderThanSeconds}::double precision)`,
        ),
      )
      .orderBy(turns.startedAt)
      .limit(limit),
  )
}

/** A question that compliance refused. */
export interface Veto {
  id: string
  conversationId: string
  sessionId: string
  code: string
  kind?: string
  /** Masked. */
  text: string
  assurance: Assurance
  door: 'middleware' | 'handler'
  /** ISO 8601, the same moment as in the second log. */
  at: string
}

/** Records a vetoed attempt; the same id twice is one row, since both doors may report it. */
export async function recordVeto(db: Database, veto: Veto): Promise<void> {
  await stored(() => db.insert(vetoes).values(veto).onConflictDoNothing())
}

/** All knowledge of the scenarios of a turn; the narrow house has one scenario. */
export async function knowledgeOf(db: Database): Promise<KnowledgeUnit[]> {
  const rows = await stored(() =>
    db
      .select({ id: knowledgeUnits.id, visibility: knowledgeUnits.visibility, text: knowledgeUnits.text })
      .from(knowledgeUnits)
      .orderBy(knowledgeUnits.scenario, knowledgeUnits.id),
  )
  return rows.map(({ id, visibility, text }) => ({
    id,
    text,
    visibility: visibility === 'public' ? 'public' : 'internal',
  }))
}
