import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Staff } from '#lib/assembly/desk/console-types.ts'
import { type StaffServices, staffServices } from '#lib/assembly/doors/staff-route.ts'
import { readStaff } from '#lib/assembly/doors/staff-session.ts'

/** Who is signed in, and what they work with; read once per request, however many parts of the page ask. */
export const currentStaff = cache(async (): Promise<{ staff: Staff | undefined; services: StaffServices }> => {
  const given = await headers()
  const services = staffServices(given)
  return { staff: await readStaff(services.auth, given), services }
})

/** Staff, or the sign-in page that leads back to `path`. Each page calls it: a layout is not run on every navigation. */
export async function requireStaff(path: string): Promise<{ staff: Staff; services: StaffServices }> {
  const { staff, services } = await currentStaff()
  if (!staff) redirect(`/console/sign-in?next=${encodeURIComponent(path)}`)
  return { staff, services }
}
