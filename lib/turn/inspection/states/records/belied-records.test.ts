import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

type Language = 'en' | 'es' | 'zh' | 'ar'
type Row = readonly [language: Language, key: string, state: string, reply: string]

const question = { en: 'How does it stand?', es: '¿Cómo va?', zh: '现在怎么样了？', ar: 'ما الوضع؟' }

const itemsOf = ([language, key, state, reply]: Row): string[] =>
  inspectedItems(language, question[language], reply, {
    session: verifiedWith('AB-100'),
    facts: [{ key, value: { state }, source: 'records', asOf: '2026-11-20T08:29:50Z' }],
  })

const wrong: readonly Row[] = [
  ['en', 'order:AB-100', 'cancelled', 'Your reservation AB-100 is still confirmed.'],
  ['en', 'order:AB-100', 'confirmed', 'I see that booking AB-100 was cancelled.'],
  ['en', 'bill:2026-10', 'paid', 'Your bill is still unpaid.'],
  ['en', 'bill:2026-10', 'unpaid', 'The bill has been paid, you owe nothing.'],
  ['en', 'order:AB-100', 'awaiting_parts', 'Good news, AB-100 has been repaired.'],
  ['en', 'order:AB-100', 'ready_for_pickup', 'AB-100 is not ready for collection yet.'],
  ['en', 'order:AB-100', 'shipped', 'AB-100 is still waiting to be shipped from our warehouse.'],
  ['en', 'claim:CL-7', 'under_review', 'Your claim has been approved.'],
  ['en', 'return:AB-100', 'in_transit', 'Your return of AB-100 has arrived at our warehouse.'],
  ['en', 'order:AB-100', 'partially_shipped', 'AB-100 was shipped in full.'],
  ['es', 'order:AB-100', 'cancelled', 'Su reserva AB-100 sigue confirmada.'],
  ['es', 'order:AB-100', 'pending_payment', 'El AB-100 ya figura como pagado.'],
  ['es', 'order:AB-100', 'repaired', 'La orden AB-100 sigue en diagnóstico.'],
  ['es', 'order:AB-100', 'backordered', 'Hay unidades: el AB-100 ya está empaquetado.'],
  ['es', 'application:AP-3', 'approved', 'Lo siento, la solicitud fue rechazada.'],
  ['es', 'dispute:D-9', 'lost', 'La disputa se resolvió a su favor.'],
  ['zh', 'order:AB-100', 'payment_failed', '订单 AB-100 已经出票成功。'],
  ['zh', 'bill:W-11', 'unpaid', '这期水费已缴清。'],
  ['zh', 'line:main', 'suspended', '您的号码没有停机。'],
  ['zh', 'order:AB-100', 'in_repair', 'AB-100 已经修好了。'],
  ['zh', 'order:AB-100', 'shipped', 'AB-100 还没发货。'],
  ['ar', 'order:AB-100', 'cancelled', 'حجزك AB-100 مؤكد.'],
  ['ar', 'order:AB-100', 'awaiting_parts', 'جهازك AB-100 تصلّح.'],
  ['ar', 'bill:2026-10', 'paid', 'فاتورتك لسه غير مدفوعة.'],
  ['ar', 'order:AB-100', 'shipped', 'الأوردر AB-100 لسه ما اتشحنش.'],
  ['ar', 'order:AB-100', 'return_received', 'المرتجع بتاع AB-100 لسه ما وصلناش.'],
  ['ar', 'dispute:d88', 'under_review', 'النزاع على الطلب انغلق وصدر القرار لصالحك.'],
]

test.each(wrong)('%s: a record of %s in state %s excludes “%s”', (...row) => {
  expect(itemsOf(row)).toContain('5.3')
})

const right: readonly Row[] = [
  ['en', 'order:AB-100', 'cancelled', 'Your reservation AB-100 was confirmed on the 2nd and cancelled on the 5th.'],
  ['en', 'order:AB-100', 'cancelled', 'Your reservation AB-100 is cancelled, so it is no longer confirmed.'],
  ['en', 'order:AB-100', 'confirmed', 'AB-100 has not been cancelled, it is confirmed.'],
  ['en', 'bill:2026-10', 'paid', 'Your bill is paid; nothing is outstanding.'],
  ['en', 'order:AB-100', 'delivered', 'I am sorry it has not reached you.'],
  ['en', 'bill:2026-10', 'unpaid', 'Once the bill has been paid, you owe nothing.'],
  ['en', 'order:AB-100', 'awaiting_parts', 'AB-100 has not been repaired yet: we are waiting for parts.'],
  ['en', 'order:AB-100', 'shipped', 'AB-100 was shipped on Monday.'],
  ['en', 'order:AB-100', 'delivered', 'AB-100 was shipped on Monday and delivered on Tuesday.'],
  ['en', 'order:AB-100', 'refunded', 'AB-100 was paid on the 1st, shipped on the 2nd and returned on the 11th.'],
  ['en', 'claim:CL-7', 'under_review', 'If your claim is approved, we write to you.'],
  ['en', 'return:AB-100', 'in_transit', 'Your return of AB-100 has not arrived at our warehouse yet.'],
  ['en', 'order:AB-100', 'delivered', 'Your return of AB-100 is still in our warehouse.'],
  ['es', 'order:AB-100', 'cancelled', 'Su reserva AB-100 ya no está confirmada: la canceló el hotel.'],
  ['es', 'order:AB-100', 'pending_payment', 'El AB-100 todavía no figura como pagado.'],
  ['es', 'order:AB-100', 'repaired', 'La bici AB-100 está reparada y lista para recoger.'],
  ['es', 'order:AB-100', 'backordered', 'Cuando haya unidades, enviamos el AB-100.'],
  ['es', 'application:AP-3', 'approved', 'La solicitud fue aprobada, no rechazada.'],
  ['zh', 'order:AB-100', 'payment_failed', '订单 AB-100 没有出票成功，支付失败了。'],
  ['zh', 'bill:W-11', 'unpaid', '这期水费还没缴清。'],
  ['zh', 'line:main', 'suspended', '您的号码已停机，缴费后恢复正常。'],
  ['zh', 'order:AB-100', 'in_repair', 'AB-100 还没修好，修好了通知您。'],
  ['zh', 'order:AB-100', 'cancelled', 'AB-100 是商家取消的，不是您取消的，也不是我在这里取消的。'],
  ['ar', 'order:AB-100', 'cancelled', 'حجزك AB-100 ملغي ولم يعد مؤكدا.'],
  ['ar', 'order:AB-100', 'awaiting_parts', 'جهازك AB-100 لسه ما تصلّح.'],
  ['ar', 'bill:2026-10', 'paid', 'فاتورتك مدفوعة.'],
  ['ar', 'order:AB-100', 'refunded', 'الطلب AB-100 انشحن في 4 ورجع في 11.'],
  ['ar', 'dispute:d88', 'under_review', 'النزاع ما انغلق لسه، وهو قيد المراجعة.'],
]

test.each(right)('%s: a record of %s in state %s bears “%s”', (...row) => {
  expect(itemsOf(row)).not.toContain('5.3')
})
