import { isWordUnit } from '#lib/text/characters.ts'
import { type Automaton, createAutomaton, type Literal } from '../matching/automaton.ts'

/** A keyword as the automaton carries it. */
export interface Keyword {
  text: string
  /** It may begin inside a word, and needs no word end (Chinese), or only its beginning is free (Arabic). */
  free: boolean
  /** A word must end where it ends. */
  whole: boolean
  /** `trigger` asks the detectors; `literal` asks them for just itself; `lead` opens a claim and is held until the next word tells; `filler` keeps a lead open. */
  role: 'trigger' | 'literal' | 'lead' | 'filler'
  /** A trigger that opens nothing by itself and is held a little, for what may follow. */
  patient: boolean
  /** It counts only where its last letter was written with an accent: Spanish tells "envié" from "envíe" so. */
  accented?: boolean
  /** Which detectors a trigger asks: indices into the table of the watch. */
  asks: readonly number[]
  /** Those that it asks only right behind a word: by that word, or by its beginning and a `*`. */
  behind?: ReadonlyMap<string, readonly number[]>
}

/** The compiled keywords of a rule set; shared by all inspectors, holds no text. */
export interface KeywordTable {
  automaton: Automaton
  keywords: readonly Keyword[]
  /** By keyword: its length, and whether it may begin inside a word. Most keywords that end are dropped by these. */
  lengths: Uint16Array
  freely: Uint8Array
  /** One more than the last detector that any asks. */
  detectors: number
}

function joined(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])]
}

/** One keyword that asks what both ask. */
function merge(one: Keyword, other: Keyword): Keyword {
  const asks = joined(one.asks, other.asks)
  if (!one.behind && !other.behind) return { ...one, asks }
  const behind = new Map(one.behind)
  for (const [word, more] of other.behind ?? []) behind.set(word, joined(behind.get(word) ?? [], more))
  return { ...one, asks, behind }
}

/** Compiles keywords, merging equal ones. */
export function compileKeywords(keywords: readonly Keyword[]): KeywordTable {
  const merged = new Map<string, Keyword>()
  for (const keyword of keywords) {
    const key = `${keyword.accented === true} ${keyword.patient} ${keyword.role} ${keyword.free} ${keyword.whole} ${keyword.text}`
    const known = merged.get(key)
    merged.set(key, known ? merge(known, keyword) : keyword)
  }
  const table = [...merged.values()]
  const literals: Literal[] = table.map(({ text, free }) => ({ text, free }))
  let last = -1
  for (const { asks, behind } of table)
    for (const list of [asks, ...(behind?.values() ?? [])]) for (const detector of list) last = Math.max(last, detector)
  return {
    automaton: createAutomaton(literals, isWordUnit),
    keywords: table,
    lengths: Uint16Array.from(table, ({ text }) => text.length),
    freely: Uint8Array.from(table, ({ free }) => Number(free)),
    detectors: last + 1,
  }
}
