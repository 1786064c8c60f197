import { expect, it } from 'vitest'
import { unwrap } from './unwrap.ts'

it('joins the lines of a pattern and leaves its escapes as written', () => {
  expect(unwrap`
    (?<![a-z])(?:one|
    two words)|取
    消|\u0620
  `).toBe('(?<![a-z])(?:one|two words)|取消|\\u0620')
})

it('puts values where they stand', () => {
  expect(unwrap`
    a|${'b'}|
    c
  `).toBe('a|b|c')
})

it.each([
  () => unwrap`
    two
    words
  `,
  () => unwrap`
    (?:he|
     she) said
  `,
  () => unwrap`
    (?:each|every)
    (?:euro|dollar)
  `,
])('refuses a break that would lose a space', (broken) => expect(broken).toThrow('where a space belongs'))
