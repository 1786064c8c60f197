import { integer } from './read-arguments.ts'
import { RedisError, syntaxError } from './reply.ts'
import type { Trim } from './stream.ts'
import { readId, readWantedId, type WantedId } from './stream-id.ts'

interface StreamOptions {
  /** False with NOMKSTREAM. */
  make: boolean
  trim: Trim | undefined
  /** The id that XADD asks for; undefined: of its own choice. */
  wanted: WantedId | undefined
  /** What follows the id. */
  rest: string[]
}

/** Reads `[NOMKSTREAM] [MAXLEN|MINID [=|~] threshold] [LIMIT n]` of XADD, with the id that ends it, or of XTRIM. */
export function readStreamOptions(args: string[], adding: boolean): StreamOptions {
  let make = true
  let by: Trim['by'] | undefined
  let about = false
  let limit: number | undefined
  let at = 0
  for (; at < args.length; at += 1) {
    const option = args[at]?.toUpperCase()
    const more = args.length - 1 - at
    if (adding && option === '*') break
    if ((option === 'MAXLEN' || option === 'MINID') && more > 0) {
      if (by) throw new RedisError('ERR syntax error, MAXLEN and MINID options at the same time are not compatible')
      about = more > 1 && args[at + 1] === '~'
      if (more > 1 && (args[at + 1] === '~' || args[at + 1] === '=')) at += 1
      at += 1
      by = readThreshold(option, args[at] ?? '')
    } else if (option === 'LIMIT' && more > 0) {
      at += 1
      limit = Number(integer(args[at] ?? ''))
      if (limit < 0) throw new RedisError('ERR The LIMIT argument must be >= 0.')
    } else if (adding && option === 'NOMKSTREAM') make = false
    else if (adding) break
    else throw syntaxError()
  }
  const idText = adding ? args[at] : undefined
  const wanted = idText === undefined || idText === '*' ? undefined : readWantedId(idText)
  if (limit && !by) {
    throw new RedisError('ERR syntax error, LIMIT cannot be used without specifying a trimming strategy')
  }
  if (!adding && !by) throw new RedisError('ERR syntax error, XTRIM must be called with trimming strategy')
  if (limit !== undefined && !about) {
    throw new RedisError('ERR syntax error, LIMIT cannot be used without the special ~ option')
  }
  return { make, trim: by && { by, about, limit: limit ?? 0 }, wanted, rest: args.slice(at + 1) }
}

function readThreshold(strategy: 'MAXLEN' | 'MINID', text: string): Trim['by'] {
  if (strategy === 'MINID') return { minId: readId(text, 0n) }
  const maxLength = Number(integer(text))
  if (maxLength < 0) throw new RedisError('ERR The MAXLEN argument must be >= 0.')
  return { maxLength }
}
