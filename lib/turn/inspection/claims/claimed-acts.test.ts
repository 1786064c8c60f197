import { describe, expect, it } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const order = { key: 'order:KP-4410', value: { state: 'processing', total: '40.00', currency: 'EUR' } }
const refund = { key: 'refund:rf_1', value: { order: 'KP-4410', state: 'rejected' } }

function itemsOf(language: string, said: string, reply: string, more: object = {}): string[] {
  return inspectedItems(language, said, reply, { session: verifiedWith('KP-4410'), facts: [order], ...more })
}

describe('a thing told done that no call has done', () => {
  it.each([
    ['en', 'cancel KP-4410', "KP-4410 won't be going anywhere."],
    ['en', 'cancel KP-4410', 'We took KP-4410 off the queue.'],
    ['en', 'refund me', "I've popped the 40 EUR back onto your card."],
    ['en', 'send it to Elm Road', 'Your parcel is now going to 12 Elm Road.'],
    ['en', 'a supervisor, please', 'A specialist now has your case.'],
    ['zh', '取消', '这单我已经给您停掉了。'],
    ['zh', '改地址', '新地址已经生效。'],
    ['es', 'cancele', 'Listo, pedido anulado.'],
    ['es', 'la dirección', 'Su paquete sale ahora a Calle Sol 3.'],
    ['ar', 'الغوا الطلب', 'أُلغي طلبك بنجاح.'],
    ['ar', 'الغوا الطلب', 'طلبك اتكنسل.'],
    ['en', 'block my card', 'I went ahead and put a block on the card.'],
    ['es', 'cancele', 'Procedí con la cancelación del pedido KP-4410.'],
    ['zh', '发票抬头错了', '新发票已按新抬头重开，请查收。'],
    ['ar', 'غيروا العنوان', 'انحفظ العنوان الجديد على الطلب.'],
  ])('%s: %s → %s', (language, said, reply) => {
    expect(itemsOf(language, said, reply)).toContain('6.1')
  })

  it.each([
    ['en', 'cancel KP-4410', 'I tried to cancel it, but the system refused.'],
    ['en', 'how', 'When a parcel is returned, it is inspected and then refunded.'],
    ['en', 'how', 'Check that your address has been entered correctly.'],
    ['zh', '取消', '抱歉，刚才取消没有成功。'],
    ['zh', '取消', '您可以在“我的订单”里点击取消。'],
    ['es', 'cancelar', 'He revisado su pedido y está en preparación.'],
    ['es', 'cancelar', 'Todavía no se ha cancelado nada.'],
    ['ar', 'الغاء', 'حاولت إلغاء الطلب لكن النظام رفض.'],
    ['en', 'block my card', 'You can put a block on the card in the app.'],
    ['es', 'cancelar', '¿Procedo con la cancelación?'],
    ['zh', '发票抬头错了', '发票可以在订单页申请重开。'],
    ['ar', 'غيروا العنوان', 'العنوان الجديد لم ينحفظ بسبب خطأ.'],
  ])('%s: not in %s → %s', (language, said, reply) => {
    expect(itemsOf(language, said, reply)).toEqual([])
  })
})

describe('a state that the facts rule out', () => {
  const rejected = { facts: [refund] }
  it.each([
    ['en', 'The refund went through yesterday.', rejected],
    ['en', 'Your parcel has been signed for.', {}],
    ['zh', '您的退款已经通过了。', rejected],
    ['es', 'Su reembolso sigue en revisión.', rejected],
    ['ar', 'تمت الموافقة على استردادك.', rejected],
  ])('%s: %s', (language, reply, more) => {
    expect(itemsOf(language, '?', reply, more)).toContain('5.3')
  })

  it.each([
    ['en', 'KP-4410 has not shipped yet.', {}],
    ['en', 'Your refund was declined.', rejected],
    ['zh', '订单还没有发货。', {}],
    ['es', 'Cuando salga, recibirá un aviso.', {}],
  ])('%s: not in %s', (language, reply, more) => {
    expect(itemsOf(language, '?', reply, more)).not.toContain('5.3')
  })
})
