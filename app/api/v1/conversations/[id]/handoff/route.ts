import { z } from 'zod'
import { type CustomerCall, customerRoute, jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { requestHandoff, withdrawHandoff } from '#lib/assembly/turns/handoff.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { maskForPeople } from '#lib/pii/mask-for-people.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'

const body = z.strictObject({ reason: z.string().trim().max(500).optional() })

async function own({ params, assembly, session }: CustomerCall<{ id: string }>) {
  const conversation = await assembly.conversations.conversation(params.id, session.id)
  if (!conversation) throw new CodedError('conversation-unknown')
  return conversation
}

/** The session that owns the conversation may call: asks for a person. */
export const POST = customerRoute<{ id: string }>('POST /api/v1/conversations/{id}/handoff', async (call) => {
  const { reason } = await readBody(call.request, body, 4096)
  const conversation = await own(call)
  const state = await requestHandoff(
    call.assembly,
    conversation.id,
    reason === undefined ? undefined : maskForPeople(reason),
  )
  return jsonResponse({ handoff: { state } }, 202)
})

/** The session that owns the conversation may call: withdraws its request while nobody has taken it. */
export const DELETE = customerRoute<{ id: string }>('DELETE /api/v1/conversations/{id}/handoff', async (call) => {
  const conversation = await own(call)
  return jsonResponse({ handoff: { state: await withdrawHandoff(call.assembly, conversation.id) } })
})
