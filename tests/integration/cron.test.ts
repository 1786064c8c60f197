import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../support/app.ts'
import { stack } from '../support/stack.ts'

const secret = 'known-to-the-platforms-cron'
const sweep = (app: string, given: string) =>
  fetch(new URL('/api/internal/sweep', app), { headers: { authorization: `Bearer ${given}` } })

let app: RunningApp
beforeAll(async () => {
  app = await startApp({ ...stack.env, CRON_SECRET: secret })
})
afterAll(() => app.stop())

test('a cron that sends a GET with its own secret sweeps', async () => {
  const swept = await sweep(app.url, secret)
  expect(swept.status).toBe(200)
  expect(await swept.json()).toMatchObject({ duties: expect.any(Object) })
})

test('to any other secret, and where none is set, the route does not exist', async () => {
  for (const [url, given] of [
    [app.url, `${secret}-`],
    [app.url, ''],
    [app.url, String(stack.env.INTERNAL_SECRET)],
    [stack.app, ''],
    [stack.app, 'undefined'],
  ] as const) {
    const refused = await sweep(url, given)
    expect(refused.status).toBe(404)
    await refused.body?.cancel()
  }
})
