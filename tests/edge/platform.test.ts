import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { workerBundle } from '#scripts/edge/build-worker.ts'
import { createCustomer } from '../support/customer.ts'
import { stack } from '../support/stack.ts'

const mebi = 1024 * 1024

test('the Worker is of a size that Cloudflare takes', () => {
  const worker = readFileSync(join(workerBundle(stack.worker ?? ''), 'worker.js'))
  expect(worker.byteLength).toBeLessThan(64 * mebi)
  expect(gzipSync(worker).byteLength).toBeLessThan(10 * mebi)
})

test('every wire answers', async () => {
  const ready = await fetch(new URL('/readyz', stack.app))
  expect(await ready.json()).toEqual({ status: 'ready', checks: { database: 'ok', redis: 'ok', model: 'ok' } })
})

test('the chat page has its nonce, its styles and its scripts', async () => {
  const page = await fetch(stack.app)
  const html = await page.text()
  const [, nonce] = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '') ?? []
  expect(nonce).toBeTruthy()
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  expect(scripts.length).toBeGreaterThan(0)
  for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`)
  const files = [...html.matchAll(/(?:src|href)="(\/_next\/[^"]+)"/g)].map(([, path]) => path ?? '')
  expect(files.some((path) => path.includes('.css'))).toBe(true)
  for (const path of new Set(files)) {
    const file = await fetch(new URL(path, stack.app))
    expect(file.status, path).toBe(200)
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(0)
  }
})

test('the cron’s event sweeps; the route stays closed to everyone else', async () => {
  const scheduled = await fetch(new URL('/cdn-cgi/handler/scheduled?cron=*+*+*+*+*', stack.app))
  expect(scheduled.status).toBe(200)
  expect(await scheduled.text()).toBe('ok')
  const sweep = await createCustomer(stack.app).send('POST', '/api/internal/sweep', {})
  expect(sweep.status).toBe(404)
  await sweep.body?.cancel()
})
