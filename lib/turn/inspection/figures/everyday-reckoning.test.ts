import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const fresh = { asOf: '2026-11-20T08:25:00Z', validUntil: '2026-11-20T08:35:00Z' }
const facts = [
  {
    key: 'order:SP-20411',
    value: { state: 'shipped', placedOn: '2026-11-12', shippedOn: '2026-11-18', expectedOn: '2026-11-23' },
    source: 'orders',
    ...fresh,
  },
]
const unit = (text: string, at: number) => ({ id: `k${at}`, visibility: 'public', text })
const knowledge = [
  'Withdrawals cost 1.5 %, at least 2 USD, at most 25 USD.',
  'Goods may be returned within 30 days of delivery.',
  'Standard delivery takes 3 to 5 days and is free from 50 USD; express costs 9.90 USD.',
].map(unit)
const order = { facts, session: { assurance: 'verified', customer: { id: 'cus_1', orders: ['SP-20411'] } } }
const policy = { knowledge }
const nothing = { session: { assurance: 'none' } }

const rows: readonly (readonly [context: object, language: string, said: string, backed: string, not: string])[] = [
  // Days since a known day, and to one.
  [
    order,
    'en',
    'When did I buy it?',
    'On 12 November; that makes eight days today.',
    'On 12 November, nineteen days so far.',
  ],
  [order, 'zh', '哪天买的？', '11月12号下的单，今天算起来过了8天。', '11月12号下的单，今天算起来过了13天。'],
  [
    order,
    'es',
    '¿por qué tarda?',
    'Entiendo que ocho días esperando cansan.',
    'Entiendo que quince días esperando cansan.',
  ],
  [
    order,
    'ar',
    'امتى طلبت',
    'اتسجل يوم 12 نوفمبر، يعني من ثمانية أيام.',
    'اتسجل يوم 12 نوفمبر، يعني من خمسة عشر يوما.',
  ],
  [order, 'en', 'much longer?', 'Three days, if all goes to plan.', 'Nineteen days, if all goes to plan.'],
  [order, 'zh', '还要多久', '顺利的话三天。', '顺利的话十九天。'],
  [order, 'es', 'falta mucho?', 'Tres días, si se cumple lo previsto.', 'Diecinueve días, si se cumple lo previsto.'],
  [order, 'ar', 'باقي كثير؟', 'ثلاثة أيام إن سار كل شيء كما هو متوقع.', 'تسعة عشر يوما إن سار كل شيء كما هو متوقع.'],
  // Feasts of the calendar.
  [nothing, 'en', 'when is black friday', 'It falls on 27 November this year.', 'It falls on 18 November this year.'],
  [nothing, 'zh', '黑五是哪天', '今年黑五是11月27日，下周五。', '今年黑五是11月18日。'],
  [
    nothing,
    'es',
    '¿Cuándo cae el Black Friday?',
    'Cae el 27 de noviembre, el viernes que viene.',
    'Cae el 29 de noviembre.',
  ],
  [nothing, 'ar', 'متى الجمعة البيضاء؟', 'هذا العام توافق 27 نوفمبر.', 'هذا العام توافق 29 نوفمبر.'],
  // The day of a term; counted from a weekday that the customer has named.
  [
    policy,
    'en',
    'it came on 1 november, can I return it',
    "Yes, you're on day 19 of 30.",
    "Yes, you're on day 9 of 30.",
  ],
  [
    policy,
    'es',
    'me llegó el 1 de noviembre',
    'Va por el día 19 y tiene hasta 30.',
    'Va por el día 12 y tiene hasta 30.',
  ],
  [policy, 'ar', 'وصلني يوم 1 نوفمبر', 'أنت في اليوم 19 من 30.', 'أنت في اليوم 11 من 30.'],
  [
    policy,
    'es',
    'compré el lunes con envío normal',
    'Contando de 3 a 5 días desde el lunes 16, entre ayer y mañana.',
    'Contando de 3 a 5 días desde el lunes 16, entre el 25 y el 27.',
  ],
  // What a least fee leaves, and where a share comes to a bound.
  [
    policy,
    'en',
    'what do I get of 40 usd',
    "You'd get 38: the minimum fee is 2 USD.",
    "You'd get 35: the minimum fee is 2 USD.",
  ],
  [
    policy,
    'es',
    'tengo 40 usd, cuánto queda',
    'Te quedarían 38: el mínimo es de 2 USD.',
    'Te quedarían 33: el mínimo es de 2 USD.',
  ],
  [policy, 'zh', '我有40美元，提出来剩多少', '到手 38：最低手续费 2 美元。', '到手 33：最低手续费 2 美元。'],
  [policy, 'ar', 'عندي 40 دولار كم يبقى', 'يبقى لك 38: أقل رسوم 2 دولار.', 'يبقى لك 31: أقل رسوم 2 دولار.'],
  [
    policy,
    'en',
    'At which amount does the max kick in',
    'Roughly 1,667 USD: from about there 1.5 % would pass 25 USD.',
    'Roughly 2,300 USD: from about there 1.5 % would pass 25 USD.',
  ],
  // A share of what is supposed; a sign that is asked about.
  [
    nothing,
    'en',
    "what's a conversion rate",
    "If a hundred people visit and three of them buy, that's three percent.",
    "If a hundred people visit and three of them buy, that's nine percent.",
  ],
  [
    nothing,
    'es',
    'qué es la tasa de conversión',
    'Si entran cien y compran tres, hablamos de un tres por ciento.',
    'La suya es de un tres por ciento.',
  ],
  [
    nothing,
    'es',
    '¿Qué quiere decir T+1?',
    'T es la venta y el 1 es un día hábil más.',
    'La liquidación llega el 4 de diciembre.',
  ],
  // Most likely; so long as one may want a thing; the two that were named; points of a list.
  [order, 'zh', '再试一遍呗', '再点一回八成还是同样的结果。', '这单可以退您八成。'],
  [nothing, 'zh', '包月还是年卡', '只想追一两个月的剧，包月更灵活。', '一两个工作日退到您卡上。'],
  [
    nothing,
    'es',
    '¿mensual o anual?',
    'Para uno o dos meses nada más, el mensual.',
    'El reembolso tarda uno o dos meses.',
  ],
  [nothing, 'en', 'which is it', 'The desk compares the two times.', 'You have been late two times.'],
  [nothing, 'es', '¿por qué más caro?', 'La tarifa fue la misma en los dos meses.', 'La revisión tarda dos meses.'],
  [nothing, 'ar', 'ليش أعلى', 'السعر نفسه في الشهرين.', 'المراجعة تستغرق شهرين.'],
  [nothing, 'zh', '怎么退', '按下面来：\n① 打开订单\n② 上传照片\n③ 等审核', '按下面来：\n② 上传 6 张照片'],
  [
    nothing,
    'en',
    'how do I return it',
    'In this order:\n1 Open the app\n2 Upload a photo',
    'In this order:\n2 vouchers are yours',
  ],
]

test.each(rows)('%#: %s, "%s", "%s": "%s" is backed, "%s" is not', (context, language, said, backed, not) => {
  expect(inspectedItems(language, said, backed, context)).not.toContain('5.1')
  expect(inspectedItems(language, said, not, context)).toContain('5.1')
})

test('kinds of money are counted behind a list of them', () => {
  const all = 'CNY、USD、EUR、GBP、HKD、JPY、SGD、THB'
  const more = { knowledge: [unit(`支持币种：${all}，共八个。`, 0)] }
  expect(inspectedItems('zh', '支持吗', `目前支持 ${all} 八个币种。`, more)).not.toContain('5.1')
  expect(inspectedItems('zh', '支持吗', '手续费是 THB 8。', { knowledge: [unit('支持 THB。', 0)] })).toContain('5.1')
})

test('a mark of the menu is told again', () => {
  const more = { knowledge: [unit('Heat: Angry Idiot five chillies out of five; Grumpy Git two out of five.', 0)] }
  expect(inspectedItems('en', 'is it hot', 'The Grumpy Git has the same sauce at two.', more)).not.toContain('5.1')
  expect(inspectedItems('en', 'when', 'We close at two.', more)).toContain('5.1')
})
