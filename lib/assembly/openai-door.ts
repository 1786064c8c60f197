import { CodedError, codeOf, problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import { openAiError } from '#lib/turn/relay/encode-openai.ts'
import { report } from './report.ts'

export { requestLanguage } from './customer-route.ts'

/** Answers an error in OpenAI's shape, so that its clients raise their own exceptions. */
export function openAiProblemResponse(error: unknown, language: Language): Response {
  const code = codeOf(error)
  const extensions = error instanceof CodedError ? error.extensions : {}
  if (code === 'internal-error') report('request-failure', { code, route: 'POST /v1/chat/completions', cause: error })
  const body = problem(code, language, extensions)
  const headers = new Headers({ 'cache-control': 'no-store' })
  if (typeof extensions.retryAfter === 'number') headers.set('retry-after', String(extensions.retryAfter))
  return Response.json(openAiError(body), { status: body.status, headers })
}
