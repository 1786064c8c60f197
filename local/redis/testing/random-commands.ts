import fc from 'fast-check'
import type { Outcome } from '../backend.ts'

const pick = (words: string) => fc.constantFrom(...words.split(' '))
const list = (...parts: fc.Arbitrary<string | string[]>[]) => fc.tuple(...parts).map((words) => words.flat())
const some = (part: fc.Arbitrary<string | string[]>, least = 1, most = 4) =>
  fc.array(part, { minLength: least, maxLength: most }).map((words) => words.flat())
const maybe = (part: fc.Arbitrary<string | string[]>) => fc.oneof(fc.constant<string[]>([]), part)
const anyCase = (words: string) => pick(words).chain((word) => fc.constantFrom(word, word.toLowerCase()))

/** A key of the command's own type, or now and then of another. */
const key = (type: string) =>
  fc.oneof(
    { weight: 12, arbitrary: pick(`${type}1 ${type}2`) },
    { weight: 1, arbitrary: pick('str1 hash1 set1 zset1 list1 stream1 é') },
  )
const anyKey = pick('str1 str2 hash1 hash2 set1 zset1 list1 list2 stream1 stream2 none é')
const value = fc.constantFrom(
  '',
  'a',
  'b',
  'é',
  '10',
  '-5',
  '007',
  '1.5',
  'OK',
  '9223372036854775807',
  '漢字🙂',
  'x y\n',
)
const integer = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -5, max: 12 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('9223372036854775807', '-9223372036854775808', '1e3', '+1', ' 1', 'x', '') },
)
const score = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -4, max: 4 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('1.5', '-0.25', 'inf', '-inf', '1e3', 'nan', 'x', '') },
)
const scoreBound = fc.oneof(
  score,
  score.map((text) => `(${text}`),
  pick('-inf +inf'),
)
const seconds = fc.constantFrom('100', '5000', '90000', '0', '-1', 'x', '9223372036854775807')
/** Far ahead or long gone: a moment that the two servers cannot see differently. */
const expiry = fc.oneof(
  list(anyCase('EX PX'), fc.constantFrom('500000', '900000', '0', '-1', 'x')),
  list(pick('EXAT PXAT'), fc.constantFrom('99999999999', '9999999999999', '0')),
  pick('KEEPTTL PERSIST'),
)
const streamId = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(4), fc.nat(4)).map(([epoch, sequence]) => `${epoch}-${sequence}`) },
  { weight: 3, arbitrary: fc.nat(4).map((epoch) => `${epoch}-*`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('3', '18446744073709551615-5', '5-18446744073709551615', 'x', '1-', '-1', '1-2-3', ''),
  },
)
const streamBound = fc.oneof(
  { weight: 4, arbitrary: pick('- +') },
  { weight: 4, arbitrary: streamId },
  { weight: 2, arbitrary: streamId.map((id) => `(${id}`) },
  { weight: 1, arbitrary: pick('(- (+ ( (18446744073709551615-18446744073709551615 (0-0 0 18446744073709551616') },
)
const trim = list(
  pick('MAXLEN MINID maxlen'),
  maybe(fc.constant('=')),
  fc.constantFrom('0', '1', '3', '2-1', '-1', 'x'),
)
const badTrim = fc.constantFrom<string[]>(
  ['MAXLEN'],
  ['MAXLEN', '1', 'LIMIT', '5'],
  ['MAXLEN', '=', '1', 'LIMIT', '5'],
  ['MAXLEN', '~', '1', 'LIMIT', '-5'],
  ['MAXLEN', '~', '1000000', 'LIMIT', '5'],
  ['MAXLEN', '~', '5', 'LIMIT', 'x'],
  ['MINID', '~', '0-1'],
)
const pairs = some(list(value, value), 1, 3)

/** Commands that the engine knows, mostly well formed, on few keys, so that they meet. */
export const command: fc.Arbitrary<string[]> = fc
  .oneof(
    list(anyCase('GET STRLEN GETDEL'), key('str')),
    list(anyCase('SET'), key('str'), value, some(fc.oneof(pick('NX XX GET'), expiry), 0, 2)),
    list(pick('SETNX APPEND'), key('str'), value),
    list(pick('SETEX PSETEX'), key('str'), seconds, value),
    list(pick('GETEX'), key('str'), some(expiry, 0, 2)),
    list(pick('MGET'), some(anyKey)),
    list(pick('MSET'), some(list(pick('str1 str2'), value)), some(anyKey, 0, 1)),
    list(pick('INCR DECR'), key('str')),
    list(pick('INCRBY DECRBY'), key('str'), integer),
    list(pick('DEL UNLINK EXISTS'), some(anyKey, 1, 3)),
    list(pick('TYPE TTL PTTL PERSIST'), anyKey),
    list(
      pick('EXPIRE PEXPIRE'),
      anyKey,
      fc.constantFrom('600000', '900000', '0', '-5', 'x', '9223372036854775807'),
      some(anyCase('NX XX GT LT QQ'), 0, 2),
    ),
    list(pick('EXPIREAT PEXPIREAT'), anyKey, fc.constantFrom('99999999999', '1', 'x'), some(pick('NX XX GT LT'), 0, 1)),
    list(pick('KEYS'), pick('* str? *1 [hs]* [^s]* s[a-t]* nothing h*h? \\* é ?? ??? [a [é]')),
    list(pick('RENAME'), anyKey, anyKey),
    list(pick('HSET'), key('hash'), pairs, some(value, 0, 1)),
    list(pick('HSETNX'), key('hash'), value, value),
    list(pick('HGET HEXISTS'), key('hash'), value),
    list(pick('HGETALL HKEYS HVALS HLEN'), key('hash')),
    list(pick('HMGET HDEL'), key('hash'), some(value)),
    list(pick('HINCRBY'), key('hash'), value, integer),
    list(pick('SADD SREM'), key('set'), some(value)),
    list(pick('SMEMBERS SCARD'), key('set')),
    list(pick('SISMEMBER'), key('set'), value),
    list(
      pick('ZADD'),
      key('zset'),
      some(anyCase('NX XX GT LT CH INCR'), 0, 2),
      some(list(score, value), 1, 3),
      some(score, 0, 1),
    ),
    list(pick('ZADD'), key('zset'), some(list(score, value), 1, 4)),
    list(pick('ZINCRBY'), key('zset'), score, value),
    list(pick('ZREM'), key('zset'), some(value)),
    list(pick('ZSCORE'), key('zset'), value),
    list(pick('ZCARD'), key('zset')),
    list(pick('ZCOUNT'), key('zset'), scoreBound, scoreBound),
    list(pick('ZREMRANGEBYSCORE'), key('zset'), scoreBound, scoreBound),
    list(pick('ZRANGE'), key('zset'), integer, integer, some(pick('REV WITHSCORES'), 0, 2)),
    list(
      pick('ZRANGE'),
      key('zset'),
      scoreBound,
      scoreBound,
      fc.constant('BYSCORE'),
      some(fc.oneof(pick('REV WITHSCORES'), list(fc.constant('LIMIT'), integer, integer)), 0, 3),
    ),
    list(pick('ZRANGE'), key('zset'), integer, integer, list(fc.constant('LIMIT'), integer, integer)),
    list(pick('LPUSH RPUSH'), key('list'), some(value)),
    list(pick('LPOP RPOP'), key('list'), some(integer, 0, 1)),
    list(pick('LRANGE LTRIM'), key('list'), integer, integer),
    list(pick('LLEN'), key('list')),
    list(pick('LREM'), key('list'), integer, value),
    list(pick('XADD'), key('stream'), streamId, pairs),
    list(pick('XADD'), key('stream'), streamId, pairs),
    list(
      pick('XADD'),
      key('stream'),
      some(fc.oneof(fc.constant('NOMKSTREAM'), trim, badTrim), 0, 2),
      streamId,
      pairs,
      some(value, 0, 1),
    ),
    list(pick('XRANGE XREVRANGE'), key('stream'), streamBound, streamBound, maybe(list(anyCase('COUNT'), integer))),
    list(pick('XLEN'), key('stream')),
    list(pick('XDEL'), key('stream'), some(streamId, 1, 3)),
    list(pick('XTRIM'), key('stream'), fc.oneof(trim, badTrim)),
    list(
      pick('XREAD'),
      maybe(list(fc.constant('COUNT'), integer)),
      fc.constant('STREAMS'),
      key('stream'),
      fc.oneof(streamId, pick('$ 0')),
    ),
    list(
      pick('XREAD'),
      fc.constant('STREAMS'),
      fc.constant(['stream1', 'stream2']),
      some(fc.oneof(streamId, pick('$ 0')), 1, 2),
    ),
    list(fc.constant('XINFO'), anyCase('STREAM'), key('stream')),
    list(pick('PING'), some(value, 0, 2)),
    list(pick('ECHO'), value),
    list(pick('DBSIZE')),
    list(pick('PUBLISH'), value, value),
    list(pick('GET SET HGET ZADD XADD LPUSH NOSUCH nosuch EXPIRE TTL XREAD KEYS'), some(value, 0, 2)),
  )
  .map((words) => words)

const unordered = new Set(['SMEMBERS', 'KEYS'])
const scored = new Set(['ZSCORE', 'ZINCRBY', 'ZADD', 'ZRANGE'])

/** An outcome without what may differ between two right servers: order of sets, clocks, inner node counts. */
export function comparable(words: string[], outcome: Outcome): Record<string, unknown> {
  if ('error' in outcome) return { error: outcome.error }
  const { result } = outcome
  const name = words[0]?.toUpperCase() ?? ''
  if (unordered.has(name) && Array.isArray(result)) return { result: [...result].map(String).sort() }
  // Redis 7.0 prints a score with 17 digits, later ones and Upstash with as many as it takes.
  if (scored.has(name))
    return { result: JSON.stringify(result, (_key, part) => (isNumber(part) ? Number(part) : part)) }
  if (name === 'PTTL' && typeof result === 'number' && result > 0) return { result: Math.round(result / 20_000) }
  if (name === 'TTL' && typeof result === 'number' && result > 0) return { result: Math.round(result / 20) }
  if (name === 'XINFO' && Array.isArray(result)) return { result: [...result.slice(0, 2), ...result.slice(6)] }
  return { result }
}

function isNumber(part: unknown): part is string {
  return typeof part === 'string' && part !== '' && Number.isFinite(Number(part))
}
