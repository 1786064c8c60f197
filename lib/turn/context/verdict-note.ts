import type { Verdict } from '../verdict.ts'

/** Why the model is asked again, in the words of its prompt. */
export function verdictNote({ item, rule }: Verdict): string {
  return `<verdict item="${item}" rule="${rule}">The rest of your reply broke this rule and was withheld. Go on without it, right after what you have said.</verdict>`
}
