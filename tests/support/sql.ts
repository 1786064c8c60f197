import { neon, neonConfig } from '@neondatabase/serverless'

/** The rows of a query, over the same wire as the app's. */
export async function rowsOf(
  env: Readonly<Record<string, string>>,
  query: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  neonConfig.fetchEndpoint = env.DATABASE_HTTP_URL ?? ''
  return (await neon(env.DATABASE_URL ?? '').query(query, [...values])) as Record<string, unknown>[]
}
