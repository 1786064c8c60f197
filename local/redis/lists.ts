import type { Command, Commands, Context } from './command.ts'
import { count, readInt64 } from './read-arguments.ts'
import { RedisError, wrongArity } from './reply.ts'

/** Commands on lists; a list without items does not exist. */
export const lists: Commands = {
  LPUSH: push((items, added) => items.unshift(...added.reverse())),
  RPUSH: push((items, added) => items.push(...added)),
  LPOP: pop('lpop', (items, most) => items.splice(0, most)),
  RPOP: pop('rpop', (items, most) => items.splice(Math.max(0, items.length - most), most).reverse()),
  LLEN: { arity: 2, run: (context, [key = '']) => read(context, key).length },
  LRANGE: {
    arity: 4,
    run: (context, [key = '', start = '', stop = '']) => {
      const bounds = [count(start), count(stop)] as const
      const items = read(context, key)
      return items.slice(...window(...bounds, items.length))
    },
  },
  LTRIM: {
    arity: 4,
    write: true,
    run: (context, [key = '', start = '', stop = '']) => {
      const bounds = [count(start), count(stop)] as const
      const items = read(context, key)
      if (items.length === 0) return 'OK'
      const [from, to] = window(...bounds, items.length)
      items.splice(to)
      items.splice(0, from)
      if (items.length === 0) context.keys.drop(key)
      return 'OK'
    },
  },
  LREM: {
    arity: 4,
    write: true,
    run: (context, [key = '', most = '', value = '']) => {
      const limit = count(most)
      const items = read(context, key)
      let left = limit === 0 ? Number.POSITIVE_INFINITY : Math.abs(limit)
      const before = items.length
      const step = limit < 0 ? -1 : 1
      for (let at = step > 0 ? 0 : items.length - 1; at >= 0 && at < items.length && left > 0; at += step) {
        if (items[at] !== value) continue
        items.splice(at, 1)
        left -= 1
        if (step > 0) at -= 1
      }
      if (before > 0 && items.length === 0) context.keys.drop(key)
      return before - items.length
    },
  },
}

function read({ keys }: Context, key: string): string[] {
  return keys.read(key, 'list')?.items ?? []
}

function push(put: (items: string[], added: string[]) => void): Command {
  return {
    arity: -3,
    write: true,
    run: ({ keys }, [key = '', ...added]) => {
      const { items } = keys.open(key, 'list', () => ({ type: 'list', items: [] }))
      put(items, added)
      return items.length
    },
  }
}

function pop(name: string, take: (items: string[], most: number) => string[]): Command {
  return {
    arity: -2,
    write: true,
    run: (context, [key = '', most, ...tooMany]) => {
      if (tooMany.length > 0) throw wrongArity(name)
      const limit = most === undefined ? 1n : readInt64(most)
      if (limit === undefined || limit < 0n) throw new RedisError('ERR value is out of range, must be positive')
      const items = read(context, key)
      if (items.length === 0) return null
      const taken = take(items, Number(limit))
      if (items.length === 0) context.keys.drop(key)
      return most === undefined ? (taken[0] ?? null) : taken
    },
  }
}

/** Turns Redis's inclusive bounds, negative from the end, into those of `slice`. */
export function window(start: number, stop: number, length: number): [number, number] {
  const from = Math.max(0, start < 0 ? length + start : start)
  const to = Math.min(length, (stop < 0 ? length + stop : stop) + 1)
  return from >= to ? [length, length] : [from, to]
}
