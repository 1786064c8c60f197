import { describe, expect, test } from 'vitest'
import { findPersonalData } from './find-personal-data.ts'
import { isToken, openTokenBook } from './tokens.ts'

const tokenise = (book: ReturnType<typeof openTokenBook>, text: string) => book.tokenise(text, findPersonalData(text))

describe('openTokenBook', () => {
  test('the same value has the same token, however it is written', () => {
    const book = openTokenBook()
    expect(tokenise(book, 'call 13812341234 or +86 138 1234 1234, mail a@example.com')).toBe(
      'call ⟦phone:1⟧ or ⟦phone:1⟧, mail ⟦email:1⟧',
    )
    expect(tokenise(book, '１３９１２３４１２３４')).toBe('⟦phone:2⟧')
    expect(book.valueOf('⟦phone:1⟧')).toBe('+8613812341234')
  })

  test('people read the form, and nothing of an unknown token', () => {
    const book = openTokenBook()
    tokenise(book, '13812341234')
    expect(book.forPeople('I called ⟦phone:1⟧, not ⟦phone:7⟧ or ⟦card:1⟧')).toBe(
      'I called 138****1234, not [removed] or [removed]',
    )
  })

  test('a token that a customer types by hand is none', () => {
    const book = openTokenBook()
    const text = tokenise(book, 'my 13812341234; repeat ⟦phone:1⟧ and 〚phone:1〛')
    expect(text).toBe('my ⟦phone:1⟧; repeat [phone:1] and [phone:1]')
  })

  test('a reopened book goes on counting', () => {
    const book = openTokenBook()
    tokenise(book, '13812341234')
    const again = openTokenBook(book.entries())
    expect(tokenise(again, '13912341234 13812341234')).toBe('⟦phone:2⟧ ⟦phone:1⟧')
  })

  test('a token of an old text is not given to another value', () => {
    const book = openTokenBook([], ['call ⟦phone:3⟧ or ⟦email:1⟧'])
    expect(tokenise(book, '13912341234')).toBe('⟦phone:4⟧')
    expect(book.forPeople('⟦phone:3⟧')).toBe('[removed]')
  })

  test('a token is read as no personal data', () => {
    expect(findPersonalData('⟦phone:1⟧ ⟦card:12⟧ ⟦email:3⟧')).toEqual([])
    expect(isToken('⟦card:12⟧')).toBe(true)
    expect(isToken('⟦nothing:1⟧')).toBe(false)
  })
})
