/** What a part of a pattern needs: one of these literals in whatever it matches; `undefined` where none can be named. */
type Needs = readonly string[] | undefined

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
    const all: string[] = []
    for (const branch of branches) {
      if (!branch) return undefined
      all.push(...branch)
    }
    return all
  }

  take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false
    this.at += text.length
    return true
  }

  /** One sequence: the best of what its parts need. */
  sequence(): Needs {
    let best: Needs
    let run = ''
    const offer = (needs: Needs): void => {
      if (needs && needs.length > 0 && weight(needs) > (best ? weight(best) : 0)) best = needs
    }
    const endRun = (): void => {
      if (run !== '') offer([run])
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
        if (!optional) offer(atom.needs)
      }
    }
    endRun()
    return best
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

/** How telling a set of literals is: by its shortest, a Han character counted as three letters; fewer are better. */
function weight(literals: readonly string[]): number {
  const shortest = Math.min(
    ...literals.map((literal) => [...literal].reduce((sum, one) => sum + (one >= '\u2e80' ? 3 : 1), 0)),
  )
  return Math.min(shortest, 8) + 1 / (literals.length + 1)
}

/**
 * Literals of which at least one stands in every text that a pattern's source matches; `undefined` where it can match without any.
 * Of a sequence the most telling part is taken, of alternatives all.
 */
export function requiredLiterals(source: string): readonly string[] | undefined {
  const reader = new Reader(source)
  const needs = reader.alternatives()
  if (!needs || reader.at < source.length) return undefined
  return [...new Set(needs)]
}
