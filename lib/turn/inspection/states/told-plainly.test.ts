import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const question = {
  en: 'How does it stand?',
  es: '¿Cómo va?',
  zh: '现在怎么样了？',
  ar: 'ما الوضع؟',
}

function itemsOf(language: keyof typeof question, key: string, value: object, reply: string): string[] {
  return inspectedItems(language, question[language], reply, {
    session: verifiedWith('SP-10023'),
    facts: [{ key, value, source: 'records', asOf: '2026-11-20T08:29:50Z', validUntil: '2026-11-20T08:34:50Z' }],
  })
}

const paid = { state: 'paid', net: '950.00', currency: 'EUR' }
const held = { state: 'on_hold', net: '950.00', currency: 'EUR' }

test.each([
  ['en', 'settlement:st_1', paid, 'Your payout is being held for a document check.'],
  ['es', 'settlement:st_1', held, 'Su banco ya recibió la liquidación.'],
  ['zh', 'settlement:st_1', paid, '这笔结算暂时扣在我们这里。'],
  ['ar', 'settlement:st_1', paid, 'التسوية محتجزة لدينا بسبب مراجعة المستندات.'],
  ['en', 'order:SP-10023', { state: 'delivered' }, 'The parcel is still in our warehouse.'],
  ['en', 'subscription:s_1', { state: 'active' }, 'Your membership came to an end last month.'],
  ['es', 'card:7781', { state: 'blocked' }, 'El bloqueo de su tarjeta se retiró esta mañana.'],
] as const)('what every fact of a thing belies (%s, %s)', (language, key, value, reply) => {
  expect(itemsOf(language, key, value, reply)).toContain('5.3')
})

test.each([
  ['en', 'settlement:st_1', held, 'Your payout is being held for a document check.'],
  ['en', 'settlement:st_1', paid, 'Your next payout is being held until the document check is over.'],
  ['es', 'settlement:st_1', held, 'En cuanto su banco la reciba, la liquidación aparecerá en su cuenta.'],
  ['zh', 'settlement:st_1', paid, '这笔结算已经打款，没有扣在我们这里。'],
  ['ar', 'settlement:st_1', held, 'التسوية محتجزة لدينا بسبب مراجعة المستندات.'],
  ['en', 'order:SP-10023', { state: 'delivered' }, 'The return is still in our warehouse.'],
  ['en', 'subscription:s_1', { state: 'active' }, 'Your membership has not ended.'],
] as const)('what a fact bears out, or what is told of something else (%s, %s: %o)', (language, key, value, reply) => {
  expect(itemsOf(language, key, value, reply)).not.toContain('5.3')
})
