import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { conversations, sessions, turns } from '#db/schema/conversations.ts'
import type { Language } from '#lib/text/language.ts'
import type { ClaimedTurn, ConversationStore } from '#lib/turn/admission/conversation-store.ts'
import type { Assurance, Message } from '#lib/turn/turn.ts'
import type { HandoffState } from '#lib/turn/turn-event.ts'
import type { Database } from './database.ts'
import { stored } from './stored.ts'

/** Sessions, conversations and the claim of a turn, in Postgres. */
export function conversationStore(db: Database): ConversationStore {
  return {
    createSession: ({ id, expiresAt }) =>
      stored(async () => {
        await db.insert(sessions).values({ id, expiresAt })
      }),

    session: (id) =>
      stored(async () => {
        const [row] = await db.select().from(sessions).where(eq(sessions.id, id))
        if (!row) return undefined
        return {
          id: row.id,
          assurance: row.assurance as Assurance,
          customerId: row.customerId ?? undefined,
          revoked: row.revokedAt !== null,
        }
      }),

    raiseSession: (id, { assurance, customerId }) =>
      stored(async () => {
        // A session that already speaks for one customer can never come to speak for another.
        const rows = await db
          .update(sessions)
          .set({ assurance, customerId, assuredAt: sql`now()` })
          .where(
            and(
              eq(sessions.id, id),
              isNull(sessions.revokedAt),
              sql`(${sessions.customerId} is null or ${sessions.customerId} = ${customerId})`,
            ),
          )
          .returning({ id: sessions.id })
        return rows.length === 1
      }),

    createConversation: ({ id, sessionId, channel, language }) =>
      stored(async () => {
        await db.insert(conversations).values({ id, sessionId, channel, language })
      }),

    conversation: (id, sessionId) =>
      stored(async () => {
        const [row] = await db
          .select()
          .from(conversations)
          .where(and(eq(conversations.id, id), eq(conversations.sessionId, sessionId)))
        if (!row) return undefined
        return {
          id: row.id,
          sessionId: row.sessionId,
          language: row.language as Language,
          handoff: row.handoffState as HandoffState,
          createdAt: new Date(row.createdAt).toISOString(),
          runningTurn: row.runningTurn ?? undefined,
          epoch: row.epoch,
        }
      }),

    history: (conversationId, count) =>
      stored(async () => {
        const rows = await db
          .select({ question: turns.question, delivered: turns.delivered })
          .from(turns)
          .where(and(eq(turns.conversationId, conversationId), sql`${turns.outcome} is not null`))
          .orderBy(desc(turns.epoch))
          .limit(count)
        return rows
          .toReversed()
          .flatMap(({ question, delivered }): Message[] => [
            { role: 'customer', text: question },
            ...(delivered ? [{ role: 'assistant', text: delivered } as const] : []),
          ])
      }),

    claimTurn: (turn) =>
      stored(async (): Promise<ClaimedTurn> => {
        const claimed = await db.execute<{ epoch: string }>(sql`
          with claim as (
            update conversations
            set epoch = epoch + 1, running_turn = ${turn.id}, last_at = now(), language = ${turn.language},
                running_until = now() + make_interval(secs => ${turn.runSeconds}::double precision)
            where id = ${turn.conversationId} and session_id = ${turn.sessionId}
              and (running_turn is null or running_until < now())
              and not exists (
                select 1 from turns where conversation_id = ${turn.conversationId} and idempotency_key = ${turn.idempotencyKey})
            returning epoch)
          insert into turns (id, conversation_id, run, epoch, idempotency_key, request_hash, language, assurance, question, versions)
          select ${turn.id}, ${turn.conversationId}, ${turn.run}, claim.epoch, ${turn.idempotencyKey}, ${turn.requestHash},
                 ${turn.language}, ${turn.assurance}, ${turn.question}, ${JSON.stringify(turn.versions)}::jsonb
          from claim
          returning epoch`)
        const epoch = claimed.rows[0]?.epoch
        if (epoch !== undefined) return { kind: 'claimed', epoch: Number(epoch) }

        const [earlier] = await db
          .select({ id: turns.id, run: turns.run, epoch: turns.epoch, hash: turns.requestHash })
          .from(turns)
          .innerJoin(conversations, eq(conversations.id, turns.conversationId))
          .where(
            and(
              eq(turns.conversationId, turn.conversationId),
              eq(turns.idempotencyKey, turn.idempotencyKey),
              eq(conversations.sessionId, turn.sessionId),
            ),
          )
        if (earlier) {
          if (earlier.hash !== turn.requestHash) return { kind: 'key-reused' }
          return { kind: 'repeated', turn: earlier.id, run: earlier.run, epoch: earlier.epoch }
        }
        const [row] = await db
          .select({ runningTurn: conversations.runningTurn })
          .from(conversations)
          .where(and(eq(conversations.id, turn.conversationId), eq(conversations.sessionId, turn.sessionId)))
        if (!row) return { kind: 'unknown' }
        // The run that was in the way may have ended since: the answer stays 409, and the same key may be sent again.
        return { kind: 'running', turn: row.runningTurn ?? turn.id }
      }),

    fenceTurn: (conversationId, turn) =>
      stored(async () => {
        const fenced = await db.execute<{ epoch: string; run: string }>(sql`
          update conversations
          set epoch = conversations.epoch + 1, running_turn = null, running_until = null
          from turns
          where conversations.id = ${conversationId} and conversations.running_turn = ${turn} and turns.id = ${turn}
          returning conversations.epoch, turns.run`)
        const row = fenced.rows[0]
        return row && { epoch: Number(row.epoch), run: row.run }
      }),

    turnExists: (conversationId, turn) =>
      stored(async () => {
        const rows = await db
          .select({ id: turns.id })
          .from(turns)
          .where(and(eq(turns.id, turn), eq(turns.conversationId, conversationId)))
        return rows.length === 1
      }),

    setHandoff: (conversationId, from, to, reason) =>
      stored(async () => {
        const rows = await db
          .update(conversations)
          .set({ handoffState: to, handoffAt: sql`now()`, ...(reason === undefined ? {} : { handoffReason: reason }) })
          .where(and(eq(conversations.id, conversationId), inArray(conversations.handoffState, [...from])))
          .returning({ id: conversations.id })
        return rows.length === 1
      }),
  }
}
