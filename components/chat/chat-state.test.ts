import { expect, test } from 'vitest'
import type { Problem } from '#lib/errors/problem.ts'
import { changeChat, initialChatState, keepsKey, pollEvery, troubleOf } from './chat-state.ts'

const problem = (code: Problem['code'], extensions: object = {}): Problem => ({
  type: 'x',
  code,
  status: 400,
  title: 'T',
  detail: 'D',
  retryable: true,
  ...extensions,
})

test('a change may forget a key', () => {
  const waiting = changeChat(initialChatState, { trouble: { kind: 'waiting' }, runningTurn: 't' })
  expect(changeChat(waiting, { trouble: undefined })).toEqual({ ...initialChatState, runningTurn: 't' })
})

test('the transcript is read only while somebody else may write', () => {
  const open = changeChat(initialChatState, { phase: 'open' })
  expect(pollEvery(open, false)).toBeUndefined()
  expect(pollEvery({ ...open, runningTurn: 't' }, false)).toBe(1_200)
  expect(pollEvery({ ...open, runningTurn: 't' }, true)).toBeUndefined()
  expect(pollEvery({ ...open, handoff: 'taken' }, false)).toBe(3_000)
  expect(pollEvery({ ...open, handoff: 'closed' }, false)).toBeUndefined()
  expect(pollEvery({ ...initialChatState, handoff: 'taken' }, false)).toBeUndefined()
})

test('the same key is for a request that was never answered', () => {
  expect(keepsKey({ kind: 'unreachable' })).toBe(true)
  expect(keepsKey({ kind: 'waiting' })).toBe(true)
  expect(keepsKey(troubleOf(problem('rate-limited'), 0))).toBe(true)
  expect(keepsKey(troubleOf(problem('model-unavailable'), 0))).toBe(false)
  expect(keepsKey(troubleOf(problem('assurance-required'), 0))).toBe(false)
})

test('what a problem means', () => {
  expect(troubleOf(problem('turn-running', { turn: 't' }), 0)).toEqual({ kind: 'waiting' })
  expect(troubleOf(problem('assurance-required', { needs: 'basic' }), 0)).toMatchObject({ needs: 'basic' })
  expect(troubleOf(problem('assurance-required'), 0)).toMatchObject({ needs: 'verified' })
  expect(troubleOf(problem('rate-limited', { retryAfter: 5 }), 1_000)).toMatchObject({ notBefore: 6_000 })
})
