import type { Commands, Context } from './command.ts'
import { int64, integer, readInt64 } from './read-arguments.ts'
import { RedisError, wrongArity } from './reply.ts'

/** Commands on hashes; a hash without fields does not exist. */
export const hashes: Commands = {
  HSET: {
    arity: -4,
    write: true,
    run: (context, [key = '', ...pairs]) => {
      if (pairs.length % 2 !== 0) throw wrongArity('hset')
      const fields = open(context, key)
      const before = fields.size
      for (let at = 0; at < pairs.length; at += 2) fields.set(pairs[at] ?? '', pairs[at + 1] ?? '')
      return fields.size - before
    },
  },
  HSETNX: {
    arity: 4,
    write: true,
    run: (context, [key = '', field = '', value = '']) => {
      const fields = open(context, key)
      if (fields.has(field)) return 0
      fields.set(field, value)
      return 1
    },
  },
  HGET: { arity: 3, run: (context, [key = '', field = '']) => read(context, key).get(field) ?? null },
  HMGET: {
    arity: -3,
    run: (context, [key = '', ...names]) => {
      const fields = read(context, key)
      return names.map((field) => fields.get(field) ?? null)
    },
  },
  HGETALL: { arity: 2, run: (context, [key = '']) => [...read(context, key)].flat() },
  HKEYS: { arity: 2, run: (context, [key = '']) => [...read(context, key).keys()] },
  HVALS: { arity: 2, run: (context, [key = '']) => [...read(context, key).values()] },
  HLEN: { arity: 2, run: (context, [key = '']) => read(context, key).size },
  HEXISTS: { arity: 3, run: (context, [key = '', field = '']) => (read(context, key).has(field) ? 1 : 0) },
  HDEL: {
    arity: -3,
    write: true,
    run: (context, [key = '', ...names]) => {
      const fields = read(context, key)
      const gone = names.filter((field) => fields.delete(field)).length
      if (gone > 0 && fields.size === 0) context.keys.drop(key)
      return gone
    },
  },
  HINCRBY: {
    arity: 4,
    write: true,
    run: (context, [key = '', field = '', by = '']) => {
      const amount = integer(by)
      const old = readInt64(read(context, key).get(field) ?? '0')
      if (old === undefined) throw new RedisError('ERR hash value is not an integer')
      const sum = old + amount
      if (sum < int64.min || sum > int64.max) throw new RedisError('ERR increment or decrement would overflow')
      open(context, key).set(field, String(sum))
      return sum
    },
  },
}

function read({ keys }: Context, key: string): Map<string, string> {
  return keys.read(key, 'hash')?.fields ?? new Map()
}

function open({ keys }: Context, key: string): Map<string, string> {
  return keys.open(key, 'hash', () => ({ type: 'hash', fields: new Map() })).fields
}
