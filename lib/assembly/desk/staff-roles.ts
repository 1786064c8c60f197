import { eq } from 'drizzle-orm'
import { staffUser } from '#db/schema/staff.ts'
import type { Database } from '../stores/database.ts'

/** Says whether a member of staff may read raw values (`reveal`) or not (`lead`); false where nobody has the address. */
export async function setStaffRole(db: Database, email: string, role: 'lead' | 'reveal'): Promise<boolean> {
  const rows = await db
    .update(staffUser)
    .set({ role })
    .where(eq(staffUser.email, email.toLowerCase()))
    .returning({ id: staffUser.id })
  return rows.length === 1
}

/** Everybody's role, by id. */
export async function staffRoles(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db.select({ id: staffUser.id, role: staffUser.role }).from(staffUser)
  return new Map(rows.map(({ id, role }) => [id, role]))
}
