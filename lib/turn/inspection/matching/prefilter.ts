import { type Automaton, createAutomaton } from './automaton.ts'
import { requiredLiterals } from './required-literals.ts'

/** Tells which of its entries can stand in a text at all. */
export interface Prefilter {
  /** Indices of the entries one of whose literals stands in the text, in order; those without a literal always are. They hold until the next question. */
  armed(text: string): readonly number[]
}

/** What one list of entries has found in one reading. */
interface Found {
  /** The time of the reading for which `indices` hold. */
  time: number
  indices: number[]
  mixed: boolean
}

interface Entries {
  always: readonly number[]
  /** By reading. */
  found: Found[]
}

/** One entry that a literal arms; `place` is its own among all entries. */
interface Owner {
  entries: Entries
  index: number
  place: number
}

/** How far a text has been read. */
interface Reading {
  text: string
  state: number
  /** When it was begun; what was found at another time was found in another text. */
  time: number
}

/**
 * One automaton for every literal of the tree: all detectors ask about the sentence that is open, again and again while it grows, so it is
 * read once for all of them, and from where the last question left it. Beside it one other text is kept, for questions about a value or a
 * part come between.
 */
const known = new Map<string, number>()
const owners: Owner[][] = []
const begun = (): Reading => ({ text: '', state: 0, time: -1 })
const readings: readonly [Reading, Reading] = [begun(), begun()]
/** By reading: at which of its times each literal was met last, and each entry armed. */
const met: readonly [number[], number[]] = [[], []]
const armedAt: readonly [number[], number[]] = [[], []]
let automaton: Automaton | undefined
let time = 0
/** The reading whose text grew last. */
let growing: 0 | 1 = 0

function foundBy(entries: Entries, reading: 0 | 1): Found {
  const found = entries.found[reading] as Found
  const now = readings[reading].time
  if (found.time !== now) {
    found.time = now
    found.indices.length = 0
    for (const index of entries.always) found.indices.push(index)
    found.mixed = false
  }
  return found
}

function meet(literal: number, reading: 0 | 1): void {
  const now = readings[reading].time
  const times = armedAt[reading]
  const all = owners[literal] as Owner[]
  for (let at = 0; at < all.length; at += 1) {
    const { entries, index, place } = all[at] as Owner
    if (times[place] === now) continue
    times[place] = now
    const found = foundBy(entries, reading)
    if (index < (found.indices[found.indices.length - 1] ?? -1)) found.mixed = true
    found.indices.push(index)
  }
}

function goesOn(reading: 0 | 1, next: string): boolean {
  const { text } = readings[reading]
  return text !== '' && next.length > text.length && next.startsWith(text)
}

function readOn(next: string, reading: 0 | 1, automaton: Automaton): void {
  const one = readings[reading]
  const times = met[reading]
  let { state } = one
  for (let at = one.text.length; at < next.length; at += 1) {
    state = automaton.next(state, next.charCodeAt(at))
    const literals = automaton.matches(state)
    for (let index = 0; index < literals.length; index += 1) {
      const literal = literals[index] ?? 0
      if (times[literal] === one.time) continue
      times[literal] = one.time
      meet(literal, reading)
    }
  }
  one.text = next
  one.state = state
}

/** The reading of a text: the one that has read it or its beginning; else one is begun anew, but not the one that grows. */
function readingOf(next: string): 0 | 1 {
  if (!automaton) automaton = createAutomaton([...known.keys()].map((literal) => ({ text: literal, free: true })))
  if (readings[growing].text === next) return growing
  const other = growing === 0 ? 1 : 0
  if (readings[other].text === next) return other
  if (goesOn(growing, next)) {
    readOn(next, growing, automaton)
    return growing
  }
  if (goesOn(other, next)) growing = other
  else {
    time += 1
    readings[other].text = ''
    readings[other].state = automaton.root
    readings[other].time = time
  }
  readOn(next, other, automaton)
  return other
}

/** A prefilter of entries that need one of their literals each; `undefined` where an entry needs none. */
export function literalPrefilter(lists: readonly (readonly string[] | undefined)[]): Prefilter {
  const always = lists.flatMap((literals, index) => (literals ? [] : [index]))
  const nothing = (): Found => ({ time: -2, indices: [], mixed: false })
  const entries: Entries = { always, found: [nothing(), nothing()] }
  lists.forEach((literals, index) => {
    const place = armedAt[0].length
    for (const times of armedAt) times.push(-1)
    for (const literal of literals ?? []) {
      if (literal === '') continue
      let at = known.get(literal)
      if (at === undefined) {
        at = owners.length
        known.set(literal, at)
        owners.push([])
        for (const times of met) times.push(-1)
        automaton = undefined
      }
      owners[at]?.push({ entries, index, place })
    }
  })
  // What was read before knows nothing of these.
  for (const one of readings) Object.assign(one, begun())
  return {
    armed(asked) {
      const found = foundBy(entries, readingOf(asked))
      if (found.mixed) {
        found.indices.sort((a, b) => a - b)
        found.mixed = false
      }
      return found.indices
    },
  }
}

/** A prefilter of patterns, by the literals that their sources need. */
export function patternPrefilter(patterns: readonly RegExp[]): Prefilter {
  return literalPrefilter(patterns.map(({ source }) => requiredLiterals(source)))
}
