import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const cancelled = {
  name: 'cancel_order',
  args: { orderId: 'KP-4410' },
  status: 'ok',
  result: { orderId: 'KP-4410', state: 'cancelled', refund: { state: 'pending' } },
}
const known = {
  plan: { facts: [{ key: 'subscription:sub_1', value: { state: 'paused' }, source: 'records' }] },
  shipped: { facts: [{ key: 'order:KP-4410', value: { state: 'shipped' }, source: 'records' }] },
  paid: { facts: [{ key: 'order:KP-4410', value: { state: 'paid' }, source: 'records' }] },
  done: {
    facts: [
      { key: 'order:KP-4410', value: { state: 'processing' }, source: 'records' },
      { key: 'subscription:sub_1', value: { state: 'paused' }, source: 'records' },
    ],
    tools: [cancelled],
  },
}
type Row = readonly [keyof typeof known, 'en' | 'es' | 'zh' | 'ar', string, string]

const itemsOf = ([key, language, question, reply]: Row): string[] =>
  inspectedItems(language, question, reply, { session: verifiedWith('KP-4410'), ...known[key] })

const right: readonly Row[] = [
  ['plan', 'en', 'is my subscription paused?', "Good, so it's paused at the moment."],
  ['plan', 'es', '¿está pausada mi suscripción?', 'Perfecto, ahora mismo está pausada.'],
  ['plan', 'ar', 'الاشتراك موقف؟', 'تمام، الاشتراك موقوف حالياً.'],
  ['shipped', 'es', '¿me ayudas?', 'Recibido, lo miro.'],
  ['plan', 'en', 'paused or cancelled?', 'Cancelled and paused are two different things; yours is paused.'],
  ['plan', 'en', 'paused or cancelled?', "Rather than cancelled, it's just paused."],
  ['plan', 'es', '¿pausada o cancelada?', 'Pausada, que no es lo mismo que cancelada.'],
  ['plan', 'es', '¿pausada o cancelada?', 'Cancelada sería otra cosa: la tuya está pausada.'],
  ['plan', 'zh', '订阅暂停跟取消有啥区别', '取消了就没了,暂停的话随时能开。'],
  ['plan', 'ar', 'موقف ولا ملغى؟', 'الملغى انتهى، أما المتوقف فيرجع.'],
  ['plan', 'ar', 'موقف ولا ملغى؟', 'هو واقف مؤقتاً مش ملغي.'],
  ['plan', 'ar', 'هل خصمتوا الاشتراك؟', 'لا أرى الخصومات هنا، وما أراه هو أن الاشتراك متوقف مؤقتاً.'],
  ['done', 'en', 'are you sure?', 'Quite sure: the cancellation went through just now.'],
  ['done', 'en', 'are you sure?', 'It went through, so nothing will ship.'],
  ['done', 'ar', 'متأكد؟', 'الإلغاء تم بنجاح.'],
  ['done', 'zh', '退款呢', '钱还在路上。'],
  ['shipped', 'en', 'where is it?', "It's no longer with us, it's travelling."],
  ['shipped', 'zh', '我不在家', '等快递员联系时让他放到驿站。'],
  ['shipped', 'es', 'mi saldo', 'Con lo que diste, llego hasta el pedido y ya.'],
  ['shipped', 'en', 'sent?', 'Sent, yes. Delivered, not yet.'],
  ['shipped', 'zh', '我不在家', '快递一般会放到驿站。'],
  ['shipped', 'es', 'el 23 no estoy', 'Recibido. El envío salió el 18.'],
  ['shipped', 'es', '¿cuándo?', 'Llegó el momento de esperar un poco.'],
  ['shipped', 'es', '¿entregado?', 'Entregado todavía no está.'],
  ['shipped', 'ar', 'تمام', 'وصلت الفكرة.'],
  ['paid', 'ar', 'وين الوصل', 'تجد وصل التبرع KP-4410 في صفحتك.'],
]
test.each(right)('a word that tells no state (%s, %s): “%s: %s”', (...row) => {
  expect(itemsOf(row)).not.toContain('5.3')
})

const wrong: readonly Row[] = [
  ['plan', 'en', 'is it fine?', 'Your subscription is active.'],
  ['plan', 'en', 'paused or cancelled?', 'Your subscription is cancelled.'],
  ['plan', 'es', '¿pausada o cancelada?', 'La suscripción está cancelada.'],
  ['plan', 'zh', '暂停还是取消', '您的订阅已经取消了。'],
  ['plan', 'ar', 'موقف ولا ملغى؟', 'الاشتراك ملغى.'],
  ['done', 'en', 'my subscription?', 'The subscription renewal went through and it is active.'],
  ['shipped', 'zh', '我不在家', '已经放到驿站了。'],
  ['shipped', 'zh', '我不在家', '已经让邻居代收了。'],
  ['shipped', 'es', '¿lo recibió alguien?', 'Recibido.'],
  ['shipped', 'es', '¿dónde está?', 'Ya llegó.'],
  ['shipped', 'ar', 'وين الطلب', 'وصل الطلب أمس.'],
]
test.each(wrong)('what the facts belie (%s, %s): “%s: %s”', (...row) => {
  expect(itemsOf(row)).toContain('5.3')
})
