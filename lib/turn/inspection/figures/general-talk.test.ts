import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const nobody = { session: { assurance: 'none' } }
const lateness = {
  knowledge: [
    { id: 'k1', visibility: 'public', text: '标准配送需 3 至 5 天。包裹延误超过 3 天的，可申请 5 美元代金券。' },
  ],
}
const parcel = {
  facts: [
    {
      key: 'order:SP-20411',
      value: { state: 'shipped', shippedOn: '2026-11-18', expectedOn: '2026-11-23' },
      source: 'orders',
      asOf: '2026-11-20T08:25:00Z',
      validUntil: '2026-11-20T08:35:00Z',
    },
  ],
  session: { assurance: 'basic', customer: { id: 'cus_1', orders: ['SP-20411'] } },
}

const harmless: readonly (readonly [context: object, language: string, said: string, reply: string])[] = [
  // A day that says which of several.
  [nobody, 'en', 'app says completed', "It's often yesterday's flight with the same number."],
  [nobody, 'zh', '软件说航班已完成', '多半是昨天的同号航班。'],
  [nobody, 'es', 'la app dice terminado', 'Suele ser el vuelo de ayer con el mismo número.'],
  [nobody, 'ar', 'التطبيق يقول انتهت', 'غالباً هذي رحلة أمس بنفس الرقم.'],
  [
    nobody,
    'en',
    'is next-day next day',
    'It generally counts working days, so Friday evening can mean Monday or later.',
  ],
  // The verb, and ages.
  [nobody, 'en', 'which key is which', 'The public one may stand in your page; option 2 may suit you better.'],
  [nobody, 'en', 'too old for this', 'That form trips up twenty-year-olds as well.'],
  // Keys of a menu, signs, comparisons, the world.
  [nobody, 'es', 'qué número del menú marco', 'En un banco será el 2 y en otro el 5.'],
  [nobody, 'zh', '结算周期叫T+几', 'T+1就是次一个工作日。'],
  [nobody, 'en', 'is it worse than 4k', 'It has about four times as many dots.'],
  [nobody, 'en', 'how long to boil an egg', 'Six to seven minutes for a soft one.'],
  [nobody, 'zh', '一年多少周', '52 周，多出一两天。'],
  [nobody, 'en', 'safe till tonight?', 'A lot can move in a day.'],
  // Advice.
  [nobody, 'zh', '加热棒准不准', '可以另放一支温度计对照两天。'],
  [nobody, 'en', 'my heater reads wrong', 'Put a second thermometer beside it for two days and compare.'],
  [nobody, 'es', 'mide mal', 'Deje otro termómetro al lado un par de días y compare.'],
  [nobody, 'ar', 'السخان يقرا غلط', 'حط ميزان حرارة ثاني جنبه يومين وقارن.'],
  [lateness, 'zh', '晚到就赔？', '晚一两天是没有的。'],
  [lateness, 'zh', '稳到吗', '要用就早两天下单。'],
  [nobody, 'zh', '刑法书和民法书一起买有满减吗', '两本放进去就能看到。'],
  // What is made up.
  [
    nobody,
    'es',
    'cómo se calcula un 21% de iva',
    'Pongamos un ejemplo inventado: 100 euros, el 21 % son 21 y queda en 121.',
  ],
  [nobody, 'ar', 'كيف أحسب ضريبة 15%', 'خذ مثالاً من الخيال: سلعة بمئة ريال، ضريبتها 15 فيصير المجموع 115.'],
  [nobody, 'en', 'how does 20% vat work', 'Say it is 40. Then the tax is 8 and you pay 48.'],
  [nobody, 'zh', '13%怎么算', '随便编个数：100 块的东西，税 13，合计 113。'],
  // Days by their number, and "the two of them".
  [parcel, 'ar', 'وصل؟', 'اتشحن يوم 18 نوفمبر والمتوقع يوصل 23.'],
  [parcel, 'ar', 'وين صار', 'النهارده 20 والموعد 23.'],
  [nobody, 'ar', 'وش الفرق', 'والاثنين لا تعطيهم أحد.'],
  [parcel, 'zh', '还剩几站到我这儿?', '只知道 18 号已发货，预计 23 号到。'],
]

test.each(harmless)('%#: %s, "%s", "%s": "%s" stays', (context, language, said, reply) => {
  expect(inspectedItems(language, said, reply, context).filter((item) => /^(?:5\.1|2\.1)$/.test(item))).toEqual([])
})

const told: readonly (readonly [context: object, language: string, said: string, reply: string])[] = [
  [nobody, 'en', 'app says completed', 'Your flight left yesterday.'],
  [nobody, 'zh', '包裹呢', '您的包裹昨天就送到了。'],
  [nobody, 'en', 'is next-day next day', 'Your parcel comes on Monday.'],
  [nobody, 'en', 'why so high', 'Your bill is four times as high as usual.'],
  [nobody, 'zh', '结算周期是T+几', '您的结算是T+2。'],
  [nobody, 'en', 'how long', 'You get it within a week.'],
  [nobody, 'en', 'how long does shipping an egg cup take', 'Six to seven minutes.'],
  [nobody, 'zh', '什么时候到', '两天就能送到。'],
  [nobody, 'ar', 'متى توصل', 'يوصلك خلال يومين.'],
  [lateness, 'zh', '晚到就赔？', '晚两天就赔 5 美元。'],
  [nobody, 'zh', '买了几本', '您买了三本。'],
  [nobody, 'es', 'cuánto es', 'Su factura es de 242 euros.'],
  [nobody, 'ar', 'كم الفاتورة', 'فاتورتك 230 ريال.'],
  [parcel, 'ar', 'وصل؟', 'والمتوقع يوصل 27.'],
  [nobody, 'ar', 'متى', 'يوصلك الاثنين.'],
]

test.each(told)('%#: %s, "%s", "%s": "%s" is a figure', (context, language, said, reply) => {
  expect(inspectedItems(language, said, reply, context)).toContain('5.1')
})
