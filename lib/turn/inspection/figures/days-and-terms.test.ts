import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const knows = (text: string) => ({ knowledge: [{ id: 'k', visibility: 'public', text }] })
const fact = (key: string, value: object) => ({
  facts: [{ key, value, source: 's', asOf: '2026-11-20T08:25:00Z', validUntil: '2026-11-21T08:25:00Z' }],
})
const sent = (kind: string) =>
  fact(`${kind}:x1`, { amount: '58.00', currency: 'EUR', state: 'sent', sentOn: '2026-11-16' })
const delivered = fact('order:LM-1', { state: 'delivered', deliveredOn: '2026-10-30' })
const since2003 = knows('Wattle, trading since 2003.')
const guaranteed = fact('order:LM-2', { deliveredOn: '2025-03-08', warrantyUntil: '2027-03-08' })

test.each([
  // Whole years from a known beginning.
  ['en', 'legit?', 'Trading since 2003, that is 23 years.', 'Trading since 2003, that is 33 years.', since2003],
  [
    'en',
    'legit?',
    'We have been around for more than 20 years.',
    'We have been around for more than 30 years.',
    since2003,
  ],
  ['es', '¿son de fiar?', 'Llevamos 23 años en el mercado.', 'Llevamos 43 años en el mercado.', knows('Desde 2003.')],
  ['zh', '靠谱吗', '2003年成立，到现在23年了。', '2003年成立，到现在33年了。', knows('公司成立于2003年。')],
  ['ar', 'موثوقين؟', 'تأسسنا عام 2003، أي منذ 23 سنة.', 'تأسسنا عام 2003، أي منذ 33 سنة.', knows('تأسست عام 2003.')],
  [
    'en',
    'since when',
    "You joined on 11 February 2014, so you've been with us twelve years.",
    "You joined on 11 February 2014, so you've been with us fifteen years.",
    fact('account:a', { customerSince: '2014-02-11' }),
  ],
  ['en', 'how old', "It's ten years old.", 'It has a guarantee of ten years.', knows('Opened in 2016.')],
  [
    'en',
    'who are you',
    'A family business for nearly forty years.',
    'A family business for nearly sixty years.',
    knows('Family business since 1987.'),
  ],
  // From which day to which a record says that it holds.
  ['en', 'cover?', 'It came with a two-year warranty.', 'It came with a three-year warranty.', guaranteed],
  ['es', '¿garantía?', 'Tiene dos años de garantía.', 'Tiene cuatro años de garantía.', guaranteed],
  ['zh', '保修？', '保修两年。', '保修四年。', guaranteed],
  ['ar', 'الضمان؟', 'الضمان سنتان.', 'الضمان أربع سنوات.', guaranteed],
  [
    'en',
    'my plan',
    'It is a six-month plan.',
    'It is a nine-month plan.',
    fact('plan:p', { startedOn: '2026-08-20', endsOn: '2027-02-19' }),
  ],
  // The calendar's own date of a day that is told, and weekday of one that is named.
  ['en', 'tmrw?', "Tomorrow's Saturday the 21st, so yes.", "Tomorrow's Saturday the 22nd, so yes.", knows('Mon-Sat.')],
  ['es', '¿mañana?', 'Mañana es sábado 21, así que sí.', 'Mañana es sábado 22, así que sí.', knows('Lunes a sábado.')],
  [
    'en',
    'next working day?',
    'The next working day is Monday the 23rd.',
    'The next working day is Monday the 30th.',
    knows('We ship Monday to Friday.'),
  ],
  ['zh', '下一个工作日', '下一个工作日是23号周一。', '下一个工作日是30号周一。', knows('周一至周五发货。')],
  [
    'en',
    'next class?',
    'The next class is Tuesday the 24th.',
    'The next class is Tuesday the 17th.',
    knows('Yoga: Tuesdays 19:00.'),
  ],
  ['es', '¿próxima clase?', 'La próxima es el martes 24.', 'La próxima es el martes 17.', knows('Yoga: martes 19:00.')],
  [
    'en',
    'next round?',
    'The next round is Tuesday the 24th.',
    'Your next parcel arrives on Tuesday the 24th.',
    knows('Rounds: Tuesdays.'),
  ],
  ['en', 'when', 'It ends this Sunday, the 22nd.', 'It ends this Sunday, the 29th.', knows('The sale ends on Sunday.')],
  ['zh', '什么时候', '这周日，也就是22号结束。', '这周日，也就是29号结束。', knows('活动周日结束。')],
  ['en', 'what day is the 25th', 'The 25th is a Wednesday.', 'The 25th is a Thursday.', {}],
  ['en', 'by the 25th', 'The 25th is next Wednesday, five days away.', 'The 25th is next Thursday, six days away.', {}],
  ['es', '¿qué día cae el 25?', 'El 25 cae en miércoles.', 'El 25 cae en jueves.', {}],
  ['zh', '25号周几', '25号是下周三，还有五天。', '25号是下周四，还有六天。', {}],
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
  // An aside marks a figure as one of many; what would become of it follows.
  ['en', 'how', 'On a basket of $18.60, say, that would be 40 cents.', 'On your order of $18.60, say, you pay $5.', {}],
  [
    'en',
    'how',
    'Say, on a basket of $18.60, it would be 40 cents.',
    'They say on a basket of $18.60 you saved $5.',
    {},
  ],
  ['en', 'how', 'To give you an idea, a $50 basket earns $5.', 'To give you a refund of $50 we charge $5.', {}],
  [
    'en',
    'how',
    'Suppose a basket is $18. It would go up to $19.',
    'Suppose a parcel is late. It would be refunded with $19.',
    {},
  ],
  [
    'es',
    'cómo',
    'En una compra de 18,60 €, digamos, serían 40 céntimos.',
    'En su compra de 18,60 € serían 40 céntimos.',
    {},
  ],
  [
    'es',
    'cómo',
    'Por decir algo, una cesta de 18,60 € sube a 19 €.',
    'Por lo dicho, su cesta de 18,60 € sube a 19 €.',
    {},
  ],
  ['zh', '怎么算', '好比一单18.6元，就凑到19元。', '您这单18.6元，就凑到19元。', {}],
  ['zh', '怎么算', '像18.6元这样的单子，凑到19元。', '18.6元的单子，凑到19元。', {}],
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

type Reckoned = readonly [
  language: string,
  question: string,
  backed: readonly string[],
  not: readonly string[],
  more: object,
]

test.each<Reckoned>([
  [
    'es',
    '¿abren el finde?',
    ['El domingo no abrimos.', 'Este domingo está cerrado.'],
    ['El sábado no abrimos.', 'El miércoles estamos cerrados.'],
    knows('Tienda Centro: martes de 9:30 a 21:00. Domingos y festivos, cerrada. Lunes cerrada.'),
  ],
  [
    'es',
    '¿trabajan sábado?',
    ['El sábado nos encuentra de 8 a 13 h.', 'El sábado también, de 8 a 13 h.'],
    [],
    knows('Call center: lunes a viernes de 8 a 18 h. Sábados de 8 a 13 h.'),
  ],
  [
    'es',
    'necesito retirar mi notebook',
    [
      'No hay problema: el sábado también atendemos en Ñuñoa, de 10:00 a 14:00.',
      'De lunes a viernes de 9:00 a 18:00 y el sábado de 10:00 a 14:00.',
      'El miércoles puede pasar entre las 9:00 y las 18:00.',
    ],
    ['El domingo también atendemos, de 10:00 a 14:00.'],
    knows('Servicio técnico Ñuñoa: L-V 9:00 a 18:00, S 10:00 a 14:00.'),
  ],
  [
    'es',
    '¿abre por la tarde el taller?',
    [
      'De lunes a viernes sí, de cinco a ocho. El sábado solo por la mañana, de diez a dos.',
      'El jueves abre de 17 a 20.',
    ],
    ['El domingo abre por la mañana.'],
    knows('Taller: Lu-Vi 10-14 y 17-20. Sá 10-14.'),
  ],
  [
    'es',
    '¿qué días?',
    ['El jueves sí, de 10 a 20.', 'El sábado abrimos de 10 a 20.'],
    ['El lunes abrimos de 10 a 20.', 'El domingo sí.'],
    knows('Abierto de martes a sábado de 10 a 20 h.'),
  ],
  [
    'en',
    'open on saturday?',
    ['We are shut on Sunday.', 'On Saturday we are open from 9 to 1.', 'Wednesday is fine, 9 to 6.'],
    ['On Monday we are open from 9 to 6.'],
    knows('Tue-Fri 9-6, Sat 9-1, Sun closed.'),
  ],
  [
    'en',
    'when are classes',
    ['The class is on Tuesday and Thursday.', 'There is one on Thursday.'],
    ['There is one on Monday.'],
    knows('Yoga: Tue/Thu 18:00.'),
  ],
  [
    'en',
    'which days',
    ['Thursday works.', 'On Saturday too.'],
    ['Monday works.', 'On Sunday too.'],
    knows('Open Tuesday to Saturday.'),
  ],
  [
    'en',
    'which days',
    ['On Thursday we open at 9.', 'We open Saturday at 10.'],
    ['We open Sunday at 10.'],
    knows('M-F 9-5, Sa 10-2'),
  ],
  [
    'en',
    'which days',
    ['The courier comes on Wednesday.'],
    ['The courier comes on Thursday.'],
    knows('Pickup on Mondays & Wednesdays.'),
  ],
  [
    'zh',
    '周六开吗',
    ['周四正常营业。', '星期六也开。', '礼拜六也开门。'],
    ['周一正常营业。', '星期天也开。'],
    knows('营业时间：周二至周六 10:00-20:00。'),
  ],
  ['zh', '哪天有课', ['周三有课。', '星期五也有课。'], ['周四有课。'], knows('每周一三五晚上有课。')],
  ['zh', '哪天有课', ['周四有课。', '周六有课。'], ['周三有课。'], knows('开课时间：周二、四、六。')],
  ['zh', '周末上班吗', ['周日不上班。', '星期六不上班。'], ['周三不上班。'], knows('周六日休息。')],
  ['zh', '周末上班吗', ['周日不上班。', '周六客服休息。'], ['周三不上班。'], knows('客服周末休息。')],
  [
    'ar',
    'متى تفتحون',
    ['يوم الثلاثاء نفتح من 9 إلى 5.', 'الأربعاء مفتوح.'],
    ['السبت مفتوح.'],
    knows('الأحد - الخميس من 9 إلى 5.'),
  ],
  ['ar', 'متى تفتحون', ['يوم السبت نفتح.', 'الخميس مفتوح.'], ['الثلاثاء مفتوح.'], knows('نعمل من الأربعاء إلى الأحد.')],
  ['ar', 'متى', ['الاثنين نفتح 9 صباحا.'], ['السبت نفتح 9 صباحا.'], knows('Sun-Thu 9:00-17:00')],
  [
    'en',
    'weekend?',
    ['We are closed on Sunday.', 'Saturday is closed.'],
    ['We are closed on Wednesday.'],
    knows('Closed at weekends.'),
  ],
  [
    'es',
    '¿finde?',
    ['El domingo cerramos.', 'El sábado está cerrado.'],
    ['El miércoles cerramos.'],
    knows('Fines de semana cerrado.'),
  ],
  [
    'es',
    'q dias reparten en San Rafael?',
    ['Repartimos martes y viernes. La próxima vuelta es la del martes, y podés pedir hasta el lunes a las 16 h.'],
    [
      'La próxima vuelta es la del martes, y podés pedir hasta el domingo a las 16 h.',
      'Para el reparto del viernes, pedí hasta el miércoles a las 16 h.',
    ],
    knows('Reparto en zonas rurales de San Rafael: martes y viernes. Corte de pedidos: el día anterior a las 16 h.'),
  ],
  [
    'en',
    'by when must I order?',
    ['For the Tuesday round, order by Monday at 16:00.', 'The next round is on Friday, so order by Thursday.'],
    ['For the Tuesday round, order by Sunday at 16:00.', 'The next round is on Friday, so order by Wednesday.'],
    knows('Rounds on Tuesdays and Fridays. Orders close at 16:00 on the day before.'),
  ],
  [
    'zh',
    '几号前下单',
    ['周二送的话，周一16点前下单。', '周五那趟要在周四16点前下单。'],
    ['周二送的话，周日16点前下单。', '周五那趟要在周三16点前下单。'],
    knows('每周二、周五配送，前一天16点截单。'),
  ],
  [
    'ar',
    'متى اطلب',
    ['توصيل الثلاثاء لازم تطلب له قبل نهاية الاثنين الساعة 4 مساءً.', 'لتوصيل يوم الجمعة اطلب حتى يوم الخميس.'],
    ['لتوصيل يوم الجمعة اطلب حتى يوم الأربعاء.'],
    knows('التوصيل يوم الثلاثاء ويوم الجمعة، وآخر موعد للطلب في اليوم السابق الساعة 4 مساء.'),
  ],
  [
    'en',
    'are you there on weekdays',
    ['On Wednesdays we are open from 9 to 6.', 'Thursday: 9 am to 6 pm.'],
    ['Thursday: 7 am to 6 pm.'],
    knows('Mon-Fri 9-18'),
  ],
  [
    'es',
    'miércoles?',
    ['El miércoles abrimos de 9 a 14 h.', 'Sí, los miércoles de 9 a 14.'],
    ['El domingo abrimos de 9 a 14 h.'],
    knows('L a V de 9 a 14 h'),
  ],
  ['zh', '周三', ['周三上班的。', '周四也上班。'], ['周日上班的。'], knows('工作时间：周一~周六 9:00-18:00')],
  ['zh', '周三', ['周三上班的。', '星期四也上班。'], ['周日上班的。'], knows('星期一至星期六')],
  ['ar', 'السبت', ['السبت مفتوح من 4 إلى 9.'], ['الثلاثاء مفتوح من 4 إلى 9.'], knows('السبت والأحد 4-9')],
])(
  'a weekday that a notice names in a range, a list, cut short or in the plural: %s, "%s"',
  (language, question, backed, not, more) => {
    for (const reply of backed) expect(inspectedItems(language, question, reply, more)).toEqual([])
    for (const reply of not) expect(inspectedItems(language, question, reply, more)).toContain('5.1')
  },
)

test.each<Reckoned>([
  [
    'es',
    'cuanto pago al año con el plan familiar',
    ['El Familiar son 14,99 € al mes, es decir, 179,88 € en doce meses.', 'Son 179,88 € al año.'],
    ['El Familiar son 189,88 € en doce meses.', 'Son 159,88 € al año.'],
    knows('Plan Familiar: 14,99 €/mes, hasta 6 perfiles. Sin permanencia.'),
  ],
  [
    'es',
    'el trimestral me lo cobran cada cuanto?',
    [
      'Se cobra cada tres meses, así que al cabo del año son cuatro cargos de 27 €.',
      'Son cuatro cargos al año de 27 €.',
      'Al año son 108 € en 4 pagos.',
    ],
    ['Al cabo del año son cinco cargos de 27 €.', 'Al año son 118 €.'],
    knows('Suscripción trimestral: 27 € cada tres meses.'),
  ],
  [
    'es',
    'el trimestral me lo cobran cada cuanto?',
    ['Cada tres meses.', 'Se cobra cada 3 meses, o sea cuatro veces al año.'],
    ['Cada cinco meses.', 'Se cobra cada 6 meses.'],
    knows('Suscripción trimestral: 27 €.'),
  ],
  [
    'es',
    'el seguro del celu se paga una vez o todos los meses',
    [
      'Se paga todos los meses, $3.200 con cada factura, y como la vigencia es anual son 12 débitos por período.',
      'Son 12 débitos al año de $3.200.',
    ],
    ['Como la vigencia es anual son 14 débitos por período.', 'Son 24 débitos al año de $3.200.'],
    knows('Seguro Celu: $3.200 por mes, se debita con la factura. Vigencia anual con renovación automática.'),
  ],
  [
    'es',
    'los pagos son quincenales o mensuales?',
    [
      'Son quincenales, es decir, dos pagos al mes por la misma cantidad.',
      'Son 2 pagos al mes.',
      'Paga 24 veces al año.',
    ],
    ['Son quincenales, es decir, tres pagos al mes.', 'Son 5 pagos al mes.'],
    knows('Crédito en tienda: pagos quincenales de la misma cantidad.'),
  ],
  [
    'en',
    'how often am I billed?',
    [
      'It is billed every three months, so four payments a year.',
      'Four charges of €27 a year, €108 in all.',
      'Every 3 months.',
    ],
    ['It is billed every three months, so six payments a year.', 'Every five months.'],
    knows('Quarterly plan: €27 per quarter.'),
  ],
  [
    'en',
    'how many deliveries a year?',
    ['Two boxes a month make 24 boxes a year.', 'That is 24 deliveries a year.'],
    ['Two boxes a month make 26 boxes a year.', 'That is 20 deliveries a year.'],
    knows('The plan brings two boxes a month.'),
  ],
  [
    'en',
    'how often do you pay out?',
    ['We pay out weekly, so 52 payouts a year.', 'That is four payouts a month.'],
    ['We pay out weekly, so 48 payouts a year.', 'That is six payouts a month.'],
    knows('Payouts are weekly.'),
  ],
  [
    'en',
    'how often?',
    ['Every six months.', 'It comes twice a year, so every 6 months.'],
    ['Every four months.'],
    knows('The check is done twice a year.'),
  ],
  [
    'zh',
    '季付一年扣几次',
    ['一年扣4次，每次27元。', '每三个月扣一次，一年四次，共108元。'],
    ['一年扣6次，每次27元。'],
    knows('季付：每季度27元。'),
  ],
  [
    'zh',
    '一年送几次',
    ['每月2次，一年就是24次。', '一年共24次。'],
    ['每月2次，一年就是26次。', '一年共20次。'],
    knows('每月配送2次。'),
  ],
  [
    'zh',
    '多久发一次',
    ['每周发一次，一个月发四次。', '一年52次。'],
    ['一个月发六次。', '一年60次。'],
    knows('每周结算一次。'),
  ],
  [
    'ar',
    'كم مرة بالسنة؟',
    ['كل ثلاثة أشهر، يعني أربع دفعات في السنة.', '4 دفعات في السنة كل واحدة 27 ريال.'],
    ['يعني ست دفعات في السنة.', 'كل خمسة أشهر.'],
    knows('الاشتراك ربع سنوي: 27 ريال كل ثلاثة أشهر.'),
  ],
  ['ar', 'كم دفعة؟', ['تدفع شهريا، يعني 12 دفعة في السنة.'], ['يعني 14 دفعة في السنة.'], knows('الدفع شهريا.')],
  [
    'en',
    'how often are deliveries',
    ['We deliver twice a week, so about eight times a month.', 'It comes twice a week, 104 deliveries a year.'],
    ['It comes twice a week, 90 deliveries a year.'],
    knows('Deliveries: twice a week.'),
  ],
  [
    'en',
    'annual cost',
    ['At 27 EUR a quarter it comes to 108 EUR a year.', 'It is 108 EUR a year.'],
    ['It is 118 EUR a year.'],
    knows('27 EUR per quarter.'),
  ],
  ['zh', '一年多少钱', ['一年一共108元。'], ['一年一共118元。'], knows('季付27元。')],
  ['ar', 'كم بالسنة', ['المجموع 108 ريال في السنة.'], ['المجموع 118 ريال في السنة.'], knows('27 ريال كل ثلاثة أشهر.')],
  [
    'es',
    'cuánto al año',
    ['Al año serían 52 entregas.', 'Recibe 26 cajas al año.'],
    ['Al año serían 60 entregas.'],
    knows('Entregas semanales; caja quincenal.'),
  ],
])('how often something comes in a longer period: %s, "%s"', (language, question, backed, not, more) => {
  for (const reply of backed) expect(inspectedItems(language, question, reply, more)).toEqual([])
  for (const reply of not) expect(inspectedItems(language, question, reply, more)).toContain('5.1')
})

const own = (value: object) => ({
  ...fact('order:SP-1', value),
  session: { assurance: 'verified', customer: { id: 'cus_1', orders: ['SP-1'] } },
})

test.each<Reckoned>([
  [
    'en',
    'when do you open?',
    ['We are open 8.30 to 6 Monday to Saturday.', 'Doors are at 8.30 am.', 'It is from 8.30 till 6 on weekdays.'],
    ['We are open 7.30 to 6 Monday to Saturday.', 'It is from 8.30 till 7 on weekdays.'],
    knows('Open 8:30am-6pm Mon-Sat.'),
  ],
  [
    'es',
    '¿horario?',
    ['Abrimos de 8.30 a 18 de lunes a sábado.'],
    ['Abrimos de 7.30 a 18 de lunes a sábado.'],
    knows('Horario: lunes a sábado 8:30 a 18:00.'),
  ],
  [
    'en',
    'do u deliver tmrw',
    ["Tomorrow's Saturday the 21st, so yes, we deliver.", 'Tomorrow is Saturday, a delivery day.'],
    ["Tomorrow's Saturday the 22nd, so yes, we deliver.", 'Your parcel arrives tomorrow, Saturday the 21st.'],
    knows('We deliver Monday to Saturday.'),
  ],
  [
    'es',
    '¿entregan mañana?',
    ['Mañana es sábado 21, así que sí.'],
    ['Mañana es sábado 23, así que sí.'],
    knows('Entregamos de lunes a sábado.'),
  ],
  ['zh', '明天送吗', ['明天是21号周六，可以送。'], ['明天是23号周六，可以送。'], knows('周一至周六配送。')],
  ['ar', 'توصلون بكرة؟', ['بكرة السبت يوم 21، نعم.'], ['بكرة السبت يوم 23، نعم.'], knows('نوصل من الاثنين إلى السبت.')],
  [
    'en',
    'my deadline is the 25th, what day is it?',
    ['The 25th is a Wednesday.', 'The 25th is next Wednesday.'],
    ['The 25th is a Thursday.'],
    {},
  ],
  [
    'en',
    'when is the next working day you ship',
    ['It goes out on the next working day, Monday the 23rd.'],
    ['It goes out on the next working day, Monday the 24th.'],
    knows('We ship Monday to Friday; later orders ship the next working day.'),
  ],
  [
    'en',
    'how old are you',
    ["We have been trading since 2003, that's 23 years now."],
    ["We have been trading since 2003, that's 25 years now."],
    knows('Trading since 2003.'),
  ],
  [
    'es',
    '¿desde cuándo existen?',
    ['Desde 2003, es decir, 23 años.'],
    ['Desde 2003, es decir, 27 años.'],
    knows('En el mercado desde 2003.'),
  ],
  [
    'zh',
    '你们开了多久',
    ['2003年开始营业，到现在23年了。'],
    ['2003年开始营业，到现在27年了。'],
    knows('创立于2003年。'),
  ],
  ['ar', 'من متى', ['نعمل منذ 2003، أي 23 سنة.'], ['نعمل منذ 2003، أي 27 سنة.'], knows('تأسست سنة 2003.')],
  [
    'en',
    'how long with you SP-1',
    ["You signed up on 11 February 2014, so you've been with us twelve years and counting."],
    ["You signed up on 11 February 2014, so you've been with us fourteen years and counting."],
    own({ customerSince: '2014-02-11' }),
  ],
  [
    'en',
    'is SP-1 under warranty',
    ["It was delivered on 8 March 2025, so the two years aren't up."],
    ["It was delivered on 8 March 2025, so the three years aren't up."],
    own({ state: 'delivered', deliveredOn: '2025-03-08', warrantyUntil: '2027-03-08' }),
  ],
  [
    'en',
    "It's 1:20pm here, have I missed it?",
    ["The cut-off is 2 p.m. local time, so you've got forty minutes left."],
    ["The cut-off is 2 p.m. local time, so you've got fifty minutes left."],
    knows('Order by 2 p.m. local time.'),
  ],
  [
    'es',
    'aquí son las 13:20, ¿llego?',
    ['El corte es a las 14:00, le quedan 40 minutos.'],
    ['El corte es a las 14:00, le quedan 55 minutos.'],
    knows('Pedidos hasta las 14:00.'),
  ],
  ['zh', '现在13:20，还来得及吗', ['14:00截单，还剩40分钟。'], ['14:00截单，还剩55分钟。'], knows('14:00前下单。')],
  [
    'en',
    'nights?',
    ['In the eight hours in between you can get in with the app.'],
    ['In the nine hours in between you can get in with the app.'],
    knows('Reception 06:00-22:00. Night entry 22:00-06:00.'),
  ],
])('the calendar, whole years and what is left of a day: %s, "%s"', (language, question, backed, not, more) => {
  for (const reply of backed) expect(inspectedItems(language, question, reply, more)).toEqual([])
  for (const reply of not) expect(inspectedItems(language, question, reply, more)).toContain('5.1')
})

test.each<Reckoned>([
  [
    'en',
    'tell me about my account',
    [],
    [
      'You have 12 orders.',
      'You have placed 14 orders a year.',
      'The refund takes a month.',
      'Your guarantee is 12 months.',
      'Support answers every two weeks.',
    ],
    knows('Monthly plan 9.99 EUR per month.'),
  ],
  [
    'en',
    'what is my limit',
    [],
    ['Your monthly limit is 2,000 EUR.', 'You can withdraw at most 15,000 EUR a month.'],
    knows('Weekly limit: 500 EUR. Daily limit: 500 EUR.'),
  ],
  [
    'zh',
    '多久到',
    [],
    ['普通3天，加急快递2天。', '快递员2天后到。', '最多2天送到。'],
    knows('普通配送3到5天。每个月9.9元。'),
  ],
  [
    'en',
    'how long',
    [],
    ['It takes 3 days, or 2 days by express.', 'Your parcel comes in two days.', 'It took 2 days longer.'],
    knows('Delivery takes 3 to 5 days.'),
  ],
  [
    'es',
    'hasta qué hora',
    [],
    ['Cerramos a las 16:00.', 'Abrimos desde las 7.'],
    knows('Horario: 9:00 a 18:00. Respondemos en 2 horas. Pedidos: hasta 2 horas antes de la entrega.'),
  ],
  [
    'en',
    'opening hours',
    [],
    ['We close at 16:00.', 'It starts at 7.', 'You can come from 5.'],
    knows('Open 9:00 to 18:00. Answers take 2 hours. Cancel up to 2 hours before delivery.'),
  ],
  [
    'zh',
    '几点开门',
    [],
    ['20点关门。', '营业到16:00。'],
    knows('营业时间9:00-18:00。2小时内回复。配送前2小时可取消。'),
  ],
  [
    'ar',
    'متى تفتحون',
    [],
    ['نقفل 4 عصرا.', 'نبدأ 7.'],
    knows('الدوام من 9:00 إلى 18:00. الرد خلال ساعتين. الإلغاء قبل التوصيل بساعتين.'),
  ],
  [
    'en',
    'when do you deliver',
    [],
    ['We deliver on Monday.', 'It arrives on Sunday.', 'The desk is open on Saturday.'],
    knows('Open Tue-Fri 9-6. Delivery takes 24 hours.'),
  ],
  [
    'es',
    'días',
    [],
    ['El lunes abrimos.', 'Llega el domingo.'],
    knows('Abierto de martes a viernes. Envío en 24 horas. Tallas S, M, L y XL, de la S a la XL.'),
  ],
  [
    'es',
    'tallas',
    [],
    ['El sábado hay cambio.', 'El domingo abrimos.', 'El lunes abrimos.', 'El miércoles llega.'],
    knows('Tallas S-L, M-L, S/M, L/XL, desde S a XL. Talla S 90 cm, M 95 cm. Tel. 900.'),
  ],
  [
    'en',
    'sizes',
    [],
    ['We open on Saturday.', 'It ships on Monday.', 'It arrives on Sunday.', 'We open on Wednesday.'],
    knows('Sizes S-L, M/L, S 34, M 36, L 38. He sat there; the sun is up. We do 3 sizes.'),
  ],
  ['zh', '周几', [], ['周六有课。', '周日休息。'], knows('每周一、周五有课，一周三次共六节课，周一二十元。')],
  [
    'en',
    'hours',
    [],
    ['It lasts an hour and 50 minutes.', 'The show is over by 22:45.', 'It runs two hours and 40 minutes.'],
    knows('Show 19:30, runs 165 minutes. 100 seats.'),
  ],
])('nothing that is only near: %s, "%s"', (language, question, backed, not, more) => {
  for (const reply of backed) expect(inspectedItems(language, question, reply, more)).toEqual([])
  for (const reply of not) expect(inspectedItems(language, question, reply, more)).toContain('5.1')
})
