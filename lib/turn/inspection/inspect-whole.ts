import { createInspector } from './create-inspector.ts'
import type { Inspected, InspectionContext } from './inspector.ts'
import { prepare } from './prepared.ts'
import type { RuleSet } from './rule.ts'
import { handoffNeeded } from './whole-reply.ts'

/** Judges a text that is there at once (a card, a citation, a tool's result): what of it may be shown, and what was found. */
export function inspectWhole(
  text: string,
  context: InspectionContext,
  rules?: RuleSet,
): { text: string; found: Inspected[] } {
  const inspector = createInspector(context, rules)
  const pieces = [...inspector.push(text), ...inspector.end()]
  const shown = pieces.map((piece) =>
    piece.type === 'release' ? piece.text : piece.type === 'trip' ? piece.replacement : '',
  )
  return { text: shown.join(''), found: pieces.filter(({ type }) => type !== 'release') }
}

/** The item (10.1, 10.2) for which a handoff is started before anything is generated, by the customer's last message. */
export function needsHandoff(context: InspectionContext): '10.1' | '10.2' | undefined {
  return handoffNeeded(prepare(context))
}
