import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { View } from './view.ts'

/** At least nine characters that stand apart by one and the same sign each: `a . b`, `4-2-4-2`, `o m a r @ …`. */
const apart = new RegExp(
  unwrap`
    (?<![^\s:：,，。(（\p{Script=Han}])[^\s\p{Script=Han}](?:([ .·\-_*,|/])[^\s\p{Script=Han}])(?:\1[^\s\p{Script=Han}]){7,
    }(?![^\s,.;!?，。；！？)）\p{Script=Han}])
  `,
  'gu',
)

/** A text with its spread-out words pushed together; undefined where it has none. `covers` tells what was pushed; `trim` leaves the first or last character of each out. */
export function collapsedView(
  original: string,
  trim: 'none' | 'first' | 'last' = 'none',
): (View & { covers(start: number, end: number): boolean }) | undefined {
  let text = ''
  const places: number[] = []
  const pushed: (readonly [start: number, end: number])[] = []
  let from = 0
  for (const match of original.matchAll(apart)) {
    // A word of one letter beside the run (`a`, `y`) looks like a part of it.
    const start = match.index + (trim === 'first' ? 2 : 0)
    const end = match.index + match[0].length - (trim === 'last' ? 2 : 0)
    for (; from < start; from += 1) {
      text += original[from]
      places.push(from)
    }
    for (let odd = false; from < end; from += 1) {
      const code = original.charCodeAt(from)
      const second = code >= 0xdc00 && code <= 0xdfff
      if (!odd || second) {
        text += original[from]
        places.push(from)
      }
      if (!second) odd = !odd
      if (code >= 0xd800 && code <= 0xdbff) odd = true
    }
    pushed.push([start, end])
  }
  if (pushed.length === 0) return undefined
  for (; from < original.length; from += 1) {
    text += original[from]
    places.push(from)
  }
  const { folded, starts, ends } = fold(text)
  return {
    text: folded,
    original: text,
    startOf: (at) => places[starts[at] ?? -1] ?? original.length,
    endOf: (end) => (end === 0 ? 0 : (places[(ends[end - 1] ?? 0) - 1] ?? original.length - 1) + 1),
    covers: (start, end) => pushed.some(([first, last]) => start < last && first < end),
  }
}
