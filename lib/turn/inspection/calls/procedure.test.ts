import { expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { prepare } from '../context/prepared.ts'
import { skippedStep, skipsBySaying } from './procedure.ts'

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

/** What the rules are asked of a conversation that follows this procedure. */
function given(procedure: string, ...said: readonly string[]) {
  return prepare({
    now: new Date('2026-11-18T09:30:00Z'),
    language: 'en',
    session: { assurance: 'verified' },
    messages: said.map((text, at) => ({ role: at % 2 === 0 ? ('customer' as const) : ('assistant' as const), text })),
    facts: [],
    knowledge: [{ id: 'k', visibility: 'public', text: procedure }],
    tools: [],
  })
}

const router =
  'No signal\n1. Have the customer restart the router.\n2. Ask which light blinks.\n3. Book a call (request_callback).'
const mailIn =
  'Warranty for kettles:\n1. Ask for the receipt.\n2. Have the customer descale it.\n3. Give out the mail-in code SEND-K, good at every post office.'
const closing = '注销流程\n1. 问清注销原因。\n2. 提醒先提现余额。\n3. 请客户到“设置-账号-注销”提交。'
const ending =
  'Ending an account:\n1. Ask for the reason.\n2. Warn of lost points.\n3. Send them to the page “Close account”.'
const baja = 'Baja\n1. Preguntar el motivo.\n2. Pedir la lectura del contador.\n3. Indicar Portal > Mi contrato > Baja.'

test('a call back that a procedure has at its end waits for the steps before it', () => {
  const call = (...said: readonly string[]) => skippedStep('request_callback', {}, given(router, ...said))
  expect(call('no internet at home')).toBe(true)
  expect(call('no internet', 'Please restart the router.', 'did that')).toBe(true)
  expect(call('no internet', 'Please restart the router.', 'did', 'Which light blinks now?', 'the red one')).toBe(false)
})

test.each([
  [mailIn, 'Use the code SEND-K at any post office.', ['my kettle leaks'], true],
  [mailIn, 'Use the code SEND-K at any post office.', ['leaks, receipt attached', 'Please descale it.', 'did'], false],
  [mailIn, 'Could you send me the receipt first?', ['my kettle leaks'], false],
  [mailIn, 'First I need the receipt, then please descale it; after that you get the code SEND-K.', ['leaks'], false],
  [ending, 'The page is called “Close account”.', ['bye'], true],
  [ending, 'Is it the account of the shop, or another one?', ['bye'], false],
  [closing, '请到“设置-账号-注销”提交就可以了。', ['帮我把号注销了'], true],
  [closing, '请到“设置-账号-注销”提交就可以了。', ['不用了，注销吧，余额已提现，原因是换号'], false],
  [baja, 'Entre en el Portal, abra Mi contrato y elija Baja.', ['quiero irme', '¿Por qué motivo?', 'me mudo'], true],
  [
    baja,
    'Entre en el Portal, abra Mi contrato y elija Baja.',
    ['me mudo', 'Deme la lectura del contador.', '4410'],
    false,
  ],
  [baja, '1. Dígame el motivo. 2. La lectura. 3. Portal > Mi contrato > Baja.', ['¿cómo me doy de baja?'], false],
])('%s: "%s" after %j gives out what comes later: %s', (procedure, reply, said, skipped) => {
  expect(skipsBySaying(fold(reply).folded, given(procedure, ...said))).toBe(skipped)
})
