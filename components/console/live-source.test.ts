import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { backoffMs, type EventSourceLike, type LiveStatus, openLive } from './live-source.ts'

type Listener = Parameters<EventSourceLike['addEventListener']>[1]

/** A source whose events the test sends. */
class ScriptedSource implements EventSourceLike {
  readonly url: string
  closed = false
  private listeners = new Map<string, Listener[]>()
  constructor(url: string) {
    this.url = url
  }
  addEventListener(type: string, listener: Listener) {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener])
  }
  send(type: string, data: unknown = {}, lastEventId = '') {
    for (const listener of this.listeners.get(type) ?? []) listener({ data: JSON.stringify(data), lastEventId })
  }
  close() {
    this.closed = true
  }
}

function opened(signedIn = true) {
  const sources: ScriptedSource[] = []
  const statuses: LiveStatus[] = []
  const data: unknown[] = []
  const live = openLive({
    url: '/live',
    events: ['batch'],
    silenceMs: 6000,
    onData: (_, value) => data.push(value),
    onStatus: (status) => {
      if (statuses.at(-1) !== status) statuses.push(status)
    },
    stillSignedIn: async () => signedIn,
    open: (url) => {
      const source = new ScriptedSource(url)
      sources.push(source)
      return source
    },
    random: () => 1,
  })
  const last = () => {
    const source = sources.at(-1)
    if (!source) throw new Error('nothing was opened')
    return source
  }
  return { live, sources, statuses, data, last }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('is behind while it catches up, and live when the cursor has reached the log', () => {
  const { statuses, data, last } = opened()
  last().send('batch', { n: 1, behind: true }, '1-1.1-0')
  last().send('beat', { cursor: '1-9.1-0' })
  last().send('batch', { n: 2, behind: false }, '1-9.1-0')
  last().send('beat', { cursor: '1-9.1-0' })
  expect(statuses).toEqual(['connecting', 'behind', 'live'])
  expect(data).toHaveLength(2)
})

test('a planned end comes back at once from the cursor, and nobody notices', () => {
  const { statuses, sources, last } = opened()
  last().send('batch', {}, '1-1.1-0')
  last().send('bye')
  expect(sources).toHaveLength(2)
  expect(last().url).toBe('/live?after=1-1.1-0')
  last().send('beat', { cursor: '1-1.1-0' })
  expect(statuses).toEqual(['connecting', 'live'])
})

test('a broken connection comes back with growing pauses, from the cursor', async () => {
  const { statuses, sources, last } = opened()
  last().send('batch', {}, '1-1.1-0')
  last().send('error')
  expect(statuses.at(-1)).toBe('reconnecting')
  await vi.advanceTimersByTimeAsync(500)
  expect(sources).toHaveLength(2)
  last().send('error')
  await vi.advanceTimersByTimeAsync(500)
  expect(sources).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(500)
  expect(last().url).toBe('/live?after=1-1.1-0')
  last().send('batch', {}, '1-2.1-0')
  expect(statuses.at(-1)).toBe('live')
})

test('silence is a broken connection; the source that was given up is heard no more', async () => {
  const { statuses, data, sources } = opened()
  await vi.advanceTimersByTimeAsync(6000)
  expect(statuses.at(-1)).toBe('reconnecting')
  sources[0]?.send('batch', {}, '1-1.1-0')
  expect(data).toEqual([])
  expect(sources[0]?.closed).toBe(true)
})

test('a session that ended is said, not retried', async () => {
  const { statuses, sources, last } = opened(false)
  last().send('error')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(statuses.at(-1)).toBe('signed-out')
  expect(sources).toHaveLength(1)
})

test('closed, it leaves no timer and opens nothing', async () => {
  const { live, sources, last } = opened()
  last().send('error')
  live.close()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sources).toHaveLength(1)
  expect(vi.getTimerCount()).toBe(0)
})

test('pauses grow to ten seconds, never beyond', () => {
  expect([0, 1, 2, 10].map((attempt) => backoffMs(attempt, () => 1))).toEqual([500, 1000, 2000, 10_000])
})
