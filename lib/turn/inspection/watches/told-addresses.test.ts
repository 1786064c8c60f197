import { expect, test } from 'vitest'
import type { Language } from '#lib/text/language.ts'
import type { ToolRecord } from '../../turn.ts'
import { createInspector } from '../create-inspector.ts'

type Row = readonly [language: Language, status: ToolRecord['status'], address: string, told: string]

function isCut([language, status, address, told]: Row): boolean {
  const inspector = createInspector({
    now: new Date('2026-11-20T08:30:00Z'),
    language,
    session: {
      assurance: 'verified',
      customer: { id: 'cus_1', orders: ['SP-10023'], emails: [], phones: [], cards: [], accounts: [] },
    },
    messages: [{ role: 'customer', text: { en: 'yes', zh: '确认', es: 'sí', ar: 'نعم' }[language] }],
    facts: [],
    knowledge: [],
    tools: [{ name: 'update_address', args: { orderId: 'SP-10023', address }, status, result: {} }],
  })
  return [...inspector.push(told), ...inspector.end()].some(
    (event) => event.type === 'trip' || (event.type === 'verdict' && event.verdict.item === '2.1'),
  )
}

test.each<Row>([
  ['en', 'ok', '12 Harbour Walk', 'Done: SP-10023 now goes to 12 Harbour Walk.'],
  ['zh', 'ok', '山路9号', '好的，SP-10023 已改为山路9号。'],
  ['es', 'ok', 'Calle Luna 4, Sevilla', 'Listo: el SP-10023 va ahora a Calle Luna 4, Sevilla.'],
  ['ar', 'ok', 'شارع القمر 4، جدة', 'تم: سيصل SP-10023 إلى شارع القمر 4، جدة.'],
])('%s: what a call has just been given may be told', (...row) => expect(isCut(row)).toBe(false))

test.each<Row>([
  ['en', 'error', '12 Harbour Walk', 'SP-10023 still goes to 12 Harbour Walk.'],
  ['en', 'ok', '12 Harbour Walk', 'SP-10023 went to 48 Mill Lane before.'],
  ['zh', 'ok', '山路9号', '原来的地址是海滨路88号。'],
])('%s, %s: another address may not', (...row) => expect(isCut(row)).toBe(true))
