import type { Problem } from '#lib/errors/problem.ts'
import { signInPath } from './use-live.ts'

/** What a staff route answered: its JSON, or a problem that can be shown. */
export type StaffAnswer = { ok: true; body: unknown } | { ok: false; problem: Pick<Problem, 'title' | 'detail'> }

const unreachable = {
  title: 'The server could not be reached',
  detail: 'Nothing was changed. Check the network and try again.',
}

/** Posts JSON to a staff route; a session that ended leads to the sign-in page. */
export async function postAsStaff(url: string, body: unknown): Promise<StaffAnswer> {
  return ask(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify(body),
  })
}

/** Reads JSON from a staff route. */
export async function getAsStaff(url: string): Promise<StaffAnswer> {
  return ask(url, { headers: { 'accept-language': 'en' }, cache: 'no-store' })
}

async function ask(url: string, init: RequestInit): Promise<StaffAnswer> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(20_000) })
    const answer: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { ok: true, body: answer }
    if (isProblem(answer)) {
      if (answer.code === 'staff-only') window.location.assign(signInPath(window.location.pathname))
      return { ok: false, problem: answer }
    }
    return { ok: false, problem: { title: `The server answered ${response.status}`, detail: unreachable.detail } }
  } catch {
    return { ok: false, problem: unreachable }
  }
}

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'title' in answer && 'detail' in answer
}
