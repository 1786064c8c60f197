import { policies } from '#lib/turn/inspection/rules/policies.ts'
import type { Rule } from '#lib/turn/inspection/rules/rule.ts'
import { breakerKey, release } from '#lib/turn/inspection/verdict-breaker.ts'
import type { SharedCounts } from '../stores/shared-counts.ts'
import { type Hold, holdsRecord, ruleName, statesRecord } from './verdict-breakers.ts'

/** A person's order for a rule's breakers; without a scenario it is meant for all of them. */
export interface HoldOrder {
  rule: Rule
  to: 'open' | 'closed' | 'release'
  scenario: string | undefined
  by: string
  /** Whose breakers are tried again when a hold is released. */
  model: string
  now: number
}

/** Forces a rule's breakers open or closed, or lets them go: what was held open is tried again by one probe. */
export async function holdBreaker(store: SharedCounts, order: HoldOrder): Promise<void> {
  const { rule, to, scenario, by, model, now } = order
  const field = `${rule.id}|${scenario ?? '*'}`
  if (to !== 'release') {
    const hold: Hold = { as: to, by, since: now }
    await store.setField(holdsRecord, field, JSON.stringify(hold))
    return
  }
  const held = (await store.fields(holdsRecord))[field]
  if (held === undefined) throw new Error(`${rule.id}: nobody holds it${scenario ? ` in ${scenario}` : ''}`)
  const state = release({ kind: 'held', ...(JSON.parse(held) as Hold) }, now)
  for (const name of scenario ? [scenario] : (rule.policies ?? policies)) {
    const key = breakerKey(ruleName(rule), name, model)
    if (state.kind === 'closed') await store.deleteField(statesRecord(model), key)
    else await store.setField(statesRecord(model), key, JSON.stringify(state))
  }
  await store.deleteField(holdsRecord, field)
}
