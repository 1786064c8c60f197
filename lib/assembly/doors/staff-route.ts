import { CodedError } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import { consolePorts } from '../desk/console.ts'
import type { AuditPort, ConsolePorts, Staff } from '../desk/console-types.ts'
import { createStaffAuth, type StaffAuth, staffOrigin } from '../desk/staff-auth.ts'
import { report } from '../report.ts'
import { settings } from '../settings.ts'
import { auditLog } from '../stores/audit.ts'
import { database } from '../stores/database.ts'
import { problemResponse, requestLanguage } from './customer-route.ts'
import { refuseForeignPages } from './staff-door.ts'
import { readStaff } from './staff-session.ts'

/** What the console's routes and pages stand on, for one request. */
export interface StaffServices {
  auth: StaffAuth
  console: ConsolePorts
  audit: AuditPort
  publicUrl?: string | undefined
}

/** What a staff route gets: who asks is known before it runs. */
export interface StaffCall<Params> {
  request: Request
  params: Params
  staff: Staff
  console: ConsolePorts
  audit: AuditPort
  language: Language
}

/** Assembles the services of one request; `url` is absent in server components. */
export function staffServices(headers: Headers, url?: string): StaffServices {
  const config = settings()
  const db = database(config)
  const auth = createStaffAuth({
    db,
    secret: config.STAFF_AUTH_SECRET,
    origin: staffOrigin(headers, url, config.PUBLIC_URL),
    log: (level) => {
      if (level === 'error') report('staff-auth-failure', { code: 'store-unavailable' })
    },
  })
  return { auth, console: consolePorts(config), audit: auditLog(db), publicUrl: config.PUBLIC_URL }
}

/**
 * A route that only staff may call: anyone else gets `staff-only`, another site's page gets `origin-refused`,
 * and every error becomes a problem+json.
 */
export function staffRoute<Params>(
  route: string,
  handle: (call: StaffCall<Params>) => Promise<Response>,
  services: (headers: Headers, url?: string) => StaffServices = staffServices,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, { params }) => {
    const language = requestLanguage(request)
    try {
      const { auth, console, audit, publicUrl } = services(request.headers, request.url)
      if (request.method !== 'GET' && request.method !== 'HEAD') refuseForeignPages(request, publicUrl)
      const staff = await readStaff(auth, request.headers)
      if (!staff) throw new CodedError('staff-only')
      return await handle({ request, params: await params, staff, console, audit, language })
    } catch (error) {
      return problemResponse(error, language, route)
    }
  }
}
