import { int64, integer } from './read-arguments.ts'
import { RedisError } from './reply.ts'

export interface ExpiryUnit {
  milliseconds: bigint
  relative: boolean
}

/** How SET and GETEX name an expiry. */
export const expiryOptions: Readonly<Record<string, ExpiryUnit>> = {
  EX: { milliseconds: 1000n, relative: true },
  PX: { milliseconds: 1n, relative: true },
  EXAT: { milliseconds: 1000n, relative: false },
  PXAT: { milliseconds: 1n, relative: false },
}

/** The moment, in milliseconds since 1970, that an expiry argument names; `command` is for the error. */
export function expiryMoment(text: string, unit: ExpiryUnit, now: number, command: string, mayBePast: boolean): number {
  const given = integer(text)
  const moment = given * unit.milliseconds + (unit.relative ? BigInt(now) : 0n)
  const wrong = given * unit.milliseconds > int64.max || moment > int64.max || moment < int64.min
  if (wrong || (!mayBePast && given <= 0n)) {
    throw new RedisError(`ERR invalid expire time in '${command.toLowerCase()}' command`)
  }
  return Number(moment)
}
