import { expect, test } from 'vitest'
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
  ['waiting', 'ar', 'أخي يقول استلمها', 'بحسب كلام أخيك فقد استلمها، أما سجلنا فيظهر SP-1001 جاهزة للاستلام.'],
]

test.each(right)('%s, %s: nothing is belied by “%s: %s”', (fact, language, question, reply) => {
  expect(inspectedItems(language, question, reply, known[fact])).not.toContain('5.3')
})

const wrong: readonly Row[] = [
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
  ['waiting', 'ar', 'استلموها؟', 'نعم، استلمها أخوك أمس.'],
]

test.each(wrong)('%s, %s: belied by “%s: %s”', (fact, language, question, reply) => {
  expect(inspectedItems(language, question, reply, known[fact])).toContain('5.3')
})
