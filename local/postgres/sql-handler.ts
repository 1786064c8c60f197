import { createHash, timingSafeEqual } from 'node:crypto'
import type { Pool } from 'pg'
import { readJson } from '#local/http/read-json.ts'
import { runSql } from './run-sql.ts'
import { sqlError, wrongPassword } from './sql-error.ts'
import { readSqlRequest } from './sql-request.ts'

/** Neon's own limit of a request. */
const maxBodyBytes = 64 * 1024 * 1024

/** Neon's `POST /sql` over a pool; with `token`, the password of the caller's connection string must equal it. */
export function sqlHandler(pool: Pool, token: string | undefined): (request: Request) => Promise<Response> {
  return async (request) => {
    if (new URL(request.url).pathname !== '/sql')
      return Response.json({ message: 'only /sql is here' }, { status: 404 })
    if (request.method !== 'POST') return Response.json({ message: 'POST, please' }, { status: 405 })
    const caller = readCaller(request.headers.get('neon-connection-string'))
    if (caller === undefined) {
      return Response.json({ message: 'Neon-Connection-String is missing or malformed' }, { status: 400 })
    }
    if (token !== undefined && !sameSecret(caller.password, token)) return wrongPassword(caller.user)
    const body = await readJson(request, maxBodyBytes)
    if (!body.ok) return Response.json({ message: body.problem }, { status: body.status })
    const sql = readSqlRequest(request.headers, body.value)
    if (sql.kind === 'wrong') return Response.json({ message: sql.problem }, { status: 400 })
    try {
      return Response.json(await runSql(pool, sql))
    } catch (error) {
      return sqlError(error)
    }
  }
}

function readCaller(connection: string | null): { user: string; password: string } | undefined {
  if (connection === null || !/^postgres(ql)?:/.test(connection)) return undefined
  try {
    const { username, password } = new URL(connection)
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) }
  } catch {
    return undefined
  }
}

function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}
