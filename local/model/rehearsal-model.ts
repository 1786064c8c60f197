import { readJson } from '#local/http/read-json.ts'
import { answer as answerCustomer } from './answer.ts'
import { type ChatRequest, chatRequest, textOf } from './chat-request.ts'
import { answerInPieces, type Completion, complete, type Stamp, wholeAnswer } from './completion.ts'
import { echo } from './echo.ts'
import { breakItem, itemToBreak } from './misbehave.ts'
import { openAiError } from './openai-error.ts'
import { pacedStream } from './paced-stream.ts'
import { readPrompt } from './read-prompt.ts'
import type { Reply } from './reply.ts'
import { createRequestLog } from './request-log.ts'
import { changed, type Settings, usualSettings } from './settings.ts'

export interface RehearsalModelOptions {
  /** As callers must name it. */
  name: string
  /** The Bearer key that callers must carry; absent: none. */
  key: string | undefined
  /** Milliseconds before each chunk. */
  paceMs: number
  /** Code points a chunk, on average. */
  averageChunk: number
  /** Every request body is appended to this file. */
  logFile: string | undefined
  now: () => Date
  newId: () => string
}

const bodyLimit = 16 * 1024 * 1024

/** A stand-in for the fine-tuned model, behind OpenAI-style chat completions (docs/rehearsal-model.md). */
export function createRehearsalModel(options: RehearsalModelOptions) {
  const { name, key, newId } = options
  const log = createRequestLog(options.logFile, options.now)
  let settings = usualSettings(options.paceMs)
  let aborted = 0
  let streams = 0

  const chat = async (request: Request, path: string): Promise<Response> => {
    const read = await readJson(request, bodyLimit)
    await log.add(path, read.ok ? read.value : read.problem)
    if (!read.ok) return openAiError(read.status, read.problem)
    const parsed = chatRequest.safeParse(read.value)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const param = issue?.path.join('.') || null
      return openAiError(400, `${param ?? 'body'}: ${issue?.message ?? 'is malformed'}`, { param })
    }
    const asked = parsed.data
    if (asked.model !== name) {
      return openAiError(404, `The model \`${asked.model}\` does not exist.`, {
        param: 'model',
        code: 'model_not_found',
      })
    }
    const stamp: Stamp = {
      id: `chatcmpl-${newId()}`,
      model: name,
      created: Math.floor(options.now().getTime() / 1000),
      newCallId: () => `call_${newId()}`,
    }
    const completion = completionOf(asked, settings, stamp)
    if (!asked.stream) return Response.json(wholeAnswer(completion, stamp))
    streams += 1
    const pieces =
      settings.script?.map((line) => (line.endsWith('\n') ? line : `${line}\n\n`)) ??
      answerInPieces(completion, stamp, {
        ...settings,
        averageChunk: options.averageChunk,
        includeUsage: asked.stream_options?.include_usage === true,
      })
    const body = pacedStream(pieces, settings.paceMs, () => {
      aborted += 1
    })
    return new Response(body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
    })
  }

  const handler = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (key !== undefined && request.headers.get('authorization') !== `Bearer ${key}`) {
      return openAiError(401, 'Incorrect API key provided.', { code: 'invalid_api_key' })
    }
    const route = `${request.method} ${pathname}`
    if (route === 'POST /v1/chat/completions') return chat(request, pathname)
    if (route === 'GET /v1/models') return Response.json({ object: 'list', data: [model(name)] })
    if (route === `GET /v1/models/${encodeURIComponent(name)}`) return Response.json(model(name))
    return openAiError(404, `Invalid URL (${route})`)
  }

  return {
    handler,
    control: (body: unknown) => {
      settings = changed(settings, body)
    },
    state: () => ({ settings, requests: log.list(), streams, aborted }),
    reset: () => {
      settings = usualSettings(options.paceMs)
      log.clear()
      streams = 0
      aborted = 0
    },
  }
}

function completionOf(asked: ChatRequest, settings: Settings, stamp: Stamp): Completion {
  const prompt = readPrompt(asked.messages)
  const tools = asked.tool_choice === 'none' ? [] : (asked.tools ?? []).map((tool) => tool.function.name)
  const broken = itemToBreak(prompt, settings.misbehave, settings.deaf)
  const reply: Reply = settings.echo
    ? echo(asked, prompt, settings.echo)
    : broken
      ? breakItem(broken, prompt)
      : answerCustomer(prompt, new Set(tools))
  const given = [...asked.messages.map(textOf), JSON.stringify(asked.tools ?? [])].join('\n')
  const stop = asked.stop ?? []
  return complete(
    reply,
    given,
    settings.reasoning,
    {
      maxTokens: asked.max_completion_tokens ?? asked.max_tokens ?? undefined,
      stop: typeof stop === 'string' ? [stop] : stop,
    },
    stamp.newCallId,
  )
}

function model(id: string): Record<string, unknown> {
  return { id, object: 'model', created: 0, owned_by: 'rehearsal' }
}
