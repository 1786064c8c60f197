const fields = [
  'severity',
  'code',
  'detail',
  'hint',
  'position',
  'internalPosition',
  'internalQuery',
  'where',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
  'file',
  'line',
  'routine',
] as const

/** Answers an error as Neon does: what Postgres said as 400 with its fields, a Postgres out of reach as 503. */
export function sqlError(error: unknown): Response {
  const message = error instanceof Error ? error.message : String(error)
  const given: Record<string, unknown> = error instanceof Error ? { ...error } : {}
  if (typeof given.severity !== 'string') return Response.json({ message }, { status: 503 })
  return Response.json(
    { message, ...Object.fromEntries(fields.map((name) => [name, given[name] ?? null])) },
    { status: 400 },
  )
}

/** The answer to a wrong password, as Postgres words it. */
export function wrongPassword(user: string): Response {
  return Response.json(
    { message: `password authentication failed for user '${user}'`, severity: 'FATAL', code: '28P01' },
    { status: 400 },
  )
}
