import { type InspectionCase, inspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import type { RuleSet } from '#lib/turn/inspection/rules/rule.ts'
import type { Item } from '#lib/turn/verdict.ts'
import type { ToldSentence } from '#tests/corpus/sentences/read-sentences.ts'

/** The rules of the tree by themselves, without the second reading. */
const readOnce: RuleSet = {
  ...builtInRules,
  rules: builtInRules.rules.map(({ secondReading: _, ...rule }) => rule),
}

const alone = new Map<Item, RuleSet>()

/** Of these the rules of one item: what another rule stops is not of interest. */
export function readOnceFor(item: Item): RuleSet {
  const known = alone.get(item)
  if (known) return known
  const rules = { ...readOnce, rules: readOnce.rules.filter((rule) => rule.item === item) }
  alone.set(item, rules)
  return rules
}

/** The conversation that a told sentence stands in: a guest of whom nothing is on record asks, and `reply` answers. */
export function toldCase({ language, question }: ToldSentence, reply: string): InspectionCase {
  return inspectionCase.parse({
    id: 'told',
    now: '2026-11-20T08:30:00Z',
    language,
    session: { assurance: 'none', customer: { id: 'cus_1', orders: [] } },
    messages: [{ role: 'customer', text: question }],
    reply,
  })
}
