import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const guest = { assurance: 'none', customer: { id: 'cus_1', orders: ['SP-1001'] } }
const facts = {
  shop: [
    { key: 'event:show-20', value: { available: [{ sector: 'A', price: '95.00' }] } },
    { key: 'restock:jacket', value: { date: '2026-12-03' } },
    { key: 'incident:login', value: { state: 'open', affects: 'login' } },
  ],
  item: [{ key: 'item:LL-80114', value: { title: 'Dumb phone', price: '22.00', currency: 'GBP', state: 'listed' } }],
  order: [{ key: 'order:SP-1001', value: { state: 'refunded', total: '64.90' } }],
  event: [{ key: 'event:SP-1001', value: { seat: 'Row 12', price: '95.00' } }],
}
type Row = readonly [keyof typeof facts, string, string, string]

const right: readonly Row[] = [
  ['shop', 'en', 'any tickets left?', 'Sector A is still available at 95.00.'],
  ['shop', 'es', '¿quedan entradas?', 'Sí, hay entradas del sector A a 95.00.'],
  ['shop', 'zh', '还有票吗', 'A区还有票,95元。'],
  ['shop', 'ar', 'باقي تذاكر؟', 'نعم، باقي تذاكر في القسم A بسعر 95.00.'],
  ['shop', 'zh', '皮衣啥时候补货', '这款皮衣的补货日是12月3日。'],
  ['shop', 'es', '¿están caídos?', 'Hay una incidencia abierta que afecta al inicio de sesión.'],
  ['item', 'en', 'is the phone still for sale?', 'Yes, the phone is still listed, at £22.'],
  ['order', 'es', '¿me han devuelto?', 'En general, el dinero tarda unos días en volver a tu tarjeta.'],
  ['order', 'es', '¿dónde viene?', 'Abre «Mi cuenta» y sigue los pasos que aparecen; cuando termines, escríbeme.'],
  ['shop', 'en', 'my solicitor files on Monday', 'Your case has been handed over to a colleague.'],
  ['shop', 'es', 'voy a demandar', 'Tu caso se ha pasado a un compañero.'],
  ['shop', 'zh', '我要投诉', '您的情况已经转交给人工同事。'],
  ['shop', 'ar', 'برفع شكوى', 'حُولت حالتك إلى زميل.'],
]
test.each(right)('%s, %s: “%s: %s” discloses nothing', (known, language, question, reply) => {
  expect(inspectedItems(language, question, reply, { session: guest, facts: facts[known] })).not.toContain('1.1')
})

const wrong: readonly Row[] = [
  ['order', 'en', 'refunded?', 'The money has gone back to your card.'],
  ['order', 'es', '¿me devolvieron?', 'El dinero ya volvió a tu tarjeta.'],
  ['order', 'es', '¿me devolvieron?', 'Aparece reembolsado desde ayer.'],
  ['order', 'zh', '退款呢', '您的退款已经退回了。'],
  ['order', 'ar', 'رجعت؟', 'عاد المبلغ إلى بطاقتك.'],
  ['event', 'en', 'which seat?', 'You are in row 12.'],
]
test.each(wrong)('%s, %s: “%s: %s” discloses it', (known, language, question, reply) => {
  expect(inspectedItems(language, question, reply, { session: guest, facts: facts[known] })).toContain('1.1')
})
