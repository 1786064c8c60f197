import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { readJson } from '#local/http/read-json.ts'
import type { Backend } from './backend.ts'
import { encodeOutcomes } from './encode-reply.ts'
import { eventStream } from './event-stream.ts'

const maxBodyBytes = 10 * 1024 * 1024

/** One command: words, numbers and booleans count as their text. */
const command = z
  .array(z.union([z.string(), z.number(), z.boolean()]).transform((word) => String(word).toWellFormed()))
  .min(1)
const commands = z.array(command).min(1)

/** Upstash's REST protocol: https://upstash.com/docs/redis/features/restapi */
export function restHandler(backend: Backend, token: string | undefined): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url)
    if (token !== undefined && !sameSecret(givenToken(request, url), token)) {
      return refuse(401, 'WRONGPASS invalid or missing auth token')
    }
    const base64 = request.headers.get('upstash-encoding') === 'base64'
    const segments = readPath(url.pathname)
    if (!segments) return refuse(400, 'ERR the path is not percent-encoded UTF-8')
    const [first = '', ...rest] = segments
    const verb = first.toLowerCase()

    if (verb === 'subscribe' || verb === 'psubscribe') {
      const [name] = rest
      if (name === undefined) return refuse(400, `ERR wrong number of arguments for '${verb}' command`)
      return eventStream(backend, verb, name)
    }
    if (verb === 'pipeline' || verb === 'multi-exec') {
      const given = await read(request, commands)
      if ('response' in given) return given.response
      const answer = await backend.run(given.value, verb === 'multi-exec')
      if ('refused' in answer) return refuse(400, answer.refused)
      return json(200, encodeOutcomes(answer.outcomes, base64))
    }
    const given = segments.length === 0 ? await read(request, command) : { value: await inPath(request, url, segments) }
    if ('response' in given) return given.response
    const answer = await backend.run([given.value], false)
    if ('refused' in answer) return refuse(400, answer.refused)
    const [outcome = { error: 'ERR no answer' }] = answer.outcomes
    return json('error' in outcome ? 400 : 200, encodeOutcomes(outcome, base64))
  }
}

function readPath(path: string): string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** A command in the path: its segments, then a body, then the query's names and values. */
async function inPath(request: Request, url: URL, segments: string[]): Promise<string[]> {
  const body = request.method === 'POST' || request.method === 'PUT' ? await request.text() : ''
  const query = [...url.searchParams].filter(([name]) => name !== '_token').flat()
  return [...segments, ...(body === '' ? [] : [body]), ...query.filter((word) => word !== '')]
}

async function read<Value>(
  request: Request,
  schema: z.ZodType<Value>,
): Promise<{ value: Value } | { response: Response }> {
  const body = await readJson(request, maxBodyBytes)
  if (!body.ok) return { response: refuse(body.status, `ERR ${body.problem}`) }
  const parsed = schema.safeParse(body.value)
  if (!parsed.success) return { response: refuse(400, 'ERR failed to parse command: a JSON array of words, please') }
  return { value: parsed.data }
}

function givenToken(request: Request, url: URL): string {
  const [, bearer] = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  return bearer ?? url.searchParams.get('_token') ?? ''
}

function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

function json(status: number, body: string): Response {
  return new Response(body, { status, headers: { 'content-type': 'application/json' } })
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status })
}
