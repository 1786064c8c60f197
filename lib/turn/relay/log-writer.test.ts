import { describe, expect, test } from 'vitest'
import type { LoggedEvent } from '../turn-event.ts'
import type { EventLog } from './event-log.ts'
import { createLogWriter, type Lost } from './log-writer.ts'

/** A log in memory with Redis' rule: an id that is not greater than the last one is refused. */
function memoryLog() {
  const events: LoggedEvent[] = []
  const gate: { hold?: Promise<void>; fail: number } = { fail: 0 }
  const newer = (a: LoggedEvent, b: LoggedEvent | undefined) =>
    !b || a.epoch > b.epoch || (a.epoch === b.epoch && a.seq > b.seq)
  const log: EventLog = {
    async append(_conversation, batch) {
      await gate.hold
      if (gate.fail > 0) {
        gate.fail -= 1
        throw new Error('away')
      }
      let answer: 'accepted' | 'fenced' = 'accepted'
      for (const event of batch) {
        if (newer(event, events.at(-1))) events.push(event)
        else answer = 'fenced'
      }
      return answer
    },
    read: async () => events,
    head: async () => events.at(-1),
  }
  return { log, events, gate }
}

function setUp(clock = { now: 0 }, ahead = true) {
  const memory = memoryLog()
  const delivered: LoggedEvent[] = []
  const lost: Lost[] = []
  const writer = createLogWriter({
    log: memory.log,
    conversation: 'c',
    run: 'r1',
    epoch: 3,
    permitMs: 1000,
    ahead,
    now: () => clock.now,
    deliver: (batch) => delivered.push(...batch),
    onLost: (reason) => lost.push(reason),
  })
  const text = () => delivered.map((event) => (event.type === 'text-delta' ? event.text : '')).join('')
  return { ...memory, clock, writer, delivered, lost, text }
}

describe('log writer', () => {
  test('the customer is at most one batch ahead of the log', async () => {
    const { writer, gate, text, events } = setUp()
    let open: () => void = () => undefined
    gate.hold = new Promise((resolve) => {
      open = resolve
    })
    writer.write({ type: 'text-delta', text: 'a' })
    await Promise.resolve()
    await Promise.resolve()
    writer.write({ type: 'text-delta', text: 'b' })
    writer.write({ type: 'text-delta', text: 'c' })
    await Promise.resolve()
    expect(text()).toBe('a')
    expect(events).toEqual([])
    open()
    await writer.flushed()
    expect(text()).toBe('abc')
    // What gathered while the first batch was under way is one event, under the last id of its parts.
    expect(events.map(({ seq }) => seq)).toEqual([0, 2])
  })

  test('a fenced run delivers nothing after the batch that told it so', async () => {
    const { writer, events, lost, text } = setUp()
    writer.write({ type: 'text-delta', text: 'a' })
    await writer.flushed()
    events.push({ type: 'stopped', by: 'customer', run: 'x', epoch: 4, seq: 0 })
    writer.write({ type: 'text-delta', text: 'b' })
    await writer.flushed()
    writer.write({ type: 'text-delta', text: 'c' })
    await writer.flushed()
    expect(text()).toBe('ab')
    expect(lost).toEqual(['fenced'])
    expect(events.map(({ epoch }) => epoch)).toEqual([3, 4])
  })

  test('a run that may not be ahead of the log delivers nothing that the log refused', async () => {
    const { writer, events, lost, text } = setUp({ now: 0 }, false)
    writer.write({ type: 'text-delta', text: 'a' })
    await writer.flushed()
    events.push({ type: 'stopped', by: 'customer', run: 'x', epoch: 4, seq: 0 })
    writer.write({ type: 'text-delta', text: 'b' })
    await writer.flushed()
    expect(text()).toBe('a')
    expect(lost).toEqual(['fenced'])
  })

  test('a beat finds the fence while the model is silent', async () => {
    const { writer, events, lost } = setUp()
    events.push({ type: 'stopped', by: 'customer', run: 'x', epoch: 4, seq: 0 })
    await writer.beat()
    expect(lost).toEqual(['fenced'])
  })

  test('an append that failed is tried again, and is not taken for a fence when it had got in', async () => {
    const { writer, gate, events, lost } = setUp()
    gate.fail = 1
    writer.write({ type: 'text-delta', text: 'a' })
    await writer.flushed()
    expect(events).toHaveLength(1)
    expect(lost).toEqual([])
  })

  test('a log that stays away for a whole permit ends the run', async () => {
    const { writer, gate, clock, lost } = setUp()
    gate.fail = 100
    clock.now = 1001
    writer.write({ type: 'text-delta', text: 'a' })
    await writer.flushed()
    expect(lost).toEqual(['unreachable'])
  })
})
