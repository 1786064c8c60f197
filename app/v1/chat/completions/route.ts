import { after } from 'next/server'
import { newId } from '#lib/assembly/assembly.ts'
import { callerPrefix, openForCaller } from '#lib/assembly/doors/api-key.ts'
import { completionRequest, readConversation } from '#lib/assembly/doors/completion-request.ts'
import { apiKeyRoute, openAiProblemResponse } from '#lib/assembly/doors/openai-door.ts'
import { beginTurn } from '#lib/assembly/turns/begin-turn.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { servedLanguage } from '#lib/text/language.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'
import { bringsFile } from '#lib/turn/compliance/attachments.ts'
import { createOpenAiCollector, createOpenAiEncoder } from '#lib/turn/relay/encode-openai.ts'
import type { LoggedEvent } from '#lib/turn/turn-event.ts'

/** The longest body; a long history fits, a megabyte does not. */
/** A platform that limits requests lets this one live as long as the longest run, in seconds. */
export const maxDuration = 150

const longestBody = 512 * 1024
/** What stands for a body that is a file: it is not read. */
const nothing = completionRequest.parse({ model: 'none', messages: [{ role: 'user', content: '' }] })
const eventStream = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

/** A caller with an API key may call: one guarded answer in OpenAI's shape, streamed or whole. */
export const POST = apiKeyRoute(async ({ request, assembly, caller, language }) => {
  const file = bringsFile(request.headers.get('content-type'))
  const wanted = file ? nothing : await readBody(request, completionRequest, longestBody)
  const { text, history, extras, attachment } = readConversation(wanted.messages)

  const { id: conversationId, sessionId } = await openForCaller(assembly, caller.name, language)

  const created = Math.floor(Date.now() / 1000)
  const id = `chatcmpl-${conversationId.slice(4)}`
  const answerAs = { id, model: wanted.model, created }
  const { encode } = createOpenAiEncoder({ ...answerAs, includeUsage: wanted.stream_options?.include_usage ?? false })
  const collector = createOpenAiCollector(answerAs)
  const take = (event: LoggedEvent): string => {
    collector.take(event)
    return wanted.stream ? encode(event) : ''
  }
  const begun = await beginTurn(
    {
      conversationId,
      session: { id: sessionId, assurance: 'none' },
      text,
      language: undefined,
      reader: servedLanguage(request.headers.get('accept-language')),
      attachment: attachment || file,
      handoff: 'none',
      idempotencyKey: request.headers.get('idempotency-key') ?? newId('key'),
      facts: caller.facts,
      history,
      caller: extras,
      limitKey: `${callerPrefix}${caller.name}`,
    },
    assembly,
    take,
  )
  after(() => begun.done)
  if (wanted.stream) return new Response(begun.body, { headers: { ...eventStream, 'x-turn-id': begun.turn } })
  await begun.done
  await begun.body.cancel()
  const result = collector.result()
  if (!result.ok) return openAiProblemResponse(new CodedError(result.problem.code), language)
  return Response.json(result.completion, { headers: { 'cache-control': 'no-store', 'x-turn-id': begun.turn } })
})
