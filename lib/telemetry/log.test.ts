import { describe, expect, test } from 'vitest'
import { createLog, type LogFields } from './log.ts'

function logged(fields: LogFields, event = 'turn-settled'): Record<string, unknown> {
  const lines: string[] = []
  createLog({ sink: (line) => lines.push(line), now: () => new Date(0) })('info', event, fields)
  expect(lines).toHaveLength(1)
  return JSON.parse(lines[0] ?? '')
}

describe('createLog', () => {
  test('writes one JSON line of typed fields', () => {
    expect(logged({ turn: 'trn_1', status: 200, ms: 12.5, retryable: false })).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      level: 'info',
      event: 'turn-settled',
      turn: 'trn_1',
      status: 200,
      ms: 12.5,
      retryable: false,
    })
  })

  test.each([
    '4242 4242 4242 4242',
    '４２４２ ４２４２ ４２４２ ４２４２',
    '%34242424242424242',
    btoa('4242424242424242'),
    'a.b@example.com',
    'https://bob:s3cret@host.example/',
  ])('masks every string, the event’s own too: %s', (value) => {
    const line = JSON.stringify(logged({ reason: value, route: `/x/${value}` }, value))
    expect(line).not.toContain(value)
    expect(line).not.toMatch(/4242424242424242|a\.b@|s3cret/)
  })

  test('of an error, only the names', () => {
    const cause = new TypeError('card 4242424242424242', {
      cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    })
    expect(logged({ cause }).cause).toEqual(['TypeError', 'Error:ECONNREFUSED'])
    expect(logged({ cause: 'secret' }).cause).toEqual(['string'])
  })

  test('cuts what is long, and survives lone surrogates and what is no number', () => {
    expect(String(logged({ reason: 'x'.repeat(5000) }).reason)).toHaveLength(401)
    expect(logged({ reason: 'a\ud800', ms: Number.NaN })).not.toHaveProperty('ms')
  })
})
