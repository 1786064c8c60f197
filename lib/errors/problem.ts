import type { Language } from '#lib/text/language.ts'
import { type Code, codes } from './codes.ts'
import { publicTextOf } from './texts.ts'

/** An RFC 9457 problem. `title` says what happened, `detail` what was kept and what to do, in the reader's language. */
export interface Problem {
  type: string
  code: Code
  status: number
  title: string
  detail: string
  retryable: boolean
  /** Code-specific facts: `turn` (the running turn), `needs` (an assurance), `kind` (of what must not be sent), `retryAfter` (seconds), `issues`. */
  [extension: string]: unknown
}

/** Builds the public face of an error. The cause stays behind: it is for the log. */
export function problem(code: Code, language: Language, extensions: Readonly<Record<string, unknown>> = {}): Problem {
  const { status, retryable } = codes[code]
  const [title, detail] = publicTextOf(code, extensions.kind)[language]
  return { type: `urn:concierge:${code}`, code, status, title, detail, retryable, ...extensions }
}

/** The one error class: a code of the closed table, with its cause. */
export class CodedError extends Error {
  readonly code: Code
  readonly extensions: Readonly<Record<string, unknown>>
  /** The language that it is told in; absent where the request's own language counts. */
  readonly language: Language | undefined

  constructor(
    code: Code,
    options: { cause?: unknown; extensions?: Readonly<Record<string, unknown>>; language?: Language } = {},
  ) {
    super(code, options.cause === undefined ? {} : { cause: options.cause })
    this.name = 'CodedError'
    this.code = code
    this.extensions = options.extensions ?? {}
    this.language = options.language
  }
}

/** The code of any thrown value; what we did not foresee is `internal-error`. */
export function codeOf(error: unknown): Code {
  return error instanceof CodedError ? error.code : 'internal-error'
}
