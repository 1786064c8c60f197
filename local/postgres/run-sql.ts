import type { Pool, PoolClient, QueryArrayConfig, QueryArrayResult } from 'pg'
import type { SqlRequest, Statement } from './sql-request.ts'

type Answer = Record<string, unknown>

/** Commands that leave something in the session. */
const lasting = new Set(['SET', 'RESET', 'PREPARE', 'LISTEN', 'DECLARE'])

/** Runs one statement, or a batch as one transaction; throws what `pg` throws, with nothing of a batch kept. */
export async function runSql(pool: Pool, request: SqlRequest): Promise<Answer> {
  const client = await pool.connect()
  let spoiled = false
  let changed = false
  const runOne = async (statement: Statement) => {
    const answer = await run(client, statement, request.arrayMode)
    changed ||= lasting.has(String(answer.command))
    return answer
  }
  try {
    if (request.kind === 'single') return await runOne(request.statement)
    await client.query(request.begin)
    const results: Answer[] = []
    for (const statement of request.statements) results.push(await runOne(statement))
    await client.query('COMMIT')
    return { results }
  } catch (error) {
    spoiled = !(error instanceof Error && 'severity' in error)
    throw error
  } finally {
    if (!spoiled) spoiled = await leaveClean(client, changed)
    client.release(spoiled)
  }
}

async function run(client: PoolClient, { query, params, arrayMode }: Statement, inArrays: boolean): Promise<Answer> {
  // Extended even without parameters, as Neon does: so several commands in one text are refused here too.
  const config: QueryArrayConfig & { queryMode: 'extended' } = {
    text: query,
    values: params,
    rowMode: 'array',
    queryMode: 'extended',
  }
  const { command, rowCount, fields, rows }: QueryArrayResult<(string | null)[]> = await client.query(config)
  const asArrays = arrayMode ?? inArrays
  return {
    command,
    rowCount,
    fields,
    rows: asArrays ? rows : rows.map((row) => Object.fromEntries(row.map((value, at) => [fields[at]?.name, value]))),
    rowAsArray: asArrays,
  }
}

/** Ends what a request left open (its own BEGIN, a SET): the next one must not inherit it. True when it cannot. */
async function leaveClean(client: PoolClient, changed: boolean): Promise<boolean> {
  try {
    if (client.getTransactionStatus() !== 'I') await client.query('ROLLBACK')
    if (changed) await client.query('DISCARD ALL')
    return false
  } catch {
    return true
  }
}
