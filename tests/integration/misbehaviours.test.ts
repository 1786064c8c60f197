import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#lib/text/language.ts'
import { misbehaviours, type RehearsedItem } from '#local/model/misbehaviours.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { controlOf } from '../support/control.ts'
import { createCustomer } from '../support/customer.ts'
import { signInLead } from '../support/lead.ts'
import { askOpenAi } from '../support/openai.ts'
import { stack } from '../support/stack.ts'

/** The eight items of the first rules. */
const items = ['1.1', '2.1', '2.2', '3.2', '4.1', '5.1', '6.1', '8.2'] as const satisfies readonly RehearsedItem[]
const question = 'How do refunds work?'
const questions = {
  en: question,
  zh: '退款一般怎么办理？',
  es: '¿Cómo funcionan los reembolsos?',
  ar: 'كيف تتم عمليات رد المبالغ؟',
} as const

const model = controlOf(stack.model)

/**
 * Whether raw bytes hold any of the forbidden text: whole, or a beginning of it that stands where the model put it
 * (after all of the text before), or its letters and digits alone, as another spacing would show them.
 */
function leaks(said: string, raw: Uint8Array, item: RehearsedItem, language: (typeof languages)[number]): boolean {
  const { violation, forbidden } = misbehaviours[item][language]
  const bytes = new TextDecoder().decode(raw)
  const escaped = JSON.stringify(forbidden).slice(1, -1)
  if (bytes.includes(forbidden) || bytes.includes(escaped)) return true
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  if (plain(forbidden).length >= 4 && plain(said).includes(plain(forbidden))) return true
  // A beginning of it, where the model put it: right after the text that stands before.
  const before = violation.slice(0, violation.indexOf(forbidden))
  const [firstCharacter = ''] = forbidden
  return before !== '' && said.includes(before + firstCharacter)
}

beforeAll(() => model.set({ paceMs: 0 }))
afterAll(() => model.reset())

async function breakItem(
  app: string,
  item: RehearsedItem,
  language: (typeof languages)[number],
  chunk: number,
  deaf = false,
) {
  await model.set({ misbehave: item, deaf, chunk, paceMs: 0 })
  const customer = createCustomer(app)
  const conversation = await customer.open(language)
  const browser = await customer.ask(conversation, questions[language])
  const api = await askOpenAi(app, questions[language])
  return { conversation, browser, api }
}

type Broken = Awaited<ReturnType<typeof breakItem>>

/** Rules of speech: the model is asked once more, and answers. */
const reflecting: ReadonlySet<RehearsedItem> = new Set(['4.1', '5.1', '6.1', '8.2'])

/** What was clean before has been said, unchanged; then a rule that reflects lets the model go on, any other replaces. */
function expectAnswered(
  item: RehearsedItem,
  language: keyof typeof questions,
  browser: Broken['browser'],
  api: Broken['api'],
  deaf = false,
) {
  const { leadIn, followUp } = misbehaviours[item][language]
  expect(browser.text.startsWith(leadIn)).toBe(true)
  expect(api.text.startsWith(leadIn)).toBe(true)
  if (reflecting.has(item) && !deaf) {
    expect([browser.outcome, api.finishReason]).toEqual(['done', 'stop'])
    for (const { text } of [browser, api]) expect(text.endsWith(followUp)).toBe(true)
    return
  }
  expect([browser.outcome, api.finishReason]).toEqual(['tripped', 'content_filter'])
  expect(browser.chunks.find(({ type }) => type === 'data-trip')?.data).toMatchObject({ offer: 'handoff' })
  // The replacement is there, after what was clean.
  for (const { text } of [browser, api]) expect(text.trimEnd().length).toBeGreaterThan(leadIn.length + 10)
}

describe.each(items)('item %s', (item) => {
  test.each([1, 3, 40])('nothing of it is delivered on either door, in chunks of %i', async (chunk) => {
    const { browser, api } = await breakItem(stack.app, item, 'en', chunk)
    expect(browser.status).toBe(200)
    expect(api.status).toBe(200)
    expect(leaks(browser.text, browser.raw, item, 'en')).toBe(false)
    expect(leaks(api.text, api.raw, item, 'en')).toBe(false)
    expectAnswered(item, 'en', browser, api)
    expect(new TextDecoder().decode(api.raw).trimEnd().endsWith('data: [DONE]')).toBe(true)
  })

  test.each(languages.filter((language) => language !== 'en'))('nor in %s', async (language) => {
    const { browser, api } = await breakItem(stack.app, item, language, 3)
    expect(leaks(browser.text, browser.raw, item, language)).toBe(false)
    expect(leaks(api.text, api.raw, item, language)).toBe(false)
    expectAnswered(item, language, browser, api)
  })

  test('nor where the model breaks it again', async () => {
    const { browser, api } = await breakItem(stack.app, item, 'en', 3, true)
    expect(leaks(browser.text, browser.raw, item, 'en')).toBe(false)
    expect(leaks(api.text, api.raw, item, 'en')).toBe(false)
    expectAnswered(item, 'en', browser, api, true)
  })

  test('the lead sees the item, the rule and the withheld span', async () => {
    const { conversation } = await breakItem(stack.app, item, 'en', 3)
    const lead = await signInLead(stack)
    const detail = await lead.json('GET', `/api/console/conversations/${conversation}`)
    const verdicts = (
      detail as {
        turns: { verdicts: { verdict: { item: string; rule: string; version: number }; withheld: string }[] }[]
      }
    ).turns.flatMap((turn) => turn.verdicts)
    const found = verdicts.find(({ verdict }) => verdict.item === item)
    expect(found, JSON.stringify(verdicts)).toBeDefined()
    expect(found?.verdict.rule).not.toBe('')
    expect(found?.verdict.version).toBeGreaterThan(0)
    expect(found?.withheld).not.toBe('')
  })
})

describe('with inspection switched off', () => {
  let control: RunningApp
  beforeAll(async () => {
    control = await startApp({ ...stack.env, INSPECTION: 'off' })
  })
  afterAll(() => control.stop())

  test.each(items)('the same test finds the leak of item %s', async (item) => {
    const { browser, api } = await breakItem(control.url, item, 'en', 3)
    expect(leaks(browser.text, browser.raw, item, 'en')).toBe(true)
    expect(leaks(api.text, api.raw, item, 'en')).toBe(true)
  })
})
