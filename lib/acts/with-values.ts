import { isToken } from '#lib/pii/tokens.ts'

/** A call's arguments with the values of those that are tokens: for the call itself, and for nothing that is kept. */
export function withValues(args: unknown, valueFor: (token: string) => string | undefined): unknown {
  if (typeof args !== 'object' || args === null || Array.isArray(args)) return args
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' && isToken(value) ? (valueFor(value) ?? value) : value,
    ]),
  )
}
