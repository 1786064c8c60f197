import { commonWords } from './common-words.ts'

/** What a part of a pattern needs: of each of these lists one literal in whatever it matches, the most telling list first; none where none can be named. */
type Needs = readonly (readonly string[])[]

/** So many lists are kept of a part: more would arm hardly fewer patterns. */
const most = 3
/** A list that tells so much needs no other beside it. */
const enough = 6

/** Reads a pattern's source from left to right. */
class Reader {
  at = 0
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** Alternatives up to the end or the closing parenthesis: each must need something, and together they need any of it. */
  alternatives(): Needs {
    const branches: Needs[] = []
    do branches.push(this.sequence())
    while (this.take('|'))
    const [first = [], ...others] = branches
    if (others.length === 0) return first
    return first
      .slice(0, Math.min(...branches.map(({ length }) => length)))
      .map((_, at) => branches.flatMap((branch) => branch[at] ?? []))
  }

  take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false
    this.at += text.length
    return true
  }

  /** One sequence: the most telling of what its parts need. */
  sequence(): Needs {
    const all: (readonly string[])[] = []
    let run = ''
    const endRun = (): void => {
      if (run !== '') all.push([run])
      run = ''
    }
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const atom = this.atom()
      const { optional, once } = this.quantifier()
      if (atom.literal !== undefined && !optional) {
        run += atom.literal
        if (!once) endRun()
      } else {
        endRun()
        if (!optional) all.push(...(atom.needs ?? []))
      }
    }
    endRun()
    return telling(all)
  }

  /** One character, class, assertion or group. */
  atom(): { literal?: string; needs?: Needs } {
    const character = this.source[this.at] ?? ''
    if (character === '(') return this.group()
    if (character === '[') {
      this.at += 1
      for (; this.at < this.source.length && this.source[this.at] !== ']'; this.at += 1)
        if (this.source[this.at] === '\\') this.at += 1
      this.at += 1
      return {}
    }
    if (character === '\\') return this.escape()
    this.at += 1
    return character === '.' || character === '^' || character === '$' ? {} : { literal: character }
  }

  group(): { needs?: Needs } {
    this.at += 1
    const around = this.take('?=') || this.take('?!') || this.take('?<=') || this.take('?<!')
    if (!around && !this.take('?:') && this.take('?<')) this.at = this.source.indexOf('>', this.at) + 1
    const needs = this.alternatives()
    this.take(')')
    return around ? {} : { needs }
  }

  escape(): { literal?: string } {
    const escaped = this.source[this.at + 1] ?? ''
    this.at += 2
    if (escaped === 'u') {
      const code = this.source.slice(this.at, this.at + 4)
      this.at += 4
      return { literal: String.fromCharCode(Number.parseInt(code, 16)) }
    }
    if (escaped === 'p' || escaped === 'P') this.at = this.source.indexOf('}', this.at) + 1
    else if (escaped === 'k') this.at = this.source.indexOf('>', this.at) + 1
    return /[a-z0-9]/i.test(escaped) ? {} : { literal: escaped }
  }

  quantifier(): { optional: boolean; once: boolean } {
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))
    if (!found) return { optional: false, once: true }
    this.at += found[0].length
    const [sign] = found[0]
    return { optional: sign === '?' || sign === '*' || found[1] === '0', once: false }
  }
}

/** The letters of a literal that tell something, a Han character counted as three; words of every other sentence as one each. */
function tellingLetters(literal: string): number {
  const words = literal.trim().split(' ')
  if (words.every((word) => commonWords.has(word))) return words.length
  return [...literal.trim()].reduce((sum, one) => sum + (one >= '\u2e80' ? 3 : 1), 0)
}

/** How telling a list of literals is: by its least telling one; fewer are better. */
function weight(literals: readonly string[]): number {
  return Math.min(...literals.map(tellingLetters), 8) + 1 / (literals.length + 1)
}

/** The most telling lists: one that tells enough alone, else up to three. */
function telling(lists: Needs): Needs {
  const sorted = lists.map((list) => ({ list, weight: weight(list) })).sort((a, b) => b.weight - a.weight)
  const kept = sorted.filter(
    (one, at) => at === 0 || (one.weight >= 2 && at < most && (sorted[0]?.weight ?? 0) < enough),
  )
  return kept.map(({ list }) => list)
}

/**
 * Lists of literals, of each of which at least one stands in every text that a pattern's source matches; none where it can match without any.
 * Of a sequence the most telling parts are taken, of alternatives all.
 */
export function requiredLiterals(source: string): readonly (readonly string[])[] {
  const reader = new Reader(source)
  const needs = reader.alternatives()
  if (reader.at < source.length) return []
  return needs.map((list) => [...new Set(list)])
}
