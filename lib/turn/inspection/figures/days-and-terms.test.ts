import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const knows = (text: string) => ({ knowledge: [{ id: 'k', visibility: 'public', text }] })
const fact = (key: string, value: object) => ({
  facts: [{ key, value, source: 's', asOf: '2026-11-20T08:25:00Z', validUntil: '2026-11-21T08:25:00Z' }],
})
const sent = (kind: string) =>
  fact(`${kind}:x1`, { amount: '58.00', currency: 'EUR', state: 'sent', sentOn: '2026-11-16' })
const delivered = fact('order:LM-1', { state: 'delivered', deliveredOn: '2026-10-30' })

test.each([
  // Hours stand behind the days on which they are kept.
  [
    'en',
    'when',
    'It is Monday to Saturday 9 to 6.',
    'It is Monday to Saturday 7 to 11.',
    knows('Open Monday to Saturday 9 am - 6 pm.'),
  ],
  ['es', 'horario', 'Lunes a sábado 10 a 19.', 'Lunes a sábado 8 a 22.', knows('De lunes a sábado 10 a 19 h.')],
  [
    'ar',
    'متى',
    'من الأحد إلى الخميس من 8 صباحاً حتى 4 عصراً.',
    'من الأحد إلى الخميس من 7 صباحاً حتى 11 مساءً.',
    knows('الأحد - الخميس 8 ص - 4 م.'),
  ],
  ['zh', '周日几点', '周日是 10 点到 18 点。', '周日是 7 点到 22 点。', knows('周日 10 点–18 点。')],
  // The day is shown from which a term of that very thing counts.
  [
    'ar',
    'ابي ارجعه',
    'تسلمته يوم 30 أكتوبر، فانتهت المدة يوم 14 نوفمبر.',
    'تسلمته يوم 30 أكتوبر، فانتهت المدة يوم 9 نوفمبر.',
    { ...delivered, ...knows('مدة الإرجاع 15 يوماً من الاستلام.') },
  ],
  [
    'en',
    'can it go back',
    'It came on 30 October, which puts the return deadline at 14 November.',
    'It came on 30 October, which puts the return deadline at 17 November.',
    { ...delivered, ...knows('Returns: 15 days from delivery.') },
  ],
  // Money on its way counts from the day on which it was sent.
  [
    'en',
    'my refund?',
    'It was sent on 16 November, so Monday 23 November at the latest.',
    'It was sent on 16 November, so Monday 30 November at the latest.',
    { ...sent('refund'), ...knows('Refunds take 3 to 5 working days.') },
  ],
  [
    'es',
    '¿y el reembolso?',
    'Puede verlo entre el jueves 19 y el lunes 23.',
    'Puede verlo entre el miércoles 25 y el lunes 30.',
    { ...sent('refund'), ...knows('El reembolso tarda de 3 a 5 días laborables.') },
  ],
  [
    'zh',
    '退款呢',
    '退款最晚 11 月 23 日到账。',
    '退款最晚 11 月 30 日到账。',
    { ...sent('refund'), ...knows('退款发出后 3–5 个工作日到账。') },
  ],
  [
    'en',
    'my withdrawal?',
    'It left on 16 November, so the 19th of November at the latest.',
    'It left on 16 November, so the 29th of November at the latest.',
    { ...sent('withdrawal'), ...knows('Withdrawals take up to 3 working days.') },
  ],
  // Lengths that the customer has cut short.
  ['es', 'me dijeron q en 72hs', 'Esas 72 horas se cumplen mañana.', 'Esas 96 horas se cumplen mañana.', {}],
  ['en', 'they said 24h', 'Those 24 hours are not over yet.', 'Those 36 hours are not over yet.', {}],
  ['zh', '说24h内回复我', '24 小时还没到。', '36 小时还没到。', {}],
  // "When", and no hour.
  ['zh', 'SP-30822 发没发', '刚才查 SP-30822 时系统超时。', '客服 22 时下班。', {}],
  // Both, and Monday.
  ['ar', 'الزر رمادي', 'تأكد من الاثنين وجرب مرة ثانية.', 'يصلك من الاثنين إلى الأربعاء.', {}],
  // Which of two named conditions, and a count of the customer's.
  ['es', 'por qué', 'Verás cuál de los dos puntos falla.', 'Te quedan 2 puntos en la cuenta.', {}],
  ['en', 'why', 'See which of the two conditions is missing.', 'You have two orders left.', {}],
  // Who keeps no days at all.
  [
    'es',
    '¿no descansas?',
    'Los asistentes virtuales no tenemos ni lunes ni domingos.',
    'Soy un asistente virtual; la tienda abre los martes.',
    {},
  ],
  [
    'en',
    'ever rest?',
    'Being a bot, I have no Mondays and no Sundays.',
    'As a bot I can say: we deliver on Tuesday.',
    {},
  ],
  // What is supposed goes on until what follows from it.
  [
    'en',
    'how',
    "Say a card was sold at $50 and you spent $20 of it, then you'd see $30 there.",
    'Suppose your parcel is late, then we pay you $20.',
    {},
  ],
  ['en', 'deal?', 'Say you pay $25, then $25 is charged.', 'I can say you get $25 back.', {}],
  [
    'es',
    'cómo',
    'Pongamos que una tarjeta vale 50 € y gastas 20 €: quedarían 30 €.',
    'Tu tarjeta vale 50 € y gastaste 20 €.',
    {},
  ],
  ['zh', '怎么算', '假设卡里有 50 元，您花了 20 元，那就还剩 30 元。', '假设包裹晚到，我们会赔您 20 元。', {}],
  [
    'ar',
    'كيف',
    'لنفترض أن البطاقة بقيمة 50 دولاراً وصرفت 20 دولاراً، فيبقى 30 دولاراً.',
    'رصيدك 50 دولاراً وصرفت منه 20 دولاراً.',
    {},
  ],
] as const)('%s: "%s" lets "%s" pass, and not "%s"', (language, question, backed, not, more) => {
  expect(inspectedItems(language, question, backed, more)).toEqual([])
  expect(inspectedItems(language, question, not, more)).toContain('5.1')
})
