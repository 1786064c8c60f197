import type { Command, Commands, Context } from './command.ts'
import { window } from './lists.ts'
import { count, float, printFloat, readFloat } from './read-arguments.ts'
import { RedisError, type Reply, syntaxError } from './reply.ts'
import { type ScoreBound, type Scored, SortedSet } from './sorted-set.ts'

/** Commands on sorted sets; one without members does not exist. */
export const sortedSets: Commands = {
  ZADD: { arity: -4, write: true, run: (context, args) => zadd(context, args) },
  ZINCRBY: {
    arity: 4,
    write: true,
    run: (context, [key = '', by = '', member = '']) => zadd(context, [key, 'INCR', by, member]),
  },
  ZREM: {
    arity: -3,
    write: true,
    run: (context, [key = '', ...members]) => {
      const sorted = read(context, key)
      const gone = members.filter((member) => sorted.remove(member)).length
      if (gone > 0 && sorted.size === 0) context.keys.drop(key)
      return gone
    },
  },
  ZSCORE: {
    arity: 3,
    run: (context, [key = '', member = '']) => {
      const score = read(context, key).score(member)
      return score === undefined ? null : printFloat(score)
    },
  },
  ZCARD: { arity: 2, run: (context, [key = '']) => read(context, key).size },
  ZCOUNT: byScore(false, (_context, _key, found) => found.length),
  ZREMRANGEBYSCORE: byScore(true, ({ keys }, key, found) => {
    const sorted = keys.read(key, 'zset')?.sorted
    for (const { member } of found) sorted?.remove(member)
    if (sorted?.size === 0) keys.drop(key)
    return found.length
  }),
  ZRANGE: { arity: -4, run: zrange },
}

function read({ keys }: Context, key: string): SortedSet {
  return keys.read(key, 'zset')?.sorted ?? new SortedSet()
}

const zaddFlags = ['NX', 'XX', 'GT', 'LT', 'CH', 'INCR']

function zadd({ keys }: Context, [key = '', ...args]: string[]): Reply {
  const flags = new Set<string>()
  let first = 0
  while (zaddFlags.includes(args[first]?.toUpperCase() ?? '')) {
    flags.add(args[first]?.toUpperCase() ?? '')
    first += 1
  }
  const pairs = args.slice(first)
  if (pairs.length === 0 || pairs.length % 2 !== 0) throw syntaxError()
  if (flags.has('NX') && flags.has('XX')) {
    throw new RedisError('ERR XX and NX options at the same time are not compatible')
  }
  if ((flags.has('GT') && flags.has('LT')) || (flags.has('NX') && (flags.has('GT') || flags.has('LT')))) {
    throw new RedisError('ERR GT, LT, and/or NX options at the same time are not compatible')
  }
  if (flags.has('INCR') && pairs.length > 2) {
    throw new RedisError('ERR INCR option supports a single increment-element pair')
  }
  // Every score is read before the first is written: a wrong one changes nothing.
  const wanted = Array.from({ length: pairs.length / 2 }, (_, at) => ({
    score: float(pairs[2 * at] ?? ''),
    member: pairs[2 * at + 1] ?? '',
  }))
  const found = keys.read(key, 'zset')?.sorted
  if (!found && flags.has('XX')) return flags.has('INCR') ? null : 0
  const sorted = found ?? new SortedSet()

  let added = 0
  let changed = 0
  let last: number | null = null
  for (const { member, score: given } of wanted) {
    const old = sorted.score(member)
    last = null
    if (old === undefined ? flags.has('XX') : flags.has('NX')) continue
    const score = flags.has('INCR') ? (old ?? 0) + given : given
    if (Number.isNaN(score)) throw new RedisError('ERR resulting score is not a number (NaN)')
    if (old !== undefined && ((flags.has('GT') && score <= old) || (flags.has('LT') && score >= old))) continue
    last = score
    if (old === undefined) added += 1
    else if (score !== old) changed += 1
    if (score !== old) sorted.set(member, score)
  }
  if (!found && sorted.size > 0) keys.put(key, { type: 'zset', sorted })
  if (flags.has('INCR')) return last === null ? null : printFloat(last)
  return flags.has('CH') ? added + changed : added
}

function byScore(write: boolean, act: (context: Context, key: string, found: Scored[]) => Reply): Command {
  return {
    arity: 4,
    ...(write && { write }),
    run: (context, [key = '', min = '', max = '']) => {
      const bounds = [bound(min), bound(max)] as const
      return act(context, key, read(context, key).between(...bounds))
    },
  }
}

function bound(text: string): ScoreBound {
  const exclusive = text.startsWith('(')
  const given = exclusive ? text.slice(1) : text
  // `strtod` reads nothing as zero, and here Redis lets it.
  const value = given === '' ? 0 : readFloat(given)
  if (value === undefined) throw new RedisError('ERR min or max is not a float')
  return { value, exclusive }
}

function zrange(context: Context, [key = '', start = '', stop = '', ...options]: string[]): Reply {
  let byScores = false
  let reversed = false
  let withScores = false
  let limit: { offset: number; most: number } | undefined
  for (let at = 0; at < options.length; at += 1) {
    const option = options[at]?.toUpperCase()
    if (option === 'BYSCORE' && !byScores) byScores = true
    else if (option === 'REV' && !reversed) reversed = true
    else if (option === 'WITHSCORES') withScores = true
    else if (option === 'BYLEX') throw new RedisError('ERR BYLEX is not in the embedded engine')
    else if (option === 'LIMIT' && options.length > at + 2) {
      limit = { offset: count(options[at + 1] ?? ''), most: count(options[at + 2] ?? '') }
      at += 2
    } else throw syntaxError()
  }
  if (limit && limit.most !== -1 && !byScores) {
    throw new RedisError('ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX')
  }
  const found = byScores
    ? rangeOfScores(context, key, start, stop, reversed)
    : rangeOfPlaces(context, key, start, stop, reversed)
  const { offset, most } = (byScores && limit) || { offset: 0, most: -1 }
  const limited = offset < 0 ? [] : found.slice(offset, most < 0 ? undefined : offset + most)
  return limited.flatMap(({ member, score }) => (withScores ? [member, printFloat(score)] : [member]))
}

function rangeOfScores(context: Context, key: string, start: string, stop: string, reversed: boolean): Scored[] {
  const [low, high] = reversed ? [bound(stop), bound(start)] : [bound(start), bound(stop)]
  const found = read(context, key).between(low, high)
  return reversed ? found.reverse() : found
}

function rangeOfPlaces(context: Context, key: string, start: string, stop: string, reversed: boolean): Scored[] {
  const bounds = [count(start), count(stop)] as const
  const sorted = read(context, key)
  const [from, to] = window(...bounds, sorted.size)
  return reversed ? sorted.slice(sorted.size - to, sorted.size - from).reverse() : sorted.slice(from, to)
}
