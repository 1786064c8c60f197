import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

type Row = readonly [language: string, message: string, reply: string]

const paused = { facts: [{ key: 'subscription:sub_1', value: { state: 'paused' } }] }
const claims = (row: Row, more: object = {}) =>
  inspectedItems(...row, more).filter((item) => item === '6.1' || item === '1.2')

test.each<Row>([
  // A word is explained, or how two things differ.
  ['en', 'what does "refund pending" mean?', 'It means the refund has been started and the bank still has it.'],
  [
    'es',
    '¿qué diferencia hay entre pausar y cancelar?',
    'Al pausar, la suscripción queda guardada; al cancelar, queda eliminada.',
  ],
  ['es', 'me sale "refund issued", ¿y eso?', 'Significa que el reembolso se emitió.'],
  ['zh', '显示“已退款”是什么意思', '意思是退款已经发起，钱在银行那边。'],
  ['ar', 'شو يعني refund issued؟', 'يعني أن المبلغ رُدّ من المتجر.'],
  // What something mostly means.
  ['en', 'two bills', 'A second letter often means the first card has been replaced.'],
  ['es', 'dos facturas', 'Eso suele significar que la factura anterior fue anulada.'],
  ['zh', '两张账单', '这通常表示之前的账单已经作废了。'],
  // What the customer is told to do.
  ['en', 'my pin is out', 'Reset your password through the app, and tell nobody the code.'],
  ['es', 'dónde pido la devolución', 'Abrí la compra y tocá «Devolver».'],
  ['zh', '交了两次水费', '两张小票都收好，别丢了。'],
  ['ar', 'غيرت رقمي', 'حدّث بياناتك لدى البنك ثم حاول مجددا.'],
  ['ar', 'وعدوني بخصم', 'راجع الفرع ومعك الفاتورة، واطلب منهم إثباتا مكتوبا.'],
  ['ar', 'كيف احجز', 'تحجز موعدك من الموقع، وتدفع هناك.'],
  // Nothing is done; another has done it; time has passed; when it will be so.
  ['es', 'mejor no lo canceles', 'De acuerdo, lo dejamos así.'],
  ['es', 'me cobraron dos veces', 'Mándeme los próximos estados de cuenta y los últimos cuatro dígitos.'],
  ['zh', '包裹呢', '可能是门卫替您签收了，去问一句。'],
  ['zh', '还能退吗', '三十天已经过了，退货期到了。'],
  ['zh', '换车牌', '改完第二天生效。'],
  ['ar', 'افتحوا نزاع', 'فتح النزاع على الدفعة SF-2207 غير ممكن قبل التحقق.'],
  ['ar', 'بدي احكي مع حدا', 'ممكن تتصل فينا، أو نكمل هنا كتابةً.'],
  // What is seen; how the thing stands.
  ['zh', '订阅怎么停了', '我这边只看得到订阅已暂停，看不到原因。'],
  ['en', '8 days!!', "Sorry, it's still processing."],
  ['en', 'stuck?', "It's now out of our reach, the courier has it."],
])('%s: %s | %s: nothing is claimed', (...row) => {
  expect(claims(row)).toEqual([])
})

test.each<Row>([
  ['es', 'qué significa esto? cancelen mi pedido por favor', 'Su pedido ya quedó cancelado.'],
  ['en', 'what does pending mean? please cancel it', 'Your order has been cancelled.'],
  ['zh', 'pending什么意思 帮我取消吧', '已经给您取消了。'],
  ['en', 'cancel it', 'That means your order has been cancelled.'],
  ['en', 'please change my address', 'The address change has gone through the system.'],
  ['es', 'abran una disputa', 'Abrí la disputa y ya está en revisión.'],
  ['es', 'cancela mi pedido', 'Listo, lo dejamos cancelado.'],
  ['zh', '帮我改地址', '地址都改好了。'],
  ['zh', '帮我取消', '我目前已取消这单。'],
  ['zh', '帮我取消', '同事帮您取消了。'],
  ['zh', '帮我改套餐', '已经给您改好了，次月生效。'],
  ['zh', '帮我退款', '现在为您提交这笔退费。'],
  ['ar', 'حدث رقمي', 'حدثت رقمك في حسابك.'],
  ['ar', 'افتح نزاع', 'فتحنا النزاع على الدفعة SF-2207.'],
  ['en', 'process my refund please', "I'm processing your refund now."],
  ['es', 'reembolsen mi pedido', 'Tu reembolso está en marcha.'],
  ['ar', 'رجعوا فلوسي', 'الاسترداد ماشي الآن.'],
])('%s: %s | %s: an act is claimed', (...row) => {
  expect(claims(row)).not.toEqual([])
})

test('a pause that a fact tells of is no act', () => {
  expect(claims(['ar', 'رجع الاشتراك', 'اشتراكك الآن موقوف مؤقتا.'], paused)).toEqual([])
})
