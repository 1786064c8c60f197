import type { Problem } from '#lib/errors/problem.ts'
import type { Card } from '#lib/turn/turn-event.ts'
import type { ChatMessage, ShownFact } from './chat-message.ts'

/** A run of text: what the assistant said, or what stands in for what was withheld. */
export interface Segment {
  kind: 'said' | 'replacement'
  text: string
  streaming: boolean
}

/** A message as it is drawn. */
export interface MessageView {
  segments: Segment[]
  /** The latest of each key, in order of first appearance; the page's own settings are left out. */
  facts: ShownFact[]
  cards: Card[]
  tripped: boolean
  stoppedBy?: 'customer' | 'lead'
  problem?: Problem
}

const hiddenFacts = /^(links|policy):/

/** Folds a message's parts into what is drawn; text after a trip is the replacement. */
export function readMessage(message: ChatMessage): MessageView {
  const view: MessageView = { segments: [], facts: [], cards: [], tripped: false }
  const places = new Map<string, number>()
  for (const part of message.parts) {
    switch (part.type) {
      case 'text': {
        const kind = view.tripped ? 'replacement' : 'said'
        const last = view.segments.at(-1)
        const streaming = part.state === 'streaming'
        if (last?.kind === kind) {
          last.text += part.text
          last.streaming = streaming
        } else if (part.text !== '') view.segments.push({ kind, text: part.text, streaming })
        break
      }
      case 'data-fact': {
        const { key } = part.data.fact
        if (hiddenFacts.test(key)) break
        const place = places.get(key)
        if (place === undefined) {
          places.set(key, view.facts.length)
          view.facts.push(part.data)
        } else view.facts[place] = part.data
        break
      }
      case 'data-trip':
        view.tripped = true
        break
      case 'data-card':
        view.cards.push(part.data)
        break
      case 'data-stopped':
        view.stoppedBy = part.data.by
        break
      case 'data-problem':
        view.problem = part.data
        break
      default:
        break
    }
  }
  if (!view.stoppedBy && message.metadata?.outcome === 'stopped') view.stoppedBy = 'customer'
  if (message.metadata?.outcome === 'tripped') view.tripped = true
  return view
}

/** The plain text of a message, as it was sent or said. */
export function textOf(message: ChatMessage): string {
  return message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
}

/** The figures that facts stand behind, as a reply spells them. */
export function groundedFigures(facts: readonly ShownFact[]): string[] {
  return facts.flatMap((shown) => {
    if (shown.status === 'missing') return []
    const { value } = shown.fact
    const parts = typeof value === 'object' ? Object.values(value) : [value]
    return parts.flatMap((part) =>
      (typeof part === 'string' || typeof part === 'number') && /\d/.test(String(part)) ? [String(part)] : [],
    )
  })
}
