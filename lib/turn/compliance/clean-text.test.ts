import { describe, expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

describe('cleanText', () => {
  test.each(['', '   \n\t', '\u200b\u200d\ufeff', '\u2800\u3164'])('refuses a message without text: %j', (text) => {
    expect(cleanText(text)).toEqual({ ok: false, code: 'empty-message' })
  })

  test.each(['a\ud800', '\udc00b', 'a\0b', 'a\x1bb', 'a\x7f', 'a\u0090', 'a\ufffe', 'a\u{1ffff}'.slice(0, 2)])(
    'refuses what is not text: %j',
    (text) => {
      expect(cleanText(text)).toEqual({ ok: false, code: 'invalid-characters' })
    },
  )

  test.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['e\u0301', 'é'],
    ['\ufeffhello ', 'hello'],
    ['pay \u202etxet\u202c now', 'pay txet now'],
    ['hi\u{e0069}\u{e0067}', 'hi'],
    ['\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}', '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}'],
    [`a${'\u0332'.repeat(40)}`, `a${'\u0332'.repeat(4)}`],
    ['👩‍👩‍👧 ok', '👩‍👩‍👧 ok'],
    ['حسابي\u2067 x\u2069', 'حسابي\u2067 x\u2069'],
  ])('normalises %j', (text, expected) => {
    expect(cleanText(text)).toEqual({ ok: true, text: expected })
  })
})
