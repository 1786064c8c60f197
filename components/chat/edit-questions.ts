import type { ChatMessage } from './chat-message.ts'
import { newKey } from './new-key.ts'

/** The question under a fresh idempotency key: another request. */
export function withKey(message: ChatMessage): ChatMessage {
  return { ...message, metadata: { ...message.metadata, key: newKey() } }
}

/** The list without its last question, which must not stand there. */
export function withdrawn(messages: ChatMessage[]): ChatMessage[] {
  const last = messages.findLastIndex((message) => message.role === 'user')
  return messages.filter((_message, index) => index !== last)
}

/** Marks the last question as one that got no answer. */
export function leaveBehind(messages: ChatMessage[]): ChatMessage[] {
  const last = messages.findLastIndex((message) => message.role === 'user')
  return messages.map((message, index) =>
    index === last ? { ...message, metadata: { ...message.metadata, undelivered: true } } : message,
  )
}
