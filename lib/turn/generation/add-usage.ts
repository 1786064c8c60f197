import type { Usage } from '../turn.ts'

/** The tokens of two steps together; a count that neither has stays absent. */
export function addUsage(a: Usage, b: Usage): Usage {
  const sum = (x?: number, y?: number) => (x === undefined ? y : x + (y ?? 0))
  const inputTokens = sum(a.inputTokens, b.inputTokens)
  const outputTokens = sum(a.outputTokens, b.outputTokens)
  return {
    ...(inputTokens === undefined ? {} : { inputTokens }),
    ...(outputTokens === undefined ? {} : { outputTokens }),
  }
}
