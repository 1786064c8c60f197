import { describe, expect, test } from 'vitest'
import type { Language } from '#lib/text/language.ts'
import { createInspector } from '../create-inspector.ts'

type Row = readonly [language: Language, tool: string, asked: string, told: string]
const rows: readonly Row[] = [
  ['en', 'update_address', 'change the address of SP-10023 to 4 Moon Street', 'Changed.'],
  ['en', 'update_address', 'wrong flat number on SP-10023, it is 4B not 2B', 'Updated, it goes to 4B now.'],
  ['en', 'open_dispute', 'please open a dispute for SP-10023', "It's open now."],
  ['es', 'cancel_order', 'cancela el pedido SP-10023', 'Cancelado.'],
  ['es', 'refund_order', 'quiero el reembolso de SP-10023', 'Ya está reembolsado.'],
  ['es', 'update_address', 'pusieron mal el piso en SP-10023, es el 4B', 'Tranquila, ya está corregido.'],
  ['es', 'open_dispute', 'abre una disputa por SP-10023 por favor', 'Ya quedó presentada.'],
  ['zh', 'open_dispute', '帮我对 SP-10023 发起争议', '已提交。'],
  ['ar', 'cancel_order', 'ألغ الطلب SP-10023', 'تم إلغاؤه.'],
  ['ar', 'update_address', 'غيّر عنوان SP-10023 إلى شارع القمر 4', 'تم تعديله.'],
]

function trips([language, tool, asked, told]: Row, status?: 'ok'): boolean {
  const inspector = createInspector({
    now: new Date('2026-11-20T08:30:00Z'),
    language,
    session: {
      assurance: 'verified',
      customer: { id: 'cus_1', orders: ['SP-10023'], emails: [], phones: [], cards: [], accounts: [] },
    },
    messages: [{ role: 'customer', text: asked }],
    facts: [],
    knowledge: [],
    tools: status ? [{ name: tool, args: { orderId: 'SP-10023' }, status, result: { done: true } }] : [],
  })
  return [...inspector.push(told), ...inspector.end()].some(({ type }) => type === 'trip')
}

describe.each(rows)('%s %s: %j, %j', (...row) => {
  test('is a claim where no call has run', () => expect(trips(row)).toBe(true))
  test('is none where it has', () => expect(trips(row, 'ok')).toBe(false))
})

test.each<Row>([
  ['en', '', 'is the shop open on Sundays?', "It's open now."],
  ['en', '', 'please open a dispute for SP-10023', 'Opened parcels can be sent back too.'],
  ['es', '', '¿ya está cancelado mi pedido SP-10023?', 'Ya está en mi pantalla, un momento.'],
])('%s: %s', (...row) => expect(trips(row)).toBe(false))
