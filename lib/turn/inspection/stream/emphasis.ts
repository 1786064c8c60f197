/** A code point of the reply: UTF-16 offsets, and its place among the code points. */
export interface Placed {
  codePoint: number
  start: number
  end: number
  index: number
}

/** Takes the marks of Markdown's emphasis out of a text: a page shows none of them. */
export interface Emphasis {
  /** Takes the next code point; gives what is to be read, in order: marks that emphasise nothing come with what follows them. */
  take(next: Placed): readonly Placed[]
  /** Gives what still waits. */
  end(): readonly Placed[]
  /** Where the marks begin that wait for what follows them. */
  waitsFrom(): number | undefined
}

const star = 0x2a
const tilde = 0x7e
const letterOrDigit = /[\p{L}\p{N}]/u
const digit = /\p{N}/u
/** Marks behind so few letters or digits may be a mask: `m**a@`, `13*8`. */
const longestMasked = 3
/** More marks in a row are no emphasis. */
const most = 2

type Kind = 'space' | 'sign' | 'letter' | 'digit'

function kindOf(codePoint: number): Kind {
  if (codePoint >= 0x61 && codePoint <= 0x7a) return 'letter'
  if (codePoint === 0x20 || codePoint === 0x0a || codePoint === 0x0d || codePoint === 0x09) return 'space'
  const character = String.fromCodePoint(codePoint)
  if (!letterOrDigit.test(character)) return /\s/u.test(character) ? 'space' : 'sign'
  return digit.test(character) ? 'digit' : 'letter'
}

const none: readonly Placed[] = []

/** Makes the reader of one reply. One or two stars, or two tildes, emphasise; more of them are a mask, or a rule. */
export function createEmphasis(): Emphasis {
  let marks: Placed[] = []
  let before: Kind = 'space'
  /** Letters and digits since the last other character. */
  let word = 0
  let han = false
  let open = false
  let last = 0
  /** In a row of more marks than emphasise. */
  let long = false

  function emphasises(next: Kind): boolean {
    const [first] = marks
    if (!first || marks.length > most || (first.codePoint === tilde && marks.length !== 2)) return false
    if (before === 'space' && next === 'space') return false
    if (open) {
      open = false
      return true
    }
    if (next === 'space') return false
    if (before === 'letter' || before === 'digit') {
      if (next === 'sign' || (!han && word <= longestMasked)) return false
      if (marks.length === 1 && before === 'digit' && next === 'digit') return false
    }
    open = true
    return true
  }

  function settle(next: Kind): readonly Placed[] {
    if (marks.length === 0) return none
    const waited = marks
    const drop = emphasises(next)
    marks = []
    if (drop) return none
    before = 'sign'
    word = 0
    return waited
  }

  return {
    take(next) {
      const { codePoint } = next
      if (codePoint !== last) long = false
      const repeated = codePoint === last
      last = codePoint
      if ((codePoint === star || codePoint === tilde) && (repeated || marks.length === 0)) {
        if (long) return [next]
        marks.push(next)
        if (marks.length <= most) return none
        long = true
        return settle('sign')
      }
      long = false
      const kind = kindOf(codePoint)
      const waited = settle(kind)
      before = kind
      word = kind === 'letter' || kind === 'digit' ? word + 1 : 0
      han = codePoint >= 0x2e80 && codePoint <= 0x9fff
      if (codePoint === 0x0a) open = false
      return waited.length === 0 ? [next] : [...waited, next]
    },
    end: () => settle('space'),
    waitsFrom: () => marks[0]?.start,
  }
}
