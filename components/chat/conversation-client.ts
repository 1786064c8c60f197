import type { Problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import type { Assurance, Outcome } from '#lib/turn/turn.ts'
import type { HandoffState } from '#lib/turn/turn-event.ts'
import type { ShownFact } from './chat-message.ts'
import { errorOf, UnreachableError } from './problem-error.ts'

/** What the API says of a conversation, on creation and on each read. */
export interface Opened {
  conversation: { id: string; language: Language; createdAt: string; handoff: { state: HandoffState } }
  session: { assurance: Assurance }
  model: { name: string; rehearsal: boolean }
  maxMessageChars: number
  linkHosts: string[]
}

/** A message of the transcript; a reply without an outcome is still being written. */
export interface TranscriptMessage {
  id: string
  /** Absent for what a person of the merchant wrote. */
  turn: string | null
  role: 'customer' | 'assistant' | 'agent'
  text: string
  at: string
  outcome?: Outcome
  facts?: ShownFact[]
  replaced?: boolean
  replacementStart?: number
  problem?: Problem
}

export interface Transcript extends Opened {
  runningTurn: string | null
  messages: TranscriptMessage[]
}

/** A one-time code under way. */
export interface Verification {
  id: string
  sentTo: string
  expiresAt: string
  attemptsLeft: number
}

/** The customer's HTTP API but for the turns, which the chat's transport sends. Every call throws a `ProblemError` or an `UnreachableError`. */
export interface ConversationClient {
  create(): Promise<Opened>
  read(id: string): Promise<Transcript>
  stop(id: string, turn: string): Promise<void>
  startVerification(id: string, by: { orderId: string } | { email: string }): Promise<Verification>
  confirmVerification(id: string, verification: string, code: string): Promise<Assurance>
  requestHandoff(id: string): Promise<HandoffState>
  withdrawHandoff(id: string): Promise<void>
  /** Ends the session: whoever comes next on this device starts as nobody. */
  signOut(): Promise<void>
}

const patience = 15_000

/** A client on this origin; `language` names the language in which problems are to be told. */
export function conversationClient(language: () => Language, fetch = globalThis.fetch): ConversationClient {
  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    let response: Response
    try {
      response = await fetch(`/api/v1/${path}`, {
        method,
        headers: {
          accept: 'application/json',
          'accept-language': language(),
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
      })
    } catch (cause) {
      throw new UnreachableError(cause)
    }
    if (!response.ok) throw await errorOf(response)
    try {
      const text = await response.text()
      return (text === '' ? undefined : JSON.parse(text)) as T
    } catch (cause) {
      throw new UnreachableError(cause)
    }
  }
  const at = (id: string, rest: string) => `conversations/${encodeURIComponent(id)}/${rest}`

  return {
    create: () => call('POST', 'conversations', { language: language() }),
    read: (id) => call('GET', at(id, 'messages')),
    stop: (id, turn) => call('POST', at(id, `turns/${encodeURIComponent(turn)}/stop`), {}),
    async startVerification(id, by) {
      const { verification } = await call<{ verification: Verification }>('POST', at(id, 'verification'), by)
      return verification
    },
    async confirmVerification(id, verification, code) {
      const { session } = await call<{ session: { assurance: Assurance } }>('POST', at(id, 'verification/confirm'), {
        verification,
        code,
      })
      return session.assurance
    },
    async requestHandoff(id) {
      const { handoff } = await call<{ handoff: { state: HandoffState } }>('POST', at(id, 'handoff'), {})
      return handoff.state
    },
    withdrawHandoff: (id) => call('DELETE', at(id, 'handoff')),
    signOut: () => call('POST', 'session/logout', {}),
  }
}
