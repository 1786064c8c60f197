import { sql } from 'drizzle-orm'

/** The sessions that have ever spoken for a customer. */
export const sessionsOf = (customer: string) => sql`select id from sessions where customer_id = ${customer}`

/** The conversations of these sessions. */
export const conversationsOf = (customer: string) =>
  sql`select id from conversations where session_id in (${sessionsOf(customer)})`

/** The owners under whose keys a customer's values lie. */
export const ownersOf = (customer: string) =>
  sql`select ${`customer:${customer}`} union select 'session:' || id from sessions where customer_id = ${customer}`

/** Where a customer's rows are, by table, in the order in which they may be deleted. */
export const customerRows = (customer: string) =>
  ({
    vault: sql`conversation_id in (${conversationsOf(customer)}) or key_id in (select id from vault_keys where owner in (${ownersOf(customer)}))`,
    turns: sql`conversation_id in (${conversationsOf(customer)})`,
    vetoes: sql`conversation_id in (${conversationsOf(customer)}) or session_id in (${sessionsOf(customer)})`,
    agent_messages: sql`conversation_id in (${conversationsOf(customer)})`,
    verifications: sql`conversation_id in (${conversationsOf(customer)}) or session_id in (${sessionsOf(customer)})`,
    conversations: sql`session_id in (${sessionsOf(customer)})`,
    sessions: sql`customer_id = ${customer}`,
  }) as const

/** A table that holds rows of customers. */
export type CustomerTable = keyof ReturnType<typeof customerRows>
