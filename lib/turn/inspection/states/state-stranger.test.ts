import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const facts = [
  { key: 'order:SP-20411', value: { state: 'processing' } },
  { key: 'subscription:sub_1', value: { state: 'paused' } },
]
const known = { facts, session: { assurance: 'verified', customer: { id: 'cus_1', orders: ['SP-20411'] } } }

test.each([
  ['en', 'will they ring', 'Your callback slot is confirmed.'],
  ['en', 'no chance it gets lost', 'The odds are with you.'],
  ['en', 'cancel or not', 'The choice is in your hands.'],
  ['es', '¿por qué no?', 'Ahí se cerró la puerta.'],
  ['es', '¿qué hago?', 'Para decidir está un asesor autorizado.'],
  ['zh', '真会打电话吗', '会的，回拨已接受。'],
  ['ar', 'ليش ما طلبتوا رمز؟', 'لأن جلستك هذي موثّقة من قبل.'],
  ['ar', 'ليش', 'رسالتك موثقة عندنا.'],
] as const)('%s, %s: “%s” tells of something else', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, known)).not.toContain('5.3')
})

test.each([
  ['en', 'is my sub running', 'It is active again.'],
  ['en', "what's with SP-20411", 'SP-20411 is with you already.'],
  ['es', '¿y mi suscripción?', 'La suscripción está activa.'],
  ['zh', '我的订阅呢', '您的订阅已恢复。'],
  ['ar', 'اشتراكي', 'اشتراكك مفعل الآن.'],
] as const)('%s, %s: “%s” belies a fact', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, known)).toContain('5.3')
})

test.each([
  ['es', '¿sigue abierta la disputa?', 'La disputa por la máscara continúa abierta.', 'dispute:D-1', 'closed'],
  ['ar', 'وين وصل توثيق حسابي؟', 'أوراقك عبرت المراجعة.', 'kyc:K-1', 'rejected'],
] as const)('%s, %s: “%s” is told of the thing itself', (language, question, reply, key, state) => {
  const more = { ...known, facts: [{ key, value: { state } }] }
  expect(inspectedItems(language, question, reply, more)).toContain('5.3')
})
