import { neon, neonConfig } from '@neondatabase/serverless'
import { drizzle, type NeonHttpDatabase } from 'drizzle-orm/neon-http'
import type { Settings } from '#lib/config/settings.ts'

/** The database over Neon's HTTP: each statement is a request, each guard one statement or one batch. */
export type Database = NeonHttpDatabase

/** Longest wait for one statement, in milliseconds. */
const statementMs = 10_000

/** A database handle for one request; nothing is kept open. */
export function database({
  DATABASE_URL,
  DATABASE_HTTP_URL,
}: Pick<Settings, 'DATABASE_URL' | 'DATABASE_HTTP_URL'>): Database {
  if (DATABASE_HTTP_URL) neonConfig.fetchEndpoint = DATABASE_HTTP_URL
  neonConfig.fetchFunction = (input: RequestInfo, init?: RequestInit) =>
    fetch(input, { ...init, signal: AbortSignal.timeout(statementMs), cache: 'no-store' })
  return drizzle(neon(DATABASE_URL))
}
