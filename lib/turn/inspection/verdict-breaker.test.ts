import { describe, expect, it } from 'vitest'
import {
  admit,
  afterProbe,
  type BreakerState,
  countTurn,
  hold,
  isSpike,
  release,
  type Slice,
  stateNow,
  totals,
  usualPlan,
} from './verdict-breaker.ts'

const start = Date.UTC(2026, 10, 20, 8, 30)
const closed: BreakerState = { kind: 'closed' }

function counted(outcomes: readonly boolean[], now: number, slices: Slice[] = []): Slice[] {
  return outcomes.reduce((kept, tripped) => countTurn(usualPlan, kept, tripped, now), slices)
}

describe('verdict breaker', () => {
  it('opens at its share of trips, not before enough turns', () => {
    const few = counted(Array(19).fill(true), start)
    expect(stateNow(usualPlan, closed, few, start)).toEqual(closed)
    const enough = counted([false], start, few)
    expect(stateNow(usualPlan, closed, enough, start)).toEqual({ kind: 'open', since: start, openings: 1 })
  })

  it('forgets what is older than its window', () => {
    const old = counted(Array(30).fill(true), start)
    const later = countTurn(usualPlan, old, false, start + usualPlan.window)
    expect(totals(usualPlan, later, start + usualPlan.window)).toEqual({ turns: 1, trips: 0 })
  })

  it('sends one probe when it has rested, and closes on a clean one', () => {
    const rested = stateNow(usualPlan, { kind: 'open', since: start, openings: 1 }, [], start + usualPlan.rest)
    expect(rested).toMatchObject({ kind: 'half-open', probe: undefined })
    const first = admit(rested, 'turn-1', start)
    expect(first.pass).toBe(true)
    const taken = first.probe ?? closed
    expect(admit(taken, 'turn-2', start)).toEqual({ pass: false })
    expect(afterProbe(taken, 'turn-2', false, start)).toBe(taken)
    expect(afterProbe(taken, 'turn-1', false, start)).toEqual(closed)
  })

  it('rests longer after each failed probe', () => {
    const probing: BreakerState = { kind: 'half-open', since: start, openings: 1, probe: 'p' }
    const again = afterProbe(probing, 'p', true, start)
    expect(again).toEqual({ kind: 'open', since: start, openings: 2 })
    expect(stateNow(usualPlan, again, [], start + usualPlan.rest)).toBe(again)
    expect(stateNow(usualPlan, again, [], start + 2 * usualPlan.rest)).toMatchObject({ kind: 'half-open' })
  })

  it('gives a lost probe up', () => {
    const probing: BreakerState = { kind: 'half-open', since: start, openings: 1, probe: 'lost' }
    expect(stateNow(usualPlan, probing, [], start + usualPlan.probeLimit)).toMatchObject({ probe: undefined })
  })

  it('obeys a hand until it is taken off', () => {
    const forced = hold('open', 'lead', start)
    expect(admit(forced, 't', start).pass).toBe(false)
    expect(stateNow(usualPlan, forced, [], start + 1e9)).toBe(forced)
    expect(release(forced, start)).toMatchObject({ kind: 'half-open' })
    expect(admit(hold('closed', 'lead', start), 't', start).pass).toBe(true)
  })

  it('knows a spike from noise', () => {
    const plan = { leastTurns: 50, times: 5, floor: 0.05 }
    expect(isSpike(plan, 0.01, 100, 30)).toBe(true)
    expect(isSpike(plan, 0.01, 100, 4)).toBe(false)
    expect(isSpike(plan, 0.1, 100, 30)).toBe(false)
    expect(isSpike(plan, 0.01, 10, 10)).toBe(false)
  })
})
