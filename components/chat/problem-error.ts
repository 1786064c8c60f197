import type { Problem } from '#lib/errors/problem.ts'

/** The API answered, and its answer is a problem. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** No answer came: the network, a timeout, or something between us and the API that does not speak its language. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'UnreachableError'
  }
}

/** Reads a response that is not ok: a problem+json becomes a `ProblemError`, anything else an `UnreachableError`. */
export async function errorOf(response: Response): Promise<ProblemError | UnreachableError> {
  try {
    const body: unknown = await response.json()
    return isProblem(body) ? new ProblemError(body) : new UnreachableError(response.status)
  } catch (cause) {
    return new UnreachableError(cause)
  }
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    'title' in body &&
    typeof body.title === 'string' &&
    'detail' in body &&
    typeof body.detail === 'string'
  )
}

/** A problem as one run of text: what happened, then what to do. */
export function toldOf({ title, detail }: Problem): string {
  if (/[.!?。！？؟]$/u.test(title)) return `${title} ${detail}`
  return /\p{Script=Han}$/u.test(title) ? `${title}。${detail}` : `${title}. ${detail}`
}
