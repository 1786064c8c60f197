import type { Figure } from './figure.ts'

/** What stands behind a count, and then its own list. */
const listed = /^(?: [a-z\u0620-\u06ff]+){1,4}: ?((?:[^:?\n]|:(?=\d)){3,160}?)[.!]?\s*$/
const between = /,? (?:and|or|y|o|او) |;|,(?!\d)|،| و(?=[\d٠-٩])/
/** The customer's own things are no list of the house's. */
const theirs =
  /(?<![a-z])(?:you|your|you've|i see|tu|tus|su|sus|tiene[ns]?|tienes|veo)(?![a-z])|(?<![\u0620-\u06ff])(?:لديك|عندك|لك|طلبات\S|حسابك|اجد|اري)/

/** "Three slots: 7-9, 9.30-11.30 and 12-2": a count that its own list of figures bears out, each of which is judged by itself. */
export function isEnumerated({ end, value }: Figure, sentence: string): boolean {
  if (value < 2 || value > 6 || theirs.test(sentence.slice(0, end + 24))) return false
  const list = listed.exec(sentence.slice(end))?.[1]
  if (list === undefined) return false
  const parts = list.split(between)
  return parts.length === value && parts.every((part) => /\d/.test(part))
}
