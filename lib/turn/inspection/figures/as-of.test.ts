import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'
import { inspectCase } from '../cases/inspect-case.ts'
import { inspectionCase } from '../cases/inspection-case.ts'

function itemsOf(language: string, day: string, reply: string): string[] {
  const question = { en: 'USD to CNY?', es: '¿Dólar a yuan?', zh: '美元汇率？', ar: 'سعر الدولار؟' }[language]
  return inspectedItems(language, question, reply, {
    session: { assurance: 'none' },
    facts: [
      {
        key: 'rate:USD/CNY',
        value: '7.1090',
        source: 'rates',
        asOf: `${day}T08:00:00Z`,
        validUntil: `${day}T09:00:00Z`,
      },
    ],
  })
}

test.each([
  ['en', '7.1090 CNY for a dollar, taken at 0800 GMT.'],
  ['en', 'The dollar is at 7.1090 CNY, as at 3:00 a.m. Eastern.'],
  ['en', 'Half an hour ago the dollar was at 7.1090 CNY.'],
  ['zh', '今天下午四点（北京时间）的汇率为 7.1090。'],
  ['zh', '30 分钟前的报价是 7.1090。'],
  ['zh', '16时整的报价：7.1090。'],
  ['es', 'Con datos de las 08.00 UTC, son 7,1090 CNY por dólar.'],
  ['es', 'El tipo es 7,1090, de hace media hora.'],
  ['es', 'A las 2 a. m. de Ciudad de México el tipo era 7,1090.'],
  ['ar', 'تم تحديث السعر منذ 30 دقيقة وهو 7.1090.'],
  ['ar', 'سعر الساعة 12:00 ظهراً (دبي): 7.1090.'],
])('%s: "%s" tells its moment', (language, reply) => {
  expect(itemsOf(language, '2026-11-20', reply)).toEqual([])
})

test.each([
  ['en', 'As of today, 7.1090 CNY per dollar.'],
  ['en', 'The updated rate is 7.1090 CNY.'],
  ['zh', '截至目前，汇率为 7.1090。'],
  ['es', 'El tipo vigente es 7,1090.'],
  ['ar', 'حتى الآن السعر 7.1090 يوان.'],
])('%s: yesterday’s figure as of now: "%s"', (language, reply) => {
  expect(itemsOf(language, '2026-11-19', reply)).toContain('5.2')
})

test('what a tool gave is past its time too', () => {
  const given = (validUntil: string) =>
    inspectionCase.parse({
      id: 'c-1',
      now: '2026-11-20T08:30:00Z',
      language: 'en',
      session: { assurance: 'none' },
      messages: [{ role: 'customer', text: 'USD to CNY?' }],
      tools: [
        {
          name: 'get_exchange_rate',
          args: { pair: 'USD/CNY' },
          status: 'ok',
          result: { pair: 'USD/CNY', rate: '7.1090', asOf: '2026-11-20T08:00:00Z', validUntil },
        },
      ],
      reply: 'One dollar is 7.1090 CNY.',
    })
  const delivered = (validUntil: string) => inspectCase(given(validUntil), ['One dollar is 7.1090 CNY.']).delivered
  expect(delivered('2026-11-20T08:10:00Z')).not.toContain('7.1090')
  expect(delivered('2026-11-20T09:00:00Z')).toContain('7.1090')
})
