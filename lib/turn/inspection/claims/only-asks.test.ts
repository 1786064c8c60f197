import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

function itemsOf(
  language: string,
  question: string,
  reply: string,
  tools: readonly object[] = [],
  before: readonly object[] = [],
): string[] {
  return inspectedItems(language, question, reply, {
    session: verifiedWith('SP-10023'),
    messages: [...before, { role: 'customer', text: question }],
    facts: [
      {
        key: 'order:SP-10023',
        value: { state: 'processing', total: '40.00', currency: 'USD' },
        source: 'orders',
        asOf: '2026-11-20T08:29:50Z',
        validUntil: '2026-11-20T08:34:50Z',
      },
    ],
    tools,
  })
}

test.each([
  ['en', 'What was wrong with my passport photo?', 'Both photos were turned down because the lower edge was cut off.'],
  ['zh', '分期还剩多少没还？', '前两期已经办好扣款，剩下的按月自动扣。'],
  ['ar', 'ما المستندات المطلوبة لفتح حساب؟', 'فتح الحساب مجاني.'],
  ['ar', 'كم باقي علي من الأقساط؟', 'سُددت دفعتان حتى الآن.'],
])('who only asks is told what a record says (%s)', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).not.toContain('6.1')
})

test.each([
  ['en', 'Please cancel SP-10023', 'Your order has been cancelled.'],
  ['en', 'Where is SP-10023?', "I've cancelled your order."],
  ['es', '¿Me cancelas el SP-10023?', 'Tu pedido ha sido cancelado.'],
  ['zh', '麻烦帮我取消订单', '订单已经取消了。'],
  ['ar', 'أريد إلغاء الطلب', 'تم إلغاء طلبك.'],
  ['ar', 'أين طلبي؟', 'لقد ألغيت طلبك.'],
  ['ar', 'أين طلبي؟', 'حذفت طلبك كما أردت.'],
])('who asks for an act is told of it as done only where it was (%s: %s)', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain('6.1')
})

const proposed = { name: 'cancel_order', args: { orderId: 'SP-10023' }, status: 'proposed' }
const failed = { ...proposed, status: 'error' }

test('an act may be announced while the call for it may run, and not without one nor after it failed', () => {
  const before = [
    { role: 'customer', text: 'Please cancel SP-10023' },
    { role: 'assistant', text: 'I would cancel order SP-10023 over 40.00 USD. Shall I go ahead?' },
  ]
  const told = (text: string, tools: readonly object[] = []) => itemsOf('en', 'Yes, please', text, tools, before)
  const reply = "I'm cancelling your order now."
  expect(told(reply, [proposed])).toEqual([])
  expect(told(reply)).toContain('6.1')
  expect(told(reply, [failed])).toContain('6.1')
  expect(told("I've cancelled your order.", [proposed])).toContain('6.1')
})
