import { CodedError } from '#lib/errors/problem.ts'

/** Turns trouble with a store (Postgres or Redis) into `store-unavailable`, the cause behind it. */
export async function stored<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation()
  } catch (cause) {
    if (cause instanceof CodedError) throw cause
    throw new CodedError('store-unavailable', { cause })
  }
}
