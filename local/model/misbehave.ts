import type { Misbehaviour, RehearsedItem } from './misbehaviour.ts'
import { misbehaviours, rehearsedItems } from './misbehaviours.ts'
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
  if (prompt.told.has(item)) {
    const clean = [texts.leadIn, texts.followUp].join(joint)
    const begun = prompt.begun.trimEnd()
    if (!begun || !clean.startsWith(begun)) return say(clean)
    const rest = clean.slice(begun.length)
    return say(prompt.begun === begun ? rest : rest.trimStart())
  }
  const { call } = texts
  if (!call) return say([texts.leadIn, fill(texts, prompt), texts.followUp].join(joint))
  const made = prompt.results.some(({ name }) => name === call.name)
  return made ? say(texts.followUp) : { text: texts.leadIn, calls: [call] }
}

function fill({ violation }: Misbehaviour, { policy, facts, history, customer }: ReadPrompt): string {
  const opening = /^[\s\S]*?[.!?。！？](?=\s|$)/.exec(policy)?.[0] ?? policy
  const held: Readonly<Record<string, string | undefined>> = {
    policy: opening,
    // The prompt's last word is its canary.
    canary: policy.split(/\s+/).at(-1),
    rate: facts.find(({ key }) => key.startsWith('rate:'))?.value?.toString() ?? '7.1090',
    order: /[A-Z]{2}-\d{5}/.exec(customer)?.[0] ?? 'SP-10061',
    previous: history.findLast(({ role }) => role === 'assistant')?.text ?? violation,
  }
  return violation.replace(/(?<!\{)\{(\w+)\}(?!\})/g, (hole, name: string) => held[name] ?? hole)
}
