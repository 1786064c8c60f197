import { expect, test } from 'vitest'
import { prepare } from '../context/prepared.ts'
import { isConfirmed } from './confirmation.ts'

const order = { state: 'processing', total: '60.00', currency: 'EUR' }

function confirms(name: string, args: Record<string, unknown>, ...said: readonly string[]): boolean {
  const messages = said.map((text) => ({
    role: text.startsWith('a: ') ? ('assistant' as const) : ('customer' as const),
    text: text.slice(3),
  }))
  const fact = (key: string) => ({ key, value: order, source: 'orders', asOf: '', validUntil: '' })
  return isConfirmed(
    name,
    args,
    prepare({
      now: new Date(0),
      language: 'en',
      session: {
        assurance: 'verified',
        customer: { id: 'c', orders: ['SP-10001', 'SP-10002'], emails: [], phones: [], cards: [], accounts: [] },
      },
      messages,
      facts: [fact('order:SP-10001'), fact('order:SP-10002')],
      knowledge: [],
      tools: [],
    }),
  )
}

const cancel = { orderId: 'SP-10001' }
const refund = { orderId: 'SP-10001', amount: '18.00' }
const move = { orderId: 'SP-10001', address: '9 Tanner Row, Unit 4' }

test.each([
  ['yes, please'],
  ['Go for it'],
  ['no problem, do it'],
  ["yes, I don't need it any more"],
  ['Cancel it'],
  ['that works for me'],
  ['no objections'],
  ['👍'],
  ['Yes. By the way, how long do refunds take?'],
  ['sí, ya no lo quiero'],
  ['dale nomás'],
  ['cancélalo'],
  ['no hay ningún inconveniente'],
  ['desde luego, cuanto antes'],
  ['好的，不想要了'],
  ['取消吧'],
  ['嗯嗯，麻烦了'],
  ['没问题'],
  ['عادي ألغه'],
  ['نعم أأكد'],
  ['لا مانع'],
  ['إي نعم، كملوا'],
  ['أيوه ما عاد أبيه'],
  ['you can go ahead'],
  ['pls do'],
  ['I said yes'],
  ['puede hacerlo, gracias'],
  ['需要，谢谢'],
  ['麻烦尽快'],
  ['那您操作吧'],
  ['أقبل، شكراً'],
  ['أنا موافق'],
  ['يا ريت'],
  ['Yes, still the same'],
  ['yes, thats right'],
  ['Correct. By the way, does the gift wrap stay on?'],
  ['still cancel, I found one locally'],
  ["Yes since it's late anyway"],
  ['Of course, thank you Otto'],
  ['Perfect, do that please'],
  ['Sí, lo compré por error'],
  ['Exacto, gracias'],
  ['Va'],
  ['继续吧'],
  ['要，取消掉'],
  ['نعم أرغب بذلك'],
  ['对，买错了'],
  ['好的，请处理'],
  ['أؤكد الإلغاء'],
  ['ايوه أكيد، الغيه'],
  ['أي كنسله خلص'],
  ['نعم اشتريته بالخطأ'],
  ['موافق تماماً'],
])('an explicit yes: %s', (answer) => {
  expect(confirms('cancel_order', cancel, 'c: cancel SP-10001', 'a: Shall I cancel SP-10001?', `c: ${answer}`)).toBe(
    true,
  )
})

test('a cancellation has another name in Spanish', () => {
  const asked = 'a: ¿Confirmás entonces la baja de SP-10001?'
  expect(confirms('cancel_order', cancel, 'c: me voy del club', asked, 'c: Sí, confirmo la baja')).toBe(true)
  expect(confirms('cancel_order', cancel, 'c: me voy del club', asked, 'c: No, todavía no la baja')).toBe(false)
})

test.each([
  ['no'],
  ['yes, but wait until Friday'],
  ['yes, if the shipping fee comes back'],
  ['let me think about it'],
  ['My husband said yes'],
  ['You wrote "yes, cancel it", what is that?'],
  ['ok, how much would I lose?'],
  ['yes, the other one'],
  ['yes, SP-10002'],
  ['yes, 10002'],
  ['what happens to my points?'],
  ['thanks for explaining, I will come back to you'],
  ['sí, pero solo si es gratis'],
  ['me lo pienso'],
  ['sí, pero el SP-10002'],
  ['mi marido dijo que sí'],
  ['再等等吧'],
  ['如果能全额退就取消'],
  ['另一个可以取消'],
  ['好像不用了'],
  ['نعم بس الثاني'],
  ['لو ما فيه رسوم نعم'],
  ['خليني أفكر'],
  ['زوجي قال نعم'],
  ['yeah, sure, very funny'],
  ['pls do nothing yet'],
  ['you can go ahead and explain it first'],
  ['puede hacerlo si no cobra comisión'],
  ['sí, cómo no, y qué más'],
  ['需要考虑一下'],
  ['接受不了'],
  ['可以才怪'],
  ['أبداً'],
  ['لا أقبل'],
  ['يا ريت تنتظرون'],
  ['absolutely not'],
  ['of course not'],
  ['ok no'],
  ["please don't"],
  ["don't do that please"],
  ['good question'],
  ['fine print says otherwise'],
  ['great, another delay'],
  ['sure, why would I want that'],
  ['confirm the amount first'],
  ['yes I have a question'],
  ['thanks anyway'],
  ['I agree with my wife, keep it'],
  ["I'd like to cancel my account too"],
  ['por supuesto que no'],
  ['claro que no'],
  ['bueno, no'],
  ['confirmo mañana'],
  ['correcto no es'],
  ['si ya salió, no'],
  ['ayer dijiste que sí'],
  ['claro, como siempre'],
  ['por favor explícame'],
  ['当然不要'],
  ['不要取消'],
  ['不用取消了'],
  ['好吧，不了'],
  ['要手续费吗'],
  ['对了，还有个问题'],
  ['好贵啊'],
  ['哦'],
  ['谁说要退了'],
  ['أكيد لا'],
  ['بالتأكيد لا'],
  ['خلاص لا'],
  ['طيب اشرح لي'],
  ['نعم عندي سؤال'],
])('no yes to this: %s', (answer) => {
  expect(confirms('cancel_order', cancel, 'c: cancel SP-10001', 'a: Shall I cancel SP-10001?', `c: ${answer}`)).toBe(
    false,
  )
})

test.each([
  ['Refunds usually take 5 days. Is there anything else I can help you with?', 'yes'],
  ['Would you like me to explain how cancelling works?', 'yes please'],
  ['SP-10001 is still being packed.', 'ok thanks'],
  ['Would you like me to cancel SP-10001 or keep it until Friday?', 'yes'],
  ['I can see SP-10001 was cancelled once before. Have you received an e-mail about it?', 'yes'],
  ['¿Quiere que le explique cómo anular el pedido SP-10001?', 'sí'],
  ['Shall I cancel SP-10002?', 'yes'],
  ['Shall I cancel SP-10002 and keep SP-10001?', 'yes'],
  ['需要我介绍一下取消流程吗？', '好的'],
  ['هل تريد معرفة طريقة إلغاء الطلب SP-10001؟', 'نعم'],
])('a yes to something else: %s', (proposal, answer) => {
  expect(confirms('cancel_order', cancel, 'c: I want SP-10001 cancelled', `a: ${proposal}`, `c: ${answer}`)).toBe(false)
})

test.each([
  ['yes, only the tent', true],
  ['yes, only the lamp', false],
])('a part of what was put: %s', (answer, expected) => {
  const put = 'a: That is SP-10001, the tent. Shall I cancel SP-10001 and leave SP-10002 as it is?'
  expect(confirms('cancel_order', cancel, 'c: cancel the tent', put, `c: ${answer}`)).toBe(expected)
})

test('a wish alone is no yes', () => {
  expect(confirms('cancel_order', cancel, 'c: Cancel SP-10001. Yes, I am sure.')).toBe(false)
})

test.each([
  ['Shall I refund 18.00 EUR for SP-10001?', 'yes', true],
  ['Shall I refund 18.00 EUR for SP-10001?', 'yes, 18', true],
  ['Shall I refund 18.00 EUR for SP-10001?', 'yes, make it 20', false],
  ['Shall I refund 18.00 EUR for SP-10001?', 'sí, 20 euros', false],
  ['Shall I refund 12.00 EUR for SP-10001?', 'yes', false],
  ['I could refund 18.00 EUR, or 12.00 EUR at once. Shall I refund the 12.00 EUR?', 'yes', false],
])('an amount: %s %s', (proposal, answer, expected) => {
  expect(confirms('refund_order', refund, 'c: refund SP-10001', `a: ${proposal}`, `c: ${answer}`)).toBe(expected)
})

test.each([
  ['Should SP-10001 go to 9 Tanner Row, Unit 4?', 'correct', true],
  ['Should SP-10001 be delivered to 9 Tanner Row, Unit 4?', 'yes, unit 6', false],
  ['Should SP-10001 be delivered to 19 Tanner Row, Unit 4?', 'yes', false],
  ['Do you still live at 9 Tanner Row, Unit 4?', 'yes', true],
])('an address: %s %s', (proposal, answer, expected) => {
  expect(confirms('update_address', move, 'c: change the address of SP-10001', `a: ${proposal}`, `c: ${answer}`)).toBe(
    expected,
  )
})

const options = 'Two options for SP-10001: 1. a refund of 18.00 EUR, 2. a new cup. Which one do you want?'
test.each([
  ['A partial refund of 18.00 EUR for SP-10001 is possible. Do you want me to make it?', 'yes, do it', true],
  ['سعر الكوب 18.00 يورو، هل تقبل استرداد 18.00 يورو عن الطلب SP-10001؟', 'أقبل، شكراً', true],
  ['Pedido SP-10001, reembolso de 18,00 EUR. Responda SÍ para confirmar.', 'SÍ', true],
  [options, 'the first one', true],
  [options, 'the refund please', true],
  [options, 'the second one', false],
  [options, 'the first one, but 20', false],
  [options, 'neither one', false],
  [options, 'which is faster?', false],
  [options, 'one moment, I have to think', false],
  [options, 'hmm which one is faster, I wonder', false],
  [options, 'first tell me how long it takes', false],
  [options, 'last time the refund took ages', false],
  [options, 'a friend said refund is slow', false],
  [options, 'the first option, thanks', true],
  ['SP-10001有两个方案：1. 退款18.00欧元；2. 补发杯子。您选哪个？', '选1', true],
  ['SP-10001有两个方案：1. 退款18.00欧元；2. 补发杯子。您选哪个？', '选2', false],
  ['SP-10001有两个方案：1. 退款18.00欧元；2. 补发杯子。您选哪个？', '第一次遇到这种事', false],
  ['SP-10001有两个方案：1. 退款18.00欧元；2. 补发杯子。您选哪个？', '退款要等多久', false],
])('a refund that is put: %s %s', (proposal, answer, expected) => {
  const said = ['c: the cup in SP-10001 is broken', `a: ${proposal}`, `c: ${answer}`]
  expect(confirms('refund_order', refund, ...said)).toBe(expected)
})

test('another ground of a dispute is another dispute', () => {
  const put = ['c: dispute SP-10001', 'a: Shall I open a dispute for SP-10001 because it never arrived?', 'c: yes']
  expect(confirms('open_dispute', { orderId: 'SP-10001', reason: 'item not received' }, ...put)).toBe(true)
  expect(confirms('open_dispute', { orderId: 'SP-10001', reason: 'counterfeit item' }, ...put)).toBe(false)
})

test.each([
  ['en', 'Two ways: I refund 18.00 EUR for SP-10001, or I open a dispute. Which one?', 'The second one, please.'],
  [
    'es',
    'Dos opciones: le reembolso 18.00 EUR de SP-10001 o abro una disputa. ¿Cuál prefiere?',
    'La segunda, por favor.',
  ],
])('a place picks no act that has none (%s)', (_, put, answer) => {
  expect(confirms('refund_order', refund, 'c: it broke', `a: ${put}`, `c: ${answer}`)).toBe(false)
})

test.each([
  ['Shall I cancel SP-10001?', 'How long do refunds take?', 'A few business days.', 'OK, then yes, cancel the order.'],
  ['¿Cancelo SP-10001?', '¿Cuánto tarda un reembolso?', 'Unos días hábiles.', 'Vale, entonces sí, cancele el pedido.'],
  ['要取消 SP-10001 吗？', '退款一般多久？', '几个工作日。', '好，那就取消订单吧。'],
  ['هل ألغي SP-10001؟', 'كم يستغرق الاسترداد؟', 'عدة أيام عمل.', 'حسناً، نعم ألغِ الطلب.'],
])('a yes by name, behind a question about what was put: %s %s', (put, question, told, answer) => {
  const said = [`a: ${put}`, `c: ${question}`, `a: ${told}`]
  expect(confirms('cancel_order', cancel, ...said, `c: ${answer}`)).toBe(true)
  expect(confirms('cancel_order', cancel, ...said, 'c: ok')).toBe(false)
  expect(confirms('refund_order', refund, ...said, `c: ${answer}`)).toBe(false)
})

test.each([
  ['Shall I keep SP-10001 open or cancel it?', 'cancel it', 'keep it'],
  ['¿Mantengo SP-10001 o lo cancelo?', 'cancélelo', 'manténgalo'],
  ['SP-10001 是保留还是取消？', '取消', '保留'],
  ['هل أبقي SP-10001 أم ألغيه؟', 'ألغه', 'أبقه'],
])('left as it is, or done: %s', (put, done, kept) => {
  expect(confirms('cancel_order', cancel, `a: ${put}`, `c: ${done}`)).toBe(true)
  expect(confirms('cancel_order', cancel, `a: ${put}`, `c: ${kept}`)).toBe(false)
  expect(confirms('cancel_order', cancel, `a: ${put}`, 'c: yes')).toBe(false)
})

test.each([
  ['I can open a dispute on SP-10001. Do you want me to open it?', 'Yes, open the dispute please.'],
  ['Puedo abrir una disputa por el pedido SP-10001. ¿Quiere que la abra?', 'Sí, ábrala'],
  ['可以为 SP-10001 发起争议。要我帮您发起吗？', '好的'],
  ['可以為 SP-10001 開立爭議。您同意嗎？', '同意，請開立'],
  ['يمكنني فتح نزاع على الطلب SP-10001. هل تريد أن أفتحه؟', 'نعم افتحه'],
])('%s – %s', (put, answer) => {
  expect(confirms('open_dispute', cancel, 'c: where is my parcel', `a: ${put}`, `c: ${answer}`)).toBe(true)
})

test.each([
  ['I can open a dispute on SP-10001. Do you want me to explain it?', 'Yes please'],
  ['Puedo abrir una disputa por el pedido SP-10001. ¿Quiere que se lo explique?', 'Sí'],
])('%s – %s: no act is put', (put, answer) => {
  expect(confirms('open_dispute', cancel, 'c: where is my parcel', `a: ${put}`, `c: ${answer}`)).toBe(false)
})

test.each([
  ['I can cancel SP-10001, or leave it as it is. Do you want me to leave it?', 'yes'],
  ['I can cancel SP-10001; the page of the order has the details. Do you want me to open it?', 'yes please'],
  ['Puedo cancelar el pedido SP-10001 o esperar al lunes. ¿Quiere que espere?', 'sí'],
  ['Puedo cancelar el pedido SP-10001 o dejarlo como está. ¿Prefiere que lo deje?', 'sí'],
  ['我可以取消 SP-10001，也可以先等等。要我再等等吗？', '好的'],
  ['我可以取消 SP-10001，取消不收费。就这样办？', '50就50'],
  ['I can cancel SP-10001 today or on Monday. Shall I wait?', 'yes'],
  ['يمكنني إلغاء SP-10001 الآن أو لاحقًا. هل أنتظر؟', 'نعم'],
])('%s – %s: this act is not put', (put, answer) => {
  expect(confirms('cancel_order', cancel, 'c: SP-10001 is late', `a: ${put}`, `c: ${answer}`)).toBe(false)
})

test.each([
  ['I can open a dispute on SP-10001, or withdraw the old one. Do you want me to withdraw it?', 'yes'],
  ['There is a dispute on SP-10001. Do you want me to close it?', 'yes'],
])('%s – %s: no dispute is to be opened', (put, answer) => {
  expect(confirms('open_dispute', cancel, 'c: SP-10001 is late', `a: ${put}`, `c: ${answer}`)).toBe(false)
})
