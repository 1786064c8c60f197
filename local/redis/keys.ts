import type { Command, Commands, Context } from './command.ts'
import { type ExpiryUnit, expiryMoment } from './expiry.ts'
import { glob } from './glob.ts'
import { count, integer } from './read-arguments.ts'
import { RedisError, type Reply, syntaxError } from './reply.ts'

/** Commands on keys of every type: existence, expiry, enumeration. */
export const keyCommands: Commands = {
  DEL: { arity: -2, write: true, run: drop },
  UNLINK: { arity: -2, write: true, run: drop },
  EXISTS: { arity: -2, run: ({ keys }, names) => names.filter((key) => keys.find(key)).length },
  TYPE: { arity: 2, run: ({ keys }, [key = '']) => keys.find(key)?.type ?? 'none' },
  EXPIRE: expire('expire', { milliseconds: 1000n, relative: true }),
  PEXPIRE: expire('pexpire', { milliseconds: 1n, relative: true }),
  EXPIREAT: expire('expireat', { milliseconds: 1000n, relative: false }),
  PEXPIREAT: expire('pexpireat', { milliseconds: 1n, relative: false }),
  PERSIST: {
    arity: 2,
    write: true,
    run: ({ keys }, [key = '']) => {
      if (keys.expiry(key) === undefined) return 0
      keys.setExpiry(key, undefined)
      return 1
    },
  },
  PTTL: { arity: 2, run: (context, [key = '']) => timeLeft(context, key) },
  TTL: {
    arity: 2,
    run: (context, [key = '']) => {
      const left = timeLeft(context, key)
      return left < 0 ? left : Math.floor((left + 500) / 1000)
    },
  },
  KEYS: {
    arity: 2,
    run: ({ keys }, [pattern = '']) => {
      const matches = glob(pattern)
      return [...keys.walk()].map(({ key }) => key).filter(matches)
    },
  },
  SCAN: { arity: -2, run: scan },
  RENAME: {
    arity: 3,
    write: true,
    run: ({ keys }, [from = '', to = '']) => {
      const value = keys.find(from)
      if (!value) throw new RedisError('ERR no such key')
      if (from === to) return 'OK'
      const expiresAt = keys.expiry(from)
      keys.drop(from)
      keys.put(to, value)
      keys.setExpiry(to, expiresAt)
      return 'OK'
    },
  },
}

function drop({ keys }: Context, names: string[]): Reply {
  return names.filter((key) => keys.drop(key)).length
}

/** Milliseconds; -1 without expiry, -2 without key. */
function timeLeft({ keys, now }: Context, key: string): number {
  if (!keys.find(key)) return -2
  const at = keys.expiry(key)
  return at === undefined ? -1 : Math.max(0, at - now)
}

function expire(name: string, unit: ExpiryUnit): Command {
  return {
    arity: -3,
    write: true,
    run: ({ keys, now }, [key = '', time = '', ...options]) => {
      const flags = new Set(options.map((option) => option.toUpperCase()))
      for (const option of options) {
        if (!['NX', 'XX', 'GT', 'LT'].includes(option.toUpperCase())) {
          throw new RedisError(`ERR Unsupported option ${option}`)
        }
      }
      if (flags.has('NX') && flags.size > 1) {
        throw new RedisError('ERR NX and XX, GT or LT options at the same time are not compatible')
      }
      if (flags.has('GT') && flags.has('LT')) {
        throw new RedisError('ERR GT and LT options at the same time are not compatible')
      }
      const at = expiryMoment(time, unit, now, name, true)
      if (!keys.find(key)) return 0
      const old = keys.expiry(key)
      // A key without expiry lives for ever: nothing is greater, everything is less.
      const before = old ?? Number.POSITIVE_INFINITY
      if (flags.has('NX') && old !== undefined) return 0
      if (flags.has('XX') && old === undefined) return 0
      if (flags.has('GT') && at <= before) return 0
      if (flags.has('LT') && at >= before) return 0
      if (at <= now) keys.drop(key)
      else keys.setExpiry(key, at)
      return 1
    },
  }
}

function scan({ keys }: Context, [cursor = '', ...options]: string[]): Reply {
  if (!/^\d{1,20}$/.test(cursor)) throw new RedisError('ERR invalid cursor')
  let most = 10
  let matches: (key: string) => boolean = () => true
  let type: string | undefined
  for (let at = 0; at < options.length; at += 2) {
    const option = options[at]?.toUpperCase()
    const value = options[at + 1]
    if (value === undefined) throw syntaxError()
    if (option === 'COUNT') {
      most = count(value)
      if (integer(value) < 1n) throw syntaxError()
    } else if (option === 'MATCH') matches = glob(value)
    else if (option === 'TYPE') type = value.toLowerCase()
    else throw syntaxError()
  }
  const found: string[] = []
  let seen = 0
  for (const { key, value, born } of keys.walk(Number(cursor))) {
    seen += 1
    if (matches(key) && (type === undefined || value.type === type)) found.push(key)
    if (seen >= most) return [String(born), found]
  }
  return ['0', found]
}
