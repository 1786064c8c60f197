/** A word, a number or a mark of a folded sentence. Offsets in UTF-16 units, `end` exclusive. */
export interface Word {
  text: string
  start: number
  end: number
  /** What the word may be, as the tokenizer was told to mark it; 0 without marks. */
  marks: number
}

/** Cuts sentences into words. A sentence that has grown is read on from where it was left; what is given must not be changed. */
export function createTokenizer(
  token: RegExp,
  marksOf: (word: string) => number = () => 0,
): (text: string) => readonly Word[] {
  let read = ''
  let words: Word[] = []
  return (text) => {
    if (text === read) return words
    // The last two may go on in what came.
    const kept = text.startsWith(read) ? words.slice(0, -2) : []
    token.lastIndex = words[kept.length] && kept.length > 0 ? (kept.at(-1)?.end ?? 0) : 0
    for (let match = token.exec(text); match; match = token.exec(text))
      kept.push({ text: match[0], start: match.index, end: match.index + match[0].length, marks: marksOf(match[0]) })
    read = text
    words = kept
    return words
  }
}
