import type { ToolOutcome } from '#lib/acts/run-tool.ts'
import { gatherFacts } from './context/gather-facts.ts'
import { lastMessage } from './context/last-message.ts'
import { profileOf } from './context/profile-of.ts'
import { promptVersion, systemPrompt } from './context/system-prompt.ts'
import { wantedFacts } from './context/wanted-facts.ts'
import type { InspectionContext, Inspector } from './inspection/inspector.ts'
import type { RunRecord } from './run-record.ts'
import type { Fact, MissingFact, Turn, Versions } from './turn.ts'
import type { HandoffState } from './turn-event.ts'
import type { CallerExtras, TurnLimits, TurnPorts } from './turn-ports.ts'

/** What a run asks the model by, and judges its answers by. */
export interface Prepared {
  instructions: string
  question: string
  /** An inspector for one attempt; a second attempt is judged by everything that tools have brought since. */
  inspect: () => Inspector
}

export interface Preparing {
  turn: Turn
  ports: TurnPorts
  limits: TurnLimits
  caller: CallerExtras
  handoff: HandoffState | undefined
  signal: AbortSignal
  record: RunRecord
  /** The calls of this run that have ended; it grows. */
  ended: readonly ToolOutcome[]
  /** Shows the customer what the prompt was given. */
  show: (facts: readonly Fact[]) => void
  missing: (fact: MissingFact) => void
}

/** Facts, knowledge and profile at once; then the prompt, and the inspector that judges by the same context. */
export async function prepareRun(run: Preparing): Promise<Prepared> {
  const { turn, ports, limits, caller, handoff, signal, ended } = run
  const { endpoint, merchant, now } = ports
  const wanted = turn.facts ? wantedFacts(turn.text, turn.history) : { pairs: [], orders: [] }
  const [gathered, knowledge, profile] = await Promise.all([
    gatherFacts(wanted, turn.session, merchant, limits.factsDeadlineMs, signal),
    ports.knowledge(),
    profileOf(turn.session, merchant, limits.factsDeadlineMs, signal),
  ])
  run.show(gathered.facts)
  gathered.missing.forEach(run.missing)

  const instructions = systemPrompt(knowledge.filter(({ visibility }) => visibility === 'public'))
  const note = caller.note ? { callerNote: caller.note } : {}
  const question = lastMessage({
    ...gathered,
    session: turn.session,
    language: turn.language,
    now: now(),
    text: turn.tokens ?? turn.text,
    ...(handoff ? { handoff } : {}),
    lowTrust: turn.signals?.injection !== undefined,
    ...note,
  })
  const versions: Versions = { model: endpoint.name, prompt: promptVersion, rules: ports.rulesVersion }
  run.record.tell({ type: 'prompt', turn: turn.id, text: ports.maskForLeads(question), versions })
  const context: InspectionContext = {
    now: now(),
    language: turn.language,
    session: { assurance: turn.session.assurance, ...(profile ? { customer: profile } : {}) },
    messages: [...turn.history, { role: 'customer', text: turn.text }],
    facts: gathered.facts,
    // Public knowledge stands in the prompt too, and may be said: what may not is the policy itself.
    knowledge: [...knowledge, { id: 'system-prompt', visibility: 'internal', text: systemPrompt([]) }],
    // A handoff that was started before is one that the reply may speak of.
    tools: handoff ? [{ name: 'handoff_to_human', args: {}, status: 'ok', result: { state: handoff } }] : [],
  }
  const inspect = () => {
    const inspector = ports.createInspector({
      ...context,
      tools: [...context.tools, ...ended.map(({ record }) => record)],
    })
    inspector.ground(ended.flatMap(({ facts }) => facts))
    return inspector
  }
  return { instructions, question, inspect }
}
