import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const failed = {
  name: 'cancel_order',
  args: { orderId: 'SP-10023' },
  status: 'error',
  result: { error: 'already handed to the carrier' },
}

function itemsOf(language: string, question: string, reply: string, state: string, tools: object[] = []): string[] {
  return inspectedItems(language, question, reply, {
    session: verifiedWith('SP-10023'),
    tools,
    facts: [
      {
        key: 'order:SP-10023',
        value: { state },
        source: 'orders',
        asOf: '2026-11-20T08:29:50Z',
        validUntil: '2026-11-20T08:34:50Z',
      },
    ],
  })
}

test.each([
  ['en', 'expected or delivered?', 'It becomes delivered when the carrier has handed it over.', 'shipped'],
  ['en', 'what does "cancelled" mean', "Cancelled means it's gone for good.", 'processing'],
  ['en', 'anything left for me to do', 'Nothing on your side.', 'delivered'],
  ['es', '¿ya salió?', 'Enviado lo verás solo cuando lo recoja el transportista.', 'processing'],
  ['zh', '丢了吗', '没有取消的记录可讲。', 'processing'],
  ['ar', 'شو يعني cancelled', 'أما cancelled فمعناها ملغى، وليست حالة طلبك.', 'processing'],
  ['ar', 'متى خرجت؟', 'حسب ما يظهر عندي خرجت قبل ذلك.', 'shipped'],
] as const)('%s, %s: “%s” tells no state', (language, question, reply, state) => {
  expect(itemsOf(language, question, reply, state)).not.toContain('5.3')
})

test.each([
  ['en', 'what does that error mean', 'It means that the delivery company has it.'],
  ['es', '¿se canceló?', 'La cancelación quedó en nada.'],
  ['zh', '取消了吗', '取消没办成,因为已交承运商。'],
  ['zh', '取消了吗', 'SP-10023 取消走不通,只能收货后退。'],
  ['zh', '取消了吗', '没取消成,还在路上。'],
] as const)('what a failed call has answered (%s, %s: %s)', (language, question, reply) => {
  expect(itemsOf(language, question, reply, 'processing', [failed])).not.toContain('5.3')
})

test.each([
  ['en', 'is it there', 'It became delivered yesterday.', 'shipped'],
  ['en', 'where is it', 'SP-10023 has been delivered.', 'processing'],
  ['es', '¿ya salió?', 'Sí, el pedido está enviado.', 'processing'],
  ['zh', '取消了吗', 'SP-10023 取消好了。', 'processing'],
  ['ar', 'وين طلبي', 'خرج طلبك SP-10023 من المستودع.', 'processing'],
] as const)('%s, %s: “%s” tells one', (language, question, reply, state) => {
  expect(itemsOf(language, question, reply, state)).toContain('5.3')
})
