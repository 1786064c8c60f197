import { expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import type { FactValue } from '../../turn.ts'
import { prepare } from '../context/prepared.ts'
import { findFigures } from './find-figures.ts'
import { isGrounded } from './is-grounded.ts'

type Fact = readonly [key: string, value: FactValue]

const facts: Readonly<Record<string, readonly Fact[]>> = {
  order: [['order:SP-10023', { state: 'shipped', placedOn: '2026-11-12', deliveryOn: '2026-11-20' }]],
  points: [['loyalty:7', { points: '3420', expiring: { points: '800', on: '2026-12-31' } }]],
  plan: [
    [
      'plan:1',
      { total: '1200.00', currency: 'EUR', installments: 6, installmentAmount: '200.00', paidInstallments: 2 },
    ],
  ],
  slot: [['order:SP-10023', { deliveryOn: '2026-11-30', deliveryWindow: '2 م - 6 م' }]],
  window: [['order:SP-10023', { deliveryOn: '2026-11-30', deliveryWindow: '14:00 - 18:00' }]],
  four: ['delivered', 'delivered', 'shipped', 'processing'].map((state, at): Fact => [`order:SP-1000${at}`, { state }]),
  loyalty: [['loyalty:1', { points: 2350 }]],
  returns: [['order:SP-10023', { state: 'delivered', deliveredOn: '2026-11-08' }]],
  guarantee: [['order:SP-10023', { state: 'delivered', deliveredOn: '2026-08-12' }]],
  limit: [['account:1', { usedThisMonth: '32000.00', currency: 'CNY' }]],
  data: [['usage:1', { usedGb: '13.5' }]],
  lock: [['incident:1', { startedAt: '2026-11-18T09:10:00Z' }]],
  history: [['history:1', { count: 3, first: '2026-11-04', second: '2026-11-12', third: '2026-11-27' }]],
}
const knowledge: Readonly<Record<string, string>> = {
  pause: 'Pausing: My subscription > Pause, one to three months, free.',
  pausa: 'Pausa: de uno a tres meses, gratis.',
  ايقاف: 'الإيقاف المؤقت من شهر إلى ثلاثة أشهر.',
  loyalty: 'Cinema voucher 2,000 points; the next tier starts at 3,000 points.',
  returns: 'Returns are accepted for 14 days after delivery.',
  guarantee: 'Every lamp has a guarantee of 6 months.',
  limit: 'The monthly limit is 50,000 CNY.',
  data: 'Plan M has 20 GB a month.',
  lock: 'A lock lifts after 45 minutes.',
  baggage: 'One bag of 23 kg is included.',
  steps: 'The seller answers within 3 days; then our team decides within 5 days.',
  hours: 'Open Monday to Friday from 9:00 to 18:00.',
}

/** What of a reply the context does not back. */
function unbacked(
  context: string | { facts: readonly Fact[]; told: string },
  reply: string,
  said = 'tell me more',
): string[] {
  const known = typeof context === 'string' ? (facts[context] ?? []) : context.facts
  const told = typeof context === 'string' ? knowledge[context] : context.told
  const prepared = prepare({
    now: new Date('2026-11-18T09:30:00Z'),
    language: 'en',
    session: { assurance: 'verified' },
    messages: [{ role: 'customer', text: said }],
    facts: known.map(([key, value]) => ({ key, value, source: 's', asOf: '', validUntil: '' })),
    knowledge: told ? [{ id: 'k', visibility: 'public', text: told }] : [],
    tools: [],
  })
  const { folded } = fold(reply)
  return findFigures(folded)
    .filter((figure) => !isGrounded(figure, prepared, folded))
    .map(({ start, end }) => folded.slice(start, end))
}

test.each([
  ['points', 'You have 3,420 points; 800 of them expire on December 31 and the other 2,620 stay.', '2,620', '2,260'],
  ['points', 'Tienes 3.420 puntos; 800 vencen el 31 de diciembre y los otros 2.620 siguen vigentes.', '2.620', '2.260'],
  ['points', '您一共有3420积分,800积分会到期,其余2620积分不受影响。', '2620', '2260'],
  ['points', 'لديك 3420 نقطة تنتهي منها 800 والباقي 2620 نقطة.', '2620', '2260'],
  ['plan', 'You have paid two of six instalments of €200; four are left, €800 in all.', '€800', '€900'],
  ['plan', '还剩四期,共800欧元。', '800欧元', '900欧元'],
  ['order', 'It arrives on November 20, in two days.', 'two days', 'three days'],
  ['order', 'Llega el viernes 20, en dos días.', 'dos días', 'tres días'],
  ['points', '800 points lapse in 43 days.', '43 days', '33 days'],
  ['slot', 'موعد التسليم 30 نوفمبر بين الساعة 2 و6 مساءً.', '6 مساءً', '7 مساءً'],
  ['window', 'La entrega es el 30 de noviembre, de 2 a 6 de la tarde.', '6 de la tarde', '7 de la tarde'],
  ['window', 'It comes from 14:00 to 18:00, a window of four hours.', 'four hours', 'three hours'],
  ['pause', 'Choose Pause and pick one, two or three months.', 'three months', 'six months'],
  ['pausa', 'Elige Pausar y escoge uno, dos o tres meses.', 'tres meses', 'seis meses'],
  ['ايقاف', 'اختر إيقاف مؤقت ثم شهراً أو شهرين أو ثلاثة أشهر.', 'ثلاثة أشهر', 'ستة أشهر'],
  ['four', 'The other two orders are on their way.', 'two orders', 'seven orders'],
  ['four', '另外两笔订单还没送到。', '两笔', '七笔'],
  [
    'history',
    'الأولى في الرابع منه والثانية في الثاني عشر والثالثة في السابع والعشرين.',
    'السابع والعشرين',
    'السادس والعشرين',
  ],
  ['hours', 'We are open Monday to Friday from 9 to 6.', '6.', '7.'],
  ['none', '公开的建议有三条:商品描述如实、按时发货、保留好物流凭证。', '三条', '四条'],
])('%s: what follows is backed, what does not is found: %s', (context, reply, right, wrong) => {
  expect(unbacked(context, reply)).toEqual([])
  expect(reply).toContain(right)
  expect(unbacked(context, reply.replace(right, wrong))).not.toEqual([])
})

test.each([
  ['loyalty', "You're 650 points short of the next tier.", '650', '750'],
  ['loyalty', 'ينقصك 650 نقطة.', '650', '560'],
  ['loyalty', 'Te quedarían 350 puntos.', '350', '450'],
  ['loyalty', '兑换后还余350积分。', '350', '250'],
  ['returns', 'It came on 8 November, so the last day is 22 November.', '22 November', '25 November'],
  ['returns', '最后一天是11月22日。', '22日', '24日'],
  ['returns', 'فآخر يوم هو 22 نوفمبر.', '22 نوفمبر', '24 نوفمبر'],
  ['guarantee', 'La garantía dura hasta el 12 de febrero.', '12 de febrero', '20 de febrero'],
  ['limit', 'You can still send 18,000 CNY.', '18,000', '16,000'],
  ['data', 'Te quedan 6,5 GB.', '6,5', '7,5'],
  ['lock', 'The lock lifts at 09:55.', '09:55', '10:20'],
  ['steps', 'In total that is 8 days.', '8 days', '10 days'],
])('%s: one step between two sources is backed, what does not follow is found: %s', (context, reply, right, wrong) => {
  expect(unbacked(context, reply)).toEqual([])
  expect(unbacked(context, reply.replace(right, wrong))).not.toEqual([])
})

test.each([
  ['baggage', 'my bag weighs 27 kg', 'Your bag is 4 kg over the allowance.', '4 kg', '6 kg'],
  ['none', 'I ordered 12 bottles and 9 came', 'So three bottles are missing.', 'three', 'five'],
  ['none', 'two weeks, we travel', 'Tap Skip on each of the next two boxes.', 'two boxes', 'four boxes'],
])('%s: with what the customer said (%s): %s', (context, said, reply, right, wrong) => {
  expect(unbacked(context, reply, said)).toEqual([])
  expect(unbacked(context, reply.replace(right, wrong), said)).not.toEqual([])
})

test.each([
  ['loyalty', 'That leaves you 5,350 points.'],
  ['returns', 'It was placed on 22 November.'],
  ['pause', '可以选择一个月、三个月或六个月。'],
  ['pause', 'You can pick two, four or six months.'],
  ['points', 'The remaining 1,620 points stay valid.'],
  ['plan', 'The next instalment is due in 20 days.'],
  ['hours', 'We are open Monday to Friday from 7 to 6.'],
])('%s: found: %s', (context, reply) => expect(unbacked(context, reply)).not.toEqual([]))

test.each([
  'The app needs Android 8 or iOS 15; dates are written as in ISO 8601.',
  '有两种方式:1. 在App里操作;2. 发邮件给我们',
  'Toca los tres puntos de arriba a la derecha y elige una de las dos opciones.',
  'لا ترسل الرقم الكامل المكوّن من 16 رقماً.',
])('no figure to back: %s', (reply) => expect(unbacked('none', reply)).toEqual([]))

test('a number of the customer at the end of a sentence is known', () => {
  expect(unbacked('none', 'The other one cost 24.50.', 'I paid 39.00 and 24.50. I keep the first.')).toEqual([])
})

test.each([
  [
    ['plan:1', { instalmentsLeft: 3, instalment: '120.00', currency: 'EUR' }],
    '',
    'Three instalments of 120.00 EUR are left, which makes 360.00 EUR.',
    '360.00',
    '340.00',
  ],
  [
    ['order:1', { subtotal: '1420.00', currency: 'UYU' }],
    'Gratis a partir de 1500 UYU.',
    'Te faltaron $80.',
    '80',
    '90',
  ],
  [
    ['plan:1', { renewsOn: '2026-12-04' }],
    'Hasta el día anterior.',
    'A más tardar el día anterior, o sea, el 3.',
    '3',
    '2',
  ],
  [['points:1', { balance: 1248 }], '', 'You have just under 1,250 points.', '1,250', '1,350'],
  [['stay:1', { perNight: '85.00', nights: 4 }], '', 'Four nights at 85.00 EUR make 340.00 EUR.', '340.00', '350.00'],
  [['wallet:1', { used: '1350.00' }], 'Limits begin anew on the first of the month.', 'From 1 December on.', '1', '2'],
  [
    ['order:1', { total: '120.00', currency: 'EUR' }],
    'VAT of 20% is included.',
    '20.00 EUR are VAT.',
    '20.00',
    '25.00',
  ],
  [['card:1', { expires: '12/27' }], '', 'It is good until December 2027.', '2027', '2029'],
  [['bill:1', { total: '1299.00' }], 'A 3, 6 o 12 meses.', 'A seis meses son 216,50 pesos al mes.', '216,50', '226,50'],
  [['order:1', { total: '80.00' }], 'Seña del 50 %.', 'La mitad, 40 euros, se paga ahora.', '40', '45'],
  [
    ['order:1', { came: '2026-11-03' }],
    '14 days to return.',
    'The 14 days ended yesterday.',
    'yesterday',
    'the day before yesterday',
  ],
  [['order:1', { came: '2026-11-03' }], '签收后14天内可退。', '期限昨天(11月17日)刚过。', '17日', '15日'],
  [['order:1', { total: '240.00', currency: 'CNY' }], '每消费10元积1分。', '240元可以积24分。', '24分', '34分'],
  [['fee:1', { price: '18.60', km: 12 }], '', '12 km for 18.60 EUR, so 1.55 EUR a kilometre.', '1.55', '1.65'],
  [
    ['desk:1', {}],
    'Cut-off is 15:00.',
    'There are five and a half hours until the cut-off.',
    'five and a half',
    'seven',
  ],
  [['plan:1', {}], '可选100、200、500元。', '可以选100、200或者500元。', '500', '600'],
  [['pack:1', {}], '满50减10、满120减25各一张。', '两张券不能同用。', '两张', '三张'],
  [['profile:1', { since: '2019-03-04' }], '', '您已经是七年多的会员了。', '七年', '九年'],
  [['order:1', { came: '2026-10-18' }], '', 'Llegó hace un mes.', 'un mes', 'dos meses'],
  [['eta:1', { from: '2026-11-23', to: '2026-11-25' }], '', '预计23到25号送到。', '25', '28'],
  [['payout:1', { amount: '1200.00', parts: 3 }], '', 'It is paid in three parts of 400 EUR.', '400', '300'],
  [['desk:1', {}], 'الجمعة 2 ظهراً - 11 ليلاً.', 'يوم الجمعة من 2 ظهراً حتى 11 ليلاً.', '2 ظهراً', '4 عصراً'],
  [['desk:1', {}], 'It takes 5 to 10 business days.', 'That is one to two weeks.', 'two', 'five'],
] as const)('%j, %s: %s', (fact, told, reply, right, wrong) => {
  const context = { facts: [fact as unknown as Fact], told }
  expect(unbacked(context, reply)).toEqual([])
  expect(unbacked(context, reply.replace(right, wrong))).not.toEqual([])
})
