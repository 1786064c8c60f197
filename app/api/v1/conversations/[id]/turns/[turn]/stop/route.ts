import { customerRoute, jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { stopTurn } from '#lib/assembly/turns/stop-turn.ts'
import { CodedError } from '#lib/errors/problem.ts'

/** The session that owns the conversation may call: ends a running turn. Stopping one that has ended changes nothing. */
export const POST = customerRoute<{ id: string; turn: string }>(
  'POST /api/v1/conversations/{id}/turns/{turn}/stop',
  async ({ params, assembly, session }) => {
    const conversation = await assembly.conversations.conversation(params.id, session.id)
    if (!conversation) throw new CodedError('conversation-unknown')
    const state = await stopTurn(assembly, conversation.id, params.turn)
    return jsonResponse({ turn: params.turn, state }, 202)
  },
)
