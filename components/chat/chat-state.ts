import type { Problem } from '#lib/errors/problem.ts'
import type { Assurance } from '#lib/turn/turn.ts'
import type { Card, HandoffState } from '#lib/turn/turn-event.ts'
import type { Opened } from './conversation-client.ts'

/** What keeps the last question from its answer. */
export type Trouble =
  | { kind: 'unreachable' }
  | { kind: 'problem'; problem: Problem; notBefore?: number }
  /** Another turn runs; the question follows when it ends. */
  | { kind: 'waiting' }
  | { kind: 'assurance'; problem: Problem; needs: Assurance }

/** A line above the message box, told once. */
export type Notice =
  | { kind: 'session-ended' | 'conversation-lost' | 'verified' | 'signed-out' | 'not-signed-out' }
  | { kind: 'fresh'; previous: string }
  | { kind: 'failed'; problem?: Problem }

/** What the page knows besides the messages. */
export interface ChatState {
  phase: 'opening' | 'open' | 'unreachable'
  opened?: Opened
  handoff: HandoffState
  handoffAsking: boolean
  /** A turn that runs without a stream of ours: begun elsewhere, or cut off from us. */
  runningTurn?: string
  /** The stream was ours and broke off. */
  reconnecting: boolean
  stopping: boolean
  trouble?: Trouble
  /** The assistant asked for verification in its reply. */
  card?: Card
  notice?: Notice
}

export const initialChatState: ChatState = {
  phase: 'opening',
  handoff: 'none',
  handoffAsking: false,
  reconnecting: false,
  stopping: false,
}

/** A change; a key given as `undefined` is forgotten. */
export type ChatChange = { [K in keyof ChatState]?: ChatState[K] | undefined }

/** Applies a change. */
export function changeChat(state: ChatState, change: ChatChange): ChatState {
  return Object.fromEntries(
    Object.entries({ ...state, ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as ChatState
}

/** How often the transcript is read while somebody else may write to it, in ms; `undefined` where nobody does. */
export function pollEvery(state: ChatState, streaming: boolean): number | undefined {
  if (state.phase !== 'open' || streaming) return undefined
  if (state.runningTurn !== undefined) return 1_200
  switch (state.handoff) {
    case 'requested':
    case 'queued':
    case 'taken':
      return 3_000
    case 'unattended':
      return 15_000
    default:
      return undefined
  }
}

/** Whether a retry is the same request, so that an answer already begun is not begun twice. */
export function keepsKey(trouble: Trouble): boolean {
  if (trouble.kind === 'unreachable' || trouble.kind === 'waiting') return true
  return trouble.kind === 'problem' && trouble.problem.code === 'rate-limited'
}

/** What a problem means for the page. */
export function troubleOf(problem: Problem, now: number): Trouble {
  if (problem.code === 'assurance-required') {
    return { kind: 'assurance', problem, needs: problem.needs === 'basic' ? 'basic' : 'verified' }
  }
  if (problem.code === 'turn-running') return { kind: 'waiting' }
  const wait = typeof problem.retryAfter === 'number' ? problem.retryAfter : undefined
  return { kind: 'problem', problem, ...(wait ? { notBefore: now + wait * 1_000 } : {}) }
}

/** Whether a refused question must leave the page too: it held what must not be sent, or brought a file. */
export function withdraws(trouble: Trouble): boolean {
  if (trouble.kind !== 'problem') return false
  return trouble.problem.code === 'must-not-send' || trouble.problem.code === 'attachments-refused'
}

/** Whether the API no longer knows who asks, so that only a new conversation helps. */
export function endsSession({ code }: Problem): boolean {
  return code === 'session-required' || code === 'session-invalid' || code === 'session-expired'
}
