import { z } from 'zod'
import { newId } from '#lib/assembly/assembly.ts'
import { jsonResponse, publicRoute, requestLanguage, sessionOf } from '#lib/assembly/doors/customer-route.ts'
import { cookieFor, sessionSeconds, tokenFor } from '#lib/assembly/doors/session-cookie.ts'
import { conversationFace } from '#lib/assembly/stores/messages.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { languages } from '#lib/text/language.ts'
import { addressKey, countAttempt } from '#lib/turn/admission/rate-limit.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'
import { isSameOrigin } from '#lib/turn/admission/same-origin.ts'
import { sessionTokenOf } from '#lib/turn/admission/session-token.ts'
import type { Session } from '#lib/turn/turn.ts'

const body = z.strictObject({
  language: z.enum(languages).optional(),
  /** Mobile apps ask for a Bearer token; browsers get an httpOnly cookie and never see theirs. */
  session: z.literal('bearer').optional(),
})

/** Anyone may call: opens a conversation, with a guest session where the caller has none that holds. */
export const POST = publicRoute('POST /api/v1/conversations', async ({ request, assembly }) => {
  const { settings, conversations, counter } = assembly
  const wanted = await readBody(request, body, 4096)
  const language = wanted.language ?? requestLanguage(request)

  const address = addressKey(request.headers.get(settings.CLIENT_IP_HEADER))
  const limited = await countAttempt(counter, `conversation:${address}`, settings.CONVERSATIONS_PER_MINUTE)
  if (!limited.allowed) throw new CodedError('rate-limited', { extensions: { retryAfter: limited.retryAfter } })

  // A browser's page of another site may not open conversations in its visitor's name.
  if (
    request.headers.has('origin') &&
    wanted.session !== 'bearer' &&
    !isSameOrigin(request.headers, request.url, settings.PUBLIC_URL)
  ) {
    throw new CodedError('origin-refused')
  }
  const carried = sessionTokenOf(request.headers)
  let session: Session | undefined
  if (carried) {
    try {
      session = await sessionOf(request, assembly)
    } catch (error) {
      // A cookie that has run out is replaced; a Bearer token that fails is told so.
      const stale =
        error instanceof CodedError && (error.code === 'session-invalid' || error.code === 'session-expired')
      if (carried.by === 'bearer' || !stale) throw error
    }
  }
  const headers: Record<string, string> = {}
  let token: string | undefined
  if (!session) {
    session = { id: newId('ses'), assurance: 'none' }
    await conversations.createSession({
      id: session.id,
      expiresAt: new Date(Date.now() + sessionSeconds * 1000).toISOString(),
    })
    token = await tokenFor(session, settings)
    if (wanted.session !== 'bearer') headers['set-cookie'] = cookieFor(token, request, settings)
  }
  const id = newId('cnv')
  const channel = wanted.session === 'bearer' || carried?.by === 'bearer' ? 'mobile' : 'browser'
  await conversations.createConversation({ id, sessionId: session.id, channel, language })
  const face = conversationFace(
    { id, language, createdAt: new Date().toISOString(), handoff: 'none' },
    session,
    assembly,
  )
  const withToken = wanted.session === 'bearer' && token ? { ...face, session: { ...face.session, token } } : face
  return jsonResponse(withToken, 201, headers)
})
