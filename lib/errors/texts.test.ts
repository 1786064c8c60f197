import { describe, expect, test } from 'vitest'
import { languages } from '#lib/text/language.ts'
import { type Code, codes } from './codes.ts'
import { problem } from './problem.ts'
import { texts } from './texts.ts'

const scripts = { en: /[a-z]/i, zh: /\p{Script=Han}/u, es: /[a-z]/i, ar: /\p{Script=Arabic}/u }

describe('texts', () => {
  test('every code says what happened and what to do, in the script of each language', () => {
    for (const code of Object.keys(codes) as Code[]) {
      for (const language of languages) {
        const [title, detail] = texts[code][language]
        for (const text of [title, detail]) {
          expect(text, `${code} ${language}`).toMatch(scripts[language])
          expect(text.length, `${code} ${language}`).toBeLessThan(180)
        }
        expect(title, `${code} ${language}`).not.toMatch(/[.。]$/u)
      }
    }
  })

  test('no two languages share a text', () => {
    for (const code of Object.keys(codes) as Code[]) {
      expect(new Set(languages.map((language) => texts[code][language][0])).size, code).toBe(languages.length)
    }
  })

  test('a problem carries its extensions', () => {
    expect(problem('assurance-required', 'es', { needs: 'basic' })).toMatchObject({ status: 403, needs: 'basic' })
  })
})
