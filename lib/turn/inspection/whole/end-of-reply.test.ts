import { expect, test } from 'vitest'
import { createInspector } from '../create-inspector.ts'

test('a clean reply that ends in the middle of a suspicion is delivered whole', () => {
  const text = 'Card payments cost 1.9 % plus 0.25 USD a transaction.'
  const inspector = createInspector({
    now: new Date('2026-11-20T08:30:00Z'),
    language: 'en',
    session: { assurance: 'none' },
    messages: [{ role: 'customer', text: 'What does a card payment cost?' }],
    facts: [],
    knowledge: [
      { id: 'fees', visibility: 'public', text },
      { id: 'system-prompt', visibility: 'internal', text: `Answer by this: ${text}` },
    ],
    tools: [],
  })
  const pieces = [...(text.match(/.{1,4}/gs) ?? []).flatMap((piece) => inspector.push(piece)), ...inspector.end()]
  expect(pieces.map((piece) => (piece.type === 'release' ? piece.text : piece.type)).join('')).toBe(text)
})

test('the same question gets the same answer; another question does not', () => {
  const text = 'Card payments cost 1.9 % plus 0.25 USD a transaction, whatever the amount of the payment is.'
  const ask = (question: string) => {
    const inspector = createInspector({
      now: new Date('2026-11-20T08:30:00Z'),
      language: 'en',
      session: { assurance: 'none' },
      messages: [
        { role: 'customer', text: 'What does a card payment cost?' },
        { role: 'assistant', text },
        { role: 'customer', text: question },
      ],
      facts: [],
      knowledge: [{ id: 'fees', visibility: 'public', text }],
      tools: [],
    })
    return [...inspector.push(text), ...inspector.end()].flatMap((piece) =>
      piece.type === 'release' ? [] : [piece.verdict.item],
    )
  }
  expect(ask('What does a card payment cost?')).toEqual([])
  expect(ask('I still do not understand, please explain it to me.')).toEqual(['9.1'])
})

test.each([
  ['Sorry, can you repeat that?', 'Parcels go to the counter of the shop in Mill Lane until noon.', false],
  ['¿me lo repite?', 'Parcels go to the counter of the shop in Mill Lane until noon.', false],
  ['And then?', 'Parcels go to the counter of the shop in Mill Lane until noon.', true],
])('what is asked for once more may be said again: %s', (question, text, repeated) => {
  const inspector = createInspector({
    now: new Date('2026-11-20T08:30:00Z'),
    language: 'en',
    session: { assurance: 'none' },
    messages: [
      { role: 'customer', text: 'Where do parcels go?' },
      { role: 'assistant', text },
      { role: 'customer', text: question },
    ],
    facts: [],
    knowledge: [{ id: 'k', visibility: 'public', text }],
    tools: [],
  })
  const items = [...inspector.push(text), ...inspector.end()].flatMap((piece) =>
    piece.type === 'release' ? [] : [piece.verdict.item],
  )
  expect(items.includes('9.1')).toBe(repeated)
})
