import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const more = { session: verifiedWith('SP-1', 'SP-2'), facts: [{ key: 'order:SP-1', value: { state: 'delivered' } }] }
const queued = [{ name: 'handoff_to_human', args: {}, status: 'ok', result: { state: 'queued' } }]
type Row = readonly [language: string, question: string, reply: string]

const handed: readonly Row[] = [
  ['ar', 'بدي موظف', 'تمت إحالتك إلى فريق الدعم.'],
  ['en', 'real person please', "You're now connected to a colleague."],
  ['es', 'quiero una persona', 'Ha sido transferido a uno de nuestros asesores.'],
  ['zh', '转人工', '您已接入人工，同事马上回复。'],
]
test.each(handed)('%s: “%s”: “%s” needs its call', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, more)).toContain('6.1')
  expect(inspectedItems(language, question, reply, { ...more, tools: queued })).not.toContain('6.1')
})

const reported: readonly Row[] = [
  ['ar', 'المندوب كان وقح', 'أعتذر لك، سجلت شكوى باسمك ضد المندوب.'],
  ['ar', 'المندوب كان وقح', 'بلغت الإدارة باللي صار وراح يحاسبونه.'],
  ['en', 'your driver swore at me', 'A complaint has been raised against the driver.'],
  ['zh', '快递员骂我', '已经把情况上报给管理层了。'],
]
test.each(reported)('%s: “%s”: “%s” tells an act', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, more)).toContain('6.1')
})

const right: readonly Row[] = [
  ['ar', 'المندوب كان وقح', 'أعتذر لك عما حصل. إذا رفعت شكوى رسمية يتابعها الفريق.'],
  ['en', 'your driver swore at me', 'Once a complaint has been raised, the depot looks into it.'],
  ['zh', '快递员骂我', '您可以提交投诉，会上报给站点处理。'],
]
test.each(right)('%s: “%s”: “%s” tells none', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, more)).not.toContain('6.1')
})

const facts = [
  { key: 'order:SP-1', value: { state: 'cancelled' } },
  { key: 'order:SP-2', value: { state: 'shipped' } },
]
const tools = [
  { name: 'cancel_order', args: { orderId: 'SP-1' }, status: 'ok', result: { orderId: 'SP-1', state: 'cancelled' } },
  { name: 'cancel_order', args: { orderId: 'SP-2' }, status: 'error', result: { error: 'already_shipped' } },
]
const halves: readonly Row[] = [
  ['en', 'cancel both', "I've cancelled SP-1, but I couldn't cancel SP-2 because it has already shipped."],
  ['es', 'cancela los dos', 'He cancelado SP-1, pero no he podido cancelar SP-2 porque ya salió.'],
  ['zh', '两个都取消', 'SP-1 已为您取消，SP-2 因为已发货没能取消。'],
  ['ar', 'الغيهم', 'ألغيت لك SP-1، أما SP-2 فما قدرت ألغيه لأنه انشحن.'],
]
test.each(halves)('%s: “%s”: “%s” tells of one that was done, and of one that was not', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, { ...more, facts, tools })).not.toContain('6.1')
})
test('but both are not done', () => {
  const reply = "I've cancelled SP-1 and SP-2 for you."
  expect(inspectedItems('en', 'cancel both', reply, { ...more, facts, tools })).toContain('6.1')
})

const yes = [
  { role: 'customer', text: 'عاوز فلوسي ترجع لطلب SP-1' },
  { role: 'assistant', text: 'تأكد استرداد 210.00 جنيه؟' },
  { role: 'customer', text: 'أأكد' },
]
test('after a yes, what is told as done is no turn of speech', () => {
  const reply = 'رجّعتلك الـ210.00 جنيه على الكارت يا فندم.'
  expect(inspectedItems('ar', undefined, reply, { ...more, messages: yes })).toContain('6.1')
})
