/** Turns tokens in a text that comes in pieces, cut anywhere, into what people read. */
export interface TokenFilter {
  /** Takes the next piece (UTF-16) and gives what may go on: everything but the beginning of a token that is not closed. */
  push(text: string): string
  /** The text is over: what was held is no token. */
  end(): string
}

const opening = '⟦〚⟬'
const anyBracket = /[⟦⟧〚〛⟬⟭]/
/** A token as a model may copy it: in capitals, or with spaces. At most 34 characters. */
const written = /[⟦〚⟬] ?([a-z-]{2,20}) ?: ?(\d{1,6}) ?[⟧〛⟭]/iy
const begun = /^[⟦〚⟬] ?(?:[a-z-]{0,20}|[a-z-]{2,20} ?(?:: ?(?:\d{0,6}|\d{1,6} )?)?)$/i

/**
 * Every token becomes `formOf` it, `[removed]` where that knows none. Brackets that hold no token become plain ones, so that
 * nothing behind the filter can be read as a token. Holds at most one token's beginning.
 */
export function createTokenFilter(formOf: (token: string) => string | undefined): TokenFilter {
  let held = ''

  function read(text: string, over: boolean): string {
    let out = ''
    let rest = text
    for (;;) {
      const at = rest.search(anyBracket)
      if (at < 0) break
      out += rest.slice(0, at)
      rest = rest.slice(at)
      written.lastIndex = 0
      const [whole, type = '', number = ''] = written.exec(rest) ?? []
      if (whole) {
        out += formOf(`⟦${type.toLowerCase()}:${Number(number)}⟧`) ?? '[removed]'
        rest = rest.slice(whole.length)
      } else if (!over && begun.test(rest)) {
        held = rest
        return out
      } else {
        out += opening.includes(rest.charAt(0)) ? '[' : ']'
        rest = rest.slice(1)
      }
    }
    return out + rest
  }

  const take = (text: string, over: boolean) => {
    const whole = held + text
    held = ''
    return read(whole, over)
  }
  return { push: (text) => take(text, false), end: () => take('', true) }
}
