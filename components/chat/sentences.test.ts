import { expect, test } from 'vitest'
import { lastSentenceEnd } from './sentences.ts'

test.each([
  ['en', 'The rate is 7.1234 CNY', ''],
  ['en', 'One. Two', 'One. '],
  ['en', 'One. Two. ', 'One. '],
  ['en', 'The rate is 7.12', ''],
  ['en', 'A line\n', 'A line\n'],
  ['zh', '汇率是七。还有', '汇率是七。'],
  ['zh', '汇率是七。', '汇率是七。'],
  ['ar', 'هل تريد؟ نعم', 'هل تريد؟ '],
] as const)('%s: %j', (language, text, spoken) => {
  expect(text.slice(0, lastSentenceEnd(text, language))).toBe(spoken)
})
