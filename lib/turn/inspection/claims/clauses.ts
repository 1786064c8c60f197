/** A part of a sentence, and where it begins. */
export interface Clause {
  text: string
  start: number
}

/** The parts of a sentence between its borders, none of them empty. */
export function clausesOf(text: string, border: RegExp): Clause[] {
  const found: Clause[] = []
  let from = 0
  for (const match of text.matchAll(border)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), start: from })
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ text: text.slice(from), start: from })
  return found
}

/** The clause around a place, and where it begins. */
export function clauseAround(
  text: string,
  start: number,
  end: number,
  border: RegExp,
): { clause: string; from: number } {
  let from = 0
  let to = text.length
  for (const { index, 0: sign } of text.matchAll(border)) {
    if (index + sign.length <= start) from = index + sign.length
    else if (index >= end) {
      to = index
      break
    }
  }
  return { clause: text.slice(from, to), from }
}
