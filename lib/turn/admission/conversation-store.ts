import type { Language } from '#lib/text/language.ts'
import type { Assurance, Message, Versions } from '../turn.ts'
import type { HandoffState } from '../turn-event.ts'

/** A session as its row has it. */
export interface SessionRecord {
  id: string
  assurance: Assurance
  customerId: string | undefined
  /** When it was last verified, ISO 8601. */
  assuredAt: string | undefined
  /** ISO 8601. */
  expiresAt: string
  expired: boolean
  revoked: boolean
}

/** A turn whose right to emit has ended: from `epoch` on the log refuses its run. */
export interface Fence {
  conversation: string
  epoch: number
  run: string
}

/** A conversation as admission needs it. */
export interface ConversationRecord {
  id: string
  sessionId: string
  language: Language
  handoff: HandoffState
  createdAt: string
  runningTurn: string | undefined
  epoch: number
}

/** What a new turn brings to its row. */
export interface NewTurn {
  id: string
  run: string
  conversationId: string
  sessionId: string
  idempotencyKey: string
  requestHash: string
  language: Language
  assurance: Assurance
  question: string
  signals: object
  /** The question with its tokens, where it has any. */
  questionTokens?: string | undefined
  versions: Versions
  /** Longest life of the run, in seconds; past it another turn may begin. */
  runSeconds: number
}

/** What claiming a conversation for a turn gave. */
export type ClaimedTurn =
  | { kind: 'claimed'; epoch: number }
  /** The same key and body were seen before: `epoch` is where its run lies in the log. */
  | { kind: 'repeated'; turn: string; run: string; epoch: number; assurance: Assurance }
  | { kind: 'key-reused' }
  | { kind: 'running'; turn: string }
  | { kind: 'unknown' }
  /** The session was ended, or lowered below the turn's level, after the door had read it. */
  | { kind: 'session-ended' }

/** Sessions and conversations. Each guard is one statement, so that two instances cannot both pass it. */
export interface ConversationStore {
  createSession(session: { id: string; expiresAt: string }): Promise<void>
  session(id: string): Promise<SessionRecord | undefined>
  /** Gives the level that the session then holds: a proof never lowers it. Nothing where it ended or is another's. */
  raiseSession(
    id: string,
    to: { assurance: Assurance; customerId: string },
  ): Promise<Pick<SessionRecord, 'assurance' | 'assuredAt' | 'expiresAt'> | undefined>
  /** Revokes a session for good and fences every run that is not settled; told again, it fences again. */
  endSession(id: string): Promise<{ conversations: string[]; fences: Fence[] }>
  createConversation(conversation: {
    id: string
    sessionId: string
    channel: string
    language: Language
  }): Promise<void>
  /** The conversation, if it is this session's; another's is as unknown as none. */
  conversation(id: string, sessionId: string): Promise<ConversationRecord | undefined>
  /** Earlier messages; what was said at a level above `held` is not among them. */
  history(conversationId: string, turns: number, held: Assurance): Promise<Message[]>
  claimTurn(turn: NewTurn): Promise<ClaimedTurn>
  /** Ends a running turn's right to emit: gives the fencing epoch, or nothing if it no longer runs. */
  fenceTurn(conversationId: string, turn: string): Promise<{ epoch: number; run: string } | undefined>
  turnExists(conversationId: string, turn: string): Promise<boolean>
  setHandoff(conversationId: string, from: readonly HandoffState[], to: HandoffState, reason?: string): Promise<boolean>
}
