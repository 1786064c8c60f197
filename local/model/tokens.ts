// About what byte-pair encodings make of prose: four Latin letters a token, one or two characters of other scripts.
const token = /\p{Script=Han}|[\p{Script=Arabic}]{1,3}|[\p{L}\p{M}]{1,4}|\d{1,3}|\s*[^\s\p{L}\p{M}\d]|\s+/gu

/** About how many tokens a text is. */
export function countTokens(text: string): number {
  return text.match(token)?.length ?? 0
}

/** The first `most` tokens of a text. */
export function firstTokens(text: string, most: number): string {
  let end = 0
  let count = 0
  for (const match of text.matchAll(token)) {
    if (count === most) break
    count += 1
    end = match.index + match[0].length
  }
  return count < most ? text : text.slice(0, end)
}
