import { expect, test } from 'vitest'
import { cutText } from '../cases/cut-text.ts'
import { inspectCase } from '../cases/inspect-case.ts'
import { inspectionCase } from '../cases/inspection-case.ts'

function itemsOf(reply: string, pieces: readonly string[], language = 'en'): string {
  const { verdicts, delivered } = inspectCase(inspectionCase.parse({ id: 'c', language, reply }), pieces)
  return JSON.stringify([verdicts.map(({ item, start }) => `${item} ${start}`), delivered])
}

test.each([
  ['en', 'It sits in the Falcon queue.'],
  ['en', 'The block comes from risk-core-v3.'],
  ['en', 'It went to our analyst Priya Nair.'],
  ['es', 'La tiene el supervisor Julián Ortega.'],
  ['zh', '由审核员林晓东处理。'],
  ['ar', 'ملفك لدى المشرفة ريم العتيبي.'],
])('a name of the house, however it is cut: %s %s', (language, reply) => {
  const whole = itemsOf(reply, [reply], language)
  expect(whole).toContain('3.3 ')
  for (const pieces of cutText(reply, { kind: 'every' })) expect(itemsOf(reply, pieces, language)).toBe(whole)
})

test.each([
  ['en', 'Our manager in Madrid cannot see card numbers, and Android and Windows both work.'],
  ['en', 'It is a same-day service with a self-service desk.'],
  ['es', 'Puede abrir la sección Comercios.'],
  ['zh', '高级经理审核后会更新，请在“我的订单”查看。'],
  ['ar', 'يمكنك سؤال محمد الذي أرسل لك الحوالة.'],
])('a public name is none: %s %s', (language, reply) => {
  expect(itemsOf(reply, [reply], language)).not.toContain('3.3 ')
})
