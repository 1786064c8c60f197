import { expect, test } from 'vitest'
import { scoreOf } from '#lib/turn/inspection/second-reading/linear-model.ts'
import { type Example, learn, learnSurely } from './support-vectors.ts'

const shares = { lost: 0.05, touched: 0.01 }

/** Feature 1 is a violation's, 2 a right reply's, what is from 10 on is everybody's. */
const examples: Example[] = Array.from({ length: 400 }, (_, at) => {
  const violates = at % 8 === 0
  return { violates, found: violates, features: [violates ? 1 : 2, 10 + (at % 7), 20 + (at % 11)] }
})

test('what only violations have weighs for one, what only others have against', () => {
  const { weights } = learn(examples)
  expect(weights.get(1)).toBeGreaterThan(0.3)
  expect(weights.get(2)).toBeLessThan(-0.3)
  expect(Math.abs(weights.get(12) ?? 0)).toBeLessThan(0.1)
})

test('the same examples give the same model', () => {
  expect(learnSurely(examples, shares)).toEqual(learnSurely(examples, shares))
})

test('no more than a twentieth of the violations is sure to be harmless, and no more than a hundredth of the rest to be one', () => {
  const model = learnSurely(examples, shares)
  const scores = examples.map(({ features, violates }) => ({ violates, score: scoreOf(model, features) }))
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
  )
  const { below } = learnSurely(
    examples.map(({ found: _, ...example }) => example),
    shares,
  )
  expect([above, below]).toEqual([Number.MAX_VALUE, -Number.MAX_VALUE])
})

test('an example that counts five times weighs as five do', () => {
  const disputed = (weight: number): Example[] => [...examples, { violates: true, features: [2, 9], weight }]
  expect(learn(disputed(5)).weights.get(9) ?? 0).toBeGreaterThan(learn(disputed(1)).weights.get(9) ?? 0)
})
