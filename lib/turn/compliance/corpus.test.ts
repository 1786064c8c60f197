import { expect, test } from 'vitest'
import { readCorpus } from '#tests/corpus/inspection/read-corpus.ts'
import { review } from './review.ts'

/** What customers of the corpus write, by the language that each case says is theirs. */
const cases = readCorpus()
  .filter(({ name }) => name.startsWith('seen'))
  .flatMap((part) => part.cases)
  .flatMap(({ given, expect: wanted }) => {
    const last = given.messages.findLast(({ role }) => role === 'customer')?.text
    return last === undefined ? [] : [{ id: given.id, language: given.language, last, items: wanted.items }]
  })

test('who writes in a served language is answered in it', { timeout: 60_000 }, () => {
  const turnedAway = cases.filter(({ last }) => review({ text: last, assurance: 'verified' }).signals.unserved)
  expect(cases.length).toBeGreaterThan(6000)
  expect(turnedAway.map(({ id, last }) => `${id}: ${last}`)).toEqual([])
})

test('a person is called for before anything is generated', { timeout: 60_000 }, () => {
  const called = cases.filter(({ items }) => items[0] === '10.1' || items[0] === '10.2')
  const unheard = called.filter(({ last }) => !review({ text: last, assurance: 'none' }).before?.handoff)
  expect(called.length).toBeGreaterThan(150)
  expect(unheard.length / called.length, unheard.map(({ last }) => last).join('\n')).toBeLessThan(0.03)
})
