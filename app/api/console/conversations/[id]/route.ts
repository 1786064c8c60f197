import { jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { staffRoute } from '#lib/assembly/doors/staff-route.ts'
import { conversationId } from '../../conversation-id.ts'

/** One conversation with its turns, verdicts and refused attempts. */
export const GET = staffRoute<{ id: string }>(
  '/api/console/conversations/{id}',
  async ({ params, staff, console, audit }) => {
    const id = conversationId(params)
    await audit.record({ actor: staff.id, action: 'conversation.read', subject: id })
    return jsonResponse(await console.conversationDetail(id))
  },
)
