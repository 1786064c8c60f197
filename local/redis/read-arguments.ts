import { notAnInteger, RedisError } from './reply.ts'

export const int64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n } as const

/** Reads a signed 64-bit integer as strictly as Redis: no plus sign, no leading zero, no space. */
export function readInt64(text: string): bigint | undefined {
  if (!/^(0|-?[1-9]\d{0,18})$/.test(text)) return undefined
  const value = BigInt(text)
  return value < int64.min || value > int64.max ? undefined : value
}

/** The same, or the error of Redis. */
export function integer(text: string): bigint {
  const value = readInt64(text)
  if (value === undefined) throw notAnInteger()
  return value
}

/** An integer used as an index or a count: exact where it can matter, as no collection is longer than 2^53. */
export function count(text: string): number {
  return Number(integer(text))
}

/** Reads a float as `strtod` does, infinities included, NaN not. */
export function readFloat(text: string): number | undefined {
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text)
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}

export function float(text: string): number {
  const value = readFloat(text)
  if (value === undefined) throw new RedisError('ERR value is not a valid float')
  return value
}

/** Prints a score as Redis does. */
export function printFloat(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'inf'
  if (value === Number.NEGATIVE_INFINITY) return '-inf'
  return Object.is(value, -0) ? '-0' : String(value)
}

/** Orders strings by their UTF-8 bytes, as Redis does; UTF-16 order differs above U+D7FF. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
