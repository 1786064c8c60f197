import type { Outcome } from './backend.ts'
import type { Reply } from './reply.ts'

type Encoded = string | number | bigint | null | Encoded[]

/**
 * Prints outcomes as Upstash's JSON. With `base64`, every string but a plain `OK` is base64 of its UTF-8, as clients
 * expect; an integer past 2^53 keeps all of its digits.
 */
export function encodeOutcomes(outcomes: Outcome | Outcome[], base64: boolean): string {
  const encoded = Array.isArray(outcomes)
    ? outcomes.map((outcome) => encodeOutcome(outcome, base64))
    : encodeOutcome(outcomes, base64)
  return JSON.stringify(encoded, (_key, value: unknown) => {
    if (typeof value !== 'bigint') return value
    return BigInt(Number(value)) === value ? Number(value) : rawJson(String(value))
  })
}

function encodeOutcome(outcome: Outcome, base64: boolean): { result: Encoded } | { error: string } {
  return 'error' in outcome ? outcome : { result: encode(outcome.result, base64) }
}

function encode(reply: Reply, base64: boolean): Encoded {
  if (Array.isArray(reply)) return reply.map((item) => encode(item, base64))
  if (typeof reply === 'string' && base64 && reply !== 'OK') return Buffer.from(reply).toString('base64')
  return reply
}

function rawJson(text: string): unknown {
  const { rawJSON } = JSON as typeof JSON & { rawJSON(text: string): unknown }
  return rawJSON(text)
}
