import type { Commands, Context } from './command.ts'

/** Commands on sets; a set without members does not exist. */
export const sets: Commands = {
  SADD: {
    arity: -3,
    write: true,
    run: ({ keys }, [key = '', ...added]) => {
      const { members } = keys.open(key, 'set', () => ({ type: 'set', members: new Set() }))
      const before = members.size
      for (const member of added) members.add(member)
      return members.size - before
    },
  },
  SREM: {
    arity: -3,
    write: true,
    run: (context, [key = '', ...removed]) => {
      const members = read(context, key)
      const gone = removed.filter((member) => members.delete(member)).length
      if (gone > 0 && members.size === 0) context.keys.drop(key)
      return gone
    },
  },
  SMEMBERS: { arity: 2, run: (context, [key = '']) => [...read(context, key)] },
  SISMEMBER: { arity: 3, run: (context, [key = '', member = '']) => (read(context, key).has(member) ? 1 : 0) },
  SCARD: { arity: 2, run: (context, [key = '']) => read(context, key).size },
}

function read({ keys }: Context, key: string): Set<string> {
  return keys.read(key, 'set')?.members ?? new Set()
}
