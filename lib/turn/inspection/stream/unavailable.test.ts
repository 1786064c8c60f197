import { describe, expect, it } from 'vitest'
import { cutText } from '../cases/cut-text.ts'
import type { SentenceDetector } from '../claims/sentence-detector.ts'
import { createInspector } from '../create-inspector.ts'
import { sentenceDetectors } from '../detectors/sentence-detectors.ts'
import type { Inspected, InspectionContext } from '../inspector.ts'
import { builtInRules } from '../rules/built-in-rules.ts'
import type { Rule, RuleSet } from '../rules/rule.ts'
import type { Finding, Sentence, Watch } from '../watches/watch.ts'
import { createWatchRow } from '../watches/watch-row.ts'
import type { Detectors } from './compile-rules.ts'

const context: InspectionContext = {
  now: new Date('2026-11-20T08:30:00Z'),
  language: 'en',
  session: { assurance: 'none' },
  messages: [{ role: 'customer', text: 'hello' }],
  facts: [],
  knowledge: [],
  tools: [],
}
const triggers = { en: 'falter', zh: '', es: '', ar: '' }
const broken = (): never => {
  throw new Error('the detector is broken')
}
const detectors: Detectors = {
  ...sentenceDetectors,
  'breaks-at-once': { name: 'breaks-at-once', triggers, opens: broken, stands: broken },
  'breaks-late': { name: 'breaks-late', triggers, opens: () => true, stands: broken },
} satisfies Record<string, SentenceDetector>

/** Equal rules share one set: compiling takes longer than judging. */
const sets = new Map<string, RuleSet>()

function rulesWith(name: string, more: Partial<Rule>): RuleSet {
  const key = JSON.stringify([name, more])
  const rule: Rule = {
    id: `test/${name}`,
    item: '7.1',
    version: 3,
    severity: 'major',
    priority: 1,
    languages: ['en'],
    matcher: { kind: 'detector', name },
    bound: 240,
    onUndecided: 'withhold',
    onUnavailable: 'block',
    action: 'reflect',
    mode: 'enforce',
    ...more,
  }
  const set = sets.get(key) ?? { version: 't', rules: [...builtInRules.rules, rule] }
  sets.set(key, set)
  return set
}

function inspect(name: string, more: Partial<Rule>, pieces: readonly string[]) {
  const inspector = createInspector(context, rulesWith(name, more), detectors)
  const events: Inspected[] = []
  for (const piece of pieces) events.push(...inspector.push(piece))
  events.push(...inspector.end())
  const text = events
    .map((event) => (event.type === 'release' ? event.text : event.type === 'trip' ? event.replacement : ''))
    .join('')
  return { text, verdicts: events.flatMap((event) => (event.type === 'release' ? [] : [event.verdict])), events }
}

const reply = 'All is well here. The engines falter today. I have cancelled your order. Bye.'
const failed = { rule: 'test/breaks-at-once', version: 3, unavailable: true }

describe.each(['breaks-at-once', 'breaks-late'])('a detector that %s', (name) => {
  it('withholds the reply from there, and says why', () => {
    const { text, verdicts, events } = inspect(name, {}, [reply])
    expect(text).toMatch(/^All is well here\. The engines …\n\nI’m sorry, I can’t go on with that answer\./)
    expect(verdicts).toMatchObject([{ ...failed, rule: `test/${name}`, action: 'replace' }])
    expect(events.find(({ type }) => type === 'trip')).toMatchObject({ reflect: false })
  })

  it('is released and recorded where its rule allows that; the other rules go on', () => {
    const { text, verdicts } = inspect(name, { onUnavailable: 'allow' }, [reply])
    expect(text).toContain('The engines falter today.')
    expect(text).not.toContain('cancelled')
    expect(verdicts[0]).toMatchObject({ rule: `test/${name}`, action: 'record', unavailable: true })
    expect(verdicts.map(({ item }) => item)).toContain('6.1')
  })

  it.each(['shadow', { canary: 0 }] as const)('is only recorded in %j', (mode) => {
    const { text, verdicts } = inspect(name, { mode }, ['The engines falter.'])
    expect(text).toBe('The engines falter.')
    expect(verdicts).toMatchObject([{ action: 'record', unavailable: true }])
  })

  it('does so for every cut', () => {
    for (const onUnavailable of ['block', 'allow'] as const) {
      const whole = inspect(name, { onUnavailable }, [reply])
      for (const pieces of cutText(reply, { kind: 'every' })) {
        const { text, verdicts } = inspect(name, { onUnavailable }, pieces)
        expect({ text, verdicts }).toEqual({ text: whole.text, verdicts: whole.verdicts })
      }
    }
  })
})

describe('createWatchRow', () => {
  const sentence: Sentence = { text: '', cased: '', from: 0, closed: false, previous: '' }
  const rule = builtInRules.rules[0] as Rule
  const other = builtInRules.rules[1] as Rule
  const quiet: Watch = {
    feed: () => undefined,
    close: () => undefined,
    end: () => undefined,
    hold: () => Number.POSITIVE_INFINITY,
    decide: () => undefined,
  }

  it.each(['feed', 'close', 'end', 'hold'] as const)(
    'takes out a watch whose %s throws; the others go on',
    (method) => {
      const found: Finding[] = []
      const fed: number[] = []
      const row = createWatchRow(
        [
          { rules: [rule], open: () => ({ ...quiet, hold: () => 1, [method]: broken }) },
          { rules: [other], open: () => ({ ...quiet, feed: (unit) => void fed.push(unit), hold: () => 5 }) },
        ],
        (finding) => found.push(finding),
      )
      for (const at of [0, 1, 2]) {
        row.feed(97 + at, at, sentence)
        row.hold()
      }
      row.close(sentence)
      row.end(sentence)
      expect(found).toMatchObject([{ rule, unavailable: true }])
      expect(row.hold()).toBe(5)
      expect(fed).toEqual([97, 98, 99])
    },
  )

  it('reports a watch that cannot be opened at the first character', () => {
    const found: Finding[] = []
    const row = createWatchRow([{ rules: [rule], open: broken }], (finding) => found.push(finding))
    expect(found).toEqual([])
    row.feed(97, 0, sentence)
    row.feed(98, 1, sentence)
    expect(found).toEqual([{ rule, from: 0, to: 1, unavailable: true }])
  })
})
