import { type FindOptions, findPersonalData } from './find-personal-data.ts'
import { formOf } from './people-form.ts'
import type { PersonalDataSpan } from './personal-data-type.ts'

/** A masked text, and what was masked in it. */
export interface Masked {
  masked: string
  /** Where values stood, in the original's UTF-16 offsets, in order, apart. */
  spans: PersonalDataSpan[]
}

/** A mask may bring together what stood apart; each pass leaves fewer characters to find. */
const mostPasses = 5

/** Masks every value in the people's form until the masked text holds none: masking twice is masking once. */
export function maskPersonalData(text: string, options: FindOptions = {}): Masked {
  let spans = findPersonalData(text, options)
  if (spans.length === 0) return { masked: text, spans }
  let { masked, starts, ends } = replace(text, spans)
  for (let pass = 1; pass < mostPasses; pass += 1) {
    const left = findPersonalData(masked, options)
    const next = replace(masked, left)
    if (next.masked === masked) break
    const again = left.map(({ type, start, end }) => {
      const [from, to] = [starts[start] ?? text.length, ends[end - 1] ?? text.length]
      return { type, start: from, end: to, value: text.slice(from, to) }
    })
    const apart = spans.filter(({ start, end }) => again.every((one) => end <= one.start || one.end <= start))
    spans = [...apart, ...again].sort((a, b) => a.start - b.start)
    const [outer, outerEnds] = [starts, ends]
    starts = next.starts.map((at) => outer[at] ?? text.length)
    ends = next.ends.map((at) => outerEnds[at - 1] ?? text.length)
    masked = next.masked
  }
  return { masked, spans }
}

const digitAfter = /^[^\p{L}\p{N}]{0,3}\p{N}/u
const digitBefore = /\p{N}[^\p{L}\p{N}]{0,3}$/u

/** Puts the people's forms in place; for each unit of the result, where in `text` it comes from. */
function replace(text: string, spans: readonly PersonalDataSpan[]) {
  let masked = ''
  const starts: number[] = []
  const ends: number[] = []
  let from = 0
  const keep = (to: number) => {
    masked += text.slice(from, to)
    for (; from < to; from += 1) {
      starts.push(from)
      ends.push(from + 1)
    }
  }
  for (const span of spans) {
    keep(span.start)
    const form = formOf(span, text.slice(span.start, span.end), {
      before: digitBefore.test(text.slice(Math.max(0, span.start - 4), span.start)),
      after: digitAfter.test(text.slice(span.end, span.end + 5)),
    })
    masked += form
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(span.start)
      ends.push(span.end)
    }
    from = span.end
  }
  keep(text.length)
  return { masked, starts, ends }
}
