import { z } from 'zod'

/** What a parameter may be: Neon's client sends strings and null, other clients also JSON. */
const parameter = z.json()

const statement = z.object({
  query: z.string(),
  params: z.array(parameter).max(65_535).default([]),
  arrayMode: z.boolean().optional(),
})

export type Statement = z.infer<typeof statement>

const body = z.union([z.object({ queries: z.array(statement).max(10_000) }), statement])

const isolation = {
  ReadUncommitted: 'READ UNCOMMITTED',
  ReadCommitted: 'READ COMMITTED',
  RepeatableRead: 'REPEATABLE READ',
  Serializable: 'SERIALIZABLE',
} as const

const isolationHeader = z.enum(['ReadUncommitted', 'ReadCommitted', 'RepeatableRead', 'Serializable'])

export type SqlRequest =
  | { kind: 'single'; statement: Statement; arrayMode: boolean }
  | { kind: 'batch'; statements: Statement[]; arrayMode: boolean; begin: string }

/**
 * Reads a request to Neon's `/sql` from its headers and JSON body.
 * https://github.com/neondatabase/serverless/blob/main/src/httpQuery.ts
 */
export function readSqlRequest(headers: Headers, json: unknown): SqlRequest | { kind: 'wrong'; problem: string } {
  const parsed = body.safeParse(json)
  if (!parsed.success) return { kind: 'wrong', problem: z.prettifyError(parsed.error) }
  if (headers.get('neon-raw-text-output') !== 'true') {
    return { kind: 'wrong', problem: 'this server speaks raw text only: send Neon-Raw-Text-Output: true' }
  }
  const arrayMode = headers.get('neon-array-mode') === 'true'
  if (!('queries' in parsed.data)) return { kind: 'single', statement: parsed.data, arrayMode }

  const begin = ['BEGIN']
  const level = headers.get('neon-batch-isolation-level')
  if (level !== null) {
    const known = isolationHeader.safeParse(level)
    if (!known.success) return { kind: 'wrong', problem: `Neon-Batch-Isolation-Level: ${level} is unknown` }
    begin.push(`ISOLATION LEVEL ${isolation[known.data]}`)
  }
  if (headers.get('neon-batch-read-only') === 'true') begin.push('READ ONLY')
  if (headers.get('neon-batch-deferrable') === 'true') begin.push('DEFERRABLE')
  return { kind: 'batch', statements: parsed.data.queries, arrayMode, begin: begin.join(' ') }
}
