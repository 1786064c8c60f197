import { answerProblem } from '#lib/errors/answer-problem.ts'
import { type Problem, problem } from '#lib/errors/problem.ts'
import { type Language, languages, servedLanguage } from '#lib/text/language.ts'
import type { Assurance } from '../turn.ts'
import { bringsFile, holdsFilePart } from './attachments.ts'
import { cleanText } from './clean-text.ts'
import { readSmallJson } from './read-small-json.ts'
import { extensionsOf, review, type Veto } from './review.ts'

/** What the door needs to know of whoever knocks; each answers undefined where the handler should do the refusing. */
export interface EdgeDoorWires {
  /** The session that a customer's request carries, verified. */
  session(request: Request): Promise<{ id: string; assurance: Assurance } | undefined>
  /** The caller that an API key names. */
  caller(request: Request): Promise<{ name: string } | undefined>
  /** An error in OpenAI's shape. */
  openAiError(problem: Problem): unknown
}

/**
 * What the internal route is told of a veto. `text` is masked, and empty where nothing of it may be kept. On `/v1`,
 * `session` is `api:<name>`, whose limit counts.
 */
export interface VetoRecord {
  conversation: string
  session: string
  veto: Veto
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
const json = /^application\/(?:[\w.+-]+\+)?json\b/i
const idempotencyKey = /^[\x21-\x7e]{8,100}$/

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
  // What its schema refuses before anything is read, the handler says itself.
  if (!idempotencyKey.test(request.headers.get('idempotency-key') ?? '')) return undefined
  const session = await wires.session(request)
  if (!session) return undefined
  const question = await customerQuestion(request)
  const found = question && vetoOf(question, session.assurance)
  if (!found) return undefined
  const { language, problem: told, record } = found
  return { record: { conversation, session: session.id, ...record }, response: answerProblem(told, language) }
}

async function callerVeto(request: Request, wires: EdgeDoorWires): Promise<EdgeVeto | undefined> {
  const caller = await wires.caller(request)
  if (!caller) return undefined
  const question = await callerQuestion(request)
  // A key speaks for no customer: nobody has been identified there.
  const found = question && vetoOf(question, 'none')
  if (!found) return undefined
  const { language, problem: told, record } = found
  return {
    record: { conversation: 'v1', session: `api:${caller.name}`, ...record },
    response: answerProblem(told, language, wires.openAiError(told)),
  }
}

/** A question as far as the review needs it; `reader` is the language in which the request wants its errors. */
interface Asked {
  text: string
  file: boolean
  reader: Language | undefined
}

async function customerQuestion(request: Request): Promise<Asked | undefined> {
  const reader = requestLanguage(request)
  if (bringsFile(request.headers.get('content-type'))) return { text: '', file: true, reader }
  if (!json.test(request.headers.get('content-type') ?? '')) return undefined
  const body = await readSmallJson(request)
  const { text, language, ...more } = body ?? {}
  const asked = languages.find((one) => one === language)
  if (Object.keys(more).length > 0 || (language !== undefined && !asked)) return undefined
  return isText(text) ? { text, file: false, reader: asked ?? reader } : undefined
}

async function callerQuestion(request: Request): Promise<Asked | undefined> {
  const reader = requestLanguage(request)
  if (bringsFile(request.headers.get('content-type'))) return { text: '', file: true, reader }
  if (!json.test(request.headers.get('content-type') ?? '')) return undefined
  const content = lastContent((await readSmallJson(request))?.messages)
  const text = Array.isArray(content) ? content.map(textOfPart).join('') : content
  return isText(text) ? { text, file: holdsFilePart(content), reader } : undefined
}

function vetoOf({ text, file, reader }: Asked, assurance: Assurance) {
  if (file) return vetoed({ code: 'attachments-refused' }, '', assurance, reader ?? 'en')
  const cleaned = cleanText(text)
  if (!cleaned.ok) return undefined
  const { vetoes, masked, language } = review({ text: cleaned.text, assurance })
  const [veto] = vetoes
  return veto && vetoed(veto, veto.code === 'assurance-required' ? masked : '', assurance, reader ?? language)
}

function vetoed(veto: Veto, text: string, assurance: Assurance, language: Language) {
  return { language, problem: problem(veto.code, language, extensionsOf(veto)), record: { veto, text, assurance } }
}

function requestLanguage(request: Request): Language | undefined {
  return servedLanguage(request.headers.get('accept-language'))
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText
}

/** The content of the last message, if it is the customer's: a string, or OpenAI's parts. */
function lastContent(messages: unknown): unknown {
  const last: unknown = Array.isArray(messages) ? messages.at(-1) : undefined
  if (typeof last !== 'object' || last === null || !('role' in last) || last.role !== 'user') return undefined
  return 'content' in last ? last.content : undefined
}

function textOfPart(part: unknown): string {
  return typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string' ? part.text : ''
}
