import type { Command, Commands, Context } from './command.ts'
import { expiryMoment, expiryOptions } from './expiry.ts'
import { int64, integer, readInt64 } from './read-arguments.ts'
import { notAnInteger, RedisError, type Reply, wrongArity } from './reply.ts'
import { readStringOptions } from './string-options.ts'

/** GET, SET with all its options, counters, and their kin. */
export const strings: Commands = {
  GET: { arity: 2, run: ({ keys }, [key = '']) => keys.read(key, 'string')?.text ?? null },
  SET: { arity: -3, write: true, run: set },
  SETNX: {
    arity: 3,
    write: true,
    run: ({ keys }, [key = '', text = '']) => {
      if (keys.find(key)) return 0
      keys.put(key, { type: 'string', text })
      return 1
    },
  },
  SETEX: timedSet('EX'),
  PSETEX: timedSet('PX'),
  GETDEL: {
    arity: 2,
    write: true,
    run: ({ keys }, [key = '']) => {
      const found = keys.read(key, 'string')
      if (found) keys.drop(key)
      return found?.text ?? null
    },
  },
  GETEX: { arity: -2, write: true, run: getEx },
  MGET: {
    arity: -2,
    run: ({ keys }, names) =>
      names.map((key) => {
        const value = keys.find(key)
        return value?.type === 'string' ? value.text : null
      }),
  },
  MSET: {
    arity: -3,
    write: true,
    run: ({ keys }, args) => {
      if (args.length % 2 !== 0) throw wrongArity('mset')
      for (let at = 0; at < args.length; at += 2) keys.put(args[at] ?? '', { type: 'string', text: args[at + 1] ?? '' })
      return 'OK'
    },
  },
  INCR: { arity: 2, write: true, run: (context, [key = '']) => add(context, key, 1n) },
  DECR: { arity: 2, write: true, run: (context, [key = '']) => add(context, key, -1n) },
  INCRBY: { arity: 3, write: true, run: (context, [key = '', by = '']) => add(context, key, integer(by)) },
  DECRBY: {
    arity: 3,
    write: true,
    run: (context, [key = '', by = '']) => {
      const amount = integer(by)
      if (amount === int64.min) throw new RedisError('ERR decrement would overflow')
      return add(context, key, -amount)
    },
  },
  APPEND: {
    arity: 3,
    write: true,
    run: ({ keys }, [key = '', more = '']) => {
      const text = (keys.read(key, 'string')?.text ?? '') + more
      keys.put(key, { type: 'string', text }, true)
      return Buffer.byteLength(text)
    },
  },
  STRLEN: { arity: 2, run: ({ keys }, [key = '']) => Buffer.byteLength(keys.read(key, 'string')?.text ?? '') },
}

function set({ keys, now }: Context, [key = '', text = '', ...words]: string[]): Reply {
  const { only, get, expiry } = readStringOptions(words, ['NX', 'XX', 'GET', 'KEEPTTL'])
  const at = typeof expiry === 'object' ? expiryMoment(expiry.text, expiry.unit, now, 'set', false) : undefined
  const before = get ? keys.read(key, 'string') : keys.find(key)
  const old = get && before?.type === 'string' ? before.text : null
  if (only === (before ? 'NX' : 'XX')) return old
  keys.put(key, { type: 'string', text }, expiry === 'KEEPTTL')
  if (at !== undefined) keys.setExpiry(key, at)
  return get ? old : 'OK'
}

function timedSet(name: 'EX' | 'PX'): Command {
  const command = name === 'EX' ? 'setex' : 'psetex'
  return {
    arity: 4,
    write: true,
    run: ({ keys, now }, [key = '', time = '', text = '']) => {
      const unit = expiryOptions[name]
      const at = unit && expiryMoment(time, unit, now, command, false)
      keys.put(key, { type: 'string', text })
      keys.setExpiry(key, at)
      return 'OK'
    },
  }
}

function getEx({ keys, now }: Context, [key = '', ...words]: string[]): Reply {
  const { expiry } = readStringOptions(words, ['PERSIST'])
  const found = keys.read(key, 'string')
  if (!found) return null
  if (expiry === 'PERSIST') keys.setExpiry(key, undefined)
  if (typeof expiry === 'object') keys.setExpiry(key, expiryMoment(expiry.text, expiry.unit, now, 'getex', false))
  return found.text
}

function add({ keys }: Context, key: string, by: bigint): Reply {
  const found = keys.read(key, 'string')
  const old = found ? readInt64(found.text) : 0n
  if (old === undefined) throw notAnInteger()
  const sum = old + by
  if (sum < int64.min || sum > int64.max) throw new RedisError('ERR increment or decrement would overflow')
  keys.put(key, { type: 'string', text: String(sum) }, true)
  return sum
}
