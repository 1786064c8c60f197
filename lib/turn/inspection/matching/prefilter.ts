import { type Automaton, createAutomaton } from './automaton.ts'
import { requiredLiterals } from './required-literals.ts'

/** Tells which of its entries can stand in a text at all. */
export interface Prefilter {
  /** Indices of the entries of each of whose lists one literal stands in the text, in order; those without a list always are. They hold until the next question. */
  armed(text: string): readonly number[]
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
/** By literal: the entries that it helps to arm, `place` and its bits by turns: that of the list it is of, and behind them those of all lists of the entry. */
const owners: number[][] = []
/** Bits of an entry's lists. */
const mostLists = 3
/** By place, which is an entry's own among all: its prefilter, and its index there. */
const places: { prefilter: number; index: number }[] = []
let prefilters = 0
/** The same side by side in memory, as readings ask for them: by literal where its owners begin, its owners, and the prefilter by place. */
let ownersFrom = new Int32Array()
let allOwners = new Int32Array()
let prefilterOf = new Int32Array()
const begun = (): Reading => ({ text: '', state: 0, time: -1 })
const readings: readonly [Reading, Reading] = [begun(), begun()]
/** By reading: at which of its times each literal was met last. */
let met: readonly [Int32Array, Int32Array] = [new Int32Array(), new Int32Array()]
/** What a reading has armed: no list is made before it is asked for. */
interface Armed {
  /** By place: at which time a literal was met last, times eight, and the bits of the lists met then. */
  met: Int32Array
  /** By prefilter: at which time an entry was armed last, and the place of the one armed last; by place that of the one before. */
  times: Int32Array
  last: Int32Array
  before: Int32Array
}
/** An empty reading stands at -1: nothing was armed even then. */
const nothingArmed = (entries: number, all: number): Armed => ({
  met: new Int32Array(entries).fill(-1),
  times: new Int32Array(all).fill(-2),
  last: new Int32Array(all),
  before: new Int32Array(entries),
})
let armed: readonly [Armed, Armed] = [nothingArmed(0, 0), nothingArmed(0, 0)]
let automaton: Automaton | undefined
let time = 0
/** Counts up whenever every reading is forgotten. */
let era = 0
/** Times of readings, eight to each, stay whole numbers of 32 bits: then they begin anew. */
const lastTime = 2 ** 27
/** The reading whose text grew last. */
let growing: 0 | 1 = 0

function meet(literal: number, reading: 0 | 1): void {
  const { time } = readings[reading]
  const now = time * 8
  const { met, times, last, before } = armed[reading]
  const end = ownersFrom[literal + 1] as number
  for (let at = ownersFrom[literal] as number; at < end; at += 2) {
    const place = allOwners[at] as number
    const bits = allOwners[at + 1] as number
    const stood = met[place] as number
    const had = stood >= now ? stood - now : 0
    const has = had | (bits & 7)
    if (has === had) continue
    met[place] = now + has
    if (has !== bits >> mostLists) continue
    const prefilter = prefilterOf[place] as number
    before[place] = times[prefilter] === time ? (last[prefilter] as number) : -1
    times[prefilter] = time
    last[prefilter] = place
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
  era += 1
  met = [new Int32Array(owners.length).fill(-1), new Int32Array(owners.length).fill(-1)]
  armed = [nothingArmed(places.length, prefilters), nothingArmed(places.length, prefilters)]
}

function compile(): Automaton {
  forget()
  ownersFrom = new Int32Array(owners.length + 1)
  for (const [literal, all] of owners.entries()) ownersFrom[literal + 1] = (ownersFrom[literal] as number) + all.length
  allOwners = Int32Array.from(owners.flat())
  prefilterOf = Int32Array.from(places, ({ prefilter }) => prefilter)
  return createAutomaton([...known.keys()].map((literal) => ({ text: literal, free: true })))
}

/** Forgets every reading, and every time of one. */
function beginAnew(): void {
  time = 0
  forget()
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

/** A prefilter of entries that need one literal of each of their lists, three at most. */
export function literalPrefilter(needs: readonly (readonly (readonly string[])[])[]): Prefilter {
  const always = needs.flatMap((lists, index) => (lists.length === 0 ? [index] : []))
  const prefilter = prefilters
  prefilters += 1
  needs.forEach((lists, index) => {
    const place = places.length
    places.push({ prefilter, index })
    const whole = ((1 << lists.length) - 1) << mostLists
    lists.forEach((literals, list) => {
      for (const literal of literals) if (literal !== '') ownersOf(literal).push(place, whole | (1 << list))
    })
  })
  automaton = undefined
  // What was read before knows nothing of these.
  for (const one of readings) Object.assign(one, begun())
  const nothing = { time: -1, last: -1, indices: always }
  let found: readonly [typeof nothing, typeof nothing] = [{ ...nothing }, { ...nothing }]
  let since = era
  return {
    armed(asked) {
      const reading = readingOf(asked)
      const { time } = readings[reading]
      const { times, last, before } = armed[reading]
      if (times[prefilter] !== time) return always
      if (since !== era) {
        since = era
        found = [{ ...nothing }, { ...nothing }]
      }
      const one = found[reading]
      const latest = last[prefilter] as number
      if (one.time === time && one.last === latest) return one.indices
      const indices = [...always]
      for (let place = latest; place !== -1; place = before[place] as number)
        indices.push(places[place]?.index as number)
      one.time = time
      one.last = latest
      one.indices = indices.sort((a, b) => a - b)
      return indices
    },
  }
}

/** A prefilter of patterns, by the literals that their sources need. */
export function patternPrefilter(patterns: readonly RegExp[]): Prefilter {
  return literalPrefilter(patterns.map(({ source }) => requiredLiterals(source)))
}
