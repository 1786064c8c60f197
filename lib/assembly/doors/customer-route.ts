import { answerProblem } from '#lib/errors/answer-problem.ts'
import { CodedError, codeOf, problem } from '#lib/errors/problem.ts'
import { type Language, servedLanguage } from '#lib/text/language.ts'
import type { SessionRecord } from '#lib/turn/admission/conversation-store.ts'
import { isSameOrigin } from '#lib/turn/admission/same-origin.ts'
import { sessionTokenOf, type VerifiedToken, verifySessionToken } from '#lib/turn/admission/session-token.ts'
import { type Assurance, lowerOf, type Session } from '#lib/turn/turn.ts'
import { type Assembly, assemble } from '../assembly.ts'
import { report } from '../report.ts'

/** What a customer's route gets: who asks is known before it runs. */
export interface CustomerCall<Params> {
  request: Request
  params: Params
  assembly: Assembly
  session: Session
  language: Language
}

/** Answers with a problem+json in the reader's language; an unforeseen error is reported and stays nameless. */
export function problemResponse(error: unknown, language: Language, route: string): Response {
  const code = codeOf(error)
  const extensions = error instanceof CodedError ? error.extensions : {}
  if (code === 'internal-error' || code.endsWith('-unavailable'))
    report('request-failure', { code, route, cause: error })
  const reader = readerOf(error, language)
  return answerProblem(problem(code, reader, extensions), reader)
}

/** The language that an error is told in: its own, where it knows whom it is for, else the request's. */
export function readerOf(error: unknown, language: Language): Language {
  return error instanceof CodedError ? (error.language ?? language) : language
}

/** The language in which a request wants its errors. */
export function requestLanguage(request: Request): Language {
  return servedLanguage(request.headers.get('accept-language')) ?? 'en'
}

/** A JSON answer that no cache keeps. */
export function jsonResponse(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })
}

/** A route that anyone may call; its errors become problems. */
export function publicRoute<Params>(
  route: string,
  handle: (call: Omit<CustomerCall<Params>, 'session'>) => Promise<Response>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, { params }) => {
    const language = requestLanguage(request)
    try {
      return await handle({ request, params: await params, assembly: assemble(), language })
    } catch (error) {
      return problemResponse(error, language, route)
    }
  }
}

/** A route that a customer's session may call: cookie (then only from our own origin) or Bearer token. */
export function customerRoute<Params>(
  route: string,
  handle: (call: CustomerCall<Params>) => Promise<Response>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return publicRoute<Params>(route, async (call) => {
    const session = await sessionOf(call.request, call.assembly)
    return handle({ ...call, session })
  })
}

/** A session as a token that was signed at `signed` may use it. */
function heldBy(signed: Assurance, { id, expiresAt, ...row }: SessionRecord): Session {
  const assurance = lowerOf(signed, row.assurance)
  return {
    id,
    assurance,
    expiresAt,
    ...(assurance !== 'none' && row.customerId ? { customerId: row.customerId } : {}),
    ...(assurance === 'verified' && row.assuredAt ? { assuredAt: row.assuredAt } : {}),
  }
}

/**
 * Who asks. The token says what was proved when it was signed, the row what still holds: the lower of the two counts.
 * A token that fails is refused; it never becomes an anonymous session.
 */
export async function sessionOf(request: Request, assembly: Assembly): Promise<Session> {
  const verified = await tokenOf(request, assembly)
  if (!verified.ok) throw new CodedError(verified.code)
  const row = await assembly.conversations.session(verified.claims.sid)
  if (!row || row.revoked) throw new CodedError('session-invalid')
  if (row.expired) throw new CodedError('session-expired')
  return heldBy(verified.claims.assurance, row)
}

/** The token that a request carries, verified but for its session's row. Throws `session-required`, `origin-refused`. */
export async function tokenOf(request: Request, { settings }: Assembly): Promise<VerifiedToken> {
  const carried = sessionTokenOf(request.headers)
  if (!carried) throw new CodedError('session-required')
  const unsafe = request.method !== 'GET' && request.method !== 'HEAD'
  if (carried.by === 'cookie' && unsafe && !isSameOrigin(request.headers, request.url, settings.PUBLIC_URL)) {
    throw new CodedError('origin-refused')
  }
  return verifySessionToken(carried.token, settings.SESSION_SECRETS)
}
