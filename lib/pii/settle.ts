import type { Candidate, PersonalDataSpan, PersonalDataType } from './personal-data-type.ts'

/** Types whose value is prose: what a stronger value leaves of them is personal still. */
const prose: ReadonlySet<PersonalDataType> = new Set(['address', 'name', 'security-answer', 'password'])
const letters = /[\p{L}\p{N}]{2}/u
const between = /^[^\p{L}\p{N}]{0,3}$/u

/** Lets the stronger of two overlapping candidates stand; prose keeps what stands beside it. Spans come out in order. */
export function settle(candidates: Candidate[], text: string): PersonalDataSpan[] {
  if (candidates.length === 0) return []
  const kept: PersonalDataSpan[] = []
  for (const candidate of candidates.sort((a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start))) {
    const { start, end, type, value } = candidate
    const over = kept.filter((other) => start < other.end && other.start < end)
    if (over.length === 0) kept.push({ start, end, type, value })
    else if (prose.has(type)) kept.push(...piecesAround(over, candidate, text))
  }
  return joined(
    kept.sort((a, b) => a.start - b.start),
    text,
  )
}

function piecesAround(over: PersonalDataSpan[], { start, end, type }: Candidate, text: string): PersonalDataSpan[] {
  const pieces: PersonalDataSpan[] = []
  let from = start
  for (const { start: to, end: next } of [...over.sort((a, b) => a.start - b.start), { start: end, end }]) {
    const part = text.slice(from, Math.max(from, to))
    const lead = part.search(/[\p{L}\p{N}]/u)
    const value = part.slice(Math.max(0, lead)).replace(/[^\p{L}\p{N}]+$/u, '')
    if (letters.test(value)) pieces.push({ start: from + lead, end: from + lead + value.length, type, value })
    from = Math.max(from, next)
  }
  return pieces
}

/** Pieces of prose with nothing but punctuation between them are one. */
function joined(spans: PersonalDataSpan[], text: string): PersonalDataSpan[] {
  const out: PersonalDataSpan[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && last.type === span.type && prose.has(span.type) && between.test(text.slice(last.end, span.start))) {
      last.end = span.end
      last.value = text.slice(last.start, last.end)
    } else out.push(span)
  }
  return out
}
