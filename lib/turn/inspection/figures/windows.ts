import type { Prepared } from '../context/prepared.ts'

const span = /^(?:\d{4}-\d\d-\d\d[t ])?(\d\d):(\d\d)(?::\d\d)?z? ?(?:-|–|\/|to) ?(?:\d{4}-\d\d-\d\d[t ])?(\d\d):(\d\d)/i
const opens = /(?:^|\.)(?:from|start(?:s|sat)?|begin(?:s)?|opens?)$/i
const closes = /(?:^|\.)(?:to|ends?|endsat|until|till|closes?)$/i
const clock = /(?:^|[t ])(\d\d):(\d\d)/i

/** How many minutes the windows of the records last: a callback's from three to five is two hours. */
export function windowsIn(prepared: Prepared): ReadonlySet<number> {
  const found = new Set<number>()
  const begun = new Map<string, number>()
  for (const { source, path, value } of prepared.leaves()) {
    const both = span.exec(value)
    if (both) {
      const [a = 0, b = 0, c = 0, d = 0] = both.slice(1).map(Number)
      if (c * 60 + d > a * 60 + b) found.add(c * 60 + d - a * 60 - b)
      continue
    }
    if (!opens.test(path) && !closes.test(path)) continue
    const time = clock.exec(value)
    if (!time) continue
    const minutes = Number(time[1]) * 60 + Number(time[2])
    if (opens.test(path)) begun.set(source, minutes)
    else {
      const from = begun.get(source)
      if (from !== undefined && minutes > from) found.add(minutes - from)
    }
  }
  return found
}
