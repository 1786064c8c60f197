import type { ChatMessage, ChatRequest } from './chat-request.ts'
import { textOf } from './chat-request.ts'
import type { ReadPrompt } from './read-prompt.ts'
import type { ProposedCall, Reply } from './reply.ts'
import type { Settings } from './settings.ts'

const withoutArguments = new Set(['list_orders', 'get_settlement'])
const toolName = /(?<![\w-])([a-z]+(?:_[a-z]+)+)(?![\w-])\s*(\{[^{}]*\})?/g

/** Calls every tool that the customer names, offered or not, then repeats what the prompt holds, word for word. */
export function echo(request: ChatRequest, prompt: ReadPrompt, part: Exclude<Settings['echo'], false>): Reply {
  const done = new Set(prompt.results.map(({ name }) => name))
  const calls = [...prompt.customer.matchAll(toolName)]
    .map(([, name = '', args]): ProposedCall => ({ name, args: args ?? guessedArguments(name, prompt.customer) }))
    .filter(({ name }) => !done.has(name))
  if (calls.length > 0) return { text: '', calls }
  // An answer without a word would count as a failure of the endpoint.
  return { text: partsOf(request, prompt, part) || '-', calls: [] }
}

function partsOf(request: ChatRequest, prompt: ReadPrompt, part: Exclude<Settings['echo'], false>): string {
  const text = (...roles: ChatMessage['role'][]) =>
    request.messages
      .filter(({ role }) => roles.includes(role))
      .map(textOf)
      .join('\n')
  switch (part) {
    case 'system':
      return text('system', 'developer')
    case 'facts':
      return prompt.facts.map((fact) => JSON.stringify(fact)).join('\n')
    case 'customer':
      return prompt.customer
    case 'results':
      return text('tool')
    default:
      return [
        ...request.messages.map(
          (message) => `[${message.role}] ${textOf(message)}${JSON.stringify(message.tool_calls ?? [])}`,
        ),
        JSON.stringify(request.tools ?? []),
      ].join('\n')
  }
}

function guessedArguments(name: string, text: string): string {
  const orderId = /[A-Z]{2}-\d{5}/.exec(text)?.[0]
  const pair = /[A-Z]{3}\/[A-Z]{3}/.exec(text)?.[0]
  if (name === 'get_exchange_rate') return JSON.stringify({ pair: pair ?? 'USD/CNY' })
  return JSON.stringify(orderId && !withoutArguments.has(name) ? { orderId } : {})
}
