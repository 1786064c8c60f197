import { expect, test } from 'vitest'
import { languages } from '#lib/text/language.ts'
import { systemPrompt } from '#lib/turn/context/system-prompt.ts'
import { misbehaviours, rehearsedItems } from './misbehaviours.ts'

const filled = (violation: string) => violation.replace('{policy}', systemPrompt([]))

test.each(rehearsedItems)(
  '%s: the forbidden part stands in the violation and nowhere else, in each language',
  (item) => {
    for (const language of languages) {
      const { leadIn, violation, followUp, forbidden, call } = misbehaviours[item][language]
      expect(violation === '').toBe(call !== undefined)
      expect(filled(violation)).toContain(forbidden)
      if (forbidden) {
        expect(forbidden.length).toBeGreaterThanOrEqual(4)
        expect(leadIn + followUp).not.toContain(forbidden)
      }
      for (const sentence of [leadIn, followUp]) expect(sentence).toMatch(/[.?!。？！؟]$/)
    }
  },
)

test('breaks every item that is decided online', () => {
  expect(rehearsedItems.join(' ')).toBe(
    '1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 3.3 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4 6.1 6.2 6.3 6.4 6.5 7.1 8.1 8.2 9.1 9.2 9.3 10.1 10.2',
  )
})
