import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { misbehaviours } from '#local/model/misbehaviours.ts'
import { expectAccessible, launchBrowser, openPage } from '../support/browser.ts'
import { controlOf } from '../support/control.ts'
import { createCustomer } from '../support/customer.ts'
import { leadCookieOf } from '../support/lead.ts'
import { runScript } from '../support/run-script.ts'
import { stack } from '../support/stack.ts'

let browser: Browser
const model = controlOf(stack.model)
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(() => model.reset())

test('a lead signs in, sees a conversation live, and the verdict beside it', async () => {
  const { page, complaints, close } = await openPage(browser, `${stack.app}/console`)
  await expectAccessible(page)
  await page.getByLabel(/e-?mail/i).fill(stack.lead.email)
  await page.getByLabel('Password', { exact: true }).fill(stack.lead.password)
  await page.getByRole('button', { name: /sign in/i }).click()
  await page.waitForURL(/\/console$/)

  const customer = createCustomer(stack.app)
  const conversation = await customer.open()
  const marker = `What are the fees for ${crypto.randomUUID().slice(0, 6)}?`
  await customer.ask(conversation, marker)
  await page.getByText(marker).first().waitFor()
  await expectAccessible(page)

  await page.goto(`${stack.app}/console/${conversation}`)
  await page.getByText(marker).first().waitFor()
  await model.set({ misbehave: '4.1', paceMs: 40, chunk: 3 })
  const asked = customer.ask(conversation, 'And what else?')
  // Tokens as they come: the beginning of the answer stands there while the run is still going.
  await page
    .getByText(/I understand/)
    .first()
    .waitFor()
  await asked
  await page.getByText('call you back').first().waitFor()
  await page.getByText('4.1').first().waitFor()
  await expectAccessible(page)
  expect(complaints).toEqual([])
  await close()
})

test('a withheld span is shown to who may see it, for a reason, and gone again', async () => {
  const setRole = (role: string) => runScript('staff', ['role', stack.lead.email, role], stack.env)
  expect(await setRole('lead')).toMatchObject({ code: 0 })
  const customer = createCustomer(stack.app)
  const conversation = await customer.open()
  await model.set({ misbehave: '6.1' })
  await customer.ask(conversation, 'What are your fees?')
  const { page, close } = await openPage(browser, stack.app)
  const [name = '', value = ''] = (await leadCookieOf(stack.app, stack.lead)).split(/=(.*)/s)
  await page.context().addCookies([{ name, value, url: stack.app }])
  await page.goto(`${stack.app}/console/${conversation}`)
  await page.getByRole('button', { name: 'Reveal…' }).first().click()
  const reason = page.getByLabel(/Reason/)
  const reveal = page.getByRole('button', { name: 'Reveal', exact: true })
  await reason.fill('no')
  expect(await reveal.isDisabled()).toBe(true)
  await reason.fill('the customer asks what was withheld')
  await expectAccessible(page)
  await reveal.click()
  await page
    .getByRole('alert')
    .getByText(/may not|not allowed|permission|role/i)
    .waitFor()
  expect(await setRole('reveal')).toMatchObject({ code: 0 })
  await reveal.click()
  await page.getByText('on record that you saw it').waitFor()
  await page.getByText(misbehaviours['6.1'].en.forbidden).first().waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Hide' }).click()
  expect(await page.getByText('on record that you saw it').count()).toBe(0)
  expect(await setRole('lead')).toMatchObject({ code: 0 })
  await close()
})

test('nobody comes in without signing in, and nobody can sign up', async () => {
  const { page, close } = await openPage(browser, `${stack.app}/console/cnv_x`)
  await page.waitForURL(/sign-in/)
  await close()
  const wrong = await fetch(new URL('/api/auth/sign-in/email', stack.app), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: stack.app },
    body: JSON.stringify({ email: stack.lead.email, password: 'not the password' }),
  })
  expect(wrong.status).toBe(401)
  const signUp = await fetch(new URL('/api/auth/sign-up/email', stack.app), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: stack.app },
    body: JSON.stringify({ email: 'x@example.com', password: 'a long password 123', name: 'x' }),
  })
  expect(signUp.status).toBe(404)
})
