import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from './prepared.ts'

/** Where a record holds what a thing, a place or a firm is called. */
const namePath = new RegExp(unwrap`
    (?:^|\.)[a-z]*(?:name|title|hotel|restaurant|product|item|merchant|seller|store|shop|bank|carrier|courier|brand|
    property|venue|event|artist|album|song|book|film|course|tour|airline|airport|station|branch|location|payee|
    biller)s?(?:\.\d+)?$
  `)
const most = 12

const cache = new WeakMap<Prepared, { revision: number; words: ReadonlySet<string> }>()

function isName(path: string, value: string): boolean {
  const words = value.match(/[\p{L}][\p{L}'’-]*/gu) ?? []
  if (words.length < 2 ? !/[\u3400-\u9fff]{2}/.test(value) : words.length > most) return false
  if (/[.!?;。！？؟]\s*$|https?:|@/.test(value)) return false
  if (namePath.test(path)) return true
  return /^[\p{Lu}]/u.test(value) && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= words.length
}

/** The words of the names that the context's records hold, folded, and single characters of Chinese ones: said in any language. */
export function knownNameWords(prepared: Prepared): ReadonlySet<string> {
  const known = cache.get(prepared)
  if (known && known.revision === prepared.revision()) return known.words
  const words = new Set<string>()
  for (const { path, value } of prepared.leaves()) {
    if (/(?:^|\.)args\./.test(path) || value.length > 120 || !isName(path, value)) continue
    for (const word of fold(value).folded.match(/[\u3400-\u9fff]|[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []) words.add(word)
  }
  cache.set(prepared, { revision: prepared.revision(), words })
  return words
}
