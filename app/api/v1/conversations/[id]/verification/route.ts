import { z } from 'zod'
import { customerRoute, jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { startVerification } from '#lib/assembly/identity/verification.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'

const body = z.union([
  z.strictObject({
    orderId: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{2}-\d{5}$/, 'an order number such as SP-10023'),
  }),
  z.strictObject({ email: z.email().max(200) }),
])

/** The session that owns the conversation may call: sends a one-time code to the contact on file. */
export const POST = customerRoute<{ id: string }>(
  'POST /api/v1/conversations/{id}/verification',
  async ({ request, params, assembly, session }) => {
    const by = await readBody(request, body, 4096)
    const conversation = await assembly.conversations.conversation(params.id, session.id)
    if (!conversation) throw new CodedError('conversation-unknown')
    const verification = await startVerification(assembly, { conversationId: conversation.id, session, by })
    return jsonResponse({ verification }, 202)
  },
)
