import { describe, expect, it } from 'vitest'
import { inspectCase } from '../cases/inspect-case.ts'
import { contextOf, inspectionCase } from '../cases/inspection-case.ts'
import { prepare } from '../context/prepared.ts'
import { builtInRules } from '../rules/built-in-rules.ts'
import { joinRules } from '../rules/merchant-rules.ts'
import type { Mode, RuleSet } from '../rules/rule.ts'
import { judgeWhole } from './judge-whole.ts'

const rule = '10.1/ignored-human-request'
const reply = 'Delivery is by courier.'
const modes = (mode: Mode) => joinRules(builtInRules, [], { [rule]: mode }).rules
const canary = modes({ canary: 20 })
const ask = (id: string, rules: RuleSet) =>
  inspectCase(
    inspectionCase.parse({
      id,
      language: 'en',
      messages: [{ role: 'customer', text: 'Let me talk to a person.' }],
      reply,
    }),
    [reply],
    rules,
  )

describe('a rule of the reply’s end', () => {
  it('appends what is missing', () => {
    const { delivered, verdicts } = ask('c', modes('enforce'))
    expect(delivered).toMatch(/^Delivery is by courier\.\n\n./)
    expect(verdicts).toMatchObject([{ rule, action: 'handoff' }])
  })

  it('only records in shadow', () => {
    expect(ask('c', modes('shadow'))).toMatchObject({ delivered: reply, verdicts: [{ rule, action: 'record' }] })
  })

  it('acts as a canary on about its share of the conversations, and records in the others', () => {
    const results = Array.from({ length: 400 }, (_, at) => ask(`c-${at}`, canary))
    const acted = results.filter(({ delivered }) => delivered !== reply)
    expect(acted.length / results.length).toBeGreaterThan(0.13)
    expect(acted.length / results.length).toBeLessThan(0.27)
    for (const { delivered, verdicts } of results)
      expect(verdicts).toMatchObject([{ rule, action: delivered === reply ? 'record' : 'handoff' }])
  })

  it('is recorded as unavailable where its check fails; the others go on', () => {
    const context = contextOf(inspectionCase.parse({ id: 'c', messages: [{ role: 'customer', text: 'A person!' }] }))
    const prepared = {
      ...prepare(context),
      get otherReplies(): never {
        throw new Error('the replies are gone')
      },
    }
    const named = (name: string) =>
      builtInRules.rules.find(({ matcher }) => matcher.kind === 'detector' && matcher.name === name)
    const events = judgeWhole(reply, reply.length, prepared, named)
    expect(events).toMatchObject([
      { type: 'verdict', verdict: { rule: '9.1/repetition', action: 'record', unavailable: true } },
      { type: 'verdict', verdict: { rule, action: 'handoff' } },
      { type: 'release' },
    ])
  })
})
