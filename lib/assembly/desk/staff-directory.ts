import { z } from 'zod'
import type { Staff } from './console-types.ts'
import { longestPassword, type StaffAuth, shortestPassword } from './staff-auth.ts'

const newStaff = z.object({
  email: z.email().max(200).toLowerCase(),
  name: z.string().trim().min(1).max(100).optional(),
  password: z.string().min(shortestPassword).max(longestPassword),
})

/** What became of a member of staff. */
export type Seeded = { staff: Staff; was: 'added' | 'updated' | 'unchanged' }

/**
 * Makes sure that a member of staff exists with this password; a changed password ends their sessions.
 * Throws a `ZodError` for an address or password that may not be.
 */
export async function seedStaff(
  auth: StaffAuth,
  given: { email: string; password: string; name?: string },
): Promise<Seeded> {
  const { email, password, name = email.split('@')[0] ?? email } = newStaff.parse(given)
  const { internalAdapter, password: passwords } = await auth.$context
  const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true })
  if (!found) {
    const user = await internalAdapter.createUser({ email, name, emailVerified: true }, { method: 'admin' })
    await addCredential(auth, user.id, password)
    return { staff: { id: user.id, email, name }, was: 'added' }
  }
  const { user, accounts } = found
  const staff = { id: user.id, email, name: given.name ? name : user.name }
  const renamed = staff.name !== user.name
  if (renamed) await internalAdapter.updateUser(user.id, { name: staff.name })
  const credential = accounts.find((account) => account.providerId === 'credential')
  if (!credential) {
    await addCredential(auth, user.id, password)
    return { staff, was: 'updated' }
  }
  if (credential.password && (await passwords.verify({ hash: credential.password, password }))) {
    return { staff, was: renamed ? 'updated' : 'unchanged' }
  }
  await internalAdapter.updatePassword(user.id, await passwords.hash(password))
  await internalAdapter.deleteUserSessions(user.id)
  return { staff, was: 'updated' }
}

/** Everybody who may sign in, by address. */
export async function listStaff(auth: StaffAuth): Promise<Staff[]> {
  const { internalAdapter } = await auth.$context
  const users = await internalAdapter.listUsers(1000, 0, { field: 'email', direction: 'asc' })
  return users.map(({ id, email, name }) => ({ id, email, name }))
}

/** Removes a member of staff with their sessions; false when there was none. */
export async function removeStaff(auth: StaffAuth, email: string): Promise<boolean> {
  const { internalAdapter } = await auth.$context
  const found = await internalAdapter.findUserByEmail(email.toLowerCase())
  if (!found) return false
  await internalAdapter.deleteUserSessions(found.user.id)
  await internalAdapter.deleteUser(found.user.id)
  return true
}

async function addCredential(auth: StaffAuth, userId: string, password: string): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.$context
  await internalAdapter.linkAccount({
    userId,
    accountId: userId,
    providerId: 'credential',
    password: await passwords.hash(password),
  })
}
