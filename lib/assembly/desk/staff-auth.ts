import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { staffAccount, staffSession, staffUser, staffVerification } from '#db/schema/staff.ts'

/** The shortest password that a member of staff may have, in characters. */
export const shortestPassword = 12
/** The longest one: the hash is made to be slow, so its input has a limit. */
export const longestPassword = 128

const cookiePrefix = 'concierge_staff'
const hour = 60 * 60

export interface StaffAuthOptions {
  db: Parameters<typeof drizzleAdapter>[0]
  /** Signs the cookie; at least 32 characters. */
  secret: string
  /** Where the browser sees the app, such as `https://desk.example`; cookies are `Secure` when it is https. */
  origin: string
  /** Takes what better-auth has to say, without its arguments: they may name people. */
  log?: (level: 'debug' | 'info' | 'warn' | 'error', message: string) => void
}

/**
 * better-auth for staff: e-mail and password, no sign-up, sessions of twelve hours in the database.
 * Made per request, because workerd forbids sharing its promises between requests.
 */
export function createStaffAuth({ db, secret, origin, log }: StaffAuthOptions) {
  return betterAuth({
    appName: 'Concierge',
    baseURL: origin,
    basePath: '/api/auth',
    // The plural form is set as well: better-auth prefers BETTER_AUTH_SECRETS of the environment to `secret`.
    secret,
    secrets: [{ version: 1, value: secret }],
    trustedOrigins: [origin],
    database: drizzleAdapter(db, {
      provider: 'pg',
      // Neon's HTTP protocol has no interactive transactions.
      transaction: false,
      schema: { user: staffUser, session: staffSession, account: staffAccount, verification: staffVerification },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    // A shift, then sign in again: nothing prolongs a session, and none outlives its row.
    session: { expiresIn: 12 * hour, disableSessionRefresh: true, cookieCache: { enabled: false } },
    // The staff door limits sign-in in Redis before anything gets here; better-auth's own default is memory.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: log ? { level: 'warn', log: (level, message) => log(level, message) } : { disabled: true },
    advanced: {
      cookiePrefix,
      useSecureCookies: origin.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
  })
}

/** A staff authority for one request. */
export type StaffAuth = ReturnType<typeof createStaffAuth>

/**
 * The origin that the browser sees: `PUBLIC_URL` where it is set, else host and protocol of the request.
 * `url` is absent in server components; a `__Secure-` cookie then tells that the browser spoke https.
 */
export function staffOrigin(headers: Headers, url: string | undefined, publicUrl: string | undefined): string {
  if (publicUrl) return new URL(publicUrl).origin
  const host = headers.get('host') ?? (url ? new URL(url).host : 'localhost')
  const secure =
    headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ||
    url?.startsWith('https://') ||
    (url === undefined && (headers.get('cookie') ?? '').includes(`__Secure-${cookiePrefix}.`))
  return `${secure ? 'https' : 'http'}://${host}`
}
