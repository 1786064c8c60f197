import type { Candidate } from './personal-data-type.ts'

const octet = '\\d(?: ?\\d){0,2}'
/** Octets with one kind of sign between them: tight, apart, or in brackets; so `1. 2. 3. 4.` is a list. */
const ipv4 = ['\\.', ' \\. ', '\\s?[\\[(]\\s?(?:\\.|dot)\\s?[\\])]\\s?'].map(
  (dot) =>
    new RegExp(
      `(?<![\\d.\\-]|\\d,|[a-z]/)${octet}(?:${dot}${octet}){3}(?![\\d\\-]|\\.\\d${dot.startsWith(' ') ? '| \\d' : ''})`,
      'g',
    ),
)
const versionBefore =
  /(?:\bv|\b(?:version|ver|release|build|firmware|rev|section|chapter|clause|versi\w+)\.?|版本|第|الاصدار|نسخه)\s*$/
const ipv6 =
  /(?<![a-z\d]|[a-z\d:]:|[a-z\d]\.)(?:[\da-f]{0,4}:){2,7}(?:[\da-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3})?(?![a-z\d:])/g
const mac =
  /(?<![a-z\d]|[a-z\d][:.-])(?:[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![a-z\d:-])/g

/** Finds IP and MAC addresses. */
export function findNetworkAddresses(text: string): Candidate[] {
  const found: Candidate[] = []
  if (text.includes('.') || text.includes('dot')) {
    for (const form of ipv4) {
      for (const match of text.matchAll(form)) {
        const octets = match[0].replaceAll(' ', '').match(/\d+/g) ?? []
        if (!octets.every((part) => Number(part) <= 255 && !/^0\d/.test(part))) continue
        if (versionBefore.test(text.slice(Math.max(0, match.index - 16), match.index))) continue
        const [start, end] = [match.index, match.index + match[0].length]
        found.push({ start, end, type: 'ip', value: octets.join('.'), rank: 6 })
      }
    }
  }
  if (text.includes(':')) {
    for (const match of text.matchAll(ipv6)) {
      if (!isIpv6(match[0])) continue
      found.push({ start: match.index, end: match.index + match[0].length, type: 'ip', value: match[0], rank: 6 })
    }
  }
  for (const match of text.matchAll(mac)) {
    const value = match[0].replace(/[^\da-f]/g, '')
    // Six pairs of digits alone are more often a clock or a date.
    if (
      /^\d+$/.test(value) &&
      !match[0].includes(':') &&
      !/mac/.test(text.slice(Math.max(0, match.index - 16), match.index))
    )
      continue
    found.push({ start: match.index, end: match.index + match[0].length, type: 'mac', value, rank: 5 })
  }
  return found
}

/** Whether a text of hexadecimal groups is an IPv6 address (RFC 4291). */
function isIpv6(text: string): boolean {
  const [head = '', tail, ...more] = text.split('::')
  if (more.length > 0) return false
  const groupsOf = (part: string) => (part === '' ? [] : part.split(':'))
  const groups = [...groupsOf(head), ...groupsOf(tail ?? '')]
  const last = groups.at(-1) ?? ''
  const size = groups.length + (last.includes('.') ? 1 : 0)
  const hex = groups.slice(0, last.includes('.') ? -1 : undefined)
  if (!hex.every((group) => /^[\da-f]{1,4}$/.test(group))) return false
  if (tail === undefined) return size === 8
  // `a::b` is as often code as an address; a digit, or a second group, tells.
  return size <= 7 && groups.length > 0 && (/\d/.test(text) || groups.length > 2)
}
