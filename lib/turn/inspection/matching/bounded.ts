/** A run of one kind of character is never longer than this in a pattern: a word of any language fits. */
const longestRun = 24

/**
 * Gives every unbounded quantifier of a pattern's source a bound (`+` to `{1,24}`, `*` to `{0,24}`), so that trying it at one
 * place costs at most a constant: the tree's patterns run on text that a model wrote.
 */
export function bounded(source: string): string {
  let out = ''
  let inClass = false
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? ''
    if (character === '\\') {
      out += character + (source[at + 1] ?? '')
      at += 1
    } else if (inClass) {
      if (character === ']') inClass = false
      out += character
    } else if (character === '[') {
      inClass = true
      out += character
    } else if (character === '+') out += `{1,${longestRun}}`
    else if (character === '*') out += `{0,${longestRun}}`
    else out += character
  }
  return out
}
