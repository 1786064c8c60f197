import { type Problem, problem } from '#lib/errors/problem.ts'
import { type Language, languages, servedLanguage } from '#lib/text/language.ts'
import type { Assurance } from '../turn.ts'
import { cleanText } from './clean-text.ts'
import { readSmallJson } from './read-small-json.ts'
import { review } from './review.ts'

/** What the door needs to know of whoever knocks; each answers undefined where the handler should do the refusing. */
export interface EdgeDoorWires {
  /** The session that a customer's request carries, verified. */
  session(request: Request): Promise<{ id: string; assurance: Assurance } | undefined>
  /** The caller that an API key names. */
  caller(request: Request): Promise<{ name: string } | undefined>
  /** An error in OpenAI's shape. */
  openAiError(problem: Problem): unknown
}

/** What the internal route is told of a veto; `text` is masked. On `/v1`, `session` is `api:<name>`, whose limit counts. */
export interface VetoRecord {
  conversation: string
  session: string
  code: 'assurance-required'
  text: string
  assurance: Assurance
}

/** A refusal at the edge: what to answer, and what to record. */
export interface EdgeVeto {
  response: Response
  record: VetoRecord
}

const turnPath = /^\/api\/v1\/conversations\/([\w-]{1,64})\/turns\/?$/
const completionsPath = /^\/v1\/chat\/completions\/?$/
/** A longer text is the handler's to refuse. */
const longestText = 16_000

/**
 * The compliance review at the first door. Answers a veto; everything else, malformed and oversized bodies and unknown
 * callers among it, is undefined: passed on to the handler, which reviews again.
 */
export async function edgeDoor(request: Request, wires: EdgeDoorWires): Promise<EdgeVeto | undefined> {
  if (request.method !== 'POST') return undefined
  const { pathname } = new URL(request.url)
  const conversation = turnPath.exec(pathname)?.[1]
  if (conversation) return customerVeto(request, conversation, wires)
  return completionsPath.test(pathname) ? callerVeto(request, wires) : undefined
}

async function customerVeto(
  request: Request,
  conversation: string,
  wires: EdgeDoorWires,
): Promise<EdgeVeto | undefined> {
  const session = await wires.session(request)
  if (!session) return undefined
  const body = await readSmallJson(request)
  const text = textOf(body?.text)
  if (text === undefined) return undefined
  const asked = languages.find((language) => language === body?.language)
  const found = vetoOf(text, session.assurance, asked ?? requestLanguage(request))
  if (!found) return undefined
  const record = { conversation, session: session.id, ...found.record }
  return { record, response: answer(found.problem, 'application/problem+json', found.language, found.problem) }
}

async function callerVeto(request: Request, wires: EdgeDoorWires): Promise<EdgeVeto | undefined> {
  const caller = await wires.caller(request)
  if (!caller) return undefined
  const body = await readSmallJson(request)
  const text = lastQuestion(body?.messages)
  if (text === undefined) return undefined
  // A key speaks for no customer: nobody has been identified there.
  const found = vetoOf(text, 'none', requestLanguage(request))
  if (!found) return undefined
  const record = { conversation: 'v1', session: `api:${caller.name}`, ...found.record }
  return {
    record,
    response: answer(found.problem, 'application/json', found.language, wires.openAiError(found.problem)),
  }
}

function vetoOf(text: string, assurance: Assurance, language: Language | undefined) {
  const cleaned = cleanText(text)
  if (!cleaned.ok) return undefined
  const { vetoes, masked, language: spoken } = review({ text: cleaned.text, assurance })
  const [veto] = vetoes
  if (!veto) return undefined
  const reader = language ?? spoken
  return {
    language: reader,
    problem: problem(veto.code, reader, { needs: veto.needs }),
    record: { code: veto.code, text: masked, assurance },
  }
}

function answer({ status }: Problem, type: string, language: Language, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-language': language,
      'cache-control': 'no-store',
    },
  })
}

function requestLanguage(request: Request): Language | undefined {
  return servedLanguage(request.headers.get('accept-language'))
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= longestText ? value : undefined
}

/** The text of the last message, if it is the customer's: a string, or OpenAI's text parts. */
function lastQuestion(messages: unknown): string | undefined {
  const last: unknown = Array.isArray(messages) ? messages.at(-1) : undefined
  if (typeof last !== 'object' || last === null || !('role' in last) || last.role !== 'user') return undefined
  const content: unknown = 'content' in last ? last.content : undefined
  if (!Array.isArray(content)) return textOf(content)
  const parts = content.map((part: unknown) =>
    typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string' ? part.text : '',
  )
  return textOf(parts.join(''))
}
