import type { ChatMessage } from './chat-message.ts'
import { newKey } from './new-key.ts'

/** The question under a fresh idempotency key: another request. */
export function withKey(message: ChatMessage): ChatMessage {
  return { ...message, metadata: { ...message.metadata, key: newKey() } }
}

/** Marks the last question as one that got no answer. */
export function leaveBehind(messages: ChatMessage[]): ChatMessage[] {
  const last = messages.findLastIndex((message) => message.role === 'user')
  return messages.map((message, index) =>
    index === last ? { ...message, metadata: { ...message.metadata, undelivered: true } } : message,
  )
}
