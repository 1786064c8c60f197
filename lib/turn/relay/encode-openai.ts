import type { Problem } from '#lib/errors/problem.ts'
import type { Outcome, Usage } from '../turn.ts'
import type { LoggedEvent } from '../turn-event.ts'

/** OpenAI's error shape for a problem. Source: https://platform.openai.com/docs/guides/error-codes */
export function openAiError(problem: Problem): { error: Record<string, unknown> } {
  const { code, status, title, detail } = problem
  const type =
    status === 401
      ? 'authentication_error'
      : status === 429
        ? 'rate_limit_error'
        : status >= 500
          ? 'server_error'
          : 'invalid_request_error'
  return { error: { message: `${title}. ${detail}`, type, code, param: null } }
}

/** `finish_reason` of an outcome: a trip is `content_filter`, as clients of content filters expect. */
function finishReason(outcome: Outcome): 'stop' | 'content_filter' {
  return outcome === 'tripped' ? 'content_filter' : 'stop'
}

function usageOf(usage: Usage | undefined) {
  const prompt = usage?.inputTokens ?? 0
  const completion = usage?.outputTokens ?? 0
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion }
}

export interface OpenAiEncoderOptions {
  id: string
  model: string
  /** Unix seconds. */
  created: number
  includeUsage: boolean
}

/** Encodes a run's events as `chat.completion.chunk` frames; one encoder a response. */
export function createOpenAiEncoder(options: OpenAiEncoderOptions): { encode(event: LoggedEvent): string } {
  const frame = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
  const base = { id: options.id, object: 'chat.completion.chunk', created: options.created, model: options.model }
  const chunk = (delta: object, finish_reason: string | null = null) =>
    frame({ ...base, choices: [{ index: 0, delta, logprobs: null, finish_reason }] })
  let said = false
  let failed = false

  return {
    encode(event) {
      switch (event.type) {
        case 'turn-start':
          return chunk({ role: 'assistant', content: '' })
        case 'text-delta':
          said = true
          return chunk({ content: event.text })
        case 'replacement': {
          // One text field carries what was said and its replacement: a blank line keeps them apart.
          const text = said ? `\n\n${event.text}` : event.text
          return chunk({ content: text })
        }
        case 'error':
          failed = true
          return frame(openAiError(event.problem))
        case 'turn-end': {
          if (failed) return 'data: [DONE]\n\n'
          const last = chunk({}, finishReason(event.outcome))
          const usage = options.includeUsage ? frame({ ...base, choices: [], usage: usageOf(event.usage) }) : ''
          return `${last}${usage}data: [DONE]\n\n`
        }
        case 'fact':
        case 'citation':
        case 'card':
        case 'inspection-trip':
        case 'handoff':
        case 'stopped':
        case 'tool-call-proposed':
        case 'tool-call-cleared':
        case 'tool-result':
          return ''
        default:
          return event satisfies never
      }
    },
  }
}

/** Gathers a run's events into one `chat.completion`, or the problem that ended it before anything was said. */
export function createOpenAiCollector(options: Omit<OpenAiEncoderOptions, 'includeUsage'>): {
  take(event: LoggedEvent): void
  result(): { ok: true; completion: object } | { ok: false; problem: Problem }
} {
  let text = ''
  let outcome: Outcome = 'failed'
  let usage: Usage | undefined
  let problem: Problem | undefined
  return {
    take(event) {
      if (event.type === 'text-delta') text += event.text
      else if (event.type === 'replacement') text += text ? `\n\n${event.text}` : event.text
      else if (event.type === 'error') problem = event.problem
      else if (event.type === 'turn-end') {
        outcome = event.outcome
        usage = event.usage
      }
    },
    result() {
      if (problem) return { ok: false, problem }
      const message = { role: 'assistant', content: text, refusal: null }
      const choices = [{ index: 0, message, logprobs: null, finish_reason: finishReason(outcome) }]
      const { id, created, model } = options
      return { ok: true, completion: { id, object: 'chat.completion', created, model, choices, usage: usageOf(usage) } }
    },
  }
}
