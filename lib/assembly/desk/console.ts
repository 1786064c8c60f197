import { asc, eq, sql } from 'drizzle-orm'
import { agentMessages, conversations, turns, vetoes } from '#db/schema/conversations.ts'
import { staffUser } from '#db/schema/staff.ts'
import type { Settings } from '#lib/config/settings.ts'
import { CodedError, type Problem } from '#lib/errors/problem.ts'
import { maskForPeople } from '#lib/pii/mask-for-people.ts'
import type { Language } from '#lib/text/language.ts'
import type { Signals } from '#lib/turn/compliance/signals.ts'
import { eventId } from '#lib/turn/relay/event-log.ts'
import type { Assurance, Outcome, ToolRecord, Versions } from '#lib/turn/turn.ts'
import type { HandoffState } from '#lib/turn/turn-event.ts'
import { assemble, newId } from '../assembly.ts'
import { report } from '../report.ts'
import { readLeadLog } from '../stores/lead-log-reader.ts'
import { stored } from '../stores/stored.ts'
import { dutyKey, dutySeconds } from '../turns/handoff.ts'
import type { ConsolePorts, ConversationSummary, RecordedFact, RecordedVerdict } from './console-types.ts'

const liveBatch = 500
const iso = (at: string) => new Date(at).toISOString()

type SummaryRow = {
  id: string
  created_at: string
  last_at: string
  language: string
  assurance: string
  channel: string
  handoff_state: string
  running_turn: string | null
  turns: string
  trips: string
  vetoes: string
  last_text: string | null
}

/** What leads see and do, over the same database and logs that the customer's road writes. */
export function consolePorts(config: Settings): ConsolePorts {
  const { db, redis, turnPorts } = assemble(config)

  const summaries = async (where: ReturnType<typeof sql>, limit: number): Promise<ConversationSummary[]> => {
    const { rows } = await stored(() =>
      db.execute<SummaryRow>(sql`
        select c.id, c.created_at, c.last_at, c.language, s.assurance, c.channel, c.handoff_state, c.running_turn,
          (select count(*) from turns t where t.conversation_id = c.id) as turns,
          (select count(*) from turns t where t.conversation_id = c.id and t.outcome = 'tripped') as trips,
          (select count(*) from vetoes v where v.conversation_id = c.id) as vetoes,
          (select left(q.text, 160) from (
             select t.question as text, t.started_at as at from turns t where t.conversation_id = c.id
             union all select v.text, v.at from vetoes v where v.conversation_id = c.id
             order by at desc limit 1) q) as last_text
        from conversations c join sessions s on s.id = c.session_id
        where ${where}
        order by c.last_at desc
        limit ${limit}`),
    )
    return rows.map((row) => ({
      id: row.id,
      startedAt: iso(row.created_at),
      lastAt: iso(row.last_at),
      language: row.language as Language,
      assurance: row.assurance as Assurance,
      channel: row.channel,
      handoff: row.handoff_state as HandoffState,
      running: row.running_turn !== null,
      turns: Number(row.turns),
      trips: Number(row.trips),
      vetoes: Number(row.vetoes),
      lastText: row.last_text ?? '',
    }))
  }

  const showDuty = () => stored(() => redis.set(dutyKey, 1, { ex: dutySeconds }))

  return {
    async listConversations({ limit }) {
      await showDuty()
      // An opened chat in which nobody has said anything yet is not a conversation to watch.
      return summaries(
        sql`exists (select 1 from turns t where t.conversation_id = c.id) or exists (select 1 from vetoes v where v.conversation_id = c.id) or c.handoff_state <> 'none'`,
        limit,
      )
    },

    async conversationDetail(id) {
      const [[summary], [row], turnRows, vetoRows, people] = await Promise.all([
        summaries(sql`c.id = ${id}`, 1),
        stored(() =>
          db
            .select({
              reason: conversations.handoffReason,
              staff: conversations.handoffStaff,
              state: conversations.handoffState,
              name: staffUser.name,
            })
            .from(conversations)
            .leftJoin(staffUser, eq(staffUser.id, conversations.handoffStaff))
            .where(eq(conversations.id, id)),
        ),
        stored(() => db.select().from(turns).where(eq(turns.conversationId, id)).orderBy(asc(turns.epoch)).limit(500)),
        stored(() => db.select().from(vetoes).where(eq(vetoes.conversationId, id)).orderBy(asc(vetoes.at)).limit(500)),
        stored(() =>
          db
            .select({ id: agentMessages.id, at: agentMessages.at, text: agentMessages.text, name: staffUser.name })
            .from(agentMessages)
            .leftJoin(staffUser, eq(staffUser.id, agentMessages.staffId))
            .where(eq(agentMessages.conversationId, id))
            .orderBy(asc(agentMessages.at))
            .limit(500),
        ),
      ])
      if (!summary || !row) throw new CodedError('conversation-unknown')
      const takenBy = row.state === 'taken' && row.staff ? { id: row.staff, name: row.name ?? row.staff } : null
      return {
        conversation: { ...summary, handoffReason: row.reason, takenBy },
        turns: turnRows.map((turn) => ({
          id: turn.id,
          question: turn.question,
          signals: turn.signals as Signals,
          delivered: turn.delivered,
          replaced: turn.replaced,
          assurance: turn.assurance as Assurance,
          outcome: turn.outcome as Outcome | null,
          problem: turn.problem as Problem | null,
          tools: turn.tools as ToolRecord[],
          verdicts: turn.verdicts as RecordedVerdict[],
          facts: turn.facts as RecordedFact[],
          versions: turn.versions as Versions,
          startedAt: iso(turn.startedAt),
          endedAt: turn.endedAt ? iso(turn.endedAt) : null,
        })),
        vetoed: vetoRows.map(({ at, text, code, kind, door }) => ({
          at: iso(at),
          text,
          code,
          ...(kind ? { kind } : {}),
          door: door === 'middleware' ? door : 'handler',
        })),
        agentMessages: people.map(({ id: message, at, text, name }) => ({
          id: message,
          at: iso(at),
          text,
          staff: name ?? '',
        })),
      }
    },

    async readLive(id, cursors) {
      const [events, leadEvents] = await Promise.all([
        turnPorts.log.read(id, cursors.customer, liveBatch),
        readLeadLog(redis, id, cursors.lead, liveBatch),
      ])
      const last = events.at(-1)
      return {
        events,
        leadEvents,
        cursors: { customer: last ? eventId(last) : cursors.customer, lead: leadEvents.at(-1)?.id ?? cursors.lead },
      }
    },

    async answerHandoff(id, staff, answer) {
      const state: HandoffState = answer === 'take' ? 'taken' : 'closed'
      // One statement decides who has the conversation, and fences whatever run is speaking in it.
      const { rows } = await stored(() =>
        db.execute<{ epoch: string }>(
          answer === 'take'
            ? sql`update conversations
                  set handoff_state = 'taken', handoff_staff = ${staff.id}, handoff_at = now(),
                      epoch = epoch + 1, running_turn = null, running_until = null
                  where id = ${id} and (handoff_state <> 'taken' or handoff_staff = ${staff.id})
                  returning epoch`
            : sql`update conversations
                  set handoff_state = 'closed', handoff_at = now(), epoch = epoch + 1, running_turn = null, running_until = null
                  where id = ${id} and handoff_state = 'taken' and handoff_staff = ${staff.id}
                  returning epoch`,
        ),
      )
      const epoch = rows[0]?.epoch
      if (epoch === undefined) {
        if ((await summaries(sql`c.id = ${id}`, 1)).length === 0) throw new CodedError('conversation-unknown')
        throw new CodedError('handoff-conflict')
      }
      await turnPorts.log.append(id, [
        { type: 'handoff', state, run: `handoff_${epoch}`, epoch: Number(epoch), seq: 0 },
      ])
      await turnPorts.leadLog.append(id, [{ type: 'handoff', at: turnPorts.now().toISOString(), state }])
      return { state }
    },

    async sendAgentMessage(id, staff, text) {
      const message = {
        id: newId('msg'),
        at: turnPorts.now().toISOString(),
        staff: staff.name,
        text: maskForPeople(text),
      }
      // The guard and the message are one statement: a person who has lost the conversation says nothing in it.
      const { rows } = await stored(() =>
        db.execute<{ id: string }>(sql`
          insert into agent_messages (id, conversation_id, staff_id, text, at)
          select ${message.id}, c.id, ${staff.id}, ${message.text}, ${message.at}
          from conversations c
          where c.id = ${id} and c.handoff_state = 'taken' and c.handoff_staff = ${staff.id}
          returning id`),
      )
      if (rows.length === 0) throw new CodedError('handoff-conflict')
      // The customer has the message by its row; other leads may see it a moment later.
      const { id: sent, ...said } = message
      await turnPorts.leadLog
        .append(id, [{ type: 'agent-message', message: sent, ...said }])
        .catch((cause) => report('lead-log-behind', { code: 'store-unavailable', cause }))
      return message
    },
  }
}
