import type { Localized } from '#lib/text/language.ts'
import { passedTexts } from './opening-texts.ts'
import type { RunRecord } from './run-record.ts'
import type { Turn } from './turn.ts'
import type { HandoffState, TurnEvent } from './turn-event.ts'
import type { TurnPorts, TurnVerdictBreaker } from './turn-ports.ts'
import type { Verdict } from './verdict.ts'

/** Said in place of an answer; chosen, never generated. */
const safeTexts: Localized = {
  en: 'I cannot answer questions of this kind reliably at the moment, so I would rather not try.',
  zh: '目前我无法可靠地回答这类问题，因此暂不作答。',
  es: 'En este momento no puedo responder con fiabilidad a preguntas de este tipo, así que prefiero no intentarlo.',
  ar: 'لا أستطيع في الوقت الحالي الإجابة عن هذا النوع من الأسئلة بشكل موثوق، لذلك أفضّل ألا أحاول.',
}

/** Answers a turn whose scenario a breaker has closed: a text of the house and a person; leads read which rule it was. */
export async function closedScenario(
  verdict: Verdict,
  breaker: TurnVerdictBreaker,
  turn: Turn,
  record: RunRecord,
  write: (event: TurnEvent) => void,
  { report }: Pick<TurnPorts, 'report'>,
): Promise<void> {
  const state: HandoffState | undefined = await breaker.handOff().catch((cause) => {
    report({ code: 'store-unavailable', turn: turn.id, cause })
    return undefined
  })
  const id = record.verdict({ type: 'verdict', verdict, withheld: '' })
  write({ type: 'inspection-trip', verdict: id, offer: 'handoff' })
  const attended = state === 'queued' || state === 'taken' ? 'queued' : 'unattended'
  const passed = turn.answeredElsewhere ? 'elsewhere' : attended
  const text = passedTexts[state === undefined ? 'failed' : passed][turn.language]
  write({ type: 'replacement', text: `${safeTexts[turn.language]}\n\n${text}` })
  if (state) write({ type: 'handoff', state })
}
