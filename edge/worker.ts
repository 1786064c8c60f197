import worker from '../.open-next/worker.js'

interface Env {
  INTERNAL_SECRET: string
}

interface Context {
  waitUntil(done: Promise<unknown>): void
}

/** The app on Cloudflare: OpenNext's Worker, and the sweep at the cron's times. */
export default {
  fetch: worker.fetch,
  async scheduled(_event: unknown, env: Env, context: Context): Promise<void> {
    const sweep = new Request('https://concierge.internal/api/internal/sweep', {
      method: 'POST',
      headers: { authorization: `Bearer ${env.INTERNAL_SECRET}` },
    })
    const response = await worker.fetch(sweep, env, context)
    await response.body?.cancel()
    // A cron that throws is shown as failed where its runs are listed.
    if (!response.ok) throw new Error(`the sweep answered ${response.status}`)
  },
}
