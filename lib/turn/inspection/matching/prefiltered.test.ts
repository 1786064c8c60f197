import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allMatches } from './all-matches.ts'
import { alternativesOf, prefiltered } from './prefiltered.ts'

it('parts a pattern at the bars that stand in no bracket', () => {
  expect(alternativesOf('(?:a|b)c|[|]d|\\|e')).toEqual(['(?:a|b)c', '[|]d', '\\|e'])
  expect(alternativesOf('(a)\\1|b')).toEqual(['(a)\\1|b'])
})

it('finds what the whole pattern finds', () => {
  const pattern = /(?<who>a|ab)c?|b(?=c)|(?<=c)a{1,2}|cab|x?$/g
  const guarded = prefiltered(pattern)
  const told = (match: RegExpExecArray | null) => match && [match.index, match[0], match.groups?.who]
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x'), maxLength: 12 }), (text) => {
      expect(guarded.all(text).map(told)).toEqual(allMatches(pattern, text).map(told))
      pattern.lastIndex = 0
      expect(told(guarded.first(text))).toEqual(told(pattern.exec(text)))
    }),
    { numRuns: 2000 },
  )
})
