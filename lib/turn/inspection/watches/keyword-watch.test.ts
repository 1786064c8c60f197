import { describe, expect, it } from 'vitest'
import { createKeywordWatch } from './keyword-watch.ts'
import { compileKeywords, type Keyword } from './keywords.ts'
import type { Sentence } from './watch.ts'

const trigger = (text: string, more: Partial<Keyword> = {}): Keyword => ({
  text,
  free: false,
  whole: false,
  role: 'trigger',
  patient: false,
  asks: [0],
  ...more,
})
const nowhere = Number.POSITIVE_INFINITY

/** What was asked, `detector from-to`, and where the hold stood after each unit. */
function run(keywords: Keyword[], text: string, opens = (_text: string) => false) {
  const asked: string[] = []
  const holds: number[] = []
  const sentence: Sentence = { text: '', from: 0, closed: false, previous: '', cased: '' }
  const watch = createKeywordWatch(
    compileKeywords(keywords),
    (detector, from, to, { text: so }) => {
      asked.push(`${detector} ${from}-${to}`)
      return opens(so)
    },
    () => undefined,
  )
  for (let at = 0; at < text.length; at += 1) {
    sentence.text += text[at]
    watch.feed(text.charCodeAt(at), at, sentence)
    holds.push(watch.hold())
  }
  watch.end(sentence)
  return { asked, holds }
}

describe('createKeywordWatch', () => {
  it('asks when the word of a trigger is over, with its beginning', () => {
    expect(run([trigger('refund')], 'no refunded it').asked[0]).toBe('0 3-11')
  })

  it('holds the beginning of a keyword, and lets go of what turns out to be none', () => {
    const { holds } = run([trigger('refund')], 'a reform')
    expect(holds).toEqual([nowhere, nowhere, 2, 2, 2, nowhere, nowhere, nowhere])
  })

  it('a trigger begins where a word does; a free one anywhere, and its Latin word goes with it', () => {
    expect(run([trigger('fund')], 'refund it').asked).toEqual([])
    expect(run([trigger('fund', { free: true })], 'refund it').asked[0]).toBe('0 0-6')
    expect(run([trigger('退款', { free: true })], '我退款').asked[0]).toBe('0 1-3')
  })

  it('a keyword inside another one’s beginning is none, and one behind it is', () => {
    const keywords = [trigger('refunding now'), trigger('fund'), trigger('now')]
    expect(run(keywords, 'refund now').asked).toEqual(['0 7-10'])
    expect(run(keywords, 're-fund now').asked[0]).toBe('0 3-7')
  })

  it('particles that Arabic writes before a word go with it', () => {
    const { asked, holds } = run([trigger('اتصل', { free: true })], 'وساتصل بك')
    expect(asked[0]).toBe('0 0-6')
    expect(holds.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0])
    expect(run([trigger('اتصل', { free: true })], 'وساد هنو').holds).toEqual([0, 0, 0, ...Array(5).fill(nowhere)])
  })

  it('a whole one ends where a word does', () => {
    expect(run([trigger('fund', { whole: true })], 'funds it').asked).toEqual([])
    expect(run([trigger('fund', { whole: true })], 'fund it').asked[0]).toBe('0 0-4')
  })

  it('asks again at the next words, until the detector opens', () => {
    expect(run([trigger('will')], 'i will call you', (text) => text.includes('call')).asked).toEqual([
      '0 2-6',
      '0 7-11',
    ])
  })

  it('asks a detector once for a word, however many of its triggers end there', () => {
    expect(run([trigger('call'), trigger('call', { whole: true }), trigger('cal')], 'call').asked).toEqual(['0 0-4'])
  })

  it('asks each detector of an equal trigger', () => {
    expect(run([trigger('call'), trigger('call', { asks: [3] })], 'call ').asked).toEqual(['0 0-4', '3 0-4'])
  })

  it('a lead is held until its verb comes, and a claim begins with it', () => {
    const lead = trigger('i have', { role: 'lead', asks: [] })
    const { asked, holds } = run([lead, trigger('cancel')], 'i have cancelled it')
    expect(asked[0]).toBe('0 0-16')
    expect(holds.slice(0, 16)).toEqual(new Array(16).fill(0))
    expect(run([lead, trigger('cancel')], 'i have seen it').holds.at(-1)).toBe(nowhere)
  })

  it('forgets everything at the sentence’s end', () => {
    const sentence: Sentence = { text: 'i wil', from: 0, closed: false, previous: '', cased: '' }
    const watch = createKeywordWatch(
      compileKeywords([trigger('will')]),
      () => false,
      () => undefined,
    )
    for (let at = 0; at < sentence.text.length; at += 1) watch.feed(sentence.text.charCodeAt(at), at, sentence)
    expect(watch.hold()).toBe(2)
    watch.close(sentence)
    expect(watch.hold()).toBe(nowhere)
  })

  it('asks behind a word only where that word, or its beginning, stands right before', () => {
    const behind = (word: string, detector: number) =>
      trigger('on', { whole: true, asks: [], behind: new Map([[word, [detector]]]) })
    const keywords = [behind('pick', 1), behind('rel*', 2), trigger('on', { whole: true, asks: [3] })]
    expect(run(keywords, 'pick on.').asked).toEqual(['3 5-7', '1 5-7'])
    expect(run(keywords, '"relies on.').asked).toEqual(['3 8-10', '2 8-10'])
    expect(run(keywords, 'picks, on.').asked).toEqual(['3 7-9'])
  })
})
