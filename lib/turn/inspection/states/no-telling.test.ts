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

test.each([
  ['zh', '怎么还不发', 'SP-10023 最晚发货日是 11 月 21 日，目前正在备货。', 'processing'],
  ['zh', '从哪发', '发货仓在杭州，目前还在配货。', 'processing'],
  ['ar', 'وين طلبي', 'خليني أشوف وين وصل طلبك SP-10023.', 'in_transit'],
  ['es', 'dónde está', 'En la página de rastreo se ve a qué ciudad llegó tu paquete.', 'in_transit'],
] as const)('a part of a noun, and what is yet to be found out (%s, %s: %s)', (language, question, reply, state) => {
  expect(itemsOf(language, question, reply, state)).not.toContain('5.3')
})

test.each([
  ['No salió: el sistema devolvió un error.', false],
  ['Pues no ha salido: el sistema de pagos no responde.', false],
  ['Tu pedido no ha salido todavía del almacén.', true],
] as const)('what was tried did not come off: %s', (reply, told) => {
  expect(
    itemsOf('es', 'confirmo', reply, 'delivered', [{ ...failed, result: { error: 'timeout' } }]).includes('5.3'),
  ).toBe(told)
})

test.each([
  ['en', "It's paused, and it's still on your account.", 'subscription:sb_1', 'paused', false],
  ['ar', 'بطاقتك ليست محظورة، جرب مرة ثانية.', 'card:a_1', 'active', false],
  ['ar', 'حسابك حاليا مجمد.', 'account:a_1', 'active', true],
  ['zh', '改选退到账户余额，就可以重新走退款。', 'refund:rf_1', 'failed', false],
  ['zh', '退款已经到账了。', 'refund:rf_1', 'failed', true],
] as const)('%s: %s (%s, %s)', (language, reply, key, state, told) => {
  const facts = [{ key, value: { state }, source: 'records' }]
  expect(inspectedItems(language, 'status?', reply, { facts }).includes('5.3')).toBe(told)
})
