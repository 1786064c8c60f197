/** What a model reads: a sentence by itself, or with the question that it answers; a message of the customer's. */
export type Reading = 'alone' | 'asked' | 'message'

/** Where the sum of the weights is sure: below the one what was read is harmless, above the other it is a violation. */
export interface Sureness {
  below: number
  above: number
}

/** Weights of features, and where their sum is sure. */
export interface LinearModel extends Sureness {
  weights: ReadonlyMap<number, number>
  bias: number
}

/** A model as it is kept: numbers below 128 by seven bits, greater ones in several bytes, base64. */
export interface PackedModel extends Sureness {
  bias: number
  /** What one step of a weight is worth. */
  step: number
  /** For each feature, from the lowest number up: how far it is from the one before, and its weight in steps, from -127 to 127. */
  table: string
}

/** The weighted sum of features, each of them worth the same whatever their number. */
export function scoreOf({ weights, bias }: LinearModel, features: readonly number[]): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return bias + (features.length === 0 ? 0 : sum / Math.sqrt(features.length))
}

/** The steps that a model's weights are kept in, so that it can be tried as it will be read. */
export function stepOf(weights: Iterable<number>): number {
  let greatest = 0
  for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight))
  return greatest / 127
}

export function packModel({ weights, bias, below, above }: LinearModel): PackedModel {
  const step = stepOf(weights.values())
  const bytes: number[] = []
  let before = 0
  for (const [feature, weight] of [...weights].sort(([a], [b]) => a - b)) {
    const steps = Math.round(weight / step)
    if (steps === 0) continue
    let distance = feature - before
    before = feature
    for (; distance > 127; distance >>= 7) bytes.push((distance & 127) | 128)
    bytes.push(distance, steps + 128)
  }
  return { bias, below, above, step, table: btoa(String.fromCharCode(...bytes)) }
}

export function unpackModel({ bias, below, above, step, table }: PackedModel): LinearModel {
  const bytes = Uint8Array.from(atob(table), (letter) => letter.charCodeAt(0))
  const weights = new Map<number, number>()
  let feature = 0
  for (let at = 0; at < bytes.length; at += 1) {
    let shift = 0
    for (; ((bytes[at] ?? 0) & 128) !== 0; at += 1) {
      feature += ((bytes[at] ?? 0) & 127) << shift
      shift += 7
    }
    feature += (bytes[at] ?? 0) << shift
    at += 1
    weights.set(feature, ((bytes[at] ?? 128) - 128) * step)
  }
  return { weights, bias, below, above }
}
