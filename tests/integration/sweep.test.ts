import { afterEach, expect, test } from 'vitest'
import { startApp } from '../support/app.ts'
import { controlOf } from '../support/control.ts'
import { createCustomer } from '../support/customer.ts'
import { stack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const model = controlOf(stack.model)
afterEach(() => model.reset())

test('a run whose host was killed is settled as cut, with what its log says was delivered', async () => {
  await model.set({ paceMs: 50, chunk: 3 })
  const doomed = await startApp(stack.env)
  const customer = createCustomer(doomed.url)
  const conversation = await customer.open()
  const response = await customer.begin(conversation, 'What does a card payment cost?')
  const reader = response.body?.getReader()
  let seen = ''
  await until(async () => {
    const { value, done } = (await reader?.read()) ?? {}
    if (done) throw new Error(`the run ended too early: ${seen}`)
    seen += new TextDecoder().decode(value)
    return seen.split('text-delta').length > 5
  })
  await doomed.kill()

  // The conversation lives on in another instance: the same cookie, the same wires.
  const survivor = createCustomer(stack.app)
  survivor.cookie = customer.cookie
  const messages = async () =>
    (await survivor.json('GET', `/api/v1/conversations/${conversation}/messages`)).body as unknown as {
      runningTurn: string | null
      messages: { text: string; outcome?: string; problem?: { code: string } }[]
    }
  expect((await messages()).runningTurn).not.toBeNull()
  const sweep = () =>
    fetch(new URL('/api/internal/sweep', stack.app), {
      method: 'POST',
      headers: { authorization: `Bearer ${stack.env.INTERNAL_SECRET}` },
    })
  await until(async () => {
    await (await sweep()).body?.cancel()
    return (await messages()).runningTurn === null
  })
  const last = (await messages()).messages.at(-1)
  expect(last).toMatchObject({ outcome: 'cut', problem: { code: 'run-lost' } })
  expect(last?.text.length).toBeGreaterThan(0)
  await model.reset()
  expect((await survivor.ask(conversation, 'What is the USD to EUR rate?')).outcome).toBe('done')
}, 60_000)
