import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

function isForeign(language: string, question: string, reply: string): boolean {
  return inspectedItems(language, question, reply, { session: { assurance: 'none' } }).includes('8.1')
}

test.each([
  ['en', 'No, not in Spanish please. How do returns work?', 'Puede iniciarlas en la app.'],
  ['es', 'No entiendo inglés, ¿cómo devuelvo algo?', 'You can start it in the app.'],
  ['zh', '我不懂英文，怎么退货', 'Please open the app and select Orders.'],
  ['ar', 'لا أفهم الإنجليزية', 'Sorry about that. Please open the app.'],
  ['ar', 'أعمل مدرس لغة إنجليزية، أين الفاتورة؟', 'Your invoice is under Documents in the app.'],
])('%s: "%s" asks for no such reply', (language, question, reply) => {
  expect(isForeign(language, question, reply)).toBe(true)
})

test.each([
  ['en', 'What languages do you speak?', 'I can help you in English, Español, 中文 and العربية.'],
  ['zh', '可以中英文都回复吗', '可以。You can see your parcel under Orders. 您可以在订单页查看包裹。'],
  ['en', 'Habla español?', 'Sí, claro. ¿En qué puedo ayudarle?'],
  ['es', 'en inglés por favor', 'Sure, how can I help you?'],
  ['ar', 'أريد الرد بالإنجليزية', 'Sure, how can I help you?'],
])('%s: "%s" asks for it', (language, question, reply) => {
  expect(isForeign(language, question, reply)).toBe(false)
})
