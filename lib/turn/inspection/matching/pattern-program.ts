/** A step of a compiled pattern: read one unit of a set, go to several places, or stop with a match. */
type Step =
  | { kind: 'read'; ranges: readonly (readonly [number, number])[]; negated: boolean; next: number }
  | { kind: 'fork'; next: number[] }
  | { kind: 'match' }

/** A pattern as a small machine without memory of what it read: every unit costs at most its size. */
export interface PatternProgram {
  steps: readonly Step[]
  start: number
  /** The reading steps that a match begins with. */
  entries: readonly number[]
  /** The most units that a match can have. */
  longest: number
}

/** Why a pattern is refused. */
export class PatternRefused extends Error {}

const mostSteps = 2000
const classes: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  d: [[0x30, 0x39]],
  s: [
    [0x09, 0x0d],
    [0x20, 0x20],
  ],
  w: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
}

interface Piece {
  start: number
  /** Forks whose way out is still open. */
  ends: number[]
  longest: number
}

/** Compiles the bounded part of the RE2 syntax: literals, classes, groups, alternatives, `?` and `{n,m}`. */
export function compilePattern(source: string): PatternProgram {
  const steps: Step[] = []
  let at = 0

  function add(step: Step): number {
    if (steps.length >= mostSteps) throw new PatternRefused(`it expands to more than ${mostSteps} steps`)
    steps.push(step)
    return steps.length - 1
  }
  function fork(next: number[]): number {
    return add({ kind: 'fork', next })
  }
  function read(ranges: readonly (readonly [number, number])[], negated = false): Piece {
    const end = fork([])
    return { start: add({ kind: 'read', ranges, negated, next: end }), ends: [end], longest: 1 }
  }
  function join(piece: Piece, target: number): void {
    for (const end of piece.ends) {
      const step = steps[end]
      if (step?.kind === 'fork') step.next.push(target)
    }
  }

  function alternatives(depth: number): Piece {
    if (depth > 20) throw new PatternRefused('its groups are nested too deeply')
    const branches = [sequence(depth)]
    while (source[at] === '|') {
      at += 1
      branches.push(sequence(depth))
    }
    const [only] = branches
    if (branches.length === 1 && only) return only
    return {
      start: fork(branches.map(({ start }) => start)),
      ends: branches.flatMap(({ ends }) => ends),
      longest: Math.max(...branches.map(({ longest }) => longest)),
    }
  }

  function sequence(depth: number): Piece {
    const entry = fork([])
    let whole: Piece = { start: entry, ends: [entry], longest: 0 }
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const from = at
      const piece = atom(depth)
      const part = repeat(piece, from, depth)
      join(whole, part.start)
      whole = { start: entry, ends: part.ends, longest: whole.longest + part.longest }
    }
    return whole
  }

  function repeat(first: Piece, from: number, depth: number): Piece {
    const to = at
    let low = 1
    let high = 1
    const counted = /^\{(\d{1,3})(,(\d{0,3}))?\}/.exec(source.slice(at))
    if (source[at] === '?') {
      low = 0
      at += 1
    } else if (source[at] === '*' || source[at] === '+') {
      throw new PatternRefused(`"${source[at]}" at ${at + 1} has no bound: give one, such as {0,20}`)
    } else if (counted) {
      at += counted[0].length
      low = Number(counted[1])
      high = counted[2] === undefined ? low : Number(counted[3])
      if (counted[2] !== undefined && counted[3] === '') throw new PatternRefused(`"${counted[0]}" has no upper bound`)
      if (high < low || high === 0) throw new PatternRefused(`"${counted[0]}" is no range`)
    } else return first
    if (source[at] === '?') at += 1
    const behind = at
    let whole: Piece = { start: -1, ends: [], longest: 0 }
    const outs: number[] = []
    for (let count = 0; count < high; count += 1) {
      let piece = first
      if (count > 0) {
        at = from
        piece = atom(depth)
        if (at !== to) throw new PatternRefused('it could not be read again')
      }
      if (count >= low) {
        const skip = fork([piece.start])
        outs.push(skip)
        piece = { ...piece, start: skip }
      }
      if (whole.start === -1) whole = piece
      else {
        join(whole, piece.start)
        whole = { start: whole.start, ends: piece.ends, longest: whole.longest + piece.longest }
      }
    }
    at = behind
    return { ...whole, ends: [...whole.ends, ...outs] }
  }

  function atom(depth: number): Piece {
    const character = source[at] ?? ''
    at += 1
    if (character === '(') {
      if (source.startsWith('?:', at)) at += 2
      else if (source[at] === '?')
        throw new PatternRefused('look-around, flags and named groups are outside the subset')
      const inner = alternatives(depth + 1)
      if (source[at] !== ')') throw new PatternRefused('a group is not closed')
      at += 1
      return inner
    }
    if (character === '[') return set()
    if (character === '.') return read([[0x0a, 0x0a]], true)
    if (character === '\\') {
      const escaped = source[at] ?? ''
      at += 1
      if (/[1-9]/.test(escaped)) throw new PatternRefused('a back-reference is outside the subset')
      const ranges = classes[escaped.toLowerCase()]
      if (ranges) return read(ranges, escaped !== escaped.toLowerCase())
      if (/[a-zA-Z]/.test(escaped)) throw new PatternRefused(`"\\${escaped}" is outside the subset`)
      return literal(escaped)
    }
    if (character === '^' || character === '$')
      throw new PatternRefused(`"${character}" is outside the subset: a reply is a stream`)
    if (character === '*' || character === '+' || character === '?' || character === ')')
      throw new PatternRefused(`"${character}" at ${at} has nothing before it`)
    return literal(character)
  }

  function literal(character: string): Piece {
    const unit = character.charCodeAt(0)
    if (Number.isNaN(unit)) throw new PatternRefused('it ends with a backslash')
    return read([[unit, unit]])
  }

  function set(): Piece {
    const negated = source[at] === '^'
    if (negated) at += 1
    const ranges: [number, number][] = []
    while (at < source.length && source[at] !== ']') {
      let low = source.charCodeAt(at)
      at += 1
      if (low === 0x5c) {
        const escaped = source[at] ?? ''
        at += 1
        const known = classes[escaped]
        if (known) {
          ranges.push(...known.map(([from, to]): [number, number] => [from, to]))
          continue
        }
        low = escaped.charCodeAt(0)
      }
      let high = low
      if (source[at] === '-' && source[at + 1] !== ']' && at + 1 < source.length) {
        high = source.charCodeAt(at + 1)
        at += 2
      }
      if (high < low) throw new PatternRefused('a class has a range that runs backwards')
      ranges.push([low, high])
    }
    if (source[at] !== ']') throw new PatternRefused('a class is not closed')
    at += 1
    return read(ranges, negated)
  }

  const whole = alternatives(0)
  if (at < source.length) throw new PatternRefused(`"${source[at]}" at ${at + 1} closes nothing`)
  join(whole, add({ kind: 'match' }))
  const reached = entriesOf(steps, whole.start)
  if (reached.some((step) => steps[step]?.kind === 'match')) throw new PatternRefused('it matches the empty text')
  return { steps, start: whole.start, entries: reached, longest: whole.longest }
}

/** The steps where something is read, or matched, without reading anything before. */
function entriesOf(steps: readonly Step[], start: number): number[] {
  const seen = new Set([start])
  for (const at of seen) {
    const step = steps[at]
    if (step?.kind === 'fork') for (const next of step.next) seen.add(next)
  }
  return [...seen].filter((at) => steps[at]?.kind !== 'fork')
}

/** Whether a step reads this unit. */
export function reads(step: Step | undefined, unit: number): step is Extract<Step, { kind: 'read' }> {
  if (step?.kind !== 'read') return false
  for (const [low, high] of step.ranges) if (unit >= low && unit <= high) return !step.negated
  return step.negated
}
