import { type Passed, passedTexts, provingTexts, safetyTexts } from './opening-texts.ts'
import type { Turn } from './turn.ts'
import type { HandoffState, TurnEvent } from './turn-event.ts'
import type { TurnPorts } from './turn-ports.ts'
import { unservedText } from './unserved-texts.ts'

/**
 * What is said and done before anything is generated: the handoff is started, and a text of the house says how far it
 * has come. The texts are chosen, never generated, so there is nothing in them to inspect.
 */
export async function openAnswer(
  turn: Turn,
  { requestHandoff, report }: TurnPorts,
  write: (event: TurnEvent) => void,
): Promise<HandoffState | undefined> {
  const { before, language } = turn
  if (!before) return undefined
  const { handoff, unserved, needs, generate } = before
  const state = handoff && (await requestHandoff?.(handoff).catch(failed))
  if (state) write({ type: 'handoff', state })

  const texts: string[] = []
  if (handoff && handoff !== 'wish') texts.push(safetyTexts[handoff][language])
  if (handoff) texts.push(passedTexts[passedAs(state, turn)][language])
  if (needs) texts.push(provingTexts[language])
  if (unserved !== undefined) texts.push(unservedText(unserved))
  write({ type: 'text-delta', text: `${texts.join('\n\n')}${generate ? '\n\n' : ''}` })
  if (needs) write({ type: 'card', card: { kind: 'verification', needs } })
  return state

  function failed(cause: unknown): undefined {
    report({ code: 'store-unavailable', turn: turn.id, cause })
  }
}

function passedAs(state: HandoffState | undefined, { answeredElsewhere }: Turn): Passed {
  if (state === undefined) return 'failed'
  if (answeredElsewhere) return 'elsewhere'
  return state === 'unattended' ? 'unattended' : 'queued'
}
