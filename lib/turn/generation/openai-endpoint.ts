import { createOpenAI } from '@ai-sdk/openai'
import { APICallError, type LanguageModelUsage, type ModelMessage, streamText, type ToolSet, tool } from 'ai'
import { CodedError } from '#lib/errors/problem.ts'
import type { Usage } from '../turn.ts'
import type { GenerationEvent, ModelEndpoint, Prompt, PromptMessage } from './generation.ts'

export interface OpenAiEndpointOptions {
  baseURL: string
  apiKey: string
  name: string
  /** Longest wait for the first output, in milliseconds. */
  firstMs: number
  /** Longest silence between two outputs, in milliseconds. */
  idleMs: number
  fetch?: typeof fetch
}

/** Chat completions at `baseURL` (vLLM and the like), through the AI SDK. */
export function createOpenAiEndpoint(options: OpenAiEndpointOptions): ModelEndpoint {
  const { baseURL, apiKey, name, firstMs, idleMs } = options
  const provider = createOpenAI({ baseURL, apiKey, fetch: continuing(reaching(options.fetch ?? fetch)) })
  // `chat`, since vLLM does not speak the provider's default Responses API.
  const model = provider.chat(name)

  return {
    name,
    async *generate(prompt, signal) {
      // The SDK's own first-chunk clock starts with the response's headers; an endpoint may never send those.
      const watch = watchdog()
      let begun = false
      try {
        watch.arm(firstMs)
        const stream = streamText({
          model,
          instructions: prompt.instructions,
          messages: prompt.messages.map(toModelMessage),
          tools: toToolSet(prompt.tools),
          maxRetries: 0,
          abortSignal: AbortSignal.any([signal, watch.signal]),
          providerOptions: { openai: { systemMessageMode: 'system' } },
          onError: () => undefined,
        })
        let finished = false
        for await (const part of stream.fullStream) {
          begun ||= part.type === 'text-delta' || part.type === 'tool-call'
          switch (part.type) {
            case 'text-delta':
              watch.arm(idleMs)
              if (part.text) yield { type: 'text', text: part.text }
              break
            case 'reasoning-delta':
            case 'tool-input-delta':
              watch.arm(idleMs)
              break
            case 'tool-call':
              yield { type: 'tool-call', call: { id: part.toolCallId, name: part.toolName, args: part.input } }
              break
            case 'error':
              throw part.error
            case 'finish-step':
              // A stream that ends without the endpoint's own reason was cut, whatever it had said.
              if (part.rawFinishReason === undefined) throw new CodedError('model-interrupted')
              finished = true
              yield {
                type: 'finish',
                reason: part.rawFinishReason,
                usage: toUsage(part.usage),
              } satisfies GenerationEvent
              break
            default:
              break
          }
        }
        if (!finished) throw new CodedError('model-interrupted')
      } catch (error) {
        signal.throwIfAborted()
        if (watch.signal.aborted) throw new CodedError('model-timeout', { cause: error })
        throw failure(error, begun)
      } finally {
        watch.disarm()
      }
    },
  }
}

/** An endpoint that cannot be reached has one code, in whichever words the runtime's `fetch` says so. */
function reaching(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    try {
      return await ask(input, init)
    } catch (error) {
      init?.signal?.throwIfAborted()
      throw new CodedError('model-unavailable', { cause: error })
    }
  }
}

/** Aborts its signal when it has not been armed again within the time it was armed for. */
function watchdog() {
  const abort = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    signal: abort.signal,
    arm(ms: number) {
      clearTimeout(timer)
      timer = setTimeout(() => abort.abort(), ms)
    },
    disarm: () => clearTimeout(timer),
  }
}

/**
 * A prompt that ends in the assistant's own words is gone on with, not answered: vLLM's two members for that,
 * which the SDK does not know. Source: docs.vllm.ai, OpenAI-compatible server, extra parameters of the chat API.
 */
function continuing(send: typeof fetch): typeof fetch {
  return (input, init) => {
    if (typeof init?.body !== 'string') return send(input, init)
    const body = JSON.parse(init.body) as { messages?: { role: string; tool_calls?: unknown }[] }
    const last = body.messages?.at(-1)
    if (last?.role !== 'assistant' || last.tool_calls) return send(input, init)
    return send(input, {
      ...init,
      body: JSON.stringify({ ...body, continue_final_message: true, add_generation_prompt: false }),
    })
  }
}

/** Tells what kind of failure an SDK error is; the cause stays for the log. */
function failure(error: unknown, begun: boolean): unknown {
  if (error instanceof CodedError) return error
  if (!begun && APICallError.isInstance(error)) return new CodedError('model-unavailable', { cause: error })
  return new CodedError('model-interrupted', { cause: error })
}

function toUsage(usage: LanguageModelUsage): Usage {
  return {
    ...(usage.inputTokens === undefined ? {} : { inputTokens: usage.inputTokens }),
    ...(usage.outputTokens === undefined ? {} : { outputTokens: usage.outputTokens }),
  }
}

function toToolSet(declarations: Prompt['tools']): ToolSet {
  return Object.fromEntries(
    Object.entries(declarations).map(([name, { description, args }]) => [
      name,
      tool({ description, inputSchema: args }),
    ]),
  )
}

function toModelMessage(message: PromptMessage): ModelMessage {
  switch (message.role) {
    case 'customer':
      return { role: 'user', content: message.text }
    case 'assistant':
      return {
        role: 'assistant',
        content: [
          ...(message.text ? [{ type: 'text' as const, text: message.text }] : []),
          ...(message.calls ?? []).map((call) => ({
            type: 'tool-call' as const,
            toolCallId: call.id,
            toolName: call.name,
            input: call.args,
          })),
        ],
      }
    case 'tool':
      return {
        role: 'tool',
        content: [
          {
            type: 'tool-result',
            toolCallId: message.call.id,
            toolName: message.call.name,
            output: { type: 'text', value: JSON.stringify(message.result) },
          },
        ],
      }
    default:
      return message satisfies never
  }
}
