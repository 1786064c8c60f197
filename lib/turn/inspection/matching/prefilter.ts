import { type Automaton, createAutomaton } from './automaton.ts'
import { requiredLiterals } from './required-literals.ts'

/** Tells which of its entries can stand in a text at all. */
export interface Prefilter {
  /** Indices of the entries of each of whose lists one literal stands in the text, in order; those without a list always are. They hold until the next question. */
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
/** By literal: the entries that it helps to arm, `place` and the bit of the list by turns. */
const owners: number[][] = []
/** By place, which is an entry's own among all: where it belongs, and the bits of all its lists. */
const places: { entries: Entries; index: number; whole: number }[] = []
/** The same side by side in memory, as readings ask for them: by literal where its owners begin, its owners, and the bits by place. */
let ownersFrom = new Int32Array()
let allOwners = new Int32Array()
let wholes = new Uint8Array()
const begun = (): Reading => ({ text: '', state: 0, time: -1 })
const readings: readonly [Reading, Reading] = [begun(), begun()]
/** By reading: at which of its times each literal was met last. */
let met: readonly [Int32Array, Int32Array] = [new Int32Array(), new Int32Array()]
/** By reading and place: at which of its times a literal was met last, times eight, and the bits of the lists met then. */
let armedAt: readonly [Int32Array, Int32Array] = [new Int32Array(), new Int32Array()]
let automaton: Automaton | undefined
let time = 0
/** Times of readings, eight to each, stay whole numbers of 32 bits: then they begin anew. */
const lastTime = 2 ** 27
/** The reading whose text grew last. */
let growing: 0 | 1 = 0

function foundBy(entries: Entries, reading: 0 | 1): Found {
  const found = entries.found[reading] as Found
  const now = readings[reading].time
  if (found.time !== now) {
    found.time = now
    // To shorten a list costs more than to make one.
    if (found.indices.length > 0 || entries.always.length > 0) found.indices = [...entries.always]
    found.mixed = false
  }
  return found
}

function meet(literal: number, reading: 0 | 1): void {
  const now = readings[reading].time * 8
  const armed = armedAt[reading]
  const end = ownersFrom[literal + 1] as number
  for (let at = ownersFrom[literal] as number; at < end; at += 2) {
    const place = allOwners[at] as number
    const stood = armed[place] as number
    const had = stood >= now ? stood - now : 0
    const has = had | (allOwners[at + 1] as number)
    if (has === had) continue
    armed[place] = now + has
    if (has !== wholes[place]) continue
    const { entries, index } = places[place] as (typeof places)[number]
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

function forget(): void {
  met = [new Int32Array(owners.length).fill(-1), new Int32Array(owners.length).fill(-1)]
  armedAt = [new Int32Array(places.length).fill(-1), new Int32Array(places.length).fill(-1)]
}

function compile(): Automaton {
  forget()
  ownersFrom = new Int32Array(owners.length + 1)
  for (const [literal, all] of owners.entries()) ownersFrom[literal + 1] = (ownersFrom[literal] as number) + all.length
  allOwners = Int32Array.from(owners.flat())
  wholes = Uint8Array.from(places, ({ whole }) => whole)
  return createAutomaton([...known.keys()].map((literal) => ({ text: literal, free: true })))
}

/** Forgets every reading, and every time of one. */
function beginAnew(): void {
  time = 0
  forget()
  for (const { entries } of places) for (const found of entries.found) found.time = -2
  for (const one of readings) Object.assign(one, begun())
}

/** The reading of a text: the one that has read it or its beginning; else one is begun anew, but not the one that grows. */
function readingOf(next: string): 0 | 1 {
  automaton ??= compile()
  if (readings[growing].text === next) return growing
  const other = growing === 0 ? 1 : 0
  if (readings[other].text === next) return other
  if (goesOn(growing, next)) {
    readOn(next, growing, automaton)
    return growing
  }
  if (goesOn(other, next)) growing = other
  else {
    if (time === lastTime) beginAnew()
    time += 1
    readings[other].text = ''
    readings[other].state = automaton.root
    readings[other].time = time
  }
  readOn(next, other, automaton)
  return other
}

function ownersOf(literal: string): number[] {
  const at = known.get(literal) ?? owners.length
  if (at === owners.length) {
    known.set(literal, at)
    owners.push([])
  }
  return owners[at] as number[]
}

/** A prefilter of entries that need one literal of each of their lists. */
export function literalPrefilter(needs: readonly (readonly (readonly string[])[])[]): Prefilter {
  const always = needs.flatMap((lists, index) => (lists.length === 0 ? [index] : []))
  const nothing = (): Found => ({ time: -2, indices: [], mixed: false })
  const entries: Entries = { always, found: [nothing(), nothing()] }
  needs.forEach((lists, index) => {
    const place = places.length
    places.push({ entries, index, whole: (1 << lists.length) - 1 })
    lists.forEach((literals, list) => {
      for (const literal of literals) if (literal !== '') ownersOf(literal).push(place, 1 << list)
    })
  })
  automaton = undefined
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
