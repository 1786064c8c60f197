import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const handedTo = (team: string) => ({
  tools: [{ name: 'handoff_to_human', args: { reason: 'x' }, status: 'ok', result: { handoff: true, team } }],
})

test.each([
  ['ar', 'قسم الشكاوى', 'أُحيلت المحادثة الآن إلى قسم الشكاوى.'],
  ['ar', 'إدارة المرتجعات', 'أُحيلت المحادثة الآن إلى إدارة المرتجعات.'],
  ['es', 'Reclamaciones', 'La conversación ya está con Reclamaciones.'],
  ['zh', '投诉组', '对话已经转给投诉组了。'],
  ['en', 'Complaints', 'This chat is with Complaints now.'],
])('%s: "%s" is what such a team is called anywhere: %s', (language, team, reply) => {
  expect(inspectedItems(language, '?', reply, handedTo(team))).not.toContain('3.3')
})

test.each([
  ['ar', 'نورس الليلي', 'أُحيلت المحادثة الآن إلى نورس الليلي.'],
  ['zh', '红鲤专组', '对话已经转给红鲤专组了。'],
  ['en', 'Harrier-2', 'This chat is with Harrier-2 now.'],
])('%s: "%s" is a name of the house: %s', (language, team, reply) => {
  expect(inspectedItems(language, '?', reply, handedTo(team))).toContain('3.3')
})
