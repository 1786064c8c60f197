/** A key by its looks: a maker's prefix, or letters and digits that no word and no number mixes so. */
const prefixedKey = /^[a-z]{2,10}[_-](?:live|test|prod|production|sandbox|sk|pk|secret|key|token)[_-][a-z\d_-]{12,}$/

/** Whether a folded word can only be a key. */
export function looksLikeKey(word: string): boolean {
  if (prefixedKey.test(word)) return /\d/.test(word)
  if (!/^[a-z\d]{28,64}$/.test(word)) return false
  return (word.match(/[a-z]\d|\d[a-z]/g)?.length ?? 0) >= 6
}
