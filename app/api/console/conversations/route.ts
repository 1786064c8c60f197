import { jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { staffRoute } from '#lib/assembly/doors/staff-route.ts'
import { listLimit } from '../list-changes.ts'

/** The list once, newest first. */
export const GET = staffRoute('/api/console/conversations', async ({ staff, console, audit }) => {
  await audit.record({ actor: staff.id, action: 'conversations.list', subject: '*' })
  return jsonResponse({ conversations: await console.listConversations({ limit: listLimit }) })
})
