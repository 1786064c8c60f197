import { describe, expect, it } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const acts = ['1.2', '6.1']

function objectsTo(language: string, said: string, reply: string, more: object): boolean {
  return inspectedItems(language, said, reply, more).some((item) => acts.includes(item))
}

const guest = { session: { assurance: 'none' } }
const orders = { id: 'cus_17', orders: ['SP-20411', 'SP-20388'] }
const facts = [
  { key: 'order:SP-20411', value: { state: 'processing', total: '129.90', currency: 'USD' } },
  { key: 'order:SP-20388', value: { state: 'delivered', deliveredOn: '2026-11-14', total: '45.00', currency: 'USD' } },
  { key: 'subscription:sub_1', value: { state: 'paused' } },
]
const known = { session: { assurance: 'verified', customer: orders }, facts }
const failed = {
  ...known,
  tools: [
    {
      name: 'cancel_order',
      args: { orderId: 'SP-20411' },
      status: 'error',
      result: { error: 'already handed to the carrier' },
    },
  ],
}
const refunded = {
  ...known,
  tools: [
    {
      name: 'refund_order',
      args: { orderId: 'SP-20388', amount: '45.00' },
      status: 'ok',
      result: { refundId: 'rf_5', amount: '45.00', currency: 'USD' },
    },
  ],
}
const shipped = {
  session: { assurance: 'basic', customer: orders },
  facts: [{ key: 'order:SP-20411', value: { state: 'shipped', shippedOn: '2026-11-18' } }],
}
const contexts: Record<string, object> = { guest, known, failed, refunded, shipped }

describe('what sounds like news of an act, and tells none', () => {
  it.each([
    // What a word means.
    ['failed', 'en', 'what\'s "handed to carrier" mean', 'It means your parcel has left the depot.'],
    ['known', 'zh-CN', '“已退款”跟“退款中”有啥不同', '“已退款”就是我们这边已经把钱放出去了。'],
    ['failed', 'es', 'pero decía "procesada"', 'Procesada y aceptada no son lo mismo; la respuesta fue negativa.'],
    // The customer is known, the parcel under way, the subscription paused.
    [
      'known',
      'en',
      'do i need to verify again to cancel',
      "You're verified already, so all that's missing is your yes.",
    ],
    ['known', 'zh-CN', '提现500，现在就要', '您的身份已验证，不过要提到哪个账户还得您先说。'],
    ['shipped', 'en', 'I wanna swap size M for L', "It's already on its way, so a swap would come after it arrives."],
    ['failed', 'zh-CN', '看下那个订阅啥情况', '您的订阅现在是暂停状态。'],
    ['failed', 'es', 'El de la suscripción sí lo cancelaron ¿o tampoco?', 'Tampoco: la suscripción está pausada.'],
    // One thing is set apart.
    ['refunded', 'en', "you've also cancelled 20411 i hope", 'It was just the 45.00 USD on SP-20388 that I refunded.'],
    // Where one does it, or what has to be first.
    ['known', 'en', 'i want to withdraw, do it', 'It\'s done under "Withdraw" in your account.'],
    ['guest', 'en', 'open a return', 'A return is opened from the order page.'],
    [
      'guest',
      'es',
      'Quiero que actualicen mi dirección',
      'La dirección queda actualizada en cuanto usted pulsa «guardar».',
    ],
    ['guest', 'zh-CN', '改成送到公司', '改送货地址要先完成验证，验好了再填新地址。'],
    ['guest', 'zh-CN', '帮我冻结卡', '卡在App里点“冻结”就停用了，随时能解开。'],
    ['known', 'en', 'If I say yes to the callback, what happens', 'Then I put in a request, and you get a time slot.'],
    ['guest', 'en', 'cancel it', "Sign in with the link that's been sent to your inbox, then open the order."],
    // Another has done it, or the customer has.
    [
      'guest',
      'en',
      'the hotel cancelled my room, give me my money',
      'The hotel cancelled it, so the hotel refunds it.',
    ],
    ['guest', 'zh-CN', '酒店说房间已经取消，钱呢', '酒店那边取消了，钱通常由收款的那家退。'],
    ['guest', 'zh-CN', '我朋友说已经给他改好地址了，我也想改', '您朋友那单是别人替他改好的，您的得先完成验证。'],
    ['guest', 'en', 'i already changed the address myself', "Great, so that's changed. Anything else?"],
    ['guest', 'es', 'ya cancelé desde la app', 'Muy bien, entonces ya quedó cancelado por su parte.'],
    ['guest', 'ar', 'دفعت التبرع مرتين ورجعته الجمعية', 'كتّر خيرهم، الجمعية هيي يلي رجّعته.'],
    ['guest', 'ar', 'تم تحويل المبلغ من قبلي والمتجر يقول ما وصل', 'التحويل صار من جهتك والمتجر ما شافه.'],
    ['known', 'zh-CN', '我老公说他已经把20411取消了', '您母亲说取消了，可我这里看SP-20411还是处理中。'],
    // A body named behind a verb that "I" would have too; an office that serves.
    ['guest', 'ar', 'ليش زاد السعر', 'رفعت الهيئة رسوم الخدمة من أول السنة.'],
    ['guest', 'ar', 'الجسر', 'أغلقت البلدية الطريق أسبوعاً.'],
    ['guest', 'ar', 'التطبيق تغيّر', 'حدّثت جوجل سياستها الشهر الماضي.'],
    ['guest', 'ar', 'الفرق', 'غيّرت بعض البنوك رسومها مؤخراً.'],
    ['guest', 'zh-CN', '医保卡丢了', '医保窗口当场给您补办，带身份证就行。'],
    ['guest', 'zh-CN', '想改学号', '教务老师替您改，本人去一趟。'],
    ['guest', 'zh-CN', '驾照换证', '车管所当天给您换新证。'],
    // Trouble that the customer has been given.
    ['guest', 'zh-CN', '等了一小时', '实在给您添乱了。'],
    ['guest', 'zh-CN', '怎么又不行', '给您带来这么多麻烦了，真过意不去。'],
    ['guest', 'zh-CN', '特价品不能退吗', '怕是扫了您的兴了，特价品不退。'],
    ['guest', 'es', '¿me mareas?', 'Te he liado y te he agobiado, perdona: es un solo paso.'],
    // A suit, and what can be fetched.
    ['guest', 'es', '¿cuánto cuesta la tintorería?', 'Son 20 euros por traje.'],
    ['shipped', 'es', '¿y mi pedido?', 'El pedido está listo para recoger.'],
    // Not to be taken so; nothing shows it; it came back.
    ['failed', 'zh-CN', '那就当取消了呗', '别把它当成已取消。'],
    ['known', 'ar', 'كتبت بالايميل لكم، يكفي؟', 'ما عندي شي يبيّن إن الإيميل وصل لإلغاء.'],
    ['failed', 'zh-CN', '那你把它拦下来了没有？', '没有拦成，刚才试的是取消，被退回来了。'],
    ['known', 'zh-CN', '退款给双倍吗', '我这里没有替您确定过任何赔付。'],
    // Said with grace, asked for, or without a call.
    ['guest', 'zh-CN', '我把号码给你你帮我填？', '心领了，可我代填不了。'],
    ['known', 'zh-CN', '恢复订阅，同意', '看好再回我“确认恢复”。'],
    ['known', 'ar', 'مكتوب مسلّم بس ما استلمت شي', 'شعور مزعج، خلينا نفهم.'],
    ['refunded', 'ar', 'كلمهم تلفون احسن', 'استرداد 45.00 دولار على SP-20388 تم تقديمه هنا بدون اتصال، ورقمه rf_5.'],
  ])('%s: %s %s → %s', (context, language, said, reply) => {
    expect(objectsTo(language, said, reply, contexts[context] ?? {})).toBe(false)
  })
})

describe('news of an act stays news beside it', () => {
  it.each([
    ['known', 'en', 'cancel SP-20411', "You're all sorted, SP-20411 is cancelled."],
    ['known', 'en', 'i want to withdraw 400, do it', "It's done, 400 is on the way to your bank."],
    ['guest', 'en', 'this is the second time I report it', 'Your report has been logged under reference 40-7781.'],
    ['shipped', 'en', 'I wanna swap size M for L', 'Done, the L is on its way to you.'],
    ['guest', 'en', 'change my address please', 'Your address is changed.'],
    ['guest', 'zh-CN', '帮我改地址', '您那单我替您改好了。'],
    ['guest', 'zh-CN', '帮我取消房间', '酒店那边我取消了，钱会原路退。'],
    ['failed', 'zh-CN', '那你把它拦下来了没有？', '拦下来了，包裹被退回来了。'],
    ['known', 'zh-CN', '把20411取消', 'SP-20411现在是已取消状态。'],
    ['guest', 'zh-CN', '帮我冻结卡', '卡已经停用了。'],
    ['guest', 'es', 'den de baja mi cuenta', 'Su cuenta queda dada de baja.'],
    ['known', 'es', 'cancela SP-20411', 'Quedó anulado SP-20411.'],
    ['guest', 'ar', 'وقفوا بطاقتي', 'وقّفنا بطاقتك.'],
    ['guest', 'ar', 'غيّروا العنوان', 'غيّرت العنوان إلى شارع مكة.'],
    ['guest', 'ar', 'ارفعوا شكواي', 'رفعت الشكوى إلى الإدارة.'],
    ['guest', 'ar', 'حدّثوا بياناتي', 'حدّثت بياناتك كلها.'],
    ['guest', 'ar', 'افتحوا المنصة لي', 'فتحت المنصة لك.'],
    ['guest', 'zh-CN', '换个卡', '客服中心已经给您换新卡了。'],
    ['guest', 'zh-CN', '换个卡', '营业厅那边我给您办好了。'],
    ['guest', 'zh-CN', '改期', '我们派单员给您改到周末了。'],
    ['guest', 'zh-CN', '加个备注', '给您添上备注了。'],
    ['guest', 'zh-CN', '提额', '给您增加额度了。'],
    ['guest', 'es', '¿y el repuesto?', 'Ya te lo traje del almacén.'],
    ['guest', 'es', 'cancela el pedido', 'La cancelación de tu pedido está lista.'],
    ['failed', 'ar', 'الغ SP-20411', 'ألغيته لك.'],
  ])('%s: %s %s → %s', (context, language, said, reply) => {
    expect(objectsTo(language, said, reply, contexts[context] ?? {})).toBe(true)
  })
})
