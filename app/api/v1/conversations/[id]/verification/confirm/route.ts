import { z } from 'zod'
import { customerRoute } from '#lib/assembly/doors/customer-route.ts'
import { raisedResponse } from '#lib/assembly/doors/raised-response.ts'
import { confirmDocumentCheck } from '#lib/assembly/identity/document-check.ts'
import { confirmVerification } from '#lib/assembly/identity/verification.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'

const body = z.strictObject({
  verification: z.string().min(1).max(64),
  /** Absent for a document check, which the provider decides. */
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, 'the six digits of the code')
    .optional(),
})

/** The session that owns the conversation may call: a right code, or an approved check, raises it to `verified`. */
export const POST = customerRoute<{ id: string }>(
  'POST /api/v1/conversations/{id}/verification/confirm',
  async ({ request, params, assembly, session }) => {
    const { verification, code } = await readBody(request, body, 4096)
    const conversation = await assembly.conversations.conversation(params.id, session.id)
    if (!conversation) throw new CodedError('conversation-unknown')
    const given = { conversationId: conversation.id, session, verification }
    const raised =
      code === undefined
        ? await confirmDocumentCheck(assembly, given)
        : await confirmVerification(assembly, { ...given, code })
    return raisedResponse(request, raised, assembly)
  },
)
