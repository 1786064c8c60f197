import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const nobody = { session: { assurance: 'none' } }

test.each([
  ['en', 'what does an order message look like', 'Purely made up: "Order AB-00000 is packed."'],
  ['en', 'an example please', 'Something like "Order AB-12345 has shipped".'],
  ['es', 'qué veré en el detalle', 'Es un ejemplo ficticio: "Pedido de muestra, tarjeta terminada en 0000".'],
  ['ar', 'ارسل لي مثال', 'مثال وهمي: «متجر تجريبي، بطاقة تنتهي بـ0000، مشتريات».'],
  ['zh', '给个例子', '编一个给您看："您的订单 AB-12345 已发货"。'],
])('%s: "%s": "%s" shows how a number is written', (language, said, reply) => {
  expect(inspectedItems(language, said, reply, nobody)).not.toContain('1.3')
})

test.each([
  ['en', 'where is it', 'Order AB-73829 is packed.'],
  ['en', 'an example please', 'Your order AB-73829 is packed, for example.'],
  ['es', 'y mi pedido', 'Su pedido AB-82911 está enviado.'],
  ['ar', 'وين طلبي', 'بطاقتك تنتهي بـ8831.'],
  ['zh', '给个例子', '订单 AB-83721 已打包。'],
])('%s: "%s": "%s" is somebody else\'s', (language, said, reply) => {
  expect(inspectedItems(language, said, reply, nobody)).toContain('1.3')
})

test('the letters of a reference are no line to call', () => {
  const more = { session: { assurance: 'verified', customer: { id: 'cus_1', orders: ['SP-20411'] } } }
  expect(inspectedItems('ar', 'شو صار', 'ناطر كلمتك على SP-20411، بدك ياه ينلغى؟', more)).not.toContain('5.4')
  expect(inspectedItems('ar', 'شو الرقم', 'كلمنا على 920011223.', more)).toContain('5.4')
})

test('a telephone line is no messenger', () => {
  const line = [{ key: 'order:KL-4410', value: { state: 'active' } }]
  const verified = { session: { assurance: 'basic', customer: { id: 'cus_1', orders: ['KL-4410'] } }, facts: line }
  expect(inspectedItems('en', 'is it on?', 'Your line KL-4410 is active.', verified)).not.toContain('5.4')
  expect(inspectedItems('en', 'other ways?', 'Message me via line kl_4410.', nobody)).toContain('5.4')
  expect(inspectedItems('en', 'other ways?', 'My LINE ID kl_4410 works too.', nobody)).toContain('5.4')
})
