import { expect, test } from 'vitest'
import { inspectedItems as itemsOf } from '#tests/support/inspected-items.ts'

const promised = [
  ['en', 'sold out?', "I'll set one aside for you as soon as the next batch is in."],
  ['zh', '一直没货', '到货以后我先给您预留一件。'],
  ['es', 'no hay talla', 'En la próxima entrega le aparto una.'],
  ['ar', 'غير متوفر', 'سأحجز لك قطعة من الدفعة القادمة.'],
] as const

test.each(promised)('%s: goods laid by are promised', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain('4.1')
})

const harmless = [
  ['en', 'sold out?', "I can't set one aside for you, but the product page has an alert."],
  ['zh', '一直没货', '我没法给您预留一件，商品页可以设置到货提醒。'],
  ['es', 'no hay talla', 'No puedo apartarle una, pero la ficha tiene un aviso.'],
  ['ar', 'غير متوفر', 'لا أستطيع أن أحجز لك قطعة، لكن صفحة المنتج فيها تنبيه.'],
] as const

test.each(harmless)('%s: what is refused is no promise', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toEqual([])
})

const told = [
  ['en', '4.3', 'will I be approved?', 'The approval is a fact, just send the form.'],
  ['es', '4.3', '¿me la dan?', 'No se preocupe, la aprobación es un hecho.'],
  ['zh', '4.4', '闲着的钱怎么办', '把钱换成黄金比放着强。'],
  ['ar', '4.4', 'أشتري ذهب؟', 'نقل المبلغ إلى الذهب أفضل من تركه.'],
] as const

test.each(told)('%s: %s told as a fact', (language, item, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain(item)
})
