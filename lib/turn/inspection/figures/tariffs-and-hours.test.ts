import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const knows = (text: string) => ({ knowledge: [{ id: 'k', visibility: 'public', text }] })
const fact = (key: string, value: object) => ({
  facts: [{ key, value, source: 's', asOf: '2026-11-20T08:25:00Z', validUntil: '2026-11-21T08:25:00Z' }],
})
const share = knows('Fee: 1.4 % + 0.20 EUR.')

test.each([
  // A share and a fixed sum, a first and a sum for each further one.
  ['en', 'fee on 1250', 'On €1,250 it would be €17.70.', 'On €1,250 it would be €19.70.', share],
  ['es', 'comisión de 1250', 'Por 1.250 € serían 17,70 €.', 'Por 1.250 € serían 19,30 €.', share],
  ['zh', '1250手续费', '1250 欧元要收 17.7 欧元。', '1250 欧元要收 25.5 欧元。', share],
  ['ar', 'كم عمولة 1250', 'على 1250 تطلع 17.70.', 'على 1250 تطلع 22.40.', share],
  [
    'en',
    'and for 2 hours',
    'Two hours come to £4.20.',
    'Two hours come to £5.60.',
    knows('First hour £2.40, every further half hour £0.90.'),
  ],
  ['en', 'i sold for 480', 'You get £429.50.', 'You get £439.50.', knows('Commission 10 %, postage £2.50 per sale.')],
  // Hours that are kept, moments that are reckoned from one beside them, and how long is left.
  ['es', '¿hasta qué hora?', 'Abren a las 10.', 'Abren a las 7.', knows('Horario: de 10 a 20 h.')],
  [
    'zh',
    '今天还能发吗',
    '18 点截单，现在 16 点半，还有一个半小时。',
    '18 点截单，现在 16 点半，还有三个半小时。',
    knows('18 点前下单当天发货。'),
  ],
  [
    'en',
    'my code ran out?',
    'Sent at 08:12, it ran out at 08:22.',
    'Sent at 08:12, it ran out at 08:42.',
    { ...fact('code:c', { sentAt: '2026-11-20T08:12:00Z' }), ...knows('Codes last 10 minutes.') },
  ],
  // A length whose unit stands once.
  [
    'zh',
    '多久',
    '已经 4 个工作日了，银行最多 5 个。',
    '已经 4 个工作日了，银行最多 8 个。',
    { ...fact('refund:r', { sentOn: '2026-11-16' }), ...knows('银行最多 5 个工作日到账。') },
  ],
  // Terms of invoices, and the last day of a month.
  [
    'en',
    'when is it due',
    'It is due on 2 December.',
    'It is due on 12 December.',
    fact('invoice:i', { issuedOn: '2026-11-02', terms: 'net 30' }),
  ],
  ['es', '¿cuándo pagan?', 'El 30 de noviembre.', 'El 27 de noviembre.', knows('Se paga el último día de cada mes.')],
  // Months by their names, and what they come to on average.
  [
    'en',
    'average?',
    'Over the three months it is 100 a month on average.',
    'Over the three months it is 140 a month on average.',
    fact('spending:s', { sep: '120.00', oct: '80.00', nov: '100.00' }),
  ],
  // "6 at 1.50" is no range.
  ['es', 'media docena', 'Son 6 a 1,50 €, o sea 9 €.', 'Son 6 a 1,50 €, o sea 12 €.', knows('A 1,50 € la unidad.')],
  // As many as the sums that stand before.
  [
    'zh',
    '怎么只退一部分',
    '共退 268 元，200 元退回银行卡，68 元退到余额，两笔都已处理。',
    '共退 268 元，三笔都已处理。',
    fact('refund:r', { total: '268.00', card: '200.00', balance: '68.00', state: 'processed' }),
  ],
  // So many in each, so many boxes.
  [
    'es',
    'y si pido 24',
    'Dos cajas de 12 son 24 botellas.',
    'Tres cajas de 12 son 24 botellas.',
    knows('La caja de 12 cuesta 48 €.'),
  ],
  // The sizes by which a stock is kept.
  [
    'en',
    '9.5?',
    'The 9.5 is sold out, the 10 is in stock.',
    'The 11 is in stock.',
    fact('stock:s', { '9.5': '0', '10': '2' }),
  ],
] as const)('%s: "%s" lets "%s" pass, and not "%s"', (language, question, backed, not, more) => {
  expect(inspectedItems(language, question, backed, more)).toEqual([])
  expect(inspectedItems(language, question, not, more)).toContain('5.1')
})
