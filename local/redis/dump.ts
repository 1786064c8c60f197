import type { Keyspace, Value } from './keyspace.ts'
import { printFloat } from './read-arguments.ts'
import type { Stream } from './stream.ts'
import { printId } from './stream-id.ts'

/** So many elements a command, so that no line of the journal is endless. */
const portion = 500

/** The commands that make these keys again from nothing. */
export function* dump(keys: Keyspace): Generator<string[]> {
  for (const { key, value, expiresAt } of keys.walk()) {
    yield* make(key, value)
    if (expiresAt !== undefined) yield ['PEXPIREAT', key, String(expiresAt)]
  }
}

function* make(key: string, value: Value): Generator<string[]> {
  switch (value.type) {
    case 'string':
      yield ['SET', key, value.text]
      return
    case 'hash':
      for (const part of portions([...value.fields])) yield ['HSET', key, ...part.flat()]
      return
    case 'set':
      for (const part of portions([...value.members])) yield ['SADD', key, ...part]
      return
    case 'list':
      for (const part of portions(value.items)) yield ['RPUSH', key, ...part]
      return
    case 'zset':
      for (const part of portions(value.sorted.slice(0, value.sorted.size))) {
        yield ['ZADD', key, ...part.flatMap(({ member, score }) => [printFloat(score), member])]
      }
      return
    case 'stream':
      yield* makeStream(key, value.stream)
      return
    default:
      value satisfies never
  }
}

function* makeStream(key: string, { entries, lastId, added, maxDeletedId }: Stream): Generator<string[]> {
  for (const { id, fields } of entries) yield ['XADD', key, printId(id), ...fields]
  // An empty stream is one whose only entry was evicted at once.
  if (entries.length === 0) yield ['XADD', key, 'MAXLEN', '0', printId(lastId), 'x', 'y']
  yield ['XSETID', key, printId(lastId), 'ENTRIESADDED', String(added), 'MAXDELETEDID', printId(maxDeletedId)]
}

function* portions<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += portion) yield items.slice(at, at + portion)
}
