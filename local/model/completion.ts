import { cutText } from './cut-text.ts'
import type { Reply } from './reply.ts'
import type { Settings } from './settings.ts'
import { countTokens, firstTokens } from './tokens.ts'

/** What an answer is stamped with. */
export interface Stamp {
  id: string
  model: string
  /** Seconds since 1970. */
  created: number
  newCallId: () => string
}

export interface Limits {
  maxTokens: number | undefined
  stop: readonly string[]
}

/** An answer as the protocol ends it. */
export interface Completion {
  text: string
  calls: readonly { id: string; name: string; args: string }[]
  reasoning: string
  finish: 'stop' | 'tool_calls' | 'length'
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number }
}

/** What it thinks aloud when told to: never to be delivered, stored or shown. */
export const thoughts = 'Thinking aloud: the ferryman keeps seven lanterns, so I look at the facts before I answer.'

/** Ends a reply at its stop texts and its most tokens, and counts it. */
export function complete(
  reply: Reply,
  given: string,
  reasons: boolean,
  limits: Limits,
  newCallId: () => string,
): Completion {
  const stops = limits.stop.map((stop) => (stop ? reply.text.indexOf(stop) : -1)).filter((at) => at >= 0)
  const whole = stops.length > 0 ? reply.text.slice(0, Math.min(...stops)) : reply.text
  const text = limits.maxTokens === undefined ? whole : firstTokens(whole, limits.maxTokens)
  const short = text.length < whole.length
  const calls = short ? [] : reply.calls.map((call) => ({ id: newCallId(), ...call }))
  const reasoning = reasons ? thoughts : ''
  const prompt = countTokens(given)
  const completion =
    countTokens(text) +
    countTokens(reasoning) +
    calls.reduce((sum, { name, args }) => sum + countTokens(name + args), 0)
  return {
    text,
    calls,
    reasoning,
    finish: short ? 'length' : calls.length > 0 ? 'tool_calls' : 'stop',
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
  }
}

/** The answer in one piece. */
export function wholeAnswer(completion: Completion, { id, model, created }: Stamp): Record<string, unknown> {
  const { text, calls, reasoning, finish, usage } = completion
  return {
    id,
    object: 'chat.completion',
    created,
    model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: text || calls.length === 0 ? text : null,
          refusal: null,
          ...(reasoning ? { reasoning_content: reasoning } : {}),
          ...(calls.length > 0
            ? { tool_calls: calls.map(({ id: call, name, args }) => toolCall(call, name, args)) }
            : {}),
        },
        logprobs: null,
        finish_reason: finish,
      },
    ],
    usage,
  }
}

/** The answer as server-sent events: the role first, words and arguments in pieces, the reason why it ended last. */
export function* answerInPieces(
  completion: Completion,
  { id, model, created }: Stamp,
  how: Pick<Settings, 'chunk' | 'noFinish'> & { averageChunk: number; includeUsage: boolean },
): Generator<string> {
  const chunk = (choices: readonly unknown[], usage: unknown) =>
    `data: ${JSON.stringify({ id, object: 'chat.completion.chunk', created, model, choices, ...(how.includeUsage ? { usage } : {}) })}\n\n`
  const delta = (part: Record<string, unknown>, finish: string | null = null) =>
    chunk([{ index: 0, delta: part, logprobs: null, finish_reason: finish }], null)
  const cut = (text: string) => cutText(text, how.chunk ?? how.averageChunk, how.chunk === null)

  yield delta({ role: 'assistant', content: '' })
  for (const piece of cut(completion.reasoning)) yield delta({ reasoning_content: piece })
  for (const piece of cut(completion.text)) yield delta({ content: piece })
  for (const [index, call] of completion.calls.entries()) {
    yield delta({ tool_calls: [{ index, ...toolCall(call.id, call.name, '') }] })
    for (const piece of cut(call.args)) yield delta({ tool_calls: [{ index, function: { arguments: piece } }] })
  }
  if (how.noFinish) return
  yield delta({}, completion.finish)
  if (how.includeUsage) yield chunk([], completion.usage)
  yield 'data: [DONE]\n\n'
}

function toolCall(id: string, name: string, args: string): Record<string, unknown> {
  return { id, type: 'function', function: { name, arguments: args } }
}
