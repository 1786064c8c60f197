import type { Rule } from '#lib/turn/inspection/rules/rule.ts'
import { type BreakerPlan, breakerKey, type Slice, sliceAt } from '#lib/turn/inspection/verdict-breaker.ts'
import type { SharedCounts } from '../stores/shared-counts.ts'

const hourMs = 3_600_000
const usualHours = 24
/** How long what a rule has done is remembered for `npm run rules -- list`. */
const tallyMs = 30 * 24 * hourMs

/** Turns, and those of them in which a rule found something. */
interface Rate {
  turns: number
  fired: number
}

/** What of a session's turn counts for breakers and rates: the turn itself, and the findings of these rules (`id@version`). */
export interface Heard {
  turn: boolean
  rules: ReadonlySet<string>
}

/** What one settled turn adds. `acted`: the rule did what it says; else it only counted what it would have done. */
interface Counted {
  scenarios: readonly string[]
  tripped: readonly Rule[]
  found: readonly Rule[]
  acted: (rule: Rule) => boolean
  heard: Heard
}

const name = ({ id, version }: Rule) => `${id}@${version}`

/** The keys of what a rule has done, and of what it would have done in shadow. */
export const tallyKeys = (rule: string) => ({ acted: `verdicts:acted:${rule}`, would: `verdicts:would:${rule}` })

/** Where the counts of one model lie: slices of the window, hours of the past day. Times in milliseconds. */
export function verdictCounts(model: string, plan: BreakerPlan) {
  const turnsIn = (scenario: string, at: number) => `verdicts:turns:${scenario}|${model}|${at}`
  const trips = (key: string, at: number) => `verdicts:trips:${key}|${at}`
  const fired = (rule: string, at: number) => `verdicts:fired:${rule}|${model}|${at}`
  const hourly = (what: string, at: number) => `verdicts:hour:${what}|${model}|${at}`
  const hourAt = (now: number) => now - (now % hourMs)
  const slicesOf = (now: number) =>
    Array.from({ length: Math.ceil(plan.window / plan.slice) }, (_, back) => sliceAt(plan, now) - back * plan.slice)
  const hoursOf = (now: number) =>
    Array.from({ length: usualHours }, (_, back) => hourAt(now - plan.window) - (back + 1) * hourMs)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const all = '*'

  return {
    keysOf({ scenarios, tripped, found, acted, heard }: Counted, now: number): { key: string; keepMs: number }[] {
      const at = sliceAt(plan, now)
      const isHeard = (rule: Rule) => heard.rules.has(name(rule))
      const firing = found.filter(isHeard)
      const short = [
        ...(heard.turn ? [...scenarios, all].map((scenario) => turnsIn(scenario, at)) : []),
        ...tripped
          .filter(isHeard)
          .flatMap((rule) => scenarios.map((scenario) => trips(breakerKey(name(rule), scenario, model), at))),
        ...firing.map((rule) => fired(name(rule), at)),
      ]
      const long = [...(heard.turn ? [all] : []), ...firing.map(name)].map((what) => hourly(what, hourAt(now)))
      const tally = found.map((rule) => tallyKeys(name(rule))[acted(rule) ? 'acted' : 'would'])
      return [
        ...short.map((key) => ({ key, keepMs: plan.window + plan.slice })),
        ...long.map((key) => ({ key, keepMs: (usualHours + 2) * hourMs })),
        ...tally.map((key) => ({ key, keepMs: tallyMs })),
      ]
    },
    tripsOf: (key: string, now: number) => slicesOf(now).map((at) => trips(key, at)),
    /** Turns of the scenario and trips of the breaker, slice by slice. */
    async window(store: SharedCounts, scenario: string, key: string, now: number): Promise<Slice[]> {
      const slices = slicesOf(now)
      const read = await store.read(
        [...slices.map((at) => turnsIn(scenario, at)), ...slices.map((at) => trips(key, at))],
        now,
      )
      return slices.map((at, index) => ({ at, turns: read[index] ?? 0, trips: read[slices.length + index] ?? 0 }))
    },
    /** How often a rule finds something: in the window, and in the whole hours of the day before it. */
    async rates(store: SharedCounts, rule: string, now: number): Promise<{ window: Rate; usual: Rate }> {
      const [slices, hours] = [slicesOf(now), hoursOf(now)]
      const [turns, found, turnsBefore, foundBefore] = await Promise.all([
        store.read(
          slices.map((at) => turnsIn(all, at)),
          now,
        ),
        store.read(
          slices.map((at) => fired(rule, at)),
          now,
        ),
        store.read(
          hours.map((at) => hourly(all, at)),
          now,
        ),
        store.read(
          hours.map((at) => hourly(rule, at)),
          now,
        ),
      ])
      return {
        window: { turns: sum(turns), fired: sum(found) },
        usual: { turns: sum(turnsBefore), fired: sum(foundBefore) },
      }
    },
  }
}
