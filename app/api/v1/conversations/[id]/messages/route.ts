import { customerRoute, jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { conversationFace, messagesOf } from '#lib/assembly/stores/messages.ts'
import { CodedError } from '#lib/errors/problem.ts'

/** The session that owns the conversation may call: its messages, and the turn that runs. */
export const GET = customerRoute<{ id: string }>(
  'GET /api/v1/conversations/{id}/messages',
  async ({ params, assembly, session }) => {
    const conversation = await assembly.conversations.conversation(params.id, session.id)
    if (!conversation) throw new CodedError('conversation-unknown')
    const messages = await messagesOf(conversation, session, assembly)
    return jsonResponse({
      ...conversationFace(conversation, session, assembly),
      runningTurn: conversation.runningTurn ?? null,
      messages,
    })
  },
)
