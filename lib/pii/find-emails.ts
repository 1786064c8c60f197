import { unwrap } from '#lib/text/unwrap.ts'
import type { Candidate } from './personal-data-type.ts'

const localRun = /[a-z\d._%+'&=!#$^~-]+$/
const domain = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,8}[\p{L}][\p{L}\d-]{1,23}/u
/** Endings that are of files, as in `logo@2x.png`. */
const fileEnding = /\.(?:png|jpe?g|gif|svg|webp|ico|css|jsx?|tsx?|json|html?|pdf|md)$/
const spelled = new RegExp(
  unwrap`
    ([a-z\d](?:[a-z\d_%+-]|\s?(?:\.|[([{]\s?(?:dot|punto|点|نقطة)\s?[)\]}])\s?(?=[a-z\d])){0,63})(\s?[([{<]\s?(?:at|@|
    arroba|艾特|آت|ات)\s?[)\]}>]\s?|\s+(?:at|arroba)\s+|\s?艾特\s?|\s{0,3}@\s{0,3})((?:[a-z\d-]{1,63}(?:\s?\.\s?|
    \s?[([{]\s?(?:dot|punto|点|نقطة|\.)\s?[)\]}]\s?|\s+(?:dot|punto)\s+|\s?点\s?)){1,4}(?:com|net|org|edu|gov|info|io|co|
    es|mx|cn|uk|de|fr|ar|ae|sa|eg|br|in|sg|us|ca|au|me|app|dev|example|test|invalid)(?:(?:\s?\.\s?)(?:cn|uk|mx|ar|br|sg|
    in|au|sa|ae|eg))?)(?![a-z\d])
  `,
  'g',
)
const spelledHint = /@|\bat\b|[([{]\s?at|arroba|艾特|آت/

/** What stands before an `@` as an address's first part, or undefined. */
function localBefore(text: string, at: number): string | undefined {
  const run = localRun.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^[^a-z\d]+/, '')
  return run && /[a-z\d_+-]$/.test(run) ? run : undefined
}

/** Finds e-mail addresses, plain ones from each `@` outwards and those spelled apart (`a [at] b [dot] com`). */
export function findEmails(text: string): Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = localBefore(text, at)
    const after = before && domain.exec(text.slice(at + 1, at + 256))
    if (!before || !after) continue
    const host = latinPart(after[0])
    if (!host || fileEnding.test(host)) continue
    const start = at - before.length
    const end = at + 1 + host.length
    found.push({ start, end, type: 'email', value: text.slice(start, end), rank: 4 })
  }
  if (spelledHint.test(text)) {
    spelled.lastIndex = 0
    for (let match = spelled.exec(text); match; match = spelled.exec(text)) {
      const [whole, name = '', sign = '', host = ''] = match
      // A bare "at" is an everyday word: only a dot that is spelled too makes an address of it.
      if (/^\s+(?:at|arroba)\s+$/.test(sign) && !/dot|punto/.test(host)) continue
      const value = `${compact(name)}@${compact(host)}`
      found.push({ start: match.index, end: match.index + whole.length, type: 'email', value, rank: 5 })
    }
  }
  return found
}

function compact(part: string): string {
  return part
    .replace(/\s{0,3}[([{]?\s{0,3}(?:\bdot\b|\bpunto\b|点|نقطة|\.)\s{0,3}[)\]}]?\s{0,3}/g, '.')
    .replace(/\s/g, '')
}

/** A domain stops where another script begins right after a Latin ending, as in `a@b.com谢谢`. */
function latinPart(host: string): string | undefined {
  const latin = /^(?:[a-z\d-]+\.)+[a-z]{2,24}/.exec(host)?.[0]
  if (latin) return latin
  return /\.[\p{L}\d-]{2,}$/u.test(host) ? host : undefined
}
