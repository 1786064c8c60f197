import { afterEach, expect, test } from 'vitest'
import { serve } from '#local/http/serve.ts'
import { sweepEvery } from './sweep-every.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

test('calls the route with the secret, one call at a time, and tells of a failure once', async () => {
  const calls: string[] = []
  const told: string[] = []
  let status = 200
  let running = 0
  let most = 0
  const server = await serve({
    name: 'app',
    port: 0,
    rehearsal: false,
    tied: false,
    embedded: true,
    handler: async (request) => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 15))
      running -= 1
      calls.push(`${request.method} ${new URL(request.url).pathname} ${request.headers.get('authorization')}`)
      return new Response(null, { status })
    },
  })
  ends.push(server.close)
  ends.push(sweepEvery(0.005, { url: server.url, secret: 'secret', tell: (line) => told.push(line) }))
  await expect.poll(() => calls.length).toBeGreaterThan(3)
  expect(new Set(calls)).toEqual(new Set(['POST /api/internal/sweep Bearer secret']))
  expect(most).toBe(1)
  expect(told).toEqual([])
  status = 503
  const before = calls.length
  await expect.poll(() => calls.length).toBeGreaterThan(before + 4)
  expect(told).toEqual(['sweep: HTTP 503'])
})
