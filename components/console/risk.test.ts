import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConversationSummary } from '#lib/assembly/desk/console-types.ts'
import { byRisk, holdOrder, passes, riskOf, unseen } from './risk.ts'

function row(id: string, changes: Partial<ConversationSummary> = {}): ConversationSummary {
  return {
    id,
    startedAt: '2026-11-20T10:00:00.000Z',
    lastAt: '2026-11-20T10:00:00.000Z',
    language: 'en',
    assurance: 'none',
    channel: 'web',
    handoff: 'none',
    running: false,
    turns: 1,
    trips: 0,
    vetoes: 0,
    lastText: '',
    ...changes,
  }
}

const ids = (rows: readonly ConversationSummary[]) => rows.map(({ id }) => id).join(' ')

describe('risk first', () => {
  test('tripped, vetoed, waiting, running, calm', () => {
    const rows = [
      row('calm'),
      row('running', { running: true }),
      row('waiting', { handoff: 'unattended', running: true }),
      row('vetoed', { vetoes: 1 }),
      row('tripped', { trips: 1, vetoes: 3 }),
    ]
    expect(ids(byRisk(rows, {}))).toBe('tripped vetoed waiting running calm')
  })

  test('what was looked at sinks, and rises with the next trip', () => {
    const tripped = row('a', { trips: 1 })
    expect(riskOf(tripped, { a: 1 })).toBe('calm')
    expect(unseen(row('a', { trips: 1, vetoes: 1 }), { a: 1 })).toBe(1)
    expect(riskOf(row('a', { trips: 2 }), { a: 1 })).toBe('tripped')
    expect(passes(tripped, 'tripped')).toBe(true)
  })

  test('a conversation that a person has is not at risk', () => {
    expect(riskOf(row('a', { trips: 4, handoff: 'taken' }), {})).toBe('calm')
    expect(passes(row('a', { handoff: 'taken' }), 'taken')).toBe(true)
  })

  test('who waits longest is first; a running conversation does not move when it speaks', () => {
    const waiting = [
      row('late', { handoff: 'queued', lastAt: '2026-11-20T10:05:00.000Z' }),
      row('early', { handoff: 'requested', lastAt: '2026-11-20T10:01:00.000Z' }),
    ]
    expect(ids(byRisk(waiting, {}))).toBe('early late')
    const running = (lastAt: string) => [row('a', { running: true, lastAt }), row('b', { running: true })]
    expect(ids(byRisk(running('2026-11-20T10:00:01.000Z'), {}))).toBe(
      ids(byRisk(running('2026-11-20T11:00:00.000Z'), {})),
    )
  })

  test('the order does not depend on the order of arrival', () => {
    const summaries = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        trips: fc.nat(2),
        vetoes: fc.nat(2),
        running: fc.boolean(),
        handoff: fc.constantFrom('none', 'queued', 'taken') as fc.Arbitrary<'none'>,
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    )
    fc.assert(
      fc.property(summaries, (changes) => {
        const rows = changes.map(({ id, ...rest }) => row(id, rest))
        expect(ids(byRisk(rows.toReversed(), {}))).toBe(ids(byRisk(rows, {})))
      }),
    )
  })
})

describe('a list that is held still', () => {
  const ranked = [row('new', { trips: 1 }), row('b', { trips: 1 }), row('a')]

  test('keeps its order, shows what changed in place, counts what waits', () => {
    const { rows, waiting } = holdOrder(ranked, ['a', 'b'])
    expect(ids(rows)).toBe('a b')
    expect(rows[1]?.trips).toBe(1)
    expect(waiting).toBe(2)
  })

  test('one row that sinks is one change, however many it passes', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => row(id))
    expect(holdOrder(rows, ['d', 'a', 'b', 'c']).waiting).toBe(1)
    expect(holdOrder(rows, ['a', 'b', 'c', 'd']).waiting).toBe(0)
  })

  test('a row that is gone is gone', () => {
    expect(ids(holdOrder(ranked, ['x', 'b', 'a']).rows)).toBe('b a')
  })

  test('let go, it is the ranked list', () => {
    expect(holdOrder(ranked, undefined)).toEqual({ rows: ranked, waiting: 0 })
  })
})
