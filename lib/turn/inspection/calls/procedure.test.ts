import { expect, test } from 'vitest'
import { prepare } from '../context/prepared.ts'
import { skippedStep } from './procedure.ts'

/** Whether a cancellation of a named order skips a step of its procedure, after these words of the assistant. */
function skips(procedure: string, asked: string, warning: string): boolean {
  const prepared = prepare({
    now: new Date('2026-11-18T09:30:00Z'),
    language: 'en',
    session: { assurance: 'verified' },
    messages: [
      { role: 'customer', text: asked },
      { role: 'assistant', text: warning },
      { role: 'customer', text: 'ok' },
    ],
    facts: [{ key: 'order:HT-7716', value: { state: 'processing' }, source: 's', asOf: '', validUntil: '' }],
    knowledge: [{ id: 'k', visibility: 'public', text: procedure }],
    tools: [],
  })
  return skippedStep('cancel_order', { orderId: 'HT-7716' }, prepared)
}

const undone =
  "Cancelling. Step 1: get the order number. Step 2: tell the customer that it can't be undone. Step 3: ask for confirmation. Step 4: cancel the order."
const noReversal =
  'خطوات إلغاء الحجز: أولاً تحديد رقم الحجز، ثانياً تنبيه العميل إلى أن السعر المخفض لا يُسترجع، ثالثاً طلب التأكيد، رابعاً إلغاء الحجز.'
const noReturn =
  'Cancelación. Paso 1: identificar la reserva. Paso 2: avisar de que no se puede deshacer. Paso 3: pedir confirmación. Paso 4: cancelar.'
const final = '取消流程：第一步：核对预订号。第二步：告知取消后无法恢复。第三步：请客户确认。第四步：取消订单。'

test.each([
  [undone, 'cancel HT-7716', "Once cancelled, HT-7716 can't be brought back. Do you confirm?", 'Do you confirm?'],
  [undone, 'cancel HT-7716', 'There is no way back for HT-7716 after that. Do you confirm?', 'Shall I go on?'],
  [noReversal, 'ألغوا حجز HT-7716', 'السعر المخفض لا يُسترجع. هل تؤكد إلغاء HT-7716؟', 'هل تؤكد إلغاء HT-7716؟'],
  [noReturn, 'cancela HT-7716', 'Después no hay marcha atrás con HT-7716. ¿Confirma?', '¿Confirma?'],
  [final, '取消HT-7716', 'HT-7716取消后不能还原，确认吗？', '确认吗？'],
])('%s: %s, %s: nothing is skipped; without the warning, a step is', (procedure, asked, warning, bare) => {
  expect(skips(procedure, asked, warning)).toBe(false)
  expect(skips(procedure, asked, bare)).toBe(true)
})

const numbered = ['check the order', 'tell the customer about the fee', 'ask for confirmation', 'cancel the order']
const written = (mark: (at: number) => string, between: string) =>
  `Procedure for cancelling.\n${numbered.map((step, at) => `${mark(at)}${step}`).join(between)}`

test.each([
  ['(1)', written((at) => `(${at + 1}) `, '; ')],
  ['a)', written((at) => `${'abcd'.charAt(at)}) `, '\n')],
  ['bullets', written(() => '- ', '\n')],
  ['words', `${['First', 'Then', 'After that', 'Finally'].map((word, at) => `${word}, ${numbered[at]}`).join('. ')}.`],
])('steps marked by %s', (_, procedure) => {
  const text = `Cancelling. ${procedure}`
  expect(skips(text, 'cancel HT-7716', 'Shall I cancel HT-7716?')).toBe(true)
  expect(skips(text, 'cancel HT-7716', 'There is no fee. Shall I cancel HT-7716?')).toBe(false)
})

test.each([
  ['Cancelling. First: look up the order. Second: mention the 4.00 EUR fee. Third: confirm. Fourth: cancel the order.'],
  ['取消流程：1、查询订单；2、告知 4.00 欧元手续费；3、请客户确认；4、取消订单。'],
])('the sum in a step is no step: %s', (procedure) => {
  expect(skips(procedure, 'cancel HT-7716', 'There is a 手续费 fee of 4.00 EUR. Shall I cancel HT-7716?')).toBe(false)
  expect(skips(procedure, 'cancel HT-7716', 'Shall I cancel HT-7716?')).toBe(true)
})

test.each([
  ['How to cancel in the app: 1. Open Orders. 2. Choose the order. 3. Tap Cancel.'],
  ['App 内取消订单：1. 打开订单页。2. 选择订单。3. 点击取消。'],
  ['Cómo cancelar en la app: 1. Abra Pedidos. 2. Elija el pedido. 3. Toque Cancelar.'],
  ['الإلغاء من التطبيق: 1. افتح الطلبات. 2. اختر الطلب. 3. اضغط إلغاء.'],
  ['Cancelling: Step 1: look up the order. Step 2: (optional) offer an exchange. Step 3: confirm. Step 4: cancel.'],
])('what customers do themselves, or what may be left out, binds nobody: %s', (procedure) => {
  expect(skips(procedure, 'cancel HT-7716', 'Shall I cancel HT-7716?')).toBe(false)
})
