/** Splits alternatives at the top level of a pattern's source. */
function alternatives(source: string): string[] {
  const parts: string[] = []
  let depth = 0
  let inClass = false
  let from = 0
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at]
    if (character === '\\') at += 1
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    else if (character === '|' && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  }
  parts.push(source.slice(from))
  return parts
}

function groupEnd(source: string): number {
  let depth = 0
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at]
    if (character === '\\') at += 1
    else if (character === '(') depth += 1
    else if (character === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return source.length
}

function stemOf(source: string): string[] {
  if (source.startsWith('(?=') || source.startsWith('(?!') || source.startsWith('(?<')) {
    return stemOf(source.slice(groupEnd(source)))
  }
  if (source.startsWith('(?:')) {
    const end = groupEnd(source)
    return /^[?*]/.test(source.slice(end))
      ? [...literalStems(source.slice(3, end - 1)), ...stemOf(source.slice(end + 1))]
      : literalStems(source.slice(3, end - 1))
  }
  const literal = /^[^\\[\](){}?*+.^$|]*/.exec(source)?.[0] ?? ''
  const next = source[literal.length]
  const stem = next === '?' || next === '*' || next === '{' ? literal.slice(0, -1) : literal
  return stem === '' ? [] : [stem]
}

/** The literal beginnings of every alternative of a pattern's source: what a text must hold before the pattern is worth trying. */
export function literalStems(source: string): string[] {
  return [...new Set(alternatives(source).flatMap(stemOf))].filter((stem) => stem.trim() !== '')
}
