import { describe, expect, it } from 'vitest'
import { isOfPersonsEn, isOfStrangerEn, isOtherWordEn, tellsNothingEn } from './english-positions.ts'

const at = (text: string, word: string): [string, number, number] => {
  const start = text.indexOf(word)
  return [text, start, start + word.length]
}

describe('where an English word tells nothing of one thing', () => {
  it.each([
    ['frozen goods travel in a cooled van.', 'frozen'],
    ['a verified phone number is needed for that.', 'verified'],
    ['items shipped by the seller come without our tape.', 'shipped'],
    ['the person who paid gets the money back.', 'paid'],
    ['refunds are credited by the bank.', 'credited'],
    ['the item has to be sent back in its box.', 'sent back'],
    ['how your data is being processed is explained in the notice.', 'processed'],
  ])('%s', (text, word) => expect(tellsNothingEn(...at(text, word))).toBe(true))

  it.each([
    ['your order has been cancelled.', 'cancelled'],
    ['delivered on tuesday, signed for at reception.', 'delivered'],
    ['orders shipped!', 'shipped'],
    ['refunds are credited to your card now.', 'credited'],
    ['refund issued, you will see it shortly.', 'issued'],
    ['the order that was shipped on monday is lost.', 'shipped'],
    ['cancelled it for you.', 'cancelled'],
  ])('but not: %s', (text, word) => expect(tellsNothingEn(...at(text, word))).toBe(false))

  it('knows another word of the same letters, persons and strange things', () => {
    expect(isOtherWordEn('leave', ...at('there are two days left.', 'left'))).toBe(true)
    expect(isOtherWordEn('leave', ...at('it left yesterday.', 'left'))).toBe(false)
    expect(isOtherWordEn('send', ...at("the text you were sent isn't ours.", 'sent'))).toBe(true)
    expect(isOfPersonsEn('our partners are working on it.', 13)).toBe(true)
    expect(isOfStrangerEn('the link is dead.', 8)).toBe(true)
    expect(isOfStrangerEn('your order is dead.', 10)).toBe(false)
  })
})
