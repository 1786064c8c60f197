import type { Rule, RuleSet } from '#lib/turn/inspection/rules/rule.ts'
import {
  type BreakerPlan,
  type BreakerState,
  breakerKey,
  isSpike,
  type SpikePlan,
  stateNow,
} from '#lib/turn/inspection/verdict-breaker.ts'
import type { Settlement } from '#lib/turn/transcript/transcript-store.ts'
import type { Verdict } from '#lib/turn/verdict.ts'
import type { SharedCounts } from '../stores/shared-counts.ts'
import { type Heard, verdictCounts } from './verdict-counts.ts'

/** A person's hand on a rule's breakers. */
export interface Hold {
  as: 'open' | 'closed'
  by: string
  since: number
}

/** Every breaker that is not closed, by its key, and every hold, by `rule|scenario` (`*`: all scenarios). */
export interface Board {
  states: Readonly<Record<string, BreakerState>>
  holds: Readonly<Record<string, Hold>>
}

/** What a turn must be known by. */
export interface GuardedTurn {
  turn: string
  /** Whose turn: a session has one voice in a window, so that no customer can open a breaker alone. */
  session: string
  scenarios: readonly string[]
  rules: RuleSet
}

export interface VerdictBreakerOptions {
  shared: SharedCounts
  /** For the life of the instance; asked while the shared ones are away, and kept up to date before. */
  local: SharedCounts
  model: string
  plan: BreakerPlan
  spike: SpikePlan
  now: () => number
  /** Demotes a rule to shadow for everyone; true where it was not demoted before. */
  demote: (rule: Rule) => Promise<boolean>
  /** Told of every change, and of a store that is away. */
  report: (
    event: 'opened' | 'closed' | 'reopened' | 'spike' | 'demoted' | 'away',
    rule: string,
    cause?: unknown,
  ) => void
}

/** Where the holds lie; a hold counts for every model. */
export const holdsRecord = 'verdicts:holds'
/** Where the breakers of a model lie that are not closed. */
export const statesRecord = (model: string) => `verdicts:states:${model}`
/** The name of a rule's version in counts and breakers. */
export const ruleName = ({ id, version }: Pick<Rule, 'id' | 'version'>) => `${id}@${version}`

const acts = ({ mode }: Rule) => mode === 'enforce' || typeof mode === 'object'

/** Breakers on verdicts, per rule × scenario × model, shared by all instances; made for one request, and none of it throws. */
export function createVerdictBreakers(options: VerdictBreakerOptions) {
  const { shared, local, model, plan, spike, now, demote, report } = options
  const record = statesRecord(model)
  const counts = verdictCounts(model, plan)

  let away = false

  /** The shared store, or this instance's own once that was found away. */
  async function either<T>(ask: (store: SharedCounts) => Promise<T>): Promise<T> {
    if (away) return ask(local)
    try {
      return await ask(shared)
    } catch (cause) {
      away = true
      report('away', '', cause)
      return ask(local)
    }
  }

  /** What the instance would go on with if the store went away now. */
  async function remember(name: string, fields: Readonly<Record<string, string>>): Promise<void> {
    for (const field of Object.keys(await local.fields(name))) {
      if (!(field in fields)) await local.deleteField(name, field)
    }
    for (const [field, value] of Object.entries(fields)) await local.setField(name, field, value)
  }

  async function board(): Promise<Board> {
    const [states, holds] = await either(async (store) => {
      const read = await Promise.all([store.fields(record), store.fields(holdsRecord)])
      if (store === shared) await Promise.all([remember(record, read[0]), remember(holdsRecord, read[1])])
      return read
    })
    return { states: parsedFields<BreakerState>(states), holds: parsedFields<Hold>(holds) }
  }

  /** Rules of the set whose breakers are not closed in these scenarios, with their keys. */
  function unclosed({ scenarios, rules }: GuardedTurn, { states, holds }: Board) {
    if (Object.keys(states).length === 0 && Object.keys(holds).length === 0) return []
    return scenarios.flatMap((scenario) =>
      rules.rules.filter(acts).flatMap((rule) => {
        const held = holds[`${rule.id}|${scenario}`] ?? holds[`${rule.id}|*`]
        const key = breakerKey(ruleName(rule), scenario, model)
        const state: BreakerState | undefined = held ? { kind: 'held', ...held } : states[key]
        return state ? [{ rule, key, state }] : []
      }),
    )
  }

  /** The breakers as one turn meets them, on the board as it stood when the turn began. */
  function forTurn(guarded: GuardedTurn, seen: Board) {
    const { turn, session, scenarios, rules } = guarded
    const probes: { rule: Rule; key: string; openings: number; claim: string; at: number }[] = []
    let passed = false

    const giveBack = () => either((store) => Promise.all(probes.map(({ claim }) => store.release(claim, turn, now()))))

    /** Before generation: the verdict that names the open breaker, where there is one. At most one turn probes it. */
    async function ask(): Promise<Verdict | undefined> {
      const found = unclosed(guarded, seen).map((entry) => ({ ...entry, is: stateNow(plan, entry.state, [], now()) }))
      const open = found.find(({ is }) => is.kind === 'open' || (is.kind === 'held' && is.as === 'open'))
      if (open) return verdictOn(open.rule, 'breaker', 'handoff')
      for (const { rule, key, state, is } of found) {
        if (is.kind !== 'half-open' || state.kind === 'held' || state.kind === 'closed') continue
        const at = now()
        const claim = `verdicts:probe:${key}|${state.since}`
        if (!(await either((store) => store.claim(claim, turn, plan.probeLimit, at)))) {
          await giveBack()
          return verdictOn(rule, 'breaker', 'handoff')
        }
        probes.push({ rule, key, openings: is.openings, claim, at })
      }
      passed = true
      return undefined
    }

    /** After the turn: counts it, moves the breakers; gives what leads are to be told. */
    async function settled({ outcome, verdicts }: Pick<Settlement, 'outcome' | 'verdicts'>): Promise<Verdict[]> {
      if (!passed) return []
      if (outcome !== 'done' && outcome !== 'tripped') {
        // A stop, a failure, a takeover: neither success nor trip. Somebody else may probe.
        await giveBack()
        return []
      }
      const found = rules.rules.filter(({ id }) =>
        verdicts.some(({ verdict }) => verdict.rule === id && !verdict.doubted),
      )
      const cut = (rule: Rule) =>
        outcome === 'tripped' &&
        verdicts.some(
          ({ verdict: { rule: id, action } }) => id === rule.id && (action === 'replace' || action === 'handoff'),
        )
      const tripped = found.filter(cut)
      const acted = (rule: Rule) =>
        verdicts.some(
          ({ verdict }) => verdict.rule === rule.id && (verdict.action !== 'record' || rule.action === 'record'),
        )
      const heard = await voices(session, found)
      const keys = counts.keysOf({ scenarios, tripped, found, acted, heard }, now())
      // The instance counts for itself too, so that it knows its window when the store goes away.
      await local.add(keys, now())
      await either(async (store) => (store === shared ? store.add(keys, now()) : undefined))
      const told: Verdict[] = []
      for (const probe of probes) await endProbe(probe, tripped.includes(probe.rule))
      for (const rule of tripped) {
        for (const scenario of scenarios)
          if (await openAt(rule, scenario)) told.push(verdictOn(rule, 'breaker-opened', 'record'))
      }
      for (const rule of found.filter(acts)) told.push(...(await judgeRate(rule)))
      return told
    }

    return { ask, settled }
  }

  /** What of a session's turn is heard: the first turn of its window, and of each rule the first finding. */
  async function voices(session: string, found: readonly Rule[]): Promise<Heard> {
    const window = Math.floor(now() / plan.window)
    const first = (what: string) =>
      either((store) =>
        store.claim(`verdicts:voice:${model}|${session}|${window}|${what}`, session, plan.window, now()),
      )
    const [turn, ...rules] = await Promise.all([first('turn'), ...found.map((rule) => first(ruleName(rule)))])
    return { turn: turn === true, rules: new Set(found.filter((_, index) => rules[index]).map(ruleName)) }
  }

  async function endProbe(
    { key, openings, at }: { key: string; openings: number; at: number },
    tripped: boolean,
  ): Promise<void> {
    // The claim has run out: somebody else may be trying, and their word counts.
    if (now() - at >= plan.probeLimit) return
    if (tripped) {
      const state: BreakerState = { kind: 'open', since: now(), openings: openings + 1 }
      await either((store) => store.setField(record, key, JSON.stringify(state)))
    } else {
      await either(async (store) => {
        await store.remove(counts.tripsOf(key, now()))
        await store.deleteField(record, key)
      })
    }
    report(tripped ? 'reopened' : 'closed', key)
  }

  /** Opens the breaker where the window says so; true for the one turn that did. */
  async function openAt(rule: Rule, scenario: string): Promise<boolean> {
    const key = breakerKey(ruleName(rule), scenario, model)
    const opened = await either(async (store) => {
      const slices = await counts.window(store, scenario, key, now())
      const state = stateNow(plan, { kind: 'closed' }, slices, now())
      return state.kind === 'open' && (await store.setField(record, key, JSON.stringify(state), true))
    })
    if (opened) report('opened', key)
    return opened
  }

  /**
   * A rule that suddenly fires far above its usual rate is demoted to shadow. Not a veto: what it stops may never be
   * delivered, so it is only told of, and its breaker keeps its scenarios closed.
   */
  async function judgeRate(rule: Rule): Promise<Verdict[]> {
    const rates = await either((store) => counts.rates(store, ruleName(rule), now()))
    // Without a past there is no usual rate.
    if (rates.usual.turns < spike.leastTurns * 10) return []
    const usual = rates.usual.fired / rates.usual.turns
    if (!isSpike(spike, usual, rates.window.turns, rates.window.fired)) return []
    if (rule.severity === 'veto') {
      const first = await either((store) => store.claim(`verdicts:spike:${ruleName(rule)}`, model, plan.window, now()))
      if (first) report('spike', rule.id)
      return first ? [verdictOn(rule, 'spike', 'record')] : []
    }
    const demoted = await demote(rule).catch((cause) => {
      report('away', rule.id, cause)
      return false
    })
    if (demoted) report('demoted', rule.id)
    return demoted ? [verdictOn(rule, 'demoted', 'record')] : []
  }

  return { board, forTurn }
}

/** What leads see of a breaker: its rule's name under a prefix that says what happened. */
function verdictOn({ id, item, version, severity }: Rule, what: string, action: Verdict['action']): Verdict {
  return { item, rule: `${what}/${id}`, version, severity, action, start: 0, end: 0 }
}

/** Records are ours, but a garbled one must not stop a turn. */
function parsedFields<T>(fields: Readonly<Record<string, string>>): Record<string, T> {
  const entries = Object.entries(fields).flatMap(([field, value]): [string, T][] => {
    try {
      return [[field, JSON.parse(value) as T]]
    } catch {
      return []
    }
  })
  return Object.fromEntries(entries)
}
