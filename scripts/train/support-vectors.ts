import { type LinearModel, type Sureness, scoreOf } from '#lib/turn/inspection/second-reading/linear-model.ts'

/** Sure of nothing. */
const never: Sureness = { below: -Number.MAX_VALUE, above: Number.MAX_VALUE }

/** What was read, part by part, as features, and whether it violates. */
export interface Example {
  parts: readonly ArrayLike<number>[]
  violates: boolean
  /** How often it counts; absent: once. */
  weight?: number
  /** Of the kind that the model will be asked about: where it is sure is measured by these. */
  found?: boolean
}

/** The price of an example on the wrong side of its margin. */
const cost = 0.3
/** How many features there are, and how many of them a model keeps: those of the greatest weight. */
export interface Sizes {
  features: number
  kept: number
}

/** Passes over the examples at most; it ends before where no example moves the weights by more than `still`. */
const passes = 60
const still = 0.01

/** Numbers from 0 to 1 (exclusive) that are the same in every run: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle(numbers: Int32Array, random: () => number): void {
  for (let at = numbers.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const moved = numbers[at] as number
    numbers[at] = numbers[other] as number
    numbers[other] = moved
  }
}

/**
 * Learns a linear support vector machine (squared hinge loss, both classes of the same weight) by dual coordinate descent
 * (Hsieh et al., 2008), and keeps of it what a packed model keeps.
 */
export function learn(examples: readonly Example[], sizes: Sizes): LinearModel {
  const violations = examples.filter(({ violates }) => violates).length
  const costs = {
    violating: (cost * examples.length) / (2 * violations),
    harmless: (cost * examples.length) / (2 * (examples.length - violations)),
  }
  const weights = new Float64Array(sizes.features)
  let bias = 0
  const alphas = new Float64Array(examples.length)
  const order = Int32Array.from(examples, (_, at) => at)
  const random = createRandom(1)
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random)
    let moved = 0
    for (const at of order) {
      const { parts, violates, weight = 1 } = examples[at] as Example
      const count = countOf(parts)
      if (count === 0) continue
      const side = violates ? 1 : -1
      const slack = 1 / (2 * weight * (violates ? costs.violating : costs.harmless))
      const length = Math.sqrt(count)
      let sum = 0
      for (const part of parts)
        for (let one = 0; one < part.length; one += 1) sum += weights[part[one] as number] as number
      const alpha = alphas[at] as number
      const gradient = side * (bias + sum / length) - 1 + slack * alpha
      moved = Math.max(moved, Math.abs(alpha === 0 ? Math.min(gradient, 0) : gradient))
      // A row has the length 1, and the bias is one feature more.
      const next = Math.max(alpha - gradient / (2 + slack), 0)
      if (next === alpha) continue
      alphas[at] = next
      const change = (next - alpha) * side
      bias += change
      const moves = change / length
      for (const part of parts)
        for (let one = 0; one < part.length; one += 1) {
          const feature = part[one] as number
          weights[feature] = (weights[feature] as number) + moves
        }
    }
    if (moved < still) break
  }
  return { ...inSteps(weights, sizes), bias, ...never }
}

function countOf(parts: Example['parts']): number {
  let count = 0
  for (const { length } of parts) count += length
  return count
}

/** The greatest weights, in whole steps; the very greatest, one in a thousand, count as the next. */
function inSteps(weights: Float64Array, { kept }: Sizes): Pick<LinearModel, 'weights' | 'step'> {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
    .reverse()
  const step = (sizes[Math.floor(Math.min(kept, sizes.length) / 1000)] ?? 1) / 127
  const least = sizes[kept] ?? 0
  const steps = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / step)))
  return { step, weights: Int8Array.from(weights, (weight) => (Math.abs(weight) > least ? steps(weight) : 0)) }
}

const folds = 5

/** The value below which a share of the numbers lies; absent where there are none. */
function quantile(numbers: readonly number[], share: number): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]
}

/** Of what a model has not learnt from, so much may lie on the wrong side of where it is sure. */
export interface Shares {
  /** Of the violations that are found, those that it takes for harmless. */
  lost: number
  /** Of what is harmless and not found, that which it takes for a violation. */
  touched: number
}

/** Learns from all examples, and is sure where those of each fifth are that score by what was learnt from the other four. */
export function learnSurely(examples: readonly Example[], { lost, touched }: Shares, sizes: Sizes): LinearModel {
  const violations: number[] = []
  const others: number[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const model = learn(
      examples.filter((_, at) => at % folds !== fold),
      sizes,
    )
    examples.forEach(({ parts, violates, found = false, weight = 1 }, at) => {
      if (at % folds !== fold) return
      if (violates && found) violations.push(scoreOf(model, ...parts))
      // What counts more was chosen for being near: it says nothing of how often such a thing is met.
      if (!violates && !found && weight === 1) others.push(scoreOf(model, ...parts))
    })
  }
  return {
    ...learn(examples, sizes),
    below: quantile(violations, lost) ?? never.below,
    above: quantile(others, 1 - touched) ?? never.above,
  }
}
