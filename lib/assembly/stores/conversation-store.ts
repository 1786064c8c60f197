import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { conversations, sessions, turns } from '#db/schema/conversations.ts'
import type { Language } from '#lib/text/language.ts'
import type { ClaimedTurn, ConversationStore } from '#lib/turn/admission/conversation-store.ts'
import { type Assurance, holds, levelsFrom, levelsWithin, type Message } from '#lib/turn/turn.ts'
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
          assuredAt: row.assuredAt === null ? undefined : new Date(row.assuredAt).toISOString(),
          expiresAt: new Date(row.expiresAt).toISOString(),
          expired: Date.parse(row.expiresAt) <= Date.now(),
          revoked: row.revokedAt !== null,
        }
      }),

    raiseSession: (id, { assurance, customerId }) =>
      stored(async () => {
        // A session that already speaks for one customer can never come to speak for another.
        const [row] = await db
          .update(sessions)
          .set({
            customerId,
            ...(assurance === 'verified'
              ? { assurance, assuredAt: sql`now()` }
              : { assurance: sql`case when ${sessions.assurance} = 'verified' then 'verified' else ${assurance} end` }),
          })
          .where(
            and(
              eq(sessions.id, id),
              isNull(sessions.revokedAt),
              sql`${sessions.expiresAt} > now()`,
              sql`(${sessions.customerId} is null or ${sessions.customerId} = ${customerId})`,
            ),
          )
          .returning({
            assurance: sessions.assurance,
            assuredAt: sessions.assuredAt,
            expiresAt: sessions.expiresAt,
          })
        if (!row) return undefined
        return {
          assurance: row.assurance as Assurance,
          assuredAt: row.assuredAt === null ? undefined : new Date(row.assuredAt).toISOString(),
          expiresAt: new Date(row.expiresAt).toISOString(),
        }
      }),

    endSession: (id) =>
      stored(async () => {
        // Two statements of one transaction: the second sees every turn that was claimed before the first took the
        // session's row, and no turn can be claimed after it (see claimTurn).
        const [, fenced, all] = await db.batch([
          db
            .update(sessions)
            .set({ assurance: 'none', revokedAt: sql`coalesce(${sessions.revokedAt}, now())` })
            .where(eq(sessions.id, id)),
          db.execute<{ conversation: string; epoch: string; run: string }>(sql`
            update conversations
            set epoch = conversations.epoch + 1, running_turn = null, running_until = null
            from turns
            where conversations.session_id = ${id} and turns.conversation_id = conversations.id and turns.id = (
              select id from turns where conversation_id = conversations.id and outcome is null order by epoch desc limit 1)
            returning conversations.id as conversation, conversations.epoch, turns.run`),
          db.select({ id: conversations.id }).from(conversations).where(eq(conversations.sessionId, id)).limit(50),
        ])
        return {
          conversations: all.map((row) => row.id),
          fences: fenced.rows.map(({ conversation, epoch, run }) => ({ conversation, epoch: Number(epoch), run })),
        }
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

    history: (conversationId, count, held) =>
      stored(async () => {
        const rows = await db
          .select({ question: turns.question, tokens: turns.questionTokens, delivered: turns.delivered })
          .from(turns)
          .where(
            and(
              eq(turns.conversationId, conversationId),
              sql`${turns.outcome} is not null`,
              inArray(turns.assurance, levelsWithin(held)),
            ),
          )
          .orderBy(desc(turns.epoch))
          .limit(count)
        return rows
          .toReversed()
          .flatMap(({ question, tokens, delivered }): Message[] => [
            { role: 'customer', text: question, ...(tokens === null ? {} : { tokens }) },
            ...(delivered ? [{ role: 'assistant', text: delivered } as const] : []),
          ])
      }),

    claimTurn: (turn) =>
      stored(async (): Promise<ClaimedTurn> => {
        const claimed = await db.execute<{ epoch: string }>(sql`
          with asking as (
            -- The lock makes an end of the session wait for this claim, and this claim see an end that came first.
            select id from sessions
            where id = ${turn.sessionId} and revoked_at is null and expires_at > now()
              and assurance in (${sql.join(
                levelsFrom(turn.assurance).map((level) => sql`${level}`),
                sql`, `,
              )})
            for share),
          claim as (
            update conversations
            set epoch = epoch + 1, running_turn = ${turn.id}, last_at = now(), language = ${turn.language},
                running_until = now() + make_interval(secs => ${turn.runSeconds}::double precision)
            from asking
            where conversations.id = ${turn.conversationId} and session_id = asking.id
              and (running_turn is null or running_until < now())
              and not exists (
                select 1 from turns where conversation_id = ${turn.conversationId} and idempotency_key = ${turn.idempotencyKey})
            returning epoch)
          insert into turns (id, conversation_id, run, epoch, idempotency_key, request_hash, language, assurance, question, question_tokens, signals, versions)
          select ${turn.id}, ${turn.conversationId}, ${turn.run}, claim.epoch, ${turn.idempotencyKey}, ${turn.requestHash},
                 ${turn.language}, ${turn.assurance}, ${turn.question}, ${turn.questionTokens ?? null}, ${JSON.stringify(turn.signals)}::jsonb, ${JSON.stringify(turn.versions)}::jsonb
          from claim
          returning epoch`)
        const epoch = claimed.rows[0]?.epoch
        if (epoch !== undefined) return { kind: 'claimed', epoch: Number(epoch) }

        const [earlier] = await db
          .select({
            id: turns.id,
            run: turns.run,
            epoch: turns.epoch,
            hash: turns.requestHash,
            assurance: turns.assurance,
          })
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
          const { id, run, epoch, assurance } = earlier
          return { kind: 'repeated', turn: id, run, epoch, assurance: assurance as Assurance }
        }
        const [row] = await db
          .select({
            runningTurn: conversations.runningTurn,
            assurance: sessions.assurance,
            ended: sql<boolean>`(${sessions.revokedAt} is not null or ${sessions.expiresAt} <= now())`,
          })
          .from(conversations)
          .innerJoin(sessions, eq(sessions.id, conversations.sessionId))
          .where(and(eq(conversations.id, turn.conversationId), eq(conversations.sessionId, turn.sessionId)))
        if (!row) return { kind: 'unknown' }
        if (row.ended || !holds(row.assurance as Assurance, turn.assurance)) return { kind: 'session-ended' }
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
