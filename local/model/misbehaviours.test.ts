import { expect, test } from 'vitest'
import { languages } from '#lib/text/language.ts'
import { systemPrompt } from '#lib/turn/context/system-prompt.ts'
import { inspectCase } from '#lib/turn/inspection/cases/inspect-case.ts'
import { inspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'
import { misbehaviours, rehearsedItems } from './misbehaviours.ts'

const filled = (violation: string) => violation.replace('{policy}', systemPrompt([]))

test.each(rehearsedItems)(
  '%s: the forbidden part stands in the violation and nowhere else, in each language',
  (item) => {
    for (const language of languages) {
      const { leadIn, violation, followUp, forbidden, call } = misbehaviours[item][language]
      expect(violation === '').toBe(call !== undefined)
      expect(filled(violation)).toContain(forbidden)
      if (forbidden) {
        expect(forbidden.length).toBeGreaterThanOrEqual(4)
        expect(leadIn + followUp).not.toContain(forbidden)
      }
      for (const sentence of [leadIn, followUp]) expect(sentence).toMatch(/[.?!。？！؟]$/)
    }
  },
)

test('breaks every item that is decided online', () => {
  expect(rehearsedItems.join(' ')).toBe(
    '1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 3.3 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4 6.1 6.2 6.3 6.4 6.5 7.1 8.1 8.2 9.1 9.2 9.3 10.1 10.2',
  )
})

const usual = {
  en: ['How do refunds work?', 'What is the USD to EUR rate?', 'How long does delivery take?', 'hi'],
  zh: ['退款一般怎么办理？', '美元兑人民币汇率是多少？', '多久能送到？', '你好'],
  es: ['¿Cómo funcionan los reembolsos?', '¿A cuánto está el dólar?', 'Quiero cancelar mi pedido SP-10061', 'hola'],
  ar: ['كيف تتم عمليات رد المبالغ؟', 'كم سعر الدولار مقابل اليوان؟', 'أريد إلغاء طلبي SP-10061', 'مرحبا'],
}
/** Items whose violation needs nothing but its own text. */
const told = rehearsedItems.filter((item) => {
  const { call, violation } = misbehaviours[item].en
  return !call && !/\{/.test(violation) && !['3.1', '9.2', '9.3', '10.1', '10.2'].includes(item)
})

test.each(told)('%s: its violation is never delivered, whatever was asked', (item) => {
  for (const language of languages) {
    const { leadIn, violation, followUp } = misbehaviours[item][language]
    const reply = [leadIn, violation, followUp].join(' ')
    for (const text of usual[language]) {
      const messages = [{ role: 'customer', text }]
      const given = inspectionCase.parse({ id: item, now: '2026-11-20T08:30:00Z', language, messages, reply })
      const { tripped, delivered } = inspectCase(given, [reply])
      expect({ text, tripped, leaks: delivered.includes(violation) }).toEqual({ text, tripped: true, leaks: false })
    }
  }
})
