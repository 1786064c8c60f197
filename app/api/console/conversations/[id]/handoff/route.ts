import { z } from 'zod'
import { jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { staffRoute } from '#lib/assembly/doors/staff-route.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'
import { conversationId } from '../../../conversation-id.ts'

const body = z.strictObject({ answer: z.enum(['take', 'close']) })

/** Takes the conversation, or closes what one has taken; answers when it is granted. */
export const POST = staffRoute<{ id: string }>(
  '/api/console/conversations/{id}/handoff',
  async ({ request, params, staff, console, audit }) => {
    const id = conversationId(params)
    const { answer } = await readBody(request, body, 1024)
    await audit.record({ actor: staff.id, action: `handoff.${answer}`, subject: id })
    return jsonResponse({ handoff: await console.answerHandoff(id, staff, answer) })
  },
)
