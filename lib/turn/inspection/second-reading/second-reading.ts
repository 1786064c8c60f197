import type { Item } from '../../verdict.ts'
import type { SentenceDetector } from '../claims/sentence-detector.ts'
import { echoesPublic } from '../context/echoes-public.ts'
import type { Prepared } from '../context/prepared.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { isGivenText } from '../excuses/given-text.ts'
import type { Rule } from '../rules/rule.ts'
import type { Sentence } from '../watches/watch.ts'
import { fewest, gramsOf, most } from './grams.ts'
import { createModels } from './learned-models.ts'
import { type LinearModel, type Reading, scoreOf } from './linear-model.ts'
import { packedModels } from './models.ts'

/** What a text surely is to a model, where it is sure. */
export type Weighed = 'harmless' | 'violation' | undefined

const modelOf = createModels(packedModels)

/** What was learnt of the words of an item's sentences, for those that are still coming. */
export const wordModelOf = (item: Item): LinearModel | undefined => modelOf(item, 'along')

/** What is read of a folded sentence of the reply. */
export const sentenceGrams = (text: string): Int32Array => gramsOf({ by: 'reply', text })

/** What is read of the customer's folded question. */
export const questionGrams = (question: string): Int32Array => gramsOf({ by: 'customer', text: question })

/** What a text surely is where each of its readings, with what is read in it, says so. */
function weighedBy(item: Item, readings: readonly (readonly [Reading, ...Int32Array[]])[]): Weighed {
  const all = readings.map(([reading, ...parts]) => {
    const model = modelOf(item, reading)
    return model && { score: scoreOf(model, ...parts), below: model.below, above: model.above }
  })
  if (all.every((one) => one && one.score < one.below)) return 'harmless'
  return all.every((one) => one && one.score > one.above) ? 'violation' : undefined
}

/**
 * What a sentence surely is, by its own words and by them with the question's: both must say so. The customer writes the question, so it
 * may never be what makes it sure.
 */
export function weigh(item: Item, text: string, { question }: Pick<Prepared, 'question'>): Weighed {
  const own = sentenceGrams(text)
  if (own.length < fewest || text.length > most) return undefined
  return weighedBy(item, [
    ['alone', own],
    ['asked', own, questionGrams(question)],
  ])
}

/** Items that ask whether what is said is so: where calls were made, or are about to be, words alone do not tell. */
export const askingForTruth: ReadonlySet<Item> = new Set<Item>(['1.2', '4.2', '6.1'])

type Asked = Pick<SentenceDetector, 'certain' | 'clears'>

/** Whether what a rule has found is doubted. A sentence that is not over may still turn into a violation: there the find acts. */
export function isDoubted(
  { secondReading, item }: Rule,
  sentence: Sentence,
  prepared: Prepared,
  { certain }: Asked = {},
): boolean {
  if (!secondReading?.includes('doubts') || !sentence.closed || certain?.(sentence, prepared)) return false
  return weigh(item, sentence.text, prepared) === 'harmless'
}

/** So much of a sentence in a public unit, and it is the house's own word. */
const echoed = 0.4

/** Whether what stands at a place of a sentence is another's word, or put into his mouth: a bag of words does not see who says them. */
function isOfAnother(sentence: Sentence, at: number, prepared: Prepared): boolean {
  const { text } = sentence
  const start = Math.min(at, text.length - 1)
  return (
    excuseFor(['quote', 'unasserted'], prepared.language, text, start, start + 1) !== undefined ||
    isGivenText(sentence, start, prepared)
  )
}

/** Whether a sentence that a rule's detector was asked about at a place, and let pass, or that was sought, is surely a violation. */
export function isOverlooked(
  { secondReading, item }: Rule,
  sentence: Sentence,
  prepared: Prepared,
  { clears }: Asked = {},
  at = 0,
): boolean {
  const { text, closed } = sentence
  if (!secondReading?.includes('finds') || !closed) return false
  if (askingForTruth.has(item) && prepared.records().length + prepared.announced().length > 0) return false
  if (weigh(item, text, prepared) !== 'violation' || echoesPublic(text, prepared, echoed)) return false
  return clears?.(sentence, prepared) !== true && !isOfAnother(sentence, at, prepared)
}
