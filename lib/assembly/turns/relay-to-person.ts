import type { Turn } from '#lib/turn/turn.ts'
import type { LoggedEvent, TurnEvent } from '#lib/turn/turn-event.ts'
import type { TurnPorts } from '#lib/turn/turn-ports.ts'

/** A question while a person has the conversation: it reaches them, and no model is asked. Never throws. */
export async function relayToPerson(
  turn: Turn,
  epoch: number,
  ports: TurnPorts,
  deliver: (events: readonly LoggedEvent[]) => void,
): Promise<void> {
  const { endpoint, log, leadLog, transcript, now } = ports
  const endedAt = now().toISOString()
  const events: TurnEvent[] = [
    {
      type: 'turn-start',
      turn: turn.id,
      at: turn.startedAt,
      model: { name: endpoint.name, rehearsal: endpoint.name.startsWith('rehearsal') },
    },
    { type: 'handoff', state: 'taken' },
    { type: 'turn-end', outcome: 'taken-over', at: endedAt },
  ]
  const logged = events.map((event, seq): LoggedEvent => ({ ...event, run: turn.run, epoch, seq }))
  try {
    await leadLog.append(turn.conversationId, [
      { type: 'question', turn: turn.id, at: turn.startedAt, text: turn.text, assurance: turn.session.assurance },
    ])
    await log.append(turn.conversationId, logged)
    await transcript.settle({
      turn: turn.id,
      outcome: 'taken-over',
      delivered: '',
      replaced: 0,
      verdicts: [],
      facts: [],
      tools: [],
      endedAt,
    })
  } catch (cause) {
    ports.report({ code: 'store-unavailable', turn: turn.id, cause })
  }
  deliver(logged)
}
