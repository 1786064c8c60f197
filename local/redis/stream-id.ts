import { RedisError } from './reply.ts'

/** A stream id as one number, `milliseconds << 64 | sequence`: its order is theirs, and the next id is one more. */
export type StreamId = bigint

const half = 64n
export const greatestHalf = 2n ** half - 1n
export const greatestId = 2n ** (2n * half) - 1n

const invalidId = () => new RedisError('ERR Invalid stream ID specified as stream command argument')

export function makeId(milliseconds: bigint, sequence: bigint): StreamId {
  return (milliseconds << half) | sequence
}

export function splitId(id: StreamId): { milliseconds: bigint; sequence: bigint } {
  return { milliseconds: id >> half, sequence: id & greatestHalf }
}

export function printId(id: StreamId): string {
  const { milliseconds, sequence } = splitId(id)
  return `${milliseconds}-${sequence}`
}

/** Reads `ms-seq`, or `ms` alone with the sequence given for that case. */
export function readId(text: string, missingSequence: bigint): StreamId {
  const [, first = '', second] = /^(\d{1,20})(?:-(\d{1,20}))?$/.exec(text) ?? []
  if (first === '') throw invalidId()
  const milliseconds = BigInt(first)
  const sequence = second === undefined ? missingSequence : BigInt(second)
  if (milliseconds > greatestHalf || sequence > greatestHalf) throw invalidId()
  return makeId(milliseconds, sequence)
}

/** Reads one end of XRANGE: `-`, `+`, an id, or `(` and an id, which is then left out. */
export function readBound(text: string, end: 'start' | 'end'): StreamId {
  const exclusive = text.startsWith('(')
  const given = exclusive ? text.slice(1) : text
  if (!exclusive && given === '-') return 0n
  if (!exclusive && given === '+') return greatestId
  const id = readId(given, end === 'start' ? 0n : greatestHalf)
  if (!exclusive) return id
  if (id === (end === 'start' ? greatestId : 0n)) throw new RedisError(`ERR invalid ${end} ID for the interval`)
  return end === 'start' ? id + 1n : id - 1n
}

/** An id that XADD asks for: a whole one, or `ms-*`, whose sequence the stream gives. */
export type WantedId = { id: StreamId } | { milliseconds: bigint }

export function readWantedId(text: string): WantedId {
  const [, first] = /^(\d{1,20})-\*$/.exec(text) ?? []
  if (first === undefined) return { id: readId(text, 0n) }
  const milliseconds = BigInt(first)
  if (milliseconds > greatestHalf) throw invalidId()
  return { milliseconds }
}
