import type { Misbehaviour, RehearsedItem } from './misbehaviour.ts'
import { misbehaviours, rehearsedItems } from './misbehaviours.ts'
import type { ReadPrompt } from './read-prompt.ts'
import { type Reply, say } from './reply.ts'

/** An item to break, and whether the model breaks it again when it is told of the verdict. */
export interface Break {
  item: RehearsedItem
  again: boolean
}

/** What the customer's text ("rehearse 6.1", "rehearse 6.1 twice"), or the control endpoint, tells the model to break, if anything. */
export function itemToBreak(prompt: ReadPrompt, ordered: RehearsedItem | null, deaf: boolean): Break | undefined {
  const [, named, twice] = /(?<!\p{L})rehearse\s+(\d{1,2}\.\d)(?!\d)(\s+twice(?!\p{L}))?/iu.exec(prompt.customer) ?? []
  const item = rehearsedItems.find((one) => one === named) ?? ordered ?? undefined
  return item && { item, again: deaf || twice !== undefined }
}

/** How a sentence goes on that had begun to break a rule. */
const otherwise: Readonly<Record<ReadPrompt['language'], string>> = {
  en: '… let me put that another way.',
  zh: '……我换个说法。',
  es: '… lo digo de otra manera.',
  ar: '… دعني أقولها بطريقة أخرى.',
}

/**
 * Breaks an item in the customer's language; told of the verdict, answers without the break.
 * What of that answer the prompt already ends in is not said again.
 */
export function breakItem({ item, again }: Break, prompt: ReadPrompt): Reply {
  const texts = misbehaviours[item][prompt.language]
  const joint = prompt.language === 'zh' ? '' : ' '
  const { call, leadIn, followUp } = texts
  if (prompt.told.has(item) && !again) {
    const clean = [leadIn, followUp].join(joint)
    const begun = prompt.begun.trimEnd()
    if (!begun) return say(clean)
    const rest = clean.startsWith(begun)
      ? clean.slice(begun.length)
      : [otherwise[prompt.language], followUp].join(joint)
    return say(prompt.begun === begun ? rest : rest.trimStart())
  }
  if (!call) {
    const broken = [leadIn, fill(texts, prompt), followUp].join(joint)
    return say(broken.startsWith(prompt.begun) ? broken.slice(prompt.begun.length) : broken)
  }
  const made = prompt.results.some(({ name }) => name === call.name)
  return made ? say(followUp) : { text: leadIn, calls: [call] }
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
