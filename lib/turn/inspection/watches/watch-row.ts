import type { Rule } from '../rules/rule.ts'
import type { Report, Sentence, Watch } from './watch.ts'

/** A watch to be opened, and the rules that cannot be checked without it. */
export interface WatchEntry {
  rules: readonly Rule[]
  /** Undefined where the context gives it nothing to look for. */
  open(): Watch | undefined
}

/** Watches side by side, as one. One that throws is taken out: its rules are reported as unavailable, the others go on. */
export interface WatchRow extends Omit<Watch, 'decide' | 'opened' | 'silence'> {
  opened(): boolean
  silence(position: number): void
  /** Decides what is held from a place that has waited too long. */
  decide(sentence: Sentence, isOverdue: (from: number) => boolean): void
}

/** Opens every watch of a run. */
export function createWatchRow(entries: readonly WatchEntry[], report: Report): WatchRow {
  const row: { watch: Watch; rules: readonly Rule[] }[] = []
  const unopened: Rule[] = []
  let position = -1

  function fail(rules: readonly Rule[], from: number): void {
    for (const rule of rules) report({ rule, from, to: Math.max(position + 1, from), unavailable: true })
  }

  function takeOut(entry: { watch: Watch; rules: readonly Rule[] }): void {
    row.splice(row.indexOf(entry), 1)
    let from = Math.max(position, 0)
    try {
      from = Math.min(from, entry.watch.hold())
    } catch {
      // It cannot even say what it held: its rules fail where the reply stands.
    }
    fail(entry.rules, from)
  }

  function each(look: (watch: Watch) => void): void {
    for (let at = 0; at < row.length; at += 1) {
      const entry = row[at]
      if (!entry) continue
      try {
        look(entry.watch)
      } catch {
        takeOut(entry)
        at -= 1
      }
    }
  }

  for (const { rules, open } of entries) {
    try {
      const watch = open()
      if (watch) row.push({ watch, rules })
    } catch {
      unopened.push(...rules)
    }
  }

  return {
    feed(unit, at, sentence, codePoint, first) {
      position = at
      if (unopened.length > 0) fail(unopened.splice(0), at)
      // Asked of every unit: no closure, and one `try` for as many watches as do not throw.
      for (let next = 0; next < row.length; ) {
        let entry = row[next]
        try {
          for (; entry; entry = row[next]) {
            entry.watch.feed(unit, at, sentence, codePoint, first)
            next += 1
          }
        } catch {
          if (entry) takeOut(entry)
        }
      }
    },
    silence: (at) => each((watch) => watch.silence?.(at)),
    close: (sentence) => each((watch) => watch.close(sentence)),
    end: (sentence) => each((watch) => watch.end(sentence)),
    hold() {
      let from = Number.POSITIVE_INFINITY
      for (let next = 0; next < row.length; ) {
        let entry = row[next]
        try {
          for (; entry; entry = row[next]) {
            const held = entry.watch.hold()
            if (held < from) from = held
            next += 1
          }
        } catch {
          if (entry) takeOut(entry)
        }
      }
      return from
    },
    opened: () => row.some(({ watch }) => watch.opened?.()),
    decide(sentence, isOverdue) {
      each((watch) => {
        const from = watch.hold()
        if (from !== Number.POSITIVE_INFINITY && isOverdue(from)) watch.decide(sentence)
      })
    },
  }
}
