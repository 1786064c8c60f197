/** The original text between what came in and what went out. Offsets are UTF-16, counted from the reply's start. */
export interface Outlet {
  write(text: string): void
  /** Replaces a span that has not gone out; `start === end` inserts. */
  edit(start: number, end: number, text: string): void
  /** Lets everything before `upTo` go. */
  release(upTo: number): string
  /** The original of a span that has not gone out. */
  slice(start: number, end: number): string
  /** How much of the original has gone out. */
  released(): number
}

/** Makes an empty outlet. */
export function createOutlet(): Outlet {
  let held = ''
  let from = 0
  const edits: { start: number; end: number; text: string }[] = []
  return {
    write(text) {
      held += text
    },
    edit(start, end, text) {
      edits.push({ start, end, text })
      edits.sort((a, b) => a.start - b.start)
    },
    release(upTo) {
      if (upTo <= from) return ''
      let out = ''
      let at = from
      while (edits[0] && edits[0].start < upTo) {
        const edit = edits.shift()
        if (!edit || edit.start < at) continue
        out += held.slice(at - from, edit.start - from) + edit.text
        at = Math.max(at, edit.end)
      }
      if (at < upTo) out += held.slice(at - from, upTo - from)
      const to = Math.max(at, upTo)
      held = held.slice(to - from)
      from = to
      return out
    },
    slice: (start, end) => held.slice(Math.max(0, start - from), Math.max(0, end - from)),
    released: () => from,
  }
}
