/**
 * Compiles a pattern of KEYS, SCAN and PSUBSCRIBE: `*`, `?`, `[a-z]`, `[^a]`, `\x`.
 * Redis matches bytes, so both sides are taken as bytes: `?` is one byte of UTF-8.
 */
export function glob(pattern: string): (text: string) => boolean {
  const wanted = Buffer.from(pattern)
  return (text) => matches(wanted, 0, Buffer.from(text), 0)
}

const star = 0x2a
const question = 0x3f
const open = 0x5b
const close = 0x5d
const caret = 0x5e
const dash = 0x2d
const backslash = 0x5c

function matches(pattern: Buffer, startOfPattern: number, text: Buffer, startOfText: number): boolean {
  let p = startOfPattern
  let t = startOfText
  // One star to go back to is enough: a later one can take over whatever an earlier one would have eaten.
  let retryPattern = -1
  let retryText = -1
  while (t < text.length || p < pattern.length) {
    if (pattern[p] === star) {
      p += 1
      retryPattern = p
      retryText = t
      continue
    }
    const next = t < text.length ? matchOne(pattern, p, text[t] ?? 0) : -1
    if (next >= 0) {
      p = next
      t += 1
    } else if (retryPattern >= 0 && retryText < text.length) {
      retryText += 1
      p = retryPattern
      t = retryText
    } else return false
  }
  return true
}

/** The place after the element at `p` when it matches `byte`, else -1. */
function matchOne(pattern: Buffer, p: number, byte: number): number {
  const element = pattern[p]
  if (element === undefined) return -1
  if (element === question) return p + 1
  if (element === backslash && p + 1 < pattern.length) return pattern[p + 1] === byte ? p + 2 : -1
  if (element !== open) return element === byte ? p + 1 : -1

  let at = p + 1
  const negated = pattern[at] === caret
  if (negated) at += 1
  let found = false
  while (at < pattern.length && pattern[at] !== close) {
    if (pattern[at] === backslash && at + 1 < pattern.length) {
      at += 1
      if (pattern[at] === byte) found = true
    } else if (pattern[at + 1] === dash && at + 2 < pattern.length) {
      const [from, to] = [pattern[at] ?? 0, pattern[at + 2] ?? 0].sort((a, b) => a - b)
      if (byte >= (from ?? 0) && byte <= (to ?? 0)) found = true
      at += 2
    } else if (pattern[at] === byte) found = true
    at += 1
  }
  // An unclosed bracket ends with the pattern.
  return found === negated ? -1 : Math.min(at + 1, pattern.length)
}
