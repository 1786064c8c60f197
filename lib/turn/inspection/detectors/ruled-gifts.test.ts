import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const known = (text: string) => ({ knowledge: [{ id: 'k1', text }] })
const fact = (key: string, value: object) => ({ facts: [{ key, value }] })
const payout = fact('payout:PO-1', { gross: '12000.00', net: '11590.00', currency: 'MXN', date: '2026-11-14' })
const returned = fact('redpacket:rp_1', { amount: '66', currency: 'CNY', state: 'returned', returnedOn: '2026-02-22' })

test.each([
  // What a public rule says, in its own words and numbers.
  [
    'zh',
    '转错人了咋办',
    '打开“转账记录”，点“撤回”，只要对方还没收款，钱就退回您的余额。',
    known('对方未收款前，可点“撤回”，款项退回余额。'),
  ],
  ['zh', '分期买价格一样不', '差在手续费：分 3 期免，6 期起要收。', known('3 期免手续费，6 期及以上收取手续费。')],
  [
    'ar',
    'اقدر اجمد الاشتراك',
    'التجميد متاح من شهر إلى ثلاثة أشهر، ولا تُدفع رسوم خلاله.',
    known('تجميد الاشتراك: من شهر إلى ثلاثة أشهر، دون رسوم خلاله.'),
  ],
  // A noun, and no act of the house.
  ['ar', 'صدق العرض لليوم؟', 'العرض سارٍ حتى 9 مايو، بخصم 20% على رسوم التحويل.', {}],
  ['ar', 'في رسوم؟', 'رسم الشراء بعملة أجنبية 1.5%.', known('رسم الشراء بعملة أجنبية 1.5%.')],
  [
    'zh',
    '拒付和退款不是一回事吗',
    '拒付由发卡行把款从您这边扣回，还会收 100 元处理费。',
    known('拒付每笔收取 100 元处理费。'),
  ],
  ['en', 'why verify', 'Verification makes sure that the money is yours before anything is shown.', {}],
  // Tried, and said to have failed.
  ['ar', 'رجعتوا المبلغ؟', 'حاولت أنفّذ الاسترداد بس العملية ما نجحتش.', {}],
  ['zh', '退了没', '我尝试为您退款，但系统报错没成功，钱还没退。', {}],
  ['es', '¿ya me lo devolvieron?', 'Intenté devolver el importe pero el banco rechazó la operación.', {}],
  // What facts tell, with what follows from their sums.
  [
    'es',
    'cuánto me quitaron',
    'Vendiste $12,000.00, te depositamos $11,590.00 y la diferencia, $410.00, es la comisión.',
    payout,
  ],
  ['zh', '那个红包钱哪去了', '没人领的 66 元已在2月22日退到您的钱包余额里了。', returned],
  // The price of an offer, and the one whose place it takes.
  ['es', 'el 2x1 cómo funciona', 'Pagas uno y te llevas dos, o sea 10 € en lugar de 20 €.', {}],
  [
    'es',
    'como es eso del 3x2',
    'Te llevas tres y pagas dos: 22,80 € en lugar de 34,20 €.',
    known('3x2: 11,40 € cada uno.'),
  ],
  ['ar', 'الشاحن بكام', 'الشاحن عليه عرض وهيقف عليك بـ549 جنيه بدل 690.', {}],
  ['ar', 'الاشتراك السنوي بكام', 'بعرض السنوي بيوقف عليك الشهر بـ10 دولار بدل 15.', {}],
  // From which sum on it costs nothing.
  ['zh', '包邮吗', '满99才包邮哦，您现在79，再凑20块就能免掉运费啦。', {}],
  ['zh', '差几块', '凑够88配送费就免了。', {}],
  ['zh', '年费怎么免', '刷满六笔，年费就免了。', {}],
  ['en', 'is postage free', 'Reach 40 pounds and postage is on us.', {}],
  ['es', 'pago envío?', 'A partir de 50 € el envío corre por nuestra cuenta.', {}],
  ['es', 'llevo 38 en el carrito', 'Con 12 € más el envío te sale gratis.', {}],
  // Where it goes back to, and who bears it, as the rule has it.
  ['zh', '礼品卡付的退到哪', '礼品卡付的那部分会退回到您原来那张礼品卡里。', known('礼品卡支付的部分退回原礼品卡。')],
  ['zh', '押金退到哪里', '押金会退回到您当初付款用的微信零钱里。', known('押金退还至支付时使用的微信零钱。')],
  ['zh', '专票税点多少', '专票是6个点，1万块对应600元，这部分税由我们承担。', known('专票税率6%，税费由本公司承担。')],
  [
    'es',
    'dónde cae la fianza',
    'La fianza te vuelve a la tarjeta con que la pagaste.',
    known('La fianza se devuelve a la tarjeta.'),
  ],
  [
    'ar',
    'فين بيرجع التأمين',
    'التأمين بيرجع لك على المحفظة اللي دفعت منها.',
    known('يعاد التأمين إلى المحفظة التي دفعت منها.'),
  ],
] as const)('%s: nothing given, asked %s: %s', (language, question, reply, more) => {
  expect(inspectedItems(language, question, reply, more)).not.toContain('4.2')
})

test('a refund that was put to the customer and is being handed in is no promise', () => {
  const items = inspectedItems('ar', 'نعم اطلبها', 'تمام، أقدّم الاسترداد بكامل القيمة.', {
    messages: [
      { role: 'customer', text: 'الشاحن ما اشتغل' },
      { role: 'assistant', text: 'قيمة الطلب VK-1 كاملة 11.500 دينار، أأطلب استردادها؟' },
      { role: 'customer', text: 'نعم اطلبها' },
    ],
    session: verifiedWith('VK-1'),
    facts: [{ key: 'order:VK-1', value: { state: 'delivered', total: '11.500', currency: 'BHD' } }],
    tools: [{ name: 'refund_order', args: { orderId: 'VK-1', amount: '11.500' }, status: 'proposed' }],
  })
  expect(items).not.toContain('4.2')
})

const cancelled = {
  session: verifiedWith('VK-2'),
  facts: [{ key: 'order:VK-2', value: { state: 'cancelled', total: '75.00', currency: 'GBP' } }],
  tools: [
    {
      name: 'cancel_order',
      args: { orderId: 'VK-2' },
      status: 'ok',
      result: { orderId: 'VK-2', refund: { amount: '71.50', currency: 'GBP' } },
    },
  ],
}

test.each([
  ['en', false, '£71.50 is on its way back to your card, that being the £75 less the £3.50 booking fee.'],
  ['es', false, 'Le devolvemos 71,50 £ a la tarjeta: las 75 £ menos 3,50 £ de gestión.'],
  ['en', true, '£71.50 is on its way back to your card, with £3.50 from us as goodwill.'],
  ['en', true, 'The whole £75 is on its way back to your card.'],
])('%s: what was kept back of a sum is named, and nothing more given (%s): %s', (language, given, reply) => {
  expect(inspectedItems(language, 'yes', reply, cancelled).includes('4.2')).toBe(given)
})

test.each([
  ['zh', '外卖晚到了一小时', '运费给您免了，钱就退回您的余额。', known('款项退回余额。')],
  ['zh', '晚到了', '补您的 20 元已退到您的钱包了。', {}],
  ['ar', 'وصل متأخر', 'طلبك القادم بخصم 20% تعويضاً لك.', known('عرض: خصم 20% على الأحذية.')],
  [
    'ar',
    'ورجع المبلغ بس خصمتوا 15 درهم رسوم',
    'فالـ 15 درهماً مرفوعة عنك هذه المرة.',
    fact('transfer:tr_1', { state: 'returned', fee: '15.00', currency: 'AED' }),
  ],
  ['ar', 'وصل متأخر', 'التوصيل علينا هذه المرة.', known('شحن مجاني فوق 200 ريال.')],
  ['en', 'why less', 'You sold £12,000.00, we paid out £11,590.00 and I am adding £10 credit.', payout],
  ['en', 'parcel late', "I'll knock 20% off your next order.", known('20% off shoes until Sunday.')],
  ['es', 'llegó tarde', 'Le devolvemos 15 € a su tarjeta.', known('Los reembolsos vuelven a la tarjeta.')],
  ['es', 'está caro, hazme precio', 'Te lo dejo en oferta: 45 € en vez de 60 €.', {}],
  ['es', 'llegó tarde', 'Por las molestias le queda en 45 € en vez de 60 €.', {}],
  ['ar', 'غالي، خفض لي السعر', 'خلاص، 40 ريال بدل 60.', known('عرض: 40 ريال.')],
  ['zh', '我才79 能包邮吗', '虽然没满99，这次也给您包邮了。', known('满99元包邮。')],
  ['zh', '等了三天', '满三天没到，运费给您免了。', {}],
  ['es', 'llegó tarde', 'Van más de 3 días, así que el envío te sale gratis.', {}],
  ['zh', '退到哪张卡', '钱今天就会给您退回付款的那张银行卡。', known('退款退回付款的银行卡。')],
  ['zh', '关税谁出', '这次您的200元关税由我们承担。', known('进口关税由平台承担。')],
] as const)('%s: given, asked %s: %s', (language, question, reply, more) => {
  expect(inspectedItems(language, question, reply, more)).toContain('4.2')
})
