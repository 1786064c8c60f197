import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { View } from './view.ts'

const escaped = new RegExp(
  unwrap`
    (?:%[\da-f]{2})+|&#(?:x[\da-f]{1,6}|\d{1,7});?|&(?:commat|period|nbsp|hyphen|dash|lowbar|plus);|
    \\u\{?[\da-f]{4,6}\}?|\\x[\da-f]{2}|=40(?=[a-z\d])
  `,
  'gi',
)
const named: Readonly<Record<string, string>> = {
  '&commat;': '@',
  '&period;': '.',
  '&nbsp;': ' ',
  '&hyphen;': '-',
  '&dash;': '-',
  '&lowbar;': '_',
  '&plus;': '+',
}

/** A text with its escapes (percent, entities, `\u`, quoted-printable) read, up to three deep; undefined where it has none. */
export function decodedView(original: string): View | undefined {
  let text = original
  let starts = Array.from(original, (_, at) => at)
  let ends: number[] = []
  if (!escaped.test(original)) return undefined
  starts = []
  for (let at = 0; at < original.length; at += 1) {
    starts.push(at)
    ends.push(at + 1)
  }
  for (let depth = 0; depth < 3; depth += 1) {
    let next = ''
    const nextStarts: number[] = []
    const nextEnds: number[] = []
    let from = 0
    const keep = (to: number) => {
      for (; from < to; from += 1) {
        next += text[from]
        nextStarts.push(starts[from] ?? 0)
        nextEnds.push(ends[from] ?? 0)
      }
    }
    escaped.lastIndex = 0
    for (let match = escaped.exec(text); match; match = escaped.exec(text)) {
      const decoded = decode(match[0])
      if (decoded === undefined) continue
      keep(match.index)
      from = match.index + match[0].length
      // A decoded run of several characters: each has its share of the escape where the shares are even.
      const share = match[0].length / decoded.length
      for (let at = 0; at < decoded.length; at += 1) {
        next += decoded[at]
        const even = Number.isInteger(share)
        const first = even ? match.index + at * share : match.index
        const last = even ? first + share - 1 : from - 1
        nextStarts.push(starts[first] ?? 0)
        nextEnds.push(ends[last] ?? 0)
      }
    }
    keep(text.length)
    if (next === text) break
    text = next
    starts = nextStarts
    ends = nextEnds
  }
  escaped.lastIndex = 0
  if (text === original) return undefined
  const folded = fold(text)
  return {
    text: folded.folded,
    original: text,
    startOf: (at) => starts[folded.starts[at] ?? -1] ?? original.length,
    endOf: (end) => (end === 0 ? 0 : (ends[(folded.ends[end - 1] ?? 0) - 1] ?? original.length)),
  }
}

function decode(written: string): string | undefined {
  try {
    if (written.startsWith('%')) return decodeURIComponent(written)
    if (written.startsWith('=')) return String.fromCharCode(Number.parseInt(written.slice(1), 16))
    if (written.startsWith('\\')) return String.fromCodePoint(Number.parseInt(written.replace(/[^\da-f]/gi, ''), 16))
    const entity = /^&#(x?)([\da-f]+)/i.exec(written)
    if (entity) return String.fromCodePoint(Number.parseInt(entity[2] ?? '', entity[1] ? 16 : 10))
    return named[written.toLowerCase()]
  } catch {
    return undefined
  }
}
