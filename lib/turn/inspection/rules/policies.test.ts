import { expect, test } from 'vitest'
import { prepare } from '../context/prepared.ts'
import { policiesOf } from './policies.ts'

const of = (text: string) => [
  ...policiesOf(
    prepare({
      now: new Date('2026-11-20T08:30:00Z'),
      language: 'en',
      session: { assurance: 'none' },
      messages: [{ role: 'customer', text }],
      facts: [],
      knowledge: [],
      tools: [],
    }),
  ),
]

test.each([
  ['What is the USD to CNY rate?', ['rate-quote']],
  ['Where is my parcel?', ['delivery']],
  ['Quiero cancelar mi pedido', ['cancellation', 'delivery']],
  ['退款要手续费吗？', ['refund', 'fees']],
  ['أريد موظفاً', ['handoff']],
  ['Somebody is using my card right now', ['risk']],
  ['¿Pueden avisar cuando pasar a recoger?', ['intent-clarification']],
  ['the manual says to operate it separately', ['intent-clarification']],
  ['I feel unsure about the barcode on my coffee', ['intent-clarification']],
])('%s', (text, policies) => expect(of(text)).toEqual(policies))
