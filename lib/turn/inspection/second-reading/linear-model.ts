import { buckets } from './features.ts'
import { grams } from './grams.ts'

/**
 * What a model reads: the words of a sentence that is still coming (`along`); the letters of a whole one by itself (`alone`), or with the
 * question that it answers (`asked`); those of a customer's message.
 */
export type Reading = 'along' | 'alone' | 'asked' | 'message'

/** So many features there are for a reading. */
export const sizeOf = (reading: Reading): number => (reading === 'along' ? buckets : grams)

/** Where the sum of the weights is sure: below the one what was read is harmless, above the other it is a violation. */
export interface Sureness {
  below: number
  above: number
}

/** Weights of features, in whole steps from -127 to 127, what a step is worth, and where their sum is sure. */
export interface LinearModel extends Sureness {
  weights: Int8Array
  step: number
  bias: number
}

/** A model as it is kept: numbers below 128 by seven bits, greater ones in several bytes, base64. */
export interface PackedModel extends Sureness {
  bias: number
  step: number
  /** For each feature that has a weight, from the lowest number up: how far it is from the one before, and its weight plus 128. */
  table: string
}

/** The weighted sum of the features of what was read, part by part, each feature worth the same whatever their number. */
export function scoreOf({ weights, step, bias }: LinearModel, ...parts: readonly ArrayLike<number>[]): number {
  let sum = 0
  let count = 0
  for (const part of parts) {
    count += part.length
    for (let at = 0; at < part.length; at += 1) sum += weights[part[at] as number] as number
  }
  return bias + (count === 0 ? 0 : (sum * step) / Math.sqrt(count))
}

export function packModel({ weights, step, bias, below, above }: LinearModel): PackedModel {
  const bytes: string[] = []
  let before = 0
  weights.forEach((steps, feature) => {
    if (steps === 0) return
    let distance = feature - before
    before = feature
    for (; distance > 127; distance >>= 7) bytes.push(String.fromCharCode((distance & 127) | 128))
    bytes.push(String.fromCharCode(distance, steps + 128))
  })
  return { bias, below, above, step, table: btoa(bytes.join('')) }
}

/** Unpacks a model of so many features. */
export function unpackModel({ bias, below, above, step, table }: PackedModel, size: number): LinearModel {
  const bytes = Uint8Array.from(atob(table), (letter) => letter.charCodeAt(0))
  const weights = new Int8Array(size)
  let feature = 0
  for (let at = 0; at < bytes.length; at += 1) {
    let shift = 0
    for (; ((bytes[at] ?? 0) & 128) !== 0; at += 1) {
      feature += ((bytes[at] ?? 0) & 127) << shift
      shift += 7
    }
    feature += (bytes[at] ?? 0) << shift
    at += 1
    weights[feature] = (bytes[at] ?? 128) - 128
  }
  return { weights, step, bias, below, above }
}
