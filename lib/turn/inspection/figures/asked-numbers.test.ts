import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const nothing = { session: { assurance: 'none' } }
const call = {
  tools: [
    {
      name: 'request_callback',
      args: {},
      status: 'ok',
      result: { from: '2026-11-20T15:00', to: '2026-11-20T17:00', window: '15:00-17:00' },
    },
  ],
  session: { assurance: 'verified', customer: { id: 'cus_1', orders: ['SP-20411'] } },
}

const rows: readonly (readonly [context: object, language: string, said: string, backed: string, not: string])[] = [
  // What the customer's own numbers make.
  [
    nothing,
    'en',
    '3 mugs at 12 and a tray at 20, total?',
    "It's 36 for the mugs, so 56 with the tray.",
    "It's 38 for the mugs.",
  ],
  // One step, and no second one.
  [nothing, 'en', '3 mugs at 12 and a tray at 20, total?', 'The mugs alone are 36.', '204 in all.'],
  [nothing, 'en', 'split 96 between 4 of us', 'That is 24 each.', 'That is 26 each.'],
  [nothing, 'en', 'my rent goes from 800 to 880', "That's 80 more, a 10% rise.", "That's 90 more, a 14% rise."],
  [nothing, 'zh', '房东说押一付三,租2600,第一次给多少', '押一个月加付三个月，就是四个 2600，共 10400。', '一共 9700。'],
  [nothing, 'es', 'somos 5 y la cuenta es 130', 'Tocáis a 26 por cabeza.', 'Tocáis a 31 por cabeza.'],
  [nothing, 'ar', 'الحساب 180 واحنا 4', 'على كل واحد 45.', 'على كل واحد 52.'],
  [nothing, 'en', 'seats 9-12, how many', 'Four: 9, 10, 11 and 12.', 'Five: 9, 10, 11, 12 and 13.'],
  [nothing, 'en', 'how many codes of 4 digits', '10,000 of them.', '70,000 of them.'],
  // Times and lengths that it gives.
  [nothing, 'es', 'el vuelo de 10:40 con 2h15 de duracion a q hora aterriza', 'A las 12:55.', 'A las 13:30.'],
  [nothing, 'ar', 'طيارتي 9:20 ومدتها ٣ ساعات ونص متى أوصل', 'تحسبها 12:50.', 'تحسبها 13:40.'],
  [nothing, 'en', 'how many hours between 9 and 5', 'Eight hours.', 'Seven hours.'],
  [nothing, 'zh', '从九点到五点是几个小时', '八个小时。', '七个小时。'],
  // How long a record's window lasts.
  [call, 'en', 'how long is the window', 'Two hours, from 15:00 to 17:00.', 'Three hours, from 15:00 to 18:00.'],
  [call, 'zh', '要等多久', '最多两小时，15:00 到 17:00。', '最多三小时。'],
  [call, 'es', 'cuánto dura', 'Dos horas.', 'Tres horas.'],
  [call, 'ar', 'يعني استنى كام ساعة', 'ساعتين بالكتير، من 15:00 لحد 17:00.', 'تلات ساعات بالكتير.'],
]

test.each(rows)('%#: what a question gives may be reckoned with', (context, language, said, backed, not) => {
  expect(inspectedItems(language, said, backed, context)).not.toContain('5.1')
  expect(inspectedItems(language, said, not, context)).toContain('5.1')
})
