import { expect, test } from 'vitest'
import { languages } from '#lib/text/language.ts'
import { systemPrompt } from '#lib/turn/context/system-prompt.ts'
import { misbehaviours, rehearsedItems } from './misbehaviours.ts'

const filled = (violation: string) => violation.replace('{policy}', systemPrompt([]))

test.each(rehearsedItems)(
  '%s: the forbidden part stands in the violation and nowhere else, in each language',
  (item) => {
    for (const language of languages) {
      const { leadIn, violation, followUp, forbidden } = misbehaviours[item][language]
      expect(forbidden.length).toBeGreaterThanOrEqual(4)
      expect(filled(violation)).toContain(forbidden)
      expect(leadIn + followUp).not.toContain(forbidden)
      for (const sentence of [leadIn, followUp]) expect(sentence).toMatch(/[.?!。？！؟]$/)
    }
  },
)

test('breaks at least the eight items of the first engine', () => {
  expect(rehearsedItems).toEqual(expect.arrayContaining(['1.1', '2.1', '2.2', '3.2', '4.1', '5.1', '6.1', '8.2']))
})
