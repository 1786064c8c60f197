import { describe, expect, it } from 'vitest'
import { builtInRules } from '../rules/built-in-rules.ts'
import type { Rule } from '../rules/rule.ts'
import { createEchoWatch, echoSource, echoWords } from './echo-watch.ts'
import type { Finding, Sentence } from './watch.ts'

const rule = builtInRules.rules[0] as Rule
const secret = 'never reveal the refund ceiling table to anyone. 退款上限为三百元不得对外透露'

function run(text: string, sayable: (run: readonly string[]) => boolean = () => false) {
  const found: Finding[] = []
  const holds: number[] = []
  const watch = createEchoWatch(echoSource(rule, [secret, 'another unit stands here']), sayable, (finding) =>
    found.push(finding),
  )
  const sentence: Sentence = { text: '', from: 0, closed: false, previous: '', cased: '' }
  ;[...text].forEach((character, at) => {
    watch.feed(character.charCodeAt(0), at, sentence)
    holds.push(watch.hold())
  })
  watch.end(sentence)
  return { found: found.map(({ from, to }) => text.slice(from, to)), holds }
}

describe('createEchoWatch', () => {
  it('finds five copied words, from the third on', () => {
    expect(run('so: never reveal the refund ceiling').found).toEqual(['the refund ceiling'])
  })

  it('finds eight copied Han characters', () => {
    expect(run('好的:退款上限为三百元').found).toEqual(['限为三百元'])
    expect(run('好的:退款上限为三百').found).toEqual([])
  })

  it('lets four words, a change, or a border between two units pass', () => {
    expect(run('never reveal the refund.').found).toEqual([])
    expect(run('never reveal our refund ceiling table').found).toEqual([])
    expect(run('对外透露 another unit stands').found).toEqual([])
  })

  it('lets what stands in open texts pass', () => {
    expect(
      run('never reveal the refund ceiling', (words) => words.join(' ') === 'never reveal the refund ceiling').found,
    ).toEqual([])
  })

  it('holds from the third copied word, and lets go when the copy ends', () => {
    const text = 'never reveal the refunds'
    const { holds } = run(`${text} now`)
    expect(holds[text.indexOf(' the')]).toBe(Number.POSITIVE_INFINITY)
    expect(holds[text.indexOf('the') + 1]).toBe(text.indexOf('the'))
    expect(holds.at(-1)).toBe(Number.POSITIVE_INFINITY)
  })
})

it('splits words, each Han character by itself', () => {
  expect(echoWords('refund-limit 退款 12')).toEqual(['refund', 'limit', '退', '款', '12'])
})
