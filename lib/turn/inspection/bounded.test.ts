import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { languages } from '#lib/text/language.ts'
import { bounded } from './bounded.ts'
import { compensationPatterns } from './detectors/compensation.ts'
import { personPatterns, riskPatterns } from './detectors/customer-needs.ts'
import { states as disclosureStates } from './detectors/disclosure-lexicon.ts'
import { advicePatterns } from './detectors/financial-advice.ts'
import { granted } from './detectors/gift-words.ts'
import { guaranteePatterns } from './detectors/guarantee.ts'
import { marketTalk } from './detectors/market-words.ts'
import { offlinePromisePatterns } from './detectors/offline-promise.ts'
import { ongoingPatterns } from './detectors/ongoing-act.ts'
import { rudeTables } from './detectors/rude.ts'
import { sayDoPatterns } from './detectors/say-do-mismatch.ts'
import { literalStems } from './literal-stems.ts'
import { statePatterns } from './state-words.ts'

const tables = {
  compensationPatterns,
  personPatterns,
  riskPatterns,
  disclosureStates,
  advicePatterns,
  guaranteePatterns,
  offlinePromisePatterns,
  ongoingPatterns,
  ...rudeTables,
  granted: granted.table,
  marketTalk: marketTalk.table,
  sayDoPatterns,
  statePatterns,
}
const patterns = Object.entries(tables).flatMap(([name, table]) =>
  languages.flatMap((language) =>
    table[language].map((pattern, index) => [`${name}.${language}[${index}]`, pattern] as const),
  ),
)
/** As long as the longest sentence that a detector is ever given. */
const longest = 640

function withoutClasses(source: string): string {
  return source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
}

function timeOf(pattern: RegExp, text: string): number {
  const before = performance.now()
  for (const match of text.matchAll(pattern)) void match
  return performance.now() - before
}

describe('patterns of the tree', () => {
  it('gives every quantifier a bound', () => {
    expect(bounded('a+[+*]\\+(?:b*)?')).toBe('a{1,24}[+*]\\+(?:b{0,24})?')
    for (const [name, pattern] of patterns) expect(withoutClasses(pattern.source), name).not.toMatch(/[+*]|\{\d+,\}/)
  })

  it('are done in time with text that almost matches, again and again', () => {
    const slow: string[] = []
    for (const [name, pattern] of patterns) {
      const stems = literalStems(pattern.source.replace(/\(\?<\w+>/g, '(?:')).slice(0, 6)
      const baits = [
        ...stems,
        'your order a b c ',
        'i will a ',
        'we have now just ',
        '您的订单已',
        'su pedido a b ',
        'طلبك ا ب ',
        'aaaa ',
      ]
      for (const bait of baits) {
        const text = `${bait} `.repeat(Math.ceil(longest / (bait.length + 1))).slice(0, longest)
        // The better of two: the first run of a pattern compiles it.
        const took = Math.min(...[0, 1].map(() => timeOf(pattern, text)))
        if (took > 40) slow.push(`${name} took ${took.toFixed(0)} ms on ${JSON.stringify(bait)}`)
      }
    }
    expect(slow).toEqual([])
  })

  it('are found safe by recheck wherever it can tell', () => {
    const small = patterns.filter(([, pattern]) => pattern.source.length < 260).slice(0, 24)
    const vulnerable = small.filter(
      ([, pattern]) => checkSync(pattern.source, pattern.flags, { timeout: 1500 }).status === 'vulnerable',
    )
    expect(vulnerable.map(([name]) => name)).toEqual([])
  }, 60_000)
})
