import type { Item } from '../../verdict.ts'
import { featuresOf } from './features.ts'
import { createModels } from './learned-models.ts'
import { scoreOf } from './linear-model.ts'
import { packedMessageModels } from './message-models.ts'

/** Apart from those of sentences: the door at the edge reads messages alone, and carries no more than it needs. */
const modelOf = createModels(packedMessageModels)

/** What is read of a customer's folded message. */
export function messageFeatures(message: string): number[] {
  return featuresOf({ by: 'customer', text: message })
}

/** A message of fewer features (some five words) says too little to be sure of it. */
const fewest = 14

/** What is read of a message: all of it, and each of its sentences by itself. */
function readingsOf(message: string): { whole: number[]; sentences: number[][] } {
  const sentences = message.split(/(?<=[.!?。\n;])/).filter((text) => text.trim() !== '')
  return { whole: messageFeatures(message), sentences: sentences.map(messageFeatures) }
}

/**
 * Whether a customer's folded message surely tells of nothing that an item asks for: as a whole, and every sentence of it by itself, so
 * that nothing else in it can hide one.
 */
export function isMereTalk(item: Item, message: string): boolean {
  const model = modelOf(item, 'message')
  if (!model) return false
  const { whole, sentences } = readingsOf(message)
  if (whole.length < fewest) return false
  return [whole, ...sentences].every((features) => scoreOf(model, features) < model.below)
}

/** Whether a customer's folded message surely tells of what an item asks for, though in no words that a rule knows: as a whole, or one sentence of it. */
export function isToldOtherwise(item: Item, message: string): boolean {
  const model = modelOf(item, 'message')
  if (!model) return false
  const { whole, sentences } = readingsOf(message)
  return [whole, ...sentences].some((features) => features.length >= fewest && scoreOf(model, features) > model.above)
}
