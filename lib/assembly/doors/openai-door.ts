import type { ApiKey } from '#lib/config/settings.ts'
import { answerProblem } from '#lib/errors/answer-problem.ts'
import { CodedError, codeOf, problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import { openAiError } from '#lib/turn/relay/encode-openai.ts'
import { type Assembly, assemble } from '../assembly.ts'
import { report } from '../report.ts'
import { callerOf } from './api-key.ts'
import { readerOf, requestLanguage } from './customer-route.ts'

/** A route that a caller with an API key may call; its errors have OpenAI's shape. */
export function apiKeyRoute(
  handle: (call: { request: Request; assembly: Assembly; caller: ApiKey; language: Language }) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const language = requestLanguage(request)
    try {
      const assembly = assemble()
      const caller = await callerOf(request.headers, assembly.settings.API_KEYS)
      return await handle({ request, assembly, caller, language })
    } catch (error) {
      return openAiProblemResponse(error, language)
    }
  }
}

/** Answers an error in OpenAI's shape, so that its clients raise their own exceptions. */
export function openAiProblemResponse(error: unknown, language: Language): Response {
  const code = codeOf(error)
  const extensions = error instanceof CodedError ? error.extensions : {}
  if (code === 'internal-error') report('request-failure', { code, route: 'POST /v1/chat/completions', cause: error })
  const reader = readerOf(error, language)
  const told = problem(code, reader, extensions)
  return answerProblem(told, reader, openAiError(told))
}
