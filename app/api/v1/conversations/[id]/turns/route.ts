import { after } from 'next/server'
import { z } from 'zod'
import { customerRoute } from '#lib/assembly/doors/customer-route.ts'
import { beginTurn } from '#lib/assembly/turns/begin-turn.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { languages, servedLanguage } from '#lib/text/language.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'
import { bringsFile } from '#lib/turn/compliance/attachments.ts'
import { createUiStreamEncoder, uiStreamHeaders } from '#lib/turn/relay/encode-ui-stream.ts'

/** A platform that limits requests lets this one live as long as the longest run, in seconds. */
export const maxDuration = 150

const body = z.strictObject({ text: z.string(), language: z.enum(languages).optional() })
const key = z.string().regex(/^[\x21-\x7e]{8,100}$/, '8 to 100 visible ASCII characters')
/** A message of the longest length, with every character escaped, fits; a megabyte does not. */
const longestBody = 256 * 1024

/** The session that owns the conversation may call: asks a question, and streams the answer. */
export const POST = customerRoute<{ id: string }>(
  'POST /api/v1/conversations/{id}/turns',
  async ({ request, params, assembly, session }) => {
    const idempotencyKey = key.safeParse(request.headers.get('idempotency-key'))
    if (!idempotencyKey.success) {
      throw new CodedError('invalid-request', {
        extensions: { issues: [{ path: 'Idempotency-Key', message: '8 to 100 visible ASCII characters' }] },
      })
    }
    const attachment = bringsFile(request.headers.get('content-type'))
    const { text, language } = attachment
      ? { text: '', language: undefined }
      : await readBody(request, body, longestBody)
    const conversation = await assembly.conversations.conversation(params.id, session.id)
    if (!conversation) throw new CodedError('conversation-unknown')

    const { encode } = createUiStreamEncoder()
    const begun = await beginTurn(
      {
        conversationId: conversation.id,
        session,
        text,
        language,
        earlier: conversation.language,
        reader: servedLanguage(request.headers.get('accept-language')),
        attachment,
        handoff: conversation.handoff,
        idempotencyKey: idempotencyKey.data,
        facts: true,
      },
      assembly,
      encode,
    )
    // The run belongs to the server: it goes on when the reader has left.
    after(() => begun.done)
    return new Response(begun.body, {
      headers: {
        ...uiStreamHeaders,
        'x-turn-id': begun.turn,
        ...(begun.replayed ? { 'idempotent-replay': 'true' } : {}),
      },
    })
  },
)
