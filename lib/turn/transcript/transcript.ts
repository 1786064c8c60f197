import type { Outcome, Usage } from '../turn.ts'
import type { LoggedEvent } from '../turn-event.ts'
import type { Settlement, UsedFact } from './transcript-store.ts'

/** Reads a run's events as the customer got them, and keeps what the turn's row needs. */
export interface Transcript {
  take(event: LoggedEvent): void
  settlement(): Omit<Settlement, 'turn' | 'verdicts' | 'tools' | 'endedAt'>
}

/** Gathers one run. Where the run never ended by itself, `fallback` says how it did. */
export function createTranscript(fallback: () => Outcome): Transcript {
  let delivered = ''
  let replaced = 0
  let outcome: Outcome | undefined
  let usage: Usage | undefined
  let problem: Settlement['problem']
  const facts = new Map<string, UsedFact>()
  return {
    take(event) {
      switch (event.type) {
        case 'text-delta':
          delivered += event.text
          return
        case 'replacement':
          delivered += delivered ? `\n\n${event.text}` : event.text
          replaced = event.text.length
          return
        case 'fact':
          facts.set(
            event.fact.key,
            event.status === 'missing'
              ? { fact: event.fact, status: event.status }
              : { fact: event.fact, status: event.status },
          )
          return
        case 'error':
          problem = event.problem
          return
        case 'turn-end':
          outcome = event.outcome
          usage = event.usage
          return
        case 'turn-start':
        case 'citation':
        case 'card':
        case 'tool-call-proposed':
        case 'tool-call-cleared':
        case 'tool-result':
        case 'inspection-trip':
        case 'handoff':
        case 'stopped':
          return
        default:
          event satisfies never
      }
    },
    settlement() {
      return {
        outcome: outcome ?? fallback(),
        delivered,
        replaced,
        facts: [...facts.values()],
        ...(problem ? { problem } : {}),
        ...(usage ? { usage } : {}),
      }
    },
  }
}
