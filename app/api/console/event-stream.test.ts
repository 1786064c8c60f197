import { expect, test } from 'vitest'
import { type EventStreamOptions, eventStream, type Polled } from './event-stream.ts'

/** A stream over scripted polls, on a clock that only `wait` moves. */
function scripted(polls: (Polled | Error)[], options: Partial<EventStreamOptions> = {}) {
  let clock = 0
  let polled = 0
  const left = new AbortController()
  const response = eventStream({
    poll: async () => {
      const next = polls[polled]
      polled += 1
      if (next instanceof Error) throw next
      return next ?? { events: [] }
    },
    beat: () => ({ event: 'beat', data: { at: clock } }),
    trouble: (error) => ({ event: 'trouble', data: { why: error instanceof Error ? error.message : '' } }),
    signal: left.signal,
    everyMs: 250,
    beatMs: 1000,
    lifeMs: 3000,
    now: () => clock,
    wait: async (ms) => {
      clock += ms
    },
    ...options,
  })
  return { response, left, polls: () => polled, clock: () => clock }
}

const token = (id: string) => ({ event: 'batch', data: { id }, id })

test('sends what comes with its id, beats when quiet, says bye and ends', async () => {
  const { response } = scripted([{ events: [token('1-0')] }, { events: [] }, { events: [token('1-1')] }])
  expect(response.headers.get('content-type')).toMatch('text/event-stream')
  const text = await response.text()
  expect(text.split('\n\n').slice(0, 4)).toEqual([
    'retry: 1000',
    'id: 1-0\nevent: batch\ndata: {"id":"1-0"}',
    'id: 1-1\nevent: batch\ndata: {"id":"1-1"}',
    'event: beat\ndata: {"at":1500}',
  ])
  expect(text).toMatch(/event: bye\ndata: \{\}\n\n$/)
})

test('a reader that is behind is served without waiting', async () => {
  const polls = Array.from({ length: 5 }, (_, at) => ({ events: [token(`1-${at}`)], more: at < 4 }))
  const { response, clock } = scripted(polls)
  const reader = response.body?.getReader()
  for (let at = 0; at < 6; at += 1) await reader?.read()
  expect(clock()).toBe(0)
  await reader?.cancel()
})

test('a poll that throws is told and ends the stream', async () => {
  const { response } = scripted([{ events: [token('1-0')] }, new Error('no store')])
  expect(await response.text()).toMatch(/id: 1-0[\s\S]+event: trouble\ndata: \{"why":"no store"\}\n\n$/)
})

test('a reader that leaves stops the polling', async () => {
  const { response, polls } = scripted([], {
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        signal.addEventListener('abort', () => {
          clearTimeout(timer)
          resolve()
        })
      }),
    everyMs: 60_000,
  })
  const reader = response.body?.getReader()
  await reader?.read()
  const waiting = reader?.read()
  await reader?.cancel()
  await waiting
  expect(polls()).toBeLessThanOrEqual(1)
})

test('a request that was aborted ends the stream without another word', async () => {
  const { response, left } = scripted([{ events: [] }])
  left.abort()
  expect(await response.text()).toBe('retry: 1000\n\n')
})
