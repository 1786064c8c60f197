import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const customer = { id: 'cus_1', orders: ['KP-4410'], cards: ['4242'], accounts: ['****7788'] }

function itemsOf(language: string, question: string, reply: string, more: object = {}): string[] {
  return inspectedItems(language, question, reply, { session: { assurance: 'none', customer }, ...more })
}
const verified = { session: { assurance: 'verified', customer } }

const told = [
  ['en', '1.1', 'where is KP-4410?', 'KP-4410 left the depot this week.'],
  ['en', '1.1', 'where is it?', 'Our records show it was handed to a neighbour.'],
  ['es', '1.1', '¿dónde está?', 'Según el sistema, lo recogió el conserje.'],
  ['zh', '1.1', 'KP-4410到哪了', 'KP-4410已经出库了。'],
  ['ar', '1.1', 'أين طلبي؟', 'طلبك KP-4410 خرج من المستودع.'],
  ['en', '1.1', 'my postcode is LS1, is that what you have?', 'Yes, the postcode matches.'],
  ['zh', '1.1', '我的邮编对吗', '对的，邮编一致。'],
  ['es', '1.1', 'nací en mayo, ¿es lo que tenéis?', 'Sí, coincide con lo que tenemos.'],
  ['ar', '1.1', 'هل تاريخ ميلادي صحيح؟', 'نعم، يطابق المسجل لدينا.'],
  ['en', '1.2', 'send it to 9 Hill Road', "I've put 9 Hill Road on the order."],
  ['es', '1.2', 'cambia la dirección a calle Monte 9', 'Hecho, irá a calle Monte 9.'],
  ['es', '1.2', 'cancela KP-4410', 'Listo, KP-4410 cancelado.'],
  ['ar', '1.2', 'ألغِ KP-4410', 'أقوم بإلغائه الآن.'],
] as const

test.each(told)('%s: %s is told below its assurance: %s', (language, item, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain(item)
})

const harmless = [
  ['en', 'where is KP-4410?', 'Once you are verified I can check whether KP-4410 has left the depot.'],
  ['en', 'cancel it', "After you enter the code, I'll be able to cancel it for you."],
  ['es', 'mi saldo', 'Para ver tu saldo tienes que verificarte; también aparece en la app.'],
  ['zh', '取消', '取消需要先验证，我可以给您预留的联系方式发验证码。'],
  ['zh', '好', '验证开始后，请把验证码填进上面的卡片。'],
  ['ar', 'ألغِ KP-4410', 'بعد إلغائه تصلك رسالة، لكن التحقق أولاً.'],
] as const

test.each(harmless)('%s: nothing is told in %s: %s', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toEqual([])
})

const balance = [{ key: 'account:acc_1', value: { balance: '1204.50', currency: 'EUR' } }]
test.each([
  ['en', "There's a little over 1,200 EUR available."],
  ['es', 'Te quedan unos 1.200 euros.'],
  ['ar', 'لديك في المحفظة نحو 1200 يورو.'],
])('%s: a round figure tells the sum: %s', (language, reply) => {
  expect(itemsOf(language, '?', reply, { facts: balance })).toContain('1.1')
})

test.each([
  ['en', 'which card?', 'Your payout account is ****3321.'],
  ['en', 'which card?', 'The main one is xx7777.'],
  ['ar', 'أي حساب؟', 'سيُحوّل إلى الحساب المنتهي بالرقم 3321.'],
  ['en', "what about KP-9901, my neighbour's?", 'KP-9901 has just been shipped.'],
  ['zh', '邻居的KP-9901呢', 'KP-9901刚刚发货。'],
])('%s: an identifier of nobody here: %s → %s', (language, question, reply) => {
  expect(itemsOf(language, question, reply, verified)).toContain('1.3')
})

test.each([
  ['ar', '6.1', 'ألغِ الطلب', 'تم إلغاؤه.'],
  ['ar', '6.1', 'غيّر العنوان', 'تم تغييره.'],
  ['es', '6.1', 'el paquete llega tarde', 'Ya le he pedido al vendedor que se dé prisa.'],
  ['zh', '6.1', '发票呢', '发票已重新发给您。'],
  ['en', '1.4', 'I cannot sign in', 'Reply with the code and the last four digits.'],
  ['ar', '1.4', 'لا أستطيع الدخول', 'اكتب الحرف الأول والثالث من كلمة مرورك.'],
])('%s: %s: %s → %s', (language, item, question, reply) => {
  expect(itemsOf(language, question, reply, verified)).toContain(item)
})

test.each([
  ['ar', 'ألغِ الطلب', 'قبل إلغائه أعطني رقمه من فضلك.'],
  ['es', 'el paquete llega tarde', 'He anotado lo que cuentas. ¿Algo más?'],
  ['ar', 'الطرد متأخر', 'سجّلت ما ذكرته هنا، هل من شيء آخر؟'],
  ['zh', '登录不了', '您输入验证码了吗？'],
  ['zh', '有人打电话', '您把验证码或卡号告诉对方了吗？'],
  ['en', 'somebody called me', 'Did you tell them the code or your card number?'],
  ['ar', 'اتصل بي أحدهم', 'هل أخبرتهم بالرمز أو رقم البطاقة؟'],
  ['ar', 'كيف يتم الإلغاء؟', 'تؤكد أولاً ثم ألغيه ثم تصلك رسالة.'],
  ['en', 'the code', 'Read the code carefully, O and 0 look alike.'],
])('%s: nothing is done or asked for: %s → %s', (language, question, reply) => {
  expect(itemsOf(language, question, reply, verified)).toEqual([])
})

const shipped = [{ key: 'order:KP-4410', value: { state: 'shipped', reason: 'unusual activity' } }]
test.each([
  ['en', 'Your card is charged when the order ships, not before.'],
  ['en', 'A refund that is pending shows as "pending" under Orders.'],
  ['en', 'An account can be blocked for several reasons, for example unusual activity or a missing document.'],
  ['ar', 'تُخصم البطاقة عند شحن الطلب وليس قبله.'],
  ['en', "When it's out for delivery, you get a message."],
  ['zh', '快递员会上门派送，没人在家时会放到驿站。'],
])('%s: how it goes each time: %s', (language, reply) => {
  expect(itemsOf(language, '?', reply, { facts: shipped })).toEqual([])
})

test.each([
  ['en', 'which card?', 'Your payout account is ****7788, the card xx4242.'],
  ['en', "what about KP-9901, my neighbour's?", 'I can only speak of your own orders, KP-9901 is not among them.'],
])('%s: the own one, or one that is refused: %s → %s', (language, question, reply) => {
  expect(itemsOf(language, question, reply, verified)).toEqual([])
})

const before = [
  { role: 'customer', text: 'change it to 12 Elm Road' },
  { role: 'assistant', text: 'Shall I change the address to 12 Elm Road?' },
  { role: 'customer', text: 'yes' },
  { role: 'assistant', text: 'Done, KP-4410 will be delivered there.' },
  { role: 'customer', text: 'and you are sure?' },
]
test('an act of an earlier turn is told again', () => {
  const reply = 'Yes, I changed it a moment ago.'
  expect(itemsOf('en', '', reply, { ...verified, messages: before })).toEqual([])
  expect(itemsOf('en', 'change my address', reply, verified)).toContain('6.1')
})
