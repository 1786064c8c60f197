import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const order = 'LM-32700'
const found = {
  session: verifiedWith(order),
  tools: [
    {
      name: 'open_dispute',
      args: { orderId: order, reason: 'torn' },
      status: 'error',
      result: { error: 'dispute_already_open', disputeId: 'DSP-2980' },
    },
  ],
}
const fact = (key: string, value: object) => ({ key, value, source: 'orders', asOf: '', validUntil: '' })
const returned = {
  session: verifiedWith('RM-93218'),
  facts: [
    fact('transfer:RM-93218', {
      state: 'failed',
      amount: '800.00',
      currency: 'USD',
      returnedToWallet: true,
      returnedOn: '2026-11-18',
    }),
  ],
}

test.each([
  ['en', 'yes', 'There is already a dispute on LM-32700, number DSP-2980, so I could not open a second one.', found],
  ['zh', '对', 'LM-32700 之前已有争议，编号 DSP-2980，所以没能再开一个。', found],
  ['es', 'sí', 'Ya hay una disputa abierta del LM-32700, la DSP-2980, así que no pude abrir otra.', found],
  ['ar', 'نعم', 'على الطلب LM-32700 اعتراض مفتوح من قبل رقمه DSP-2980.', found],
  ['en', 'where is my money', 'The 800.00 USD went back to your wallet on 18 November.', returned],
  ['en', 'where is my money', 'Your wallet was credited back with the 800.00 USD on 18 November.', returned],
  ['zh', '我钱呢', 'RM-93218 的 800.00 美元已在 11 月 18 日退回您的钱包。', returned],
  ['es', 'y mi dinero', 'Los 800,00 USD se devolvieron a tu monedero el 18 de noviembre.', returned],
  ['ar', 'وين فلوسي', 'رجع مبلغ 800.00 دولار إلى محفظتك بتاريخ 18 نوفمبر.', returned],
])('%s: what a record or a failed call says of a thing is told back: %s', (language, question, reply, more) => {
  expect(inspectedItems(language, question, reply, more)).toEqual([])
})

test.each([
  ['en', 'yes', "I've opened the dispute on LM-32700 already, number DSP-2980.", found, '6.1'],
  ['en', 'yes', 'There is already a dispute on LM-32700, number DSP-3111.', found, '1.3'],
  ['zh', '对', '我已为您发起争议。', found, '6.1'],
  ['es', 'sí', 'Ya he abierto la disputa DSP-2980.', found, '6.1'],
  ['zh', '我钱呢', '900.00 美元已退回您的钱包。', returned, '4.2'],
  ['en', 'where is my money', "We've also credited 50 USD to your wallet.", returned, '4.2'],
])('%s: what it does not say is none: %s', (language, question, reply, more, item) => {
  expect(inspectedItems(language, question, reply, more)).toContain(item)
})

const swapped = {
  session: { assurance: 'basic', customer: { id: 'c', orders: ['SC-6620'] } },
  facts: [
    fact('order:SC-6620', { state: 'delivered', substitutions: [{ from: 'Oat milk 750ml', to: 'Soy milk 500ml' }] }),
  ],
}

test('the size of goods that were swapped is no identifier', () => {
  expect(inspectedItems('en', 'what was swapped', 'Oat milk 750ml was swapped for Soy milk 500ml.', swapped)).toEqual(
    [],
  )
  expect(inspectedItems('en', 'what was swapped', 'The order SC-6621 was swapped too.', swapped)).toContain('1.3')
})

const basic = { session: { assurance: 'basic', customer: { id: 'c', orders: [] } } }

test.each([
  ['en', 'can you promise?', 'Fingers crossed for you and her!'],
  ['ar', 'عندي اكثر من طلب', 'نجمع القائمة ونمشي عليها واحد واحد الحين.'],
  ['zh', '转人工', '您也可以直接回复“转接”，我马上为您转。'],
])('%s: a wish, or how the talk goes, is no act: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, basic)).not.toContain('1.2')
})

test.each([
  ['en', 'cancel it', 'Order cancelled for you.'],
  ['ar', 'الغي طلباتي كلها', 'ألغيها لك الحين واحد واحد.'],
  ['zh', '取消订单', '我马上为您取消订单。'],
])('%s: an act is one: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, basic)).toContain('1.2')
})

const pending = { facts: [fact('transfer:tr_6103', { state: 'pending', amount: '3000.00', currency: 'EGP' })] }

test('a transfer that is still in progress is no act that runs', () => {
  expect(inspectedItems('ar', 'وين التحويل؟', 'دلوقتي تحويل الـ3000.00 جنيه لسه قيد التنفيذ.', pending)).toEqual([])
  expect(inspectedItems('ar', 'الغي طلبي', 'الإلغاء لسه قيد التنفيذ.')).toContain('6.1')
})

test.each([
  ['ar', 'شوفلي الطلب', 'هشوف حالة الطلب حالاً.'],
  ['ar', 'ليه رفضتوا', 'وإن وصلك المنتج تالفاً فيمكنك إرفاق صورة وسنراجع الطلب على هذا الأساس.'],
  ['es', 'cómo verifico mi cuenta', 'Suba el documento y lo revisaremos.'],
])(
  '%s: looked up here, or reviewed after a step of the customer, nothing is promised: %s',
  (language, question, reply) => {
    expect(inspectedItems(language, question, reply)).not.toContain('4.1')
  },
)

test.each([
  ['ar', 'وين طلبي', 'راح أكلم المندوب وأرجع لك.'],
  ['ar', 'ليه رفضتوا', 'سنراجع الطلب ونتصل بك غداً.'],
  ['es', 'dónde está', 'Hablaré con el almacén y le llamaré.'],
])('%s: an act outside is promised: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain('4.1')
})
