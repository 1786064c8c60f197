import { z } from 'zod'
import { CodedError } from '#lib/errors/problem.ts'
import { type Counter, countAttempt } from '#lib/turn/admission/rate-limit.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'
import { isSameOrigin } from '#lib/turn/admission/same-origin.ts'
import type { Staff } from '../desk/console-types.ts'
import type { StaffAuth } from '../desk/staff-auth.ts'
import { readStaff } from './staff-session.ts'

const credentials = z.strictObject({
  email: z.string().min(3).max(200),
  password: z.string().min(1).max(1000),
})

/** Sign-in attempts that one address may make in a minute. */
const attemptsPerAddress = 10
/** Attempts on one account in a quarter of an hour, from wherever: enough for people, hopeless for a guesser. */
const attemptsPerAccount = 60

export interface StaffDoorOptions {
  auth: StaffAuth
  counter: Counter
  /** The client's address as a rate-limit key (`addressKey`). */
  address: string
  publicUrl?: string | undefined
}

/**
 * The only three ways through to better-auth: sign in, sign out, who am I. Every other of its routes, sign-up
 * among them, is `route-unknown`. Throws `CodedError`; the session token stays in its httpOnly cookie.
 */
export async function staffDoor(request: Request, path: string, options: StaffDoorOptions): Promise<Response> {
  switch (`${request.method} ${path}`) {
    case 'GET get-session': {
      const staff = await readStaff(options.auth, request.headers)
      if (!staff) throw new CodedError('staff-only')
      return answer({ staff })
    }
    case 'POST sign-in/email':
      return signIn(request, options)
    case 'POST sign-out': {
      refuseForeignPages(request, options.publicUrl)
      const response = await options.auth.api.signOut({ headers: request.headers, asResponse: true })
      return answer({}, response)
    }
    default:
      throw new CodedError('route-unknown')
  }
}

/** Throws `origin-refused` unless an unsafe request comes from the app's own pages. */
export function refuseForeignPages(request: Request, publicUrl: string | undefined): void {
  if (!isSameOrigin(request.headers, request.url, publicUrl)) throw new CodedError('origin-refused')
}

async function signIn(request: Request, { auth, counter, address, publicUrl }: StaffDoorOptions): Promise<Response> {
  refuseForeignPages(request, publicUrl)
  await limit(counter, `staff-address:${address}`, attemptsPerAddress, 60)
  const { email, password } = await readBody(request, credentials, 4096)
  await limit(counter, `staff-account:${await digest(email.toLowerCase())}`, attemptsPerAccount, 15 * 60)
  const response = await auth.api.signInEmail({ body: { email, password }, headers: request.headers, asResponse: true })
  if (response.status >= 500) throw new CodedError('store-unavailable')
  if (!response.ok) throw new CodedError('sign-in-failed')
  const { user } = z
    .object({ user: z.object({ id: z.string(), email: z.string(), name: z.string() }) })
    .parse(await response.json())
  const staff: Staff = { id: user.id, email: user.email, name: user.name }
  return answer({ staff }, response)
}

async function limit(counter: Counter, key: string, attempts: number, windowSeconds: number): Promise<void> {
  const limited = await countAttempt(counter, key, attempts, windowSeconds)
  if (!limited.allowed) throw new CodedError('rate-limited', { extensions: { retryAfter: limited.retryAfter } })
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Our own body with the cookies that better-auth set: its body would repeat the session token to scripts. */
function answer(body: unknown, cookies?: Response): Response {
  const response = Response.json(body, { headers: { 'cache-control': 'no-store' } })
  for (const cookie of cookies?.headers.getSetCookie() ?? []) response.headers.append('set-cookie', cookie)
  return response
}
