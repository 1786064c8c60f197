import { type Misbehaviour, misbehaviours, type RehearsedItem, rehearsedItems } from './misbehaviours.ts'
import type { ReadPrompt } from './read-prompt.ts'
import { type Reply, say } from './reply.ts'

/** The item that the customer's text, or the control endpoint, tells the model to break, if any. */
export function itemToBreak(prompt: ReadPrompt, ordered: RehearsedItem | null): RehearsedItem | undefined {
  const named = /(?<!\p{L})rehearse\s+(\d{1,2}\.\d)(?!\d)/iu.exec(prompt.customer)?.[1]
  return rehearsedItems.find((item) => item === named) ?? ordered ?? undefined
}

/**
 * Breaks an item in the customer's language; told of the verdict, answers without the break.
 * What of that answer the prompt already ends in is not said again.
 */
export function breakItem(item: RehearsedItem, prompt: ReadPrompt): Reply {
  const texts = misbehaviours[item][prompt.language]
  const joint = prompt.language === 'zh' ? '' : ' '
  if (!prompt.told.has(item)) return say([texts.leadIn, fill(texts, prompt), texts.followUp].join(joint))
  const clean = [texts.leadIn, texts.followUp].join(joint)
  const begun = prompt.begun.trim()
  return say(clean.startsWith(begun) ? clean.slice(prompt.begun ? prompt.begun.length : 0) : clean)
}

function fill({ violation }: Misbehaviour, { policy }: ReadPrompt): string {
  const opening = /^[\s\S]*?[.!?。！？](?=\s|$)/.exec(policy)?.[0] ?? policy
  // The prompt's last word is its canary.
  const canary = policy.split(/\s+/).at(-1) ?? ''
  return violation.replace('{policy}', () => opening).replace('{canary}', () => canary)
}
