/** Counts of one slice of time. `at` is the slice's start, in milliseconds since the epoch. */
export interface Slice {
  at: number
  turns: number
  trips: number
}

/** Where a breaker of rule × scenario × model stands; plain data, so that it can be shared. */
export type BreakerState =
  | { kind: 'closed' }
  | { kind: 'open'; since: number; openings: number }
  | { kind: 'half-open'; since: number; openings: number; probe: string | undefined }
  | { kind: 'held'; as: 'open' | 'closed'; by: string; since: number }

/** When a breaker opens, and how long it stays so. Times in milliseconds. */
export interface BreakerPlan {
  window: number
  slice: number
  /** Fewer turns than this tell nothing. */
  leastTurns: number
  /** The share of tripped turns that opens it, 0 to 1. */
  openAt: number
  /** How long it stays open the first time; doubled for each opening after, up to `longestRest`. */
  rest: number
  longestRest: number
  /** How long one probe may take before another may be sent. */
  probeLimit: number
}

/** The house's plan: 10 minutes, at least 20 turns, half of them tripped. */
export const usualPlan: BreakerPlan = {
  window: 600_000,
  slice: 60_000,
  leastTurns: 20,
  openAt: 0.5,
  rest: 60_000,
  longestRest: 1_800_000,
  probeLimit: 60_000,
}

/** The name under which a breaker's counts and state are shared. */
export function breakerKey(rule: string, scenario: string, model: string): string {
  return `${rule}|${scenario}|${model}`
}

/** The slice that a moment falls into. */
export function sliceAt(plan: BreakerPlan, now: number): number {
  return now - (now % plan.slice)
}

/** Adds one turn's outcome to the window, and drops what is too old. A stopped turn is not counted by the caller. */
export function countTurn(plan: BreakerPlan, slices: readonly Slice[], tripped: boolean, now: number): Slice[] {
  const at = sliceAt(plan, now)
  const kept = slices.filter((slice) => slice.at > now - plan.window && slice.at <= now)
  const known = kept.find((slice) => slice.at === at) ?? { at, turns: 0, trips: 0 }
  const counted = { at, turns: known.turns + 1, trips: known.trips + (tripped ? 1 : 0) }
  return [...kept.filter((slice) => slice.at !== at), counted].sort((a, b) => a.at - b.at)
}

/** Turns and trips within the window. */
export function totals(plan: BreakerPlan, slices: readonly Slice[], now: number): { turns: number; trips: number } {
  let turns = 0
  let trips = 0
  for (const slice of slices) {
    if (slice.at <= now - plan.window || slice.at > now) continue
    turns += slice.turns
    trips += slice.trips
  }
  return { turns, trips }
}

function restOf(plan: BreakerPlan, openings: number): number {
  return Math.min(plan.longestRest, plan.rest * 2 ** Math.max(0, openings - 1))
}

/** What the state becomes by the passing of time and the counts alone. */
export function stateNow(plan: BreakerPlan, state: BreakerState, slices: readonly Slice[], now: number): BreakerState {
  switch (state.kind) {
    case 'closed': {
      const { turns, trips } = totals(plan, slices, now)
      return turns >= plan.leastTurns && trips / turns >= plan.openAt
        ? { kind: 'open', since: now, openings: 1 }
        : state
    }
    case 'open':
      return now - state.since >= restOf(plan, state.openings)
        ? { kind: 'half-open', since: now, openings: state.openings, probe: undefined }
        : state
    case 'half-open':
      return state.probe !== undefined && now - state.since >= plan.probeLimit
        ? { ...state, since: now, probe: undefined }
        : state
    case 'held':
      return state
    default:
      return state satisfies never
  }
}

/** Whether a turn may pass; where it is the one probe, the state that names it (to be set only if nobody else did). */
export function admit(state: BreakerState, turn: string, now: number): { pass: boolean; probe?: BreakerState } {
  if (state.kind === 'closed' || (state.kind === 'held' && state.as === 'closed')) return { pass: true }
  if (state.kind !== 'half-open' || state.probe !== undefined)
    return { pass: state.kind === 'half-open' && state.probe === turn }
  return { pass: true, probe: { ...state, since: now, probe: turn } }
}

/** What the probe's outcome makes of a half-open breaker; every other turn leaves it as it is. */
export function afterProbe(state: BreakerState, turn: string, tripped: boolean, now: number): BreakerState {
  if (state.kind !== 'half-open' || state.probe !== turn) return state
  return tripped ? { kind: 'open', since: now, openings: state.openings + 1 } : { kind: 'closed' }
}

/** A person's hand on the breaker. */
export function hold(as: 'open' | 'closed', by: string, now: number): BreakerState {
  return { kind: 'held', as, by, since: now }
}

/** Takes the hand off: held open, it is tried again at once; held closed, it is closed. */
export function release(state: BreakerState, now: number): BreakerState {
  if (state.kind !== 'held') return state
  return state.as === 'open' ? { kind: 'half-open', since: now, openings: 1, probe: undefined } : { kind: 'closed' }
}

/** How a rule's rate of firing is judged against its usual one. */
export interface SpikePlan {
  leastTurns: number
  /** So many times its usual rate is a spike. */
  times: number
  /** Below this rate nothing is a spike, however rare the rule was. */
  floor: number
}

/** Whether a rule fires so far above its usual rate that it is to be demoted to shadow. */
export function isSpike(plan: SpikePlan, usualRate: number, turns: number, fired: number): boolean {
  if (turns < plan.leastTurns) return false
  const rate = fired / turns
  return rate > plan.floor && rate > usualRate * plan.times
}
