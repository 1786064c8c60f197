import { report } from '#lib/assembly/report.ts'
import { codeOf, problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import type { ServerEvent } from './event-stream.ts'

/** A failure in the middle of a stream: reported by its code, told as a problem. */
export function trouble(error: unknown, language: Language, route: string): ServerEvent {
  const code = codeOf(error)
  report('stream-failure', { code, route })
  return { event: 'trouble', data: problem(code, language) }
}
