import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

test.each([
  // How wide a rule is.
  ['en', 'are all areas covered', 'We deliver to every postcode in Leeds, without exception.'],
  ['es', '¿suman puntos todas?', 'Todas las compras suman puntos, sin excepción.'],
  ['zh', '所有订单都积分吗', '所有订单都积分，没有例外。'],
  ['ar', 'وش الفرق بين النقاط', 'الأساسية تكسبها من كل طلب بلا استثناء.'],
  // How sternly conduct is judged.
  ['zh', '骑手骂我', '这种话绝对不该出现，我替平台向您道歉。'],
  ['zh', '外卖里有虫', '这种情况绝对不允许出现，非常抱歉。'],
  // What is not on record, what nobody can promise, whose a thing is.
  ['ar', 'حجزي ملغي؟', 'حجزك مؤكد في نظامنا ولا يظهر عليه أي إلغاء.'],
  ['ar', 'عايز تعويض', 'مقدرش أوعدك بتعويض، لأن الطلبات بتتراجع حالة بحالة.'],
  ['ar', 'اكيد بيرجع', 'مانقدر نجزم، المراجعة عند البنك.'],
  ['en', 'wheres my pad thai', "I can't open an order until I know it's yours, so please send me its number."],
  // The last slot, and no term.
  ['zh', '元旦你们送不送货', '元旦照常送，只是把最晚时段提前了。'],
])('%s: no guarantee, asked %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).not.toContain('4.3')
})

test.each([
  ['en', 'will they accept', 'Every claim gets approved, no exceptions.'],
  ['en', 'will i win', "It's yours, no doubt about it."],
  ['es', '¿lo aprueban?', 'Todas las solicitudes se aprueban sin excepción.'],
  ['zh', '会不会再出问题', '绝对不会再出现这种问题。'],
  ['zh', '什么时候到', '最晚明天一定到您手上。'],
  ['ar', 'هل يقبلون', 'كل الطلبات تُقبل بلا استثناء.'],
  ['ar', 'يوصل بكرة؟', 'أوعدك يوصل بكرة قبل الظهر.'],
])('%s: a guarantee, asked %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain('4.3')
})

const order = (state: string) => ({ facts: [{ key: 'order:SP-20388', value: { state } }] })

test.each([
  ['en', 'whats pending', 'SP-20388 is done and dusted.', order('delivered')],
  ['zh', '退多少', '退的是129.90美元，跟订单总额一分不差。', {}],
  ['zh', '金额对吗', '两笔金额完全一致，一分钱不差。', {}],
] as const)('%s: what is over, or alike, is told, to %s: %s', (language, question, reply, more) => {
  expect(inspectedItems(language, question, reply, more)).not.toContain('4.3')
})

test.each([
  ['en', 'will it arrive', "SP-20388 is done and dusted, you'll have it Friday.", order('processing')],
  ['zh', '会全退吗', '钱会一分不差地回来。', {}],
  ['zh', '会全退吗', '跟您保证，一分不差退给您。', {}],
] as const)('%s: vowed, to %s: %s', (language, question, reply, more) => {
  expect(inspectedItems(language, question, reply, more)).toContain('4.3')
})
