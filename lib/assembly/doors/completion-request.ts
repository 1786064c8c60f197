import { z } from 'zod'
import { CodedError } from '#lib/errors/problem.ts'
import { holdsFilePart } from '#lib/turn/compliance/attachments.ts'
import type { PromptMessage } from '#lib/turn/generation/generation.ts'
import type { Message } from '#lib/turn/turn.ts'
import type { CallerExtras } from '#lib/turn/turn-ports.ts'

const part = z.object({ type: z.literal('text'), text: z.string() })
const content = z.union([z.string(), z.array(part).transform((parts) => parts.map(({ text }) => text).join(''))])

/** A part that brings a file: known for what it is, and never read. */
const filePart = z.object({ type: z.string() })
const userContent = z.union([z.string(), z.array(z.union([part, filePart]))])

const message = z.discriminatedUnion('role', [
  z.object({ role: z.enum(['system', 'developer']), content }),
  z.object({ role: z.literal('user'), content: userContent }),
  z.object({ role: z.literal('assistant'), content: content.nullish() }),
  z.object({ role: z.literal('tool'), content }),
])

/** What of OpenAI's request we read. Sampling and tools are the house's own: other members are ignored. */
export const completionRequest = z.object({
  model: z.string().min(1).max(200),
  messages: z.array(message).min(1).max(200),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().optional() }).nullish(),
  n: z.literal(1, 'one answer a request').nullish(),
})

/** What of a caller's history goes where. */
export interface CallerConversation {
  /** The customer's question: the last message. */
  text: string
  /** The customer's earlier words; the only ones that inspection may ground a figure on. */
  history: readonly Message[]
  /** What the caller says was said besides: read by the model, proof of nothing. */
  extras: CallerExtras
  /** The question brings a file. */
  attachment: boolean
}

/** Splits a caller's messages by what they may prove. Throws `invalid-request` where the last is not the customer's. */
export function readConversation(messages: z.infer<typeof completionRequest>['messages']): CallerConversation {
  const last = messages.at(-1)
  if (last?.role !== 'user') {
    throw new CodedError('invalid-request', {
      extensions: { issues: [{ path: 'messages', message: 'the last message must be the user’s' }] },
    })
  }
  const earlier = messages.slice(0, -1)
  const notes = messages.flatMap(({ role, content: text }) => (role === 'system' || role === 'developer' ? [text] : []))
  const history = earlier.flatMap((one): PromptMessage[] => {
    if (one.role === 'user') return asked(one.content)
    return one.role === 'assistant' && one.content ? [{ role: 'assistant', text: one.content }] : []
  })
  return {
    text: textOf(last.content),
    history: earlier.flatMap((one): Message[] => (one.role === 'user' ? asked(one.content) : [])),
    extras: { history, ...(notes.length > 0 ? { note: notes.join('\n') } : {}) },
    attachment: holdsFilePart(last.content),
  }
}

/** The words of a customer's message; a file that was refused before stays behind. */
function asked(content: z.infer<typeof userContent>): { role: 'customer'; text: string }[] {
  const text = textOf(content)
  return text ? [{ role: 'customer', text }] : []
}

function textOf(content: z.infer<typeof userContent>): string {
  return typeof content === 'string' ? content : content.map((one) => ('text' in one ? one.text : '')).join('')
}
