import { z } from 'zod'
import { countVeto, reportVeto } from '#lib/assembly/desk/report-veto.ts'
import { callerPrefix, openForCaller } from '#lib/assembly/doors/api-key.ts'
import { jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { internalRoute } from '#lib/assembly/doors/internal-route.ts'
import { maskForPeople } from '#lib/pii/mask-for-people.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'

const veto = z.discriminatedUnion('code', [
  z.object({ code: z.literal('assurance-required'), needs: z.enum(['basic', 'verified']) }),
  z.object({ code: z.literal('must-not-send'), kind: z.enum(['card-security-code', 'password', 'one-time-code']) }),
  z.object({ code: z.literal('attachments-refused') }),
])
const body = z.object({
  conversation: z.string().min(1).max(64),
  session: z.string().min(1).max(64),
  veto,
  text: z.string().max(20_000),
  assurance: z.enum(['none', 'basic', 'verified']),
})

/** Our middleware may call: records an attempt that it vetoed at the edge, and counts it for the limit. */
export const POST = internalRoute('POST /api/internal/vetoes', async ({ request, assembly }) => {
  const told = await readBody(request, body, 128 * 1024)
  await countVeto(assembly, told.session)
  const masked = maskForPeople(told.text)
  const found = told.session.startsWith(callerPrefix)
    ? await openForCaller(assembly, told.session.slice(callerPrefix.length), 'en')
    : await assembly.conversations.conversation(told.conversation, told.session)
  // An attempt on a conversation that is not the session's own is counted, and shows on nobody else's screen.
  if (found) {
    const session = { id: found.sessionId, assurance: told.assurance }
    await reportVeto(assembly, { conversationId: found.id, session, veto: told.veto, masked, door: 'middleware' })
  }
  return jsonResponse({ recorded: Boolean(found) }, 202)
})
