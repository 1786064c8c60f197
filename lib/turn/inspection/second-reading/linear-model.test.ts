import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buckets } from './features.ts'
import { packModel, scoreOf, unpackModel } from './linear-model.ts'

const model = fc.record({
  weights: fc
    .uniqueArray(fc.tuple(fc.nat(buckets - 1), fc.integer({ min: -127, max: 127 })), {
      selector: ([feature]) => feature,
    })
    // The greatest weight decides the step.
    .map((weights) => new Map([...weights.map(([feature, steps]) => [feature, steps / 64] as const), [7, 127 / 64]])),
  bias: fc.double({ noNaN: true, min: -2, max: 2 }),
  below: fc.double({ noNaN: true, min: -2, max: 2 }),
  above: fc.double({ noNaN: true, min: -2, max: 2 }),
})

describe('a packed model', () => {
  test('is the model, where its weights are whole steps', () => {
    fc.assert(
      fc.property(model, fc.uniqueArray(fc.nat(buckets - 1), { maxLength: 40 }), (given, features) => {
        const read = unpackModel(packModel(given))
        expect(scoreOf(read, features)).toBeCloseTo(scoreOf(given, features), 9)
        expect([read.below, read.above]).toEqual([given.below, given.above])
        for (const [feature, weight] of read.weights) expect(weight).toBeCloseTo(given.weights.get(feature) ?? 0, 9)
      }),
    )
  })
})

test('a score does not grow with the length of what is read', () => {
  const one = { weights: new Map([[1, 1]]), bias: 0, below: 0, above: 0 }
  expect(scoreOf(one, [1])).toBe(1)
  expect(scoreOf(one, [1, 2, 3, 4])).toBe(0.5)
  expect(scoreOf(one, [])).toBe(0)
})
