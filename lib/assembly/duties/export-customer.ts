import { sql } from 'drizzle-orm'
import { customerRequests } from '#db/schema/conversations.ts'
import type { Assembly } from '../assembly.ts'
import { newId } from '../assembly.ts'
import { auditLog } from '../stores/audit.ts'
import { stored } from '../stores/stored.ts'
import { type CustomerTable, customerRows } from './customer-rows.ts'

/** Columns that a customer's copy has; ciphertext, hashes and internal ids are left out. */
const columns: Readonly<Record<CustomerTable, readonly string[]>> = {
  vault: ['id', 'conversation_id', 'kind', 'token', 'form', 'created_at', 'expires_at'],
  turns: [
    'id',
    'conversation_id',
    'language',
    'assurance',
    'question',
    'delivered',
    'outcome',
    'facts',
    'started_at',
    'ended_at',
  ],
  vetoes: ['id', 'conversation_id', 'code', 'text', 'at'],
  agent_messages: ['id', 'conversation_id', 'text', 'at'],
  verifications: ['id', 'conversation_id', 'created_at', 'confirmed_at', 'expires_at'],
  conversations: ['id', 'session_id', 'channel', 'language', 'handoff_state', 'created_at', 'last_at'],
  sessions: ['id', 'assurance', 'created_at', 'expires_at', 'revoked_at'],
}

/** A customer's data as people may read it: text is masked, values are their forms. */
export interface CustomerExport {
  customer: string
  exportedAt: string
  tables: Readonly<Record<CustomerTable, readonly Readonly<Record<string, unknown>>[]>>
}

/** Gathers all that is stored of a customer, and records that it was taken out, by whom and how much. */
export async function exportCustomer(assembly: Assembly, customer: string, actor: string): Promise<CustomerExport> {
  const { db, turnPorts } = assembly
  const where = customerRows(customer)
  const tables = {} as Record<CustomerTable, readonly Readonly<Record<string, unknown>>[]>
  for (const table of Object.keys(where) as CustomerTable[]) {
    const names = sql.join(
      columns[table].map((column) => sql.identifier(column)),
      sql`, `,
    )
    const { rows } = await stored(() =>
      db.execute<Record<string, unknown>>(
        sql`select ${names} from ${sql.identifier(table)} where ${where[table]} order by id`,
      ),
    )
    tables[table] = rows
  }
  const exportedAt = turnPorts.now().toISOString()
  const rows = Object.fromEntries(Object.entries(tables).map(([table, found]) => [table, found.length]))
  await auditLog(db).record({ actor, action: 'customer.export', subject: customer, detail: { rows } })
  await stored(() =>
    db
      .insert(customerRequests)
      .values({ id: newId('req'), customerId: customer, kind: 'export', actor, report: { rows }, at: exportedAt }),
  )
  return { customer, exportedAt, tables }
}
