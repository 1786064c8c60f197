import type { Item } from '../../verdict.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Rule } from '../rules/rule.ts'
import type { Sentence } from '../watches/watch.ts'
import { featuresOf } from './features.ts'
import { type LinearModel, type Reading, scoreOf, unpackModel } from './linear-model.ts'
import { packedModels } from './models.ts'

const models = new Map<string, LinearModel>()

function modelOf(item: Item, reading: Reading): LinearModel | undefined {
  const name = `${item} ${reading}`
  const known = models.get(name)
  if (known) return known
  const packed = packedModels[item]?.[reading]
  if (!packed) return undefined
  const model = unpackModel(packed)
  models.set(name, model)
  return model
}

/** What is read of a folded sentence of the reply. */
export function sentenceFeatures(text: string): number[] {
  return featuresOf({ by: 'reply', text })
}

/** What is read of the customer's folded question. */
export function questionFeatures(question: string): number[] {
  return featuresOf({ by: 'customer', text: question })
}

/** A text of fewer features (some five words) says too little to be sure of it. */
const fewest = 14

function isSure(item: Item, reading: Reading, features: readonly number[]): boolean {
  const model = modelOf(item, reading)
  return model !== undefined && scoreOf(model, features) < model.threshold
}

/**
 * Whether a sentence that was taken for a violation of the item is surely none: by its own words, and by them with the question's. The
 * customer writes the question, so it may never be what makes it sure.
 */
export function isHarmless(item: Item, text: string, { question }: Pick<Prepared, 'question'>): boolean {
  const own = sentenceFeatures(text)
  if (own.length < fewest || !isSure(item, 'alone', own)) return false
  return isSure(item, 'asked', own.concat(questionFeatures(question)))
}

/** Whether what a rule has found is doubted. A sentence that is not over may still turn into a violation: there the find acts. */
export const isDoubted = ({ secondReading, item }: Rule, { text, closed }: Sentence, prepared: Prepared): boolean =>
  secondReading === true && closed && isHarmless(item, text, prepared)
