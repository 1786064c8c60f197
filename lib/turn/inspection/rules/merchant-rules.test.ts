import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '../cases/cut-text.ts'
import { inspectCase } from '../cases/inspect-case.ts'
import { inspectionCase } from '../cases/inspection-case.ts'
import { builtInRules } from './built-in-rules.ts'
import { joinRules, readMerchantRule } from './merchant-rules.ts'

const base = { item: '3.3', version: 1, severity: 'major', bound: 80, mode: 'enforce' } as const
const phrases = {
  ...base,
  id: 'm/brands',
  matcher: { kind: 'phrases', phrases: ['Brightpay', '蓝鲸支付'] },
  action: 'mask',
} as const
const pattern = {
  ...base,
  id: 'm/codes',
  matcher: { kind: 'pattern', pattern: 'promo[- ]?[a-z]{2}\\d{3,5}' },
  action: 'replace',
} as const

const sets = new Map<string, ReturnType<typeof joinRules>['rules']>()

/** Compiling takes longer than judging: equal rows share one set. */
function rulesOf(rows: readonly unknown[]) {
  const key = JSON.stringify(rows)
  const known = sets.get(key) ?? joinRules(builtInRules, rows).rules
  sets.set(key, known)
  return known
}

function run(reply: string, rows: readonly unknown[], pieces: readonly string[] = [reply], id = 'c-1') {
  return inspectCase(inspectionCase.parse({ id, language: 'en', reply }), pieces, rulesOf(rows))
}

describe('joinRules', () => {
  it.each([
    [{ ...pattern, bound: undefined }, 'without a bound'],
    [{ ...pattern, matcher: { kind: 'pattern', pattern: 'a+' } }, 'no bound'],
    [{ ...pattern, matcher: { kind: 'pattern', pattern: 'a{2,}' } }, 'no upper bound'],
    [{ ...pattern, matcher: { kind: 'pattern', pattern: '(a)\\1' } }, 'linear-time'],
    [{ ...pattern, matcher: { kind: 'pattern', pattern: '(?=a)b' } }, 'linear-time'],
    [{ ...pattern, matcher: { kind: 'pattern', pattern: '(ab' } }, 'linear-time'],
    [{ ...pattern, matcher: { kind: 'pattern', pattern: 'x{100}' } }, 'its bound is 80'],
    [{ ...pattern, matcher: { kind: 'pattern', pattern: 'a?' }, bound: 5 }, 'empty text'],
    [{ ...pattern, matcher: { kind: 'pattern', pattern: '(?:a|b?)' }, bound: 5 }, 'empty text'],
    [{ ...pattern, matcher: { kind: 'pattern', pattern: 'a?b' }, bound: 5 }, undefined],
    [{ ...phrases, matcher: { kind: 'phrases', phrases: ['\u200b\u200b'] } }, 'says nothing'],
    [{ ...phrases, item: '11.1' }, 'item'],
    ['nonsense', 'rule'],
  ])('reads %j', (row, reason) => {
    const read = readMerchantRule(row)
    if (reason === undefined) expect(read).toHaveProperty('rule')
    else expect(read).toMatchObject({ refused: expect.stringContaining(reason) })
  })

  it('names a refused rule and loads the rest', () => {
    const { rules, refused } = joinRules(builtInRules, [
      phrases,
      { ...pattern, matcher: { kind: 'pattern', pattern: 'a*' } },
    ])
    expect(refused).toEqual([{ id: 'm/codes', reason: expect.stringContaining('no bound') }])
    expect(rules.rules).toHaveLength(builtInRules.rules.length + 1)
    expect(rules.version).not.toBe(builtInRules.version)
  })

  it('masks a phrase in place, in any disguise', () => {
    expect(run('Try Ｂright\u200bpay today. Bye.', [phrases]).delivered).toBe('Try ••• today. Bye.')
  })

  it('replaces the rest behind a pattern', () => {
    const result = run('Sure. Use Promo-XY1234 at once. Bye.', [pattern])
    expect(result.verdicts).toMatchObject([{ item: '3.3', rule: 'm/codes', version: 1 }])
    expect(result.delivered).not.toContain('Promo')
  })

  it('counts in shadow and delivers', () => {
    const reply = 'Try Brightpay today.'
    const result = run(reply, [{ ...phrases, mode: 'shadow' }])
    expect(result.delivered).toBe(reply)
    expect(result.verdicts).toMatchObject([{ rule: 'm/brands', action: 'record' }])
  })

  it('acts on about its share as a canary, the same for one conversation', () => {
    const reply = 'Try Brightpay today.'
    const acted = Array.from(
      { length: 400 },
      (_, at) => run(reply, [{ ...phrases, mode: { canary: 10 } }], [reply], `c-${at}`).delivered !== reply,
    )
    const share = acted.filter(Boolean).length / acted.length
    expect(share).toBeGreaterThan(0.05)
    expect(share).toBeLessThan(0.16)
  })

  it('is the same for every cut', () => {
    const part = fc.constantFrom(
      'promo',
      '-',
      ' ',
      'xy',
      '12',
      '345',
      'Brightpay',
      'Bright',
      '蓝鲸',
      '支付',
      '. ',
      '\u200b',
      'pro',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const reply = parts.join('')
        const whole = run(reply, [phrases, pattern])
        for (const pieces of cutText(reply, { kind: 'every' }))
          expect(run(reply, [phrases, pattern], pieces)).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  })

  it('takes five thousand phrases', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `forbidden phrase number ${at} ${(at * 7919) % 5003}`)
    const result = run(`A ${many[42]} stands here.`, [{ ...phrases, matcher: { kind: 'phrases', phrases: many } }])
    expect(result.verdicts.map(({ rule }) => rule)).toContain('m/brands')
  })
})
