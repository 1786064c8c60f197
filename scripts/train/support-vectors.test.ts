import { expect, test } from 'vitest'
import { scoreOf } from '#lib/turn/inspection/second-reading/linear-model.ts'
import { type Example, learn, learnSurely } from './support-vectors.ts'

/** Feature 1 is a violation's, 2 a right reply's, what is from 10 on is everybody's. */
const examples: Example[] = Array.from({ length: 400 }, (_, at) => {
  const violates = at % 8 === 0
  return { violates, features: [violates ? 1 : 2, 10 + (at % 7), 20 + (at % 11)] }
})

test('what only violations have weighs for one, what only others have against', () => {
  const { weights } = learn(examples)
  expect(weights.get(1)).toBeGreaterThan(0.3)
  expect(weights.get(2)).toBeLessThan(-0.3)
  expect(Math.abs(weights.get(12) ?? 0)).toBeLessThan(0.1)
})

test('the same examples give the same model', () => {
  expect(learnSurely(examples, 0.05)).toEqual(learnSurely(examples, 0.05))
})

test('no more than a twentieth of the violations is sure to be harmless', () => {
  const model = learnSurely(examples, 0.05)
  const scores = examples.map(({ features, violates }) => ({
    violates,
    sure: scoreOf(model, features) < model.threshold,
  }))
  expect(scores.filter(({ violates, sure }) => violates && sure).length).toBeLessThanOrEqual(50 * 0.05)
  expect(scores.filter(({ violates, sure }) => !violates && sure).length).toBeGreaterThan(300)
})
