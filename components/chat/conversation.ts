import type { Assurance } from '#lib/turn/turn.ts'
import type { ChatMessage } from './chat-message.ts'
import type { ChatState } from './chat-state.ts'
import type { ConversationClient } from './conversation-client.ts'

/** The chat as the page draws and drives it. */
export interface Conversation {
  state: ChatState
  messages: ChatMessage[]
  /** A question is under way on this page. */
  busy: boolean
  client: ConversationClient
  conversationId: () => Promise<string>
  send: (text: string) => void
  retry: () => void
  askAgain: () => void
  stop: () => void
  reopen: () => void
  startNew: () => void
  goBack: (previous: string) => void
  signOut: () => void
  askForPerson: () => void
  withdrawHandoff: () => void
  verified: (assurance: Assurance) => void
  dismissVerification: () => void
  dismissNotice: () => void
}
