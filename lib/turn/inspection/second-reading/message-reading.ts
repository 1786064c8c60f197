import type { Item } from '../../verdict.ts'
import { fewest, gramsOf, most } from './grams.ts'
import { createModels } from './learned-models.ts'
import { scoreOf } from './linear-model.ts'
import { packedMessageModels } from './message-models.ts'

/** Apart from those of sentences: the door at the edge reads messages alone, and carries no more than it needs. */
const modelOf = createModels(packedMessageModels)

/** What is read of a customer's folded message. */
export const messageGrams = (message: string): Int32Array => gramsOf({ by: 'customer', text: message })

/** What is read of a message: all of it, and each of its sentences by itself. */
function readingsOf(message: string): { whole: Int32Array; sentences: Int32Array[] } {
  const sentences = message.split(/(?<=[.!?。\n;])/).filter((text) => text.trim() !== '')
  return { whole: messageGrams(message), sentences: sentences.map(messageGrams) }
}

/**
 * Whether a customer's folded message surely tells of nothing that an item asks for: as a whole, and every sentence of it by itself, so
 * that nothing else in it can hide one.
 */
export function isMereTalk(item: Item, message: string): boolean {
  const model = modelOf(item, 'message')
  if (!model) return false
  const { whole, sentences } = readingsOf(message)
  if (whole.length < fewest || message.length > most) return false
  return [whole, ...sentences].every((read) => scoreOf(model, read) < model.below)
}

/** Whether a customer's folded message surely tells of what an item asks for, though in no words that a rule knows: as a whole, or one sentence of it. */
export function isToldOtherwise(item: Item, message: string): boolean {
  const model = modelOf(item, 'message')
  if (!model) return false
  const { whole, sentences } = readingsOf(message)
  return [whole, ...sentences].some((read) => read.length >= fewest && scoreOf(model, read) > model.above)
}
