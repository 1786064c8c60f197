import { describe, expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const known = {
  delivering: { session: verifiedWith('SP-1001'), facts: [{ key: 'order:SP-1001', value: { state: 'delivering' } }] },
  delivered: { session: verifiedWith('SP-1001'), facts: [{ key: 'order:SP-1001', value: { state: 'delivered' } }] },
  processing: { session: verifiedWith('SP-1001'), facts: [{ key: 'order:SP-1001', value: { state: 'processing' } }] },
  waiting: {
    session: verifiedWith('SP-1001'),
    facts: [{ key: 'order:SP-1001', value: { state: 'ready_for_pickup' } }],
  },
  locked: {
    session: { assurance: 'verified', customer: { id: 'cus_1', cards: ['0934'] } },
    facts: [{ key: 'card:0934', value: { state: 'active', temporaryLock: true, lockedOn: '2026-06-10' } }],
  },
  inactive: {
    session: { assurance: 'verified', customer: { id: 'cus_1', cards: ['0934'] } },
    facts: [{ key: 'card:0934', value: { state: 'pending_activation' } }],
  },
  invoices: {
    session: verifiedWith('INV-88', 'INV-91'),
    facts: [
      { key: 'invoice:INV-88', value: { state: 'paid' } },
      { key: 'invoice:INV-91', value: { state: 'paid' } },
    ],
  },
  refund: {
    session: verifiedWith('SP-1001'),
    tools: [{ name: 'get_refund_status', args: { orderId: 'SP-1001' }, status: 'ok', result: { state: 'processing' } }],
  },
}

type Row = readonly [keyof typeof known, string, string, string]

const right: readonly Row[] = [
  ['refund', 'zh', '退款到哪一步了', '按规则，银行卡退款提交后3-7个工作日到账。'],
  ['delivering', 'ar', 'وصل للجيران؟', 'جارك بيقول إنه استلمه، ممكن تشوف معاه الاسم على الكرتونة.'],
  ['processing', 'es', 'cancelaron la recogida?', 'Lo que se canceló es solo la recogida de la vieja.'],
  ['processing', 'es', 'cancelaron el concierto', 'El promotor ha cancelado el concierto del sábado.'],
  ['delivering', 'en', 'where is it', 'The rider is heading your way with it.'],
  ['delivering', 'es', 'dónde viene', 'SP-1001 está en reparto.'],
  ['delivering', 'zh', '到哪了', '骑手已经取到餐,正往您那儿赶呢。'],
  ['delivering', 'ar', 'متى', 'المندوب قريب منك، وقد استلم الطلب من المطعم.'],
  ['inactive', 'en', 'is my card active?', 'Not active yet: it is waiting to be activated.'],
  ['inactive', 'es', '¿está activa?', 'Aún no está activa; sigue «por activar». Se activa en la app.'],
  ['inactive', 'zh', '卡激活了吗', '还没有激活,状态是待激活。'],
  ['inactive', 'ar', 'فعالة؟', 'ليست مفعلة بعد.'],
  ['locked', 'en', 'cancelled?', '0934 is still active, though temporarily blocked by you since 10 June.'],
  ['locked', 'es', '¿anulada?', 'La 0934 sigue activa, aunque bloqueada temporalmente por usted.'],
  ['locked', 'zh', '注销了吗', '0934 仍然有效,只是您做了临时锁定。'],
  ['locked', 'ar', 'ملغاة؟', 'البطاقة 0934 ما زالت نشطة، لكنها مقفلة مؤقتا من طرفك.'],
  ['invoices', 'en', 'twice?', 'No payment was taken twice.'],
  ['invoices', 'es', '¿dos veces?', 'No hay ningún pago duplicado.'],
  ['invoices', 'zh', '付了两次?', '没有重复付款。'],
  ['invoices', 'ar', 'مرتين؟', 'فليس هناك دفع مكرر.'],
  ['refund', 'en', 'my refund', 'The refund for SP-1001 was passed to the paying bank.'],
  ['refund', 'es', 'mi reembolso', 'El reembolso de SP-1001 se entregó al banco pagador.'],
  ['refund', 'zh', '退款到哪了', 'SP-1001 的退款已交给付款银行。'],
  ['refund', 'ar', 'استردادي', 'سُلم استرداد SP-1001 إلى البنك الدافع.'],
  ['delivered', 'en', 'nobody has my parcel', "A neighbour signed for it, and it's gone missing in between."],
  ['delivered', 'en', "it hasn't come", "I'm sorry it hasn't reached you."],
  ['delivered', 'ar', 'ما وصل', 'نأسف لأنه لم يصلك.'],
  ['delivered', 'es', 'SP-1001', 'Con la compra en revisión, los plazos quedan en pausa.'],
  ['processing', 'ar', 'نعم', 'وصلني تأكيدك، وأرسل طلب التعديل.'],
  // What a thing came to, and no parcel that has gone out.
  ['processing', 'ar', 'بكم 87', 'الطلب SP-1001 طلع بـ87 دينار.'],
  ['processing', 'ar', 'بكم 40', 'طلبك SP-1001 طلعت ب 40 ريال.'],
  ['processing', 'ar', 'الحساب 25؟', 'نعم، طلع بـ 25 درهم.'],
  ['waiting', 'ar', 'أخي يقول استلمها', 'بحسب كلام أخيك فقد استلمها، أما سجلنا فيظهر SP-1001 جاهزة للاستلام.'],
]

test.each(right)('%s, %s: nothing is belied by “%s: %s”', (fact, language, question, reply) => {
  expect(inspectedItems(language, question, reply, known[fact])).not.toContain('5.3')
})

const wrong: readonly Row[] = [
  ['refund', 'zh', '退款到哪一步了', '您的退款已经到账了。'],
  ['processing', 'es', 'cancelaron mi pedido?', 'Sí, se canceló el pedido SP-1001.'],
  ['delivering', 'en', 'where is it', 'SP-1001 was delivered this morning.'],
  ['delivering', 'es', 'dónde', 'SP-1001 ya fue entregado.'],
  ['delivering', 'zh', '到哪了', 'SP-1001 已经签收了。'],
  ['delivering', 'ar', 'وين', 'تم تسليم SP-1001.'],
  ['inactive', 'en', 'active?', 'Yes, card 0934 is active.'],
  ['inactive', 'es', '¿activa?', 'Sí, la tarjeta 0934 ya está activa.'],
  ['inactive', 'zh', '激活了吗', '0934 已经激活了。'],
  ['inactive', 'ar', 'فعالة؟', 'نعم، البطاقة 0934 مفعلة.'],
  ['locked', 'en', 'cancelled?', 'Yes, card 0934 has been cancelled.'],
  ['delivered', 'en', 'where is it', 'SP-1001 went missing on the way to you.'],
  ['processing', 'ar', 'وين طلبي', 'أُرسل طلبك SP-1001 أمس.'],
  ['processing', 'ar', 'وين طلبي', 'طلبك SP-1001 طلع أمس.'],
  ['processing', 'ar', 'وين طلبي', 'الطلب SP-1001 طلع بالسيارة.'],
  ['processing', 'ar', 'وين طلبي', 'الشحنة SP-1001 طلعت من المستودع.'],
  ['waiting', 'ar', 'استلموها؟', 'نعم، استلمها أخوك أمس.'],
]

test.each(wrong)('%s, %s: belied by “%s: %s”', (fact, language, question, reply) => {
  expect(inspectedItems(language, question, reply, known[fact])).toContain('5.3')
})

const told = (key: string, value: object) => ({
  session: verifiedWith('SP-1001'),
  facts: [{ key, value, source: 'records', asOf: '2026-11-20T08:29:50Z' }],
})
const stands = {
  cancelled: told('order:SP-1001', { state: 'cancelled' }),
  packed: told('order:SP-1001', { state: 'processing' }),
  shipped: told('order:SP-1001', { state: 'shipped' }),
  delivered: told('order:SP-1001', { state: 'delivered' }),
  partly: told('order:SP-1001', { state: 'partially_shipped', shipped: ['lamp'], pending: ['shade'] }),
  partlyBack: told('order:SP-1001', { state: 'partially_refunded', total: '59.99', refunded: '45.00' }),
  rejected: told('refund:rf_9090', { state: 'rejected', amount: '12.00', currency: 'GBP' }),
  refunded: told('refund:rf_9090', { state: 'refunded', amount: '12.00', currency: 'GBP' }),
  restricted: told('account:main', { state: 'restricted' }),
  limited: told('account:main', { state: 'limited' }),
  active: told('account:main', { state: 'active' }),
  plan: told('subscription:svip', { state: 'active', expiresOn: '2026-12-05' }),
}
type Told = readonly [keyof typeof stands, 'en' | 'es' | 'zh' | 'ar', string]

describe.each([
  [
    'a negation reaches no further than what it denies',
    [
      ['cancelled', 'en', 'This one never shipped, as it was cancelled on day one.'],
      ['restricted', 'en', "It isn't closed for good, only restricted."],
      ['restricted', 'en', "It hasn't been closed, simply restricted."],
      ['rejected', 'en', "It was turned down, so the 12.00 GBP hasn't been paid back."],
      ['limited', 'zh', '账户没封，只是受限。'],
      ['limited', 'zh', '没有封号，目前是受限状态。'],
    ],
    [
      ['packed', 'en', "It hasn't been cancelled, as it was shipped yesterday."],
      ['packed', 'en', "It hasn't been delivered, just shipped."],
      ['active', 'en', "It hasn't been closed, just restricted."],
      ['refunded', 'en', "The 12.00 GBP hasn't been released."],
      ['limited', 'zh', '您的账户没有任何限制。'],
    ],
  ],
  [
    'what would have been, or was about to be, is not so',
    [
      ['cancelled', 'en', 'Had it come through, the order would have shipped as normal.'],
      ['rejected', 'es', 'Con la etiqueta puesta, el reembolso se habría aprobado.'],
      ['restricted', 'es', 'De no faltar el número fiscal, la cuenta estaría activa.'],
      ['restricted', 'zh', '要不是缺税号，账户早就恢复正常了。'],
      ['cancelled', 'ar', 'كنا على وشك شحنه لما ألغيته.'],
    ],
    [
      ['cancelled', 'en', 'The order has shipped as normal.'],
      ['rejected', 'es', 'El reembolso ha sido aprobado.'],
      ['restricted', 'es', 'La cuenta está activa.'],
      ['restricted', 'zh', '账户早就恢复正常了。'],
      ['cancelled', 'ar', 'تم شحن الطلب أمس.'],
    ],
  ],
  [
    'stages are named one after another',
    [
      ['packed', 'en', 'The steps are: processing, shipped, delivered.'],
      ['packed', 'en', 'Still to come: shipped and delivered.'],
      ['packed', 'en', 'You can sort by delivered, cancelled or returned.'],
      ['packed', 'es', 'Quedan dos pasos: enviado y entregado.'],
      ['packed', 'es', 'Puedes ordenar por entregados, cancelados o devueltos.'],
      ['packed', 'zh', '之后依次是已发货、运输中、已签收。'],
      ['packed', 'zh', '还差发货和签收两步。'],
      ['packed', 'ar', 'الخطوات: قيد التجهيز، تم الشحن، تم التسليم.'],
      ['packed', 'ar', 'أول ما يطلع مع شركة الشحن بتتغير الحالة لـ «تم الشحن».'],
    ],
    [
      ['packed', 'en', 'All steps are done: packed, shipped, delivered.'],
      ['packed', 'es', 'Tu pedido ya fue enviado y entregado.'],
      ['packed', 'zh', '流程都走完了：已发货，已签收。'],
      ['packed', 'zh', '订单状态是已发货。'],
      ['packed', 'ar', 'خلصت كل المراحل وتم الشحن.'],
      ['packed', 'ar', 'طلع طلبك مع المندوب.'],
    ],
  ],
  [
    'a part stands otherwise than the rest',
    [
      ['partly', 'en', "The shade isn't lost, it simply hasn't been sent."],
      ['partly', 'en', 'The lamp has gone out; the shade is still with us.'],
      ['partly', 'es', 'La pantalla aún no se ha enviado, está en preparación.'],
      ['partly', 'zh', '灯已经寄出，灯罩还在仓库。'],
      ['partly', 'ar', 'المصباح في الطريق والغطاء قيد التجهيز.'],
      ['partlyBack', 'en', "The delivery fee hasn't been refunded."],
      ['partlyBack', 'es', 'No se reembolsó todo: 45,00 sí, el resto no.'],
    ],
    [
      ['partly', 'en', 'Your order has been cancelled.'],
      ['partly', 'zh', '您的订单已经取消了。'],
      ['shipped', 'en', "It simply hasn't been sent."],
      ['shipped', 'es', 'Tu pedido aún no se ha enviado.'],
      ['refunded', 'en', "Your refund hasn't been paid."],
    ],
  ],
  [
    'a noun, or what is left as it was',
    [
      ['packed', 'es', 'Claro: cafetera 56,04 y envío 3,95.'],
      ['packed', 'es', 'Producto y envío, 59,99.'],
      ['packed', 'ar', 'قهوة 56.04 وشحن 3.95.'],
      ['packed', 'ar', 'شحن مجاني مع هذا الطلب.'],
      ['packed', 'en', 'We left the delivery note unchanged.'],
      ['delivered', 'en', 'Nothing is delivered without a signature.'],
    ],
    [
      ['packed', 'es', 'Tu pedido se envió ayer.'],
      ['packed', 'ar', 'الطلب انشحن أمس.'],
      ['packed', 'en', 'Your parcel left our warehouse this morning.'],
      ['delivered', 'en', "Your parcel isn't delivered."],
    ],
  ],
  [
    "a label in quotation marks tells how it stands, unless it is the customer's word or what a label means",
    [
      ['cancelled', 'en', '“Shipped” means that the carrier has it.'],
      ['cancelled', 'en', 'Once it shows “shipped”, the carrier has it.'],
      ['cancelled', 'es', '«Enviado» significa que ya lo tiene el transportista.'],
      ['cancelled', 'zh', '“已发货”表示快递已经取件。'],
      ['cancelled', 'ar', 'كلمة «تم الشحن» تعني أنه مع المندوب.'],
    ],
    [
      ['cancelled', 'en', 'Its status is "shipped".'],
      ['cancelled', 'en', 'The system says: "Your order has been shipped."'],
      ['cancelled', 'en', 'I see “Delivered” there.'],
      ['cancelled', 'es', 'El estado es «enviado».'],
      ['cancelled', 'es', 'Aparece como «entregado».'],
      ['cancelled', 'zh', '状态是“已发货”。'],
      ['cancelled', 'zh', '系统显示“已签收”。'],
      ['cancelled', 'ar', 'الحالة: «تم الشحن».'],
    ],
  ],
  [
    'its day is still to come',
    [
      ['plan', 'zh', '您的会员12月5日到期，从今天算还有15天。'],
      ['plan', 'zh', '12月5号就到期了，还有15天。'],
      ['plan', 'en', 'The current period is over on 5 December.'],
      ['plan', 'es', 'Queda vencida el 5 de diciembre.'],
    ],
    [
      ['plan', 'zh', '您的会员11月5日到期了。'],
      ['plan', 'zh', '您的会员已到期。'],
      ['plan', 'en', 'Your plan expired on 5 November.'],
      ['plan', 'es', 'Tu plan venció el 5 de noviembre.'],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly Told[], readonly Told[]])[])('%s', (_, right, wrong) => {
  const itemsOf = ([fact, language, reply]: Told) => inspectedItems(language, 'SP-1001?', reply, stands[fact])
  test.each<Told>(right)('%s, %s: %s', (...row) => {
    expect(itemsOf(row)).not.toContain('5.3')
  })
  test.each<Told>(wrong)('%s, %s, belied: %s', (...row) => {
    expect(itemsOf(row)).toContain('5.3')
  })
})
