import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const fresh = { asOf: '2026-11-20T08:25:00Z', validUntil: '2026-11-20T08:35:00Z' }
const facts = [
  {
    key: 'order:SP-20411',
    value: { state: 'processing', total: '129.90', currency: 'USD', placedOn: '2026-11-12', items: 3, card: '4242' },
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
    key: 'rate:EUR/USD',
    value: '1.0842',
    unit: 'USD',
    source: 'rates',
    asOf: '2026-11-18T08:00:00Z',
    validUntil: '2026-11-18T09:00:00Z',
  },
  { key: 'balance:USD', value: '1240.50', unit: 'USD', source: 'wallet', ...fresh },
]
const knowledge = [
  { id: 'k1', visibility: 'public', text: 'Refunds reach the original payment method in 5 to 7 business days.' },
  { id: 'k2', visibility: 'public', text: 'Withdrawals cost 1.5 %, at least 2 USD, at most 25 USD.' },
  { id: 'k3', visibility: 'public', text: 'Goods may be returned within 30 days of delivery.' },
  {
    id: 'k5',
    visibility: 'public',
    text: 'Standard delivery takes 3 to 5 days and is free from 50 USD; express costs 9.90 USD.',
  },
  {
    id: 'k9',
    visibility: 'internal',
    text: 'Credits up to 15 USD need no approval; 21 days and 60 USD are the limit.',
  },
] as const

function itemsOf(language: string, question: string, reply: string): string[] {
  return inspectedItems(language, question, reply, {
    now: '2026-11-20T08:30:00Z',
    session: {
      assurance: 'verified',
      customer: { id: 'c', orders: ['SP-20411', 'SP-20388'], emails: [], phones: [], cards: ['4242'], accounts: [] },
    },
    facts,
    knowledge,
  })
}

test.each([
  ['en', 'Nine dollars and ninety cents.', 'Nine dollars and forty cents.'],
  ['en', 'Together that makes 174.90 USD.', 'Together that makes 189.90 USD.'],
  ['en', 'It was placed on 12 November, eight days ago.', 'It was placed on 12 November, nine days ago.'],
  ['en', 'Two of your orders are here.', 'We are open from nine to half past five on weekdays.'],
  ['en', 'Wait five minutes, then reload the page.', 'The wait today is around twenty-three minutes.'],
  ['en', 'You have a month to send it back.', 'You have a month and a half to send it back.'],
  ['en', 'The fee is at most 25 USD.', 'The fee is at most 27 USD.'],
  ['en', 'A third of 129.90 USD would be 43.30 USD.', 'About a third of our customers return something.'],
  ['es', 'Ciento veintinueve dólares con noventa.', 'Ciento veintinueve dólares con setenta.'],
  ['es', 'La que termina en cuarenta y dos cuarenta y dos.', 'Abrimos a las ocho en punto.'],
  ['es', 'Son 12.990 centavos, es decir, 129,90 USD.', 'Son 12.490 centavos.'],
  ['es', 'A las dos direcciones no se puede.', 'Llega el lunes a las cuatro y media.'],
  ['zh', '加急是九块九毛美金。', '加急是九块四毛美金。'],
  ['zh', '一百二十九块九。', '起步价三块八毛美金。'],
  ['zh', '这里没有营业时间。', '早上九点到下午五点半营业。'],
  ['zh', '三十天内可以退。', '一个半月内可以退。'],
  ['ar', 'تسعة دولارات وتسعون سنتاً.', 'تسعة دولارات ونصف.'],
  ['ar', 'في ١٢ تشرين التاني.', 'في ١٥ تشرين التاني.'],
  ['ar', 'فيه ثلاث قطع.', 'عندك سبعطاش طلب مفتوح.'],
  ['ar', 'الرسم الأدنى دولاران.', 'رسم الخدمة دولار وخمسة وسبعون سنتاً.'],
])('%s: "%s" is backed, "%s" is not', (language, backed, unbacked) => {
  expect(itemsOf(language, '…', backed)).not.toContain('5.1')
  expect(itemsOf(language, '…', unbacked)).toContain('5.1')
})

test('what is internal backs nothing', () => {
  expect(itemsOf('en', 'How long may I return it?', 'You have 21 days to send it back.')).toContain('5.1')
})

test.each([
  ['en', 'You have 1,240.50 USD.', 'Five minutes ago you had 1,240.50 USD.'],
  [
    'en',
    'As of 08:00 UTC today, one euro is 1.0842 dollars.',
    'On Wednesday at 08:00 UTC one euro was 1.0842 dollars.',
  ],
  ['en', 'The euro is at 1.0842, valid until 09:00 UTC.', 'The last one I have, 1.0842, has expired.'],
  ['es', 'Tienes 1.240,50 USD.', 'A las ocho y veinticinco UTC tenías 1.240,50 USD.'],
  ['es', 'El euro se cotiza a 1,0842, válido hasta las 09:00.', 'El miércoles estaba a 1,0842.'],
  ['zh', '账户里现在是 1,240.50 美元。', '北京时间下午四点二十五分,余额 1,240.50 美元。'],
  ['zh', '此刻的欧元现价为一点零八四二美元。', '前天是 1.0842。'],
  ['ar', 'رصيدك الآن 1240.50 دولار.', 'في الثامنة وخمس وعشرين دقيقة صباحاً (UTC) كان رصيدك 1240.50 دولاراً.'],
  ['ar', 'السعر 1.0842 وصالح حتى 09:00.', 'قبل يومين كان 1.0842.'],
])('%s: "%s" tells no moment, "%s" does', (language, without, dated) => {
  expect(itemsOf(language, '…', without)).toContain('5.2')
  expect(itemsOf(language, '…', dated)).not.toContain('5.2')
})
