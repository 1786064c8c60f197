import type { CallResult, PromptFact, ReadPrompt } from './read-prompt.ts'
import { ask, type Reply } from './reply.ts'

/** What the model may call, and what has come of it in this turn. */
export interface ToolsAtHand {
  has(name: string): boolean
  /** How a call ended, where it was made in this turn. */
  result(name: string, args: Readonly<Record<string, unknown>>): CallResult | undefined
}

export function toolsAtHand(prompt: ReadPrompt, offered: ReadonlySet<string>): ToolsAtHand {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return {
    has: (name) => offered.has(name),
    result: (name, args) => prompt.results.findLast((one) => one.name === name && same(one.args, args)),
  }
}

/** A look-up: the facts that a call brought, the call itself if it can still be made, or `undefined` if it cannot help. */
export function lookUp(
  tools: ToolsAtHand,
  name: string,
  args: Readonly<Record<string, unknown>>,
): { facts: readonly PromptFact[]; error?: string } | { reply: Reply } | undefined {
  const done = tools.result(name, args)
  if (done) return { facts: done.facts, ...(done.error === undefined ? {} : { error: done.error }) }
  return tools.has(name) ? { reply: ask({ name, args }) } : undefined
}
