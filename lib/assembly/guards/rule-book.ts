import type { Redis } from '@upstash/redis'
import { createInspector } from '#lib/turn/inspection/create-inspector.ts'
import type { InspectionContext, Inspector } from '#lib/turn/inspection/inspector.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import { joinRules } from '#lib/turn/inspection/rules/merchant-rules.ts'
import type { Rule, RuleSet } from '#lib/turn/inspection/rules/rule.ts'
import { report } from '../report.ts'
import type { Database } from '../stores/database.ts'
import { asStored, modeOf, newestRules, type RuleVersion } from './rule-versions.ts'

/** Key of the rows that every instance reads before it asks the database. */
export const rulesCacheKey = 'rules:newest'
/** How long a change may go unseen, in seconds. */
const cacheSeconds = 10

/** The rules of a turn, and how its inspectors are made. */
export interface RulesInForce {
  set: RuleSet
  refused: readonly { id: string; reason: string }[]
  createInspector: (context: InspectionContext) => Inspector
}

/** The rows that this instance has joined last: compiling thousands of phrases is done once for each change. */
let last: { rows: string; rules: RulesInForce } | undefined

/**
 * Reads the rules in force: the rows in Redis, where they lie for ten seconds; else those of the database. With both away the
 * instance goes on with the rules that it had last, or with the tree's alone. Never throws.
 */
export async function rulesInForce(redis: Redis, db: Database): Promise<RulesInForce> {
  const cached = await redis.get<string>(rulesCacheKey).catch(() => undefined)
  if (cached) {
    const rules = inForce(cached)
    if (rules) return rules
  }
  try {
    const rows = JSON.stringify(await newestRules(db))
    const rules = inForce(rows) ?? joined([])
    // Redis away (undefined above) is not asked a second time.
    if (cached !== undefined) await redis.set(rulesCacheKey, rows, { ex: cacheSeconds }).catch(() => undefined)
    return rules
  } catch (cause) {
    report('rules-unavailable', { code: 'store-unavailable', state: last ? 'last-known' : 'built-in', cause })
    return last?.rules ?? joined([])
  }
}

function inForce(rows: string): RulesInForce | undefined {
  if (last?.rows === rows) return last.rules
  const rules = parsed(rows)
  if (!rules) return undefined
  last = { rows, rules }
  for (const { id } of rules.refused) report('rule-refused', { rule: id, state: 'left-out' })
  return rules
}

function parsed(rows: string): RulesInForce | undefined {
  try {
    return joined(JSON.parse(rows) as RuleVersion[])
  } catch {
    return undefined
  }
}

function joined(rows: readonly RuleVersion[]): RulesInForce {
  const modes: Record<string, Rule['mode']> = {}
  const own: unknown[] = []
  for (const row of rows) {
    const mode = modeOf(row)
    if (mode === undefined) continue
    if (row.data === null) modes[row.id] = mode
    else own.push(asStored(row))
  }
  const { rules, refused } = joinRules(builtInRules, own, modes)
  return { set: rules, refused, createInspector: (context) => createInspector(context, rules) }
}
