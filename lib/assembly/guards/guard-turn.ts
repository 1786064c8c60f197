import { prepare } from '#lib/turn/inspection/context/prepared.ts'
import { policiesOf } from '#lib/turn/inspection/rules/policies.ts'
import { usualPlan } from '#lib/turn/inspection/verdict-breaker.ts'
import type { Turn } from '#lib/turn/turn.ts'
import type { TurnPorts } from '#lib/turn/turn-ports.ts'
import type { Assembly } from '../assembly.ts'
import { report } from '../report.ts'
import { auditLog } from '../stores/audit.ts'
import { localSharedCounts } from '../stores/local-shared-counts.ts'
import { redisSharedCounts } from '../stores/redis-shared-counts.ts'
import { requestHandoff } from '../turns/handoff.ts'
import { type RulesInForce, rulesCacheKey, rulesInForce } from './rule-book.ts'
import { setRuleMode } from './rule-versions.ts'
import { type Board, createVerdictBreakers } from './verdict-breakers.ts'

/** What this instance knows of the breakers while Redis is away. */
const local = localSharedCounts()
/** So many times its usual rate, and more often than in one turn of five, is a spike. */
const spike = { times: 5, floor: 0.2 }

/** The breakers on verdicts, for one request. */
export function verdictBreakers({ redis, db, settings, turnPorts }: Assembly) {
  const leastTurns = settings.VERDICT_BREAKER_TURNS
  return createVerdictBreakers({
    shared: redisSharedCounts(redis),
    local,
    model: settings.MODEL_NAME,
    plan: { ...usualPlan, leastTurns, rest: settings.VERDICT_BREAKER_REST_SECONDS * 1000 },
    spike: { ...spike, leastTurns },
    now: () => turnPorts.now().getTime(),
    async demote({ id }) {
      const written = await setRuleMode(db, id, 'shadow', 'spike')
      if (!written || 'refused' in written) return false
      await auditLog(db).record({ actor: 'spike', action: 'rule-demoted', subject: id, detail: written })
      await redis.del(rulesCacheKey)
      return true
    },
    report: (event, rule, cause) =>
      report(event === 'away' ? 'verdict-breakers-alone' : `verdict-breaker-${event}`, {
        rule,
        ...(cause === undefined ? {} : { code: 'store-unavailable', cause }),
      }),
  })
}

/** What guards a turn: the rules in force, and the breakers as they stand now. */
export interface Guards {
  rules: RulesInForce
  breakers: ReturnType<typeof verdictBreakers>
  board: Board
}

/** Reads what guards a turn; nothing where inspection is switched off (a control run only). */
export async function readGuards(assembly: Assembly): Promise<Guards | undefined> {
  if (assembly.settings.INSPECTION === 'off') return undefined
  const breakers = verdictBreakers(assembly)
  const [rules, board] = await Promise.all([rulesInForce(assembly.redis, assembly.db), breakers.board()])
  return { rules, breakers, board }
}

/** The ports of a turn under its guards. A canary rule acts by the conversation. */
export function guardTurn(
  assembly: Assembly,
  { rules, breakers, board }: Guards,
  turn: Pick<Turn, 'id' | 'conversationId' | 'text' | 'language' | 'session'>,
): Pick<TurnPorts, 'createInspector' | 'rulesVersion' | 'verdictBreaker'> {
  const { id, conversationId, text, language, session } = turn
  const context = { facts: [], knowledge: [], tools: [], messages: [{ role: 'customer', text } as const] }
  const now = assembly.turnPorts.now()
  const scenarios = policiesOf(prepare({ ...context, now, language, session: { assurance: session.assurance } }))
  return {
    createInspector: (judged) => rules.createInspector({ ...judged, conversation: conversationId }),
    rulesVersion: rules.set.version,
    verdictBreaker: {
      ...breakers.forTurn({ turn: id, session: session.id, scenarios: [...scenarios], rules: rules.set }, board),
      handOff: () => requestHandoff(assembly, conversationId, 'a breaker on verdicts is open'),
    },
  }
}
