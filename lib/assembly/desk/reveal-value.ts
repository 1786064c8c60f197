import { eq } from 'drizzle-orm'
import { staffUser } from '#db/schema/staff.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { maskForPeople } from '#lib/pii/mask-for-people.ts'
import type { Database } from '../stores/database.ts'
import { stored } from '../stores/stored.ts'
import type { ValueVault } from '../stores/vault.ts'
import type { AuditPort, Staff } from './console-types.ts'

/** A raw value on a lead's screen. */
export interface Revealed {
  /** A kind of personal data, or `withheld` for a span that inspection kept back. */
  kind: string
  value: string
}

/**
 * Opens a value for a member of staff whose role is `reveal`. Every attempt is in the audit log before anything is shown,
 * a refused one too. Throws `permission-required`, `value-unknown` or `value-lost`.
 */
export async function revealValue(
  { db, vault, audit }: { db: Database; vault: Pick<ValueVault, 'reveal'>; audit: AuditPort },
  staff: Staff,
  id: string,
  reason: string,
): Promise<Revealed> {
  const record = (outcome: string, detail: Readonly<Record<string, string>> = {}) =>
    audit.record({
      actor: staff.id,
      action: 'vault.reveal',
      subject: id,
      detail: { outcome, reason: maskForPeople(reason), ...detail },
    })
  const [row] = await stored(() =>
    db.select({ role: staffUser.role }).from(staffUser).where(eq(staffUser.id, staff.id)),
  )
  if (row?.role !== 'reveal') {
    await record('refused')
    throw new CodedError('permission-required')
  }
  const found = await vault.reveal(id)
  if (!found) {
    await record('unknown')
    throw new CodedError('value-unknown')
  }
  await record(found.kind === 'open' ? 'shown' : 'lost', { conversation: found.conversationId, kind: found.what })
  if (found.kind === 'lost') throw new CodedError('value-lost')
  return { kind: found.what, value: found.value }
}
