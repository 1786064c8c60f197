import type { UIMessageChunk } from 'ai'
import type { LoggedEvent } from '../turn-event.ts'

/** Response headers of the AI SDK's UI message stream; the last two keep proxies from gathering it. */
export const uiStreamHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/event-stream; charset=utf-8',
  'x-vercel-ai-ui-message-stream': 'v1',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

/** Encodes a run's events as the AI SDK's UI message stream; one encoder a response. */
export interface UiStreamEncoder {
  /** The frames of one event, each with its log id, ready for the wire. */
  encode(event: LoggedEvent): string
}

/** Source: node_modules/ai/docs/04-ai-sdk-ui/50-stream-protocol.mdx. */
export function createUiStreamEncoder(): UiStreamEncoder {
  let parts = 0
  let open: string | undefined

  const closeText = (): UIMessageChunk[] => {
    if (open === undefined) return []
    const id = open
    open = undefined
    return [{ type: 'text-end', id }]
  }

  const text = (delta: string): UIMessageChunk[] => {
    if (open !== undefined) return [{ type: 'text-delta', id: open, delta }]
    open = `text-${parts}`
    parts += 1
    return [
      { type: 'text-start', id: open },
      { type: 'text-delta', id: open, delta },
    ]
  }

  const chunks = (event: LoggedEvent): UIMessageChunk[] => {
    switch (event.type) {
      case 'turn-start':
        return [
          { type: 'start', messageId: event.turn },
          { type: 'data-turn', data: { turn: event.turn, model: event.model, at: event.at } },
        ]
      case 'fact':
        return [{ type: 'data-fact', id: event.fact.key, data: { fact: event.fact, status: event.status } }]
      case 'text-delta':
        return text(event.text)
      case 'citation':
        return [{ type: 'source-document', sourceId: event.knowledge, mediaType: 'text/plain', title: event.title }]
      case 'card':
        return [...closeText(), { type: 'data-card', data: event.card }]
      case 'inspection-trip':
        return [...closeText(), { type: 'data-trip', data: { verdict: event.verdict, offer: event.offer } }]
      case 'replacement':
        return [...closeText(), ...text(event.text), ...closeText()]
      case 'handoff':
        return [{ type: 'data-handoff', data: { state: event.state } }]
      case 'stopped':
        return [...closeText(), { type: 'data-stopped', data: { by: event.by } }]
      case 'error':
        return [...closeText(), { type: 'data-problem', data: event.problem }]
      case 'turn-end':
        return [
          ...closeText(),
          { type: 'finish', messageMetadata: { outcome: event.outcome, at: event.at, usage: event.usage } },
        ]
      case 'tool-call-proposed':
      case 'tool-call-cleared':
      case 'tool-result':
        // A call's arguments and result are the run's own business; what the customer may know comes as facts and text.
        return []
      default:
        return event satisfies never
    }
  }

  return {
    encode(event) {
      const frames = chunks(event).map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
      if (event.type === 'turn-end') frames.push('data: [DONE]\n\n')
      const [first, ...rest] = frames
      return first === undefined ? '' : `id: ${event.epoch}-${event.seq}\n${first}${rest.join('')}`
    },
  }
}
