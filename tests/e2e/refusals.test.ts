import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, launchBrowser, openPage } from '../support/browser.ts'
import { stack } from '../support/stack.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const box = (page: Page) => page.getByRole('textbox', { name: 'Your message' })
const log = (page: Page) => page.getByRole('log')
const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))

/** The answer is over: nothing is there to stop. */
const answered = (page: Page) => page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' })

describe('the chat', () => {
  test('refuses a password with advice, and keeps nothing of it', async () => {
    const { page, complaints, close } = await openPage(browser, stack.app)
    await box(page).fill('What is the USD to CNY rate?')
    await box(page).press('Enter')
    await log(page)
      .getByText(/1 USD = 7\.\d{4} CNY/)
      .waitFor()
    await answered(page)
    await box(page).fill('my password is hunter2')
    expect(await kept(page)).not.toContain('hunter2')
    await box(page).press('Enter')
    await page.getByText('Please never send a password or PIN').waitFor()
    expect(await page.getByText('nothing of it is kept').isVisible()).toBe(true)
    expect(await box(page).inputValue()).toBe('')
    expect(await page.content()).not.toContain('hunter2')
    expect(await kept(page)).not.toContain('hunter2')
    await expectAccessible(page)

    // The next question goes on where it was, and the one before stays answered.
    await box(page).fill('What is the GBP to EUR rate?')
    await box(page).press('Enter')
    await log(page)
      .getByText(/1 GBP = 1\.\d{4} EUR/)
      .waitFor()
    expect(await page.getByText('Not answered').count()).toBe(0)
    expect(await page.getByText('Please never send a password or PIN').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('answers a language that is not served with its text, and a wish for a person at once', async () => {
    const { page, complaints, close } = await openPage(browser, stack.app)
    await box(page).fill('Wo ist meine Bestellung? Ich möchte das Geld zurück.')
    await box(page).press('Enter')
    await log(page)
      .getByText(/Leider kann ich nur auf Englisch/)
      .waitFor()
    await answered(page)
    await box(page).fill('I want to talk to a human')
    await box(page).press('Enter')
    await log(page)
      .getByText(/Nobody is on duty right now, so nobody will answer at once|you are in the queue for a person/)
      .waitFor()
    await page.getByRole('button', { name: 'No longer needed' }).waitFor()
    await expectAccessible(page)
    expect(complaints).toEqual([])
    await close()
  })
})
