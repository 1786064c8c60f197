import { createAutomaton } from './automaton.ts'
import { requiredLiterals } from './required-literals.ts'

/** Tells which patterns of a list can match a text at all. */
export interface Prefilter {
  /** Indices of the patterns whose literals stand in the text, in order. */
  armed(text: string): readonly number[]
}

/** Tells whether one of some literals stands in a text; of a text that grows, only what came is read. */
export function createSieve(literals: readonly string[]): (text: string) => boolean {
  const automaton = createAutomaton(literals.map((text) => ({ text, free: true })))
  let read = ''
  let state = automaton.root
  let found = false
  return (text) => {
    const grown = text.length >= read.length && text.startsWith(read)
    if (!grown) {
      state = automaton.root
      found = false
    }
    for (let at = grown ? read.length : 0; at < text.length && !found; at += 1) {
      state = automaton.next(state, text.charCodeAt(at))
      found = automaton.matches(state).length > 0
    }
    read = text
    return found
  }
}

/**
 * Makes the prefilter of some patterns: one pass over the text tells what is worth trying. A sentence is asked about again and
 * again while it grows; the pass goes on where it ended.
 */
export function createPrefilter(patterns: readonly RegExp[]): Prefilter {
  const always: number[] = []
  const owners: number[][] = []
  const texts: string[] = []
  const known = new Map<string, number>()
  patterns.forEach(({ source }, index) => {
    const literals = requiredLiterals(source)
    if (!literals) {
      always.push(index)
      return
    }
    for (const literal of literals) {
      let at = known.get(literal)
      if (at === undefined) {
        at = texts.length
        known.set(literal, at)
        texts.push(literal)
        owners.push([])
      }
      owners[at]?.push(index)
    }
  })
  const automaton = createAutomaton(texts.map((text) => ({ text, free: true })))
  let read = ''
  let state = automaton.root
  let found = new Set(always)
  let ordered: readonly number[] = always

  return {
    armed(text) {
      const grown = text.length >= read.length && text.startsWith(read)
      if (!grown) {
        state = automaton.root
        found = new Set(always)
        ordered = always
      }
      const before = found.size
      for (let at = grown ? read.length : 0; at < text.length; at += 1) {
        state = automaton.next(state, text.charCodeAt(at))
        for (const literal of automaton.matches(state)) for (const owner of owners[literal] ?? []) found.add(owner)
      }
      read = text
      if (found.size > before) ordered = [...found].sort((a, b) => a - b)
      return ordered
    },
  }
}
