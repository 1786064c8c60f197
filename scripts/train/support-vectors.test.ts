import { expect, test } from 'vitest'
import { type LinearModel, scoreOf } from '#lib/turn/inspection/second-reading/linear-model.ts'
import { type Example, learn, learnSurely } from './support-vectors.ts'

const sizes = { features: 64, kept: 32 }
const shares = { lost: 0.05, touched: 0.01 }

/** Feature 1 is a violation's, 2 a right reply's, what is from 10 on is everybody's. */
const examples: Example[] = Array.from({ length: 400 }, (_, at) => {
  const violates = at % 8 === 0
  return { violates, found: violates, parts: [[violates ? 1 : 2, 10 + (at % 7)], [20 + (at % 11)]] }
})

const weightOf = ({ weights, step }: LinearModel, feature: number): number => (weights[feature] as number) * step

test('what only violations have weighs for one, what only others have against', () => {
  const model = learn(examples, sizes)
  expect(weightOf(model, 1)).toBeGreaterThan(0.3)
  expect(weightOf(model, 2)).toBeLessThan(-0.3)
  expect(Math.abs(weightOf(model, 12))).toBeLessThan(0.1)
})

test('the same examples give the same model', () => {
  expect(learnSurely(examples, shares, sizes)).toEqual(learnSurely(examples, shares, sizes))
})

test('no more than a twentieth of the violations is sure to be harmless, and no more than a hundredth of the rest to be one', () => {
  const model = learnSurely(examples, shares, sizes)
  const scores = examples.map(({ parts, violates }) => ({ violates, score: scoreOf(model, ...parts) }))
  const below = scores.filter(({ score }) => score < model.below)
  const above = scores.filter(({ score }) => score > model.above)
  expect(below.filter(({ violates }) => violates).length).toBeLessThanOrEqual(50 * 0.05)
  expect(below.filter(({ violates }) => !violates).length).toBeGreaterThan(300)
  expect(above.filter(({ violates }) => !violates).length).toBeLessThanOrEqual(350 * 0.01)
  expect(above.filter(({ violates }) => violates).length).toBeGreaterThan(40)
})

test('where nothing of a kind is known, a model is never sure of it', () => {
  const { above } = learnSurely(
    examples.map((example) => ({ ...example, weight: 5 })),
    shares,
    sizes,
  )
  const { below } = learnSurely(
    examples.map(({ found: _, ...example }) => example),
    shares,
    sizes,
  )
  expect([above, below]).toEqual([Number.MAX_VALUE, -Number.MAX_VALUE])
})

test('an example that counts five times weighs as five do', () => {
  const disputed = (weight: number): Example[] => [...examples, { violates: true, parts: [[2, 9]], weight }]
  expect(weightOf(learn(disputed(5), sizes), 9)).toBeGreaterThan(weightOf(learn(disputed(1), sizes), 9))
})

test('of more features than it may keep, it keeps the greatest', () => {
  const few = learn(examples, { features: 64, kept: 2 })
  expect([1, 2].map((feature) => few.weights[feature])).not.toContain(0)
  expect(few.weights.filter((steps) => steps !== 0)).toHaveLength(2)
})
