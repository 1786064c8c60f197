import fc from 'fast-check'
import { expect, it } from 'vitest'
import { literalPrefilter, patternPrefilter } from './prefilter.ts'

const letters = fc.constantFrom('a', 'b', 'c')
const literals = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
const entries = fc.array(fc.array(literals, { maxLength: 3 }), { minLength: 1, maxLength: 6 })
/** A question about a text that grows, about a part of it, or about another; or a prefilter made between questions. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('grow' as const), text: fc.string({ unit: letters, maxLength: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('part' as const), text: fc.constant('') }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('other' as const), text: fc.string({ unit: letters, maxLength: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('new' as const), text: fc.constant('') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('begin' as const), text: fc.constant('') }) },
)

it('arms what one literal of each list stands in, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.array(entries, { minLength: 1, maxLength: 3 }),
      fc.array(step, { maxLength: 24 }),
      (tables, steps) => {
        const made = tables.map((needs) => ({ needs, prefilter: literalPrefilter(needs) }))
        let text = ''
        for (const { kind, text: more } of steps) {
          if (kind === 'begin') text = ''
          if (kind === 'grow') text += more
          if (kind === 'new') made.push({ needs: tables[0] ?? [], prefilter: literalPrefilter(tables[0] ?? []) })
          const asked = kind === 'part' ? text.slice(1) : kind === 'other' ? more : text
          for (const { needs, prefilter } of made) {
            const stands = needs.flatMap((lists, index) =>
              lists.every((list) => list.some((literal) => asked.includes(literal))) ? [index] : [],
            )
            expect(prefilter.armed(asked)).toEqual(stands)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
})

it('knows the literals of patterns', () => {
  const prefilter = patternPrefilter([/refund(?:ed)? (?:of|for)/, /[a-z]+/, /cancel/])
  expect(prefilter.armed('a refund of 5')).toEqual([0, 1])
  expect(prefilter.armed('')).toEqual([1])
})
