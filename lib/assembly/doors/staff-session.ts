import type { Staff } from '../desk/console-types.ts'
import type { StaffAuth } from '../desk/staff-auth.ts'
import { stored } from '../stores/stored.ts'

/**
 * Who is signed in, by the session cookie of `headers`; undefined when nobody is.
 * Read from the database each time, so that a revoked session ends at once. Throws `store-unavailable`.
 */
export async function readStaff(auth: StaffAuth, headers: Headers): Promise<Staff | undefined> {
  const found = await stored(() => auth.api.getSession({ headers, query: { disableCookieCache: true } }))
  if (!found) return undefined
  const { id, email, name } = found.user
  return { id, email, name }
}
