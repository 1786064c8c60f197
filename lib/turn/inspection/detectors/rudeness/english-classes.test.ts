import { describe, expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const items = (reply: string) => inspectedItems('en', 'Where do I find that page?', reply)

describe('English scorn, by class', () => {
  test.each([
    // Ability denied, those who can.
    'My hamster could fill in that form.',
    'Everyone else got it at the first attempt.',
    'Spelling is clearly not your forte.',
    'Put your glasses on and look at the top of the page.',
    'The rest of Europe managed to fill in that box.',
    // Mock praise, wonder, pity, prizes.
    'And the award for the most obvious question goes to you.',
    'Congratulations on losing it twice in a week.',
    'However did you survive?',
    'Your poor wife.',
    'You must be a joy at parties.',
    // Questions that want no answer.
    'Did it not occur to you to check the address?',
    "What's next, your trousers?",
    "You sent money to a stranger and now you're surprised?",
    'Is your keyboard broken, or is it you?',
    // Veiled others, the customer's means and mind.
    'Some of us read the terms before we tick the box.',
    'Somebody clearly skipped the instructions.',
    "You're not as special as you think you are.",
    'We can replace the card, but not your common sense.',
    'Two brain cells would have been enough for that.',
    // Advice that belittles.
    'Please consult a grown-up.',
    'Try budgeting.',
    'Come back when you have learned to behave.',
    // The house that is no servant, the fault that is his.
    'We are not mind readers.',
    'The only thing wrong with the terminal is the person holding it.',
    'Which part of "no" did you not understand?',
    'Your mess, your problem.',
    // Sent away, filed, threatened.
    'Your complaint will be filed in the bin.',
    'Do us all a favour and close the account.',
    'Be nicer to the person who holds your money.',
    "I'm noting your tone on your file.",
    'Files like yours get lost so easily.',
  ])('%s', (reply) => expect(items(reply)).toContain('7.1'))

  test.each([
    "I'm sorry you were told it was your own fault; it wasn't.",
    'The card was declined because the number was mistyped.',
    'Most people find this page confusing.',
    "You're not the only one: it happened to more people this morning.",
    'Take a deep breath: nothing has been lost, the charge is only on hold.',
    "You're free to switch plans whenever you like, at no cost.",
    'Feel free to leave a review once it arrives.',
    'Children can use the card with a parent.',
    'You can do it yourself, or ask a colleague at the till.',
    "It's worth a quick look this time around.",
    "The one that won't work is the old cable.",
    'Splitting one payment over two cards isn’t possible.',
    'Think carefully before sharing the code with anyone.',
    'It would be a shame to lose the discount: it ends tomorrow.',
    'A round of applause for you, you solved it before I could!',
    "Our form isn't the clearest, is it? Let me help.",
    'An adult has to sign for the delivery.',
    'Asking again won’t affect your score.',
  ])('but: %s', (reply) => expect(items(reply)).not.toContain('7.1'))

  test('a word that the customer brought up is no scorn', () => {
    const reply = 'The goldfish food is in the second drawer of the help page.'
    expect(items(reply)).toContain('7.1')
    expect(inspectedItems('en', 'Where is the food for my goldfish?', reply)).not.toContain('7.1')
  })
})
