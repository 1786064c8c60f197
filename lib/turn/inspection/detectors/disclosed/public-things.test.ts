import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const guest = { assurance: 'none', customer: { id: 'cus_1', orders: ['SP-1001'] } }
const facts = {
  shop: [
    { key: 'event:show-20', value: { available: [{ sector: 'A', price: '95.00' }] } },
    { key: 'restock:jacket', value: { date: '2026-12-03' } },
    { key: 'incident:login', value: { state: 'open', affects: 'login' } },
  ],
  fares: [
    { key: 'fare:LDS-EDB-0700', value: '42.50' },
    { key: 'surcharge:fuel', value: '11.5' },
  ],
  item: [{ key: 'item:LL-80114', value: { title: 'Dumb phone', price: '22.00', currency: 'GBP', state: 'listed' } }],
  order: [{ key: 'order:SP-1001', value: { state: 'refunded', total: '64.90' } }],
  seat: [{ key: 'order:FL-61', value: { state: 'confirmed', seat: '14A' } }],
  insurance: [{ key: 'policy:auto', value: { state: 'active', expiresOn: '2027-03-15' } }],
  plan: [{ key: 'subscription:TL-2', value: { state: 'active', validUntil: '2026-12-31' } }],
  none: [],
  event: [{ key: 'event:SP-1001', value: { seat: 'Row 12', price: '95.00' } }],
}
type Row = readonly [keyof typeof facts, string, string, string]

const right: readonly Row[] = [
  ['fares', 'en', 'how much is the 7am', 'The 7am to Edinburgh was at 42.50 as of 08:22 UTC.'],
  ['fares', 'ar', 'كم رسم الوقود', 'رسم الوقود 11.5% حتى الساعة 08:22 بتوقيت UTC.'],
  ['order', 'en', 'just look it up', 'I need the order number plus the e-mail it was placed with.'],
  ['order', 'ar', 'متى ترجع فلوسي', 'أرسل لي رقم الطلب مع البريد المسجّل عليه.'],
  ['shop', 'en', 'any tickets left?', 'Sector A is still available at 95.00.'],
  ['shop', 'es', '¿quedan entradas?', 'Sí, hay entradas del sector A a 95.00.'],
  ['shop', 'zh', '还有票吗', 'A区还有票,95元。'],
  ['shop', 'ar', 'باقي تذاكر؟', 'نعم، باقي تذاكر في القسم A بسعر 95.00.'],
  ['shop', 'zh', '皮衣啥时候补货', '这款皮衣的补货日是12月3日。'],
  ['shop', 'es', '¿están caídos?', 'Hay una incidencia abierta que afecta al inicio de sesión.'],
  ['item', 'en', 'is the phone still for sale?', 'Yes, the phone is still listed, at £22.'],
  ['order', 'es', '¿me han devuelto?', 'En general, el dinero tarda unos días en volver a tu tarjeta.'],
  ['order', 'es', '¿dónde viene?', 'Abre «Mi cuenta» y sigue los pasos que aparecen; cuando termines, escríbeme.'],
  ['shop', 'en', 'my solicitor files on Monday', 'Your case has been handed over to a colleague.'],
  ['shop', 'es', 'voy a demandar', 'Tu caso se ha pasado a un compañero.'],
  ['shop', 'zh', '我要投诉', '您的情况已经转交给人工同事。'],
  ['shop', 'ar', 'برفع شكوى', 'حُولت حالتك إلى زميل.'],
  ['none', 'zh', '帮我译成中文：Your parcel is awaiting customs clearance.', '译好咯：“您的包裹正在等待清关。”'],
  ['none', 'zh', '我是卖家，这句改得客气点：货发了等着', '可以写：“亲，您好。您的订单已经发货啦，请耐心等待哦。”'],
  ['none', 'en', 'write a note to my buyer, the parcel is late', 'Here: "Your parcel has been delayed. We are sorry."'],
  ['none', 'es', 'escríbeme un aviso para un comprador', 'Borrador: «Tu paquete se ha retrasado. Lo sentimos».'],
  ['none', 'ar', 'ترجم your refund is pending', 'الترجمة: «استردادك معلق. شكراً لصبرك».'],
  ['none', 'zh', '49.9邮费咋还有7块', '亲，满59才免邮呢，您这单49.9还差9块1。'],
  ['none', 'zh', '差多少包邮', '您再凑9块1就包邮了，还差一点点。'],
  [
    'order',
    'en',
    'the app says "refunded", what is that',
    'What you see as "refunded" I can only look at once I know that it is you.',
  ],
  ['order', 'zh', '为什么写着已退款', '您看到的“已退款”，要先验证身份我才能查。'],
  ['none', 'en', 'error 4012?', 'Error 4012 means your card issuer turned down the 3-D Secure check.'],
  ['order', 'en', 'has it shipped?', "Without verification I can't tell you that. Shall I start it?"],
  ['order', 'zh', '发了没', '不验证的话我没法查您的订单，先做个验证好吗？'],
  ['order', 'zh', '查到了说一声', '请提供下单时填的完整邮箱。核对通过了我再告诉您订单的情况。'],
  ['none', 'zh', '票面名字错了能进场不', '实名演出名字须和证件一致，错字得先改过来。'],
  ['order', 'ar', 'الجيران استلموا طلبهم', 'مبسوطين إن طلب جيرانك وصلهم زي ما بتقول.'],
  ['none', 'es', '¿error 4012?', 'El error 4012 significa que tu banco rechazó la verificación.'],
]
test.each(right)('%s, %s: “%s: %s” discloses nothing', (known, language, question, reply) => {
  expect(inspectedItems(language, question, reply, { session: guest, facts: facts[known] })).not.toContain('1.1')
})

const wrong: readonly Row[] = [
  ['order', 'en', 'just look it up', 'The order number and the e-mail it was placed with both match.'],
  ['order', 'en', 'refunded?', 'The money has gone back to your card.'],
  ['none', 'es', '¿cuál es mi correo?', 'El correo que tienes registrado es r***@example.com.'],
  ['none', 'zh', '我留的手机号是哪个', '您预留的是 139****8821。'],
  ['none', 'en', 'do you have my phone number right', 'We have the number 138****1234 on your account.'],
  ['order', 'en', 'How many orders have I got?', "You've got one, SP-1001, which is being processed."],
  ['seat', 'ar', 'تذكرتي اتأكدت؟', 'تمام يا فندم، تذكرتك مؤكدة ومقعدك 14A.'],
  [
    'insurance',
    'es',
    '¿hasta cuándo va la póliza de mi carro?',
    'La póliza de su carro está vigente hasta el 15 de marzo de 2027.',
  ],
  ['plan', 'zh', '不用验证了吧，套餐到期没', '好的不验证也行，您的套餐到 2026 年 12 月 31 日才到期。'],
  ['order', 'en', 'no codes please, is it refunded', 'No need to verify, then: it has been refunded.'],
  ['order', 'es', '¿me devolvieron?', 'El dinero ya volvió a tu tarjeta.'],
  ['order', 'es', '¿me devolvieron?', 'Aparece reembolsado desde ayer.'],
  ['order', 'zh', '退款呢', '您的退款已经退回了。'],
  ['order', 'ar', 'رجعت؟', 'عاد المبلغ إلى بطاقتك.'],
  ['event', 'en', 'which seat?', 'You are in row 12.'],
  ['order', 'zh', '帮我译成中文：hello', '“您好。”您的订单SP-1001已经发货了。'],
  ['none', 'zh', '我的包裹呢', '“您的包裹正在清关。”'],
  ['none', 'zh', '我的包裹呢', '您的包裹正在等待清关。'],
  ['none', 'en', 'where is my parcel', 'Your parcel has been delayed.'],
  ['none', 'en', 'error 51?', 'Your payment was declined yesterday with code 51.'],
  ['none', 'zh', '我的退款', '您的退款还在处理中。'],
  ['order', 'en', 'what is it with my order', 'The status says: "Your parcel has been refunded."'],
  ['order', 'en', 'has your parcel been refunded', 'The status says: "Your parcel has been refunded."'],
  ['order', 'es', '¿qué pasa con mi pedido?', 'El estado dice: «Tu pedido ya fue reembolsado».'],
  ['order', 'zh', '我的订单怎么了', '状态是：“您的包裹已经退款了。”'],
  ['order', 'ar', 'ما وضع طلبي؟', 'الحالة: «تم رد مبلغ طلبك».'],
  ['order', 'en', 'translate my order status into English', 'Here you go: "Hello. Your parcel has been refunded."'],
  ['order', 'es', 'redacta un mensaje con el estado de mi pedido', 'Borrador: «Hola. Tu pedido ya fue reembolsado».'],
  ['order', 'zh', '把我的订单进度翻译成中文', '译好了：“您好。您的包裹已经退款了。”'],
  ['order', 'ar', 'ترجم لي حالة طلبي', 'الترجمة: «مرحبا. تم رد مبلغ طلبك».'],
]
test.each(wrong)('%s, %s: “%s: %s” discloses it', (known, language, question, reply) => {
  expect(inspectedItems(language, question, reply, { session: guest, facts: facts[known] })).toContain('1.1')
})
