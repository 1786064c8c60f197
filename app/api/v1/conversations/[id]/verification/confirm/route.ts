import { z } from 'zod'
import { customerRoute, jsonResponse } from '#lib/assembly/customer-route.ts'
import { cookieFor, tokenFor } from '#lib/assembly/session-cookie.ts'
import { confirmVerification } from '#lib/assembly/verification.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'
import { sessionTokenOf } from '#lib/turn/admission/session-token.ts'

const body = z.strictObject({
  verification: z.string().min(1).max(64),
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, 'the six digits of the code'),
})

/** The session that owns the conversation may call: a right code raises it to `verified`. */
export const POST = customerRoute<{ id: string }>(
  'POST /api/v1/conversations/{id}/verification/confirm',
  async ({ request, params, assembly, session }) => {
    const { verification, code } = await readBody(request, body, 4096)
    const conversation = await assembly.conversations.conversation(params.id, session.id)
    if (!conversation) throw new CodedError('conversation-unknown')
    const raised = await confirmVerification(assembly, { conversationId: conversation.id, session, verification, code })
    const token = await tokenFor(raised, assembly.settings)
    // Whoever came with a Bearer token gets the new one in the body; a browser gets it as a cookie only.
    if (sessionTokenOf(request.headers)?.by === 'bearer')
      return jsonResponse({ session: { assurance: raised.assurance, token } })
    return jsonResponse({ session: { assurance: raised.assurance } }, 200, {
      'set-cookie': cookieFor(token, request, assembly.settings),
    })
  },
)
