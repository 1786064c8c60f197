import { type Automaton, createAutomaton } from './automaton.ts'
import { requiredLiterals } from './required-literals.ts'

/** Tells which of its entries can stand in a text at all. */
export interface Prefilter {
  /** Indices of the entries one of whose literals stands in the text, in order; those without a literal always are. */
  armed(text: string): readonly number[]
}

interface Entries {
  always: readonly number[]
  found: Set<number>
  /** What was found, in order; undefined where more has been found since. */
  ordered: readonly number[] | undefined
  /** The reading of a text for which `found` holds. */
  reading: number
}

/**
 * One automaton for every literal of the tree: all detectors ask about the sentence that is open, again and again while it grows, so it is
 * read once for all of them, and from where the last question left it. It holds no more than that sentence.
 */
const known = new Map<string, number>()
const owners: [entries: Entries, index: number][][] = []
/** In which reading each literal was met last. */
const met: number[] = []
let automaton: Automaton | undefined
let text = ''
let state = 0
let reading = 0

function armedIn(entries: Entries): void {
  if (entries.reading === reading) return
  entries.reading = reading
  if (entries.found.size > entries.always.length) entries.found = new Set(entries.always)
  entries.ordered = entries.always
}

function read(next: string): void {
  if (next === text && automaton) return
  if (!automaton) {
    automaton = createAutomaton([...known.keys()].map((literal) => ({ text: literal, free: true })))
    text = next.slice(0, 0)
    state = automaton.root
    reading += 1
  }
  let at = text.length
  if (next.length < text.length || !next.startsWith(text)) {
    at = 0
    state = automaton.root
    reading += 1
  }
  for (; at < next.length; at += 1) {
    state = automaton.next(state, next.charCodeAt(at))
    for (const literal of automaton.matches(state)) {
      if (met[literal] === reading) continue
      met[literal] = reading
      for (const [entries, index] of owners[literal] ?? []) {
        armedIn(entries)
        if (entries.found.has(index)) continue
        entries.found.add(index)
        entries.ordered = undefined
      }
    }
  }
  text = next
}

/** A prefilter of entries that need one of their literals each; `undefined` where an entry needs none. */
export function literalPrefilter(lists: readonly (readonly string[] | undefined)[]): Prefilter {
  const always = lists.flatMap((literals, index) => (literals ? [] : [index]))
  const entries: Entries = { always, found: new Set(always), ordered: always, reading: -1 }
  lists.forEach((literals, index) => {
    for (const literal of literals ?? []) {
      if (literal === '') continue
      let at = known.get(literal)
      if (at === undefined) {
        at = owners.length
        known.set(literal, at)
        owners.push([])
        met.push(-1)
        automaton = undefined
      }
      owners[at]?.push([entries, index])
    }
  })
  // What was read before knows nothing of these.
  reading += 1
  text = ''
  state = 0
  return {
    armed(asked) {
      read(asked)
      armedIn(entries)
      entries.ordered ??= [...entries.found].sort((a, b) => a - b)
      return entries.ordered
    },
  }
}

/** A prefilter of patterns, by the literals that their sources need. */
export function patternPrefilter(patterns: readonly RegExp[]): Prefilter {
  return literalPrefilter(patterns.map(({ source }) => requiredLiterals(source)))
}
