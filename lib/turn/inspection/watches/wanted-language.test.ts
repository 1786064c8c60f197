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
  ['zh', '英文看不懂,发票在哪', 'Your invoice is under Documents in the app.'],
  ['zh', '别给我回英文', 'Your invoice is under Documents in the app.'],
  ['zh', '英文名能改吗', 'Please open the app and change it under Profile.'],
  ['es', 'La página sale en inglés, ¿qué hago?', 'Please open the app and change it under Profile.'],
  ['ar', 'اشتريت كتاب إنجليزي، أين الفاتورة؟', 'Your invoice is under Documents in the app.'],
  ['ar', 'أعمل مدرس لغة إنجليزية، أين الفاتورة؟', 'Your invoice is under Documents in the app.'],
])('%s: "%s" asks for no such reply', (language, question, reply) => {
  expect(isForeign(language, question, reply)).toBe(true)
})

test.each([
  ['en', 'What languages do you speak?', 'I can help you in English, Español, 中文 and العربية.'],
  ['zh', '可以中英文都回复吗', '可以。You can see your parcel under Orders. 您可以在订单页查看包裹。'],
  ['en', 'Habla español?', 'Sí, claro. ¿En qué puedo ayudarle?'],
  ['es', 'en inglés por favor', 'Sure, how can I help you?'],
  ['zh', '回我英文,我要贴给国外的同事', 'Sure, your invoice is under Documents in the app.'],
  ['zh', '能发个英文的吗', 'Sure, your invoice is under Documents in the app.'],
  ['zh', '给我西语版', 'Claro, puede verla en la app.'],
  ['en', 'Spanish version please', 'Claro, puede verla en la app.'],
  ['en', 'My mum only reads Spanish', 'Claro, puede verla en la app.'],
  ['en', 'write it in simplified Chinese', '好的,您可以在应用里查看发票。'],
  ['en', 'switch to Arabic', 'بالتأكيد، يمكنك رؤيتها في التطبيق.'],
  ['es', 'versión árabe por favor', 'بالتأكيد، يمكنك رؤيتها في التطبيق.'],
  ['ar', 'أريد نسخة إسبانية', 'Claro, puede verla en la app.'],
  ['ar', 'أريد الرد بالإنجليزية', 'Sure, how can I help you?'],
])('%s: "%s" asks for it', (language, question, reply) => {
  expect(isForeign(language, question, reply)).toBe(false)
})
