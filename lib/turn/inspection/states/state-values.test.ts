import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

function belied(language: string, key: string, state: string, reply: string): boolean {
  const question = { en: 'Any news?', es: '¿Novedades?', zh: '有消息吗？', ar: 'ما الجديد؟' }[language]
  return inspectedItems(language, question, reply, {
    session: verifiedWith('SP-20001'),
    facts: [
      { key, value: { state }, source: 'records', asOf: '2026-11-20T08:29:50Z', validUntil: '2026-11-20T08:34:50Z' },
    ],
  }).includes('5.3')
}

test.each([
  [
    'en',
    'order:SP-20001',
    'backordered',
    'SP-20001 has already left our warehouse.',
    'It has not shipped, for it is out of stock.',
  ],
  ['es', 'order:SP-20001', 'ready_for_pickup', 'SP-20001 ya fue recogido.', 'SP-20001 llegó a la tienda y le espera.'],
  ['zh', 'order:SP-20001', 'ready_for_pickup', 'SP-20001 已经取消。', 'SP-20001 已到店，等您来取。'],
  [
    'en',
    'settlement:ST-9',
    'scheduled',
    'The payout is already in your bank account.',
    'The payout is planned for next week.',
  ],
  ['ar', 'settlement:ST-9', 'returned', 'وصلت التسوية ST-9 إلى حسابك.', 'أعاد البنك التسوية ST-9.'],
  [
    'es',
    'transfer:tr_9',
    'returned',
    'La transferencia llegó a su cuenta.',
    'La transferencia fue devuelta por el banco.',
  ],
  ['en', 'dispute:dp_9', 'won', 'Dispute dp_9 is still open.', 'The dispute is closed, and you won.'],
  ['zh', 'dispute:dp_9', 'lost', '争议 dp_9 仍在处理中。', '争议 dp_9 判卖家胜诉。'],
  [
    'es',
    'subscription:SUB-9',
    'paused',
    'Su suscripción está cancelada.',
    'Su suscripción no está cancelada, solo en pausa.',
  ],
  [
    'en',
    'subscription:SUB-9',
    'past_due',
    'Your subscription has been cancelled.',
    'Your plan is still active, but a payment is due.',
  ],
  ['ar', 'payment:pay_9', 'authorised', 'رُفضت عملية الدفع.', 'وافق البنك لكن لم يُخصم المبلغ.'],
  [
    'en',
    'account:acc_9',
    'limited',
    'There are no restrictions on your account.',
    'Your account is active, with some limits.',
  ],
  ['ar', 'account:acc_9', 'limited', 'حسابك مغلق.', 'حسابك غير مغلق، بل مقيد فقط.'],
  ['en', 'subscription:SUB-9', 'active', 'Your plan is paused.', 'Your plan is not paused, it is active.'],
  ['zh', 'subscription:SUB-9', 'active', '您的套餐已暂停。', '您的套餐没有暂停，正常使用中。'],
  ['es', 'chargeback:cb_9', 'evidence_requested', 'El contracargo se cerró.', 'El contracargo está abierto.'],
  ['zh', 'verification:v_9', 'action_needed', '您的认证已完成。', '还需要您补充一份证件。'],
])('%s, %s %s: "%s" is belied, "%s" is not', (language, key, state, wrong, right) => {
  expect(belied(language, key, state, wrong)).toBe(true)
  expect(belied(language, key, state, right)).toBe(false)
})

function beliedOf(facts: readonly (readonly [key: string, value: object])[], reply: string): boolean {
  return inspectedItems('en', 'Any news?', reply, {
    session: verifiedWith('SP-20001', 'SP-20002'),
    facts: facts.map(([key, value]) => ({ key, value, source: 'records', asOf: '2026-11-20T08:29:50Z' })),
  }).includes('5.3')
}

const twoOrders = [
  ['order:SP-20001', { state: 'shipped', shippedOn: '2026-11-18' }],
  ['order:SP-20002', { state: 'cancelled', cancelledOn: '2026-11-15' }],
] as const

test('one order’s state and dates are not another’s', () => {
  expect(beliedOf([...twoOrders], 'SP-20001 has shipped and SP-20002 was cancelled.')).toBe(false)
  expect(beliedOf([...twoOrders], 'SP-20002 has shipped and SP-20001 was cancelled.')).toBe(true)
  expect(beliedOf([...twoOrders], 'SP-20002 is on its way to you.')).toBe(true)
})

test('a value is read with its accents, and a way that is told apart by itself', () => {
  expect(beliedOf([['order:SP-20001', { state: 'en tránsito' }]], 'Your order was cancelled.')).toBe(true)
  const apart = ['order:SP-20001', { orderStatus: 'Paid', shipmentStatus: 'Delivered' }] as const
  expect(beliedOf([[...apart]], "It hasn't shipped yet.")).toBe(true)
  expect(beliedOf([[...apart]], "It's paid and delivered.")).toBe(false)
})

test('a payment that was called off leaves the order unpaid', () => {
  const unpaid = ['order:SP-20001', { state: 'pending_payment' }] as const
  expect(beliedOf([[...unpaid]], 'Your order was cancelled.')).toBe(true)
  expect(beliedOf([[...unpaid]], 'The payment was cancelled at your bank, so the order is still unpaid.')).toBe(false)
})
