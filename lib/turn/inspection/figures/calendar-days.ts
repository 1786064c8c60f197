import { unwrap } from '#lib/text/unwrap.ts'
import { dayLength } from './collector.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'
import { arrives } from './weekday-grounds.ts'

const next = new RegExp(unwrap`
    (?<![a-z])(?:next|this|coming|proxim[oa]|siguiente|que viene|este)(?![a-z])|下一?[个次场节班期]|[这本]周|(?<![\u0620-\u06ff])(?:هذا|هاد|(?:ال)?(?:قادمه?|جايه?|مقبله?|تاليه?))(?![\u0620-\u06ff])
  `)
const dateOf = (day: number) => new Date(day * dayLength).getUTCDate()

/** "The next class is on Tuesday the 24th": the calendar's date of the first such weekday to come, of those that the context names. */
export function isDateOfNext(date: number, { today, namedWeekdays }: Ground, sentence: string): boolean {
  if (!next.test(sentence) || arrives.test(sentence)) return false
  return findFigures(sentence).some(
    ({ kind, value }) =>
      kind === 'weekday' &&
      namedWeekdays.has(value) &&
      dateOf(today + (((value - ((today + 4) % 7) + 6) % 7) + 1)) === date,
  )
}
