/** A literal to look for in folded text. `free`: it may begin inside a word (Chinese, Arabic with its attached particles). */
export interface Literal {
  text: string
  free: boolean
}

/** Aho–Corasick over UTF-16 units: one state is carried from unit to unit, so text is read once, however it is cut. */
export interface Automaton {
  readonly root: number
  next(state: number, unit: number): number
  /** Indices of the literals that end in this state, longest first. */
  matches(state: number): readonly number[]
  /** Length of the text that this state stands for. */
  depth(state: number): number
  /** The state of the longest shorter end of the same text. */
  fallback(state: number): number
  /** Whether a literal that may begin inside a word goes through this state. */
  isFree(state: number): boolean
}

/**
 * Open addressing on (state, unit): a table per state would weigh megabytes with Chinese in the alphabet. State, unit and target stand
 * side by side, so that one step reaches into memory once.
 */
function createEdges(capacity: number) {
  let size = 64
  while (size < capacity * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size * 4).fill(-1)
  const slot = (state: number, unit: number): number => {
    let at = placeOf(state, unit) & mask
    for (;;) {
      const taken = slots[at * 4]
      if (taken === -1 || (taken === state && slots[at * 4 + 1] === unit)) return at * 4
      at = (at + 1) & mask
    }
  }
  return {
    /** The target, or -1. */
    get: (state: number, unit: number): number => slots[slot(state, unit) + 2] ?? -1,
    set: (state: number, unit: number, target: number): void => {
      const at = slot(state, unit)
      slots[at] = state
      slots[at + 1] = unit
      slots[at + 2] = target
    },
  }
}

function placeOf(state: number, unit: number): number {
  return Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
}

/** Builds the automaton of all literals; empty ones are left out. One that is not free ends in no state whose text has a unit `ofWord` right before it. */
export function createAutomaton(
  literals: readonly Literal[],
  ofWord: (unit: number) => boolean = () => false,
): Automaton {
  const most = literals.reduce((sum, literal) => sum + literal.text.length, 1)
  const edges = createEdges(most)
  // By state, side by side: there are far too many for an object each.
  const depths = new Uint16Array(most)
  const freely = new Uint8Array(most)
  const parents = new Int32Array(most)
  const units = new Uint16Array(most)
  const siblings = new Int32Array(most)
  const children = new Int32Array(most)
  const outputs: (readonly number[] | undefined)[] = []
  let states = 1

  literals.forEach((literal, index) => {
    if (literal.text === '') return
    let state = 0
    for (let at = 0; at < literal.text.length; at += 1) {
      const unit = literal.text.charCodeAt(at)
      let target = edges.get(state, unit)
      if (target === -1) {
        target = states
        states += 1
        depths[target] = at + 1
        parents[target] = state
        units[target] = unit
        siblings[target] = children[state] as number
        children[state] = target
        edges.set(state, unit, target)
      }
      state = target
      if (literal.free) freely[state] = 1
    }
    outputs[state] = [...(outputs[state] ?? []), index]
  })

  const fallbacks = new Int32Array(states)
  function follow(state: number, unit: number): number {
    let from = state
    for (;;) {
      const target = edges.get(from, unit)
      if (target !== -1) return target
      if (from === 0) return 0
      from = fallbacks[from] ?? 0
    }
  }
  /** Whether a literal that ends in a state cannot begin a word there. */
  function beginsInside(index: number, state: number): boolean {
    const literal = literals[index]
    if (!literal || literal.free) return false
    let at = state
    for (let back = literal.text.length; back > 0; back -= 1) at = parents[at] ?? 0
    return at !== 0 && ofWord(units[at] ?? 0)
  }
  // Most states end no literal: those share one list, and reach no further into memory.
  const none: readonly number[] = []
  const ends: (readonly number[])[] = new Array(states).fill(none)
  const queue = new Int32Array(states)
  let queued = 1
  for (let at = 0; at < queued; at += 1) {
    const state = queue[at] as number
    for (let target = children[state] as number; target !== 0; target = siblings[target] as number) {
      const fallback = state === 0 ? 0 : follow(fallbacks[state] ?? 0, units[target] as number)
      fallbacks[target] = fallback
      const own = outputs[target]
      let all = ends[fallback] ?? none
      if (all.some((index) => beginsInside(index, target))) all = all.filter((index) => !beginsInside(index, target))
      ends[target] = own ? [...own, ...all] : all
      queue[queued] = target
      queued += 1
    }
  }

  /** Steps taken before, each at the one place of its state and unit. */
  let places = 256
  while (places < states && places < 16_384) places *= 2
  const taken = new Int32Array(places * 4).fill(-1)

  return {
    root: 0,
    next(state, unit) {
      const place = (placeOf(state, unit) & (places - 1)) * 4
      if (taken[place] === state && taken[place + 1] === unit) return taken[place + 2] ?? 0
      const target = follow(state, unit)
      taken[place] = state
      taken[place + 1] = unit
      taken[place + 2] = target
      return target
    },
    matches: (state) => ends[state] ?? none,
    depth: (state) => depths[state] ?? 0,
    fallback: (state) => fallbacks[state] ?? 0,
    isFree: (state) => freely[state] === 1,
  }
}
