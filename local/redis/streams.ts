import type { Commands, Context } from './command.ts'
import { count, integer } from './read-arguments.ts'
import { RedisError, type Reply, syntaxError, wrongArity } from './reply.ts'
import { Stream, type StreamEntry } from './stream.ts'
import {
  greatestHalf,
  greatestId,
  makeId,
  printId,
  readBound,
  readId,
  type StreamId,
  splitId,
  type WantedId,
} from './stream-id.ts'
import { readStreamOptions } from './stream-options.ts'

/** Commands on streams; a stream without entries still exists, and still refuses older ids. */
export const streams: Commands = {
  XADD: { arity: -5, write: true, run: xadd },
  XLEN: { arity: 2, run: (context, [key = '']) => read(context, key)?.entries.length ?? 0 },
  XRANGE: {
    arity: -4,
    run: (context, [key = '', from = '', to = '', ...rest]) => xrange(context, key, from, to, rest),
  },
  XREVRANGE: {
    arity: -4,
    run: (context, [key = '', to = '', from = '', ...rest]) => xrange(context, key, from, to, rest, true),
  },
  XDEL: {
    arity: -3,
    write: true,
    run: (context, [key = '', ...texts]) => {
      const stream = read(context, key)
      if (!stream) return 0
      const ids = texts.map((text) => readId(text, 0n))
      return ids.filter((id) => stream.delete(id)).length
    },
  },
  XTRIM: {
    arity: -4,
    write: true,
    run: (context, [key = '', ...args]) => {
      const { trim } = readStreamOptions(args, false)
      if (!trim) throw syntaxError()
      return read(context, key)?.trim(trim) ?? 0
    },
  },
  XREAD: { arity: -4, run: xread },
  XINFO: {
    arity: -2,
    run: (context, [subcommand = '', key = '', ...rest]) => {
      if (subcommand.toUpperCase() !== 'STREAM' || rest.length > 0) {
        throw new RedisError('ERR only XINFO STREAM key is in the embedded engine')
      }
      const stream = read(context, key)
      if (!stream) throw new RedisError('ERR no such key')
      return info(stream)
    },
  },
  /** Used by the journal, to write a stream's past down. */
  XSETID: {
    arity: 7,
    write: true,
    run: (context, [key = '', lastId = '', , added = '', , maxDeletedId = '']) => {
      const stream = read(context, key)
      if (!stream) throw new RedisError('ERR no such key')
      stream.lastId = readId(lastId, 0n)
      stream.added = integer(added)
      stream.maxDeletedId = readId(maxDeletedId, 0n)
      return 'OK'
    },
  },
}

function read({ keys }: Context, key: string): Stream | undefined {
  return keys.read(key, 'stream')?.stream
}

function xadd({ keys, now }: Context, [key = '', ...args]: string[]): Reply {
  const { make, trim, wanted, rest: fields } = readStreamOptions(args, true)
  if (fields.length === 0 || fields.length % 2 !== 0) throw wrongArity('xadd')
  if (wanted && 'id' in wanted && wanted.id === 0n) {
    throw new RedisError('ERR The ID specified in XADD must be greater than 0-0')
  }
  const found = keys.read(key, 'stream')?.stream
  if (!found && !make) return null
  const stream = found ?? new Stream()
  if (stream.lastId === greatestId) {
    throw new RedisError('ERR The stream has exhausted the last possible ID, unable to add more items')
  }
  const id = nextId(stream.lastId, wanted, now)
  if (!found) keys.put(key, { type: 'stream', stream })
  stream.append(id, fields)
  if (trim) stream.trim(trim)
  return printId(id)
}

function nextId(last: StreamId, wanted: WantedId | undefined, now: number): StreamId {
  const tooSmall = () =>
    new RedisError('ERR The ID specified in XADD is equal or smaller than the target stream top item')
  if (wanted === undefined) {
    // A clock that went back still gives growing ids.
    const ofNow = makeId(BigInt(now), 0n)
    return ofNow > last ? ofNow : last + 1n
  }
  if ('id' in wanted) {
    if (wanted.id <= last) throw tooSmall()
    return wanted.id
  }
  const { milliseconds, sequence } = splitId(last)
  if (wanted.milliseconds < milliseconds) throw tooSmall()
  if (wanted.milliseconds > milliseconds) return makeId(wanted.milliseconds, 0n)
  if (sequence === greatestHalf) throw tooSmall()
  return last + 1n
}

function xrange(context: Context, key: string, from: string, to: string, rest: string[], reversed = false): Reply {
  const bounds = [readBound(from, 'start'), readBound(to, 'end')] as const
  let most: number | undefined
  for (let at = 0; at < rest.length; at += 2) {
    const given = rest[at + 1]
    if (rest[at]?.toUpperCase() !== 'COUNT' || given === undefined) throw syntaxError()
    most = Math.max(0, count(given))
  }
  const stream = read(context, key)
  if (!stream) return []
  if (most === 0) return null
  const found = stream.range(...bounds)
  if (reversed) found.reverse()
  return found.slice(0, most).map(entryReply)
}

function xread(context: Context, args: string[]): Reply {
  let most: number | undefined
  let at = 0
  for (; args[at]?.toUpperCase() !== 'STREAMS'; at += 2) {
    const option = args[at]?.toUpperCase()
    const given = args[at + 1]
    if (given === undefined) throw syntaxError()
    if (option === 'BLOCK') throw new RedisError('ERR BLOCK cannot be used over REST')
    if (option !== 'COUNT') throw syntaxError()
    const limit = count(given)
    most = limit > 0 ? limit : undefined
  }
  const rest = args.slice(at + 1)
  if (rest.length === 0 || rest.length % 2 !== 0) {
    throw new RedisError("ERR Unbalanced XREAD list of streams: for each stream key an ID or '$' must be specified.")
  }
  const names = rest.slice(0, rest.length / 2)
  const starts = names.map((key, place) => {
    const text = rest[names.length + place] ?? ''
    const stream = read(context, key)
    return { key, stream, after: text === '$' ? (stream?.lastId ?? 0n) : readId(text, 0n) }
  })
  const found = starts.flatMap(({ key, stream, after }) => {
    const entries = stream?.range(after + 1n, greatestId).slice(0, most) ?? []
    return entries.length === 0 ? [] : [[key, entries.map(entryReply)]]
  })
  return found.length === 0 ? null : found
}

function entryReply({ id, fields }: StreamEntry): Reply {
  return [printId(id), [...fields]]
}

function info({ entries, lastId, added, maxDeletedId }: Stream): Reply {
  const nodes = Math.ceil(entries.length / 100)
  const [first, last] = [entries[0], entries.at(-1)]
  return [
    ...['length', entries.length],
    ...['radix-tree-keys', nodes],
    ...['radix-tree-nodes', nodes + 1],
    ...['last-generated-id', printId(lastId)],
    ...['max-deleted-entry-id', printId(maxDeletedId)],
    ...['entries-added', added],
    ...['recorded-first-entry-id', printId(first?.id ?? 0n)],
    ...['groups', 0],
    ...['first-entry', first ? entryReply(first) : null],
    ...['last-entry', last ? entryReply(last) : null],
  ]
}
