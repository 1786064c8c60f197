import { isHan } from '#lib/text/characters.ts'
import type { Prepared } from './prepared.ts'

/** Words of a folded text that carry meaning: Han characters in pairs, other words of four letters and more, numbers. */
export function contentWords(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(/[a-z\u0620-\u06ff]{4,}|\d+(?:\.\d+)?|[\u3400-\u9fff]+/g)) {
    const word = match[0]
    if (!isHan(word.charCodeAt(0))) found.push(word.length > 6 ? word.slice(0, 6) : word)
    else for (let at = 0; at + 1 < word.length; at += 1) found.push(word.slice(at, at + 2))
  }
  return found
}

const cache = new WeakMap<Prepared, Set<string>[]>()

function publicWords(prepared: Prepared): Set<string>[] {
  const known = cache.get(prepared)
  if (known) return known
  const sets = prepared.publicText
    .split(/[\n.。!?;]/)
    .map((sentence) => new Set(contentWords(sentence)))
    .filter((set) => set.size > 2)
  cache.set(prepared, sets)
  return sets
}

/** Whether a folded sentence says no more than a sentence of public knowledge does: `share` of its content words stand there. */
export function echoesPublic(sentence: string, prepared: Prepared, share = 0.6): boolean {
  const words = [...new Set(contentWords(sentence))]
  if (words.length < 3) return false
  return publicWords(prepared).some((set) => words.filter((word) => set.has(word)).length / words.length >= share)
}
