import { z } from 'zod'
import { jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { staffRoute } from '#lib/assembly/doors/staff-route.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'
import { conversationId } from '../../../conversation-id.ts'

const body = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1)
    .max(4000)
    .refine((text) => text.isWellFormed(), 'holds a lone surrogate'),
})

/** Sends a message to the customer as a person; only who has the conversation may. */
export const POST = staffRoute<{ id: string }>(
  '/api/console/conversations/{id}/messages',
  async ({ request, params, staff, console, audit }) => {
    const id = conversationId(params)
    const { text } = await readBody(request, body, 32_768)
    await audit.record({ actor: staff.id, action: 'message.send', subject: id, detail: { characters: text.length } })
    return jsonResponse({ message: await console.sendAgentMessage(id, staff, text) }, 201)
  },
)
