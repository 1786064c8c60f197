/** Features are counted under so many numbers; two that share one are taken for the same. */
export const buckets = 2 ** 16

/** A piece of text, and what it is in what is read: the same words said by the customer are other features. */
export interface Spoken {
  by: 'reply' | 'customer'
  /** Folded. */
  text: string
}

const words = /[a-z\u0620-\u06ff0]+|[\u4e00-\u9fff]/g

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  return (state >>> 0) % buckets
}

/** Words (a character of Chinese is one), pairs and triples of them, and the beginnings of long ones. Every digit is a nought. */
function namesOf({ by, text }: Spoken): string[] {
  const found = text.replace(/\d/g, '0').match(words) ?? []
  return found.flatMap((word, at) => {
    const [first, second] = [found[at - 2], found[at - 1]]
    const names = [`${by} ${word}`]
    if (second !== undefined) names.push(`${by} ${second} ${word}`)
    if (first !== undefined) names.push(`${by} ${first} ${second} ${word}`)
    for (const length of [4, 6]) if (word.length > length) names.push(`${by} ${word.slice(0, length)}-`)
    return names
  })
}

/** The distinct features of a text, as numbers below `buckets`. */
export function featuresOf(spoken: Spoken): number[] {
  return [...new Set(namesOf(spoken).map(hash))]
}
