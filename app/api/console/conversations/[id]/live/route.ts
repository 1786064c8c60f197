import { staffRoute } from '#lib/assembly/doors/staff-route.ts'
import { conversationId } from '../../../conversation-id.ts'
import { eventStream } from '../../../event-stream.ts'
import { readCursors, writeCursors } from '../../../live-cursors.ts'
import { trouble } from '../../../trouble.ts'

/** A batch this large means that the logs hold more. */
const fullBatch = 100

/**
 * Both logs of one conversation as they grow, from `Last-Event-ID` (or `?after=`) on. A `batch` is marked `behind`
 * while the reader catches up; a `beat` says how far the logs are.
 */
export const GET = staffRoute<{ id: string }>(
  '/api/console/conversations/{id}/live',
  async ({ request, params, staff, console, audit, language }) => {
    const id = conversationId(params)
    const given = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after')
    let cursors = readCursors(given)
    await audit.record({ actor: staff.id, action: 'conversation.watch', subject: id, detail: { after: cursors } })
    return eventStream({
      signal: request.signal,
      everyMs: 250,
      poll: async () => {
        const batch = await console.readLive(id, cursors)
        const count = batch.events.length + batch.leadEvents.length
        cursors = batch.cursors
        if (count === 0) return { events: [] }
        const more = count >= fullBatch
        return { events: [{ event: 'batch', id: writeCursors(cursors), data: { ...batch, behind: more } }], more }
      },
      beat: () => ({ event: 'beat', data: { cursor: writeCursors(cursors) } }),
      trouble: (error) => trouble(error, language, '/api/console/conversations/{id}/live'),
    })
  },
)
