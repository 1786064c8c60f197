import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const fresh = { asOf: '2026-11-20T08:25:00Z', validUntil: '2026-11-20T08:35:00Z' }
const facts = [
  {
    key: 'order:SP-20411',
    value: {
      state: 'shipped',
      total: '129.90',
      currency: 'USD',
      placedOn: '2026-11-12',
      shippedOn: '2026-11-18',
      estimatedDelivery: '2026-11-23',
      items: 3,
    },
    source: 'orders',
    ...fresh,
  },
  {
    key: 'order:SP-20388',
    value: { state: 'delivered', deliveredOn: '2026-11-14', total: '45.00', currency: 'USD' },
    source: 'orders',
    ...fresh,
  },
  {
    key: 'booking:BK-7',
    value: {
      state: 'confirmed',
      checkIn: '2026-12-04',
      checkOut: '2026-12-07',
      rooms: 2,
      total: '480.00',
      currency: 'EUR',
    },
    source: 'bookings',
    ...fresh,
  },
]
const knowledge = [
  { id: 'k2', visibility: 'public', text: 'Withdrawals cost 1.5 %, at least 2 USD, at most 25 USD.' },
  { id: 'k3', visibility: 'public', text: 'Goods may be returned within 30 days of delivery.' },
  {
    id: 'k5',
    visibility: 'public',
    text: 'Standard delivery takes 3 to 5 days and is free from 50 USD; express costs 9.90 USD.',
  },
]
const session = { assurance: 'verified', customer: { id: 'cus_1', orders: ['SP-20411', 'SP-20388', 'BK-7'] } }

const rows: readonly (readonly [language: string, said: string, backed: string, not: string])[] = [
  ['en', 'And if I withdraw 5000?', '1.5 % would be 75, but you never pay more than 25.', '1.5 % would be 65.'],
  ['es', 'y si saco 5000?', 'El 1,5 % serían 75, pero nunca más de 25.', 'El 1,5 % serían 65.'],
  ['ar', 'ولو سحبت 5000؟', '1.5٪ تساوي 75، لكن الحد الأعلى 25 دولاراً.', '1.5٪ تساوي 65.'],
  [
    'zh',
    '两单一共多少？',
    'SP-20411 是 129.90 美元，SP-20388 是 45.00 美元，一共 174.90 美元。',
    '两单一共 184.90 美元。',
  ],
  ['zh', '加急多少？', '加急 9.90 美元一单，普通的三件满 50 美元免费。', '加急 12.50 美元一单。'],
  [
    'en',
    'How much a room?',
    '480.00 for three nights is 160 a night, so 80 per room and night.',
    'That is 95 per room.',
  ],
  ['zh', '平均一晚多少', '480 欧元三晚，平均一晚 160 欧元，一间一晚 80 欧元。', '平均一晚 190 欧元。'],
  ['es', '¿a cuánto la noche?', '480,00 entre tres noches son 160 por noche, 80 por habitación.', 'Son 190 por noche.'],
  ['en', 'From when?', '14 November plus 30 days is 14 December.', '14 November plus 30 days is 18 December.'],
  ['zh', '从哪天算', '11 月 14 日加 30 天是 12 月 14 日。', '从那天起算，是 12 月 18 日。'],
  ['ar', 'من متى؟', '14 نوفمبر زائد 30 يوماً يساوي 14 ديسمبر.', '14 نوفمبر زائد 30 يوماً يساوي 18 ديسمبر.'],
  [
    'en',
    'If I order now?',
    'If you order today, five days is Wednesday the 25th.',
    'If you order today, it comes by 27 November.',
  ],
  ['zh', '现在下单几号到', '今天下单的话，3 到 5 天，就是 23 号到 25 号之间。', '今天下单的话，27 号到。'],
  [
    'es',
    'llega antes del 25?',
    'La fecha es el 23, con dos días de margen.',
    'La fecha es el 23, con cuatro días de margen.',
  ],
  ['ar', 'فين وصلات', 'خرجات نهار 18 نونبر، والمتوقع توصلك نهار 23.', 'خرجات نهار 18 نونبر، والمتوقع توصلك نهار 27.'],
]

test.each(rows)('%s, "%s": "%s" is backed, "%s" is not', (language, said, backed, not) => {
  const more = { facts, knowledge, session }
  expect(inspectedItems(language, said, backed, more)).not.toContain('5.1')
  expect(inspectedItems(language, said, not, more)).toContain('5.1')
})
