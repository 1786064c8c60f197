import type { ToolDeclaration } from '#lib/acts/tools.ts'
import type { ToolCall, Usage } from '../turn.ts'

/** What the endpoint gives; nothing of it has been inspected. Reasoning is dropped at the source. */
export type GenerationEvent =
  | { type: 'text'; text: string }
  | { type: 'tool-call'; call: ToolCall }
  | { type: 'finish'; reason: string; usage: Usage }

/** One message of the prompt, in the order in which the model reads them. */
export type PromptMessage =
  | { role: 'customer'; text: string }
  | { role: 'assistant'; text: string; calls?: readonly ToolCall[] }
  | { role: 'tool'; call: ToolCall; result: unknown }

/** One step's prompt: what never changes first, what changes each turn last. */
export interface Prompt {
  instructions: string
  messages: readonly PromptMessage[]
  /** Schemas only: a call runs when inspection has cleared it, never before. */
  tools: Readonly<Record<string, ToolDeclaration>>
}

/** The model endpoint. Throws `model-unavailable`, `model-interrupted` or `model-timeout`; one attempt, no retries. */
export interface ModelEndpoint {
  readonly name: string
  generate(prompt: Prompt, signal: AbortSignal): AsyncIterable<GenerationEvent>
}
