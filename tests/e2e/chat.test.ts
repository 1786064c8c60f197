import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { misbehaviours } from '#local/model/misbehaviours.ts'
import { expectAccessible, launchBrowser, openPage } from '../support/browser.ts'
import { controlOf } from '../support/control.ts'
import { signInLead } from '../support/lead.ts'
import { inbox } from '../support/merchant.ts'
import { stack } from '../support/stack.ts'
import { until } from '../support/until.ts'

let browser: Browser
const model = controlOf(stack.model)
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(() => model.reset())

const ask = async (page: Page, text: string) => {
  const box = page.getByRole('textbox', { name: 'Your message' })
  await box.fill(text)
  await box.press('Enter')
}
const log = (page: Page) => page.getByRole('log')

describe('the chat', () => {
  test('answers a rate question with the figure and its as-of time, and passes axe', async () => {
    const { page, complaints, close } = await openPage(browser, stack.app)
    await expectAccessible(page)
    await ask(page, 'What is the USD to CNY rate?')
    await log(page)
      .getByText(/1 USD = 7\.\d{4} CNY/)
      .waitFor()
    await page
      .getByText(/as of \d{1,2}:\d{2}/)
      .first()
      .waitFor()
    await page.getByText('rehearsal rates').first().waitFor()
    expect(await page.getByText('AI assistant').first().isVisible()).toBe(true)
    expect(await page.getByText('Rehearsal model').first().isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Talk to a person' }).isVisible()).toBe(true)
    await expectAccessible(page)

    // The conversation is there again after a reload.
    await page.reload()
    await log(page)
      .getByText(/1 USD = 7\.\d{4} CNY/)
      .waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('vetoes a guest’s order question, verifies with the code, and answers the kept question', async () => {
    const { page, complaints, close } = await openPage(browser, stack.app)
    await ask(page, 'Where is my order SP-10023?')
    const field = page.getByRole('textbox', { name: 'Order number or e-mail address' })
    await field.waitFor()
    await expectAccessible(page)
    expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(0)
    // A reload loses nothing: the question is back in the box, and vetoed again when it is sent.
    await page.reload()
    await log(page).waitFor({ state: 'attached' })
    const box = page.getByRole('textbox', { name: 'Your message' })
    await until(async () => (await box.inputValue()) === 'Where is my order SP-10023?')
    await box.press('Enter')
    await field.waitFor()
    const before = (await inbox(stack.merchant)).length
    await field.fill('SP-10023')
    await page.getByRole('button', { name: 'Send the code' }).click()
    const code = page.getByRole('textbox', { name: 'One-time code' })
    await code.waitFor()
    await until(async () => (await inbox(stack.merchant)).length > before)
    await code.fill((await inbox(stack.merchant))[0]?.code ?? '')
    await page.getByRole('button', { name: 'Confirm' }).click()
    await log(page)
      .getByText(/shipped/i)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are signed out').waitFor()
    await page
      .getByText(/shipped/i)
      .first()
      .waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Sign out' }).waitFor({ state: 'detached' })
    await expectAccessible(page)
    // Whoever comes next is nobody.
    await ask(page, 'Where is my order SP-10023?')
    await field.waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('shows a replacement instead of a broken rule, and offers a person', async () => {
    await model.set({ misbehave: '6.1', deaf: true })
    const { leadIn, forbidden } = misbehaviours['6.1'].en
    const { page, close } = await openPage(browser, stack.app)
    await ask(page, 'What are your fees?')
    await page.getByText('Part of this answer was withheld').waitFor()
    const said = (await log(page).textContent()) ?? ''
    expect(said).toContain(leadIn)
    expect(said).not.toContain(forbidden)
    await page.getByRole('button', { name: 'Talk to a person' }).last().click()
    await page
      .getByText(/Nobody is on duty right now|You are in the queue/)
      .first()
      .waitFor()
    await expectAccessible(page)
    await close()
  })

  test('reflects: a rule is broken once, the customer reads a clean answer, the lead sees both', async () => {
    await model.set({ misbehave: '4.1' })
    const { leadIn, followUp, forbidden } = misbehaviours['4.1'].en
    const { page, close } = await openPage(browser, stack.app)
    await ask(page, 'What are your fees?')
    await log(page).getByText(followUp).waitFor()
    const said = (await log(page).textContent()) ?? ''
    expect(said).toContain(`${leadIn} ${followUp}`)
    expect(said).not.toContain(forbidden)
    expect(await page.getByText('Part of this answer was withheld').count()).toBe(0)
    const lead = await signInLead(stack)
    const { conversations } = (await lead.json('GET', '/api/console/conversations')) as {
      conversations: { id: string }[]
    }
    const details = await Promise.all(
      conversations.slice(0, 5).map(({ id }) => lead.json('GET', `/api/console/conversations/${id}`)),
    )
    const seen = details.map((detail) => JSON.stringify(detail)).find((detail) => detail.includes(followUp))
    expect(seen).toContain(forbidden)
    expect(seen).toContain('4.1')
    await close()
  })

  test('keeps what was said when the model is cut, and asks again with one click', async () => {
    await model.set({
      paceMs: 5,
      chunk: 4,
      fault: { kind: 'cut', afterBytes: 2500, times: 1, match: 'POST /v1/chat/completions' },
    })
    const { page, close } = await openPage(browser, stack.app)
    await ask(page, 'What does a card payment cost?')
    const again = page.getByRole('button', { name: 'Ask again' })
    await again.waitFor()
    await page.getByText('What had been said is kept above.').waitFor()
    await expectAccessible(page)
    await again.click()
    await log(page)
      .getByText(/1\.9 ?%/)
      .first()
      .waitFor()
    await close()
  })

  test('stops an answer with Escape', async () => {
    await model.set({ paceMs: 80, chunk: 2 })
    const { page, close } = await openPage(browser, stack.app)
    await ask(page, 'What does a card payment cost?')
    await page.getByRole('button', { name: 'Stop' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('You stopped this answer.').waitFor()
    await close()
  })

  test('renders what a model writes as harmless text', async () => {
    const chunk = (content: string) =>
      `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}`
    const end = `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}`
    const hostile = [
      'A picture: ![a chart](https://evil.example/x.png?q=1) and a [click](javascript:alert(1)) here.\n\n',
      '| a | b |\n|---|---|\n| ![c](https://evil.example/y.png) | text |\n\n',
      '[help](https://help.example.com/returns) is fine.',
    ]
    await model.set({ script: [chunk(hostile.join('')), end, 'data: [DONE]'] })
    const { page, close } = await openPage(browser, stack.app)
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(stack.app)) foreign.push(request.url())
    })
    await ask(page, 'What are your fees?')
    await until(async () => /withheld|is fine/.test((await log(page).textContent()) ?? ''))
    expect(await log(page).locator('img').count()).toBe(0)
    expect(await log(page).locator('a[href^="javascript"]').count()).toBe(0)
    expect(await log(page).locator('a[href*="evil.example"]').count()).toBe(0)
    expect(foreign).toEqual([])
    await close()
  })

  test('works on a phone, in Arabic, from right to left, in the dark', async () => {
    const { page, close } = await openPage(browser, stack.app, {
      viewport: { width: 390, height: 844 },
      locale: 'ar',
      colorScheme: 'dark',
      hasTouch: true,
    })
    await until(async () => (await page.locator('[dir=rtl]').count()) > 0)
    await expectAccessible(page)
    const box = page.getByRole('textbox').first()
    await box.fill('كم سعر صرف الدولار مقابل اليوان؟')
    await box.press('Enter')
    await log(page)
      .getByText(/7\.\d{4}|٧[.٫]/)
      .first()
      .waitFor()
    await expectAccessible(page)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await close()
  })
})
