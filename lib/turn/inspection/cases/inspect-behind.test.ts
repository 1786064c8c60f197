import { describe, expect, it } from 'vitest'
import { inspectBehind } from './inspect-behind.ts'
import { inspectCase } from './inspect-case.ts'
import { inspectionCase } from './inspection-case.ts'

function judged(reply: string) {
  const given = inspectionCase.parse({
    id: 'c-1',
    now: '2026-11-20T08:30:00Z',
    language: 'en',
    session: { assurance: 'verified', customer: { id: 'cus_1', orders: ['SP-10023'], cards: ['4242'] } },
    messages: [{ role: 'customer', text: 'Please cancel SP-10023' }],
    reply,
  })
  const result = inspectCase(given, [reply])
  return { result, verdicts: inspectBehind(given, result) }
}

describe('inspectBehind', () => {
  it('lists what stands behind the first stop, and marks it', () => {
    const { result, verdicts } = judged(
      'I have cancelled SP-10023. The password for the portal is Harbor!92mint. Any fool could have seen that.',
    )
    expect(result.verdicts.map(({ item }) => item)).toEqual(['6.1'])
    expect(verdicts.filter(({ behind }) => !behind)).toEqual(result.verdicts)
    expect(new Set(verdicts.filter(({ behind }) => behind).map(({ item }) => item))).toEqual(new Set(['2.3', '7.1']))
  })

  it('adds nothing to a reply that goes out whole', () => {
    const { result, verdicts } = judged('Would you like me to cancel SP-10023?')
    expect(verdicts).toEqual(result.verdicts)
  })

  it('adds nothing to one that is only masked', () => {
    const { result, verdicts } = judged('You can write to jane.doe@lumenmail.net about it.')
    expect(result.verdicts.length).toBeGreaterThan(0)
    expect(verdicts.filter(({ behind }) => behind)).toEqual([])
  })
})
