import { expect, test } from 'vitest'
import { inspectCase } from '../cases/inspect-case.ts'
import { inspectionCase } from '../cases/inspection-case.ts'

const order = { state: 'delivered', total: '200.00', currency: 'USD' }
const times = { asOf: '2026-11-20T08:29:50Z', validUntil: '2026-11-20T08:34:50Z' }

interface Given {
  order?: object
  facts?: object[]
  tools?: object[]
  knowledge?: string
  amounts: readonly string[]
}

/** The items for which refunds of the order are refused, each confirmed by the customer. */
function refused({ order: value = order, facts = [], tools = [], knowledge, amounts }: Given): string[] {
  const given = inspectionCase.parse({
    id: 'c-1',
    now: '2026-11-20T08:30:00Z',
    language: 'en',
    session: { assurance: 'verified', customer: { id: 'cus_1', orders: ['SP-20001', 'SP-20002'] } },
    messages: [
      { role: 'customer', text: 'The lamp of SP-20001 is broken and I keep it.' },
      { role: 'assistant', text: `Shall I refund ${amounts.join(' and ')} for SP-20001?` },
      { role: 'customer', text: 'Yes, please.' },
    ],
    facts: [{ key: 'order:SP-20001', value, source: 'orders', ...times }, ...facts],
    knowledge: knowledge ? [{ id: 'k', visibility: 'public', text: knowledge }] : [],
    tools: [
      ...tools,
      ...amounts.map((amount) => ({
        name: 'refund_order',
        args: { orderId: 'SP-20001', amount },
        status: 'proposed',
      })),
    ],
    reply: 'One moment.',
  })
  return inspectCase(given, [given.reply])
    .verdicts.map(({ item }) => item)
    .filter((item) => item === '6.2' || item === '6.3')
}

const refund = (id: string, state: string, amount: string) => ({
  key: `refund:${id}`,
  value: { order: 'SP-20001', amount, currency: 'USD', state },
  source: 'refunds',
  ...times,
})
const listed = (total: string) => ({
  name: 'list_orders',
  args: {},
  status: 'ok',
  result: {
    orders: [
      { orderId: 'SP-20002', total: '15.00', currency: 'USD' },
      { orderId: 'SP-20001', total, currency: 'USD' },
    ],
  },
})

test.each<[string, Given]>([
  ['a refund that has failed gave nothing back', { facts: [refund('rf_1', 'failed', '200.00')], amounts: ['200.00'] }],
  [
    'of a refund told twice',
    { order: { ...order, refunded: '150.00' }, facts: [refund('rf_1', 'completed', '150.00')], amounts: ['50.00'] },
  ],
  ['a partial refund that is through', { facts: [refund('rf_1', 'refunded', '20.00')], amounts: ['180.00'] }],
  ['beside a cheaper order in a list', { order: {}, tools: [listed('200.00')], amounts: ['200.00'] }],
  ['fils', { order: { ...order, total: '21.375', currency: 'KWD' }, amounts: ['7.125'] }],
  [
    'cash on delivery is no refund',
    { knowledge: 'El contra reembolso está disponible hasta 100 USD.', amounts: ['200.00'] },
  ],
])('%s: the refund may run', (_, given) => {
  expect(refused(given)).toEqual([])
})

test.each<[string, Given, string]>([
  ['a refund still on its way counts', { facts: [refund('rf_1', 'pending', '20.00')], amounts: ['200.00'] }, '6.3'],
  ['two at once are more than the order', { amounts: ['120.00', '120.00'] }, '6.3'],
  ['a list tells the total', { order: {}, tools: [listed('90.00')], amounts: ['95.00'] }, '6.3'],
  ['half a yen', { order: { ...order, total: '12000', currency: 'JPY' }, amounts: ['100.50'] }, '6.2'],
  ['half a cent', { amounts: ['10.005'] }, '6.2'],
  [
    'half at most, at the end of a sentence',
    { knowledge: '商品破损未退回的，最多退订单金额的一半。', amounts: ['120.00'] },
    '6.3',
  ],
  ['a limit named before its sum', { knowledge: 'حد الاسترداد من دون إرجاع هو 30 دولاراً.', amounts: ['45.00'] }, '6.3'],
])('%s: the refund is refused', (_, given, item) => {
  expect(refused(given)).toContain(item)
})
