import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFolder, type Folded, fold } from './fold.ts'

function inPieces(pieces: string[]): Folded {
  const folder = createFolder()
  const parts = [...pieces.map((piece) => folder.push(piece)), folder.end()]
  return {
    folded: parts.map((part) => part.folded).join(''),
    starts: Uint32Array.from(parts.flatMap((part) => [...part.starts])),
    ends: Uint32Array.from(parts.flatMap((part) => [...part.ends])),
  }
}

describe('fold', () => {
  it.each([
    ['Ｃａｒｄ：４２４２', 'card:4242'],
    ['c\u200ba\u00ADr\u2060d', 'card'],
    ['сard', 'card'],
    ['٤٢٤٢ ۴۲ ४२', '4242 42 42'],
    ['Cancelé', 'cancele'],
    ['أَلْغَيْتُ', 'الغيت'],
    ['طلبـــك مدينة', 'طلبك مدينه'],
    ['“quoted” – it’s', '"quoted" - it\'s'],
    ['½ ①②', '1/2 12'],
    ['𝟒𝟐', '42'],
    ['a\u202Eb\u202C', 'ab'],
    ['退款！', '退款!'],
    ['請提供您的驗證碼', '请提供您的验证码'],
    ['乾坤', '干坤'],
    ['a\r\nb', 'a\n\nb'],
  ])('folds %j', (text, folded) => {
    expect(fold(text).folded).toBe(folded)
  })

  it('maps every folded unit to its original code point', () => {
    const text = 'a\u200b𝟒é½'
    const { folded, starts, ends } = fold(text)
    expect(folded).toBe('a4e1/2')
    expect([...starts]).toEqual([0, 2, 4, 5, 5, 5])
    expect([...ends]).toEqual([1, 4, 5, 6, 6, 6])
  })

  it('does not depend on the cut, lone surrogates included', () => {
    const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\ude00', 'é', '４', 'a'))
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (pieces) => {
        expect(inPieces(pieces)).toEqual(fold(pieces.join('')))
      }),
    )
  })

  it('folds marks without end to nothing', () => {
    expect(fold(`a${'\u0301'.repeat(100_000)}b`).folded).toBe('ab')
  })
})
