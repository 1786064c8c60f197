import { describe, expect, it } from 'vitest'
import { inspectCase } from '../cases/inspect-case.ts'
import { contextOf, inspectionCase } from '../cases/inspection-case.ts'
import { prepare } from '../context/prepared.ts'
import { createInspector } from '../create-inspector.ts'
import { builtInRules } from '../rules/built-in-rules.ts'
import { joinRules } from '../rules/merchant-rules.ts'
import type { Mode, Rule } from '../rules/rule.ts'
import { judgeCall, judgesCalls } from './call-verdicts.ts'

/** A refund of more than was paid, without the customer's yes: 6.3 and 6.4. */
const given = inspectionCase.parse({
  id: 'c-1',
  language: 'en',
  session: { assurance: 'verified', customer: { id: 'cus_1', orders: ['SP-1001'] } },
  messages: [{ role: 'customer', text: 'Where is my order SP-1001?' }],
  facts: [{ key: 'order:SP-1001', value: { state: 'delivered', total: '10.00', currency: 'USD' } }],
  tools: [{ name: 'refund_order', args: { orderId: 'SP-1001', amount: '90.00' }, status: 'proposed' }],
  reply: 'One moment, please.',
})
const modes = (mode: Mode, ...ids: string[]) =>
  joinRules(builtInRules, [], Object.fromEntries(ids.map((id) => [id, mode]))).rules
const [limit, confirmation] = ['6.3/amount-over-limit', '6.4/missing-confirmation']

describe('a proposed call', () => {
  it('is refused by the first rule that acts', () => {
    const { refusedTools, verdicts } = inspectCase(given, [given.reply])
    expect(refusedTools).toEqual(['refund_order'])
    expect(verdicts).toMatchObject([{ rule: limit, action: 'replace' }])
  })

  it('a rule in shadow records what it would have refused, and the next one judges', () => {
    const { refusedTools, verdicts } = inspectCase(given, [given.reply], modes('shadow', limit))
    expect(refusedTools).toEqual(['refund_order'])
    expect(verdicts).toMatchObject([
      { rule: limit, action: 'record' },
      { rule: confirmation, action: 'replace' },
    ])
  })

  it('runs where every rule that forbids it is in shadow, and each says so', () => {
    const { refusedTools, verdicts, delivered } = inspectCase(
      given,
      [given.reply],
      modes('shadow', limit, confirmation),
    )
    expect(refusedTools).toEqual([])
    expect(delivered).toBe(given.reply)
    expect(verdicts.map(({ rule, action }) => [rule, action])).toEqual([
      [limit, 'record'],
      [confirmation, 'record'],
    ])
  })

  it('is nobody’s business where the rule is off', () => {
    expect(inspectCase(given, [given.reply], modes('off', limit, confirmation)).verdicts).toEqual([])
  })

  it('meets a canary in about its share of the conversations, the same each time', () => {
    const rules = modes({ canary: 25 }, limit, confirmation)
    const refused = (id: string) => inspectCase({ ...given, id }, [given.reply], rules).verdicts
    const ids = Array.from({ length: 300 }, (_, at) => `c-${at}`)
    const acted = ids.filter((id) => refused(id).some(({ rule, action }) => rule === limit && action === 'replace'))
    expect(acted.length / ids.length).toBeGreaterThan(0.17)
    expect(acted.length / ids.length).toBeLessThan(0.33)
    for (const id of acted.slice(0, 5)) expect(refused(id)).toEqual(refused(id))
  })
})

describe('a check of calls that fails', () => {
  const call = { id: 'x', name: 'refund_order', args: {} }
  const prepared = prepare(contextOf(given))
  const rules = builtInRules.rules.filter(judgesCalls)
  const breaks = function* (): Generator<Rule['item']> {
    yield '6.3'
    throw new Error('the store of limits is away')
  }

  it('refuses the call where a rule that was not judged blocks', () => {
    const shadowed = rules.map((rule) => (rule.id === limit ? { ...rule, mode: 'shadow' as const } : rule))
    const { refused, recorded } = judgeCall(call, prepared, shadowed, breaks)
    expect(refused).toMatchObject({ unavailable: true, action: 'replace' })
    expect(recorded).toMatchObject([{ rule: limit, action: 'record' }])
  })

  it('lets it run, on record, where every one of them allows', () => {
    const lax = rules.map(
      (rule): Rule => ({ ...rule, onUnavailable: 'allow', mode: rule.id === limit ? 'shadow' : rule.mode }),
    )
    const { refused, recorded } = judgeCall(call, prepared, lax, breaks)
    expect(refused).toBeUndefined()
    expect(recorded.filter(({ unavailable }) => unavailable)).toHaveLength(lax.length - 1)
  })
})

it('after a trip no call is cleared', () => {
  const inspector = createInspector(contextOf(given))
  inspector.push('Dear {{name}}, hello. And bye.')
  expect(inspector.propose({ id: 'x', name: 'get_order', args: { orderId: 'SP-1001' } })).toMatchObject({
    cleared: false,
  })
})
