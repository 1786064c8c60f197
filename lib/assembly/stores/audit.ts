import { audit } from '#db/schema/conversations.ts'
import { newId } from '../assembly.ts'
import type { AuditPort } from '../desk/console-types.ts'
import type { Database } from './database.ts'
import { stored } from './stored.ts'

/** Adds rows to the audit table. A record that cannot be written throws: then nothing is shown. */
export function auditLog(db: Database): AuditPort {
  return {
    record: ({ actor, action, subject, detail = {} }) =>
      stored(async () => {
        await db.insert(audit).values({ id: newId('aud'), actor, action, subject, detail })
      }),
  }
}
