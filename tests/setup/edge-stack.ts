import type { TestProject } from 'vitest/node'
import { startWorker } from '#scripts/edge/start-worker.ts'
import { startStack } from '#scripts/stack.ts'
import { leadCookieOf } from '../support/lead.ts'
import { roomy } from '../support/test-stack.ts'

/** The same wires as elsewhere, and the app as a Worker on workerd. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const worker = process.env.EDGE_BUILD
  if (!worker) throw new Error('there is no Worker to test: npm run test:edge builds it and runs these tests')
  const wires = await startStack({ next: 'none', rehearsal: true, env: roomy })
  const app = await startWorker(worker, wires.env).catch(async (error: unknown) => {
    await wires.stop()
    throw error
  })
  const { model, merchant, redis } = wires.urls
  if (!model || !merchant || !redis) throw new Error('a wire is not ours')
  const { env, lead } = wires
  const leadCookie = await leadCookieOf(app.url, lead)
  project.provide('stack', { app: app.url, model, merchant, redis, env, lead, leadCookie, worker })
  return async () => {
    await app.stop()
    await wires.stop()
  }
}
