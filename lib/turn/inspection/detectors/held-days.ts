import type { Prepared } from '../context/prepared.ts'
import { dayLength } from '../figures/collector.ts'
import { findFigures } from '../figures/find-figures.ts'
import { showsDay } from '../figures/length-grounds.ts'

/** When a fact was read and how long it holds are no days of the thing itself. */
const ofTheFact = /(?:^|\.)(?:asof|validuntil|fetchedat|updatedat)$/
const today =
  /(?<![a-z])(?:today|tonight|hoy|esta (?:tarde|noche|manana))(?![a-z])|今[天日晚]|(?<![\u0620-\u06ff])(?:اليوم|الليله)(?![\u0620-\u06ff])/

/** Whether a day that a text names, today or later, is a day that a fact or a result holds ("nextAttempt": "2027-01-26"). */
export function namesHeldDay(text: string, prepared: Prepared): boolean {
  const now = Math.floor(prepared.now.getTime() / dayLength)
  const held = prepared.leaves().flatMap(({ path, value }) => {
    const written = ofTheFact.test(path) ? undefined : /^\d{4}-\d\d-\d\d(?=$|[t ])/i.exec(value)?.[0]
    const day = written === undefined ? -1 : Date.parse(written) / dayLength
    return day >= now ? [day] : []
  })
  if (held.length === 0) return false
  if ((today.test(text) && held.includes(now)) || held.some((day) => showsDay(day, text))) return true
  return findFigures(text).some(({ kind, value }) => kind === 'relative' && held.includes(now + value))
}
