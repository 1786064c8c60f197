import { describe, expect, it } from 'vitest'
import { languages } from '#lib/text/language.ts'
import { sayDoPatterns } from '../claims/told-done.ts'
import { states as disclosureStates } from '../detectors/disclosure-lexicon.ts'
import { returnPatterns } from '../detectors/financial-advice.ts'
import { granted } from '../detectors/gift-words.ts'
import { guaranteePatterns } from '../detectors/guarantee.ts'
import { personPatterns, talkPatterns } from '../detectors/handoff/person-wish.ts'
import { marketTalk } from '../detectors/market-words.ts'
import { offlinePromisePatterns } from '../detectors/offline-promise.ts'
import { ongoingPatterns } from '../detectors/ongoing-act.ts'
import { riskPatterns } from '../detectors/risk/customer-risk.ts'
import { rudeTables } from '../detectors/rude.ts'
import { statePatterns } from '../states/state-words.ts'
import { bounded } from './bounded.ts'

const tables = {
  personPatterns,
  talkPatterns,
  riskPatterns,
  disclosureStates,
  returnPatterns,
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
function withoutClasses(source: string): string {
  return source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
}

describe('patterns of the tree', () => {
  it('gives every quantifier a bound', () => {
    expect(bounded('a+[+*]\\+(?:b*)?')).toBe('a{1,24}[+*]\\+(?:b{0,24})?')
    for (const [name, pattern] of patterns) expect(withoutClasses(pattern.source), name).not.toMatch(/[+*]|\{\d+,\}/)
  })
})
