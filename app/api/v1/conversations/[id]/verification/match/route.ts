import { z } from 'zod'
import { customerRoute } from '#lib/assembly/doors/customer-route.ts'
import { raisedResponse } from '#lib/assembly/doors/raised-response.ts'
import { matchIdentity } from '#lib/assembly/identity/match-identity.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'

const body = z.strictObject({
  orderId: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}-\d{5}$/, 'an order number such as SP-10023'),
  email: z.email().max(200),
})

/** The session that owns the conversation may call: an order number with its e-mail address raises it to `basic`. */
export const POST = customerRoute<{ id: string }>(
  'POST /api/v1/conversations/{id}/verification/match',
  async ({ request, params, assembly, session }) => {
    const given = await readBody(request, body, 4096)
    const conversation = await assembly.conversations.conversation(params.id, session.id)
    if (!conversation) throw new CodedError('conversation-unknown')
    const raised = await matchIdentity(assembly, { conversationId: conversation.id, session, ...given })
    return raisedResponse(request, raised, assembly)
  },
)
