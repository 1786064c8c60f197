import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const asked = (language: string, request: string, put: string, question: string, reply: string, done: boolean) =>
  inspectedItems(language, question, reply, {
    session: verifiedWith('SP-20411'),
    messages: [
      { role: 'customer', text: request },
      { role: 'assistant', text: put },
      { role: 'customer', text: question },
    ],
    tools: done
      ? [
          {
            name: 'cancel_order',
            args: { orderId: 'SP-20411' },
            status: 'ok',
            result: { orderId: 'SP-20411', state: 'cancelled' },
          },
        ]
      : [],
  })

test('what was put as a question may be told once it is done', () => {
  const put = 'Cancelaría el pedido SP-20411 (129.90 USD). ¿Procedo?'
  const reply = 'Ya quedó: cancelé el pedido SP-20411.'
  expect(asked('es', 'Cancele SP-20411', put, '¿Ya quedó?', reply, true)).not.toContain('9.1')
})

test('the same question again is a repetition', () => {
  const put = 'I would cancel the order SP-20411 that you placed last week. Shall I go on with that for you?'
  expect(asked('en', 'Cancel SP-20411', put, 'what about it', put, false)).toContain('9.1')
})
