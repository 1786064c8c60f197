import { patternPrefilter } from './prefilter.ts'

/** A long pattern of which only the alternatives are tried of which a literal stands in the text. */
export interface Prefiltered {
  first(text: string): RegExpExecArray | null
  all(text: string): readonly RegExpExecArray[]
}

const none: readonly RegExpExecArray[] = []

/** The alternatives of a pattern's source; one that refers back to a group by its number stays whole. */
export function alternativesOf(source: string): string[] {
  if (/\\[1-9]/.test(source)) return [source]
  const found: string[] = []
  let from = 0
  let depth = 0
  let inClass = false
  for (let at = 0; at < source.length; at += 1) {
    const unit = source[at]
    if (unit === '\\') at += 1
    else if (inClass) inClass = unit !== ']'
    else if (unit === '[') inClass = true
    else if (unit === '(') depth += 1
    else if (unit === ')') depth -= 1
    else if (unit === '|' && depth === 0) {
      found.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...found, source.slice(from)]
}

/** Guards a pattern by the literals that each of its alternatives needs; one that is global is found each time from the text's beginning. */
export function prefiltered(pattern: RegExp): Prefiltered {
  const flags = pattern.global ? pattern.flags : `${pattern.flags}g`
  const parts = alternativesOf(pattern.source).map((source) => new RegExp(source, flags))
  const guard = patternPrefilter(parts)

  function from(part: number, text: string, at: number): RegExpExecArray | null {
    const one = parts[part] as RegExp
    one.lastIndex = at
    return one.exec(text)
  }

  /** What the whole pattern finds first: the earliest match, and of those that begin together that of the first alternative. */
  function earliest(found: readonly (RegExpExecArray | null)[]): RegExpExecArray | null {
    let first: RegExpExecArray | null = null
    for (const match of found) if (match && (!first || match.index < first.index)) first = match
    return first
  }

  return {
    first(text) {
      const armed = guard.armed(text)
      return armed.length === 0 ? null : earliest(armed.map((part) => from(part, text, 0)))
    },
    all(text) {
      const armed = guard.armed(text)
      if (armed.length === 0) return none
      const ahead = armed.map((part) => from(part, text, 0))
      const found: RegExpExecArray[] = []
      for (let next = earliest(ahead); next; next = earliest(ahead)) {
        found.push(next)
        const end = next.index + Math.max(next[0].length, 1)
        for (const [at, part] of armed.entries()) if ((ahead[at]?.index ?? end) < end) ahead[at] = from(part, text, end)
      }
      return found
    },
  }
}
