import { expect, test } from 'vitest'
import type { ConversationSummary } from '#lib/assembly/desk/console-types.ts'
import { createListChanges } from './list-changes.ts'
import { readCursors, writeCursors } from './live-cursors.ts'

const row = (id: string, lastText = '') => ({ id, lastText }) as ConversationSummary

test('the whole list first, then only what changed and what is gone', () => {
  const changesOf = createListChanges()
  expect(changesOf([])).toEqual({ whole: true, changed: [], gone: [] })
  expect(changesOf([row('a'), row('b')])).toEqual({ whole: false, changed: [row('a'), row('b')], gone: [] })
  expect(changesOf([row('b'), row('a')])).toBeUndefined()
  expect(changesOf([row('a', 'Hello')])).toEqual({ whole: false, changed: [row('a', 'Hello')], gone: ['b'] })
})

test('both cursors travel as one event id; anything else starts anew', () => {
  const cursors = { customer: '3-41', lead: '1763683200000-0' }
  expect(readCursors(writeCursors(cursors))).toEqual(cursors)
  const start = { customer: '0-0', lead: '0-0' }
  for (const id of [null, '', '1-1', '+.-', '1-1.1-1.1-1', '(1-1.1-1', `${'9'.repeat(17)}-0.0-0`]) {
    expect(readCursors(id)).toEqual(start)
  }
})
