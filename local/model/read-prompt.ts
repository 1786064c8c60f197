import { z } from 'zod'
import { type Language, servedLanguage } from '#lib/text/language.ts'
import type { Assurance, FactValue } from '#lib/turn/turn.ts'
import { type ChatMessage, textOf } from './chat-request.ts'

const promptFact = z.object({
  key: z.string(),
  value: z.unknown().optional(),
  unit: z.string().optional(),
  source: z.string().default(''),
  asOf: z.string().optional(),
  validUntil: z.string().optional(),
  status: z.enum(['fresh', 'stale', 'missing']).optional(),
})

/** A fact as the prompt or a tool's result states it; `missing` was asked for and did not come. */
export interface PromptFact {
  key: string
  value?: FactValue
  source: string
  asOf?: string
  status: 'fresh' | 'stale' | 'missing'
}

/** How a call of this turn ended. */
export interface CallResult {
  name: string
  /** Parsed JSON, or `undefined`. */
  args: unknown
  facts: readonly PromptFact[]
  error?: string
}

/** What a model finds in its prompt. */
export interface ReadPrompt {
  /** The first system message up to its knowledge. */
  policy: string
  knowledge: readonly { id: string; text: string }[]
  /** Earlier messages, oldest first. */
  history: readonly { role: 'customer' | 'assistant'; text: string }[]
  customer: string
  facts: readonly PromptFact[]
  results: readonly CallResult[]
  assurance: Assurance
  /** A person has been asked for before this reply, and the customer told. */
  handedOver: boolean
  language: Language
  /** When the turn runs; absent where the prompt does not say. */
  now?: Date
  /** Items that an earlier attempt broke, as a verdict in the prompt says. */
  told: ReadonlySet<string>
  /** What of the answer has been given already: the prompt ends in it. */
  begun: string
}

/** Reads the house's prompt; a message without its blocks is the customer's words alone. */
export function readPrompt(messages: readonly ChatMessage[]): ReadPrompt {
  const system = messages.filter(({ role }) => role === 'system' || role === 'developer').map(textOf)
  const lastUser = messages.findLastIndex(({ role }) => role === 'user')
  const question = textOf(messages[lastUser] ?? {})
  const around = question.replace(/<customer\b[^>]*>[\s\S]*<\/customer>/, '')
  const session = /<session\b[^>]*>/.exec(around)?.[0] ?? ''
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(session)?.[1]
  const customer = /<customer\b[^>]*>([\s\S]*)<\/customer>/.exec(question)?.[1] ?? question
  const at = new Date(attribute('now') ?? Number.NaN)
  const assurance = attribute('assurance')
  const last = messages.at(-1)
  return {
    policy: (system[0] ?? '').split('<knowledge')[0]?.trim() ?? '',
    knowledge: system.flatMap((text) =>
      [...text.matchAll(/<knowledge id="([^"]*)"[^>]*>([\s\S]*?)<\/knowledge>/g)].map(([, id = '', body = '']) => ({
        id,
        text: body.trim(),
      })),
    ),
    history: messages.slice(0, Math.max(0, lastUser)).flatMap((message) => spoken(message)),
    customer: customer.trim(),
    facts: (/<facts>([\s\S]*?)<\/facts>/.exec(around)?.[1] ?? '').split('\n').flatMap((line) => readFacts(line)),
    results: readResults(messages.slice(lastUser + 1)),
    assurance: assurance === 'basic' || assurance === 'verified' ? assurance : 'none',
    handedOver: attribute('handoff') !== undefined,
    language: servedLanguage(attribute('language')) ?? languageOf(customer),
    ...(Number.isNaN(at.getTime()) ? {} : { now: at }),
    told: new Set(
      [...system, around].flatMap((text) =>
        [...text.matchAll(/<verdict\b[^>]*\bitem="([\d.]+)"/g)].map(([, item = '']) => item),
      ),
    ),
    begun: last?.role === 'assistant' && !last.tool_calls?.length ? textOf(last) : '',
  }
}

function spoken(message: ChatMessage): ReadPrompt['history'] {
  const text = textOf(message)
  if (message.role === 'user') {
    return [{ role: 'customer', text: /<customer\b[^>]*>([\s\S]*)<\/customer>/.exec(text)?.[1] ?? text }]
  }
  return message.role === 'assistant' && text ? [{ role: 'assistant', text }] : []
}

/** The facts that a JSON text holds: one, a list, or none. */
function readFacts(json: string): PromptFact[] {
  const value = parseJson(json)
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const { success, data } = promptFact.safeParse(one)
    if (!success) return []
    const { key, source, asOf, status = data.value === undefined ? 'missing' : 'fresh' } = data
    return [{ key, source, status, value: data.value as FactValue, ...(asOf === undefined ? {} : { asOf }) }]
  })
}

function readResults(messages: readonly ChatMessage[]): CallResult[] {
  const calls = new Map(messages.flatMap(({ tool_calls: made }) => made ?? []).map((call) => [call.id, call.function]))
  return messages
    .filter(({ role }) => role === 'tool')
    .map((message) => {
      const call = calls.get(message.tool_call_id ?? '')
      const content = textOf(message)
      const failed = z.object({ error: z.unknown() }).safeParse(parseJson(content))
      return {
        name: call?.name ?? '',
        args: parseJson(call?.arguments ?? ''),
        facts: readFacts(content),
        ...(failed.success ? { error: String(failed.data.error) } : {}),
      }
    })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A guess by script and by the commonest words, for a caller that does not say. */
function languageOf(text: string): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  return /[¿¡ñ]|(?<!\p{L})(?:hola|gracias|cu[aá]nto|qu[eé]|d[oó]nde|mi pedido|el|los|por favor)(?!\p{L})/iu.test(text)
    ? 'es'
    : 'en'
}
