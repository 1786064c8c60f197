import { unwrap } from '#lib/text/unwrap.ts'
import type { Leaf, Prepared } from '../context/prepared.ts'
import { findFigures } from '../figures/find-figures.ts'
import { namesHeldDay } from './held-days.ts'
import { dated } from './shape-vows.ts'

const day = 86_400_000

/** Parts of this very day, which are no figures. */
const thisDay = new RegExp(unwrap`
    (?<![a-z])(?:today|tonight|this (?:morning|afternoon|evening)|hoy|esta (?:tarde|noche|manana)|within the hour|eod)(?![a-z])|
    今[天晚日早]|(?<![\u0620-\u06ff])(?:اليوم|الليله|الليل|الحين|الان)(?![\u0620-\u06ff])
  `)

/** The day, counted from 1970, that a phrase names by its distance from today, its weekday or its date. */
function namedDay(phrase: string, now: Date): number | undefined {
  const today = Math.floor(now.getTime() / day)
  for (const { kind, value } of findFigures(phrase)) {
    if (kind === 'relative' && value >= 0) return today + value
    if (kind === 'weekday') return today + ((value - now.getUTCDay() + 7) % 7)
    if (kind === 'date') {
      const year = now.getUTCFullYear()
      return Math.floor(Date.UTC(year, Math.floor(value / 100) - 1, value % 100) / day)
    }
  }
  return thisDay.test(phrase) ? today : undefined
}

const isoDay = /^\d{4}-\d{2}-\d{2}/

/** Whether a phrase names a day that lies before every day that these leaves tell: "tomorrow", of what is due on the 24th. */
function isBeforeKnown(phrase: string, leaves: readonly Leaf[], { now }: Prepared): boolean {
  if (leaves.length === 0 || !leaves.every(({ value }) => isoDay.test(value))) return false
  const promised = namedDay(phrase, now)
  if (promised === undefined) return false
  // A moment of the day may be the evening before where the customer lives.
  const days = leaves.map(({ value }) => Math.floor(Date.parse(value) / day) - (value.length > 10 ? 1 : 0))
  return days.every((known) => known > promised)
}

const datePath = new RegExp(unwrap`
    ^(?!validuntil$|asof$).*(?:eta|expected|estimated|delivery|deliverby|arriv|settle|availableon|due|payout|callback|
    result\.at|scheduled|review|until|resolve|ends|by$)
  `)

/** A promised time that a fact holds ("estimatedDelivery"), or that stands in the knowledge, may be told. */
export function timesAreKnown(phrase: string, text: string, sure: boolean, prepared: Prepared): boolean {
  const told = prepared.leaves().filter((leaf) => datePath.test(leaf.path) && dated.test(leaf.value.toLowerCase()))
  if (told.length > 0 && !isBeforeKnown(phrase, told, prepared)) return true
  if (!sure && namesHeldDay(text, prepared)) return true
  if (told.length > 0) return false
  const numbers = phrase.match(/\d+/g)
  return numbers?.every((number) => prepared.publicText.includes(number)) ?? false
}
