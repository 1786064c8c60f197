import type { ChatMessage } from './chat-message.ts'
import type { TranscriptMessage } from './conversation-client.ts'
import { textOf } from './read-message.ts'

/** Turns the transcript into the page's messages. */
export function restoreMessages(transcript: readonly TranscriptMessage[]): ChatMessage[] {
  return transcript.map((message) => {
    const parts: ChatMessage['parts'] = []
    for (const fact of message.facts ?? []) parts.push({ type: 'data-fact', data: fact })
    if (message.replaced) {
      const start = message.replacementStart ?? 0
      const said = message.text.slice(0, start).trimEnd()
      const replacement = message.text.slice(start)
      if (said !== '') parts.push({ type: 'text', text: said, state: 'done' })
      parts.push({ type: 'data-trip', data: { verdict: '', offer: 'handoff' } })
      parts.push({ type: 'text', text: replacement, state: 'done' })
    } else if (message.text !== '') parts.push({ type: 'text', text: message.text, state: 'done' })
    if (message.problem) parts.push({ type: 'data-problem', data: message.problem })
    return {
      id: message.id,
      role: message.role === 'customer' ? 'user' : 'assistant',
      metadata: {
        at: message.at,
        ...(message.turn ? { turn: message.turn } : {}),
        ...(message.outcome ? { outcome: message.outcome } : {}),
        ...(message.role === 'agent' ? { author: 'agent' as const } : {}),
      },
      parts,
    }
  })
}

/** The turn that a message belongs to, as far as the page knows. */
export function turnOf(message: ChatMessage): string | undefined {
  if (message.metadata?.turn) return message.metadata.turn
  return message.parts.find((part) => part.type === 'data-turn')?.data.turn
}

// The page's clock and the server's may differ by this much before a question counts as another one.
const clockTolerance = 5_000

/**
 * The list after a read: the transcript is the truth, but the last question and what was said to it stay until the
 * transcript holds them, and while that turn runs the longer of both texts. A question that reached the server although
 * no answer came is recognised by its text and time.
 */
export function mergeTranscript(
  local: readonly ChatMessage[],
  transcript: readonly TranscriptMessage[],
  runningTurn: string | null = null,
): ChatMessage[] {
  const restored = restoreMessages(transcript)
  const start = local.findLastIndex((message) => message.role === 'user')
  const tail = start < 0 ? [] : local.slice(start)
  const question = tail[0]
  if (!question || transcript.some((message) => message.id === question.id)) return restored
  const turn = tail.map(turnOf).find((found) => found !== undefined)
  if (turn !== undefined) {
    const told = transcript.filter((message) => message.turn === turn)
    if (told.length === 0) return [...restored, ...tail]
    const ahead = textLength(tail) > textLength(restored.filter((message) => turnOf(message) === turn))
    return turn === runningTurn && ahead
      ? [...restored.filter((message) => turnOf(message) !== turn), ...tail]
      : restored
  }
  const last = transcript.findLast((message) => message.role === 'customer')
  const arrived =
    last?.text === textOf(question) &&
    Date.parse(last.at) >= Date.parse(question.metadata?.at ?? last.at) - clockTolerance
  return arrived ? restored : [...restored, ...tail]
}

function textLength(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, message) => sum + (message.role === 'assistant' ? textOf(message).length : 0), 0)
}
