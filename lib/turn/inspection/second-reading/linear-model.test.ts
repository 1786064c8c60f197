import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LinearModel, packModel, scoreOf, unpackModel } from './linear-model.ts'

const size = 4096
const sure = fc.double({ noNaN: true, min: -2, max: 2 })
const model: fc.Arbitrary<LinearModel> = fc.record({
  weights: fc
    .uniqueArray(fc.tuple(fc.nat(size - 1), fc.integer({ min: -127, max: 127 })), { selector: ([feature]) => feature })
    .map((weights) => {
      const all = new Int8Array(size)
      for (const [feature, steps] of weights) all[feature] = steps
      return all
    }),
  step: fc.double({ noNaN: true, min: 0.001, max: 0.1 }),
  bias: sure,
  below: sure,
  above: sure,
})

describe('a packed model', () => {
  test('is the model', () => {
    fc.assert(
      fc.property(model, (given) => {
        expect(unpackModel(packModel(given), size)).toEqual(given)
      }),
    )
  })
})

test('a score does not grow with the length of what is read, nor does it matter how that is parted', () => {
  const one: LinearModel = { weights: Int8Array.of(0, 2, 0, 0, 0), step: 0.5, bias: 0, below: 0, above: 0 }
  expect(scoreOf(one, [1])).toBe(1)
  expect(scoreOf(one, [1, 2, 3, 4])).toBe(0.5)
  expect(scoreOf(one, [2, 3], [], [4, 1])).toBe(0.5)
  expect(scoreOf(one)).toBe(0)
  expect(scoreOf(one, [])).toBe(0)
})
