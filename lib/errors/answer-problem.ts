import type { Language } from '#lib/text/language.ts'
import type { Problem } from './problem.ts'

/** A problem as a response that no cache keeps; `body` is its other shape where the reader knows no problem+json. */
export function answerProblem(problem: Problem, language: Language, body?: unknown): Response {
  const { status, retryAfter } = problem
  return new Response(JSON.stringify(body ?? problem), {
    status,
    headers: {
      'content-type': `application/${body === undefined ? 'problem+json' : 'json'}; charset=utf-8`,
      'content-language': language,
      'cache-control': 'no-store',
      ...(typeof retryAfter === 'number' ? { 'retry-after': String(retryAfter) } : {}),
    },
  })
}
