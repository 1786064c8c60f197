import { z } from 'zod'
import { customerRoute, jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { startDocumentCheck } from '#lib/assembly/identity/document-check.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'

const body = z.strictObject({})

/** The session that owns the conversation may call: opens a document check at the merchant's provider. */
export const POST = customerRoute<{ id: string }>(
  'POST /api/v1/conversations/{id}/verification/document',
  async ({ request, params, assembly, session }) => {
    await readBody(request, body, 1024)
    const conversation = await assembly.conversations.conversation(params.id, session.id)
    if (!conversation) throw new CodedError('conversation-unknown')
    const webhook = new URL('/api/v1/verification/webhook', assembly.settings.PUBLIC_URL ?? request.url).href
    const verification = await startDocumentCheck(assembly, { conversationId: conversation.id, session, webhook })
    return jsonResponse({ verification }, 202)
  },
)
