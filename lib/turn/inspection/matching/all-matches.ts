const none: readonly RegExpExecArray[] = []

/**
 * Every match of a global pattern, as `matchAll` gives them, without the new RegExp that it makes at each call (V8 may have to
 * compile a long one again).
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
