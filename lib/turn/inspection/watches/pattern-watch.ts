import { type PatternProgram, reads } from '../matching/pattern-program.ts'
import type { Rule } from '../rules/rule.ts'
import type { Report, Watch } from './watch.ts'

/** Runs a merchant's pattern over folded text, one set of states for all beginnings, and holds what is still alive. */
export function createPatternWatch(rule: Rule, program: PatternProgram, report: Report): Watch {
  /** For each state that is alive, where its match would begin (the earliest). */
  let alive = new Map<number, number>()
  const entries = program.entries.map((step) => program.steps[step])
  let matched: { from: number; to: number } | undefined

  function enter(into: Map<number, number>, step: number, from: number, to: number): void {
    const known = into.get(step)
    if (known !== undefined && known <= from) return
    into.set(step, from)
    const here = program.steps[step]
    if (here?.kind === 'fork') for (const next of here.next) enter(into, next, from, to)
    else if (here?.kind === 'match' && (!matched || from <= matched.from)) matched = { from, to }
  }

  function settle(force: boolean): void {
    if (!matched) return
    const { from, to } = matched
    // A longer match from the same beginning may still come.
    if (!force && [...alive].some(([step, begin]) => begin <= from && program.steps[step]?.kind === 'read')) return
    matched = undefined
    alive = new Map()
    report({ rule, from, to, ...(rule.action === 'mask' ? { mask: '•••' } : {}) })
  }

  return {
    feed(unit, at) {
      const begins = entries.some((step) => reads(step, unit))
      if (!begins && alive.size === 0) {
        if (matched) settle(false)
        return
      }
      const next = new Map<number, number>()
      for (const [step, from] of alive) {
        const here = program.steps[step]
        if (reads(here, unit)) enter(next, here.next, from, at + 1)
      }
      alive = next
      if (begins) for (const step of entries) if (reads(step, unit)) enter(alive, step.next, at, at + 1)
      settle(false)
    },
    close: () => undefined,
    end() {
      settle(true)
    },
    hold() {
      let first = matched?.from ?? Number.POSITIVE_INFINITY
      for (const [step, from] of alive) if (program.steps[step]?.kind === 'read') first = Math.min(first, from)
      return first
    },
    decide() {
      settle(true)
      alive = new Map()
    },
  }
}
