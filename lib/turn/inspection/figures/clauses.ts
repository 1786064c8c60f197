/** The sentence around an offset, with the one before it where it says nothing by itself. */
export function sentenceAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1
  const rest = text.slice(at).search(/\.(?:\s|$)|。|\n/)
  return text.slice(from, rest === -1 ? text.length : at + rest)
}

/** The clause around an offset. */
export function clauseAt(text: string, at: number): string {
  let from = 0
  for (const { index } of text.matchAll(/[;。\n]|\.(?=\s|$)|,(?!\d)/g)) {
    if (index >= at) return text.slice(from, index)
    from = index + 1
  }
  return text.slice(from)
}
