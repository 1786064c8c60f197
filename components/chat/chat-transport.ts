import { type ChatTransport, DefaultChatTransport } from 'ai'
import type { Language } from '#lib/text/language.ts'
import type { ChatMessage } from './chat-message.ts'
import { errorOf, UnreachableError } from './problem-error.ts'
import { textOf } from './read-message.ts'

/** What the transport asks of, and tells, the page. */
export interface TransportPorts {
  /** The conversation to send to; created where there is none. */
  conversation: () => Promise<string>
  language: () => Language
  /** The answer has begun, under this turn. */
  onTurn: (turn: string) => void
  fetch?: typeof globalThis.fetch
}

/** Sends the last question of the list as one turn, under its own idempotency key, and reads the AI SDK's stream. */
export function chatTransport(ports: TransportPorts): ChatTransport<ChatMessage> {
  return new DefaultChatTransport<ChatMessage>({
    prepareSendMessagesRequest: async ({ messages }) => {
      const id = await ports.conversation()
      const question = messages.findLast((message) => message.role === 'user')
      if (!question) throw new Error('nothing to send')
      return {
        api: `/api/v1/conversations/${encodeURIComponent(id)}/turns`,
        headers: {
          accept: 'text/event-stream',
          'accept-language': ports.language(),
          'idempotency-key': question.metadata?.key ?? question.id,
        },
        body: { text: textOf(question), language: question.metadata?.language ?? ports.language() },
      }
    },
    fetch: async (input, init) => {
      let response: Response
      try {
        response = await (ports.fetch ?? globalThis.fetch)(input, { ...init, cache: 'no-store' })
      } catch (cause) {
        if (init?.signal?.aborted) throw cause
        throw new UnreachableError(cause)
      }
      if (!response.ok) throw await errorOf(response)
      const turn = response.headers.get('x-turn-id')
      if (turn) ports.onTurn(turn)
      return response
    },
  })
}
