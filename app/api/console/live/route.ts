import { staffRoute } from '#lib/assembly/doors/staff-route.ts'
import { eventStream } from '../event-stream.ts'
import { createListChanges, listLimit } from '../list-changes.ts'
import { trouble } from '../trouble.ts'

/** The live list: everything at first, then what changed, looked at every second. */
export const GET = staffRoute('/api/console/live', async ({ request, staff, console, audit, language }) => {
  await audit.record({ actor: staff.id, action: 'conversations.watch', subject: '*' })
  const changesOf = createListChanges()
  return eventStream({
    signal: request.signal,
    everyMs: 1000,
    beatMs: 5000,
    poll: async () => {
      const changes = changesOf(await console.listConversations({ limit: listLimit }))
      return { events: changes ? [{ event: 'list', data: changes }] : [] }
    },
    beat: () => ({ event: 'beat', data: {} }),
    trouble: (error) => trouble(error, language, '/api/console/live'),
  })
})
