import type { TestProject } from 'vitest/node'
import { leadCookieOf } from '../support/lead.ts'
import { merchantControl } from '../support/merchant.ts'
import { startTestStack } from '../support/test-stack.ts'

/** One stack for all tests of the project; it ends with them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stack = await startTestStack()
  await merchantControl(stack.merchant).reset()
  const { app, model, merchant, redis, env, lead } = stack
  project.provide('stack', { app, model, merchant, redis, env, lead, leadCookie: await leadCookieOf(app, lead) })
  return async () => {
    await stack.stop()
    await stack.forget()
  }
}
