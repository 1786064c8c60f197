/** A caller of `/v1`, as far as the edge must know it. */
export interface EdgeCaller {
  key: string
  name: string
}

/** What the first door needs of the environment; the server checks the whole of it before it starts. */
export interface EdgeSettings {
  sessionSecrets: readonly string[]
  callers: readonly EdgeCaller[]
  internalSecret: string | undefined
  publicUrl: string | undefined
  development: boolean
}

/** Reads the first door's settings. A malformed one leaves its requests to the handler. */
export function readEdgeSettings(env: Readonly<Record<string, string | undefined>>): EdgeSettings {
  const secrets = (env.SESSION_SECRETS ?? '').split(',').map((secret) => secret.trim())
  return {
    sessionSecrets: secrets.filter(Boolean),
    callers: callersOf(env.API_KEYS),
    internalSecret: env.INTERNAL_SECRET || undefined,
    publicUrl: env.PUBLIC_URL || undefined,
    development: env.NODE_ENV === 'development',
  }
}

function callersOf(json: string | undefined): EdgeCaller[] {
  try {
    const parsed: unknown = JSON.parse(json || '[]')
    return Array.isArray(parsed) ? parsed.flatMap(callerOf) : []
  } catch {
    return []
  }
}

function callerOf(value: unknown): EdgeCaller[] {
  if (typeof value !== 'object' || value === null) return []
  const { key, name } = value as Readonly<Record<string, unknown>>
  if (typeof key !== 'string' || typeof name !== 'string') return []
  return [{ key, name }]
}

/** The caller whose key a request carries; digests are compared, all of them, so that the time taken tells nothing. */
export async function callerWith(headers: Headers, callers: readonly EdgeCaller[]): Promise<EdgeCaller | undefined> {
  const given = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  if (given === undefined) return undefined
  const digest = await digestOf(given)
  let found: EdgeCaller | undefined
  for (const caller of callers) {
    const other = await digestOf(caller.key)
    let different = 0
    for (const [at, byte] of digest.entries()) different |= byte ^ (other[at] ?? 0)
    if (different === 0) found ??= caller
  }
  return found
}

async function digestOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}
